// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticsmarketing.h"

#include "ui/charts/chartcard.h"
#include "ui/pages/campaigncostsview.h"
#include "ui/widgets/pill.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 5000; // ms between two reads for what others change

} // namespace

AnalyticsMarketing::AnalyticsMarketing(QWidget *parent)
    : AnalyticsView(parent)
    , m_liveTimer(liveInterval)
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
    connect(&m_liveTimer, &QTimer::timeout, this, &AnalyticsMarketing::refresh);
    arrange();
    retranslate();
}

AnalyticsMarketing::~AnalyticsMarketing() = default;

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
    if (watched.contains(table))
        m_liveTimer.ask();
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
        [period = m_choice.period, choice = m_campaignChoice, isCompared = m_choice.isCompared](
            Session &session) { return marketingCosts(session, period, choice, isCompared); },
        [this](const Result<MarketingCosts> &costs) { takeCosts(costs); }, Lane::Bulk);
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

void AnalyticsMarketing::takeCosts(const Result<MarketingCosts> &costs)
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

void AnalyticsMarketing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnalyticsView::changeEvent(event);
}

} // namespace regie
