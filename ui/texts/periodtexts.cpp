// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/periodtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct PeriodTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::PeriodTexts)
};

QTimeZone zoneOfPeriod(const TaskPeriod &period)
{
    const QTimeZone zone(period.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : period.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

QString periodText(const TaskPeriod &period)
{
    const QTimeZone zone = zoneOfPeriod(period);
    const QLocale locale;
    const QDateTime from = period.from.toTimeZone(zone);
    const QDateTime until = period.until.toTimeZone(zone);
    const bool isDays = from.time() == from.date().startOfDay(zone).time() &&
                        until.time() == until.date().startOfDay(zone).time();
    const auto day = [&locale](const QDate &date) {
        return locale.toString(date, u"d MMM yyyy"_s);
    };
    if (!isDays)
        return PeriodTexts::tr("%1 to %2")
            .arg(day(from.date()) + u' ' + locale.toString(from.time(), QLocale::ShortFormat),
                 day(until.date()) + u' ' + locale.toString(until.time(), QLocale::ShortFormat));
    const QDate last = until.date().addDays(-1);
    return from.date() == last ? day(last)
                               : PeriodTexts::tr("%1 to %2").arg(day(from.date()), day(last));
}

QString zoneText(const TaskPeriod &period)
{
    return QString::fromUtf8(zoneOfPeriod(period).id());
}

} // namespace regie
