// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetsview.h"

#include "ui/actions/budgetactions.h"
#include "ui/actions/changewriter.h"
#include "ui/pages/alertsview.h"
#include "ui/pages/budgetspanel.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/pill.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "operations/check.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int throttleMs = 2000;

const auto tasksPage = u"tasks"_s;

} // namespace

BudgetsView::BudgetsView(QWidget *parent)
    : QWidget(parent)
    , m_throttle(throttleMs)
    , m_parts{new Pill(this), new Pill(this)}
    , m_stack(new QStackedWidget(this))
{
    m_writer = new ChangeWriter(this, m_stack);
    m_actions = new BudgetActions(m_writer, this);
    m_panel = new BudgetsPanel(m_actions, this);
    m_alerts = new AlertsView(m_actions, this);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_alerts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    connectAll();
    retranslate();
    setPart(Budgets);
}

BudgetsView::~BudgetsView() = default;

QWidget *BudgetsView::createBar()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *row = createBarRow(bar);
    for (Pill *pill : m_parts) {
        pill->setCheckable(true);
        row->addWidget(pill);
    }
    m_parts[Budgets]->setObjectName(u"partBudgets"_s);
    m_parts[Alerts]->setObjectName(u"partAlerts"_s);
    row->addStretch(1);
    return bar;
}

void BudgetsView::connectAll()
{
    for (const Part target : {Budgets, Alerts})
        connect(m_parts[target], &Pill::clicked, this, [this, target] { setPart(target); });
    connect(m_panel, &BudgetsPanel::retryRequested, this, &BudgetsView::refresh);
    connect(m_panel, &BudgetsPanel::tasksRequested, this,
            [this](const QVariantMap &place) { Q_EMIT linkActivated(tasksPage, place); });
    connect(m_alerts, &AlertsView::tasksRequested, this,
            [this](const QVariantMap &place) { Q_EMIT linkActivated(tasksPage, place); });
    connect(m_alerts, &AlertsView::taken, this, &BudgetsView::statusChanged);
    connect(m_alerts, &AlertsView::busyChanged, this, &BudgetsView::tellBusy);
    connect(m_writer, &ChangeWriter::changed, this, &BudgetsView::refresh);
    connect(&m_throttle, &QTimer::timeout, this, &BudgetsView::refresh);
}

BudgetsView::Part BudgetsView::part() const
{
    return Part(m_stack->currentIndex());
}

void BudgetsView::setPart(Part part)
{
    m_stack->setCurrentIndex(part);
    for (const Part each : {Budgets, Alerts})
        m_parts[each]->setChecked(each == part);
    setFocusProxy(m_stack->currentWidget());
    if (isVisible()) {
        m_stack->currentWidget()->setFocus();
        refresh();
    }
    Q_EMIT statusChanged();
}

void BudgetsView::open(const QVariantMap &place)
{
    m_panel->choose(place.value(u"budget"_s).toLongLong(), place.value(u"rule"_s).toLongLong());
    const bool wantsAlerts =
        place.value(u"part"_s).toString() == "alerts"_L1 || place.contains(u"kind"_s);
    if (wantsAlerts)
        m_alerts->setFilter(place.value(u"open"_s, true).toBool(),
                            place.value(u"kind"_s).toString());
    setPart(wantsAlerts ? Alerts : Budgets);
}

// --- reading -------------------------------------------------------------------------------------

void BudgetsView::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (m_services.monitor && m_services.monitor != services.monitor)
        m_services.monitor->disconnect(this);
    if (services.monitor && m_services.monitor != services.monitor)
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &BudgetsView::onTableChanged);
    m_services = services;
    m_writer->setServices(services);
    m_actions->setServices(services);
    m_panel->setServices(services);
    m_alerts->setServices(services);
    if (!otherDatabase)
        return;
    m_request.cancel();
    m_reading = false;
    tellBusy();
    m_known = false;
    m_asOf = {};
    refresh();
}

void BudgetsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// What an operator changes is shown at once; what tasks cost, now and then.
void BudgetsView::onTableChanged(const QString &table)
{
    if (table == "task_budgets"_L1 || table == "task_alert_rules"_L1 || table == "task_alerts"_L1)
        refresh();
    else if (table == "task_hours"_L1)
        m_throttle.ask();
}

void BudgetsView::refresh()
{
    if (!isVisible() || !m_services.database)
        return;
    ask();
    if (part() == Alerts)
        m_alerts->refresh();
}

void BudgetsView::tellBusy()
{
    const bool busy = m_reading || m_alerts->isBusy();
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void BudgetsView::ask()
{
    m_reading = true;
    tellBusy();
    m_request = m_services.database->ask(
        this,
        [](Session &session) -> Result<State> {
            const auto now = databaseTime(session);
            const auto budgets = now ? budgetStandings(session, *now) : now.error();
            const auto rules = budgets ? ruleStandings(session, *now) : budgets.error();
            const auto keys = rules ? taskScopeKeys(session) : rules.error();
            const auto open = keys ? taskAlerts(session, true) : keys.error();
            if (!open)
                return open.error();
            const bool unseen = std::ranges::any_of(
                *open, [](const TaskAlert &alert) { return !alert.seenAt.isValid(); });
            return State{*budgets, *rules, *keys, open->size(), unseen};
        },
        [this](const Result<State> &state) { take(state); });
}

void BudgetsView::take(const Result<State> &state)
{
    m_reading = false;
    tellBusy();
    if (!state) {
        if (state.error().kind == ErrorKind::Cancelled || m_known)
            return; // what is shown stays, with its age
        return m_panel->showError(state.error());
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    m_panel->setStandings(state->budgets, state->rules);
    m_actions->setKeys(state->keys);
    m_parts[Alerts]->setFigure(state->open > 0 ? QLocale().toString(state->open) : QString());
    m_parts[Alerts]->setLeadingIcon(state->isOneUnseen ? u"warning"_s : QString());
    Q_EMIT statusChanged();
}

QString BudgetsView::statusText() const
{
    if (part() == Alerts)
        return m_alerts->statusText();
    return m_known ? m_panel->countText() : QString();
}

// --- language ------------------------------------------------------------------------------------

void BudgetsView::retranslate()
{
    const QString names[] = {tr("Budgets and thresholds"), tr("Alerts")};
    for (const Part each : {Budgets, Alerts}) {
        m_parts[each]->setText(names[each]);
        m_parts[each]->setAccessibleName(names[each]);
    }
    m_writer->retranslate();
}

void BudgetsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
