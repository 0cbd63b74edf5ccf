// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"

#include <QMap>

namespace regie {

class ForeignDatabase;

/// How tasks are read, from wherever they come.
struct TaskImportOptions
{
    DelimitedDialect dialect; ///< of a delimited file; its date order and decimal mark of all
    bool isJsonLines = false; ///< of a file
    /// Fields of tasksKind(). Of a database: what it says above what the columns' names say.
    ColumnMapping mapping;
    QString mappingName; ///< for the history; may be empty
    QByteArray zoneId;   ///< for times without zone, "Europe/Paris"; empty: the machine's
    /// Words of a source for statuses that taskStatusNamed() does not know: {"3": "failed"}.
    QMap<QString, QString> statuses;
    bool dryRun = false;    ///< everything is looked at and nothing kept
    bool fromStart = false; ///< of a database: does not go on where another import stopped
    Actor actor;
    /// Hears of every row that is not taken, also of those the report has no room for.
    std::function<void(const RejectedRow &)> rejected = {};
};

/// What became of the rows. read = imported + updated + unchanged + rejected, also when it was
/// cancelled or went on from an earlier run, whose rows count.
struct TaskImportReport
{
    /// So many rejects are kept; the counters are always exact.
    static constexpr qsizetype longestList = 10'000;

    qint64 importId = 0; ///< what undo takes; 0: a dry run
    qint64 read = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
    qint64 purged = 0;    ///< of the unchanged: purged before, still counted, and not brought back
    qint64 resumedAt = 0; ///< rows that an earlier run of this import had done
    QList<RejectedRow> rejects; ///< by line; for a database the place of the row
    QByteArray header;          ///< a delimited file's first line
    bool cancelled = false;     ///< what was written stays; the same again does the rest

    /// As of MetricsImportReport, "purged" and "resumed_at".
    QJsonObject toJson() const;
};

struct TaskImportProgress
{
    qint64 bytesRead = 0, bytesTotal = 0; ///< of a file; 0 of a database
    qint64 rows = 0;                      ///< read
    qint64 written = 0;                   ///< rows that are in the database for good
};
using TaskProgress = std::function<bool(const TaskImportProgress &)>;

/// Brings a file into marketing_task: delimited, or one JSON object a line. Blocking; memory does
/// not grow with the file.
///
/// A task is known again by its uuid; one without uuid by time, tokens and how many of its like
/// stand before it in the file, so that the same file again changes nothing. A known task takes
/// what the file tells where the file is not older (updated_at, else the latest time it tells) and
/// differs. Rows that tell of a task again, but not last, are rejected, as are those that cannot be
/// read: each is named. Written in batches that hold no task longer than a moment: an import never
/// stands in a producer's way. What was written before a stop stays; undoTaskImport() takes it
/// back.
///
/// `progress` is called every now and then; false stops. An Input error means that the file or the
/// mapping cannot be used.
Result<TaskImportReport> importTasks(Session &session, const QString &fileName,
                                     const TaskImportOptions &options,
                                     const TaskProgress &progress = {});

/// Copies another database's table, row by row in the order of a key ("uuid" or "id" before
/// others), in batches, in constant memory. Each batch is kept together with how far it is: after a
/// kill the same call goes on from there, as the same import. As of files otherwise. A row whose
/// uuid is missing is known by its key. An Input error when the table has no key of one column, or
/// is being imported already.
Result<TaskImportReport> importTasks(Session &session, ForeignDatabase &source,
                                     const QString &table, const TaskImportOptions &options,
                                     const TaskProgress &progress = {});

/// What a table's columns become where nothing else is said: by their names, but a key is no uuid
/// unless it is named so.
ColumnMapping guessTaskMapping(const QStringList &columns);

} // namespace regie
