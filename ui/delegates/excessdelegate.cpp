// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/excessdelegate.h"

#include "ui/itemmodels/stuckmodel.h"
#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie {

namespace {

constexpr int barHeight = 8;     // px
constexpr double shortest = 100; // ms: where the bar begins

/// Durations laid over the width of a bar, whose end is the longest of them. By the logarithm: what
/// hangs for hours would leave no room for the seconds that are normal.
struct Scale
{
    QRect room;
    double most = 1;

    int x(double milliseconds) const
    {
        const double share = std::clamp(std::log(std::max(milliseconds, shortest) / shortest) /
                                            std::log(most / shortest),
                                        0.0, 1.0);
        return room.left() + int(std::lround(share * room.width()));
    }
};

void paintMark(QPainter *painter, const Scale &scale, double milliseconds)
{
    if (milliseconds < 0)
        return;
    const int x = std::min(scale.x(milliseconds), scale.room.right() - 1);
    painter->fillRect(x, scale.room.top() - 3, 2, scale.room.height() + 6,
                      theme().color(Token::Text));
}

void paintBar(QPainter *painter, const QRect &room, const QVariantList &figures)
{
    const double forMs = figures.value(0).toDouble();
    const double allowed = figures.value(1).toDouble();
    const Scale scale{room, std::max({forMs, allowed, 2 * shortest})};
    paintPanel(painter, room, theme().fill(Tone::Bad), QColor(), 2);
    const QRect fine(room.left(), room.top(), scale.x(allowed) - room.left(), room.height());
    painter->fillRect(fine, theme().color(Token::Line));
    paintMark(painter, scale, figures.value(2).toDouble());
    paintMark(painter, scale, figures.value(3).toDouble());
}

} // namespace

void ExcessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QVariantList figures = index.data(StuckModel::BarRole).toList();
    if (figures.isEmpty())
        return RowDelegate::paint(painter, option, index);
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    const QRect cell = padded(option.rect);
    const int top = cell.top() + (cell.height() - barHeight - metrics.height() - 5) / 2;
    painter->save();
    painter->setClipRect(option.rect);
    paintBar(painter, {cell.left(), top, cell.width(), barHeight}, figures);
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(theme().text(Tone::Bad));
    const QRect words(cell.left(), top + barHeight + 5, cell.width(), metrics.height());
    painter->drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace regie
