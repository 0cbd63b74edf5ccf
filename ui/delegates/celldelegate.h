// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace regie {

/// Draws the cells of a paged table: a grey bar while the cell is on its way, else its content; the
/// row's background is the view's. GUI thread. What is cut has its whole text as tooltip.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The grey bar of a cell that is not there yet; its width varies with the place.
    static void paintSkeleton(QPainter *painter, const QRect &cell, int row, int column,
                              bool alignRight);

    /// Between a cell's edge and its content.
    static constexpr int padding = 10;

protected:
    /// Draws into the padded cell.
    virtual void paintContent(QPainter *painter, const QRect &rect,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// True when the drawing cannot show all that cellText() says.
    virtual bool isCut(const QRect &rect, const QModelIndex &index) const;
};

} // namespace regie
