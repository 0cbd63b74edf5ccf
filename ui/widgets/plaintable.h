// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace regie {

/// A table of few rows over any model, with the look and the keys of the large ones: J and K, Enter
/// opens, Tab leaves. GUI thread only.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    /// What a model may say of a cell beside Qt's own roles; see RowDelegate.
    enum Role {
        SecondLineRole = Qt::UserRole + 1, ///< QString, dim, below the first line
        LookRole,                          ///< StatusLook: the cell is a chip
        StrongRole,                        ///< bool: the first line is semi-bold
        FirstFreeRole,
    };

    explicit PlainTable(QWidget *parent = nullptr);

    /// Rows of two lines.
    void setTwoLines(bool twoLines);
    /// -1 when there is none.
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Enter or double click.
    void rowActivated(int row);
    /// The space bar.
    void spacePressed(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyTheme();
    void setHoveredRow(int row);
    void paintRows(QPainter *painter) const;
    void move(int rows);

    bool m_twoLines = false;
    int m_hoveredRow = -1;
};

} // namespace regie
