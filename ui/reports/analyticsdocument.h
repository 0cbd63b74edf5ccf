// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/callfigures.h"
#include "ui/pages/analyticsmarketing.h"
#include "ui/reports/reportplan.h"

namespace regie {

/// Everything the Analytics page shows of a choice, both views.
struct AnalyticsReport
{
    ReportStamp stamp;
    AnalyticsChoice choice;
    CallSums sums;
    CallErrors errors;
    CallDurations durations;
    CallTimes times;
    MarketingFigures marketing;
    CampaignTotals totals;         ///< of campaigns that began in the period
    QList<CampaignCost> campaigns; ///< the dearest of them
};
/// Blocking, for a worker. `progress` is told parts read and in all; false: Cancelled.
Result<AnalyticsReport> analyticsReport(Session &session, const AnalyticsChoice &choice,
                                        const std::function<bool(qint64, qint64)> &progress = {});

/// The page on paper: its figures, its charts as drawings, who fails how often and why, and what
/// campaigns cost and brought. GUI thread: charts are widgets.
ReportPlan analyticsPlan(const AnalyticsReport &report);

} // namespace regie
