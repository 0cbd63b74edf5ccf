// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/delimiteddialect.h"

#include "imports/delimitedreader.h"
#include "imports/fieldvalues.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace regie {

namespace {

constexpr qint64 sampleStart = 1024 * 1024;
constexpr qint64 sampleEnd = 64 * 1024;
constexpr int mostLastRows = 64 * 1024; // all of them
constexpr int mostRows = 5000;
constexpr int delimiterRows = 300;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::DelimitedDialect", text);
}

using Rows = QList<QList<QByteArray>>;

Rows readRows(QByteArrayView bytes, const DelimitedDialect &dialect, int most)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    DelimitedReader reader(std::move(buffer), dialect);
    Rows rows;
    DelimitedRow row;
    while (rows.size() < most) {
        const Result<bool> more = reader.next(row);
        if (!more || !*more)
            break;
        QList<QByteArray> cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(cell.toByteArray());
        rows.append(cells);
    }
    return rows;
}

/// The delimiter that parts the rows into as many cells each; of several the one that makes more.
char guessDelimiter(QByteArrayView bytes, DelimitedDialect dialect)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        dialect.delimiter = delimiter;
        const Rows rows = readRows(bytes, dialect, delimiterRows);
        QHash<qsizetype, int> widths;
        for (const QList<QByteArray> &row : rows)
            ++widths[row.size()];
        qsizetype width = 1;
        int count = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            if (it.value() > count || (it.value() == count && it.key() > width)) {
                width = it.key();
                count = it.value();
            }
        }
        if (width < 2)
            continue;
        const double share = double(count) / double(rows.size());
        const double score = share + double(std::min<qsizetype>(width, 50)) / 1000;
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

bool isValue(const QByteArray &cell)
{
    return looksLikeDate(cell) || looksLikeNumber(cell);
}

/// A first row of different words over rows that have a number or a date somewhere.
bool guessHeader(const Rows &rows)
{
    if (rows.isEmpty())
        return true;
    QSet<QByteArray> names;
    for (const QByteArray &cell : rows.first()) {
        if (cell.isEmpty() || isValue(cell) || names.contains(cell))
            return false;
        names.insert(cell);
    }
    return rows.size() == 1 || std::any_of(rows.begin() + 1, rows.end(), [](const auto &row) {
               return std::any_of(row.begin(), row.end(), &isValue);
           });
}

struct OrderGuess
{
    DateOrder order = DateOrder::YearMonthDay;
    bool certain = true;
};

/// How many of a column's dates an order reads, and how many days lie between the first and last.
struct OrderScore
{
    qsizetype readable = 0;
    qint64 span = 0;
};

OrderScore scoreOf(const QList<QByteArray> &cells, DateOrder order)
{
    OrderScore score;
    QDate first, last;
    for (const QByteArray &cell : cells) {
        QDate date;
        if (readDate(cell, order, date) != FieldFault::None)
            continue;
        ++score.readable;
        first = first.isValid() ? std::min(first, date) : date;
        last = last.isValid() ? std::max(last, date) : date;
    }
    score.span = first.isValid() ? first.daysTo(last) : 0;
    return score;
}

/// Where both orders read every date, the one that puts them closer together.
OrderGuess guessOrder(const QList<QByteArray> &cells)
{
    const OrderScore iso = scoreOf(cells, DateOrder::YearMonthDay);
    const OrderScore dmy = scoreOf(cells, DateOrder::DayMonthYear);
    const OrderScore mdy = scoreOf(cells, DateOrder::MonthDayYear);
    if (iso.readable >= std::max(dmy.readable, mdy.readable))
        return {};
    if (dmy.readable != mdy.readable)
        return {dmy.readable > mdy.readable ? DateOrder::DayMonthYear : DateOrder::MonthDayYear,
                true};
    return {mdy.span < dmy.span ? DateOrder::MonthDayYear : DateOrder::DayMonthYear, false};
}

QList<QByteArray> column(const Rows &rows, qsizetype index)
{
    QList<QByteArray> cells;
    for (const QList<QByteArray> &row : rows) {
        if (index < row.size() && !row.at(index).isEmpty())
            cells.append(row.at(index));
    }
    return cells;
}

/// Of the first column that holds dates.
OrderGuess guessDates(const Rows &rows)
{
    const qsizetype width = rows.isEmpty() ? 0 : rows.first().size();
    for (qsizetype index = 0; index < width; ++index) {
        const QList<QByteArray> cells = column(rows, index);
        const auto dates = std::count_if(
            cells.begin(), cells.end(), [](const QByteArray &cell) { return looksLikeDate(cell); });
        if (dates > 0 && dates * 5 >= cells.size() * 4)
            return guessOrder(cells);
    }
    return {};
}

/// What a number says of its decimal mark: '.', ',', or 0.
char markOf(const QByteArray &cell)
{
    const qsizetype comma = cell.lastIndexOf(',');
    const qsizetype point = cell.lastIndexOf('.');
    if (comma >= 0 && point >= 0)
        return comma > point ? ',' : '.';
    const qsizetype mark = std::max(comma, point);
    if (mark < 0)
        return 0;
    const char other = comma >= 0 ? '.' : ',';
    if (cell.count(cell.at(mark)) > 1)
        return other; // it parts groups
    const bool threeAfter = cell.size() - mark - 1 == 3 && mark >= 1 && mark <= 3;
    return threeAfter && cell.at(0) != '0' ? char(0) : cell.at(mark);
}

void guessDecimal(const Rows &rows, DialectGuess &guess)
{
    qint64 points = 0, commas = 0, doubtful = 0;
    for (const QList<QByteArray> &row : rows) {
        for (const QByteArray &cell : row) {
            if (!(cell.contains(',') || cell.contains('.')) || looksLikeDate(cell) ||
                !looksLikeNumber(cell))
                continue;
            const char mark = markOf(cell);
            points += mark == '.';
            commas += mark == ',';
            doubtful += mark == 0;
        }
    }
    guess.dialect.decimal = commas > points ? ',' : '.';
    guess.decimalCertain = doubtful == 0 || points != commas;
}

} // namespace

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return QStringLiteral("dmy");
    case DateOrder::MonthDayYear:
        return QStringLiteral("mdy");
    case DateOrder::YearMonthDay:
        break;
    }
    return QStringLiteral("iso");
}

DateOrder dateOrderNamed(const QString &name, bool *known)
{
    if (known)
        *known = true;
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (name.compare(dateOrderName(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    if (known)
        *known = false;
    return DateOrder::YearMonthDay;
}

QJsonObject DelimitedDialect::toJson() const
{
    return {{QStringLiteral("encoding"), encodingName(encoding)},
            {QStringLiteral("delimiter"), QString(QLatin1Char(delimiter))},
            {QStringLiteral("header"), hasHeader},
            {QStringLiteral("dates"), dateOrderName(dates)},
            {QStringLiteral("decimal"), QString(QLatin1Char(decimal))}};
}

void DelimitedDialect::take(const QJsonObject &json)
{
    bool known = false;
    const TextEncoding named =
        encodingNamed(json.value(QStringLiteral("encoding")).toString(), &known);
    encoding = known ? named : encoding;
    const DateOrder order = dateOrderNamed(json.value(QStringLiteral("dates")).toString(), &known);
    dates = known ? order : dates;
    const QString mark = json.value(QStringLiteral("delimiter")).toString();
    if (mark.size() == 1 && QStringLiteral(",;\t|").contains(mark))
        delimiter = mark.front().toLatin1();
    const QString point = json.value(QStringLiteral("decimal")).toString();
    if (point == QLatin1String(".") || point == QLatin1String(","))
        decimal = point.front().toLatin1();
    hasHeader = json.value(QStringLiteral("header")).toBool(hasHeader);
}

DialectGuess detectDialect(QByteArrayView start, QByteArrayView end, const KnownDialect &known)
{
    DialectGuess guess;
    DelimitedDialect &dialect = guess.dialect;
    const TextEncoding seen = detectEncoding(start);
    dialect.encoding =
        known.encoding.value_or(seen == TextEncoding::Utf8 ? detectEncoding(end) : seen);
    dialect.delimiter = known.delimiter ? *known.delimiter : guessDelimiter(start, dialect);
    Rows rows = readRows(start, dialect, mostRows);
    dialect.hasHeader = known.hasHeader.value_or(guessHeader(rows));
    if (dialect.hasHeader && !rows.isEmpty())
        rows.removeFirst();
    rows += readRows(end, dialect, mostLastRows);
    guessDecimal(rows, guess);
    const OrderGuess order = guessDates(rows);
    dialect.dates = known.dates.value_or(order.order);
    guess.datesCertain = known.dates || order.certain;
    dialect.decimal = known.decimal.value_or(dialect.decimal);
    guess.decimalCertain = guess.decimalCertain || known.decimal;
    return guess;
}

Result<DialectGuess> detectDialect(const QString &fileName, const KnownDialect &known)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::DelimitedDialect", "The file %1 cannot be read."))
                .arg(fileName),
            file.errorString());
    const QByteArray start = file.read(sampleStart);
    if (start.trimmed().isEmpty())
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::DelimitedDialect", "The file %1 is empty."))
                .arg(fileName));
    QByteArray end;
    const TextEncoding encoding = known.encoding.value_or(detectEncoding(start));
    const bool wide =
        encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    if (file.size() > sampleStart && !wide) {
        file.seek(std::max(sampleStart, file.size() - sampleEnd));
        end = file.readAll();
        end.remove(0, end.indexOf('\n') + 1);
    }
    // What is cut off at the end of the sample is no row.
    const qsizetype lastLine = file.size() > sampleStart && !wide ? start.lastIndexOf('\n') : -1;
    return detectDialect(lastLine > 0 ? QByteArrayView(start).first(lastLine + 1) : start, end,
                         known);
}

} // namespace regie
