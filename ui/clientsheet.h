// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientads.h"
#include "suggestions/clientcatalogue.h"
#include "suggestions/clientoverview.h"

namespace regie {

/// All that the page shows of one client, read in one go.
struct ClientSheet
{
    ClientOverview overview;
    QList<ClientAd> ads;
    QList<ConnectorProfile> connectors;
    QList<Product> products;
    QList<Funnel> funnels;
};
/// An empty optional when there is no such client. In a worker.
Result<std::optional<ClientSheet>> clientSheet(Session &session, const QString &key, int periodDays,
                                               int adLimit);

} // namespace regie
