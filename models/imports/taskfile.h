// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/delimitedreader.h"
#include "imports/taskrow.h"

#include <QSaveFile>

#include <memory>

namespace regie {

/// One row of a file of tasks. Valid until the next one is read.
struct TaskFileRow
{
    qint64 line = 0;    ///< its first, from 1
    QByteArrayView raw; ///< as it stands in the file
    std::vector<TaskCell> cells;
    QString reason; ///< why it cannot be used, whatever it should mean
};

/// Streams a file of tasks, delimited or one JSON object a line. Blocking; used in one thread.
class TaskFile
{
public:
    /// `isJsonLines`: else delimited, in `dialect`. `mapped`: names of columns that lines may have
    /// though the first lines do not. An Input error where it cannot be read.
    static Result<std::unique_ptr<TaskFile>> open(const QString &fileName, bool isJsonLines,
                                                  const DelimitedDialect &dialect,
                                                  const QStringList &mapped = {});
    virtual ~TaskFile() = default;

    /// Empty for a delimited file without header.
    virtual QStringList headers() const = 0;
    virtual int columns() const = 0;
    /// A delimited file's first line.
    virtual QByteArray header() const { return {}; }
    /// False at the end.
    virtual Result<bool> next(TaskFileRow &row) = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
    virtual QString sha256() const = 0;
};

/// Whether a file seems to hold one JSON object a line: by its first character.
Result<bool> looksLikeJsonLines(const QString &fileName);

/// Names of the columns that a mapping reads.
QStringList mappedColumns(const ColumnMapping &mapping);

/// The rows an import of tasks did not take, with why, in a form that can be mended and imported
/// again: delimited where the file was, else one JSON object a line.
class TaskRejects
{
public:
    /// `delimiter` 0: JSON lines.
    TaskRejects(const QString &fileName, char delimiter);
    Status open(const QByteArray &header);
    void add(const RejectedRow &row);
    Status commit();

private:
    QSaveFile m_file;
    const char m_delimiter;
};

} // namespace regie
