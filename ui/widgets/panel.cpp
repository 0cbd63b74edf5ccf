// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace regie {

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().color(Token::Line));
}

} // namespace regie
