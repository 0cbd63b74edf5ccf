// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskscopes.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace regie {

class AlertsView;
class BudgetActions;
class BudgetsModel;
class ChangeWriter;
class Pill;
class RulesModel;
class TableSection;

/// Budgets and thresholds with how they stand, and the alerts that were raised: two parts, switched
/// on top. GUI thread only; reads in the background. What is shown stays while there is no
/// database.
class BudgetsView : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetsView(QWidget *parent = nullptr);
    ~BudgetsView() override;

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const { return m_asOf; }
    /// {"part": "budgets" or "alerts"}, {"kind": of the alerts}, {"open": bool},
    /// {"budget" or "rule": id, chosen}
    void open(const QVariantMap &place);

    TableSection *budgets() const { return m_budgets; }
    TableSection *rules() const { return m_rules; }
    AlertsView *alerts() const { return m_alerts; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Budgets, Alerts };
    struct State
    {
        QList<BudgetStanding> budgets;
        QList<RuleStanding> rules;
        TaskScopeKeys keys;
        qint64 open = 0; ///< alerts
        bool isOneUnseen = false;
    };

    QWidget *createBar();
    QWidget *createBudgets();
    void createActions();
    void connectAll();
    void setPart(Part part);
    Part part() const;
    void onTableChanged(const QString &table);
    void ask();
    void take(const Result<State> &state);
    void tellEmpty();
    void tellChosen();
    void tellBusy();
    void showTasksOfBudget(int row);
    void showTasksOfRule(int row);
    const TaskBudget *chosenBudget() const;
    const TaskAlertRule *chosenRule() const;
    void retranslate();

    Services m_services;
    bool m_known = false;
    bool m_reading = false;
    bool m_busy = false;
    QDateTime m_asOf;
    Throttle m_throttle; ///< of what tasks cost
    RequestHandle m_request;
    qint64 m_wantedBudget = 0;
    qint64 m_wantedRule = 0;

    Pill *m_parts[2];
    QLabel *m_note;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    BudgetsModel *m_budgetsModel;
    RulesModel *m_rulesModel;
    TableSection *m_budgets = nullptr;
    TableSection *m_rules = nullptr;
    AlertsView *m_alerts = nullptr;
    ChangeWriter *m_writer = nullptr;
    BudgetActions *m_actions = nullptr;
    QAction *m_budgetActions[4]; ///< new, change, remove, tasks
    QAction *m_ruleActions[4];
};

} // namespace regie
