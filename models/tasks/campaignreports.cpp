// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/campaignreports.h"

#include "database/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(regie::CampaignReports)
};

/// From where it is, or has just gone to; nothing where it was removed meanwhile.
Result<std::optional<CampaignDetail>> detailOf(Session &session, const CampaignCost &cost)
{
    const std::array places{campaignDetail, archivedCampaignDetail};
    for (std::size_t i = 0; i < places.size(); ++i) {
        Result<CampaignDetail> detail =
            places[cost.isArchived ? 1 - i : i](session, cost.campaignId);
        if (detail)
            return std::optional(detail.take());
        if (detail.error().kind != ErrorKind::Input)
            return detail.error();
    }
    return std::optional<CampaignDetail>();
}

Status readSums(Session &session, CampaignsReport &report)
{
    const auto stamp = reportStamp(session);
    if (!stamp)
        return stamp.error();
    report.stamp = *stamp;
    const auto totals = campaignTotals(session, report.period, report.choice);
    if (!totals)
        return totals.error();
    report.totals = *totals;
    auto campaigns = campaignCosts(session, report.period, report.choice, report.bounds.listed);
    if (!campaigns)
        return campaigns.error();
    report.campaigns = campaigns.take();
    return {};
}

Status readDetails(Session &session, CampaignsReport &report,
                   const std::function<bool(qint64, qint64)> &progress)
{
    const qsizetype wanted = std::min<qsizetype>(report.campaigns.size(), report.bounds.sections);
    for (qsizetype i = 0; i < wanted; ++i) {
        if (progress && !progress(i, wanted))
            return Error::cancelled();
        auto read = detailOf(session, report.campaigns[i]);
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

Status readAtOnce(Session &session, const std::function<Status()> &work)
{
    return session.transaction([&]() -> Status {
        const auto set =
            session.executeSql(u"report-stamp"_s, u"set transaction isolation level repeatable "
                                                  "read, read only"_s);
        return set ? work() : Status(set.error());
    });
}

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
    auto detail = detailOf(session, report.cost);
    if (!detail)
        return detail.error();
    report.detail = detail.take();
    const bool isOpen = report.detail && !report.cost.isArchived &&
                        !report.detail->campaign.settledAt.isValid() &&
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
    const Status read = readAtOnce(session, [&] { return readSums(session, report); });
    if (!read)
        return read.error();
    if (const Status details = readDetails(session, report, progress); !details)
        return details.error();
    return report;
}

} // namespace regie
