// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "serverprocess.h"

namespace regie {

/// The sentences an operator reads when the private server cannot be had. Any thread.
class ServerErrors
{
    Q_DECLARE_TR_FUNCTIONS(regie::PrivateServer)

public:
    static Error noPrograms();
    static Error noAccount();
    static Error diskFull(const QString &folder, const QString &detail);
    static Error notWritable(const QString &folder, const QString &detail);
    /// A file or folder cannot be made; `code` is errno's.
    static Error folder(const QString &path, int code);
    static Error foreignFolder(const QString &folder);
    static Error socketPathTooLong(const QString &folder, int limit);
    static Error notACluster(const QString &folder);
    static Error otherVersion(const QString &folder, int clusterMajor, int installedMajor);
    static Error orphans();
    static Error cannotStart(const QString &detail);
    static Error cannotStop(const QString &detail);
    static Error cannotCreate(const QString &folder, const QString &output);
    static Error programMissing(const QString &program, const QString &detail);
    static Error programTooSlow(const QString &program, const QString &detail);
    static Error programCrashed(const QString &program, const QString &detail);
};

} // namespace regie
