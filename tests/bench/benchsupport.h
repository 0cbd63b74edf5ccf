// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

/// What the benches share.
namespace regie {

using namespace Qt::StringLiterals;

inline QTextStream out(stdout);

inline void report(const QString &what, double value, const QString &unit)
{
    out << u"  %1 %2 %3\n"_s.arg(what, -52).arg(value, 10, 'f', 1).arg(unit);
    out.flush();
}

inline double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

inline double median(QList<double> values, double share = 0.5)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty()
               ? 0
               : values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

inline ConnectionSettings settingsFrom(const QString &conninfo)
{
    const auto settings = ConnectionSettings::fromUri(conninfo);
    return settings ? *settings : ConnectionSettings();
}

inline std::unique_ptr<Session> openSession(const QString &conninfo)
{
    auto session = Session::open(settingsFrom(conninfo));
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    return session.take();
}

inline double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest time the event loop did not come round.
class BlockMeter : public QObject
{
public:
    BlockMeter()
    {
        m_since.start();
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_timer.start();
    }
    double longest() const { return m_longest; }
    void reset()
    {
        m_longest = 0;
        m_since.restart();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace regie
