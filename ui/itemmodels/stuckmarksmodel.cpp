// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/stuckmarksmodel.h"

#include "ui/look/status.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/plaintable.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

bool stands(const StuckMark &mark)
{
    return !mark.undoneAt.isValid();
}

bool sameMarks(const QList<StuckMark> &left, const QList<StuckMark> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const StuckMark &a, const StuckMark &b) { return a.id == b.id; });
}

} // namespace

StuckMarksModel::StuckMarksModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void StuckMarksModel::setMarks(const QList<StuckMark> &marks)
{
    const bool isSame = sameMarks(m_marks, marks);
    if (!isSame)
        beginResetModel();
    m_marks = marks;
    if (!isSame)
        endResetModel();
    else
        retell();
}

void StuckMarksModel::retell()
{
    if (!m_marks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void StuckMarksModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    retell();
}

int StuckMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_marks.size());
}

int StuckMarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StuckMarksModel::text(const StuckMark &mark, int column) const
{
    switch (Column(column)) {
    case State:
        return stands(mark) ? tr("marked as failed") : tr("taken back");
    case Task:
        return mark.uuid;
    case Reason:
        return mark.reason;
    case By:
        return mark.markedBy;
    case At:
        return relativeTime(mark.markedAt);
    case ColumnCount:
        break;
    }
    return {};
}

QString StuckMarksModel::toolTip(const StuckMark &mark, int column) const
{
    if (column == At)
        return exactTime(mark.markedAt);
    if (column == State && !stands(mark))
        return tr("Taken back by %1, %2").arg(mark.undoneBy, exactTime(mark.undoneAt));
    return column == Reason ? mark.reason : QString();
}

QVariant StuckMarksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_marks.size())
        return {};
    const StuckMark &mark = m_marks[index.row()];
    if (role == Qt::DisplayRole)
        return text(mark, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(mark, index.column());
    if (role == PlainTable::SecondLineRole && index.column() == At && !stands(mark))
        return tr("taken back %1").arg(relativeTime(mark.undoneAt));
    if (role == PlainTable::SecondLineRole && index.column() == By && !stands(mark))
        return tr("taken back by %1").arg(mark.undoneBy);
    if (role == PlainTable::LookRole && index.column() == State)
        return QVariant::fromValue(StatusLook{text(mark, State),
                                              stands(mark) ? u"failed"_s : u"undo"_s,
                                              stands(mark) ? Tone::Warning : Tone::Neutral});
    return {};
}

QVariant StuckMarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("State"), tr("Task"), tr("Reason"), tr("By"), tr("When")};
    return titles[section];
}

} // namespace regie
