// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/celltext.h"
#include "ui/look/theme.h"

#include "tables/pagedtablemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace regie {

namespace {

QRect padded(const QRect &cell)
{
    return cell.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, -1);
}

bool isLoading(const QModelIndex &index)
{
    return PagedTableModel::CellState(index.data(PagedTableModel::StateRole).toInt()) ==
           PagedTableModel::CellState::Loading;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? value.value<Qt::Alignment>() : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

void CellDelegate::paintSkeleton(QPainter *painter, const QRect &cell, int row, int column,
                                 bool alignRight)
{
    const QRect room = padded(cell);
    const int share = 40 + int(qHash(quint64(row) * 31 + quint64(column)) % 45);
    const int width = std::min(room.width() * (alignRight ? 50 : share) / 100, 180);
    const int height = std::min(10, cell.height() / 2);
    QRect bar(room.left(), cell.center().y() - height / 2, width, height);
    if (alignRight)
        bar.moveRight(room.right());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().color(Token::NeutralSoft));
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    painter->restore();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (isLoading(index)) {
        paintSkeleton(painter, option.rect, index.row(), index.column(),
                      alignmentOf(index) & Qt::AlignRight);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect);
    paintContent(painter, padded(option.rect), option, index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto type = ColumnType(index.data(PagedTableModel::ColumnTypeRole).toInt());
    painter->setFont(option.font);
    painter->setPen(theme().color(type == ColumnType::Time ? Token::Dim : Token::Text));
    const Qt::Alignment alignment = alignmentOf(index) | Qt::AlignVCenter;
    const QString text = cellText(index).simplified();
    const bool fromMiddle = index.data(PagedTableModel::EndTellsMostRole).toBool();
    const auto mode = fromMiddle ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, mode, rect.width()));
}

bool CellDelegate::isCut(const QRect &rect, const QModelIndex &index) const
{
    const QFontMetrics metrics(theme().font(FontRole::Body));
    return metrics.horizontalAdvance(cellText(index).simplified()) > rect.width();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), theme().rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isLoading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = cellToolTip(index);
    if (text.isEmpty() && isCut(padded(option.rect), index))
        text = cellText(index);
    // As rich text Qt breaks long lines; what a row holds is text, not markup.
    const QString markup = QStringLiteral("<qt>%1</qt>")
                               .arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : markup, view);
    return true;
}

} // namespace regie
