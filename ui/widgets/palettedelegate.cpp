// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palettedelegate.h"

#include "ui/look/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

namespace regie {

namespace {

constexpr int rowHeight = 36;
constexpr int padding = 12;
constexpr int glyph = 18;
constexpr int gap = 10;

QList<QTextLayout::FormatRange> marks(const QList<int> &positions, qsizetype length)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setForeground(theme().color(Token::AccentText));
    QList<QTextLayout::FormatRange> ranges;
    for (const int position : positions) {
        if (position < length)
            ranges.append({position, 1, strong});
    }
    return ranges;
}

/// The width it took.
qreal paintTitle(QPainter *painter, const QRect &rect, const QModelIndex &index)
{
    const QFont font = theme().font(FontRole::Body);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    layout.setFormats(marks(positions, shown.size()));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter->setPen(theme().color(Token::Text));
    const qreal x = painter->layoutDirection() == Qt::RightToLeft
                        ? rect.right() - line.naturalTextWidth()
                        : rect.left();
    layout.draw(painter, QPointF(x, rect.center().y() - line.height() / 2));
    return line.naturalTextWidth();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        paintPanel(painter, option.rect, theme().color(Token::SelectedRow), QColor(), 6);

    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    const QString iconName = index.data(PaletteModel::IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const QRect spot(rest.left(), rest.center().y() - glyph / 2 + 1, glyph, glyph);
        paintIcon(painter, visual(spot), iconName,
                  theme().color(current ? Token::AccentText : Token::Dim));
    }
    rest.setLeft(rest.left() + glyph + gap);

    const QString key = index.data(PaletteModel::ShortcutRole).toString();
    if (!key.isEmpty()) {
        const int width = keyCapWidth(key);
        const QRect cap(rest.right() - width + 1, rest.center().y() - keyCapHeight / 2 + 1, width,
                        keyCapHeight);
        paintKeyCap(painter, visual(cap), key, theme().color(Token::Dim),
                    theme().color(current ? Token::Faint : Token::Line));
        rest.setRight(cap.left() - gap);
    }

    const int taken = int(paintTitle(painter, visual(rest), index)) + gap;
    const QRect detail = rest.adjusted(taken, 0, 0, 0);
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(theme().color(Token::Dim));
    const QString words = painter->fontMetrics().elidedText(
        index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, detail.width());
    if (detail.width() > 3 * gap)
        painter->drawText(visual(detail), Qt::AlignVCenter | Qt::AlignTrailing, words);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace regie
