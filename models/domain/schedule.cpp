// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include <QTimeZone>

#include <algorithm>

namespace regie {

namespace {

constexpr qint64 firstPause = 60;
constexpr qint64 hour = 3600;

/// Midday always exists; the distance to it does not, where clocks change between the two.
QDateTime atTimeOfDay(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime wanted(date, time, zone);
    if (wanted.isValid() && wanted.time() == time && wanted.date() == date) {
        // Of two such times in autumn the first one.
        const QDateTime hourBefore = wanted.addSecs(-hour);
        return hourBefore.time() == time && hourBefore.date() == date ? hourBefore : wanted;
    }
    const QDateTime midnight(date, QTime(0, 0), zone);
    for (const QTimeZone::OffsetData &change :
         zone.transitions(midnight.addSecs(-hour), midnight.addSecs(26 * hour))) {
        if (change.atUtc.toTimeZone(zone).date() == date)
            return change.atUtc.toTimeZone(zone);
    }
    return wanted;
}

QDateTime nextDaily(QTime time, const QTimeZone &zone, const QDateTime &now)
{
    QDate date = now.toTimeZone(zone).date().addDays(-1);
    QDateTime due;
    do {
        due = atTimeOfDay(date, time, zone);
        date = date.addDays(1);
    } while (due <= now);
    return due.toUTC();
}

} // namespace

QDateTime nextDue(const Schedule &schedule, const QDateTime &due, const QDateTime &now)
{
    if (schedule.dailyAt) {
        const QTimeZone zone(schedule.timeZone);
        return nextDaily(*schedule.dailyAt, zone.isValid() ? zone : QTimeZone::utc(), now);
    }
    const qint64 interval = std::max<qint64>(1, schedule.intervalSeconds);
    if (!due.isValid())
        return now.toUTC();
    if (due > now)
        return due.toUTC();
    return due.toUTC().addSecs((due.secsTo(now) / interval + 1) * interval);
}

qint64 retryPauseSeconds(int failures, const Schedule &schedule)
{
    const int doublings = std::clamp(failures - 1, 0, 20);
    const qint64 longest = std::min(std::max(schedule.intervalSeconds, hour), 6 * hour);
    return std::min(firstPause << doublings, longest);
}

} // namespace regie
