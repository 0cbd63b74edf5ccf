// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

#include <chrono>

namespace regie {

/// Tasks marked in one transaction: a program that changes one of them waits for it to end, so it
/// has to be over in a moment on a busy machine as well.
inline constexpr int taskBatch = 2'500;
/// So many that are new may be looked at by every refresh: fewer of their rows are written.
inline constexpr int restingTasks = 10'000;

struct RollupOutcome
{
    qint64 counted = 0;     ///< rows of marketing_task that were new or had changed
    qint64 batches = 0;     ///< transactions that marked rows
    bool cancelled = false; ///< what was counted stays counted
    bool isPartial = false; ///< more is left than RollupSizes::longest was enough for
};

struct RollupSizes
{
    int batch = taskBatch;
    int scan = 20'000; ///< new tasks counted in one transaction, which locks none of them; from 2
    int resting = restingTasks;
    /// Older tasks are marked: less than the shortest time that a purge leaves tasks, a day.
    std::chrono::seconds rest = std::chrono::hours(12);
    std::chrono::milliseconds longest{0}; ///< for marking rows; 0: until all are
};

/// How long a check marks rows: other checks wait for it.
constexpr std::chrono::minutes longestRollupOfACheck{2};

/// Brings task_statistics, task_hours and task_days up to date with marketing_task. Blocking; its
/// cost follows the rows that were added or changed since, not the table. Each row keeps what was
/// counted of it (marketing_task.counted) or has it kept apart, so that whatever changed, in
/// whatever order it became visible, is counted exactly once and corrected exactly. Of marked rows
/// those that a program holds locked are left to the next call. Several callers at once do no harm.
///
/// New tasks are counted as they stand, without a lock and without writing their rows, and what was
/// counted of them is kept apart (task_counted_apart) until they are marked: after a rest, or when
/// there are too many of them, once statistics are right. A change of a marked task marks it anew.
/// Each comes with a note of what it changes (task_count_changes); statistics take the notes in
/// afterwards, many at once.
///
/// A row deleted by anybody stays counted: statistics survive the purge. A purged row that comes
/// back is not counted again: only what changes after it was seen again counts. (One that was
/// deleted by other means and comes back is counted again, but for those that were kept apart:
/// these are known.) `progress` is told
/// the rows counted so far; false stops after the running batch.
Result<RollupOutcome> refreshTaskStatistics(
    Session &session, const BatchRunner &batch,
    const std::function<bool(qint64 counted)> &progress = {}, const RollupSizes &sizes = {});
/// As above, each batch in a transaction of its own.
Result<RollupOutcome> refreshTaskStatistics(Session &session);

/// Lets statistics take in what is noted and no more: what imports count themselves.
Status foldTaskStatistics(Session &session, const BatchRunner &batch);
/// As above, in a transaction of its own.
Status foldTaskStatistics(Session &session);

/// Takes tasks out of the statistics, for those that should never have been there: an import that
/// is undone. Inside a transaction that holds these rows locked and deletes them next; statistics
/// follow with the next refresh or foldTaskStatistics().
Status uncountTasks(Session &session, const QStringList &uuids);

/// Rows that a refresh would count, at most `limit`.
Result<qint64> uncountedTasks(Session &session, qint64 limit);

/// The background check `task_statistics`.
Status runTaskStatistics(CheckRun &run);
Result<CheckPreview> previewTaskStatistics(Session &session, const QDateTime &now, int limit);

} // namespace regie
