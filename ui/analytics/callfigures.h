// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/analyticschoice.h"

#include "tasks/marketingfigures.h"

namespace regie {

class Session;

// Figures of model calls over a choice, in the parts that are asked for side by side. Reading is
// blocking, for a worker, and from the rollups except where it says so.

/// Sums by group and step, and those of the period before.
struct CallSums
{
    TaskSeries series;
    QList<TaskSums> former; ///< all groups together, one for each step of the period before
};
Result<CallSums> readCallSums(Session &session, const AnalyticsChoice &choice);

/// What went wrong with whom. Messages are of the rows that are left.
struct CallErrors
{
    QList<TaskGroup> groups; ///< most failures first; the models of one key where one is chosen
    TaskGroupErrors messages;
    QString topMessage(const QString &group) const; ///< empty where none is known
};
Result<CallErrors> readCallErrors(Session &session, const AnalyticsChoice &choice);

struct CallDurations
{
    QList<DurationStep> steps;
    DurationBuckets all;
    QList<DurationGroup> groups;
    DurationBuckets former; ///< of the period before, when compared
};
Result<CallDurations> readCallDurations(Session &session, const AnalyticsChoice &choice);

struct CallTimes
{
    TaskHeatMap heat;
    /// Campaigns that began within the period, with their leads; not with one key chosen, as leads
    /// belong to no agent, type or model.
    std::optional<CampaignTotals> campaigns, formerCampaigns;
    std::optional<QDateTime> oldestLeft; ///< where older tasks were purged
    TaskSpan span;                       ///< of all statistics
};
Result<CallTimes> readCallTimes(Session &session, const AnalyticsChoice &choice);

} // namespace regie
