// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 longestAskedSeconds = 7 * 86'400;

std::optional<milliseconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestAskedSeconds));
    QDateTime until =
        QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!until.isValid())
        return {};
    until.setTimeZone(QTimeZone::utc());
    return milliseconds(std::clamp<qint64>(now.msecsTo(until), 0, longestAskedSeconds * 1000));
}

/// {"account": [{"estimated_time_to_regain_access": minutes}]}
std::optional<milliseconds> regainedAfter(const QByteArray &value)
{
    qint64 minutes = 0;
    const QJsonObject accounts = QJsonDocument::fromJson(value).object();
    for (const QJsonValue &account : accounts) {
        for (const QJsonValue &usage : account.toArray())
            minutes = std::max(minutes, usage["estimated_time_to_regain_access"_L1].toInteger());
    }
    if (minutes <= 0)
        return {};
    return std::chrono::minutes(std::min(minutes, longestAskedSeconds / 60));
}

bool mayRepeat(RetryPolicy::Purpose purpose, CallTrouble trouble)
{
    switch (trouble) {
    case CallTrouble::NotSent:
    case CallTrouble::Throttled:
        return true;
    case CallTrouble::NoAnswer:
    case CallTrouble::ServerError:
        return purpose == RetryPolicy::Purpose::Read;
    case CallTrouble::None:
    case CallTrouble::Final:
        break;
    }
    return false;
}

} // namespace

CallTrouble troubleOf(const HttpAnswer &answer)
{
    // An address that is wrong does not get better.
    if (answer.isUnusable)
        return CallTrouble::Final;
    if (answer.reach == HttpAnswer::Reach::NotSent)
        return CallTrouble::NotSent;
    if (answer.reach == HttpAnswer::Reach::NoAnswer)
        return CallTrouble::NoAnswer;
    if (answer.status == 429)
        return CallTrouble::Throttled;
    if (answer.status >= 500)
        return CallTrouble::ServerError;
    return answer.status >= 200 && answer.status < 300 ? CallTrouble::None : CallTrouble::Final;
}

std::optional<milliseconds> askedPause(const QHash<QByteArray, QByteArray> &headers,
                                       const QDateTime &now)
{
    std::optional<milliseconds> pause;
    if (headers.contains("retry-after"))
        pause = retryAfter(headers.value("retry-after"), now);
    const auto regained = regainedAfter(headers.value("x-business-use-case-usage"));
    return regained && (!pause || *pause < *regained) ? regained : pause;
}

std::optional<milliseconds> RetryPolicy::pauseAfter(Purpose purpose, CallTrouble trouble,
                                                    int attempt, milliseconds elapsed,
                                                    std::optional<milliseconds> asked,
                                                    double random) const
{
    if (!mayRepeat(purpose, trouble) || attempt >= m_limits.attempts)
        return {};
    const int doublings = std::min(attempt - 1, 20);
    const auto most = std::min(m_limits.firstPause * (1 << doublings), m_limits.longestPause);
    const milliseconds jitter(qint64(random * double(most.count())));
    const milliseconds pause = asked ? *asked + jitter : jitter;
    return elapsed + pause > m_limits.budget ? std::nullopt : std::optional(pause);
}

} // namespace regie
