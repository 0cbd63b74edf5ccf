// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster.h"
#include "database/connectionsettings.h"
#include "filelock.h"

#include <memory>

namespace regie {

/// What `regie db status` tells of the private server.
struct ServerStatus
{
    QString cluster; ///< its folder
    int major = 0;   ///< PostgreSQL's version; 0 while no cluster was made
    bool running = false;
    bool kept = false;           ///< stays when the last console closes, until "db stop"
    bool inUse = false;          ///< by a console
    qint64 pid = 0;              ///< of the postmaster, 0 when it does not run
    ConnectionSettings settings; ///< how to connect, empty when it does not run
};

enum class StopOutcome { Stopped, NotRunning, StillUsed };

/// A PostgreSQL of the user's own: made on first use, started on demand, shared by the user's
/// consoles, stopped by the last. One object is one user of it. Blocking, at most for the times of
/// its tuning: for a worker thread or a command; one thread at a time.
///
/// Who uses it holds a shared lock, which the kernel takes back from a console that was killed.
/// As root the server runs as the postgres account, see PrivateServerPaths.
class PrivateServer
{
public:
    explicit PrivateServer(PrivateServerPaths paths, PrivateServerTuning tuning = {});
    /// With the standard paths of this user.
    static Result<std::unique_ptr<PrivateServer>> ofUser(PrivateServerTuning tuning = {});
    /// Releases.
    ~PrivateServer();

    /// Makes, starts and checks whatever is needed, and counts this object as a user. Again after
    /// the server went: starts it anew. The database `regie` exists; migrating it is the caller's.
    Result<ConnectionSettings> acquire();
    /// No longer a user; the last one stops the server, unless it is to be kept.
    Status release();
    /// Leaves the server running without a user, until stop().
    Result<ConnectionSettings> keepRunning();
    /// No longer kept, and stopped unless a console uses it.
    Result<StopOutcome> stop();
    Result<ServerStatus> status();

    const PrivateServerPaths &paths() const { return m_paths; }

private:
    Status prepare();
    Result<ConnectionSettings> ensureRunning();
    Result<RunningServer> runningServer(Cluster &cluster) const;
    Status ensureDatabase(const ConnectionSettings &settings) const;
    Status stopUnlessUsed(bool *used);
    bool isKept() const;

    PrivateServerPaths m_paths;
    PrivateServerTuning m_tuning;
    std::optional<ServerAccount> m_account;
    FileLock m_users;
};

} // namespace regie
