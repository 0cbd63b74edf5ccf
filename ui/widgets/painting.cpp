// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace regie {

void paintPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
                qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintShareBar(QPainter *painter, const QRectF &track, double share, const QColor &fill)
{
    paintPanel(painter, track, theme().color(Token::NeutralSoft), QColor(), track.height() / 2);
    QRectF bar = track;
    bar.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    if (bar.width() > 0)
        paintPanel(painter, bar, fill, QColor(), track.height() / 2);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme().color(Token::Accent), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

int keyCapWidth(const QString &key)
{
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    return std::max(keyCapHeight, metrics.horizontalAdvance(key) + 12);
}

void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &key, const QColor &ink,
                 const QColor &line)
{
    paintPanel(painter, rect, Qt::transparent, line, 4);
    painter->save();
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, key);
    painter->restore();
}

} // namespace regie
