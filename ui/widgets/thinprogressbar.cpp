// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thinprogressbar.h"

#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>

namespace regie {

namespace {

constexpr auto patience = std::chrono::milliseconds(150);
constexpr auto frame = std::chrono::milliseconds(33);
constexpr int framesPerPass = 40;

} // namespace

ThinProgressBar::ThinProgressBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    retranslate();
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    m_frames.setInterval(frame);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_showing = true;
        m_frame = 0;
        m_frames.start();
        update();
    });
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_frame = (m_frame + 1) % framesPerPass;
        update();
    });
}

void ThinProgressBar::setBusy(bool busy)
{
    if (busy && !m_showing && !m_delay.isActive())
        m_delay.start();
    if (busy)
        return;
    m_delay.stop();
    m_frames.stop();
    m_showing = false;
    update();
}

void ThinProgressBar::retranslate()
{
    setAccessibleName(tr("Loading"));
}

void ThinProgressBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ThinProgressBar::paintEvent(QPaintEvent *)
{
    if (!m_showing)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::AccentSoft));
    const int length = width() / 4;
    const int head = (width() + length) * m_frame / framesPerPass;
    painter.fillRect(QRect(head - length, 0, length, height()), theme().color(Token::Accent));
}

} // namespace regie
