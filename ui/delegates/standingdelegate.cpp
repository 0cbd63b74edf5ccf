// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/standingdelegate.h"

#include "ui/itemmodels/budgetmodels.h"
#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace regie {

namespace {

constexpr int barHeight = 6;

void paintBar(QPainter *painter, const QRectF &track, const QModelIndex &index)
{
    const auto look =
        index.siblingAtColumn(BudgetsModel::State).data(PlainTable::LookRole).value<StatusLook>();
    const double share = index.data(BudgetsModel::ShareRole).toDouble();
    paintShareBar(painter, track, share, theme().fill(look.tone));
    const QVariant warning = index.data(BudgetsModel::WarningShareRole);
    if (!warning.isValid())
        return;
    const double x = track.left() + track.width() * std::clamp(warning.toDouble(), 0.0, 1.0);
    painter->fillRect(QRectF(std::min(x, track.right() - 2), track.top() - 2, 2, barHeight + 4),
                      theme().color(Token::Dim));
}

} // namespace

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != BudgetsModel::Spent)
        return RowDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = padded(option.rect);
    painter->setFont(theme().font(FontRole::Body));
    painter->setPen(theme().color(Token::Text));
    const QFontMetrics metrics(painter->font());
    const int top = cell.top() + (cell.height() - metrics.height() - barHeight - 4) / 2;
    painter->drawText(QRect(cell.left(), top, cell.width(), metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    paintBar(painter, QRectF(cell.left(), top + metrics.height() + 4, cell.width(), barHeight),
             index);
    painter->restore();
}

} // namespace regie
