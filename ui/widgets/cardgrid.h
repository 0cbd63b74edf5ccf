// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

#include <utility>

class QGridLayout;
class QVBoxLayout;

namespace regie {

/// Cards in two columns, or one below the other where there is no room, in a page that scrolls.
/// The left column is the wider one. GUI thread only; takes what is added.
class CardGrid : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// Over the whole width, above the cards.
    void addAbove(QWidget *widget);
    /// One beside the other, of the same height.
    void addPair(QWidget *left, QWidget *right);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<std::pair<QWidget *, QWidget *>> m_pairs;
    QVBoxLayout *m_layout;
    QGridLayout *m_grid;
    int m_columns = 2;
};

} // namespace regie
