// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "database/session.h"

#include <QStringList>

#include <memory>

namespace regie {

/// A database of its own for one test: a copy of a freshly migrated one, dropped in the
/// destructor with whoever is still connected. Aborts the test program when there is no server.
///
/// The server is the one in $REGIE_TEST_SERVER (libpq connection string of a superuser), else the
/// one CTest started for this build folder, else one started now and stopped when the program ends.
class TestDatabase
{
public:
    enum class Content { Migrated, Empty };

    explicit TestDatabase(Content content = Content::Migrated);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    const QString &name() const { return m_name; }
    ConnectionSettings settings() const;
    std::unique_ptr<Session> open() const;

    /// Runs statements in a session of their own, for what a test arranges.
    void execute(const QString &script) const;
    /// Deletes all rows of these tables, in this order, and lets their numbers begin again: for
    /// tests that share a database, far cheaper than another copy.
    void empty(const QStringList &tables) const;
    /// Deletes the rows of every table but those that come filled, and lets their numbers begin
    /// again: as a fresh copy, in a few milliseconds. Tells no listener.
    void clear() const;
    /// The first value of an answer, as the server writes it; null when there is none.
    QString value(const QString &sql) const;

    /// Makes the migrated database that others are copied from, once per server and set of
    /// migrations. Its name.
    static Result<QString> prepareTemplate(const QString &serverConninfo);

private:
    QString filledTables() const;

    QString m_server;
    QString m_name;
    QString m_filled; ///< tables that come filled, as an array of the server
};

} // namespace regie
