// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return u"info"_s;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_label(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_label, 1);
    setMinimumHeight(40);
    setTone(m_tone);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), tone, 18);
    update();
}

void Banner::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_label->text();
}

QPushButton *Banner::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_layout->addWidget(button);
    return button;
}

void Banner::setRounded(bool rounded)
{
    m_rounded = rounded;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().soft(m_tone), QColor(), m_rounded ? 8 : 0);
}

} // namespace regie
