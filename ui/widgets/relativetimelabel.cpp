// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/relativetimelabel.h"

#include "ui/texts/relativetime.h"

#include <QEvent>

namespace regie {

RelativeTimeLabel::RelativeTimeLabel(QWidget *parent)
    : ElidedLabel(parent)
{
    m_timer.setInterval(std::chrono::seconds(20));
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RelativeTimeLabel::tell);
}

void RelativeTimeLabel::setTime(const QDateTime &time)
{
    m_time = time;
    tell();
}

void RelativeTimeLabel::showEvent(QShowEvent *event)
{
    ElidedLabel::showEvent(event);
    tell();
    m_timer.start();
}

void RelativeTimeLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ElidedLabel::hideEvent(event);
}

void RelativeTimeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    ElidedLabel::changeEvent(event);
}

void RelativeTimeLabel::tell()
{
    setHint(exactTime(m_time));
    setFullText(relativeTime(m_time));
}

} // namespace regie
