// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetspanel.h"

#include "ui/actions/budgetactions.h"
#include "ui/delegates/standingdelegate.h"
#include "ui/itemmodels/budgetmodels.h"
#include "ui/look/theme.h"
#include "ui/settings.h"
#include "ui/texts/budgettexts.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablesection.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

enum Action { New, Change, Remove, Tasks };

const auto settingsPage = u"tasks"_s;
const auto splitterKey = u"budgetSplitter"_s;

QDateTime beginOf(int windowHours)
{
    return QDateTime::currentDateTime().addSecs(-3600 * qint64(windowHours));
}

} // namespace

BudgetsPanel::BudgetsPanel(BudgetActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_doing(actions)
    , m_note(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_budgetsModel(new BudgetsModel(this))
    , m_rulesModel(new RulesModel(this))
    , m_budgets(new TableSection(m_budgetsModel, m_splitter))
    , m_rules(new TableSection(m_rulesModel, m_splitter))
{
    createTables();
    createActions();
    layOut();
    connectAll();
    retranslate();
    tellChosen();
}

BudgetsPanel::~BudgetsPanel() = default;

void BudgetsPanel::createTables()
{
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
}

void BudgetsPanel::createActions()
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

void BudgetsPanel::layOut()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    addBarRow(column)->addWidget(m_note);
    setFocusProxy(m_budgets);
}

void BudgetsPanel::connectAll()
{
    connectBudgets();
    connectRules();
    for (TableSection *section : {m_budgets, m_rules}) {
        QAction *change = section == m_budgets ? m_budgetActions[Change] : m_ruleActions[Change];
        connect(section->table(), &PlainTable::currentRowChanged, this, &BudgetsPanel::tellChosen);
        connect(section->table(), &PlainTable::rowActivated, change, &QAction::trigger);
    }
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_services.settings)
            m_services.settings->setPageValue(settingsPage, splitterKey, m_splitter->saveState());
    });
}

void BudgetsPanel::connectBudgets()
{
    connect(m_budgetActions[New], &QAction::triggered, this,
            [this] { m_doing->edit(TaskBudget()); });
    connect(m_budgetActions[Change], &QAction::triggered, this, [this] {
        if (const TaskBudget *budget = chosenBudget())
            m_doing->edit(*budget);
    });
    connect(m_budgetActions[Remove], &QAction::triggered, this, [this] {
        if (const TaskBudget *budget = chosenBudget())
            m_doing->remove(*budget);
    });
    connect(m_budgetActions[Tasks], &QAction::triggered, this, &BudgetsPanel::showTasksOfBudget);
    connect(m_budgetsModel, &BudgetsModel::switchRequested, this,
            [this](const TaskBudget &budget, bool on) { m_doing->switchTo(budget, on); });
    connect(m_budgets->table(), &PlainTable::spacePressed, this, [this](int row) {
        const TaskBudget budget = m_budgetsModel->standing(row).budget;
        m_doing->switchTo(budget, !budget.enabled);
    });
}

void BudgetsPanel::connectRules()
{
    connect(m_ruleActions[New], &QAction::triggered, this,
            [this] { m_doing->edit(TaskAlertRule()); });
    connect(m_ruleActions[Change], &QAction::triggered, this, [this] {
        if (const TaskAlertRule *rule = chosenRule())
            m_doing->edit(*rule);
    });
    connect(m_ruleActions[Remove], &QAction::triggered, this, [this] {
        if (const TaskAlertRule *rule = chosenRule())
            m_doing->remove(*rule);
    });
    connect(m_ruleActions[Tasks], &QAction::triggered, this, &BudgetsPanel::showTasksOfRule);
    connect(m_rulesModel, &RulesModel::switchRequested, this,
            [this](const TaskAlertRule &rule, bool on) { m_doing->switchTo(rule, on); });
    connect(m_rules->table(), &PlainTable::spacePressed, this, [this](int row) {
        const TaskAlertRule rule = m_rulesModel->standing(row).rule;
        m_doing->switchTo(rule, !rule.enabled);
    });
}

// --- showing -------------------------------------------------------------------------------------

void BudgetsPanel::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (services.settings && services.settings != m_services.settings)
        m_splitter->restoreState(
            services.settings->pageValue(settingsPage, splitterKey).toByteArray());
    m_services = services;
    if (!otherDatabase)
        return;
    m_known = false;
    m_budgetsModel->setStandings({});
    m_rulesModel->setStandings({});
    for (TableSection *section : {m_budgets, m_rules})
        section->placeholder()->showLoading();
    tellEmpty();
    tellChosen();
}

void BudgetsPanel::setStandings(const QList<BudgetStanding> &budgets,
                                const QList<RuleStanding> &rules)
{
    m_known = true;
    const TaskBudget *budget = chosenBudget();
    const TaskAlertRule *rule = chosenRule();
    const qint64 budgetId = m_wantedBudget ? m_wantedBudget : budget ? budget->id : 0;
    const qint64 ruleId = m_wantedRule ? m_wantedRule : rule ? rule->id : 0;
    m_wantedBudget = m_wantedRule = 0;
    m_budgetsModel->setStandings(budgets);
    m_rulesModel->setStandings(rules);
    m_budgets->table()->setCurrentRow(std::max(0, m_budgetsModel->rowOf(budgetId)));
    m_rules->table()->setCurrentRow(std::max(0, m_rulesModel->rowOf(ruleId)));
    tellEmpty();
    tellChosen();
}

void BudgetsPanel::showError(const Error &error)
{
    for (TableSection *section : {m_budgets, m_rules}) {
        section->placeholder()->showError(error.summary, error.detail);
        connect(section->placeholder()->addAction(tr("Retry")), &QPushButton::clicked, this,
                &BudgetsPanel::retryRequested);
    }
}

void BudgetsPanel::choose(qint64 budget, qint64 rule)
{
    m_wantedBudget = budget;
    m_wantedRule = rule;
}

QString BudgetsPanel::countText() const
{
    return tr("%Ln budget(s)", nullptr, m_budgetsModel->rowCount()) + u" · "_s +
           tr("%Ln threshold(s)", nullptr, m_rulesModel->rowCount());
}

// --- using ---------------------------------------------------------------------------------------

const TaskBudget *BudgetsPanel::chosenBudget() const
{
    const int row = m_budgets->table()->currentRow();
    return row >= 0 && row < m_budgetsModel->rowCount() ? &m_budgetsModel->standing(row).budget
                                                        : nullptr;
}

const TaskAlertRule *BudgetsPanel::chosenRule() const
{
    const int row = m_rules->table()->currentRow();
    return row >= 0 && row < m_rulesModel->rowCount() ? &m_rulesModel->standing(row).rule : nullptr;
}

void BudgetsPanel::showTasksOfBudget()
{
    if (const TaskBudget *budget = chosenBudget())
        Q_EMIT tasksRequested(tasksPlace(budget->scope, budget->key, beginOf(budget->windowHours)));
}

void BudgetsPanel::showTasksOfRule()
{
    const TaskAlertRule *rule = chosenRule();
    if (!rule)
        return;
    QVariantMap place = tasksPlace(rule->scope, rule->key, beginOf(rule->windowHours));
    if (rule->isErrorRate)
        place.insert(u"status"_s, u"failed"_s);
    Q_EMIT tasksRequested(place);
}

void BudgetsPanel::tellChosen()
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

void BudgetsPanel::tellEmpty()
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

void BudgetsPanel::retranslate()
{
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
    tellEmpty();
}

void BudgetsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
