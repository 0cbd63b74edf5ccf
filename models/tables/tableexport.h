// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "tables/tablequery.h"
#include "tables/tablespec.h"

#include <functional>
#include <QIODevice>

namespace regie {

class Session;

enum class ExportFormat { Csv, JsonLines };

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    QChar separator = QLatin1Char(',');
    bool header = true;
    /// Column ids, in the order wanted; empty means all.
    QStringList columns;
    /// Only rows from here, so many of them after skipping some: a selection of a long table.
    std::optional<RowPosition> from;
    qint64 skip = 0;
    qint64 limit = 0; ///< 0 means all
};

/// One CSV field per RFC 4180. Text that a spreadsheet would run as a formula (first character
/// = + - @, tab or carriage return; OWASP "CSV Injection") gets a leading apostrophe.
QByteArray csvField(QByteArrayView text, bool isText, char separator);

/// Streams the rows `query` asks for into `device` in constant memory; the number written.
/// `progress` gets the rows written so far and ends the export by returning false.
Result<qint64> exportTable(Session &session, const TableSpec &spec, const TableQuery &query,
                           const ExportOptions &options, QIODevice &device,
                           const std::function<bool(qint64)> &progress);

/// As above into a file that appears only once it is whole.
Result<qint64> exportTableToFile(Session &session, const TableSpec &spec, const TableQuery &query,
                                 const ExportOptions &options, const QString &fileName,
                                 const std::function<bool(qint64)> &progress);

} // namespace regie
