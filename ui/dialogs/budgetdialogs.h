// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "tasks/taskbudgets.h"
#include "tasks/taskscopes.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace regie {

class AmountBox;
class ScopeBox;
class WindowBox;

/// What the model calls of somebody may cost within a rolling window.
class BudgetDialog : public FormDialog
{
    Q_OBJECT

public:
    BudgetDialog(const TaskBudget &budget, const TaskScopeKeys &keys, QWidget *parent = nullptr);
    TaskBudget budget() const;

Q_SIGNALS:
    void budgetChosen(const regie::TaskBudget &budget);

protected:
    void retranslate() override;
    void choose() override;

private:
    const TaskBudget m_budget;
    ScopeBox *m_scope;
    WindowBox *m_window;
    QComboBox *m_basis;
    AmountBox *m_limit;
    AmountBox *m_warning;
    QCheckBox *m_enabled;
    QLabel *m_labels[5];
};

/// Above which error rate or duration an alert is raised.
class RuleDialog : public FormDialog
{
    Q_OBJECT

public:
    RuleDialog(const TaskAlertRule &rule, const TaskScopeKeys &keys, QWidget *parent = nullptr);
    TaskAlertRule rule() const;

Q_SIGNALS:
    void ruleChosen(const regie::TaskAlertRule &rule);

protected:
    void retranslate() override;
    void choose() override;

private:
    bool isErrorRate() const;
    void tellMetric();

    const TaskAlertRule m_rule;
    QComboBox *m_metric;
    ScopeBox *m_scope;
    WindowBox *m_window;
    AmountBox *m_threshold;
    QSpinBox *m_minTasks;
    QCheckBox *m_enabled;
    QLabel *m_labels[5];
};

} // namespace regie
