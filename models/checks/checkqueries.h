// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkspecs.h"

namespace regie {

/// One run as the history keeps it.
struct CheckRunInfo
{
    qint64 id = 0;
    QDateTime dueAt; ///< invalid: it was asked for
    QDateTime startedAt, finishedAt;
    QString outcome; ///< running, done, failed, cancelled, abandoned
    qint64 changed = 0;
    QString ranBy;
    QJsonObject details;
    QString error;

    /// Invalid durations are -1: it has not finished.
    qint64 milliseconds() const
    {
        return finishedAt.isValid() ? startedAt.msecsTo(finishedAt) : -1;
    }
};

/// A check as the database knows it.
struct CheckState
{
    QString name;
    bool enabled = true;
    Schedule schedule;
    QDateTime lastRunAt, nextRunAt;
    int failures = 0;           ///< in a row
    QString runningOn;          ///< who holds the lease; empty when it does not run
    QDateTime runRequestedAt;   ///< asked for and not begun yet
    QList<CheckRunInfo> recent; ///< newest first, at most recentRuns

    static constexpr int recentRuns = 50;
};

/// Every check the program knows, in the order it declares them.
Result<QList<CheckState>> checkStates(Session &session);

/// Each writes its line of audit.
Status setCheckEnabled(Session &session, const QString &name, bool enabled, const Actor &actor);
/// Input error for an interval under a minute or a time zone nobody knows.
Status setCheckSchedule(Session &session, const QString &name, const Schedule &schedule,
                        const Actor &actor);
/// The next console or monitor that looks runs it, switched on or not.
Status requestCheckRun(Session &session, const QString &name, const Actor &actor);

/// What it would change at the database's time.
Result<CheckPreview> previewCheck(Session &session, const QString &name, int limit = 1000);

} // namespace regie
