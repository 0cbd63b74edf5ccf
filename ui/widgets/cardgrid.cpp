// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace regie {

namespace {
constexpr int twoColumns = 860; // px of width from which there are two
constexpr int gap = 12;
constexpr int leftShare = 7;
constexpr int rightShare = 5;

/// As wide as there is room: cards shorten what they say rather than leave the window.
class Content : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }
};
} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new Content(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(gap);
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap);
    m_layout->addLayout(m_grid);
    m_layout->addStretch(1);
    setWidget(content);
}

void CardGrid::addAbove(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 2, widget);
}

void CardGrid::addPair(QWidget *left, QWidget *right)
{
    m_pairs.append(std::pair(left, right));
    arrange();
}

void CardGrid::arrange()
{
    for (int i = 0; i < m_pairs.size(); ++i) {
        const auto [left, right] = m_pairs[i];
        m_grid->addWidget(left, m_columns == 2 ? i : 2 * i, 0);
        m_grid->addWidget(right, m_columns == 2 ? i : 2 * i + 1, m_columns - 1);
    }
    m_grid->setColumnStretch(0, leftShare);
    m_grid->setColumnStretch(1, m_columns == 2 ? rightShare : 0);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int columns = width() >= twoColumns ? 2 : 1;
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

} // namespace regie
