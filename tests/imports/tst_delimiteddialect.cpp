// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/delimiteddialect.h"
#include "imports/fieldvalues.h"
#include "support/sharedfile.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

using namespace regie;

namespace {

DelimitedDialect dialect(TextEncoding encoding, char delimiter, bool header, DateOrder dates,
                         char decimal)
{
    return {encoding, delimiter, header, dates, decimal};
}

constexpr auto Utf8 = TextEncoding::Utf8;
constexpr auto Iso = DateOrder::YearMonthDay;
constexpr auto Dmy = DateOrder::DayMonthYear;
constexpr auto Mdy = DateOrder::MonthDayYear;

} // namespace

Q_DECLARE_METATYPE(regie::DelimitedDialect)
Q_DECLARE_METATYPE(regie::FieldFault)
Q_DECLARE_METATYPE(regie::DateOrder)

class TestDelimitedDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundOut_data();
    void isFoundOut();
    void theEndOfALongFileDecides();
    void correctionsAreKept();
    void survivesItsJson();
    void sharedFiles_data();
    void sharedFiles();
    void emptyFileIsRefused();
    void amounts_data();
    void amounts();
    void counts_data();
    void counts();
    void dates_data();
    void dates();
};

void TestDelimitedDialect::isFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DelimitedDialect>("expected");
    QTest::addColumn<bool>("datesCertain");
    QTest::newRow("plain") << QByteArray("date,spend\n2025-04-27,1.5\n")
                           << dialect(Utf8, ',', true, Iso, '.') << true;
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("jour;dépenses\r\n27/04/2025;1 234,50\r\n")
        << dialect(Utf8, ';', true, Dmy, ',') << true;
    QTest::newRow("points in dates")
        << QByteArray("a\tb\n27.04.2025\t1,5\n") << dialect(Utf8, '\t', true, Dmy, ',') << true;
    QTest::newRow("month first by the one day over 12")
        << QByteArray("d|v\n1/2/21|1\n1/13/21|2\n") << dialect(Utf8, '|', true, Mdy, '.') << true;
    QTest::newRow("month first because days follow one another")
        << QByteArray("d,v\n2/1/21,1\n2/2/21,2\n2/3/21,2\n") << dialect(Utf8, ',', true, Mdy, '.')
        << false;
    QTest::newRow("day first because days follow one another")
        << QByteArray("d,v\n1/2/21,1\n2/2/21,2\n3/2/21,2\n") << dialect(Utf8, ',', true, Dmy, '.')
        << false;
    QTest::newRow("without a header") << QByteArray("2025-04-27,a,1\n2025-04-28,b,2\n")
                                      << dialect(Utf8, ',', false, Iso, '.') << true;
    QTest::newRow("commas inside quotes")
        << QByteArray("name;value\n\"a, b, c\";1\n\"d, e, f\";2\n")
        << dialect(Utf8, ';', true, Iso, '.') << true;
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "date;v\n2025-04-27;2\n")
                                     << dialect(Utf8, ';', true, Iso, '.') << true;
    QTest::newRow("Windows-1252") << QByteArray("d\xE9penses,date\n1.5,2025-04-27\n")
                                  << dialect(TextEncoding::Windows1252, ',', true, Iso, '.')
                                  << true;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE"
                                             "d\0;\0v\0\n\0"
                                             "1\0;\0"
                                             "2\0\n\0",
                                             18)
                               << dialect(TextEncoding::Utf16LittleEndian, ';', true, Iso, '.')
                               << true;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF\0d\0;\0v\0\n\0"
                                             "1\0;\0"
                                             "2\0\n",
                                             18)
                               << dialect(TextEncoding::Utf16BigEndian, ';', true, Iso, '.')
                               << true;
}

void TestDelimitedDialect::isFoundOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DelimitedDialect, expected);
    const DialectGuess guess = detectDialect(bytes, {}, {});
    QCOMPARE(guess.dialect.toJson(), expected.toJson());
    QTEST(guess.datesCertain, "datesCertain");
}

/// A megabyte of the first days of months, then a 13th.
void TestDelimitedDialect::theEndOfALongFileDecides()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("d,v\n");
    for (int i = 0; i < 200'000; ++i)
        file.write("2/1/2021,1\n");
    file.write("2/13/2021,1\n");
    file.close();
    const auto guess = detectDialect(file.fileName());
    QVERIFY(guess.ok());
    QCOMPARE(guess->dialect.dates, Mdy);
    QVERIFY(guess->datesCertain);
}

void TestDelimitedDialect::correctionsAreKept()
{
    KnownDialect known;
    known.delimiter = ';';
    known.dates = Dmy;
    known.decimal = ',';
    known.hasHeader = false;
    known.encoding = TextEncoding::Windows1252;
    const DialectGuess guess = detectDialect("d,v\n2/1/21,1\n2/2/21,2\n", {}, known);
    QCOMPARE(guess.dialect, dialect(TextEncoding::Windows1252, ';', false, Dmy, ','));
    QVERIFY(guess.datesCertain && guess.decimalCertain);
}

void TestDelimitedDialect::survivesItsJson()
{
    const DelimitedDialect before = dialect(TextEncoding::Utf16BigEndian, '\t', false, Mdy, ',');
    DelimitedDialect after;
    after.take(before.toJson());
    QCOMPARE(after, before);
    after.take({{QStringLiteral("delimiter"), QStringLiteral("x")},
                {QStringLiteral("dates"), 5},
                {QStringLiteral("decimal"), QStringLiteral("")}});
    QCOMPARE(after, before);
}

void TestDelimitedDialect::sharedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<DelimitedDialect>("expected");
    QTest::newRow("ads by day") << QStringLiteral("ads_daily_28_days.csv")
                                << dialect(Utf8, ',', true, Mdy, '.');
    QTest::newRow("ads") << QStringLiteral("facebook_ads_conversions.csv")
                         << dialect(Utf8, ',', true, Iso, '.');
    QTest::newRow("schools") << QStringLiteral("ecoles_94.csv")
                             << dialect(Utf8, ';', true, Iso, '.');
}

void TestDelimitedDialect::sharedFiles()
{
    QFETCH(QString, file);
    QFETCH(DelimitedDialect, expected);
    const QString path = sharedFile(file);
    if (path.isEmpty())
        QSKIP(qPrintable(file + QStringLiteral(" is not here")));
    const auto guess = detectDialect(path);
    QVERIFY(guess.ok());
    QCOMPARE(guess->dialect.toJson(), expected.toJson());
    QVERIFY(guess->datesCertain);
}

void TestDelimitedDialect::emptyFileIsRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(!detectDialect(file.fileName()).ok());
    QVERIFY(!detectDialect(QStringLiteral("/nonexistent/file.csv")).ok());
}

void TestDelimitedDialect::amounts_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<FieldFault>("fault");
    QTest::addColumn<QByteArray>("plain");
    const auto good = [](const char *cell, char decimal, const char *plain) {
        QTest::addRow("%s with %c", cell, decimal)
            << QByteArray(cell) << decimal << FieldFault::None << QByteArray(plain);
    };
    const auto bad = [](const char *cell, char decimal, FieldFault fault) {
        QTest::addRow("%s with %c", cell, decimal)
            << QByteArray(cell) << decimal << fault << QByteArray();
    };
    good("12", '.', "12");
    good("7307.37", '.', "7307.37");
    good("1.429999948", '.', "1.429999948");
    good(" 1 234,50 € ", ',', "1234.50");
    good("1\xC2\xA0"
         "234,5",
         ',', "1234.5");
    good("1\xE2\x80\xAF"
         "234\xE2\x80\xAF"
         "567",
         ',', "1234567");
    good("1.234.567,89", ',', "1234567.89");
    good("$1,234.50", '.', "1234.50");
    good("£.5", '.', "0.5");
    good("007", '.', "7");
    good("-0.00", '.', "0.00");
    good("", '.', "0");
    good("--", '.', "0");
    good("1.5e3", '.', "1500.000000");
    good("999999999999.99", '.', "999999999999.99");
    bad("abc", '.', FieldFault::NotANumber);
    bad("NaN", '.', FieldFault::NotANumber);
    bad("inf", '.', FieldFault::NotANumber);
    bad("1e999", '.', FieldFault::NotANumber);
    bad("1,23", '.', FieldFault::NotANumber);
    bad("12,34,567", '.', FieldFault::NotANumber);
    bad("1.5", ',', FieldFault::NotANumber);
    bad("1 2", '.', FieldFault::NotANumber);
    bad("0x10", '.', FieldFault::NotANumber);
    bad("1.2.3", '.', FieldFault::NotANumber);
    bad("-5", '.', FieldFault::Negative);
    bad("(5.00)", '.', FieldFault::Negative);
    bad("\xE2\x88\x92"
        "5",
        '.', FieldFault::Negative);
    bad("-€5", '.', FieldFault::Negative);
    bad("1000000000000", '.', FieldFault::TooLarge);
    bad("999999999999.999", '.', FieldFault::TooLarge);
}

void TestDelimitedDialect::amounts()
{
    QFETCH(QByteArray, cell);
    QFETCH(char, decimal);
    QByteArray plain;
    QTEST(readAmount(cell, decimal, plain), "fault");
    QFETCH(FieldFault, fault);
    if (fault == FieldFault::None)
        QTEST(plain, "plain");
}

void TestDelimitedDialect::counts_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<FieldFault>("fault");
    QTest::addColumn<qint64>("count");
    QTest::newRow("plain") << QByteArray("148263") << FieldFault::None << qint64(148263);
    QTest::newRow("groups") << QByteArray("1,234,567") << FieldFault::None << qint64(1234567);
    QTest::newRow("written as a real") << QByteArray("12.00") << FieldFault::None << qint64(12);
    QTest::newRow("half") << QByteArray("12.5") << FieldFault::NotWhole << qint64(0);
    QTest::newRow("negative") << QByteArray("-1") << FieldFault::Negative << qint64(0);
    QTest::newRow("huge") << QByteArray("1000000000000000") << FieldFault::TooLarge << qint64(0);
    QTest::newRow("largest") << QByteArray("999999999999999") << FieldFault::None
                             << qint64(999999999999999);
}

void TestDelimitedDialect::counts()
{
    QFETCH(QByteArray, cell);
    qint64 count = 0;
    QTEST(readCount(cell, '.', count), "fault");
    QTEST(count, "count");
}

void TestDelimitedDialect::dates_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<FieldFault>("fault");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *cell, DateOrder order, FieldFault fault, const QDate &date) {
        QTest::addRow("%s as %s", cell, qPrintable(dateOrderName(order)))
            << QByteArray(cell) << order << fault << date;
    };
    const QDate day(2025, 4, 27);
    row("2025-04-27", Iso, FieldFault::None, day);
    row("2025-4-27", Iso, FieldFault::None, day);
    row("20250427", Iso, FieldFault::None, day);
    row("2025-04-27T19:01:27.360+02:00", Iso, FieldFault::None, day);
    row("27/04/2025", Dmy, FieldFault::None, day);
    row("27.4.25", Dmy, FieldFault::None, day);
    row("4/27/25 12:00", Mdy, FieldFault::None, day);
    row("1/2/70", Dmy, FieldFault::None, QDate(1970, 2, 1));
    row("27/04/2025", Mdy, FieldFault::ImpossibleDate, {});
    row("30/02/2025", Dmy, FieldFault::ImpossibleDate, {});
    row("0021-02-01", Iso, FieldFault::ImpossibleDate, {});
    row("2025-04-27", Dmy, FieldFault::NotADate, {});
    row("27/04-2025", Dmy, FieldFault::NotADate, {});
    row("yesterday", Iso, FieldFault::NotADate, {});
    row("27/04/2025 or so", Dmy, FieldFault::NotADate, {});
    row("", Iso, FieldFault::Missing, {});
}

void TestDelimitedDialect::dates()
{
    QFETCH(QByteArray, cell);
    QFETCH(DateOrder, order);
    QDate date;
    QTEST(readDate(cell, order, date), "fault");
    QFETCH(FieldFault, fault);
    if (fault == FieldFault::None)
        QTEST(date, "date");
}

QTEST_GUILESS_MAIN(TestDelimitedDialect)
#include "tst_delimiteddialect.moc"
