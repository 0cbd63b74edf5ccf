// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagedtablemodel.h"

namespace regie {

/// A paged table whose cells also say in words what delegates draw: status words, outcomes and
/// warnings, for screen readers.
class SpokenTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    using PagedTableModel::PagedTableModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A first click on figures or times wants the largest on top.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace regie
