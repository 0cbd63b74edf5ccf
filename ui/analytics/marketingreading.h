// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/marketingfigures.h"

#include <optional>

namespace regie {

/// What the charts of marketing are drawn from.
struct MarketingFigures
{
    QList<CampaignStep> outcomes;
    QList<ReplyRate> niches, regions;
    QList<ClientReturn> clients;
};
/// Blocking, for a worker.
Result<MarketingFigures> marketingFigures(Session &session, const TaskPeriod &period,
                                          TimeStep step);

/// What campaigns cost and brought, one by one and in all.
struct MarketingCosts
{
    QList<CampaignCost> campaigns;
    CampaignTotals totals;
    std::optional<CampaignTotals> former; ///< of the period before, where one was asked for
};
/// Blocking, for a worker.
Result<MarketingCosts> marketingCosts(Session &session, const TaskPeriod &period,
                                      CampaignChoice choice, bool isCompared);

} // namespace regie
