// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace regie {

/// The system account PostgreSQL's programs run as when the console itself is root, which they
/// refuse. Read before the fork, so that the child only makes system calls.
struct ServerAccount
{
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups;
};

/// None for an ordinary user, who runs the programs himself. An error for root where there is no
/// `postgres` account.
Result<std::optional<ServerAccount>> serverAccount();

/// What a program left: its exit code and all it wrote, in English.
struct ProgramRun
{
    int exitCode = 0;
    QString output;
};

/// Runs a program to its end, blocking, at most `timeout` milliseconds; it is killed then. It runs
/// in a session of its own, so that Ctrl-C in the console's terminal does not reach the server,
/// from `/` and without any PG* variable. Any thread; needs no event loop.
Result<ProgramRun> runProgram(const QString &program, const QStringList &arguments,
                              const std::optional<ServerAccount> &account, int timeout);

} // namespace regie
