// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/outcomedelegate.h"

#include "ui/delegates/celltext.h"
#include "ui/look/theme.h"

#include "tables/pagedtablemodel.h"

#include <QPainter>
#include <QPainterPath>

namespace regie {

void OutcomeDelegate::paintContent(QPainter *painter, const QRect &rect,
                                   const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto outcome = Outcome::fromValue(index.data(PagedTableModel::ValueRole));
    constexpr int height = 8;
    const QRect bar(rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height);
    if (outcome)
        paintBar(painter, bar, *outcome);
}

void OutcomeDelegate::paintBar(QPainter *painter, const QRect &bar, const Outcome &outcome)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    painter->fillPath(outline, theme().color(Token::NeutralSoft));
    if (outcome.total <= 0)
        return;
    painter->setClipPath(outline, Qt::IntersectClip);
    const qint64 replied = std::clamp<qint64>(outcome.replies, 0, outcome.sent);
    const std::pair<qint64, QColor> parts[] = {
        {outcome.sent - replied, theme().fill(Tone::Ok)},
        {replied, theme().fill(Tone::Info)},
        {outcome.failed, theme().fill(Tone::Bad)},
    };
    double left = bar.left();
    for (const auto &[count, color] : parts) {
        const double width = double(bar.width()) * double(count) / double(outcome.total);
        // The few that failed among thousands stay visible: a pixel and a half at least.
        const double shown = count > 0 ? std::max(width, 1.5) : 0.0;
        painter->fillRect(QRectF(left, bar.top(), shown, bar.height()), color);
        left += shown;
    }
}

} // namespace regie
