// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace regie {

/// An application that times what its GUI thread does without coming back to the event loop, by
/// that thread's own processor time, which other programs on the machine do not lengthen, and by
/// the clock. A turn is what happens between two looks at the window system: several events.
class MeteredApplication : public QApplication
{
public:
    struct Longest
    {
        double turnCpu = 0;               ///< ms
        double eventCpu = 0, eventMs = 0; ///< ms, of one event: processor and clock
        QString event;                    ///< which: receiver and type
    };

    MeteredApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        connect(eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            const double now = cpu();
            m_longest.turnCpu = std::max(m_longest.turnCpu, now - m_turnBegan);
            m_turnBegan = now;
        });
    }

    void reset()
    {
        m_longest = {};
        m_turnBegan = cpu();
    }
    const Longest &longest() const { return m_longest; }
    /// Events that take longer are printed as they come; ms of processor time.
    void setVerbose(double from) { m_verboseFrom = from; }

    /// Of this thread, in ms.
    static double cpu()
    {
        timespec time;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString name =
            QStringLiteral("%1 %2 %3")
                .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName(),
                     QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
        QElapsedTimer clock;
        clock.start();
        const double began = cpu();
        ++m_depth;
        const bool isHandled = QApplication::notify(receiver, event);
        --m_depth;
        take(name, cpu() - began, double(clock.nsecsElapsed()) / 1e6);
        return isHandled;
    }

private:
    void take(const QString &name, double cpuMs, double ms)
    {
        if (m_verboseFrom > 0 && cpuMs >= m_verboseFrom)
            fprintf(stderr, "    %6.1f ms  %s\n", cpuMs, qPrintable(name));
        m_longest.eventMs = std::max(m_longest.eventMs, ms);
        if (cpuMs <= m_longest.eventCpu)
            return;
        m_longest.eventCpu = cpuMs;
        m_longest.event = name;
    }

    Longest m_longest;
    double m_turnBegan = cpu();
    double m_verboseFrom = 0;
    int m_depth = 0;
};

} // namespace regie
