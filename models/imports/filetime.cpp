// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/filetime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace regie {

namespace {

constexpr qint64 second = 1'000'000;

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
    constexpr qint64 day = 86'400;
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
    const qint64 rest = ((microseconds % second) + second) % second;
    const QDateTime time = QDateTime::fromSecsSinceEpoch((microseconds - rest) / second, Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")).toLatin1() +
           QByteArray::number(rest).rightJustified(6, '0') + 'Z';
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
    const FileTime result{seconds * second + fraction(match.captured(7)), !zoned};
    return result.toUtc().size() == 27 && !result.toUtc().startsWith('-') ? std::optional(result)
                                                                          : std::nullopt;
}

} // namespace regie
