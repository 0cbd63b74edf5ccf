// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/titledtablemodel.h"
#include "ui/widgets/plaintable.h"

#include "tasks/taskbudgets.h"

namespace regie {

/// Budgets and how they stand. GUI thread only; holds what it is given, a switch is only asked for.
class BudgetsModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column { Whom, Spent, State, Warning, Limit, Switch, ColumnCount };
    /// double, 0 to 1 and more: cost of limit. Where the warning lies, invalid: there is none.
    enum Role { ShareRole = PlainTable::FirstFreeRole, WarningShareRole };

    explicit BudgetsModel(QObject *parent = nullptr)
        : TitledTableModel(ColumnCount, parent)
    {}

    void setStandings(const QList<BudgetStanding> &standings);
    const BudgetStanding &standing(int row) const { return m_standings[row]; }
    int rowOf(qint64 id) const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void switchRequested(const regie::TaskBudget &budget, bool on);

protected:
    QString title(int column) const override;
    QString explanation(int column) const override;
    bool isFigure(int column) const override;

private:
    QString text(const BudgetStanding &standing, int column) const;

    QList<BudgetStanding> m_standings;
};

/// Thresholds and what is measured. GUI thread only; as above.
class RulesModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column { Whom, Value, Threshold, State, Switch, ColumnCount };

    explicit RulesModel(QObject *parent = nullptr)
        : TitledTableModel(ColumnCount, parent)
    {}

    void setStandings(const QList<RuleStanding> &standings);
    const RuleStanding &standing(int row) const { return m_standings[row]; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void switchRequested(const regie::TaskAlertRule &rule, bool on);

protected:
    QString title(int column) const override;
    QString explanation(int column) const override;
    bool isFigure(int column) const override;

private:
    QString text(const RuleStanding &standing, int column) const;
    QString secondLine(const RuleStanding &standing, int column) const;

    QList<RuleStanding> m_standings;
};

/// Alerts, the newest first. GUI thread only; holds what it is given.
class AlertsModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Sentence, State, Seen, ColumnCount };

    explicit AlertsModel(QObject *parent = nullptr)
        : TitledTableModel(ColumnCount, parent)
    {}

    void setAlerts(const QList<TaskAlert> &alerts);
    const TaskAlert &alert(int row) const { return m_alerts[row]; }
    int rowOf(qint64 id) const;
    /// Of those that nobody has seen yet.
    QList<qint64> unseen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;

private:
    QVariant look(const TaskAlert &alert, int column) const;
    QString text(const TaskAlert &alert, int column) const;
    QString toolTip(const TaskAlert &alert) const;

    QList<TaskAlert> m_alerts;
};

} // namespace regie
