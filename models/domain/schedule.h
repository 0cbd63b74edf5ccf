// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTime>

#include <optional>

namespace regie {

/// When something runs again: every so many seconds, or once a day at a time of a time zone.
struct Schedule
{
    qint64 intervalSeconds = 3600;
    std::optional<QTime> dailyAt; ///< in timeZone; the interval does not count then
    QByteArray timeZone = "UTC";  ///< IANA name

    static Schedule every(qint64 seconds) { return {seconds, {}, "UTC"}; }
    static Schedule daily(QTime at, const QByteArray &zone) { return {86'400, at, zone}; }
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// The first due time after `now`. Intervals keep the phase of `due` (none yet: `now` is the
/// first), so runs that were missed are made up by one. A daily time that the spring change of
/// clocks skips is due when the clocks have changed; one that autumn repeats is due the first time
/// only.
QDateTime nextDue(const Schedule &schedule, const QDateTime &due, const QDateTime &now);

/// How long after the nth failure in a row the next try comes: 1 min, 2, 4 … never more than the
/// schedule's own interval or an hour, whichever is longer, nor than six hours.
qint64 retryPauseSeconds(int failures, const Schedule &schedule);

} // namespace regie
