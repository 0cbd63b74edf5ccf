// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/closuretexts.h"

#include "ui/texts/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClosureText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ClosureTexts)
};

/// "14:05" today, else "tomorrow 09:10" or the day.
QString clockTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toTimeZone(now.timeZone());
    const qint64 days = now.date().daysTo(local.date());
    return days == 0 ? QLocale().toString(local.time(), u"HH:mm"_s) : relativeTime(time, now);
}

QString pendingSentence(const ClosureOutlook &outlook, const QDateTime &now)
{
    QString text = ClosureText::tr("%n message(s) pending.", nullptr, int(outlook.pending));
    if (outlook.status == "paused"_L1)
        return text + u' ' + ClosureText::tr("The campaign is paused, so no limit runs.");
    if (!outlook.limitAt.isValid())
        return text;
    const QString limit = countdown(outlook.limitAt, now);
    return text + u' ' +
           (outlook.isLimitMoved ? ClosureText::tr("Limit: %1, set by an operator.").arg(limit)
                                 : ClosureText::tr("Limit: %1, 48 h after the start.").arg(limit));
}

} // namespace

QString countdown(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(time);
    if (seconds <= 0)
        return ClosureText::tr("%1, at the next check").arg(clockTime(time, now));
    return ClosureText::tr("%1 (in %2)").arg(clockTime(time, now), durationText(seconds));
}

QStringList closureSentences(const ClosureOutlook &outlook, const QDateTime &now)
{
    if (outlook.isSettled)
        return {ClosureText::tr("Settled: every message has had its time. Later replies are "
                                "counted, nothing else changes.")};
    if (outlook.status == "draft"_L1)
        return {ClosureText::tr("A draft: no clock runs before it is started.")};
    QStringList lines;
    if (outlook.pending > 0)
        lines.append(pendingSentence(outlook, now));
    if (outlook.awaitingReply > 0)
        lines.append(ClosureText::tr("%n message(s) may still be answered, the last one until %1.",
                                     nullptr, int(outlook.awaitingReply))
                         .arg(countdown(outlook.repliesUntil, now)));
    if (outlook.overdue > 0)
        lines.append(ClosureText::tr("%n message(s) had no reply within 24 h: the next check marks "
                                     "them.",
                                     nullptr, int(outlook.overdue)));
    if (lines.isEmpty())
        lines.append(ClosureText::tr("Nothing is awaited any more: the next check settles it."));
    return lines;
}

} // namespace regie
