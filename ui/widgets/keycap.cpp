// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace regie {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(QString(key).replace(u'+', u' '))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_key), keyCapHeight};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_key, theme().color(Token::Dim), theme().color(Token::Line));
}

} // namespace regie
