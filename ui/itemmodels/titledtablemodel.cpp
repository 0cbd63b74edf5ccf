// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/titledtablemodel.h"

namespace regie {

TitledTableModel::TitledTableModel(int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{}

int TitledTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString TitledTableModel::explanation(int) const
{
    return {};
}

bool TitledTableModel::isFigure(int) const
{
    return false;
}

QVariant TitledTableModel::alignment(int column) const
{
    return QVariant::fromValue(Qt::Alignment(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) |
                               Qt::AlignVCenter);
}

QVariant TitledTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole:
        return explanation(section);
    case Qt::TextAlignmentRole:
        return alignment(section);
    default:
        return {};
    }
}

void TitledTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

} // namespace regie
