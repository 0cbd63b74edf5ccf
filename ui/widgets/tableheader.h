// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QJsonObject>

class QMenu;

namespace regie {

class PagedTableModel;

/// The header of a paged table: caption, sort arrow, columns to move, resize, hide and show.
/// Columns are kept by their ids, so that a later version's new columns appear where declared.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Declared widths, order and visibility.
    void resetColumns();
    /// {"order": [ids], "hidden": [ids], "widths": {id: pixels}}
    QJsonObject columnState() const;
    void setColumnState(const QJsonObject &state);

    /// One check per column, "Sort by" and "Reset columns"; stays open while columns are ticked.
    QMenu *createColumnMenu(QWidget *parent);
    /// Sorting for the keyboard: choosing the current column turns its order round.
    QMenu *createSortMenu(QWidget *parent);
    void setColumnVisible(const QString &columnId, bool visible);

    /// Moves the arrow without asking for anything.
    void showSort(int column, Qt::SortOrder order);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The operator moved, resized, hid or showed a column.
    void columnStateChanged();
    /// The operator asked for another order.
    void sortRequested(int column, Qt::SortOrder order);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PagedTableModel *table() const;
    int visibleCount() const;
    void onSortIndicatorChanged(int column, Qt::SortOrder order);
    void sortBy(int column);
    void applyDeclaredWidths();
    void retranslate();

    int m_sortColumn = -1; ///< last one that could be sorted by
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_restoring = false;
};

} // namespace regie
