// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"

#include <QSaveFile>

namespace regie {

/// The rows an import did not take, as a delimited file: why, in which line, then the row as it
/// was. Mended, it can be imported again with the same mapping. UTF-8 with a byte-order mark, so
/// that spreadsheets read it. Appears once commit() succeeded; used in one thread.
class RejectsFile
{
public:
    RejectsFile(const QString &fileName, char delimiter);

    /// Before the import: one whose rejects cannot be kept need not begin.
    Status open();
    QString fileName() const { return m_file.fileName(); }
    /// `header` as in the file; empty: it has none.
    void begin(const QByteArray &header);
    void add(const RejectedRow &row);
    /// Also tells of a write that failed before.
    Status commit();

private:
    Error error() const;

    QSaveFile m_file;
    const char m_delimiter;
};

} // namespace regie
