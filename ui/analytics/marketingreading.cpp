// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/marketingreading.h"

namespace regie {

namespace {

constexpr int mostGroups = 12; // niches, regions

} // namespace

Result<MarketingFigures> marketingFigures(Session &session, const TaskPeriod &period, TimeStep step)
{
    MarketingFigures figures;
    auto outcomes = campaignOutcomes(session, period, step);
    if (!outcomes)
        return outcomes.error();
    figures.outcomes = outcomes.take();
    for (const auto &[grouping, rates] : {std::pair(ReplyGrouping::Niche, &figures.niches),
                                          std::pair(ReplyGrouping::Region, &figures.regions)}) {
        auto read = replyRates(session, period, grouping, mostGroups);
        if (!read)
            return read.error();
        *rates = read.take();
    }
    auto clients = clientReturns(session, period);
    if (!clients)
        return clients.error();
    figures.clients = clients.take();
    return figures;
}

Result<MarketingCosts> marketingCosts(Session &session, const TaskPeriod &period,
                                      CampaignChoice choice, bool isCompared)
{
    const auto totals = campaignTotals(session, period, choice);
    if (!totals)
        return totals.error();
    auto campaigns = campaignCosts(session, period, choice);
    if (!campaigns)
        return campaigns.error();
    MarketingCosts costs{campaigns.take(), *totals, {}};
    if (!isCompared)
        return costs;
    const auto former = campaignTotals(session, period.previous(), choice);
    if (!former)
        return former.error();
    costs.former = *former;
    return costs;
}

} // namespace regie
