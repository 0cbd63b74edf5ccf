// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/stuckmodel.h"

#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"

#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// The time of day while it is today, else the day as well.
QString sinceText(const QDateTime &start, const QDateTime &now)
{
    const QDateTime local = start.toTimeZone(now.timeZone());
    return local.date() == now.date() ? QLocale().toString(local.time(), u"HH:mm"_s)
                                      : relativeTime(start, now);
}

bool sameTasks(const QList<StuckTask> &left, const QList<StuckTask> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const StuckTask &a, const StuckTask &b) { return a.uuid == b.uuid; });
}

} // namespace

StuckModel::StuckModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void StuckModel::setTasks(const StuckTasks &tasks)
{
    const bool isSame = sameTasks(m_found.tasks, tasks.tasks);
    if (!isSame)
        beginResetModel();
    m_found = tasks;
    m_sinceRead.start();
    if (!isSame)
        endResetModel();
    else
        retell();
}

StuckTask StuckModel::task(int row) const
{
    StuckTask task = m_found.tasks.value(row);
    if (m_sinceRead.isValid())
        task.forMs += m_sinceRead.elapsed();
    return task;
}

int StuckModel::rowOf(const QString &uuid) const
{
    const auto it = std::ranges::find(m_found.tasks, uuid, &StuckTask::uuid);
    return it == m_found.tasks.end() ? -1 : int(it - m_found.tasks.begin());
}

void StuckModel::retell()
{
    if (!m_found.tasks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StuckModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    retell();
}

int StuckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.tasks.size());
}

int StuckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The database's clock.
QDateTime StuckModel::now(const StuckTask &task) const
{
    return task.startedAt.addMSecs(task.forMs).toLocalTime();
}

QString StuckModel::text(const StuckTask &task, int column) const
{
    switch (Column(column)) {
    case Task:
        return taskTitle(task);
    case Agent:
        return orDash(task.agent);
    case Type:
        return orDash(task.type);
    case Running:
        return durationText(task.forMs / 1000);
    case Against:
        return excessText(task);
    case Normal:
        return task.normal.n == 0
                   ? u"–"_s
                   : tr("p50 %1 · p99 %2")
                         .arg(millisecondsText(task.normal.p50), millisecondsText(task.normal.p99));
    case Allowed:
        return relativeTime(task.startedAt.addMSecs(task.allowedMs), now(task));
    case ColumnCount:
        break;
    }
    return {};
}

QString StuckModel::secondLine(const StuckTask &task, int column) const
{
    switch (Column(column)) {
    case Task:
        return task.retries > 0
                   ? task.uuid.left(8) + u" · "_s + tr("%Ln retry(s)", nullptr, task.retries)
                   : task.uuid.left(8);
    case Agent:
        return task.method;
    case Type:
        return task.model;
    case Running:
        return tr("start: %1").arg(sinceText(task.startedAt, now(task)));
    case Normal:
        return task.normal.n == 0 ? tr("none has ended lately")
                                  : tr("of %Ln task(s)", nullptr, int(task.normal.n));
    case Allowed:
        return tr("%1 allowed").arg(durationText(task.allowedMs / 1000));
    case Against:
    case ColumnCount:
        break;
    }
    return {};
}

QString StuckModel::toolTip(const StuckTask &task, int column) const
{
    switch (Column(column)) {
    case Task:
        return taskTitle(task) + u'\n' + task.uuid + u'\n' + tr("A click opens the task.");
    case Running:
        return exactTime(task.startedAt);
    case Against:
    case Normal:
        return tr("Processing for %1. Normal for this type: %2. Allowed: %3.")
            .arg(durationText(task.forMs / 1000), normalText(task.normal),
                 durationText(task.allowedMs / 1000));
    case Allowed:
        return exactTime(task.startedAt.addMSecs(task.allowedMs));
    case Agent:
    case Type:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant StuckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_found.tasks.size())
        return {};
    const StuckTask stuck = task(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(stuck, index.column());
    case PlainTable::SecondLineRole:
        return secondLine(stuck, index.column());
    case PlainTable::StrongRole:
        return index.column() == Task || index.column() == Running;
    case Qt::ToolTipRole:
        return toolTip(stuck, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Running ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BarRole:
        return QVariantList{double(stuck.forMs), double(stuck.allowedMs),
                            stuck.normal.p50.value_or(-1), stuck.normal.p99.value_or(-1)};
    default:
        return {};
    }
}

QVariant StuckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Running ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Normal)
        return tr("Half of the tasks of this type take at most p50, all but one in a hundred at "
                  "most p99. Of the last 30 days.");
    if (role == Qt::ToolTipRole && section == Allowed)
        return tr("The minutes of the type or its p99, whichever is longer.");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Task"),     tr("Agent"),  tr("Type and model"), tr("Hangs for"),
                              tr("Compared"), tr("Normal"), tr("Allowed until")};
    return titles[section];
}

} // namespace regie
