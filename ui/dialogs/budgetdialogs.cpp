// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/budgetdialogs.h"

#include "ui/texts/budgettexts.h"
#include "ui/widgets/amountbox.h"
#include "ui/widgets/scopebox.h"
#include "ui/widgets/windowbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMoney = 999'999'999;
constexpr double mostSeconds = 1e9;
constexpr int mostTasks = 1'000'000'000;

AmountBox *moneyBox(QWidget *parent)
{
    auto *box = new AmountBox(parent);
    box->setDecimals(4);
    box->setSuffix(u" $"_s);
    box->setSingleStep(5);
    return box;
}

/// Said before the server is asked; empty: nothing is missing.
QString missingOf(TaskGrouping scope, const QString &key)
{
    return scope != TaskGrouping::All && key.isEmpty()
               ? BudgetDialog::tr("Say whose tasks, or choose all.")
               : QString();
}

} // namespace

// --- budgets -------------------------------------------------------------------------------------

BudgetDialog::BudgetDialog(const TaskBudget &budget, const TaskScopeKeys &keys, QWidget *parent)
    : FormDialog(parent)
    , m_budget(budget)
    , m_scope(
          new ScopeBox({TaskGrouping::All, TaskGrouping::Agent, TaskGrouping::Client}, keys, this))
    , m_window(new WindowBox(this))
    , m_basis(new QComboBox(this))
    , m_limit(moneyBox(this))
    , m_warning(moneyBox(this))
    , m_enabled(new QCheckBox(this))
{
    QWidget *const fields[] = {m_scope, m_window, m_basis, m_limit, m_warning};
    for (size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
    }
    form()->addRow(nullptr, m_enabled);
    m_limit->setObjectName(u"limit"_s);
    m_warning->setObjectName(u"warning"_s);
    m_basis->setObjectName(u"basis"_s);
    m_warning->setNoneText(tr("none"));
    m_limit->setLimits(0, mostMoney);
    m_warning->setLimits(0, mostMoney);
    m_scope->setScope(budget.scope, budget.key);
    m_window->setHours(budget.windowHours);
    m_limit->setAmount(budget.limit);
    m_warning->setAmount(budget.warning);
    m_enabled->setChecked(budget.enabled);
    retranslate();
    m_basis->setCurrentIndex(budget.isByList ? 1 : 0);
    connect(m_scope, &ScopeBox::edited, this, &BudgetDialog::onEdited);
    connect(m_window, &WindowBox::edited, this, &BudgetDialog::onEdited);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &BudgetDialog::onEdited);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &BudgetDialog::onEdited);
    connect(m_warning, &QDoubleSpinBox::valueChanged, this, &BudgetDialog::onEdited);
    connect(m_enabled, &QCheckBox::toggled, this, &BudgetDialog::onEdited);
    (budget.id == 0 ? static_cast<QWidget *>(m_scope) : m_limit)->setFocus();
}

TaskBudget BudgetDialog::budget() const
{
    TaskBudget budget = m_budget;
    budget.scope = m_scope->grouping();
    budget.key = m_scope->key();
    budget.windowHours = m_window->hours();
    budget.isByList = m_basis->currentIndex() == 1;
    budget.limit = m_limit->amount().value_or(0);
    budget.warning = m_warning->amount();
    budget.enabled = m_enabled->isChecked();
    return budget;
}

void BudgetDialog::choose()
{
    const TaskBudget wanted = budget();
    if (const QString missing = missingOf(wanted.scope, wanted.key); !missing.isEmpty())
        return showProblem(missing);
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT budgetChosen(wanted);
}

void BudgetDialog::retranslate()
{
    setWindowTitle(m_budget.id == 0 ? tr("New budget") : tr("Budget"));
    const QString names[] = {tr("Tasks of"), tr("Within the last"), tr("Cost"), tr("Limit"),
                             tr("Warning from")};
    for (size_t i = 0; i < std::size(names); ++i)
        m_labels[i]->setText(names[i]);
    m_basis->setAccessibleName(names[2]);
    m_limit->setAccessibleName(names[3]);
    m_warning->setAccessibleName(names[4]);
    m_warning->setNoneText(tr("none"));
    m_scope->retranslate();
    m_window->retranslate();
    const QSignalBlocker quiet(m_basis);
    const int basis = m_basis->currentIndex();
    m_basis->clear();
    m_basis->addItems({basisWord(false), basisWord(true)});
    m_basis->setCurrentIndex(std::max(0, basis));
    m_enabled->setText(tr("Raise alerts"));
    doButton()->setText(tr("Save"));
}

// --- thresholds ----------------------------------------------------------------------------------

RuleDialog::RuleDialog(const TaskAlertRule &rule, const TaskScopeKeys &keys, QWidget *parent)
    : FormDialog(parent)
    , m_rule(rule)
    , m_metric(new QComboBox(this))
    , m_scope(new ScopeBox({TaskGrouping::All, TaskGrouping::Agent, TaskGrouping::Type,
                            TaskGrouping::Model, TaskGrouping::Client},
                           keys, this))
    , m_window(new WindowBox(this))
    , m_threshold(new AmountBox(this))
    , m_minTasks(new QSpinBox(this))
    , m_enabled(new QCheckBox(this))
{
    QWidget *const fields[] = {m_metric, m_scope, m_window, m_threshold, m_minTasks};
    for (size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = new QLabel(this);
        addField(m_labels[i], fields[i]);
    }
    form()->addRow(nullptr, m_enabled);
    m_metric->setObjectName(u"metric"_s);
    m_threshold->setObjectName(u"threshold"_s);
    m_minTasks->setObjectName(u"minTasks"_s);
    m_minTasks->setRange(1, mostTasks);
    m_minTasks->setGroupSeparatorShown(true);
    m_scope->setScope(rule.scope, rule.key);
    m_window->setHours(rule.windowHours);
    m_minTasks->setValue(rule.minTasks);
    m_enabled->setChecked(rule.enabled);
    retranslate();
    m_metric->setCurrentIndex(rule.isErrorRate ? 0 : 1);
    tellMetric();
    m_threshold->setAmount(rule.isErrorRate ? rule.threshold * 100 : rule.threshold / 1000);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        tellMetric();
        onEdited();
    });
    connect(m_scope, &ScopeBox::edited, this, &RuleDialog::onEdited);
    connect(m_window, &WindowBox::edited, this, &RuleDialog::onEdited);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &RuleDialog::onEdited);
    connect(m_minTasks, &QSpinBox::valueChanged, this, &RuleDialog::onEdited);
    connect(m_enabled, &QCheckBox::toggled, this, &RuleDialog::onEdited);
    (rule.id == 0 ? static_cast<QWidget *>(m_metric) : m_threshold)->setFocus();
}

bool RuleDialog::isErrorRate() const
{
    return m_metric->currentIndex() == 0;
}

void RuleDialog::tellMetric()
{
    m_threshold->setDecimals(isErrorRate() ? 2 : 3);
    m_threshold->setSuffix(isErrorRate() ? u" %"_s : u" s"_s);
    m_threshold->setLimits(0, isErrorRate() ? 100 : mostSeconds);
}

TaskAlertRule RuleDialog::rule() const
{
    TaskAlertRule rule = m_rule;
    const double threshold = m_threshold->amount().value_or(0);
    rule.isErrorRate = isErrorRate();
    rule.scope = m_scope->grouping();
    rule.key = m_scope->key();
    rule.windowHours = m_window->hours();
    rule.threshold = rule.isErrorRate ? threshold / 100 : threshold * 1000;
    rule.minTasks = m_minTasks->value();
    rule.enabled = m_enabled->isChecked();
    return rule;
}

void RuleDialog::choose()
{
    const TaskAlertRule wanted = rule();
    if (const QString missing = missingOf(wanted.scope, wanted.key); !missing.isEmpty())
        return showProblem(missing);
    setWaiting(true); // until it is known whether it was stored
    Q_EMIT ruleChosen(wanted);
}

void RuleDialog::retranslate()
{
    setWindowTitle(m_rule.id == 0 ? tr("New threshold") : tr("Threshold"));
    const QString names[] = {tr("Measure"), tr("Tasks of"), tr("Within the last"),
                             tr("Alert above"), tr("From so many tasks on")};
    for (size_t i = 0; i < std::size(names); ++i)
        m_labels[i]->setText(names[i]);
    m_metric->setAccessibleName(names[0]);
    m_threshold->setAccessibleName(names[3]);
    m_minTasks->setAccessibleName(names[4]);
    m_minTasks->setToolTip(tr("Fewer ended tasks than that say nothing."));
    m_scope->retranslate();
    m_window->retranslate();
    const QSignalBlocker quiet(m_metric);
    const int metric = m_metric->currentIndex();
    m_metric->clear();
    m_metric->addItems({ruleMetric(true), ruleMetric(false)});
    m_metric->setCurrentIndex(std::max(0, metric));
    m_enabled->setText(tr("Raise alerts"));
    doButton()->setText(tr("Save"));
}

} // namespace regie
