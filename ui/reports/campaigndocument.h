// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportplan.h"

namespace regie {

/// One campaign on paper: who it was for, how far it came, what it cost and brought, what does not
/// fit together, and all that happened. GUI thread, the application's language and locale.
ReportPlan campaignPlan(const CampaignReport &report);

/// The funnel, the counters and what does not fit together: what both reports say of a campaign.
void addPhases(ReportDocument &document, const CampaignDetail &detail);
void addMessages(ReportDocument &document, const MessageCounts &counts);
void addInconsistencies(ReportDocument &document, const CampaignDetail &detail);

/// A line for each with what it cost and brought, and one of all together.
void addCampaignTable(ReportDocument &document, const QList<CampaignCost> &campaigns,
                      const CampaignTotals &all);

/// Its name, or that it has none.
QString campaignTitle(const CampaignCost &cost);

} // namespace regie
