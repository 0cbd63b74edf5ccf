// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/selectionkeeper.h"

#include <QTableView>
#include <QTimer>

class QPushButton;

namespace regie {

class PagedTableModel;
class TableHeader;

/// A table of any size on screen. GUI thread only; whatever it does costs what is visible, never
/// what there is: selection by ranges, no column measuring, no search through the model.
/// Rows keep their key: the current one is followed when others come, go or are sorted anew.
class PagedTableView : public QTableView
{
    Q_OBJECT

public:
    explicit PagedTableView(QWidget *parent = nullptr);

    /// Only a PagedTableModel; borrowed.
    void setModel(QAbstractItemModel *model) override;
    PagedTableModel *table() const;
    TableHeader *header() const { return m_header; }

    QStringList currentKey() const { return m_keeper->currentKey(); }
    void setCurrentKey(const QStringList &key) { m_keeper->setCurrentKey(key); }
    /// Neither a current row nor a selection, also none that waits for its row to come.
    void forgetChoice() { m_keeper->forget(); }
    /// The current row is not chosen any more; others that are selected stay so.
    void forgetCurrent() { m_keeper->forgetCurrent(); }

    SelectionSummary selectionSummary() const { return m_keeper->summary(); }
    QList<std::pair<int, int>> selectedRanges() const { return m_keeper->ranges(); }
    /// First and last row on screen, (0, -1) when there is none.
    std::pair<int, int> visibleRows() const;

    /// Selected rows as lines of tab-separated cells, when few enough and all loaded.
    std::optional<QString> selectedText(bool withHeader) const;
    void copySelection(bool withHeader = false);

    /// Grey bars instead of rows, while the first ones are on their way.
    void setSkeletonShown(bool shown);
    bool isSkeletonShown() const { return m_skeletonShown; }

    void selectAll() override;
    /// Letters are keys here; a search through the model would read the whole table.
    void keyboardSearch(const QString &) override {}

    /// More are copied through the export, see copyRequested().
    static constexpr int directCopyLimit = 20'000;

Q_SIGNALS:
    void currentKeyChanged(const QStringList &key);
    /// Enter or double click.
    void rowActivated(const QStringList &key);
    void selectionSummaryChanged();
    void visibleRowsChanged();
    /// The operator copies more than is loaded.
    void copyRequested(bool withHeader);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void installDelegates();
    void applyTheme();
    void reportVisibleRows();
    void updateNewRowsButton();
    void placeNewRowsButton();
    void setHoveredRow(int row);
    void activateCurrent();
    QString copiedCell(const QModelIndex &index) const;
    void moveByLetter(CursorAction action, Qt::KeyboardModifiers modifiers);
    void paintRows(QPainter *painter) const;
    void paintSkeleton(QPainter *painter) const;

    TableHeader *m_header;
    SelectionKeeper *m_keeper;
    QPushButton *m_newRowsButton;
    QTimer m_visibleTimer;
    std::pair<int, int> m_reported{0, -1};
    int m_hoveredRow = -1;
    bool m_skeletonShown = false;
};

} // namespace regie
