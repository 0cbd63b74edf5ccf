// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace regie {

/// The sentences an operator reads when a backup cannot be made or restored. Any thread.
class BackupErrors
{
    Q_DECLARE_TR_FUNCTIONS(regie::Backup)

public:
    static Error noPrograms(int serverMajor);
    static Error fileExists(const QString &file);
    static Error noSuchFile(const QString &file, const QString &detail = {});
    static Error inProgress(const QString &file);
    static Error diskFull(const QString &file, const QString &detail);
    /// The file cannot be made, renamed or flushed; `code` is errno's.
    static Error notWritten(const QString &file, int code);
    /// What pg_dump said, as a sentence where it is one of the common causes.
    static Error dumpFailed(const QString &file, const QString &complaint);
    static Error incomplete(const QString &file, const QStringList &tables);

    static Error notABackup(const QString &file, const QString &detail);
    static Error notOfRegie(const QString &file);
    static Error damaged(const QString &file, const QString &detail);
    static Error newerFormat(const QString &file, int major, const QString &detail);
    static Error newerSchema(const QString &file, int backup, int program);
    static Error otherMigration(const QString &file, const QString &name);
    /// What pg_restore said about a file.
    static Error unreadable(const QString &file, int major, const QString &complaint);
    static Error holdsData(const QString &database);
    static Error holdsDataOfOthers(const QString &database, const QStringList &tables);
    static Error inUse(const QString &database, const QString &detail);
    /// What psql said.
    static Error restoreFailed(const QString &database, const QString &complaint);
};

} // namespace regie
