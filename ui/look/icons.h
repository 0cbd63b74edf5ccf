// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace regie {

/// One of our own icons (resources/icons/NAME.svg) in a colour of the theme: sharp at any scale,
/// repainted in the new colour when the theme changes. Disabled ones are faint.
QIcon icon(const QString &name, Token token = Token::Dim);

/// As above, in another colour while the button it sits on is checked.
QIcon icon(const QString &name, Token token, Token checked);

/// For delegates and widgets that paint themselves. `rect` is square, in logical pixels.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// Names of all icons there are.
QStringList iconNames();

} // namespace regie
