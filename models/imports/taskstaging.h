// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/taskrow.h"

#include "database/session.h"

namespace regie {

/// The temporary table task_import_rows of a session, and the way from it into marketing_task.
/// Used in the session's thread, by one import.
class TaskStaging
{
public:
    /// `told`: columns of which the source also tells that they have no value.
    TaskStaging(Session &session, TaskImportReport &report, const TaskImportOptions &options,
                const QStringList &told);

    /// Makes it, or empties it.
    Status begin();
    /// Fills it; outside any transaction that others may have to wait for.
    Status copy(const std::function<Status(CopyWriter &)> &write);

    /// After the copy of a whole file: rows without uuid that are alike become different tasks.
    Status tellApart();
    /// After the copy of a whole file: of rows with one uuid the latest counts.
    Status rejectRepeated();
    /// An index for merging it piece by piece.
    Status prepare();

    /// Brings the rows with places from `from` up to, not including, `until` into marketing_task,
    /// in one short transaction together with how far the import is: `position` of a database, null
    /// of a file. Waits for nobody longer than a moment, and comes back to what others hold: no
    /// program can be held up, or be the one that a deadlock stops. Of a dry run: only counts.
    Status merge(qint64 from, qint64 until, const QString &position = {});

    /// Tells the report, and whoever listens, of every row in it that is not taken.
    Status tellRejected();
    /// New tasks get higher numbers than those that came.
    Status raiseIds();

private:
    Status tryMerge(qint64 from, qint64 until, const QString &position);
    Status count(const QString &statement, qint64 from, qint64 until, TaskImportReport &report);

    Session &m_session;
    TaskImportReport &m_report;
    const TaskImportOptions &m_options;
    const QString m_told; ///< as an array
    bool m_exists = false;
};

/// The counters of a report, as task-import-advance and task-import-finish take them.
Bindings taskCounts(const TaskImportReport &report);

} // namespace regie
