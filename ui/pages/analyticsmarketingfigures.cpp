// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of marketing shows of what was read, in words, and the rows behind it.
#include "ui/pages/analyticsmarketing.h"

#include "ui/analytics/marketingcharts.h"
#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/campaigncostsmodel.h"
#include "ui/pages/campaigncostsview.h"
#include "ui/texts/marketingtexts.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"

#include <QScrollArea>

#include <numeric>

namespace regie {

using namespace Qt::StringLiterals;

void AnalyticsMarketing::showCharts()
{
    const MarketingFigures figures = m_figures.value_or(MarketingFigures());
    m_outcomes->setData(outcomesData(figures.outcomes, m_shown, m_shownStep));
    m_niches->setData(repliesData(figures.niches, ReplyGrouping::Niche));
    m_regions->setData(repliesData(figures.regions, ReplyGrouping::Region));
    const QString currency = currenciesOf(figures.clients).value(0);
    m_clients->setData(returnsData(figures.clients, currency));
    m_clientsCard->setNote(returnsRemark(figures.clients, currency));
    tellArchived(figures);
    if (!m_figures)
        return;
    for (ChartCard *card : cards())
        card->showContent();
}

/// Figures count campaigns wherever they are; the Campaigns page lists those that are not archived.
void AnalyticsMarketing::tellArchived(const MarketingFigures &figures)
{
    const auto archived = [](const auto &parts) {
        return std::accumulate(parts.begin(), parts.end(), qint64(0),
                               [](qint64 sum, const auto &part) { return sum + part.archived; });
    };
    m_outcomesCard->setNote(archivedRemark(archived(figures.outcomes)));
    const QString sample = tr("Replies by messages that left; the thin line is the 95 % interval.");
    for (const auto &[card, rates] :
         {std::pair(m_nichesCard, &figures.niches), std::pair(m_regionsCard, &figures.regions)})
        card->setNote(QString(sample + u' ' + archivedRemark(archived(*rates))).trimmed());
}

void AnalyticsMarketing::setFigure(Figure figure, const QString &label, const QString &value)
{
    m_figureCards[figure]->setLabel(label);
    m_figureCards[figure]->setValue(m_costs ? value : QString());
    m_figureCards[figure]->setChange({}, Tone::Neutral);
}

void AnalyticsMarketing::setChange(Figure figure, double now, double before, Direction direction)
{
    const ChangeText change = shareChange(now, before, direction);
    m_figureCards[figure]->setChange(change.text, change.tone, change.icon);
}

void AnalyticsMarketing::showFigures()
{
    const CampaignTotals totals = m_costs ? m_costs->totals : CampaignTotals();
    setFigure(Campaigns, tr("Campaigns"), countText(totals.campaigns));
    setFigure(Sent, tr("Messages sent"), countText(totals.sent));
    setFigure(Replies, tr("Replies"), countText(totals.replies));
    setFigure(Leads, tr("Leads"), countText(totals.leads));
    setFigure(ModelCost, tr("Model calls"), taskCostText(totals.modelCost));
    setFigure(AdSpend, tr("Ad spend"),
              totals.adSpend.isEmpty() ? tr("not known") : adSpendText(totals));
    setFigure(PerReply, tr("Cost per reply"), costPerText(totals, totals.replies));
    setFigure(PerLead, tr("Cost per lead"), costPerText(totals, totals.leads));
    if (!m_costs || !m_costs->former)
        return;
    const CampaignTotals &former = *m_costs->former;
    using enum Direction;
    setChange(Campaigns, double(totals.campaigns), double(former.campaigns), Neutral);
    setChange(Sent, double(totals.sent), double(former.sent), Neutral);
    setChange(Replies, double(totals.replies), double(former.replies), MoreIsBetter);
    setChange(Leads, double(totals.leads), double(former.leads), MoreIsBetter);
    setChange(ModelCost, totals.modelCost, former.modelCost, LessIsBetter);
}

void AnalyticsMarketing::showCosts()
{
    showFigures();
    const MarketingCosts costs = m_costs.value_or(MarketingCosts());
    m_campaigns->setCosts(costs.campaigns, costs.totals, m_campaignChoice);
    m_campaignsCard->setNote(m_campaigns->remark());
    if (m_costs)
        m_campaignsCard->showContent();
}

QString AnalyticsMarketing::statusText() const
{
    if (!m_costs)
        return {};
    return m_campaignChoice == CampaignChoice::Started
               ? tr("%Ln campaign(s) began", nullptr, int(m_costs->totals.campaigns))
               : tr("%Ln campaign(s) ended", nullptr, int(m_costs->totals.campaigns));
}

// --- what is behind ----------------------------------------------------------------------------

QVariantMap AnalyticsMarketing::campaignsOfPeriod() const
{
    return {{u"view"_s, u"campaigns"_s},
            {u"from"_s, m_choice.period.from},
            {u"until"_s, m_choice.period.until}};
}

void AnalyticsMarketing::openOutcome(const ChartPlace &place)
{
    QVariantMap campaigns = campaignsOfPeriod();
    if (place.from.isValid())
        campaigns.insert({{u"from"_s, place.from}, {u"until"_s, place.until}});
    if (place.key == u"open"_s)
        campaigns.insert(u"status"_s, QStringList{u"draft"_s, u"sending"_s, u"paused"_s});
    else if (place.key)
        campaigns.insert(u"status"_s, *place.key);
    Q_EMIT linkActivated(u"campaigns"_s, campaigns);
}

void AnalyticsMarketing::openReplies(const QString &column, const ChartPlace &place)
{
    QVariantMap campaigns = campaignsOfPeriod();
    if (place.key)
        campaigns.insert(column, *place.key);
    Q_EMIT linkActivated(u"campaigns"_s, campaigns);
}

// --- words -------------------------------------------------------------------------------------

void AnalyticsMarketing::retranslate()
{
    m_scroll->setAccessibleName(tr("Marketing"));
    m_outcomesCard->setTitle(tr("Campaigns by when they began"));
    m_clientsCard->setTitle(tr("Spend and return by client"));
    m_nichesCard->setTitle(tr("Reply rate by niche"));
    m_regionsCard->setTitle(tr("Reply rate by region"));
    m_campaignsCard->setTitle(tr("Campaigns beside what they cost and brought"));
    m_figureCards[ModelCost]->setToolTip(tr(
        "Of these campaigns over their whole life. A click opens the model calls of these days."));
    m_outcomes->setEmptyText(tr("No campaign began in these days. Choose a longer period."));
    m_niches->setEmptyText(tr("No campaign began in these days: there is no rate to compare."));
    m_regions->setEmptyText(tr("No campaign began in these days: there is no rate to compare."));
    m_clients->setEmptyText(tr("No ad spend is known of these days. Import figures of ads (Ctrl+K, "
                               "\"Import figures of ads\") to see what clients got back."));
    m_began->setText(tr("Began"));
    m_began->setToolTip(tr("Campaigns that began in these days"));
    m_ended->setText(tr("Ended"));
    m_ended->setToolTip(tr("Campaigns that ended in these days"));
    showCharts();
    showCosts();
    if (!m_services.database)
        forgetCards();
}

} // namespace regie
