// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace regie {

/// A rounded area with a line of one pixel inside its edge; no line where `line` is invalid.
void paintPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
                qreal radius = 8);

/// How much of something there is, as a bar of `fill`: a share from 0 to 1 of the track, full where
/// it is more.
void paintShareBar(QPainter *painter, const QRectF &track, double share, const QColor &fill);

/// The mark of the keyboard's place, inside `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius = 8);

/// A key as it looks on a keyboard: "Ctrl K". For the width, see keyCapWidth().
void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &key, const QColor &ink,
                 const QColor &line);
int keyCapWidth(const QString &key);
inline constexpr int keyCapHeight = 20;

} // namespace regie
