// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/taskimport.h"

#include <QDateTime>

namespace regie {

/// An import of tasks on record.
struct TaskImportInfo
{
    qint64 id = 0;
    QString kind;          ///< file, database
    QString source, table; ///< a file's name; where a database is, and the table in it
    QString status;        ///< running, completed, cancelled, failed, undone
    qint64 read = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
    QString importedBy;
    QDateTime startedAt, finishedAt, undoneAt;
    QString error;
};

/// The latest imports, newest first. One whose program died is shown as failed.
Result<QList<TaskImportInfo>> taskImports(Session &session, int most = 100);
/// What an import did not take, by line, or by place in a database's table.
Result<QList<RejectedRow>> taskImportErrors(Session &session, qint64 importId, int most = 10'000);

struct TaskUndoReport
{
    static constexpr qsizetype longestList = 1000;

    QString source;
    qint64 removed = 0;  ///< tasks that the import had added
    qint64 restored = 0; ///< tasks that are what they were before it
    qint64 leftCount = 0;
    QStringList left;       ///< uuids of tasks that were changed since, as they are now
    bool cancelled = false; ///< what was undone stays so; the same again does the rest

    QJsonObject toJson() const;
};

/// Takes back what an import wrote, in short batches: where a task is still as the import left it,
/// it is what it was before or is gone, from the statistics as well; the others are left, and
/// named. Tasks that a purge took stay counted. Input error for an import that is not there, is
/// running, or is undone already.
Result<TaskUndoReport> undoTaskImport(Session &session, qint64 importId, const Actor &actor,
                                      const std::function<bool(qint64 undone)> &progress = {});

} // namespace regie
