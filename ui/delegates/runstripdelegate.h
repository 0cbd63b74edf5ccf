// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkqueries.h"

#include <QStyledItemDelegate>

namespace regie {

/// The last runs of a check as a strip of bars, the newest at the end. Higher bars took longer. The
/// outcome is told by colour and shape: failed ones hang below the line, cancelled ones are hollow,
/// abandoned ones broken, running ones reach the top. Each bar has its own tooltip.
class RunStripDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// `runs` newest first; the bars become thinner, then fewer, where there is little room.
    static void paintStrip(QPainter *painter, const QRect &rect, const QList<CheckRunInfo> &runs);
    /// The place among `runs` of the bar at `x`, -1 where there is none.
    static int runAt(const QRect &rect, const QList<CheckRunInfo> &runs, int x);

    /// From one bar to the next, with the pixel between them.
    static constexpr int widestStep = 5;
    static constexpr int narrowestStep = 3;
};

} // namespace regie
