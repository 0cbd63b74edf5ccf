// SPDX-License-Identifier: GPL-3.0-or-later
#include "servererrors.h"

#include <QDir>

#include <cerrno>
#include <cstring>

namespace regie {

namespace {

Error make(ErrorKind kind, const QString &summary, const QString &detail = {})
{
    return {kind, {}, {}, summary, detail.trimmed()};
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Error ServerErrors::noPrograms()
{
    return make(
        ErrorKind::Offline,
        tr("PostgreSQL's server programs are not installed. Install the package postgresql, "
           "or connect to a server with --database."));
}

Error ServerErrors::noAccount()
{
    return make(ErrorKind::Permission,
                tr("PostgreSQL does not run as root, and this system has no account named postgres "
                   "to run it as. The package postgresql makes one."));
}

Error ServerErrors::diskFull(const QString &folder, const QString &detail)
{
    return make(
        ErrorKind::Resources,
        tr("There is no room left on the disk that holds %1. Free some space and try again.")
            .arg(shown(folder)),
        detail);
}

Error ServerErrors::notWritable(const QString &folder, const QString &detail)
{
    return make(ErrorKind::Permission,
                tr("Régie may not write to its data folder %1.").arg(shown(folder)), detail);
}

Error ServerErrors::folder(const QString &path, int code)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT)
        return diskFull(path, reason);
    return notWritable(path, reason);
}

Error ServerErrors::foreignFolder(const QString &folder)
{
    return make(ErrorKind::Permission,
                tr("The folder %1, meant for the private server's socket, belongs to another user "
                   "or is open to others. Remove it and try again.")
                    .arg(shown(folder)));
}

Error ServerErrors::socketPathTooLong(const QString &folder, int limit)
{
    return make(ErrorKind::Input,
                tr("The path of the private server's socket folder %1 is too long: the system "
                   "allows %2 bytes. Set XDG_RUNTIME_DIR or TMPDIR to a shorter path.")
                    .arg(shown(folder), QString::number(limit)));
}

Error ServerErrors::notACluster(const QString &folder)
{
    return make(ErrorKind::Input,
                tr("The folder %1 is in the place of the private server's files but does not hold "
                   "them. Move it away and try again.")
                    .arg(shown(folder)));
}

Error ServerErrors::otherVersion(const QString &folder, int clusterMajor, int installedMajor)
{
    return make(
        ErrorKind::Schema,
        tr("The private server's data in %1 was made by PostgreSQL %2, and PostgreSQL %3 is "
           "installed. Install the package postgresql-%2 to go on with it. To move the data "
           "to PostgreSQL %3, install both, run \"regie db start\", save everything with "
           "pg_dumpall, run \"regie db stop\", rename the folder, and read the saved file "
           "back with psql.")
            .arg(shown(folder), QString::number(clusterMajor), QString::number(installedMajor)));
}

Error ServerErrors::orphans()
{
    return make(ErrorKind::Offline,
                tr("The private server was killed, and some of its processes are still ending. Try "
                   "again in a moment."));
}

Error ServerErrors::cannotStart(const QString &detail)
{
    return make(ErrorKind::Offline, tr("The private server does not start."), detail);
}

Error ServerErrors::cannotStop(const QString &detail)
{
    return make(ErrorKind::Offline, tr("The private server does not stop."), detail);
}

Error ServerErrors::cannotCreate(const QString &folder, const QString &output)
{
    if (output.contains(QLatin1String("No space left on device")) ||
        output.contains(QLatin1String("Disk quota exceeded")))
        return diskFull(folder, output);
    if (output.contains(QLatin1String("Permission denied")) ||
        output.contains(QLatin1String("Read-only file system")))
        return notWritable(folder, output);
    return make(
        ErrorKind::Offline,
        tr("PostgreSQL could not make the private server's files in %1.").arg(shown(folder)),
        output);
}

Error ServerErrors::programMissing(const QString &program, const QString &detail)
{
    return make(ErrorKind::Offline, tr("The program %1 cannot be started.").arg(program), detail);
}

Error ServerErrors::programTooSlow(const QString &program, const QString &detail)
{
    return make(ErrorKind::Timeout,
                tr("The program %1 did not end in the time allowed.").arg(program), detail);
}

Error ServerErrors::programCrashed(const QString &program, const QString &detail)
{
    return make(ErrorKind::Offline, tr("The program %1 crashed.").arg(program), detail);
}

} // namespace regie
