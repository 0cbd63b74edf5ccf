// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <sys/types.h>

namespace regie {

/// The whole file, empty when it cannot be read.
QByteArray contents(const QString &path);

/// The last lines of a log, which say why a server went.
QString tail(const QString &path);

Status writeFile(const QString &path, const QByteArray &text, QIODevice::OpenMode mode);

/// Returns once everything in the folder is on the disk.
Status writeThrough(const QString &folder);

/// Whether a process is a PostgreSQL at work in this data folder: tells a server from whoever got
/// its number after a reboot, and from a dead one that nobody has buried yet.
/// Perhaps: even root may not look into other accounts' processes where a container lacks
/// CAP_SYS_PTRACE; it is a PostgreSQL of the account that owns the folder.
enum class Belongs { No, Perhaps, Yes };
Belongs isPostgresOf(pid_t pid, const QString &folder);
/// Those that belong for certain: they are about to be ended.
QList<pid_t> postgresProcessesOf(const QString &folder);

} // namespace regie
