// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/marketingfigures.h"

#include "database/session.h"
#include "domain/statistics.h"
#include "tasks/taskperiodtext.h"

#include <algorithm>
#include <numeric>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> share(std::optional<double> part, qint64 of)
{
    return part && of > 0 ? std::optional(*part / double(of)) : std::nullopt;
}

CampaignCost campaignFrom(const Row &row)
{
    CampaignCost cost;
    cost.campaignId = row.integer(0);
    cost.name = row.text(1);
    cost.niche = row.text(2);
    cost.region = row.text(3);
    cost.clientKey = row.text(4);
    cost.status = row.text(5);
    cost.startedAt = row.time(6);
    cost.completedAt = row.time(7);
    cost.isArchived = row.boolean(8);
    cost.tasks = row.integer(9);
    cost.failedTasks = row.integer(10);
    cost.modelCost = row.real(11);
    cost.listCost = row.real(12);
    if (!row.isNull(13))
        cost.adSpend = row.real(13);
    cost.leads = row.integer(14);
    cost.conversions = row.integer(15);
    cost.sent = row.integer(16);
    cost.replies = row.integer(17);
    cost.currency = row.text(18);
    return cost;
}

/// One line of them for each currency.
void addTotals(CampaignTotals &totals, const Row &row)
{
    int column = 1;
    for (qint64 *count :
         {&totals.campaigns, &totals.completed, &totals.failed, &totals.tasks, &totals.failedTasks})
        *count += row.integer(column++);
    totals.modelCost += row.real(6);
    totals.listCost += row.real(7);
    if (row.integer(9) > 0)
        totals.adSpend.append({row.text(0), row.real(8), row.integer(9)});
    column = 10;
    for (qint64 *count : {&totals.leads, &totals.conversions, &totals.sent, &totals.replies})
        *count += row.integer(column++);
}

} // namespace

std::optional<double> ReplyRate::rate() const
{
    return share(double(replies), sent);
}

/// A message may bring several replies; more than one each says no more than all did.
double ReplyRate::lowerBound() const
{
    return wilsonLowerBound(std::min(replies, sent), sent);
}

double ReplyRate::upperBound() const
{
    return 1 - wilsonLowerBound(sent - std::min(replies, sent), sent);
}

std::optional<double> ClientReturn::roi() const
{
    return spend > 0 ? std::optional(revenue / spend) : std::nullopt;
}

std::optional<double> ClientReturn::costPerLead() const
{
    return share(spend, leads);
}

QString modelCurrency()
{
    return u"USD"_s;
}

std::optional<double> CampaignCost::total() const
{
    const bool addsUp = !adSpend || *adSpend == 0 || currency == modelCurrency();
    return addsUp ? std::optional(modelCost + adSpend.value_or(0)) : std::nullopt;
}

qint64 CampaignTotals::withAds() const
{
    return std::accumulate(adSpend.begin(), adSpend.end(), qint64(0),
                           [](qint64 sum, const Spend &spend) { return sum + spend.campaigns; });
}

std::optional<double> CampaignCost::costPerLead() const
{
    return share(total(), leads);
}

std::optional<double> CampaignCost::costPerReply() const
{
    return share(total(), replies);
}

std::optional<double> CampaignCost::costPerConversion() const
{
    return share(total(), conversions);
}

Result<QList<CampaignStep>> campaignOutcomes(Session &session, const TaskPeriod &period,
                                             TimeStep step)
{
    QList<CampaignStep> steps;
    const QList<QDateTime> starts = stepsOf(period, step);
    for (const QDateTime &start : starts) {
        CampaignStep empty;
        empty.start = start;
        steps.append(empty);
    }
    if (steps.isEmpty())
        return steps;
    const Status read = session.forEach(
        u"marketing-outcomes"_s,
        {{u":steps"_s, timeArray(starts)}, {u":from"_s, period.from}, {u":until"_s, period.until}},
        [&](const Row &row) {
            const qsizetype place = std::clamp<qsizetype>(row.integer(0), 0, steps.size() - 1);
            CampaignStep &at = steps[place];
            int i = 1;
            for (qint64 *count : {&at.campaigns, &at.completed, &at.failed, &at.open, &at.sent,
                                  &at.delivered, &at.read, &at.failedMessages, &at.noInteraction,
                                  &at.pending, &at.interactions, &at.archived})
                *count += row.integer(i++);
            return true;
        });
    if (!read)
        return read.error();
    return steps;
}

Result<QList<ReplyRate>> replyRates(Session &session, const TaskPeriod &period,
                                    ReplyGrouping grouping, int limit)
{
    return session.fetch<ReplyRate>(u"marketing-replies"_s,
                                    {{u":by_niche"_s, grouping != ReplyGrouping::Region},
                                     {u":by_region"_s, grouping != ReplyGrouping::Niche},
                                     {u":from"_s, period.from},
                                     {u":until"_s, period.until},
                                     {u":limit"_s, limit}},
                                    [](const Row &row) {
                                        return ReplyRate{row.text(0),    row.text(1),
                                                         row.integer(2), row.integer(3),
                                                         row.integer(4), row.integer(5)};
                                    });
}

Result<QList<ClientReturn>> clientReturns(Session &session, const TaskPeriod &period)
{
    const QTimeZone zone = zoneOf(period.zone);
    Bindings bindings = partsOf(period);
    bindings.insert({{u":first"_s, period.from.toTimeZone(zone).date()},
                     {u":last"_s, period.until.addMSecs(-1).toTimeZone(zone).date()}});
    return session.fetch<ClientReturn>(u"marketing-clients"_s, bindings, [](const Row &row) {
        return ClientReturn{row.text(0), row.text(1),    row.text(2),    row.real(3),
                            row.real(4), row.integer(5), row.integer(6), row.real(7)};
    });
}

Result<QList<CampaignCost>> campaignCosts(Session &session, const TaskPeriod &period,
                                          CampaignChoice choice, int limit)
{
    return session.fetch<CampaignCost>(u"marketing-campaigns"_s,
                                       {{u":id"_s, QVariant()},
                                        {u":ended"_s, choice == CampaignChoice::Ended},
                                        {u":from"_s, period.from},
                                        {u":until"_s, period.until},
                                        {u":limit"_s, limit}},
                                       campaignFrom);
}

Result<CampaignTotals> campaignTotals(Session &session, const TaskPeriod &period,
                                      CampaignChoice choice)
{
    CampaignTotals totals;
    const Status read = session.forEach(u"marketing-totals"_s,
                                        {{u":ended"_s, choice == CampaignChoice::Ended},
                                         {u":from"_s, period.from},
                                         {u":until"_s, period.until}},
                                        [&](const Row &row) {
                                            addTotals(totals, row);
                                            return true;
                                        });
    if (!read)
        return read.error();
    return totals;
}

Result<std::optional<CampaignCost>> campaignCost(Session &session, qint64 campaignId)
{
    return session.fetchOne<CampaignCost>(u"marketing-campaigns"_s,
                                          {{u":id"_s, campaignId},
                                           {u":ended"_s, false},
                                           {u":from"_s, QVariant()},
                                           {u":until"_s, QVariant()},
                                           {u":limit"_s, 1}},
                                          campaignFrom);
}

} // namespace regie
