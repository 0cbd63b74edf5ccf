// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/look/icons.h"

#include <QPainter>

namespace regie {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(16, 16);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::setIcon(const QString &name, Tone tone, int size)
{
    m_name = name;
    m_tone = tone;
    setFixedSize(size, size);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, theme().text(m_tone));
}

} // namespace regie
