// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/delimiteddialect.h"

namespace regie {

/// What the first row of a delimited file tells.
struct FileHead
{
    QStringList headers; ///< empty for a file without a header
    int columns = 0;
    QByteArray raw; ///< the header as it stands in the file, UTF-8
};

/// Blocking. An Input error where the file cannot be read or has no row.
Result<FileHead> readHead(const QString &fileName, const DelimitedDialect &dialect);

/// Whether a file seems to hold figures rather than campaigns: by its name .csv, .tsv or .txt, and
/// it does not start like JSON. Reads its first bytes; blocking.
bool seemsDelimited(const QString &fileName);

} // namespace regie
