// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/delimitedreader.h"
#include "imports/delimitedwriter.h"

#include <QBuffer>
#include <QTest>

#include <malloc.h>
#include <rapidcheck.h>

using namespace regie;

namespace {

/// Gives its bytes in pieces of any size.
class PieceDevice : public QBuffer
{
public:
    PieceDevice(const QByteArray &bytes, qint64 piece)
        : m_piece(piece)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min(size, m_piece));
    }

private:
    qint64 m_piece;
};

struct Read
{
    QList<QList<QByteArray>> cells;
    QList<qint64> lines;
    QStringList reasons;
    QList<QByteArray> raws;
    QString error;
};

Read readAll(const QByteArray &bytes, char delimiter = ',', qint64 piece = 1 << 20,
             TextEncoding encoding = TextEncoding::Utf8)
{
    DelimitedDialect dialect;
    dialect.delimiter = delimiter;
    dialect.encoding = encoding;
    DelimitedReader reader(std::make_unique<PieceDevice>(bytes, piece), dialect);
    Read result;
    DelimitedRow row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more) {
            result.error = more.error().text();
            break;
        }
        if (!*more)
            break;
        QList<QByteArray> cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(cell.toByteArray());
        result.cells.append(cells);
        result.lines.append(row.line);
        result.reasons.append(row.reason);
        result.raws.append(row.raw.toByteArray());
    }
    return result;
}

/// "1:a|b 2:c|d".
QString shown(const Read &read)
{
    QStringList rows;
    for (qsizetype i = 0; i < read.cells.size(); ++i)
        rows.append(QString::number(read.lines.at(i)) + QLatin1Char(':') +
                    QString::fromUtf8(read.cells.at(i).join('|')));
    return rows.join(QLatin1Char(' '));
}

rc::Gen<QByteArray> anyCell()
{
    const auto character = rc::gen::weightedOneOf<std::string>(
        {{6, rc::gen::elementOf(std::vector<std::string>{"a", "b", "1", "é", "€", "."})},
         {3, rc::gen::elementOf(std::vector<std::string>{"\"", ",", ";", "\t", "|", "\n", "\r",
                                                         "\r\n", " ", "\\"})}});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(character),
                        [](const std::vector<std::string> &parts) {
                            QByteArray text;
                            for (const std::string &part : parts)
                                text += QByteArray::fromStdString(part);
                            return text;
                        });
}

} // namespace

class TestDelimitedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void openQuoteCostsItsLine_data();
    void openQuoteCostsItsLine();
    void nothingButOpenQuotesIsAnError();
    void wrongBytesAreNamed();
    void otherEncodings();
    void aRowLongerThanMemoryAllows();
    void memoryDoesNotGrow();
    void whatIsWrittenIsReadAgain();
};

void TestDelimitedReader::rows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(expected);
    };
    row("LF", "a,b\nc,d\n", "1:a|b 2:c|d");
    row("CRLF", "a,b\r\nc,d\r\n", "1:a|b 2:c|d");
    row("CR", "a,b\rc,d\r", "1:a|b 2:c|d");
    row("without a last end of line", "a,b\nc,d", "1:a|b 2:c|d");
    row("a lone last CR", "a,b\nc,d\r", "1:a|b 2:c|d");
    row("empty lines", "\n\na,b\n\r\n  \nc,d\n\n", "3:a|b 6:c|d");
    row("quoted ends of line", "a,\"b\nb\r\nb\"\nc,d", "1:a|b\nb\r\nb 4:c|d");
    row("quoted quotes", "\"say \"\"a\"\"\",b\n", "1:say \"a\"|b");
    row("quotes inside a cell", "5\" disk,b\n", "1:5\" disk|b");
    row("empty cells", ",,\na,,\n", "1:|| 2:a||");
    row("ragged rows", "a,b\nc\nd,e,f\n", "1:a|b 2:c 3:d|e|f");
    row("blanks around cells", " a , b \n\" c \",d\n", "1:a|b 2: c |d");
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "1:a|b");
    row("a quoted first cell after the mark", "\xEF\xBB\xBF\"a\",b\n", "1:a|b");
    row("nothing", "", "");
    row("only a mark", "\xEF\xBB\xBF", "");
}

/// Whatever the pieces the file comes in.
void TestDelimitedReader::rows()
{
    QFETCH(QByteArray, bytes);
    for (const qint64 piece : {1, 2, 3, 7, 1 << 20})
        QTEST(shown(readAll(bytes, ',', piece)), "expected");
}

void TestDelimitedReader::openQuoteCostsItsLine_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("at the end of a small file") << QByteArray();
    QTest::newRow("in a large file") << QByteArray("x,y\n").repeated(200'000);
}

void TestDelimitedReader::openQuoteCostsItsLine()
{
    QFETCH(QByteArray, tail);
    const Read read = readAll("a,b\nc,\"d\ne,f\n" + tail);
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QCOMPARE(read.cells.size(), 3 + tail.count('\n'));
    QCOMPARE(read.raws.at(1), QByteArray("c,\"d"));
    QVERIFY(!read.reasons.at(1).isEmpty());
    QCOMPARE(read.cells.at(2), (QList<QByteArray>{"e", "f"}));
    QCOMPARE(read.lines.at(2), 3);
    QCOMPARE(read.reasons.count(QString()), read.cells.size() - 1);
}

void TestDelimitedReader::nothingButOpenQuotesIsAnError()
{
    const Read read = readAll(QByteArray("a,\"b\n").repeated(60'000));
    QVERIFY(!read.error.isEmpty());
}

void TestDelimitedReader::wrongBytesAreNamed()
{
    const Read read = readAll("a,b\nc,\xE9\nd,\xC3\xA9\n");
    QCOMPARE(read.cells.size(), 3);
    QVERIFY(read.reasons.at(0).isEmpty() && read.reasons.at(2).isEmpty());
    QVERIFY(!read.reasons.at(1).isEmpty());
}

void TestDelimitedReader::otherEncodings()
{
    const QString text = QStringLiteral("é,€\nœ,ß\n");
    QByteArray little("\xFF\xFE"), big("\xFE\xFF");
    for (const QChar c : text) {
        little += char(c.unicode() & 0xFF);
        little += char(c.unicode() >> 8);
        big += char(c.unicode() >> 8);
        big += char(c.unicode() & 0xFF);
    }
    const QString expected = QStringLiteral("1:é|€ 2:œ|ß");
    for (const qint64 piece : {1, 3, 1000}) {
        QCOMPARE(shown(readAll(little, ',', piece, TextEncoding::Utf16LittleEndian)), expected);
        QCOMPARE(shown(readAll(big, ',', piece, TextEncoding::Utf16BigEndian)), expected);
        QCOMPARE(shown(readAll("\xE9,\x80\n\x9C,\xDF\n", ',', piece, TextEncoding::Windows1252)),
                 expected);
    }
}

void TestDelimitedReader::aRowLongerThanMemoryAllows()
{
    const Read read = readAll("a,b\n" + QByteArray(3'000'000, 'x') + ",y\nc,d\n");
    QVERIFY(read.error.isEmpty());
    QCOMPARE(read.cells.first(), (QList<QByteArray>{"a", "b"}));
    QCOMPARE(read.cells.last(), (QList<QByteArray>{"c", "d"}));
    QVERIFY(read.reasons.join(QString()).size() > 0);
}

/// The buffers stay at a few chunks, however many rows pass through them.
void TestDelimitedReader::memoryDoesNotGrow()
{
    DelimitedReader reader(
        std::make_unique<PieceDevice>(QByteArray("a,b,c\n").repeated(300'000), 1 << 20), {});
    DelimitedRow row;
    qint64 rows = 0;
    const auto before = mallinfo2().uordblks;
    size_t most = before;
    while (*reader.next(row)) {
        if (++rows % 10'000 == 0)
            most = std::max(most, mallinfo2().uordblks);
    }
    QCOMPARE(rows, 300'000);
    QCOMPARE(reader.bytesRead(), reader.bytesTotal());
    QVERIFY2(most - before < 4'000'000, qPrintable(QString::number(most - before)));
}

void TestDelimitedReader::whatIsWrittenIsReadAgain()
{
    const bool holds = rc::check("cells survive a file", [] {
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        const auto rows = *rc::gen::resize(
            12, rc::gen::container<std::vector<std::vector<QByteArray>>>(
                    rc::gen::nonEmpty(rc::gen::container<std::vector<QByteArray>>(anyCell()))));
        QByteArray bytes;
        QList<QList<QByteArray>> expected;
        for (const auto &row : rows) {
            expected.append(QList<QByteArray>(row.begin(), row.end()));
            bytes += delimitedRow(expected.last(), delimiter);
        }
        const Read read = readAll(bytes, delimiter, *rc::gen::inRange<qint64>(1, 50));
        RC_ASSERT(read.error.isEmpty());
        RC_ASSERT(read.reasons.count(QString()) == read.reasons.size());
        RC_ASSERT(read.cells == expected);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestDelimitedReader)
#include "tst_delimitedreader.moc"
