// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serverprocess.h"

#include <optional>

namespace regie {

/// Where one private server keeps its files and its socket. A value.
struct PrivateServerPaths
{
    QString data; ///< made with mode 0700
    QString
        socket; ///< the socket's folder, made with mode 0700; empty when no place is short enough

    /// $XDG_DATA_HOME/regie (~/.local/share/regie), and a folder in $XDG_RUNTIME_DIR or else in the
    /// temporary one. Root cannot use his own home, which the postgres account may not enter:
    /// there the data is in /var/lib/regie, unless $XDG_DATA_HOME is a place everybody may enter.
    static PrivateServerPaths standard(const std::optional<ServerAccount> &account);
    /// The same for data elsewhere: each data folder has a socket folder of its own.
    static PrivateServerPaths forData(const QString &data,
                                      const std::optional<ServerAccount> &account);

    QString cluster() const { return data + QStringLiteral("/cluster"); }
    QString startLog() const { return data + QStringLiteral("/start.log"); }
    QString usersLock() const { return data + QStringLiteral("/users.lock"); }
    QString startLock() const { return data + QStringLiteral("/start.lock"); }
    /// Tells which boot "db start" was asked in: the next one ends it. Beside the locks, since the
    /// socket's place depends on the environment.
    QString keepMarker() const { return data + QStringLiteral("/keep"); }
};

/// Longest path of a Unix socket, without the terminating NUL (sun_path).
inline constexpr int longestSocketPath = 107;

/// Makes `folder` with mode 0700, for the account when there is one.
Status makeDataFolder(const QString &folder, const std::optional<ServerAccount> &account);

/// Makes the socket folder, or checks that the one there is ours alone and no link.
Status makeSocketFolder(const QString &folder, const std::optional<ServerAccount> &account);

} // namespace regie
