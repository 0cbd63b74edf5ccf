// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace regie {

/// A time as people say it: "2 h ago", "yesterday 14:05", "tomorrow 09:10", "20 Nov 2023". In the
/// zone of `now`. Empty for an invalid time.
QString relativeTime(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime(),
                     const QLocale &locale = QLocale());

/// The whole of it, for tooltips: weekday, date, time with seconds and zone.
QString exactTime(const QDateTime &time, const QLocale &locale = QLocale());

/// "45 s", "12 min", "3 h 20 min", "2 d 4 h".
QString durationText(qint64 seconds);

} // namespace regie
