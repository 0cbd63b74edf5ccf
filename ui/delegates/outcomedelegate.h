// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"

namespace regie {

struct Outcome;

/// A campaign's counters as a small stacked bar: succeeded, of those replied to, failed, and the
/// track for what is pending. The tooltip says the same in words.
class OutcomeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// For other places that show an outcome.
    static void paintBar(QPainter *painter, const QRect &bar, const Outcome &outcome);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isCut(const QRect &, const QModelIndex &) const override { return false; }
};

} // namespace regie
