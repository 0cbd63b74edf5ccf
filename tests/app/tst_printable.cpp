// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printable.h"
#include "app/texttable.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// What a terminal is shown of names that anybody may have written.
class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsStandForWhatATerminalObeys_data();
    void signsStandForWhatATerminalObeys();
    void everyCodeIsOneSafeSign();
    void columnsStandBelowEachOther();
    void hostileCellsKeepTheirRow();
    void tableOfNothingIsItsHeader();
};

void TestPrintable::signsStandForWhatATerminalObeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    QTest::newRow("plain") << u"Zoé 100 %1"_s << u"Zoé 100 %1"_s << u"Zoé 100 %1"_s;
    QTest::newRow("colours") << u"a\x1b[31mb"_s << u"a␛[31mb"_s << u"a␛[31mb"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a␊b"_s << u"a\nb"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a␉b"_s << u"a\tb"_s;
    QTest::newRow("back to the start") << u"a\rb"_s << u"a␍b"_s << u"a␍b"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s << u"a␡"_s;
    QTest::newRow("turned round") << u"a\u202Eb"_s << u"a\uFFFDb"_s << u"a\uFFFDb"_s;
    QTest::newRow("right to left") << u"عميل"_s << u"عميل"_s << u"عميل"_s;
    QTest::newRow("two units") << u"😀"_s << u"😀"_s << u"😀"_s;
}

void TestPrintable::signsStandForWhatATerminalObeys()
{
    QFETCH(QString, text);
    QTEST(printableLine(text), "line");
    QTEST(printableLines(text), "lines");
}

void TestPrintable::everyCodeIsOneSafeSign()
{
    for (int code = 0; code < 0x10000; ++code) {
        const QString shown = printableLine(QString(QChar(char16_t(code))));
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown.front().category() != QChar::Other_Control);
    }
}

void TestPrintable::columnsStandBelowEachOther()
{
    TextTable table({{u"Name"_s}, {u"Read"_s, TextTable::Side::Right}, {u"By"_s}});
    table.add({u"Zoé"_s, u"1,234"_s, u"ada"_s});
    table.add({u"Zoe\u0301 😀"_s, u"7"_s, QString()});
    QCOMPARE(table.lines(),
             (QStringList{u"Name    Read  By"_s, u"Zoé    1,234  ada"_s, u"Zoe\u0301 😀      7"_s}));
}

void TestPrintable::hostileCellsKeepTheirRow()
{
    TextTable table({{u"Name"_s}, {u"Read"_s, TextTable::Side::Right}});
    table.add({u"a\n\x1b[2Jb"_s, u"%1"_s});
    table.add({QString(300, u'x'), u"2"_s});
    QCOMPARE(table.lines().size(), 3);
    QCOMPARE(table.lines().at(1), u"a␊␛[2Jb"_s + QString(293, u' ') + u"    %1"_s);
}

void TestPrintable::tableOfNothingIsItsHeader()
{
    const TextTable table({{u"Name"_s}, {u"Read"_s}});
    QVERIFY(table.isEmpty());
    QCOMPARE(table.lines(), QStringList{u"Name  Read"_s});
}

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
