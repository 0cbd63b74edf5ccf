// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurefuzz.h"

#include "database/copywriter.h"
#include "imports/figurerow.h"

#include <QBuffer>

namespace regie {

namespace {

void require(bool holds, const char *promise)
{
    if (!holds)
        qFatal("broken promise: %s", promise);
}

/// A device that gives a few bytes at a time.
class Trickle : public QBuffer
{
public:
    Trickle(const QByteArray &bytes, qint64 piece)
        : m_piece(piece)
    {
        setData(bytes);
        open(ReadOnly | Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min(size, m_piece));
    }

private:
    const qint64 m_piece;
};

/// What a COPY of the file would send.
struct Copied
{
    QByteArray bytes;
    FigureCount count;
    QString error;
};

void checkRow(const FigureRow &figures, const DelimitedRow &row, bool good)
{
    require(good == figures.reason().isEmpty(), "what is not taken has a reason");
    require(good || figures.faultyField() < metricsKind().fields.size(), "a fault has its field");
    if (!good)
        return;
    require(row.raw.isValidUtf8(), "a good row is UTF-8");
    require(!figures.entityId().isEmpty(), "a good row has an entity");
    const auto day = metricsKind().indexOf(QStringLiteral("date"));
    require(QDate::fromString(figures.shown(day), Qt::ISODate).isValid(), "a good row has a day");
    for (const char *name : {"spend", "impressions", "clicks", "leads", "conversions", "revenue"}) {
        const QString shown = figures.shown(metricsKind().indexOf(QLatin1String(name)));
        bool isNumber = shown.isEmpty();
        const double value = isNumber ? 0 : shown.toDouble(&isNumber);
        require(isNumber && value >= 0 && value < 1e15, "numbers fit their columns");
    }
}

Copied copied(const QByteArray &bytes, const DelimitedDialect &dialect, qint64 piece)
{
    Copied result;
    CopyWriter copy([&result](const char *data, qsizetype size) {
        result.bytes.append(data, size);
        return Status();
    });
    DelimitedReader reader(std::make_unique<Trickle>(bytes, piece), dialect);
    std::unique_ptr<FigureRow> figures;
    DelimitedRow row;
    for (qint64 line = 0;; line = row.line) {
        const Result<bool> more = reader.next(row);
        if (!more)
            result.error = more.error().text();
        if (!more || !*more)
            break;
        require(row.line > line, "lines grow");
        if (!figures) {
            QStringList headers;
            for (const QByteArrayView cell : row.cells)
                headers.append(QString::fromUtf8(cell));
            ColumnMapping mapping = guessMapping(metricsKind(), headers);
            for (const auto &[field, value] : {std::pair("client", "acme"), {"entity_type", "ad"}})
                if (!mapping.fields.contains(QLatin1String(field)))
                    mapping.fields.insert(QLatin1String(field),
                                          FieldSource::constant(QLatin1String(value)));
            for (const auto &[field, column] :
                 {std::pair("entity_id", 1), {"date", 2}, {"spend", 3}, {"clicks", 4}})
                if (!mapping.fields.contains(QLatin1String(field)))
                    mapping.fields.insert(QLatin1String(field),
                                          FieldSource::column(headers.value(column), column));
            if (!mappingProblems(metricsKind(), mapping, headers, int(row.cells.size())).isEmpty())
                break; // the import refuses it
            figures = std::make_unique<FigureRow>(metricsKind(), mapping, dialect, headers,
                                                  int(row.cells.size()));
            continue;
        }
        const bool good = figures->read(row);
        checkRow(*figures, row, good);
        ++(good ? result.count.good : result.count.rejected);
        const qint64 place = result.count.read++;
        (void)(good ? figures->write(copy, place, row) : figures->writeRejected(copy, place, row));
    }
    (void)copy.flush();
    return result;
}

} // namespace

FigureCount fuzzFigures(const QByteArray &bytes)
{
    DelimitedDialect dialect = detectDialect(bytes, {}, {}).dialect;
    dialect.hasHeader = true;
    const Copied whole = copied(bytes, dialect, 1 << 20);
    const Copied pieces = copied(bytes, dialect, 1 + bytes.size() % 13);
    require(whole.bytes == pieces.bytes && whole.error == pieces.error,
            "pieces of any size give the same rows");
    require(whole.bytes.count('\n') == whole.count.read, "every row read is one row copied");
    require(QByteArrayView(whole.bytes).isValidUtf8(), "what is copied is UTF-8");
    return whole.count;
}

} // namespace regie
