// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/checksmodel.h"

#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QDateTime lastRun(const CheckState &state)
{
    return state.recent.isEmpty() ? state.lastRunAt : state.recent.first().startedAt;
}

} // namespace

bool ChecksModel::hasSameChecks(const QList<CheckState> &states) const
{
    return std::equal(states.begin(), states.end(), m_states.begin(), m_states.end(),
                      [](const CheckState &a, const CheckState &b) { return a.name == b.name; });
}

void ChecksModel::setStates(const QList<CheckState> &states)
{
    if (hasSameChecks(states)) {
        m_states = states;
        return retell();
    }
    beginResetModel();
    m_states = states;
    endResetModel();
}

const CheckState *ChecksModel::state(int row) const
{
    return row >= 0 && row < m_states.size() ? &m_states.at(row) : nullptr;
}

int ChecksModel::rowOf(const QString &name) const
{
    const auto it = std::find_if(m_states.begin(), m_states.end(),
                                 [&](const CheckState &state) { return state.name == name; });
    return it == m_states.end() ? -1 : int(it - m_states.begin());
}

void ChecksModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_states.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_states.size()) - 1, ColumnCount - 1));
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecksModel::firstLine(const CheckState &state, int column) const
{
    switch (column) {
    case CheckColumn:
        return checkTitle(state.name);
    case ResultColumn:
        return checkLook(state).word;
    case LastRunColumn:
        return lastRun(state).isValid() ? relativeTime(lastRun(state)) : tr("never");
    case NextRunColumn:
        return nextRunText(state);
    default:
        return {};
    }
}

QString ChecksModel::secondLine(const CheckState &state, int column) const
{
    const CheckRunInfo *run = lastFinishedRun(state);
    switch (column) {
    case CheckColumn:
        return scheduleText(state.schedule);
    case LastRunColumn:
        return run && run->milliseconds() >= 0 ? tr("took %1").arg(runDuration(run->milliseconds()))
                                               : QString();
    case NextRunColumn:
        return nextRunRemark(state);
    default:
        return {};
    }
}

QString ChecksModel::toolTip(const CheckState &state, int column) const
{
    switch (column) {
    case SwitchColumn:
        return state.enabled ? tr("On: it runs by itself") : tr("Off: it runs on request only");
    case CheckColumn:
        return checkSummary(state.name) + u'\n' + scheduleText(state.schedule);
    case ResultColumn:
    case LastRunColumn:
        return state.recent.isEmpty() ? exactTime(state.lastRunAt)
                                      : runToolTip(state.recent.first());
    case NextRunColumn: {
        QStringList lines{exactTime(state.nextRunAt), nextRunRemark(state)};
        lines.removeAll({});
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

/// What delegates draw, for screen readers.
QString ChecksModel::spoken(const CheckState &state, int column) const
{
    if (column == SwitchColumn)
        return state.enabled ? tr("on") : tr("off");
    if (column == RunsColumn)
        return runsSummary(state.recent);
    QStringList lines{firstLine(state, column), secondLine(state, column)};
    lines.removeAll({});
    return lines.join(u", "_s);
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CheckState &state = m_states.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(state, index.column());
    case PlainTable::SecondLineRole:
        return secondLine(state, index.column());
    case Qt::ToolTipRole:
        return toolTip(state, index.column());
    case Qt::AccessibleTextRole:
        return spoken(state, index.column());
    case Qt::CheckStateRole:
        return index.column() == SwitchColumn
                   ? QVariant::fromValue(state.enabled ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case RunsRole:
        return QVariant::fromValue(state.recent);
    case PlainTable::StrongRole:
        return index.column() == CheckColumn;
    case PlainTable::LookRole:
        return index.column() == ResultColumn ? QVariant::fromValue(checkLook(state)) : QVariant();
    default:
        return {};
    }
}

bool ChecksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != SwitchColumn || role != Qt::CheckStateRole)
        return false;
    Q_EMIT switchRequested(m_states.at(index.row()).name, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isSwitch = index.isValid() && index.column() == SwitchColumn;
    return isSwitch ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SwitchColumn:
        return tr("On");
    case CheckColumn:
        return tr("Check");
    case ResultColumn:
        return tr("Result");
    case LastRunColumn:
        return tr("Last run");
    case RunsColumn:
        return tr("Runs");
    case NextRunColumn:
        return tr("Next run");
    default:
        return {};
    }
}

} // namespace regie
