// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/campaignreports.h"

#include "database/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CampaignReports)
};

/// Nothing where it is not among the live ones, or has just left them.
Result<std::optional<CampaignDetail>> liveDetail(Session &session, const CampaignCost &cost)
{
    if (cost.isArchived)
        return std::optional<CampaignDetail>();
    Result<CampaignDetail> detail = campaignDetail(session, cost.campaignId);
    if (detail)
        return std::optional(detail.take());
    if (detail.error().kind == ErrorKind::Input)
        return std::optional<CampaignDetail>();
    return detail.error();
}

Status readDetails(Session &session, CampaignsReport &report,
                   const std::function<bool(qint64, qint64)> &progress)
{
    const qsizetype wanted = std::min<qsizetype>(report.campaigns.size(), report.bounds.sections);
    for (qsizetype i = 0; i < wanted; ++i) {
        if (progress && !progress(i, wanted))
            return Error::cancelled();
        auto read = liveDetail(session, report.campaigns[i]);
        if (!read)
            return read.error();
        std::optional<CampaignDetail> detail = read.take();
        if (!detail)
            continue;
        detail->events.clear(); // a section says how it stands, not how it came there
        report.details.insert(report.campaigns[i].campaignId, *detail);
    }
    return {};
}

} // namespace

Result<ReportStamp> reportStamp(Session &session)
{
    const auto stamp = session.fetchOne<ReportStamp>(u"report-stamp"_s, {}, [](const Row &row) {
        return ReportStamp{row.text(0), row.time(1), row.time(2)};
    });
    if (!stamp)
        return stamp.error();
    return stamp->value_or(ReportStamp());
}

Result<CampaignReport> campaignReport(Session &session, qint64 campaignId)
{
    CampaignReport report;
    const auto stamp = reportStamp(session);
    if (!stamp)
        return stamp.error();
    report.stamp = *stamp;
    const auto cost = campaignCost(session, campaignId);
    if (!cost)
        return cost.error();
    if (!*cost)
        return Error::input(ReportText::tr("There is no campaign %1.").arg(campaignId));
    report.cost = **cost;
    auto detail = liveDetail(session, report.cost);
    if (!detail)
        return detail.error();
    report.detail = detail.take();
    const bool isOpen = report.detail && !report.detail->campaign.settledAt.isValid() &&
                        report.detail->campaign.status != "draft"_L1;
    if (!isOpen)
        return report;
    const auto outlook = closureOutlook(session, campaignId);
    if (!outlook)
        return outlook.error();
    report.outlook = *outlook;
    return report;
}

Result<CampaignsReport> campaignsReport(Session &session, const TaskPeriod &period,
                                        CampaignChoice choice, const ReportBounds &bounds,
                                        const std::function<bool(qint64, qint64)> &progress)
{
    CampaignsReport report;
    report.period = period;
    report.choice = choice;
    report.bounds = bounds;
    const auto stamp = reportStamp(session);
    if (!stamp)
        return stamp.error();
    report.stamp = *stamp;
    const auto totals = campaignTotals(session, period, choice);
    if (!totals)
        return totals.error();
    report.totals = *totals;
    auto campaigns = campaignCosts(session, period, choice, bounds.listed);
    if (!campaigns)
        return campaigns.error();
    report.campaigns = campaigns.take();
    if (const Status details = readDetails(session, report, progress); !details)
        return details.error();
    return report;
}

} // namespace regie
