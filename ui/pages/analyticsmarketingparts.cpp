// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of marketing is made of, and how it is laid out.
#include "ui/pages/analyticsmarketing.h"

#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/campaigncostsmodel.h"
#include "ui/pages/campaigncostsview.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"

#include <QGridLayout>
#include <QMenu>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 860; // px
constexpr int chartHeight = 300;

} // namespace

void AnalyticsMarketing::createFigures()
{
    for (int i = 0; i < Figures; ++i)
        m_figureCards.append(new FigureCard(m_content));
    m_figureCards[ModelCost]->setClickable(true);
    connect(m_figureCards[ModelCost], &FigureCard::clicked, this, [this] {
        Q_EMIT linkActivated(u"analytics"_s, {{u"view"_s, u"calls"_s},
                                              {u"group"_s, u"campaign"_s},
                                              {u"from"_s, m_choice.period.from},
                                              {u"until"_s, m_choice.period.until}});
    });
    m_figureCards[Campaigns]->setClickable(true);
    connect(m_figureCards[Campaigns], &FigureCard::clicked, this,
            [this] { Q_EMIT linkActivated(u"campaigns"_s, campaignsOfPeriod()); });
}

void AnalyticsMarketing::createCharts()
{
    m_outcomes = new StackedChart;
    m_clients = new BarList;
    m_niches = new BarList;
    m_regions = new BarList;
    const auto card = [this](ChartPanel *chart, const char *name) {
        auto *result = new ChartCard(m_content);
        result->setObjectName(QLatin1String(name));
        result->setChart(chart);
        result->setMinimumHeight(chartHeight);
        connect(result, &ChartCard::retryRequested, this, &AnalyticsMarketing::ask);
        return result;
    };
    m_outcomesCard = card(m_outcomes, "outcomes");
    m_clientsCard = card(m_clients, "clients");
    m_nichesCard = card(m_niches, "niches");
    m_regionsCard = card(m_regions, "regions");
    connect(m_outcomesCard, &ChartCard::placeActivated, this, &AnalyticsMarketing::openOutcome);
    connect(m_nichesCard, &ChartCard::placeActivated, this,
            [this](const ChartPlace &place) { openReplies(u"niche"_s, place); });
    connect(m_regionsCard, &ChartCard::placeActivated, this,
            [this](const ChartPlace &place) { openReplies(u"region"_s, place); });
    connect(m_clientsCard, &ChartCard::placeActivated, this, [this](const ChartPlace &place) {
        if (place.key)
            Q_EMIT linkActivated(u"clients"_s,
                                 {{u"client"_s, *place.key}, {u"view"_s, u"figures"_s}});
    });
}

void AnalyticsMarketing::createTable()
{
    m_campaigns = new CampaignCostsView;
    m_campaignsCard = new ChartCard(m_content);
    m_campaignsCard->setObjectName(u"campaigns"_s);
    m_campaignsCard->setContent(m_campaigns, [this] { return m_campaigns->model()->csv(); });
    m_began = new Pill(m_campaignsCard);
    m_ended = new Pill(m_campaignsCard);
    m_began->setObjectName(u"began"_s);
    m_ended->setObjectName(u"ended"_s);
    for (Pill *pill : {m_began, m_ended}) {
        pill->setCheckable(true);
        m_campaignsCard->addHeaderWidget(pill);
    }
    m_began->setChecked(true);
    connect(m_began, &Pill::clicked, this, [this] { setCampaignChoice(CampaignChoice::Started); });
    connect(m_ended, &Pill::clicked, this, [this] { setCampaignChoice(CampaignChoice::Ended); });
    connect(m_campaigns, &CampaignCostsView::linkActivated, this,
            &AnalyticsMarketing::linkActivated);
    connect(m_campaigns, &CampaignCostsView::reportRequested, this,
            &AnalyticsMarketing::campaignReportRequested);
    connect(m_campaignsCard, &ChartCard::retryRequested, this, &AnalyticsMarketing::askCosts);
}

QList<ChartCard *> AnalyticsMarketing::cards() const
{
    return {m_outcomesCard, m_clientsCard, m_nichesCard, m_regionsCard};
}

/// Two columns of charts where there is room for them.
void AnalyticsMarketing::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    const int figures = Figures / 2; // amounts of several currencies are long
    if (m_columns == columns * 100 + figures)
        return;
    m_columns = columns * 100 + figures;
    for (int i = 0; i < Figures; ++i) {
        m_figureGrid->addWidget(m_figureCards[i], i / figures, i % figures);
        m_figureGrid->setColumnStretch(i, i < figures ? 1 : 0);
    }
    int place = 0;
    for (ChartCard *card : cards()) {
        m_chartGrid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    m_chartGrid->setColumnStretch(0, 1);
    m_chartGrid->setColumnStretch(1, columns - 1);
}

void AnalyticsMarketing::resizeEvent(QResizeEvent *event)
{
    AnalyticsView::resizeEvent(event);
    arrange();
}

void AnalyticsMarketing::addExports(QMenu *menu)
{
    for (ChartCard *card : cards() + QList<ChartCard *>{m_campaignsCard}) {
        QMenu *exports = card->menu();
        exports->setTitle(card->title());
        menu->addMenu(exports);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Report on the campaigns that ended (PDF)…")), &QAction::triggered,
            this, [this] { Q_EMIT campaignsReportRequested(m_choice.period); });
}

} // namespace regie
