// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace regie {

/// Cells of a PlainTable, by its roles: one or two lines of text, a chip, or a switch that a click
/// turns. The row's background is the table's. Tooltips are the model's; what is cut has its whole
/// text as one.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// A cell without the room at its edges.
    static QRect padded(const QRect &cell) { return cell.adjusted(10, 0, -10, -1); }
    /// Plain text, broken into lines where it is long.
    static void showToolTip(const QPoint &at, const QString &text, QWidget *widget);
};

} // namespace regie
