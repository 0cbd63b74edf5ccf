// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/pricefile.h"

#include "imports/delimitedreader.h"
#include "imports/delimitedwriter.h"
#include "imports/fieldvalues.h"
#include "imports/importkind.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct PriceFileText
{
    Q_DECLARE_TR_FUNCTIONS(regie::PriceFile)
};

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr double mostPerMillion = 1e8;
constexpr qsizetype longestModel = 200;

enum Column { Model, ValidFrom, Input, Output, Cached, Currency, ColumnCount };

/// Under which names a column is found; the first is how it is written.
const std::array<QStringList, ColumnCount> &columnNames()
{
    static const std::array<QStringList, ColumnCount> names{{
        {u"model"_s, u"model_used"_s, u"modele"_s, u"name"_s},
        {u"valid_from"_s, u"from"_s, u"date"_s, u"valable_des"_s},
        {u"input"_s, u"input_price"_s, u"entree"_s},
        {u"output"_s, u"output_price"_s, u"sortie"_s},
        {u"cached"_s, u"cached_price"_s, u"cached_input"_s, u"cache"_s},
        {u"currency"_s, u"devise"_s},
    }};
    return names;
}

/// For each column where it stands in a row, -1: nowhere.
using Places = std::array<qsizetype, ColumnCount>;

Places placesIn(const DelimitedRow &header)
{
    Places places;
    places.fill(-1);
    for (size_t cell = 0; cell < header.cells.size(); ++cell) {
        const QString name = plainColumnName(QString::fromUtf8(header.cells[cell]));
        for (size_t column = 0; column < ColumnCount; ++column) {
            if (places[column] < 0 && columnNames()[column].contains(name))
                places[column] = qsizetype(cell);
        }
    }
    return places;
}

bool isPriceList(const Places &places)
{
    return places[Model] >= 0 && places[Input] >= 0 && places[Output] >= 0;
}

std::unique_ptr<DelimitedReader> readerOf(const QByteArray &text, const DelimitedDialect &dialect)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<DelimitedReader>(std::move(buffer), dialect);
}

/// By the delimiter that finds the columns in the first line.
bool findHeader(const QByteArray &text, DelimitedDialect &dialect)
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        dialect.delimiter = delimiter;
        const auto reader = readerOf(text, dialect);
        DelimitedRow header;
        const Result<bool> more = reader->next(header);
        if (more && *more && isPriceList(placesIn(header)))
            return true;
    }
    return false;
}

Result<DialectGuess> dialectOf(const QByteArray &text)
{
    KnownDialect known;
    known.hasHeader = true;
    if (text.startsWith(priceListText({}))) { // our own: nothing is to be guessed
        known.decimal = '.';
        known.dates = DateOrder::YearMonthDay;
    }
    DialectGuess guess = detectDialect(text, {}, known);
    if (!findHeader(text, guess.dialect))
        return Error::input(
            PriceFileText::tr("This is no price list. Its first line has to name the columns "
                              "model, input and output, and may name valid_from and cached."));
    known.delimiter = guess.dialect.delimiter;
    return detectDialect(text, {}, known);
}

/// Digits with one mark and three digits after it: "1,234" is two numbers.
bool isDoubtful(QByteArrayView cell)
{
    const QByteArray text = cell.trimmed().toByteArray();
    const qsizetype mark = std::max(text.indexOf(','), text.indexOf('.'));
    return mark > 0 && mark <= 3 && text.size() - mark == 4 && !text.startsWith('0');
}

/// What a spreadsheet would run as a formula, such as "@cf/llama", has an apostrophe before it, as
/// in every export. One more where it has some itself: they come back as they were.
bool isFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

/// The apostrophe that csvText() put there goes.
QString withoutGuard(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.sliced(1) : text;
}

/// Reads the rows of one list.
class Rows
{
public:
    Rows(const DialectGuess &guess, const Places &places)
        : m_guess(guess)
        , m_places(places)
    {}

    /// A sentence where the row cannot be used, else empty.
    QString read(const DelimitedRow &row, ModelPrice &price)
    {
        if (!row.reason.isEmpty())
            return row.reason;
        price.model = withoutGuard(QString::fromUtf8(cell(row, Model)));
        if (price.model.trimmed().isEmpty())
            return PriceFileText::tr("It does not name a model.");
        if (price.model.size() > longestModel)
            return PriceFileText::tr("The name of the model is too long.");
        if (QString wrong = readDay(row, price.validFrom); !wrong.isEmpty())
            return wrong;
        if (QString wrong = readAmounts(row, price); !wrong.isEmpty())
            return wrong;
        const QString currency = QString::fromUtf8(cell(row, Currency)).trimmed().toUpper();
        if (!currency.isEmpty() && currency.size() != 3)
            return PriceFileText::tr("“%1” is no currency: three letters are, such as USD.")
                .arg(currency);
        price.currency = currency.isEmpty() ? u"USD"_s : currency;
        const QString line = price.model + u'\n' + price.validFrom.toString(Qt::ISODate);
        if (m_seen.contains(line))
            return PriceFileText::tr("The list has a price of %1 from this day on already.")
                .arg(price.model);
        m_seen.insert(line);
        return {};
    }

private:
    QByteArrayView cell(const DelimitedRow &row, Column column) const
    {
        const qsizetype place = m_places[size_t(column)];
        return place < 0 || size_t(place) >= row.cells.size() ? QByteArrayView()
                                                              : row.cells[size_t(place)];
    }

    QString readDay(const DelimitedRow &row, QDate &day) const
    {
        const QByteArrayView text = cell(row, ValidFrom);
        day = pricedSinceEver();
        if (text.trimmed().isEmpty())
            return {};
        if (readDate(text, m_guess.dialect.dates, day) != FieldFault::None)
            return PriceFileText::tr("“%1” is no day. Write days like 2026-01-31.")
                .arg(QString::fromUtf8(text));
        if (!m_guess.datesCertain)
            return PriceFileText::tr("“%1” could be two days. Write days like 2026-01-31.")
                .arg(QString::fromUtf8(text));
        return {};
    }

    QString readAmounts(const DelimitedRow &row, ModelPrice &price) const
    {
        const std::pair<Column, double *> fields[] = {
            {Input, &price.input}, {Output, &price.output}, {Cached, &price.cached}};
        for (const auto &[column, value] : fields) {
            const QByteArrayView text = cell(row, column);
            if (text.trimmed().isEmpty()) {
                if (column != Cached)
                    return PriceFileText::tr("The column %1 is empty.")
                        .arg(columnNames()[column].first());
                *value = price.input;
                continue;
            }
            if (QString wrong = readAmount(text, *value); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QString readAmount(QByteArrayView text, double &value) const
    {
        QByteArray plain;
        const FieldFault fault = regie::readAmount(text, m_guess.dialect.decimal, plain);
        value = plain.toDouble();
        const QString shown = QString::fromUtf8(text);
        if (fault == FieldFault::Negative)
            return PriceFileText::tr("“%1” is negative.").arg(shown);
        if (fault == FieldFault::TooLarge || value > mostPerMillion)
            return PriceFileText::tr("“%1” is too much for a million tokens.").arg(shown);
        if (fault != FieldFault::None)
            return PriceFileText::tr("“%1” is no price.").arg(shown);
        if (!m_guess.decimalCertain && isDoubtful(text))
            return PriceFileText::tr("“%1” could be two numbers. Write it with two digits after "
                                     "the mark, or four.")
                .arg(shown);
        return {};
    }

    const DialectGuess m_guess;
    const Places m_places;
    QSet<QString> m_seen;
};

QByteArray csvText(const QString &text)
{
    return (isFormula(text) ? QByteArray("'") : QByteArray()) + text.toUtf8();
}

/// Two digits after the point at least, and never three, so that it can be read in one way only.
QByteArray amountText(double amount)
{
    QByteArray text = QByteArray::number(amount, 'f', 6);
    const qsizetype point = text.indexOf('.');
    while (text.endsWith('0') && text.size() - point > 3)
        text.chop(1);
    return text.size() - point == 4 ? text + '0' : text;
}

} // namespace

QDate pricedSinceEver()
{
    return {2000, 1, 1};
}

Result<PriceFile> readPriceList(const QByteArray &text)
{
    const Result<DialectGuess> guess = dialectOf(text);
    if (!guess)
        return guess.error();
    const auto reader = readerOf(text, guess->dialect);
    DelimitedRow row;
    if (const Result<bool> header = reader->next(row); !header)
        return header.error();
    Rows rows(*guess, placesIn(row));
    PriceFile file;
    for (;;) {
        const Result<bool> more = reader->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return file;
        ModelPrice price;
        const QString reason = rows.read(row, price);
        if (reason.isEmpty())
            file.prices.append(price);
        else
            file.rejects.append({row.line, QString::fromUtf8(row.raw), reason});
    }
}

Result<PriceFile> readPriceFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error::input(PriceFileText::tr("The file %1 cannot be read.").arg(fileName),
                            file.errorString());
    if (file.size() > mostBytes)
        return Error::input(PriceFileText::tr("The file %1 is too large.").arg(fileName));
    return readPriceList(file.readAll());
}

QByteArray priceListText(const QList<ModelPrice> &prices)
{
    QByteArray text;
    for (const QStringList &names : columnNames())
        text += (text.isEmpty() ? "" : ",") + names.first().toLatin1();
    text += '\n';
    for (const ModelPrice &price : prices)
        text +=
            delimitedRow({csvText(price.model), price.validFrom.toString(Qt::ISODate).toLatin1(),
                          amountText(price.input), amountText(price.output),
                          amountText(price.cached), csvText(price.currency)},
                         ',');
    return text;
}

Status writePriceFile(const QString &fileName, const QList<ModelPrice> &prices)
{
    QSaveFile file(fileName);
    const QByteArray text = priceListText(prices);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error::input(PriceFileText::tr("The file %1 cannot be written.").arg(fileName),
                        file.errorString());
}

} // namespace regie
