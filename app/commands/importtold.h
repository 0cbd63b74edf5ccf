// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandcontext.h"

#include "imports/metricsimport.h"

#include <QDateTime>

namespace regie {

// What every import of rows tells in the same way.

/// How many rejected rows, or rows left by an undo, are named; --rejects FILE names them all.
constexpr qsizetype mostRowsTold = 20;

struct RowCounts
{
    qint64 read = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
};
/// "12 rows read: 10 imported, …", for a report or an import on record.
QString countsTold(const RowCounts &counts);
/// The first rejected rows, a line each, then how many more of `rejected` there are.
QStringList rejectsTold(const QList<RejectedRow> &rows, qint64 rejected);

/// An import on record, of whatever kind.
struct ListedImport
{
    qint64 id = 0;
    QString kind;
    QString source;    ///< the file, or where the database is and its table
    QJsonObject named; ///< the same for a program
    QString status;
    RowCounts counts;
    QString by;
    QDateTime startedAt;
};
template <typename Info>
ListedImport listed(const Info &info, const QString &source, const QJsonObject &named)
{
    return {
        info.id,         info.kind,
        source,          named,
        info.status,     {info.read, info.imported, info.updated, info.unchanged, info.rejected},
        info.importedBy, info.startedAt};
}
/// A table of them, or {"imports":[…]}.
int tellImports(const CommandContext &context, const QList<ListedImport> &imports);

} // namespace regie
