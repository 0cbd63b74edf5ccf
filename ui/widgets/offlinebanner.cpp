// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offlinebanner.h"

#include "database/connectionmonitor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace regie {

OfflineBanner::OfflineBanner(QWidget *parent)
    : Banner(parent)
    , m_retry(addAction({}))
{
    setTone(Tone::Warning);
    setRounded(false);
    hide();
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &OfflineBanner::tell);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_monitor)
            m_monitor->retryNow();
    });
    retranslate();
}

void OfflineBanner::setMonitor(ConnectionMonitor *monitor)
{
    if (m_monitor)
        m_monitor->disconnect(this);
    m_monitor = monitor;
    if (monitor)
        connect(monitor, &ConnectionMonitor::stateChanged, this, &OfflineBanner::tell);
    tell();
}

void OfflineBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Banner::changeEvent(event);
}

void OfflineBanner::retranslate()
{
    m_retry->setText(tr("Retry now"));
    tell();
}

void OfflineBanner::tell()
{
    const auto state = m_monitor ? m_monitor->state() : ConnectionMonitor::State::Online;
    const bool offline = state == ConnectionMonitor::State::Offline;
    // While it is being tried the banner stays as it was: going and coming would shift the page.
    if (state == ConnectionMonitor::State::Connecting && isVisibleTo(parentWidget()))
        return;
    if (offline) {
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_monitor->nextAttempt());
        setText(offlineSentence(m_monitor->error().summary, std::max<qint64>(0, left)));
        m_seconds.start();
    } else {
        m_seconds.stop();
    }
    setVisible(offline);
}

QString offlineSentence(const QString &reason, qint64 seconds)
{
    const QString again = seconds > 0
                              ? OfflineBanner::tr("Trying again in %n s.", nullptr, int(seconds))
                              : OfflineBanner::tr("Trying again now.");
    const QString kept = OfflineBanner::tr("What is shown stays as it was last read.");
    const QString cause = reason.isEmpty() ? summaryFor(ErrorKind::Offline) : reason;
    return QStringList{cause, again, kept}.join(u' ');
}

} // namespace regie
