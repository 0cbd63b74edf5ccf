// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "tables/tableexport.h"

#include <QString>
#include <QStringList>

namespace regie {

/// Rows of a table from a place of the row index on; see RowIndex.
struct RowStretch
{
    std::optional<RowPosition> from;
    qint64 skip = 0;
    qint64 limit = 0;
};

/// Writes what `query` keeps into a file, as a job with progress and cancel that outlives the page
/// which asked. The file appears only once it is whole. `total` is 0 where it is not known.
void startExport(const Services &services, const TableSpec &spec, const TableQuery &query,
                 const ExportOptions &options, const QString &fileName, qint64 total);

/// Puts rows on the clipboard, tab-separated, under `titles` where there are any. At most
/// `copyLimit` rows; says so when the selection had more.
void startCopy(const Services &services, const TableSpec &spec, const TableQuery &query,
               const QStringList &columns, const QStringList &titles,
               const QList<RowStretch> &stretches, qint64 selected);

inline constexpr qint64 copyLimit = 100'000;

} // namespace regie
