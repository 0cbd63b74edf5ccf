// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfile.h"

#include "database/connectionsettings.h"
#include "domain/actor.h"

#include <QJsonObject>

namespace regie {

struct BackupReport
{
    QString file;
    qint64 bytes = 0;
    int tables = 0; ///< whose rows it holds
    int schemaVersion = 0;
    QString server; ///< "user@host/database"
    qint64 milliseconds = 0;
    Status audited; ///< not ok: the file is good, the line in the audit log could not be written

    QJsonObject toJson() const;
};

/// Writes all of the database into one file with PostgreSQL's pg_dump, reads it back, and only then
/// gives it its name; readable by its owner alone. A file of that name stays unless `replace` is
/// set. Blocking, any thread; leaves nothing behind when it fails or is stopped.
Result<BackupReport> backupDatabase(const ConnectionSettings &settings, const QString &file,
                                    bool replace, const Actor &actor,
                                    const BackupProgress &progress);

struct RestoreReport
{
    QString file;
    int tables = 0;
    int schemaOfBackup = 0;
    int schemaVersion = 0;    ///< after the migrations that were missing
    QStringList unknownRoles; ///< rights of these were left out: the server does not know them
    qint64 milliseconds = 0;

    QJsonObject toJson() const;
};

/// Puts Régie's tables back as a backup has them, in one transaction: all of it or nothing; then
/// brings them to this program's version. What is there already is replaced, and only with
/// `replace` when it holds campaigns or tasks; views and foreign keys of other programs that look
/// at Régie's tables go with them, unless the backup has them too. Blocking, any thread.
Result<RestoreReport> restoreDatabase(const ConnectionSettings &settings, const QString &file,
                                      bool replace, const Actor &actor,
                                      const BackupProgress &progress);

} // namespace regie
