// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/jsondelegate.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/itemmodels/jsontreemodel.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 22;

Token inkOf(int kind)
{
    switch (JsonTree::Kind(kind)) {
    case JsonTree::Kind::String:
        return Token::Text;
    case JsonTree::Kind::Number:
        return Token::AccentText;
    case JsonTree::Kind::Bool:
    case JsonTree::Kind::Null:
        return Token::WarningText;
    default:
        return Token::Dim;
    }
}

} // namespace

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, theme().color(Token::SelectedRow));
    else if (index.data(JsonTreeModel::HitRole).toBool())
        painter->fillRect(option.rect, theme().color(Token::WarningSoft));
    painter->save();
    painter->setFont(theme().font(FontRole::Mono));
    const QFontMetrics metrics = painter->fontMetrics();
    QRect rect = option.rect.adjusted(2, 0, -4, 0);
    const auto draw = [&](const QString &text, Token ink) {
        painter->setPen(theme().color(ink));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown));
    };
    const QString key = index.data(JsonTreeModel::KeyRole).toString();
    const QString value = index.data(JsonTreeModel::ValueRole).toString();
    if (!key.isEmpty())
        draw(value.isEmpty() ? key : key + u": "_s, Token::Dim);
    draw(value, inkOf(index.data(JsonTreeModel::KindRole).toInt()));
    if (isSelected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(theme().color(Token::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, std::max(lineHeight, QFontMetrics(theme().font(FontRole::Mono)).height() + 4)};
}

bool JsonDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    RowDelegate::showToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace regie
