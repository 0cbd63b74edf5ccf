// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QPointer>

namespace regie {

/// Services for what an operator may begin later: by the button of a notification, once a file is
/// named. GUI thread only. Without a database where that one is gone by then.
class KeptServices
{
public:
    KeptServices(const Services &services)
        : m_services(services)
        , m_database(services.database)
        , m_monitor(services.monitor)
    {}

    Services now() const
    {
        Services services = m_services;
        services.database = m_database;
        services.monitor = m_monitor;
        return services;
    }

private:
    Services m_services;
    QPointer<Database> m_database;
    QPointer<ConnectionMonitor> m_monitor;
};

} // namespace regie
