// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"
#include "imports/columnmapping.h"
#include "imports/delimiteddialect.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace regie {

class Session;

/// A row of the file that something must be said about.
struct RejectedRow
{
    qint64 index = 0; ///< among the rows below the header, from 0
    qint64 line = 0;  ///< its first line in the file, from 1
    QString id;       ///< of the entity, as far as it can be told
    QString reason;
    QByteArray raw; ///< UTF-8, as it stands in the file

    QJsonObject toJson() const;
};

struct MetricsImportOptions
{
    QString kind = QStringLiteral("metrics"); ///< or "ads"
    DelimitedDialect dialect;
    ColumnMapping mapping;
    QString mappingName; ///< for the history; may be empty
    /// Rows of the same entity and day are summed; else all but the first are rejected. Of metrics.
    bool addUp = false;
    bool dryRun = false; ///< everything is tried and nothing kept
    Actor actor;
    /// Hears of every row that is not taken, once it is known, also of those the report has no
    /// room for. Not when the import is cancelled.
    std::function<void(const RejectedRow &)> rejected = {};
};

/// What became of a file, in rows of it. read = imported + updated + unchanged + rejected, unless
/// it was cancelled: then nothing was written.
struct MetricsImportReport
{
    /// So many rejects and remarks are kept; the counters are always exact.
    static constexpr qsizetype longestList = 10'000;

    qint64 importId = 0; ///< what undo takes; 0: a dry run
    qint64 read = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
    qint64 addedUp = 0;         ///< rows that went into others, see MetricsImportOptions::addUp
    qint64 newClients = 0;      ///< made with the defaults
    qint64 moreConversions = 0; ///< rows with more conversions than clicks: taken as they are
    QList<RejectedRow> rejects; ///< by line
    QList<RejectedRow> remarks; ///< taken, but worth a look
    QByteArray header;          ///< the file's first line; empty where it has none
    bool cancelled = false;

    /// As of importCampaigns(), and "import", "added_up", "new_clients".
    QJsonObject toJson() const;
};

struct MetricsImportProgress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
};

/// Brings a delimited file into performance_metrics or ads_library. Blocking; memory does not grow
/// with the file.
///
/// Rows are read, checked and copied into a temporary table; one transaction then writes all of
/// them, or nothing. A row is known again by client, entity and day: imported as it was before it
/// changes nothing, with other values it updates those the file tells. Unknown clients are made
/// with the defaults. A program that dies leaves nothing behind but an import that says it failed.
///
/// `progress` is called for every piece read; false stops the import before anything is written.
/// An Input error means that the file or the mapping cannot be used.
Result<MetricsImportReport> importMetrics(
    Session &session, const QString &fileName, const MetricsImportOptions &options,
    const std::function<bool(const MetricsImportProgress &)> &progress = {});

/// A row as the import would read it, for the window.
struct PreviewRow
{
    qint64 line = 0;
    QStringList values; ///< one for each field of the kind, as it would be stored
    QString reason;     ///< why it would be rejected; empty when it would not
    int fault = -1;     ///< the field at fault, where it is one
    QByteArray raw;
};
struct FilePreview
{
    QStringList headers;  ///< of a file without a header: empty
    int columns = 0;      ///< of the first row
    QStringList examples; ///< the first row of values, by column
    QList<PreviewRow> rows;
};
/// The first rows of a file, without a database. With a mapping that has problems the rows are
/// empty. Blocking, but stops as soon as it has `count`.
Result<FilePreview> previewMetrics(const QString &fileName, const QString &kind,
                                   const DelimitedDialect &dialect, const ColumnMapping &mapping,
                                   int count);

} // namespace regie
