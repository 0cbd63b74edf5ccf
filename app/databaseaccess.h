// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databasetarget.h"
#include "privateserver.h"

#include <memory>

namespace regie {

class Console;
class Interrupt;
class Logging;
class Session;

/// The database a command works on: blocking, in the main thread, cancelled by Ctrl-C.
class DatabaseAccess
{
public:
    DatabaseAccess(Profile target, Console &console, Logging &logging, Interrupt &interrupt);
    /// Closes the session, then lets go of the private server.
    ~DatabaseAccess();
    Q_DISABLE_COPY_MOVE(DatabaseAccess)

    bool isPrivateServer() const { return m_target.isPrivateServer; }

    /// Connects, to a private server that is started for it. The private server's database is
    /// migrated; another that is not at this program's version is refused.
    Result<Session *> open();
    /// Connects and takes the database as it is.
    Result<Session *> openAsItIs();
    /// As open(), for work that keeps connections of its own: how to reach the database. The
    /// session that looked is closed again; a private server stays until this object goes.
    Result<ConnectionSettings> openForOthers();
    /// How the open session logged in, with the password where one was given.
    const ConnectionSettings &settings() const { return m_settings; }
    /// True once a connection was tried and did not come about.
    bool isUnreachable() const { return m_unreachable; }

    /// The private server itself, not started by this.
    Result<PrivateServer *> server();

private:
    Result<ConnectionSettings> connectionSettings();
    Result<std::unique_ptr<Session>> connect(const ConnectionSettings &settings);

    Profile m_target;
    Console &m_console;
    Logging &m_logging;
    Interrupt &m_interrupt;
    std::unique_ptr<PrivateServer> m_server;
    std::unique_ptr<Session> m_session;
    ConnectionSettings m_settings; ///< that m_session was opened with
    bool m_unreachable = false;
};

} // namespace regie
