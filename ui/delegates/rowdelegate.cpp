// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace regie {

namespace {

constexpr QSize switchSize(28, 16);
constexpr int knob = 12;

QRect switchRect(const QRect &cell)
{
    QRect rect(QPoint(0, 0), switchSize);
    rect.moveCenter(cell.center());
    return rect;
}

/// The place of the knob says it, not the colour alone.
void paintSwitch(QPainter *painter, const QRect &cell, bool on)
{
    const QRect track = switchRect(cell);
    paintPanel(painter, track, theme().color(on ? Token::Accent : Token::Panel),
               on ? QColor() : theme().color(Token::Dim), track.height() / 2.0);
    QRect dot(0, 0, knob, knob);
    dot.moveCenter(track.center());
    dot.moveLeft(on ? track.right() - knob - 1 : track.left() + 2);
    const QColor ink = theme().color(on ? Token::OnAccent : Token::Dim);
    paintPanel(painter, on ? dot : dot.adjusted(1, 1, -1, -1), ink, QColor(), knob / 2.0);
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? value.value<Qt::Alignment>() : Qt::AlignLeading | Qt::AlignVCenter;
}

FontRole fontOf(const QModelIndex &index)
{
    return index.data(PlainTable::StrongRole).toBool() ? FontRole::BodyStrong : FontRole::Body;
}

struct Line
{
    FontRole role;
    Token token;
    QString text;
};

void drawLine(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const Line &line)
{
    painter->setFont(theme().font(line.role));
    painter->setPen(theme().color(line.token));
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line.text, Qt::ElideRight, rect.width()));
}

void paintLines(QPainter *painter, const QRect &cell, const QModelIndex &index)
{
    const Qt::Alignment alignment = alignmentOf(index);
    const Line first{fontOf(index), Token::Text, index.data().toString()};
    const Line second{FontRole::Caption, Token::Dim,
                      index.data(PlainTable::SecondLineRole).toString()};
    if (second.text.isEmpty())
        return drawLine(painter, cell, alignment, first);
    const int upper = QFontMetrics(theme().font(first.role)).height();
    const int lower = QFontMetrics(theme().font(second.role)).height();
    const int top = cell.top() + (cell.height() - upper - lower - 1) / 2;
    drawLine(painter, {cell.left(), top, cell.width(), upper}, alignment, first);
    drawLine(painter, {cell.left(), top + upper + 1, cell.width(), lower}, alignment, second);
}

/// Both lines where either finds no room.
QString cutText(const QRect &cell, const QModelIndex &index)
{
    const QString first = index.data().toString();
    const QString second = index.data(PlainTable::SecondLineRole).toString();
    const auto isCut = [&](FontRole role, const QString &text) {
        return QFontMetrics(theme().font(role)).horizontalAdvance(text) > cell.width();
    };
    if (!isCut(fontOf(index), first) && !isCut(FontRole::Caption, second))
        return {};
    return second.isEmpty() ? first : first + u'\n' + second;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QVariant look = index.data(PlainTable::LookRole);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (look.isValid())
        paintChip(painter, padded(option.rect), look.value<StatusLook>(), option.direction);
    else if (check.isValid())
        paintSwitch(painter, option.rect, check.value<Qt::CheckState>() == Qt::Checked);
    else
        paintLines(painter, padded(option.rect), index);
    painter->restore();
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (!check.isValid() || !isClick)
        return false;
    const QRect target = switchRect(option.rect).adjusted(-6, -8, 6, 8);
    if (!target.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    const bool on = check.value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void RowDelegate::showToolTip(const QPoint &at, const QString &text, QWidget *widget)
{
    const QString lines = text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(at, text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(lines),
                       widget);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString told = index.data(Qt::ToolTipRole).toString();
    showToolTip(event->globalPos(), told.isEmpty() ? cutText(padded(option.rect), index) : told,
                view);
    return true;
}

} // namespace regie
