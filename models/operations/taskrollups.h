// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

namespace regie {

/// Tasks counted in one transaction: a program that changes one of them waits for it to end, so it
/// has to be over in a moment on a busy machine as well.
inline constexpr int taskBatch = 2'500;

struct RollupOutcome
{
    qint64 counted = 0;     ///< rows of marketing_task that were new or had changed
    qint64 batches = 0;     ///< transactions
    bool cancelled = false; ///< what was counted stays counted
};

/// Brings task_statistics and task_hours up to date with marketing_task. Blocking; its cost follows
/// the rows that were added or changed since, not the table. Each row keeps what was counted of it
/// (marketing_task.counted), so that whatever changed, in whatever order it became visible, is
/// counted exactly once and corrected exactly. Rows that a program holds locked are left to the
/// next call. Several callers at once do no harm: they take turns by the batch.
///
/// A row deleted by anybody stays counted: statistics survive the purge. `progress` is told the
/// rows counted so far; false stops after the running batch.
Result<RollupOutcome> refreshTaskStatistics(
    Session &session, const BatchRunner &batch,
    const std::function<bool(qint64 counted)> &progress = {}, int batchRows = taskBatch);
/// As above, each batch in a transaction of its own.
Result<RollupOutcome> refreshTaskStatistics(Session &session);

/// Takes tasks out of the statistics, for those that should never have been there: an import that
/// is undone. Inside a transaction that holds these rows locked and deletes them next.
Status uncountTasks(Session &session, const QStringList &uuids);

/// Rows that a refresh would count, at most `limit`.
Result<qint64> uncountedTasks(Session &session, qint64 limit);

/// The background check `task_statistics`.
Status runTaskStatistics(CheckRun &run);
Result<CheckPreview> previewTaskStatistics(Session &session, const QDateTime &now, int limit);

} // namespace regie
