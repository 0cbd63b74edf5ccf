// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgetmodels.h"

#include "ui/budgettexts.h"
#include "ui/tasktexts.h"

#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QVariant aligned(bool right)
{
    return QVariant::fromValue(Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
}

qint64 idOf(const BudgetStanding &standing)
{
    return standing.budget.id;
}

qint64 idOf(const RuleStanding &standing)
{
    return standing.rule.id;
}

template <typename Standing>
int rowOfId(const QList<Standing> &standings, qint64 id)
{
    const auto found = std::ranges::find_if(
        standings, [id](const Standing &standing) { return idOf(standing) == id; });
    return found == standings.cend() ? -1 : int(found - standings.cbegin());
}

template <typename Standing>
bool sameRows(const QList<Standing> &a, const QList<Standing> &b)
{
    return std::ranges::equal(
        a, b, [](const Standing &one, const Standing &other) { return idOf(one) == idOf(other); });
}

QVariant checkState(bool on)
{
    return QVariant::fromValue(on ? Qt::Checked : Qt::Unchecked);
}

} // namespace

// --- budgets -------------------------------------------------------------------------------------

void BudgetsModel::setStandings(const QList<BudgetStanding> &standings)
{
    if (sameRows(standings, m_standings)) { // the chosen row stays
        m_standings = standings;
        return retranslate();
    }
    beginResetModel();
    m_standings = standings;
    endResetModel();
}

int BudgetsModel::rowOf(qint64 id) const
{
    return rowOfId(m_standings, id);
}

void BudgetsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_standings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BudgetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int BudgetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
        return aligned(index.column() == Warning || index.column() == Limit);
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

QVariant BudgetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == Warning || section == Limit);
    const QString words[] = {tr("Whose tasks, and how far back"),
                             tr("What they cost within the window, of the limit"),
                             {},
                             tr("An alert is raised from here on"),
                             tr("A second alert is raised from here on"),
                             tr("On or off")};
    if (role == Qt::ToolTipRole)
        return words[section];
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Budget"),  tr("Spent"), tr("State"),
                              tr("Warning"), tr("Limit"), tr("On")};
    return titles[section];
}

// --- thresholds ----------------------------------------------------------------------------------

void RulesModel::setStandings(const QList<RuleStanding> &standings)
{
    if (sameRows(standings, m_standings)) {
        m_standings = standings;
        return retranslate();
    }
    beginResetModel();
    m_standings = standings;
    endResetModel();
}

int RulesModel::rowOf(qint64 id) const
{
    return rowOfId(m_standings, id);
}

void RulesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_standings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
        return aligned(index.column() == Value || index.column() == Threshold);
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

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(section == Value || section == Threshold);
    const QString words[] = {tr("Whose tasks, and how far back"),
                             tr("Now, with the number of ended tasks it rests on"),
                             tr("An alert is raised above it"),
                             {},
                             tr("On or off")};
    if (role == Qt::ToolTipRole)
        return words[section];
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Threshold"), tr("Now"), tr("Above"), tr("State"), tr("On")};
    return titles[section];
}

} // namespace regie
