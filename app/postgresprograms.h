// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace regie {

/// The folder that holds one PostgreSQL's own programs. A value, any thread.
struct PostgresPrograms
{
    QString folder;
    int major = 0; ///< 15 for 15.6, the number a cluster's PG_VERSION must match

    QString path(const QString &program) const;
};

/// Every PostgreSQL server on this machine, newest first. Looked for in this order: the folder in
/// $REGIE_POSTGRES_BIN (then nowhere else), the versioned folders of Debian and Red Hat,
/// `pg_config --bindir`, $PATH.
QList<PostgresPrograms> findPostgresPrograms();

/// Every set of client programs (pg_dump, pg_restore, psql), with or without a server, newest
/// first. Looked for in the same places.
QList<PostgresPrograms> findClientPrograms();

/// The programs of one major version, where they are installed.
std::optional<PostgresPrograms> programsOfVersion(const QList<PostgresPrograms> &found, int major);

/// "initdb (PostgreSQL) 15.6 (Debian 15.6-0+deb12u1)" -> 15; 0 when it cannot be read.
int majorVersionIn(const QString &versionLine);

} // namespace regie
