// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/typelimitsmodel.h"

#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/plaintable.h"

#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

TypeLimitsModel::TypeLimitsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TypeLimitsModel::setLimits(const QList<TaskTypeLimit> &limits)
{
    const bool isSame =
        std::equal(m_limits.begin(), m_limits.end(), limits.begin(), limits.end(),
                   [](const TaskTypeLimit &a, const TaskTypeLimit &b) { return a.type == b.type; });
    if (!isSame)
        beginResetModel();
    m_limits = limits;
    if (!isSame)
        endResetModel();
    else
        retranslate();
}

const TaskTypeLimit *TypeLimitsModel::limit(int row) const
{
    return row >= 0 && row < m_limits.size() ? &m_limits[row] : nullptr;
}

int TypeLimitsModel::rowOf(const QString &type) const
{
    const auto it = std::ranges::find(m_limits, type, &TaskTypeLimit::type);
    return it == m_limits.end() ? -1 : int(it - m_limits.begin());
}

void TypeLimitsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_limits.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TypeLimitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_limits.size());
}

int TypeLimitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TypeLimitsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    return index.column() == Minutes ? common | Qt::ItemIsEditable : common;
}

QString TypeLimitsModel::text(const TaskTypeLimit &limit, int column) const
{
    switch (Column(column)) {
    case Type:
        return limit.type.isEmpty() ? tr("without type") : limit.type;
    case Tasks:
        return QLocale().toString(limit.normal.n);
    case P50:
        return millisecondsText(limit.normal.p50);
    case P99:
        return millisecondsText(limit.normal.p99);
    case Minutes:
        return limit.thresholdMinutes ? tr("%1 min").arg(*limit.thresholdMinutes)
                                      : tr("%1 min, as for all").arg(stuck::defaultMinutes);
    case Allowed:
        return durationText(limit.allowedMs / 1000);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TypeLimitsModel::data(const QModelIndex &index, int role) const
{
    const TaskTypeLimit *of = limit(index.row());
    if (!index.isValid() || !of)
        return {};
    if (role == Qt::DisplayRole)
        return text(*of, index.column());
    if (role == Qt::EditRole && index.column() == Minutes)
        return of->thresholdMinutes.value_or(0);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Type ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == PlainTable::StrongRole)
        return index.column() == Minutes && of->thresholdMinutes.has_value();
    if (role == Qt::ToolTipRole && index.column() == Allowed) {
        const bool isByP99 =
            of->allowedMs > qint64(of->thresholdMinutes.value_or(stuck::defaultMinutes)) * 60'000;
        return isByP99 ? tr("The p99 of this type is longer than its minutes: it counts.")
                       : tr("The minutes count: the p99 of this type is shorter or not known.");
    }
    return {};
}

bool TypeLimitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TaskTypeLimit *of = limit(index.row());
    if (!of || role != Qt::EditRole || index.column() != Minutes)
        return false;
    if (value.toInt() != of->thresholdMinutes.value_or(0))
        Q_EMIT edited(of->type, value.toInt());
    return true;
}

QVariant TypeLimitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Type ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Allowed)
        return tr("The minutes of the type or its p99, whichever is longer.");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Type"), tr("Tasks"),   tr("p50"),
                              tr("p99"),  tr("Minutes"), tr("Allowed")};
    return titles[section];
}

} // namespace regie
