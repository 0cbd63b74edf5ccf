// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/delimiteddialect.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <memory>
#include <vector>

struct csv_parser;

namespace regie {

/// One row of a delimited file. Valid until the next one is read.
struct DelimitedRow
{
    qint64 line = 0;    ///< its first, from 1
    QByteArrayView raw; ///< UTF-8, as it stands in the file, without the end of its line
    std::vector<QByteArrayView> cells;
    /// Why it cannot be used, whatever it should mean: no valid UTF-8, a quote that is not closed.
    QString reason;
};

/// Streams the rows of a delimited file in constant memory, by libcsv: quotes doubled within
/// quotes, quoted ends of line, CRLF, LF or CR, empty lines left out, blanks around unquoted cells
/// left out. Blocking; used in one thread at a time; owns the device.
///
/// A quote that is never closed costs its own line, not the rest of the file.
class DelimitedReader
{
public:
    /// An Input error where the file cannot be opened.
    static Result<std::unique_ptr<DelimitedReader>> open(const QString &fileName,
                                                         const DelimitedDialect &dialect);
    DelimitedReader(std::unique_ptr<QIODevice> device, const DelimitedDialect &dialect);
    ~DelimitedReader();
    Q_DISABLE_COPY_MOVE(DelimitedReader)

    /// The next row, false at the end. With a header the first row is among them. An Input error
    /// where the file cannot be read on, or most of its quotes are not closed.
    Result<bool> next(DelimitedRow &row);

    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_bytesTotal; }
    /// Of the bytes read, in hexadecimal digits; of the whole file once next() was false.
    QString sha256() const;

private:
    Result<bool> readMore();
    qsizetype segmentEnd() const;
    bool feed(qsizetype size);
    Result<bool> finishLast(DelimitedRow &row);
    Result<bool> deliver(DelimitedRow &row);
    Result<bool> giveUpQuote(DelimitedRow &row);
    void resetParser();

    std::unique_ptr<QIODevice> m_device;
    DelimitedDialect m_dialect;
    Utf8Converter m_converter;
    QCryptographicHash m_hash;
    std::unique_ptr<csv_parser> m_parser;
    QByteArray m_text;        ///< UTF-8 that was read
    qsizetype m_next = 0;     ///< in m_text: what the parser has not seen
    qsizetype m_row = 0;      ///< in m_text: where the current row starts
    qsizetype m_searched = 0; ///< in m_text: no end of line before it
    QByteArray m_chunk;
    QByteArray m_bytes;            ///< of the cells of the current row
    std::vector<qsizetype> m_ends; ///< of each cell in m_bytes
    bool m_rowEnded = false;
    bool m_atEnd = false;
    qint64 m_line = 1;    ///< at m_next
    qint64 m_rowLine = 1; ///< at m_row
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    int m_openQuotes = 0; ///< that were given up
};

} // namespace regie
