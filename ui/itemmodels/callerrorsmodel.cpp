// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/callerrorsmodel.h"

#include "ui/pages/analyticsbar.h"
#include "ui/texts/calltexts.h"
#include "ui/widgets/plaintable.h"

#include "tables/tableexport.h"

#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Two decimals: what is rare among many is told from what is not.
QString rateText(std::optional<double> rate)
{
    return rate ? QLocale().toString(*rate * 100, 'f', 2) + u" %"_s : u"–"_s;
}

} // namespace

CallErrorsModel::CallErrorsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void CallErrorsModel::setFigures(const CallErrors &errors, TaskGrouping shown)
{
    beginResetModel();
    m_errors = errors;
    m_grouping = shown;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CallErrorsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CallErrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_errors.groups.size());
}

int CallErrorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallErrorsModel::text(int row, int column) const
{
    const TaskGroup &of = m_errors.groups[row];
    switch (Column(column)) {
    case Group:
        return of.isOthers ? othersName(of.others) : callGroupName(m_grouping, of.key, of.name);
    case Failed:
        return QLocale().toString(of.total.failed);
    case Tasks:
        return QLocale().toString(of.total.tasks);
    case Rate:
        return rateText(of.total.errorRate());
    case Message:
        return of.isOthers || of.total.failed == 0 ? QString()
                                                   : m_errors.topMessage(of.key).simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallErrorsModel::sortValue(int row, int column) const
{
    const TaskSums &sums = m_errors.groups[row].total;
    switch (Column(column)) {
    case Failed:
        return sums.failed;
    case Tasks:
        return sums.tasks;
    case Rate:
        return sums.errorRate().value_or(-1);
    case Group:
    case Message:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

QString CallErrorsModel::toolTip(int row, int column) const
{
    const TaskSums &sums = m_errors.groups[row].total;
    if (column == Rate && sums.ended() > 0)
        return tr("%1 failed of %2 that ended", "figures of a group of tasks")
            .arg(QLocale().toString(sums.failed), QLocale().toString(sums.ended()));
    return {};
}

QVariant CallErrorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case SortRole:
        return sortValue(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Group || index.column() == Message
                   ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                   : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case PlainTable::StrongRole:
        return index.column() == Rate;
    default:
        return {};
    }
}

QVariant CallErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Group || section == Message
                   ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                   : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Group:
        return AnalyticsBar::groupingText(m_grouping);
    case Failed:
        return tr("Failed");
    case Tasks:
        return tr("Tasks");
    case Rate:
        return tr("Rate");
    case Message:
        return tr("Most frequent");
    case ColumnCount:
        break;
    }
    return {};
}

QByteArray CallErrorsModel::csv(const QList<int> &rows) const
{
    QByteArray csv;
    const auto addLine = [&csv](const QStringList &cells) {
        for (int column = 0; column < ColumnCount; ++column)
            csv += (column > 0 ? "," : "") +
                   csvField(cells[column].toUtf8(), column == Group || column == Message, ',');
        csv += "\r\n";
    };
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    addLine(titles);
    for (const int row : rows) {
        const TaskSums &sums = m_errors.groups[row].total;
        const std::optional<double> rate = sums.errorRate();
        addLine({text(row, Group), QString::number(sums.failed), QString::number(sums.tasks),
                 rate ? QString::number(*rate) : QString(), text(row, Message)});
    }
    return csv;
}

} // namespace regie
