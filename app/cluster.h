// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresprograms.h"
#include "privateserverpaths.h"

#include <chrono>
#include <optional>

namespace regie {

/// How long PostgreSQL's programs may take and how much room the cluster wants.
struct PrivateServerTuning
{
    std::chrono::milliseconds creation{120'000};
    std::chrono::milliseconds start{60'000}; ///< recovery after a crash included
    std::chrono::milliseconds stop{20'000};
    std::chrono::milliseconds orphans{20'000}; ///< for processes a killed server left behind
    bool durable = true;                       ///< false: a crash of the machine may cost the data
    qint64 neededBytes = 120'000'000;          ///< free on the disk before a cluster is made
};

/// What postmaster.pid says of a server, checked against the processes there are.
struct RunningServer
{
    qint64 pid = 0;
    QString socketFolder;
    QString state; ///< "starting", "ready", "standby", "stopping", as PostgreSQL words it
};

/// One cluster on disk, worked with by PostgreSQL's own programs. Blocking. The caller sees to it
/// that nobody else starts or stops it meanwhile.
class Cluster
{
public:
    Cluster(PrivateServerPaths paths, std::optional<ServerAccount> account,
            PrivateServerTuning tuning);

    bool exists() const;
    /// Major version of PostgreSQL that made it; 0 when that cannot be read.
    int major() const;
    /// Makes it beside its place and moves it there: a crash meanwhile leaves nothing to mind.
    Status create();

    /// The server, where one runs in this data folder.
    std::optional<RunningServer> running() const;
    /// As running(), once a start or stop that another console left halfway has come to its end.
    std::optional<RunningServer> settled();
    /// Returns once it accepts connections.
    Status start();
    /// Fast, and where that takes too long, immediate.
    Status stop();

private:
    Result<PostgresPrograms> programs() const;
    Status initialize(const PostgresPrograms &programs, const QString &folder) const;
    Result<ProgramRun> control(const PostgresPrograms &programs, const QStringList &arguments,
                               std::chrono::milliseconds time) const;
    Status writeConfiguration(const QString &folder) const;
    Status endOrphans() const;
    void removeStaleLocks() const;
    void removeUnfinished() const;
    QString startComplaint() const;
    Status checkRoom() const;
    Status creationStep(const QString &program, const QStringList &arguments) const;

    PrivateServerPaths m_paths;
    std::optional<ServerAccount> m_account;
    PrivateServerTuning m_tuning;
};

} // namespace regie
