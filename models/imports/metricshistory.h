// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"

#include <QDateTime>

namespace regie {

/// An import on record.
struct MetricsImportInfo
{
    qint64 id = 0;
    QString kind, mappingName, fileName;
    QString status; ///< running, completed, cancelled, failed, undone
    qint64 read = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
    QString importedBy;
    QDateTime startedAt, finishedAt, undoneAt;
    QString error;
    QByteArray header; ///< of the file
    char delimiter = ',';
};

/// The latest imports, newest first. One whose program died is shown as failed.
Result<QList<MetricsImportInfo>> metricsImports(Session &session, int most = 100);
/// What an import did not take, by line; index and id are not kept.
Result<QList<RejectedRow>> importErrors(Session &session, qint64 importId, int most = 10'000);

/// A row that an undo leaves, because it was changed since.
struct LeftRow
{
    QString clientKey, entityType, entityId;
    QDate date; ///< invalid in the ads library
};

struct MetricsUndoReport
{
    static constexpr qsizetype longestList = 1000;

    QString kind, fileName;
    qint64 removed = 0;  ///< rows that the import had added
    qint64 restored = 0; ///< rows that have their former values again
    qint64 leftCount = 0;
    QList<LeftRow> left;

    QJsonObject toJson() const;
};

/// Takes back a whole import, in one transaction: where a row is still as the import left it, it
/// has its former values again or is gone; rows that were changed since are left, and named.
/// Clients that came with it and have nothing else go as well. Input error for an import that is
/// not there, was not completed or is undone already.
Result<MetricsUndoReport> undoMetricsImport(Session &session, qint64 importId, const Actor &actor);

} // namespace regie
