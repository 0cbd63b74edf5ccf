// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace regie {

/// A throw-away PostgreSQL cluster in a fresh folder below the system's temporary one, without
/// fsync. Blocking. Stays until stop(): its owner may be another process than the one that
/// started it.
class TestServer
{
public:
    static Result<TestServer> start();
    /// The server whose conninfo and folder were written below `folder`.
    static Result<TestServer> read(const QString &folder);

    Status write(const QString &folder) const;
    Status stop() const;

    /// libpq connection string of a superuser.
    const QString &conninfo() const { return m_conninfo; }

private:
    QString m_cluster; ///< holds data/ and the socket
    QString m_conninfo;
};

} // namespace regie
