// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "domain/result.h"

#include <libpq-fe.h>

#include <functional>
#include <memory>

namespace regie {

/// libpq's handles with their owners. Included by this folder's sources only.
struct PgConnDeleter
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
struct PgResultDeleter
{
    void operator()(PGresult *result) const { PQclear(result); }
};
struct PgCancelDeleter
{
    void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
};
using PgConnection = std::unique_ptr<PGconn, PgConnDeleter>;
using PgResult = std::unique_ptr<PGresult, PgResultDeleter>;
using PgCancel = std::unique_ptr<PGcancel, PgCancelDeleter>;

/// Whether the server is gone, asked after a statement failed with this SQLSTATE. A connection can
/// look sound then: after a write that failed libpq tells so and leaves it to the next read to find
/// the end of the stream. Reading replaces the connection's error message.
bool isBroken(PGconn *connection, const QString &sqlState);

/// What libpq says of a failed statement.
Error pgError(const QString &query, PGconn *connection, const PGresult *result);

/// Connects without blocking longer than `interrupted` allows: it is asked at least every 100 ms.
/// The error tells a wrong password from a server that does not answer, in any server language.
Result<PgConnection> pgConnect(const ConnectionSettings &settings,
                               const std::function<bool()> &interrupted);

} // namespace regie
