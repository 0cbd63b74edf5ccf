// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/budgetmodels.h"

#include "ui/texts/budgettexts.h"
#include "ui/texts/tasktexts.h"

#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

const TaskBudget &valueOf(const BudgetStanding &standing)
{
    return standing.budget;
}

const TaskAlertRule &valueOf(const RuleStanding &standing)
{
    return standing.rule;
}

template <typename Standing>
qint64 idOf(const Standing &standing)
{
    return valueOf(standing).id;
}

QVariant checkState(bool on)
{
    return QVariant::fromValue(on ? Qt::Checked : Qt::Unchecked);
}

} // namespace

// --- budgets -------------------------------------------------------------------------------------

void BudgetsModel::setStandings(const QList<BudgetStanding> &standings)
{
    replaceRows(m_standings, standings, idOf<BudgetStanding>);
}

int BudgetsModel::rowOf(qint64 id) const
{
    return rowWith(m_standings, id, idOf<BudgetStanding>);
}

int BudgetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

QString BudgetsModel::text(const BudgetStanding &standing, int column) const
{
    const TaskBudget &budget = standing.budget;
    switch (Column(column)) {
    case Whom:
        return scopeName(budget.scope, budget.key);
    case Spent:
        return budgetText(standing);
    case State:
        return budgetLook(standing).word;
    case Warning:
        return budget.warning ? taskCostText(*budget.warning) : u"–"_s;
    case Limit:
        return taskCostText(budget.limit);
    case Switch:
        return budget.enabled ? tr("on") : tr("off");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BudgetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BudgetStanding &standing = m_standings[index.row()];
    const TaskBudget &budget = standing.budget;
    switch (role) {
    case Qt::DisplayRole:
        return text(standing, index.column());
    case PlainTable::SecondLineRole:
        return index.column() == Whom
                   ? QVariant(tr("within %1, %2")
                                  .arg(windowText(budget.windowHours), basisWord(budget.isByList)))
                   : QVariant();
    case PlainTable::LookRole:
        return index.column() == State ? QVariant::fromValue(budgetLook(standing)) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == Switch ? checkState(budget.enabled) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case ShareRole:
        return standing.share();
    case WarningShareRole:
        return budget.warning ? QVariant(*budget.warning / budget.limit) : QVariant();
    default:
        return {};
    }
}

bool BudgetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != Switch)
        return false;
    Q_EMIT switchRequested(m_standings[index.row()].budget,
                           value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

bool BudgetsModel::isFigure(int column) const
{
    return column == Warning || column == Limit;
}

QString BudgetsModel::title(int column) const
{
    const QString titles[] = {tr("Budget"),  tr("Spent"), tr("State"),
                              tr("Warning"), tr("Limit"), tr("On")};
    return titles[column];
}

QString BudgetsModel::explanation(int column) const
{
    const QString words[] = {tr("Whose tasks, and how far back"),
                             tr("What they cost within the window, of the limit"),
                             {},
                             tr("An alert is raised from here on"),
                             tr("A second alert is raised from here on"),
                             tr("On or off")};
    return words[column];
}

// --- thresholds ----------------------------------------------------------------------------------

void RulesModel::setStandings(const QList<RuleStanding> &standings)
{
    replaceRows(m_standings, standings, idOf<RuleStanding>);
}

int RulesModel::rowOf(qint64 id) const
{
    return rowWith(m_standings, id, idOf<RuleStanding>);
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

QString RulesModel::text(const RuleStanding &standing, int column) const
{
    const TaskAlertRule &rule = standing.rule;
    switch (Column(column)) {
    case Whom:
        return ruleMetric(rule.isErrorRate) + u" · "_s + scopeName(rule.scope, rule.key);
    case Value:
        return standing.value ? ruleValue(rule.isErrorRate, *standing.value) : u"–"_s;
    case Threshold:
        return ruleValue(rule.isErrorRate, rule.threshold);
    case State:
        return ruleLook(standing).word;
    case Switch:
        return rule.enabled ? tr("on") : tr("off");
    case ColumnCount:
        break;
    }
    return {};
}

QString RulesModel::secondLine(const RuleStanding &standing, int column) const
{
    if (column == Whom)
        return tr("within %1, from %Ln task(s) on", nullptr, standing.rule.minTasks)
            .arg(windowText(standing.rule.windowHours));
    if (column == Value)
        return tr("n = %1").arg(QLocale().toString(standing.n));
    return {};
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleStanding &standing = m_standings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(standing, index.column());
    case PlainTable::SecondLineRole:
        return secondLine(standing, index.column());
    case PlainTable::LookRole:
        return index.column() == State ? QVariant::fromValue(ruleLook(standing)) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == Switch ? checkState(standing.rule.enabled) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != Switch)
        return false;
    Q_EMIT switchRequested(m_standings[index.row()].rule,
                           value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

bool RulesModel::isFigure(int column) const
{
    return column == Value || column == Threshold;
}

QString RulesModel::title(int column) const
{
    const QString titles[] = {tr("Threshold"), tr("Now"), tr("Above"), tr("State"), tr("On")};
    return titles[column];
}

QString RulesModel::explanation(int column) const
{
    const QString words[] = {tr("Whose tasks, and how far back"),
                             tr("Now, with the number of ended tasks it rests on"),
                             tr("An alert is raised above it"),
                             {},
                             tr("On or off")};
    return words[column];
}

} // namespace regie
