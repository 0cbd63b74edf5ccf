// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie {

class ConnectionMonitor;
class Database;
class JobCenter;
class Notifications;
class Settings;

/// What a page may use. Borrowed: everything outlives the pages, except that database and monitor
/// are replaced when the operator connects elsewhere; setServices() is called before they go.
/// Both are null until a connection was asked for.
struct Services
{
    Database *database = nullptr;
    ConnectionMonitor *monitor = nullptr;
    JobCenter *jobs = nullptr;
    Notifications *notifications = nullptr;
    Settings *settings = nullptr;
};

} // namespace regie
