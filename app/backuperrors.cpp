// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuperrors.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace regie {

namespace {

constexpr qsizetype mostLines = 6;

Error make(ErrorKind kind, const QString &summary, const QString &detail = {})
{
    return {kind, {}, {}, summary, detail.trimmed()};
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool says(const QString &complaint, const QStringList &pieces)
{
    return std::ranges::any_of(pieces,
                               [&](const QString &piece) { return complaint.contains(piece); });
}

bool isDiskFull(const QString &complaint)
{
    return says(complaint,
                {QStringLiteral("No space left on device"), QStringLiteral("Disk quota exceeded"),
                 QStringLiteral("File too large")});
}

bool isConnectionLost(const QString &complaint)
{
    return says(complaint,
                {QStringLiteral("connection to server"),
                 QStringLiteral("server closed the connection"),
                 QStringLiteral("terminating connection"), QStringLiteral("could not connect")});
}

/// The programs' first complaints; what follows are consequences.
QString shortened(const QString &complaint)
{
    QStringList lines;
    for (const QString &line : complaint.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.contains(QLatin1String("NOTICE:")) && !line.contains(QLatin1String("WARNING:")))
            lines.append(line.trimmed());
    }
    return lines.mid(0, mostLines).join(QLatin1Char('\n'));
}

} // namespace

Error BackupErrors::noPrograms(int serverMajor)
{
    return make(ErrorKind::Resources,
                tr("PostgreSQL's programs pg_dump, pg_restore and psql of version %1 or newer are "
                   "not installed here. Install the package postgresql-client-%1.")
                    .arg(serverMajor));
}

Error BackupErrors::fileExists(const QString &file)
{
    return make(ErrorKind::Input,
                tr("The file %1 exists already and was left as it is. Choose another name, or "
                   "replace it with --replace.")
                    .arg(shown(file)));
}

Error BackupErrors::noSuchFile(const QString &file, const QString &detail)
{
    return make(ErrorKind::Input, tr("The file %1 cannot be read.").arg(shown(file)), detail);
}

Error BackupErrors::inProgress(const QString &file)
{
    return make(ErrorKind::Conflict,
                tr("Another backup is being written to %1 right now.").arg(shown(file)));
}

Error BackupErrors::diskFull(const QString &file, const QString &detail)
{
    return make(ErrorKind::Resources,
                tr("There is no room left on the disk for the backup %1. Nothing was kept; free "
                   "some space and try again.")
                    .arg(shown(file)),
                detail);
}

Error BackupErrors::notWritten(const QString &file, int code)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT)
        return diskFull(file, reason);
    if (code == EEXIST)
        return fileExists(file);
    return make(code == EACCES || code == EROFS ? ErrorKind::Permission : ErrorKind::Input,
                tr("The backup %1 cannot be written.").arg(shown(file)), reason);
}

Error BackupErrors::dumpFailed(const QString &file, const QString &complaint)
{
    if (isDiskFull(complaint))
        return diskFull(file, shortened(complaint));
    if (isConnectionLost(complaint))
        return make(ErrorKind::Offline,
                    tr("The connection to the database broke during the backup; no file was "
                       "kept."),
                    shortened(complaint));
    if (complaint.contains(QLatin1String("permission denied")))
        return make(ErrorKind::Permission,
                    tr("This user may not read everything in the database, so that a backup would "
                       "not be whole. No file was kept."),
                    shortened(complaint));
    return make(ErrorKind::Internal, tr("The backup failed; no file was kept."),
                shortened(complaint));
}

Error BackupErrors::incomplete(const QString &file, const QStringList &tables)
{
    return make(
        ErrorKind::Internal,
        tr("The backup %1 was read back and is not whole; it was removed.").arg(shown(file)),
        tables.join(QLatin1String(", ")));
}

Error BackupErrors::notABackup(const QString &file, const QString &detail)
{
    return make(ErrorKind::Input,
                tr("The file %1 is not a backup that \"regie db backup\" wrote. Nothing was "
                   "changed.")
                    .arg(shown(file)),
                detail);
}

Error BackupErrors::notOfRegie(const QString &file)
{
    return make(ErrorKind::Input,
                tr("The file %1 is a backup of another database: it has none of Régie's tables. "
                   "Nothing was changed.")
                    .arg(shown(file)));
}

Error BackupErrors::damaged(const QString &file, const QString &detail)
{
    return make(
        ErrorKind::Input,
        tr("The backup %1 is damaged or was cut short. Nothing was changed.").arg(shown(file)),
        detail);
}

Error BackupErrors::newerFormat(const QString &file, int major, const QString &detail)
{
    return make(ErrorKind::Schema,
                tr("The backup %1 was written by a newer PostgreSQL than version %2, which is "
                   "installed here. Nothing was changed; install the newer version to restore it.")
                    .arg(shown(file), QString::number(major)),
                detail);
}

Error BackupErrors::newerSchema(const QString &file, int backup, int program)
{
    return make(ErrorKind::Schema,
                tr("The backup %1 is at version %2, newer than this Régie, which works with "
                   "version %3. Nothing was changed; install a newer Régie to restore it.")
                    .arg(shown(file), QString::number(backup), QString::number(program)));
}

Error BackupErrors::otherMigration(const QString &file, const QString &name)
{
    return make(ErrorKind::Schema,
                tr("The backup %1 was made by a Régie whose migration %2 differs from this one's. "
                   "Nothing was changed; use the Régie that made the backup.")
                    .arg(shown(file), name));
}

Error BackupErrors::unreadable(const QString &file, int major, const QString &complaint)
{
    if (complaint.contains(QLatin1String("unsupported version")))
        return newerFormat(file, major, shortened(complaint));
    if (says(complaint, {QStringLiteral("valid archive"), QStringLiteral("too short"),
                         QStringLiteral("text format dump"), QStringLiteral("magic string")}))
        return notABackup(file, shortened(complaint));
    return damaged(file, shortened(complaint));
}

Error BackupErrors::holdsData(const QString &database)
{
    return make(ErrorKind::Input,
                tr("The database %1 holds campaigns or tasks, which restoring would replace. "
                   "Nothing was changed; give --replace if that is what you want.")
                    .arg(database));
}

Error BackupErrors::holdsDataOfOthers(const QString &database, const QStringList &tables)
{
    return make(ErrorKind::Input,
                tr("Other programs keep rows in the database %1 that restoring would replace: %2. "
                   "Nothing was changed; give --replace if that is what you want.")
                    .arg(database, tables.join(QLatin1String(", "))));
}

Error BackupErrors::inUse(const QString &database, const QString &detail)
{
    return make(ErrorKind::Timeout,
                tr("Other programs are at work in the database %1, and restoring would have to "
                   "wait for them. Nothing was changed; close them and try again.")
                    .arg(database),
                detail);
}

Error BackupErrors::restoreFailed(const QString &database, const QString &complaint)
{
    if (says(complaint, {QStringLiteral("lock timeout"), QStringLiteral("deadlock detected")}))
        return inUse(database, shortened(complaint));
    if (isDiskFull(complaint))
        return make(ErrorKind::Resources,
                    tr("The database server has no room left for the backup. Nothing was changed."),
                    shortened(complaint));
    if (isConnectionLost(complaint))
        return make(ErrorKind::Offline,
                    tr("The connection to the database broke before the backup was restored. "
                       "Nothing was changed."),
                    shortened(complaint));
    return make(ErrorKind::Internal,
                tr("The backup could not be restored into %1. Nothing was changed.").arg(database),
                shortened(complaint));
}

} // namespace regie
