// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/spokentablemodel.h"

#include "ui/delegates/celltext.h"

namespace regie {

QVariant SpokenTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return PagedTableModel::data(index, role);
    if (CellState(PagedTableModel::data(index, StateRole).toInt()) == CellState::Loading)
        return tr("Loading");
    return cellText(index);
}

QVariant SpokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::InitialSortOrderRole || orientation != Qt::Horizontal)
        return PagedTableModel::headerData(section, orientation, role);
    const ColumnType type = spec().columns.value(section).type;
    const bool words = type == ColumnType::Text || type == ColumnType::State;
    return words ? Qt::AscendingOrder : Qt::DescendingOrder;
}

} // namespace regie
