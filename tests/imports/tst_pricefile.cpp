// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/pricefile.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Names that tasks may have: marks, quotes, ends of line and letters of all kinds among them.
rc::Gen<QString> modelNames()
{
    static const QStringList pieces{u"gpt"_s, u"4"_s,  u"-"_s,   u","_s,         u";"_s,
                                    u"\""_s,  u" "_s,  u"\n"_s,  u"é"_s,         u"模型"_s,
                                    u"|"_s,   u"\t"_s, u"1,5"_s, u"2026-01-01"_s};
    return rc::gen::map(rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, 12),
                                        [](std::size_t n) {
                                            return rc::gen::container<std::vector<int>>(
                                                n, rc::gen::inRange(0, int(pieces.size())));
                                        }),
                        [](const std::vector<int> &chosen) {
                            QString name = u"m"_s; // blanks at its ends are no part of a name
                            for (const int piece : chosen)
                                name += pieces[piece];
                            return name + u"x"_s;
                        });
}

/// As many digits as the list keeps.
rc::Gen<double> amounts()
{
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::inRange<qint64>(0, 100'000'000),
                     [](qint64 n) { return double(n) / 1e6; }),
        rc::gen::map(rc::gen::inRange<qint64>(0, 100'000),
                     [](qint64 n) { return double(n) / 1e3; }),
        rc::gen::map(rc::gen::inRange<qint64>(0, 1000), [](qint64 n) { return double(n); }));
}

rc::Gen<ModelPrice> prices()
{
    return rc::gen::apply(
        [](const QString &model, int day, double input, double output, double cached) {
            return ModelPrice{model,   QDate(2000, 1, 1).addDays(day), input, output, cached,
                              u"USD"_s};
        },
        modelNames(), rc::gen::inRange(0, 20'000), amounts(), amounts(), amounts());
}

Result<PriceFile> read(const QByteArray &text)
{
    return readPriceList(text);
}

} // namespace

/// Price lists as files.
class TestPriceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void formulasStayText();
    void anyBytesAreReadWithoutAFault();
    void listsOfManyKinds_data();
    void listsOfManyKinds();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void missingCellsMeanWhatIsUsual();
    void filesAreWrittenAndRead();
};

void TestPriceFile::whatIsWrittenIsReadBack()
{
    const bool holds = rc::check("a price list survives its file", [] {
        const auto count = *rc::gen::inRange<std::size_t>(0, 12);
        const auto drawn = *rc::gen::container<std::vector<ModelPrice>>(count, prices());
        QList<ModelPrice> list;
        QSet<QString> lines;
        for (const ModelPrice &price : drawn) {
            const QString line = price.model + price.validFrom.toString(Qt::ISODate);
            if (!lines.contains(line))
                list.append(price);
            lines.insert(line);
        }
        const auto file = read(priceListText(list));
        RC_ASSERT(file.ok());
        RC_ASSERT(file->rejects.isEmpty());
        RC_ASSERT(file->prices == list);
    });
    QVERIFY(holds);
}

void TestPriceFile::formulasStayText()
{
    QList<ModelPrice> list;
    for (const char *model : {"=cmd()", "@cf/llama", "'=x", "'plain"})
        list.append({QString::fromLatin1(model), QDate(2026, 1, 1), 1, 2, 0.5, u"USD"_s});
    const QByteArray text = priceListText(list);
    for (const char *line : {"\n'=cmd(),", "\n'@cf/llama,", "\n''=x,", "\n'plain,"})
        QVERIFY2(text.contains(line), text);
    const auto file = read(text);
    QVERIFY(file.ok());
    QCOMPARE(file->prices, list);
}

void TestPriceFile::anyBytesAreReadWithoutAFault()
{
    const bool holds = rc::check("each line is a price or named", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const auto file =
            read(QByteArray("model,input,output\n") + QByteArray::fromStdString(bytes));
        if (!file.ok()) {
            RC_ASSERT(!file.error().summary.isEmpty());
            return;
        }
        for (const RejectedPrice &reject : file->rejects)
            RC_ASSERT(reject.line >= 1 && !reject.reason.isEmpty());
        for (const ModelPrice &price : file->prices)
            RC_ASSERT(!price.model.trimmed().isEmpty() && price.input >= 0 && price.output >= 0);
    });
    QVERIFY(holds);
}

void TestPriceFile::listsOfManyKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("commas") << QByteArray("model,valid_from,input,output,cached\n"
                                          "gpt,2026-02-01,2.5,10,0.075\n");
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("Model;Valid from;Input;Output;Cached\ngpt;2026-02-01;2,5;10;0,075\n");
    QTest::newRow("tabs, from a spreadsheet") << QByteArray(
        "model\tvalid_from\tinput\toutput\tcached\r\ngpt\t2026-02-01\t2.5\t10\t0.075");
    QTest::newRow("another order, other names")
        << QByteArray("cached_input,output_price,input_price,date,model_used\n"
                      "0.075,10,2.5,2026-02-01,gpt\n");
    QTest::newRow("days that can only be read one way")
        << QByteArray("model;valid_from;input;output;cached\ngpt;01/02/2026;2,5;10;0,075\n"
                      "old;31/12/2025;1;1;1\n");
    QTest::newRow("a byte-order mark")
        << QByteArray("\xEF\xBB\xBFmodel,valid_from,input,output,cached\n"
                      "gpt,2026-02-01,$2.50,$10,$0.075\n");
}

void TestPriceFile::listsOfManyKinds()
{
    QFETCH(QByteArray, text);
    const auto file = read(text);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text()));
    QVERIFY2(!file->prices.isEmpty(), qPrintable(file->rejects.value(0).reason));
    QCOMPARE(file->prices.first(),
             (ModelPrice{u"gpt"_s, QDate(2026, 2, 1), 2.5, 10, 0.075, u"USD"_s}));
}

void TestPriceFile::badRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no model") << QByteArray(",2026-01-01,1.00,2.00,3.00")
                              << u"It does not name a model."_s;
    QTest::newRow("no day") << QByteArray("x,soon,1.00,2.00,3.00")
                            << u"“soon” is no day. Write days like 2026-01-31."_s;
    QTest::newRow("a day that could be two")
        << QByteArray("x,01/02/2026,1.00,2.00,3.00")
        << u"“01/02/2026” could be two days. Write days like 2026-01-31."_s;
    QTest::newRow("no price") << QByteArray("x,2026-01-01,cheap,2.00,3.00")
                              << u"“cheap” is no price."_s;
    QTest::newRow("negative") << QByteArray("x,2026-01-01,1.00,-2.00,3.00")
                              << u"“-2.00” is negative."_s;
    QTest::newRow("too much") << QByteArray("x,2026-01-01,1.00,200000001,3.00")
                              << u"“200000001” is too much for a million tokens."_s;
    QTest::newRow("empty") << QByteArray("x,2026-01-01,1.00,,3.00")
                           << u"The column output is empty."_s;
    QTest::newRow("no currency") << QByteArray("x,2026-01-01,1.00,2.00,3.00,dollars")
                                 << u"“DOLLARS” is no currency: three letters are, such as USD."_s;
    QTest::newRow("a price that could be two")
        << QByteArray("x,2026-01-01,\"1,234\",2,3")
        << u"“1,234” could be two numbers. Write it with two digits after the mark, or four."_s;
}

void TestPriceFile::badRowsAreNamed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto file = read("model,valid_from,input,output,cached,currency,\n" + row + '\n');
    QVERIFY(file.ok());
    QVERIFY(file->prices.isEmpty());
    QCOMPARE(file->rejects.size(), 1);
    QCOMPARE(file->rejects.first().line, 2);
    QCOMPARE(file->rejects.first().reason, reason);
    QCOMPARE(file->rejects.first().raw, QString::fromUtf8(row));
}

void TestPriceFile::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no header") << QByteArray("gpt,2026-01-01,1,2,3\n");
    QTest::newRow("another table") << QByteArray("campaign,spend\nx,1\n");
    QTest::newRow("JSON") << QByteArray("{\"model\": \"gpt\"}");
}

void TestPriceFile::otherFilesAreRefused()
{
    QFETCH(QByteArray, text);
    const auto file = read(text);
    QVERIFY(!file.ok());
    QVERIFY(file.error().summary.startsWith(u"This is no price list."_s));
}

void TestPriceFile::missingCellsMeanWhatIsUsual()
{
    const auto file = read("model,input,output\ngpt,2.50,10.00\ngpt,3.00,1.00\n");
    QVERIFY(file.ok());
    QCOMPARE(file->prices,
             (QList<ModelPrice>{{u"gpt"_s, pricedSinceEver(), 2.5, 10, 2.5, u"USD"_s}}));
    QCOMPARE(file->rejects.size(), 1);
    QCOMPARE(file->rejects.first().reason,
             u"The list has a price of gpt from this day on already."_s);
}

void TestPriceFile::filesAreWrittenAndRead()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"prices.csv"_s);
    const QList<ModelPrice> list{{u"gpt"_s, QDate(2026, 1, 1), 0.0375, 1.234, 0, u"EUR"_s}};
    QVERIFY(writePriceFile(name, list).ok());
    const auto file = readPriceFile(name);
    QVERIFY(file.ok());
    QCOMPARE(file->prices, list);
    QVERIFY(!readPriceFile(folder.filePath(u"none.csv"_s)).ok());
    QVERIFY(!writePriceFile(folder.filePath(u"none/prices.csv"_s), list).ok());
}

QTEST_GUILESS_MAIN(TestPriceFile)
#include "tst_pricefile.moc"
