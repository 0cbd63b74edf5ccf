// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace regie {

PlainTable::PlainTable(QWidget *parent)
    : QTableView(parent)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new RowDelegate(this));
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    connect(&theme(), &Theme::changed, this, &PlainTable::applyTheme);
    applyTheme();
}

void PlainTable::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    applyTheme();
}

void PlainTable::applyTheme()
{
    setFont(theme().font(FontRole::Body));
    const int height = theme().rowHeight() + (m_twoLines ? 20 : 0);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(theme().rowHeight());
    viewport()->update();
}

void PlainTable::setCurrentRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    // Taking the focus makes a row current without choosing it.
    if (index != currentIndex() || !selectionModel()->isSelected(index))
        setCurrentIndex(index);
}

void PlainTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
    viewport()->update();
}

void PlainTable::move(int rows)
{
    if (model() && model()->rowCount() > 0)
        setCurrentRow(std::clamp(currentRow() + rows, 0, model()->rowCount() - 1));
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (plain ? event->key() : 0) {
    case Qt::Key_J:
        return move(1);
    case Qt::Key_K:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentRow());
        return;
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT spacePressed(currentRow());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

bool PlainTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void PlainTable::setHoveredRow(int row)
{
    if (std::exchange(m_hoveredRow, row) != row)
        viewport()->update();
}

void PlainTable::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme().color(Token::Panel));
        paintRows(&painter);
    }
    QTableView::paintEvent(event);
}

/// Background and line of each row over the whole width, also where it has no cells.
void PlainTable::paintRows(QPainter *painter) const
{
    const int width = viewport()->width();
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QRect rect(0, rowViewportPosition(row), width, rowHeight(row));
        if (!rect.intersects(viewport()->rect()))
            continue;
        if (selectionModel()->isSelected(model()->index(row, 0)))
            painter->fillRect(rect, theme().color(Token::SelectedRow));
        else if (row == m_hoveredRow)
            painter->fillRect(rect, theme().color(Token::Background));
        painter->fillRect(0, rect.bottom(), width, 1, theme().color(Token::Line));
        if (row == currentRow() && hasFocus())
            painter->fillRect(0, rect.top(), 2, rect.height() - 1, theme().color(Token::Accent));
    }
}

} // namespace regie
