// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/actions/budgetactions.h"
#include "ui/actions/changewriter.h"
#include "ui/notifications.h"
#include "ui/pages/overviewbudgets.h"
#include "ui/pages/overviewcards.h"
#include "ui/pages/overviewchecks.h"
#include "ui/pages/overviewclosing.h"
#include "ui/widgets/alertscard.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 1000;    // ms between two live refreshes
constexpr int clockInterval = 15'000; // ms
constexpr int ageInterval = 60'000;   // ms
constexpr int twoColumns = 860;       // px of width from which there are two
constexpr int gap = 12;

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_loadTimer(liveInterval)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_writer(new ChangeWriter(this, m_stack))
    , m_actions(new BudgetActions(m_writer, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent());
    setFocusProxy(m_cards->first());
    createTimers();
    retranslate();
    forget();
}

OverviewPage::~OverviewPage() = default;

// --- building ----------------------------------------------------------------------------------

QWidget *OverviewPage::createContent()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(gap);
    m_cards = new OverviewCards(this);
    m_closing = new OverviewClosing(this);
    m_alerts = new AlertsCard(this);
    m_budgets = new OverviewBudgets(this);
    m_checks = new OverviewChecks(this);
    layout->addWidget(m_cards);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    for (QWidget *card : std::initializer_list<QWidget *>{m_alerts, m_checks})
        right->addWidget(card);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_closing);
    left->addWidget(m_budgets);
    left->addStretch(1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    layout->addLayout(m_columns, 1);
    m_scroll->setWidget(content);
    connectCards();
    return m_scroll;
}

void OverviewPage::connectCards()
{
    connect(m_cards, &OverviewCards::chosen, this, &Page::linkActivated);
    connect(m_closing, &OverviewClosing::chosen, this, &Page::linkActivated);
    connect(m_closing, &OverviewClosing::busyChanged, this, &OverviewPage::tellBusy);
    connect(m_budgets, &OverviewBudgets::chosen, this, &Page::linkActivated);
    connect(m_checks, &OverviewChecks::chosen, this, &Page::linkActivated);
    connect(m_alerts, &AlertsCard::chosen, this, &OverviewPage::attend);
    connect(m_alerts, &AlertsCard::dismissed, m_actions, &BudgetActions::see);
    connect(m_writer, &ChangeWriter::changed, this, &OverviewPage::loadLater);
}

void OverviewPage::createTimers()
{
    connect(&m_loadTimer, &QTimer::timeout, this, &OverviewPage::load);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && m_state)
            tell();
    });
    m_clockTimer.start();
    m_ageTimer.setInterval(ageInterval);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (!window()->isMinimized())
            loadLater();
    });
    m_ageTimer.start();
}

/// One column where there is no room for two: what needs attention comes before what closes next.
void OverviewPage::arrange()
{
    const bool isWide = width() >= twoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

QString OverviewPage::id() const
{
    return u"overview"_s;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

// --- reading -----------------------------------------------------------------------------------

void OverviewPage::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = m_services.database != services.database;
    m_services = services;
    m_closing->setServices(services);
    m_writer->setServices(services);
    m_actions->setServices(services);
    watchMonitor();
    if (!otherDatabase)
        return;
    forget();
    loadLater();
}

void OverviewPage::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(m_services.monitor, &ConnectionMonitor::tableChanged, this,
            [this](const QString &table) {
                static const QStringList watched{u"campaigns"_s,        u"suggestions"_s,
                                                 u"check_schedule"_s,   u"check_runs"_s,
                                                 u"audit_log"_s,        u"task_hours"_s,
                                                 u"task_alerts"_s,      u"task_budgets"_s,
                                                 u"task_stuck_marks"_s, u"task_thresholds"_s};
                m_stale = m_stale || watched.contains(table);
                // A throttle, not a delay: what changes all the time is read all the same.
                if (m_stale && isVisible())
                    m_loadTimer.ask();
            });
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    loadLater();
            });
}

void OverviewPage::setPrivateServer(bool isPrivate)
{
    m_isPrivate = isPrivate;
    if (m_state)
        tell();
}

/// What is known of another database says nothing about this one.
void OverviewPage::forget()
{
    m_request.cancel();
    m_state.reset();
    m_asOf = {};
    if (m_services.database)
        m_placeholder->showLoading();
    else
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("The overview appears as soon as there is a database."));
    m_stack->setCurrentWidget(m_placeholder);
    m_isLoading = false;
    tellBusy();
    Q_EMIT statusChanged();
}

void OverviewPage::loadLater()
{
    m_stale = true;
    if (isVisible())
        load(); // else showEvent() comes back to it
}

void OverviewPage::load()
{
    if (!m_services.database || !isVisible())
        return;
    m_stale = false;
    m_isLoading = true;
    tellBusy();
    m_request = m_services.database->ask(
        this, [](Session &session) { return readOverview(session); },
        [this](const Result<OverviewState> &state) { take(state); });
}

void OverviewPage::tellBusy()
{
    const bool busy = m_isLoading || m_closing->isBusy();
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void OverviewPage::take(const Result<OverviewState> &state)
{
    m_isLoading = false;
    tellBusy();
    if (state) {
        m_state = *state;
        m_asOf = QDateTime::currentDateTime();
        tell();
        m_stack->setCurrentWidget(m_scroll);
        return;
    }
    if (state.error().kind == ErrorKind::Cancelled)
        return;
    if (!m_state) {
        m_placeholder->showError(state.error().summary, state.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &OverviewPage::load);
        m_stack->setCurrentWidget(m_placeholder);
    } else if (state.error().kind != ErrorKind::Offline && m_services.notifications) {
        m_services.notifications->failed(state.error());
    }
}

// --- telling -----------------------------------------------------------------------------------

void OverviewPage::tell()
{
    m_cards->setState(*m_state);
    m_checks->setChecks(m_state->checks);
    m_budgets->setBudgets(m_state->tasks.budgets);
    m_alerts->setAlerts(overviewAlerts(*m_state, m_isPrivate));
    Q_EMIT statusChanged();
}

void OverviewPage::attend(const OverviewAlert &alert)
{
    if (alert.page.isEmpty())
        Q_EMIT backupRequested();
    else
        Q_EMIT linkActivated(alert.page, alert.place);
}

// --- the window --------------------------------------------------------------------------------

QList<PaletteEntry> OverviewPage::paletteEntries() const
{
    auto *page = const_cast<OverviewPage *>(this);
    return {{tr("Open checks"),
             tr("Background checks"),
             u"checks"_s,
             {},
             [page] {
                 Q_EMIT page->linkActivated(u"checks"_s, {});
             }},
            {tr("What closes next"), tr("Campaigns"), u"pending"_s, {}, [page] {
                 Q_EMIT page->linkActivated(u"campaigns"_s, {{u"view"_s, u"closing"_s}});
             }}};
}

QList<ShortcutHelp> OverviewPage::shortcuts() const
{
    return {{tr("Tab, Enter"), tr("Go through the overview and open what is behind it")}};
}

void OverviewPage::refresh()
{
    m_closing->refresh();
    loadLater();
}

QString OverviewPage::statusText() const
{
    if (!m_state)
        return {};
    const QString open = tr("%Ln campaign(s) open", nullptr, int(m_state->figures.open));
    const int urgent = m_alerts->urgent();
    return urgent == 0 ? open : open + u"  ·  "_s + tr("%n alert(s)", nullptr, urgent);
}

void OverviewPage::retranslate()
{
    m_cards->retranslate();
    m_closing->retranslate();
    m_budgets->retranslate();
    m_checks->retranslate();
    m_writer->retranslate();
    if (m_state)
        tell();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
    if (m_stale)
        load();
    else if (m_state)
        tell();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_state)
            forget();
        Q_EMIT statusChanged();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
