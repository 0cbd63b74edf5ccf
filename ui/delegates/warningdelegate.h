// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace regie {

/// Nothing where all is well, else a warning sign with the number of things that do not fit; the
/// tooltip says which.
class WarningDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isCut(const QRect &, const QModelIndex &) const override { return false; }
};

} // namespace regie
