// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetsview.h"

#include "ui/budgetactions.h"
#include "ui/budgetmodels.h"
#include "ui/budgettexts.h"
#include "ui/changewriter.h"
#include "ui/delegates/standingdelegate.h"
#include "ui/pages/alertsview.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablesection.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "operations/check.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int throttleMs = 2000;
enum Action { New, Change, Remove, Tasks };

const auto settingsPage = u"tasks"_s;
const auto splitterKey = u"budgetSplitter"_s;

} // namespace

BudgetsView::BudgetsView(QWidget *parent)
    : QWidget(parent)
    , m_throttle(throttleMs)
    , m_parts{new Pill(this), new Pill(this)}
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_budgetsModel(new BudgetsModel(this))
    , m_rulesModel(new RulesModel(this))
{
    m_writer = new ChangeWriter(this, m_stack);
    m_actions = new BudgetActions(m_writer, this);
    m_alerts = new AlertsView(m_actions, this);
    m_stack->addWidget(createBudgets());
    m_stack->addWidget(m_alerts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    connectAll();
    retranslate();
    setPart(Budgets);
    tellEmpty();
    tellChosen();
}

BudgetsView::~BudgetsView() = default;

QWidget *BudgetsView::createBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    for (Pill *pill : m_parts) {
        pill->setCheckable(true);
        row->addWidget(pill);
    }
    m_parts[Budgets]->setObjectName(u"partBudgets"_s);
    m_parts[Alerts]->setObjectName(u"partAlerts"_s);
    row->addStretch(1);
    return bar;
}

QWidget *BudgetsView::createBudgets()
{
    m_budgets = new TableSection(m_budgetsModel, m_splitter);
    m_rules = new TableSection(m_rulesModel, m_splitter);
    PlainTable *budgets = m_budgets->table();
    budgets->setObjectName(u"budgetTable"_s);
    budgets->setItemDelegate(new StandingDelegate(budgets));
    budgets->setColumnWidth(BudgetsModel::Spent, 250);
    budgets->setColumnWidth(BudgetsModel::State, 148);
    budgets->setColumnWidth(BudgetsModel::Warning, 110);
    budgets->setColumnWidth(BudgetsModel::Limit, 110);
    budgets->setColumnWidth(BudgetsModel::Switch, 64);
    budgets->horizontalHeader()->setSectionResizeMode(BudgetsModel::Whom, QHeaderView::Stretch);
    PlainTable *rules = m_rules->table();
    rules->setObjectName(u"ruleTable"_s);
    rules->setColumnWidth(RulesModel::Value, 120);
    rules->setColumnWidth(RulesModel::Threshold, 120);
    rules->setColumnWidth(RulesModel::State, 172);
    rules->setColumnWidth(RulesModel::Switch, 64);
    rules->horizontalHeader()->setSectionResizeMode(RulesModel::Whom, QHeaderView::Stretch);
    createActions();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    m_note->setWordWrap(true);
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_note);
    column->addLayout(foot);
    pane->setFocusProxy(budgets);
    return pane;
}

void BudgetsView::createActions()
{
    const std::pair<QString, QKeySequence> signs[] = {{u"plus"_s, Qt::Key_N},
                                                      {u"settings"_s, Qt::Key_E},
                                                      {u"trash"_s, QKeySequence::Delete},
                                                      {u"tasks"_s, Qt::Key_T}};
    for (size_t i = 0; i < std::size(signs); ++i) {
        m_budgetActions[i] = m_budgets->createAction(signs[i].first, signs[i].second);
        m_ruleActions[i] = m_rules->createAction(signs[i].first, signs[i].second);
    }
}

void BudgetsView::connectAll()
{
    for (const Part target : {Budgets, Alerts})
        connect(m_parts[target], &Pill::clicked, this, [this, target] { setPart(target); });
    connect(m_budgetActions[New], &QAction::triggered, this,
            [this] { m_actions->edit(TaskBudget()); });
    connect(m_budgetActions[Change], &QAction::triggered, this, [this] {
        if (const TaskBudget *budget = chosenBudget())
            m_actions->edit(*budget);
    });
    connect(m_budgetActions[Remove], &QAction::triggered, this, [this] {
        if (const TaskBudget *budget = chosenBudget())
            m_actions->remove(*budget);
    });
    connect(m_budgetActions[Tasks], &QAction::triggered, this,
            [this] { showTasksOfBudget(m_budgets->table()->currentRow()); });
    connect(m_ruleActions[New], &QAction::triggered, this,
            [this] { m_actions->edit(TaskAlertRule()); });
    connect(m_ruleActions[Change], &QAction::triggered, this, [this] {
        if (const TaskAlertRule *rule = chosenRule())
            m_actions->edit(*rule);
    });
    connect(m_ruleActions[Remove], &QAction::triggered, this, [this] {
        if (const TaskAlertRule *rule = chosenRule())
            m_actions->remove(*rule);
    });
    connect(m_ruleActions[Tasks], &QAction::triggered, this,
            [this] { showTasksOfRule(m_rules->table()->currentRow()); });
    connect(m_budgetsModel, &BudgetsModel::switchRequested, this,
            [this](const TaskBudget &budget, bool on) { m_actions->switchTo(budget, on); });
    connect(m_rulesModel, &RulesModel::switchRequested, this,
            [this](const TaskAlertRule &rule, bool on) { m_actions->switchTo(rule, on); });
    for (TableSection *section : {m_budgets, m_rules}) {
        PlainTable *table = section->table();
        QAction *change = section == m_budgets ? m_budgetActions[Change] : m_ruleActions[Change];
        connect(table, &PlainTable::currentRowChanged, this, &BudgetsView::tellChosen);
        connect(table, &PlainTable::rowActivated, change, &QAction::trigger);
    }
    connect(m_budgets->table(), &PlainTable::spacePressed, this, [this](int row) {
        const TaskBudget budget = m_budgetsModel->standing(row).budget;
        m_actions->switchTo(budget, !budget.enabled);
    });
    connect(m_rules->table(), &PlainTable::spacePressed, this, [this](int row) {
        const TaskAlertRule rule = m_rulesModel->standing(row).rule;
        m_actions->switchTo(rule, !rule.enabled);
    });
    connect(m_alerts, &AlertsView::tasksRequested, this,
            [this](const QVariantMap &place) { Q_EMIT linkActivated(settingsPage, place); });
    connect(m_alerts, &AlertsView::taken, this, &BudgetsView::statusChanged);
    connect(m_alerts, &AlertsView::busyChanged, this, &BudgetsView::tellBusy);
    connect(m_writer, &ChangeWriter::changed, this, &BudgetsView::refresh);
    connect(&m_throttle, &QTimer::timeout, this, &BudgetsView::refresh);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_services.settings)
            m_services.settings->setPageValue(settingsPage, splitterKey, m_splitter->saveState());
    });
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
    m_wantedBudget = place.value(u"budget"_s).toLongLong();
    m_wantedRule = place.value(u"rule"_s).toLongLong();
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
    if (services.settings && services.settings != m_services.settings)
        m_splitter->restoreState(
            services.settings->pageValue(settingsPage, splitterKey).toByteArray());
    m_services = services;
    m_writer->setServices(services);
    m_actions->setServices(services);
    m_alerts->setServices(services);
    if (!otherDatabase)
        return;
    m_request.cancel();
    m_reading = false;
    tellBusy();
    m_known = false;
    m_asOf = {};
    m_budgetsModel->setStandings({});
    m_rulesModel->setStandings({});
    for (TableSection *section : {m_budgets, m_rules})
        section->placeholder()->showLoading();
    tellEmpty();
    tellChosen();
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
        for (TableSection *section : {m_budgets, m_rules}) {
            section->placeholder()->showError(state.error().summary, state.error().detail);
            connect(section->placeholder()->addAction(tr("Retry")), &QPushButton::clicked, this,
                    &BudgetsView::refresh);
        }
        return;
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    const TaskBudget *budget = chosenBudget();
    const TaskAlertRule *rule = chosenRule();
    const qint64 budgetId = m_wantedBudget ? m_wantedBudget : budget ? budget->id : 0;
    const qint64 ruleId = m_wantedRule ? m_wantedRule : rule ? rule->id : 0;
    m_wantedBudget = m_wantedRule = 0;
    m_budgetsModel->setStandings(state->budgets);
    m_rulesModel->setStandings(state->rules);
    m_actions->setKeys(state->keys);
    m_budgets->table()->setCurrentRow(std::max(0, m_budgetsModel->rowOf(budgetId)));
    m_rules->table()->setCurrentRow(std::max(0, m_rulesModel->rowOf(ruleId)));
    m_parts[Alerts]->setFigure(state->open > 0 ? QLocale().toString(state->open) : QString());
    m_parts[Alerts]->setLeadingIcon(state->isOneUnseen ? u"warning"_s : QString());
    tellEmpty();
    tellChosen();
    Q_EMIT statusChanged();
}

QString BudgetsView::statusText() const
{
    if (part() == Alerts)
        return m_alerts->statusText();
    if (!m_known)
        return {};
    return tr("%Ln budget(s)", nullptr, m_budgetsModel->rowCount()) + u" · "_s +
           tr("%Ln threshold(s)", nullptr, m_rulesModel->rowCount());
}

// --- using ---------------------------------------------------------------------------------------

const TaskBudget *BudgetsView::chosenBudget() const
{
    const int row = m_budgets->table()->currentRow();
    return row >= 0 && row < m_budgetsModel->rowCount() ? &m_budgetsModel->standing(row).budget
                                                        : nullptr;
}

const TaskAlertRule *BudgetsView::chosenRule() const
{
    const int row = m_rules->table()->currentRow();
    return row >= 0 && row < m_rulesModel->rowCount() ? &m_rulesModel->standing(row).rule : nullptr;
}

void BudgetsView::showTasksOfBudget(int row)
{
    if (row < 0 || row >= m_budgetsModel->rowCount())
        return;
    const TaskBudget &budget = m_budgetsModel->standing(row).budget;
    Q_EMIT linkActivated(settingsPage, tasksPlace(budget.scope, budget.key,
                                                  QDateTime::currentDateTime().addSecs(
                                                      -3600 * qint64(budget.windowHours))));
}

void BudgetsView::showTasksOfRule(int row)
{
    if (row < 0 || row >= m_rulesModel->rowCount())
        return;
    const TaskAlertRule &rule = m_rulesModel->standing(row).rule;
    QVariantMap place =
        tasksPlace(rule.scope, rule.key,
                   QDateTime::currentDateTime().addSecs(-3600 * qint64(rule.windowHours)));
    if (rule.isErrorRate)
        place.insert(u"status"_s, u"failed"_s);
    Q_EMIT linkActivated(settingsPage, place);
}

void BudgetsView::tellChosen()
{
    const auto tell = [this](QAction *const(&actions)[4], bool hasRow) {
        actions[New]->setEnabled(m_services.database);
        actions[Change]->setEnabled(hasRow && m_services.database);
        actions[Remove]->setEnabled(hasRow && m_services.database);
        actions[Tasks]->setEnabled(hasRow);
    };
    tell(m_budgetActions, chosenBudget());
    tell(m_ruleActions, chosenRule());
}

void BudgetsView::tellEmpty()
{
    m_budgets->tell();
    m_rules->tell();
    const auto show = [this](TableSection *section, bool isEmpty, const QString &title,
                             const QString &sentence, QAction *action) {
        if (!isEmpty)
            return;
        StatePlaceholder *placeholder = section->placeholder();
        if (!m_services.database)
            return placeholder->showEmpty(u"database"_s, tr("Not connected"));
        if (!m_known)
            return;
        placeholder->showEmpty(u"target"_s, title, sentence);
        connect(placeholder->addAction(action->text()), &QPushButton::clicked, action,
                &QAction::trigger);
    };
    show(m_budgets, m_budgetsModel->rowCount() == 0, tr("No budgets yet"),
         tr("A budget warns before model calls cost too much."), m_budgetActions[New]);
    show(m_rules, m_rulesModel->rowCount() == 0, tr("No thresholds yet"),
         tr("A threshold warns of error rates and durations above it."), m_ruleActions[New]);
}

// --- language ------------------------------------------------------------------------------------

void BudgetsView::retranslate()
{
    const QString names[] = {tr("Budgets and thresholds"), tr("Alerts")};
    for (const Part each : {Budgets, Alerts}) {
        m_parts[each]->setText(names[each]);
        m_parts[each]->setAccessibleName(names[each]);
    }
    m_budgets->setTitle(tr("Budgets"));
    m_rules->setTitle(tr("Thresholds"));
    m_budgetActions[New]->setText(tr("New budget"));
    m_ruleActions[New]->setText(tr("New threshold"));
    for (const auto *actions : {&m_budgetActions, &m_ruleActions}) {
        (*actions)[Change]->setText(tr("Change"));
        (*actions)[Remove]->setText(tr("Remove"));
        (*actions)[Tasks]->setText(tr("Show the tasks"));
    }
    m_note->setText(tr("Windows end now and reach back whole hours. A check raises alerts every "
                       "few minutes, once, and ends them when all is well again."));
    m_budgetsModel->retranslate();
    m_rulesModel->retranslate();
    m_writer->retranslate();
    tellEmpty();
}

void BudgetsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
