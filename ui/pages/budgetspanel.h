// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "tasks/taskbudgets.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;

namespace regie {

class BudgetActions;
class BudgetsModel;
class RulesModel;
class TableSection;

/// Budgets above thresholds, how they stand, and what can be done with them. GUI thread only; shows
/// what it is given.
class BudgetsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The actions are the view's it is part of.
    explicit BudgetsPanel(BudgetActions *actions, QWidget *parent = nullptr);
    ~BudgetsPanel() override;

    /// Another database: nothing is known of it yet.
    void setServices(const Services &services);
    void setStandings(const QList<BudgetStanding> &budgets, const QList<RuleStanding> &rules);
    /// Of a database of which nothing is known.
    void showError(const Error &error);
    /// Chosen with the next standings; 0: the one that is chosen stays.
    void choose(qint64 budget, qint64 rule);
    /// How many there are of each.
    QString countText() const;

    TableSection *budgets() const { return m_budgets; }
    TableSection *rules() const { return m_rules; }

Q_SIGNALS:
    void tasksRequested(const QVariantMap &place);
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createTables();
    void createActions();
    void layOut();
    void connectAll();
    void connectBudgets();
    void connectRules();
    const TaskBudget *chosenBudget() const;
    const TaskAlertRule *chosenRule() const;
    void showTasksOfBudget();
    void showTasksOfRule();
    void tellEmpty();
    void tellChosen();
    void retranslate();

    BudgetActions *m_doing;
    Services m_services;
    bool m_known = false;
    qint64 m_wantedBudget = 0;
    qint64 m_wantedRule = 0;

    QLabel *m_note;
    QSplitter *m_splitter;
    BudgetsModel *m_budgetsModel;
    RulesModel *m_rulesModel;
    TableSection *m_budgets;
    TableSection *m_rules;
    QAction *m_budgetActions[4]; ///< new, change, remove, tasks
    QAction *m_ruleActions[4];
};

} // namespace regie
