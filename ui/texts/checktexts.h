// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include "checks/checkqueries.h"

namespace regie {

/// The check's title, its name where the program does not know it.
QString checkTitle(const QString &name);
QString checkSummary(const QString &name);

/// "every 10 min", "daily at 03:00 (Europe/Paris)".
QString scheduleText(const Schedule &schedule);
/// "120 ms", "1.4 s"; a dash where it is not known.
QString runDuration(qint64 milliseconds);

/// Switched on and failing since its last run.
bool isFailing(const CheckState &state);
/// The latest run that has ended; null when there is none.
const CheckRunInfo *lastFinishedRun(const CheckState &state);
/// How a check stands: running, asked for, or how its last run ended.
StatusLook checkLook(const CheckState &state);
/// When it runs next, in words; and what else is to be said about that, may be empty.
QString nextRunText(const CheckState &state, const QDateTime &now = QDateTime::currentDateTime());
QString nextRunRemark(const CheckState &state, const QDateTime &now = QDateTime::currentDateTime());
/// "Failed 3 times in a row. The next try comes in 4 min."
QString failureSentence(const CheckState &state,
                        const QDateTime &now = QDateTime::currentDateTime());

/// What a run did, one text for each figure: "12 messages without reply". Empty: nothing changed.
QStringList runFigures(const CheckRunInfo &run);
/// The same as a sentence.
QString runResult(const CheckRunInfo &run);
/// All of a run in lines, for tooltips: outcome, time, duration, what it did, error.
QString runToolTip(const CheckRunInfo &run);
/// "50 runs: 48 done, 2 failed".
QString runsSummary(const QList<CheckRunInfo> &runs);

/// A change of a dry run as a chip, and how many of it in words.
StatusLook changeLook(const QString &change);
QString changeCount(const QString &change, qint64 count);
/// "sent → no reply"; empty where it has no statuses.
QString changeFromTo(const CheckChange &change);

} // namespace regie
