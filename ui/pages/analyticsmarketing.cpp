// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticsmarketing.h"

#include "ui/campaigncostsmodel.h"
#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/stackedchart.h"
#include "ui/marketingcharts.h"
#include "ui/marketingtexts.h"
#include "ui/pages/campaigncostsview.h"
#include "ui/tasktexts.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 5000;  // ms between two reads for what others change
constexpr int twoColumnsFrom = 860; // px
constexpr int chartHeight = 300;
constexpr int mostGroups = 12; // niches, regions

} // namespace

Result<MarketingFigures> marketingFigures(Session &session, const TaskPeriod &period, TimeStep step)
{
    MarketingFigures figures;
    auto outcomes = campaignOutcomes(session, period, step);
    if (!outcomes)
        return outcomes.error();
    figures.outcomes = outcomes.take();
    for (const auto &[grouping, rates] : {std::pair(ReplyGrouping::Niche, &figures.niches),
                                          std::pair(ReplyGrouping::Region, &figures.regions)}) {
        auto read = replyRates(session, period, grouping, mostGroups);
        if (!read)
            return read.error();
        *rates = read.take();
    }
    auto clients = clientReturns(session, period);
    if (!clients)
        return clients.error();
    figures.clients = clients.take();
    return figures;
}

AnalyticsMarketing::AnalyticsMarketing(QWidget *parent)
    : AnalyticsView(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_figureGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    m_figureGrid->setSpacing(12);
    m_chartGrid->setSpacing(12);
    layout->addLayout(m_figureGrid);
    layout->addLayout(m_chartGrid);
    createFigures();
    createCharts();
    createTable();
    layout->addWidget(m_campaignsCard);
    layout->addStretch(1);
    m_scroll->setWidget(m_content);
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(liveInterval);
    connect(&m_liveTimer, &QTimer::timeout, this, &AnalyticsMarketing::refresh);
    arrange();
    retranslate();
}

AnalyticsMarketing::~AnalyticsMarketing() = default;

// --- parts -------------------------------------------------------------------------------------

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

// --- reading -----------------------------------------------------------------------------------

void AnalyticsMarketing::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    for (ChartCard *card : cards() + QList<ChartCard *>{m_campaignsCard})
        card->setNotifications(services.notifications);
    if (services.monitor) {
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &AnalyticsMarketing::onTableChanged);
        connect(services.monitor, &ConnectionMonitor::stateChanged, this,
                &AnalyticsMarketing::onConnectionState);
    }
    if (!otherDatabase)
        return;
    m_request.cancel();
    m_costsRequest.cancel();
    m_figures.reset();
    m_costs.reset();
    m_asOf = {};
    m_waitsForFigures = m_waitsForCosts = false;
    tellBusy();
    showCharts();
    showCosts();
    forgetCards();
    refresh();
}

/// What is known of another database says nothing about this one.
void AnalyticsMarketing::forgetCards()
{
    for (ChartCard *card : cards() + QList<ChartCard *>{m_campaignsCard})
        card->forget(m_services.database ? QString() : tr("Not connected"));
}

void AnalyticsMarketing::setChoice(const AnalyticsChoice &choice)
{
    const bool isSame = choice.period.from == m_choice.period.from &&
                        choice.period.until == m_choice.period.until &&
                        choice.period.zone == m_choice.period.zone &&
                        choice.step == m_choice.step && choice.isCompared == m_choice.isCompared;
    m_choice = choice;
    if (!isSame)
        refresh();
}

void AnalyticsMarketing::setCampaignChoice(CampaignChoice choice)
{
    m_campaignChoice = choice;
    m_began->setChecked(choice == CampaignChoice::Started);
    m_ended->setChecked(choice == CampaignChoice::Ended);
    askCosts();
}

void AnalyticsMarketing::refresh()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void AnalyticsMarketing::showEvent(QShowEvent *event)
{
    AnalyticsView::showEvent(event);
    if (m_stale)
        ask();
}

void AnalyticsMarketing::onTableChanged(const QString &table)
{
    static const QStringList watched{u"campaigns"_s,  u"interactions"_s,  u"leads"_s,
                                     u"task_hours"_s, u"spend_history"_s, u"clients"_s};
    if (watched.contains(table) && !m_liveTimer.isActive())
        m_liveTimer.start();
}

void AnalyticsMarketing::onConnectionState()
{
    if (m_services.monitor && m_services.monitor->state() == ConnectionMonitor::State::Online &&
        m_stale)
        refresh();
}

void AnalyticsMarketing::tellBusy()
{
    const bool busy = m_waitsForFigures || m_waitsForCosts;
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void AnalyticsMarketing::ask()
{
    if (!m_services.database || !m_choice.period.from.isValid())
        return;
    m_stale = false;
    m_waitsForFigures = true;
    tellBusy();
    for (ChartCard *card : cards())
        card->setLoading(true);
    const TaskPeriod period = m_choice.period;
    m_request = m_services.database->ask(
        this,
        [period, step = m_choice.step](Session &session) {
            return marketingFigures(session, period, step);
        },
        [this, period, step = m_choice.step](const Result<MarketingFigures> &figures) {
            if (figures) {
                m_shown = period;
                m_shownStep = step;
            }
            takeFigures(figures);
        },
        Lane::Bulk);
    askCosts();
}

void AnalyticsMarketing::askCosts()
{
    if (!m_services.database || !m_choice.period.from.isValid())
        return;
    m_waitsForCosts = true;
    tellBusy();
    m_campaignsCard->setLoading(true);
    m_costsRequest = m_services.database->ask(
        this,
        [period = m_choice.period, choice = m_campaignChoice,
         isCompared = m_choice.isCompared](Session &session) -> Result<Costs> {
            const auto totals = campaignTotals(session, period, choice);
            if (!totals)
                return totals.error();
            auto campaigns = campaignCosts(session, period, choice);
            if (!campaigns)
                return campaigns.error();
            Costs costs{campaigns.take(), *totals, {}};
            if (!isCompared)
                return costs;
            const auto former = campaignTotals(session, period.previous(), choice);
            if (!former)
                return former.error();
            costs.former = *former;
            return costs;
        },
        [this](const Result<Costs> &costs) { takeCosts(costs); }, Lane::Bulk);
}

/// What is shown stays; a card that shows nothing yet says why.
void AnalyticsMarketing::failed(const QList<ChartCard *> &cards, const Error &error, bool isKnown)
{
    m_stale = true;
    for (ChartCard *card : cards) {
        card->setLoading(false);
        if (error.kind == ErrorKind::Cancelled)
            continue;
        if (isKnown && error.kind == ErrorKind::Offline)
            card->showStale(m_asOf);
        else
            card->showError(error.summary, error.detail);
    }
}

void AnalyticsMarketing::takeFigures(const Result<MarketingFigures> &figures)
{
    m_waitsForFigures = false;
    tellBusy();
    if (!figures)
        return failed(cards(), figures.error(), m_figures.has_value());
    m_figures = *figures;
    m_asOf = QDateTime::currentDateTime();
    showCharts();
    Q_EMIT statusChanged();
}

void AnalyticsMarketing::takeCosts(const Result<Costs> &costs)
{
    m_waitsForCosts = false;
    tellBusy();
    if (!costs)
        return failed({m_campaignsCard}, costs.error(), m_costs.has_value());
    m_costs = *costs;
    m_asOf = QDateTime::currentDateTime();
    showCosts();
    Q_EMIT statusChanged();
}

// --- showing -----------------------------------------------------------------------------------

void AnalyticsMarketing::showCharts()
{
    const MarketingFigures figures = m_figures.value_or(MarketingFigures());
    m_outcomes->setData(outcomesData(figures.outcomes, m_shown, m_shownStep));
    m_niches->setData(repliesData(figures.niches, ReplyGrouping::Niche));
    m_regions->setData(repliesData(figures.regions, ReplyGrouping::Region));
    const QString currency = currenciesOf(figures.clients).value(0);
    m_clients->setData(returnsData(figures.clients, currency));
    m_clientsCard->setNote(returnsRemark(figures.clients, currency));
    if (!m_figures)
        return;
    for (ChartCard *card : cards())
        card->showContent();
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
    const Costs costs = m_costs.value_or(Costs());
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
    const QString sample = tr("Replies by messages that left; the thin line is the 95 % interval.");
    m_nichesCard->setNote(sample);
    m_regionsCard->setNote(sample);
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

void AnalyticsMarketing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnalyticsView::changeEvent(event);
}

} // namespace regie
