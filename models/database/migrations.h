// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

namespace regie {

class Session;

struct Migration
{
    int version = 0;
    QString name;
    QString sql;
    /// SHA-256 of the file, hexadecimal.
    QString checksum() const;
};

struct MigrationReport
{
    int versionBefore = 0; ///< 0 for an empty database
    int versionAfter = 0;
    QList<int> applied;
};

/// The migrations compiled into the program, by version.
QList<Migration> builtInMigrations();

/// Brings the database to the last of `migrations`, each in a transaction of its own with its row
/// in schema_migrations, all under an advisory lock. Refuses, with a sentence, a database that is
/// newer than the program and one whose old migrations differ from the program's.
Result<MigrationReport> migrate(Session &session, const QList<Migration> &migrations);

/// The version the database is at; 0 when it has never been migrated.
Result<int> schemaVersion(Session &session);

} // namespace regie
