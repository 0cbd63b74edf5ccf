// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/closure.h"
#include "queries/campaignqueries.h"
#include "tasks/marketingfigures.h"

#include <QHash>

#include <functional>

namespace regie {

/// What reports on campaigns say, read at once. Blocking; nothing here writes.

/// Does work that only reads, all of it as of one instant: parts of a report add up whatever is
/// written meanwhile.
Status readAtOnce(Session &session, const std::function<Status()> &work);

/// Of what and when figures are.
struct ReportStamp
{
    QString database;  ///< its name, nothing of how to get there
    QDateTime at;      ///< by the server's clock
    QDateTime counted; ///< when tasks were counted last; invalid: never
};
Result<ReportStamp> reportStamp(Session &session);

/// One campaign with all that is known of it.
struct CampaignReport
{
    ReportStamp stamp;
    CampaignCost cost;
    std::optional<CampaignDetail> detail;  ///< nothing where it was removed while it was read
    std::optional<ClosureOutlook> outlook; ///< while it is not settled
};
/// Input error where there is no such campaign, live or archived.
Result<CampaignReport> campaignReport(Session &session, qint64 campaignId);

/// How much of a period a report goes into: what is beyond is in the sums alone.
struct ReportBounds
{
    int listed = 1000;  ///< campaigns in the table
    int sections = 100; ///< campaigns with a section of their own
};

/// All campaigns that began, or ended, in a period.
struct CampaignsReport
{
    ReportStamp stamp;
    TaskPeriod period;
    CampaignChoice choice = CampaignChoice::Ended;
    CampaignTotals totals;         ///< of all of them
    QList<CampaignCost> campaigns; ///< the dearest, bounds.listed at most
    ReportBounds bounds;
    QHash<qint64, CampaignDetail> details; ///< of the first bounds.sections; without events
};
/// `progress` is told campaigns read and to be read; false ends it as Cancelled.
Result<CampaignsReport> campaignsReport(Session &session, const TaskPeriod &period,
                                        CampaignChoice choice, const ReportBounds &bounds,
                                        const std::function<bool(qint64, qint64)> &progress = {});

} // namespace regie
