// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/delimitedreader.h"

#include <QCoreApplication>
#include <QFile>

#include <csv.h>

namespace regie {

namespace {

constexpr qsizetype chunkSize = 256 * 1024;
constexpr qsizetype longestRow = 128 * 1024;
constexpr int mostOpenQuotes = 50;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::DelimitedReader", text);
}

bool isBlank(QByteArrayView line, char delimiter)
{
    return std::all_of(line.begin(), line.end(), [delimiter](char c) {
        return c == '\n' || c == '\r' || ((c == ' ' || c == '\t') && c != delimiter);
    });
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

struct CellSink
{
    QByteArray &bytes;
    std::vector<qsizetype> &ends;
    bool &rowEnded;
};

void onCell(void *data, size_t size, void *sink)
{
    auto *cells = static_cast<CellSink *>(sink);
    cells->bytes.append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    cells->ends.push_back(cells->bytes.size());
}

void onRow(int, void *sink)
{
    static_cast<CellSink *>(sink)->rowEnded = true;
}

} // namespace

Result<std::unique_ptr<DelimitedReader>> DelimitedReader::open(const QString &fileName,
                                                               const DelimitedDialect &dialect)
{
    auto file = std::make_unique<QFile>(fileName);
    if (!file->open(QIODevice::ReadOnly))
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::DelimitedReader", "The file %1 cannot be read."))
                .arg(fileName),
            file->errorString());
    return std::make_unique<DelimitedReader>(std::move(file), dialect);
}

DelimitedReader::DelimitedReader(std::unique_ptr<QIODevice> device, const DelimitedDialect &dialect)
    : m_device(std::move(device))
    , m_dialect(dialect)
    , m_converter(dialect.encoding)
    , m_hash(QCryptographicHash::Sha256)
    , m_parser(std::make_unique<csv_parser>())
    , m_chunk(chunkSize, Qt::Uninitialized)
    , m_bytesTotal(m_device->size())
{
    csv_init(m_parser.get(), 0);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(dialect.delimiter));
}

DelimitedReader::~DelimitedReader()
{
    csv_free(m_parser.get());
}

QString DelimitedReader::sha256() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

/// False at the end of the file.
Result<bool> DelimitedReader::readMore()
{
    if (m_atEnd)
        return false;
    m_text.remove(0, m_row);
    m_next -= m_row;
    m_searched -= m_row;
    m_row = 0;
    const qint64 size = m_device->read(m_chunk.data(), m_chunk.size());
    if (size < 0)
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::DelimitedReader", "The file cannot be read on.")),
            m_device->errorString());
    m_atEnd = size == 0;
    m_bytesRead += size;
    const QByteArrayView piece(m_chunk.constData(), size);
    m_hash.addData(piece);
    m_converter.convert(piece, m_text);
    return !m_atEnd;
}

/// One past the end of the line that starts at m_next; -1 where it is not all read.
qsizetype DelimitedReader::segmentEnd() const
{
    const char *const text = m_text.constData();
    for (qsizetype i = std::max(m_next, m_searched); i < m_text.size(); ++i) {
        if (text[i] == '\n')
            return i + 1;
        if (text[i] != '\r')
            continue;
        if (i + 1 == m_text.size())
            return m_atEnd ? i + 1 : -1;
        return text[i + 1] == '\n' ? i + 2 : i + 1;
    }
    return -1;
}

/// Shows the parser one line. True once it ended a row.
bool DelimitedReader::feed(qsizetype size)
{
    CellSink sink{m_bytes, m_ends, m_rowEnded};
    csv_parse(m_parser.get(), m_text.constData() + m_next, static_cast<size_t>(size), &onCell,
              &onRow, &sink);
    m_next += size;
    m_searched = m_next;
    ++m_line;
    return m_rowEnded;
}

Result<bool> DelimitedReader::next(DelimitedRow &row)
{
    m_row = m_next;
    m_rowLine = m_line;
    m_rowEnded = false;
    m_bytes.resize(0);
    m_ends.clear();
    for (;;) {
        const qsizetype end = segmentEnd();
        if (end < 0 && !m_atEnd) {
            if (m_text.size() - m_row > longestRow)
                return giveUpQuote(row);
            m_searched = std::max(m_next, m_text.size() - 1);
            if (const Result<bool> more = readMore(); !more)
                return more.error();
            continue;
        }
        if (end < 0)
            return finishLast(row);
        const QByteArrayView line(m_text.constData() + m_next, end - m_next);
        const bool skipped = m_row == m_next && isBlank(line, m_dialect.delimiter);
        if (feed(end - m_next))
            return deliver(row);
        if (skipped) {
            m_row = m_next;
            m_rowLine = m_line;
        }
        if (m_next - m_row > longestRow)
            return giveUpQuote(row);
    }
}

/// What stands after the last end of line.
Result<bool> DelimitedReader::finishLast(DelimitedRow &row)
{
    const QByteArrayView rest(m_text.constData() + m_next, m_text.size() - m_next);
    if (m_row == m_next && isBlank(rest, m_dialect.delimiter)) {
        m_next = m_text.size();
        return false;
    }
    if (!rest.isEmpty())
        feed(rest.size());
    CellSink sink{m_bytes, m_ends, m_rowEnded};
    // Only here: within a file a quote inside a cell is no fault.
    csv_set_opts(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(m_parser.get(), &onCell, &onRow, &sink) != 0)
        return giveUpQuote(row);
    return deliver(row);
}

Result<bool> DelimitedReader::deliver(DelimitedRow &row)
{
    row.line = m_rowLine;
    row.raw = withoutLineEnd(QByteArrayView(m_text.constData() + m_row, m_next - m_row));
    row.cells.clear();
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        row.cells.emplace_back(m_bytes.constData() + begin, end - begin);
        begin = end;
    }
    row.reason.clear();
    if (!row.raw.isValidUtf8())
        row.reason = translated(QT_TRANSLATE_NOOP("regie::DelimitedReader",
                                                  "the text is not UTF-8; try another encoding"));
    return true;
}

/// The row's first line stands for the whole of what the quote swallowed; reading goes on after it.
Result<bool> DelimitedReader::giveUpQuote(DelimitedRow &row)
{
    if (++m_openQuotes > mostOpenQuotes)
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::DelimitedReader",
                                         "Too many quotes of the file are not closed, the last "
                                         "one in line %1."))
                .arg(m_rowLine));
    resetParser();
    m_next = m_row;
    m_searched = m_row;
    m_line = m_rowLine;
    const qsizetype end = segmentEnd();
    m_next = end < 0 ? m_text.size() : end;
    m_searched = m_next;
    ++m_line;
    m_ends.clear();
    m_bytes.resize(0);
    const Result<bool> delivered = deliver(row);
    row.reason =
        translated(QT_TRANSLATE_NOOP("regie::DelimitedReader", "a quote is opened and not closed"));
    return delivered;
}

void DelimitedReader::resetParser()
{
    csv_free(m_parser.get());
    csv_init(m_parser.get(), 0);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_dialect.delimiter));
}

} // namespace regie
