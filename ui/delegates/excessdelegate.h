// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace regie {

/// How long a task takes as a bar, by the logarithm: up to what is allowed dim, beyond it red, with
/// marks where p50 and p99 of its type are; the cell's text below it. For StuckModel::BarRole. GUI
/// thread only.
class ExcessDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace regie
