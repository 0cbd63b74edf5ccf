// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/relativetime.h"

#include <QCoreApplication>

#include <cstdlib>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(regie::RelativeTime)

public:
    RelativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale)
        : m_time(time.toTimeZone(now.timeZone()))
        , m_seconds(time.secsTo(now))
        , m_days(m_time.date().daysTo(now.date()))
        , m_now(now)
        , m_locale(locale)
    {}

    QString text() const
    {
        const qint64 distance = std::llabs(m_seconds);
        if (distance < 45)
            return tr("just now");
        if (distance < 60 * 60)
            return minutes(int((distance + 30) / 60));
        if (m_days == 0)
            return m_seconds > 0 ? tr("%n h ago", nullptr, int(distance / 3600)) : clock();
        return day();
    }

private:
    QString clock() const { return m_locale.toString(m_time.time(), u"HH:mm"_s); }

    QString minutes(int count) const
    {
        return m_seconds > 0 ? tr("%n min ago", nullptr, count) : tr("in %n min", nullptr, count);
    }

    QString day() const
    {
        if (m_days == 1)
            return tr("yesterday %1").arg(clock());
        if (m_days == -1)
            return tr("tomorrow %1").arg(clock());
        if (std::llabs(m_days) < 7)
            return u"%1 %2"_s.arg(m_locale.dayName(m_time.date().dayOfWeek()), clock());
        //: A day of this year as QDate::toString() takes it: 20 Nov 14:05
        const QString thisYear = tr("d MMM HH:mm");
        //: A day of another year as QDate::toString() takes it: 20 Nov 2023
        const QString otherYear = tr("d MMM yyyy");
        const bool sameYear = m_time.date().year() == m_now.date().year();
        return m_locale.toString(m_time, sameYear ? thisYear : otherYear);
    }

    QDateTime m_time;
    qint64 m_seconds; ///< ago, negative for what is still to come
    qint64 m_days;    ///< midnights between
    QDateTime m_now;
    QLocale m_locale;
};

class DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(regie::Duration)

public:
    static QString text(qint64 seconds)
    {
        if (seconds < 60)
            return tr("%1 s").arg(seconds);
        if (seconds < 60 * 60)
            return tr("%1 min").arg((seconds + 30) / 60);
        const qint64 minutes = seconds / 60;
        if (minutes < 24 * 60)
            return two(tr("%1 h").arg(minutes / 60), tr("%1 min").arg(minutes % 60), minutes % 60);
        const qint64 hours = minutes / 60;
        return two(tr("%1 d").arg(hours / 24), tr("%1 h").arg(hours % 24), hours % 24);
    }

private:
    static QString two(const QString &larger, const QString &smaller, qint64 rest)
    {
        return rest == 0 ? larger : u"%1 %2"_s.arg(larger, smaller);
    }
};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    return time.isValid() ? RelativeTime(time, now, locale).text() : QString();
}

QString exactTime(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return u"%1, %2 %3"_s.arg(locale.toString(local.date(), QLocale::LongFormat),
                              locale.toString(local.time(), u"HH:mm:ss"_s),
                              local.timeZoneAbbreviation());
}

QString durationText(qint64 seconds)
{
    return DurationWords::text(std::max<qint64>(0, seconds));
}

} // namespace regie
