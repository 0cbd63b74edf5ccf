// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stuck.h"
#include "operations/check.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace regie {

/// How long tasks of one type take, and how long they may.
struct TaskTypeLimit
{
    QString type;
    std::optional<int> thresholdMinutes; ///< set by an operator; nothing: stuck::defaultMinutes
    NormalDuration normal;               ///< of the last 30 days
    qint64 allowedMs = 0;                ///< stuck::allowedMilliseconds() of both
};
/// Every type of the last 30 days, and those with a threshold, by name.
Result<QList<TaskTypeLimit>> taskTypeLimits(Session &session, const QDateTime &now);
/// No minutes: back to what is common to all. Audited. Input error for less than one minute.
Status setTaskThreshold(Session &session, const QString &type, std::optional<int> minutes,
                        const Actor &actor);

/// A task that is processing for longer than its type may.
struct StuckTask
{
    QString uuid;
    QString name, type, agent, method, model, clientKey;
    qint64 campaignId = 0; ///< 0: none
    int retries = 0;
    QDateTime startedAt;
    qint64 forMs = 0;     ///< since it started
    qint64 allowedMs = 0; ///< beyond which it counts as stuck
    NormalDuration normal;
};
struct StuckTasks
{
    QList<StuckTask> tasks; ///< longest first
    qint64 total = 0;       ///< may be more than the list holds
};
/// Cost follows the tasks that are processing. Tasks that never got a started_at count from
/// created_at.
Result<StuckTasks> stuckTasks(Session &session, const QDateTime &now, int limit = 500);
/// For the badge in the navigation.
Result<qint64> stuckTaskCount(Session &session, const QDateTime &now);

struct StuckMark
{
    qint64 id = 0;
    QString uuid;
    QString reason;
    QString markedBy;
    QDateTime markedAt;
    QDateTime undoneAt; ///< invalid: stands
    QString undoneBy;
};
struct MarkOutcome
{
    QList<qint64> marks; ///< ids, to undo together
    QStringList left;    ///< uuids that were no longer processing: they are as they are
};
/// Sets tasks that are still processing to failed, the reason as their error where they have none.
/// One transaction, audited each. Input error for an empty reason or a text that is no uuid. A
/// producer that ends such a task later simply wins.
Result<MarkOutcome> markTasksFailed(Session &session, const QStringList &uuids,
                                    const QString &reason, const Actor &actor);
/// Puts them back as they were, those that nobody has changed since. The ids that could not be.
Result<QList<qint64>> undoTaskMarks(Session &session, const QList<qint64> &marks,
                                    const Actor &actor);
/// Newest first. An empty uuid: of all tasks.
Result<QList<StuckMark>> stuckMarks(Session &session, const QString &uuid = {}, int limit = 200);

/// The background check `stuck_tasks`: raises an alert for each task that hangs, once, logs it, and
/// ends the alerts of those that do not any more.
Status runStuckTasks(CheckRun &run);
Result<CheckPreview> previewStuckTasks(Session &session, const QDateTime &now, int limit);

} // namespace regie
