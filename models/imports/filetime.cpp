// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/filetime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace regie {

namespace {

constexpr qint64 second = 1'000'000;      // in microseconds
constexpr qint64 day = 86'400;            // in seconds
constexpr qint64 epoch = 2'440'588;       // Julian day of 1970-01-01
constexpr qint64 first = -62'135'596'800; // 0001-01-01 in seconds
constexpr qint64 last = 253'402'300'799;  // 9999-12-31T23:59:59 in seconds

const QRegularExpression &pattern()
{
    static const QRegularExpression expression(QStringLiteral(
        "^(\\d{4})-(\\d\\d)-(\\d\\d)(?:[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d+))?)?"
        " ?(?:([Zz])|([+-]\\d\\d)(?::?(\\d\\d))?)?)?$"));
    return expression;
}

qint64 offsetAt(const QTimeZone &zone, qint64 utcSeconds)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC));
}

/// The clock's reading as seconds since the epoch, were it UTC's, to the instant in `zone`.
qint64 toInstant(qint64 reading, const QTimeZone &zone)
{
    const qint64 before = offsetAt(zone, reading - day);
    const qint64 after = offsetAt(zone, reading + day);
    const bool holdsBefore = offsetAt(zone, reading - before) == before;
    const bool holdsAfter = offsetAt(zone, reading - after) == after;
    return reading - (holdsAfter && !holdsBefore ? after : before);
}

qint64 fraction(const QString &digits)
{
    return digits.left(6).leftJustified(6, QLatin1Char('0')).toLongLong();
}

} // namespace

QByteArray FileTime::toUtc() const
{
    const auto floor = [](qint64 a, qint64 b) {
        return a / b - (a % b < 0);
    };
    const qint64 days = floor(microseconds, day * second);
    const qint64 rest = microseconds - days * day * second;
    const QDate date = QDate::fromJulianDay(epoch + days);
    const auto number = [](qint64 value, int digits) {
        return QByteArray::number(value).rightJustified(digits, '0');
    };
    return number(date.year(), 4) + '-' + number(date.month(), 2) + '-' + number(date.day(), 2) +
           'T' + number(rest / (3600 * second), 2) + ':' + number(rest / (60 * second) % 60, 2) +
           ':' + number(rest / second % 60, 2) + '.' + number(rest % second, 6) + 'Z';
}

std::optional<FileTime> parseFileTime(const QString &text, const QTimeZone &zone)
{
    const QRegularExpressionMatch match = pattern().match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) {
        return match.capturedView(group).toInt();
    };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    if (!date.isValid() || !time.isValid() || qAbs(number(9)) > 18 || number(10) > 59)
        return {};
    qint64 seconds = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const bool zoned = match.hasCaptured(8) || match.hasCaptured(9);
    const int sign = match.capturedView(9).startsWith(QLatin1Char('-')) ? -1 : 1;
    seconds =
        zoned ? seconds - number(9) * 3600 - sign * number(10) * 60 : toInstant(seconds, zone);
    if (seconds < first || seconds > last)
        return {};
    return FileTime{seconds * second + fraction(match.captured(7)), !zoned};
}

} // namespace regie
