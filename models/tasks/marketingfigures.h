// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskstatistics.h"

#include <QDate>

namespace regie {

/// Campaigns beside what they cost and brought. Live and archived campaigns together. Blocking;
/// nothing here writes.

/// Campaigns that began within a step (started_at, else created_at), as they stand now.
struct CampaignStep
{
    QDateTime start;
    qint64 campaigns = 0;
    qint64 completed = 0, failed = 0, open = 0; ///< open: draft, sending, paused
    qint64 sent = 0, delivered = 0, read = 0, failedMessages = 0, noInteraction = 0, pending = 0;
    qint64 interactions = 0;
    qint64 archived = 0; ///< campaigns that are in the archive by now
};
Result<QList<CampaignStep>> campaignOutcomes(Session &session, const TaskPeriod &period,
                                             TimeStep step);

struct ReplyRate
{
    QString niche;  ///< empty when by region
    QString region; ///< empty when by niche
    qint64 campaigns = 0;
    qint64 sent = 0;     ///< messages that left, those that got no answer in time among them
    qint64 replies = 0;  ///< interactions of type reply
    qint64 archived = 0; ///< campaigns that are in the archive by now
    std::optional<double> rate() const;
    /// The 95 % Wilson interval of the rate: few messages decide little. 0 and 1 without any.
    double lowerBound() const;
    double upperBound() const;
};
enum class ReplyGrouping { Niche, Region, Both };
/// Campaigns that began within the period, by how much was sent, largest first.
Result<QList<ReplyRate>> replyRates(Session &session, const TaskPeriod &period,
                                    ReplyGrouping grouping, int limit = 50);

/// What a client spent on ads and got back, and what its model calls cost, by days of the period.
struct ClientReturn
{
    QString key;
    QString name;
    QString currency; ///< of spend and revenue
    double spend = 0, revenue = 0;
    qint64 leads = 0, conversions = 0;
    double modelCost = 0; ///< as valued, in the currency of model prices
    std::optional<double> roi() const;
    std::optional<double> costPerLead() const;
};
/// Clients with spend or model calls, largest spend first.
Result<QList<ClientReturn>> clientReturns(Session &session, const TaskPeriod &period);

/// The currency of model costs: programs report what they were charged in it.
QString modelCurrency();

/// One campaign across all systems, over its whole life.
struct CampaignCost
{
    qint64 campaignId = 0;
    QString name, niche, region, clientKey, status;
    QDateTime startedAt, completedAt;
    bool isArchived = false;
    qint64 tasks = 0, failedTasks = 0;
    double modelCost = 0; ///< as valued
    double listCost = 0;
    /// Figures of the ad campaign whose id is one of the campaign's ids in campaign_sources, in
    /// `currency`; nothing where no such ad campaign is known.
    std::optional<double> adSpend;
    QString currency;       ///< the client's; empty where the client is not known
    qint64 leads = 0;       ///< rows of leads
    qint64 conversions = 0; ///< leads converted
    qint64 sent = 0;        ///< messages that left
    qint64 replies = 0;     ///< interactions of type reply
    /// Model calls and ads together; nothing where that would add up two currencies.
    std::optional<double> total() const;
    std::optional<double> costPerLead() const;
    std::optional<double> costPerReply() const;
    std::optional<double> costPerConversion() const;
};
enum class CampaignChoice { Started, Ended };
/// Campaigns that began, or ended, within the period: dearest first, as numbers, whatever the
/// currency of their ads.
Result<QList<CampaignCost>> campaignCosts(Session &session, const TaskPeriod &period,
                                          CampaignChoice choice, int limit = 200);

/// The same over all campaigns of a period, however many there are. Ad spend by currency.
struct CampaignTotals
{
    struct Spend
    {
        QString currency; ///< empty: of clients that are not known
        double spend = 0;
        qint64 campaigns = 0; ///< with ads
    };
    qint64 campaigns = 0, completed = 0, failed = 0;
    qint64 tasks = 0, failedTasks = 0;
    double modelCost = 0, listCost = 0;
    QList<Spend> adSpend; ///< largest first
    qint64 leads = 0, conversions = 0, sent = 0, replies = 0;
    qint64 withAds() const;
};
Result<CampaignTotals> campaignTotals(Session &session, const TaskPeriod &period,
                                      CampaignChoice choice);

/// Nothing where there is no such campaign, live or archived.
Result<std::optional<CampaignCost>> campaignCost(Session &session, qint64 campaignId);

} // namespace regie
