// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowindex.h"

#include <QTest>

using namespace regie;

namespace {
RowPosition at(int row)
{
    return {QByteArray::number(row), {QByteArray::number(row)}};
}

QList<RowPosition> entries(int from, int to, int stride)
{
    QList<RowPosition> positions;
    for (int i = from; i < to; ++i)
        positions.append(at(i * stride));
    return positions;
}
} // namespace

class TestRowIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void oneWholePage();
    void growsWithTheStream_data();
    void growsWithTheStream();
    void pageBounds();
    void shiftsRowsBehindAPageThatChanged();
};

void TestRowIndex::empty()
{
    const RowIndex index(10);
    QCOMPARE(index.rowCount(), 0);
    QCOMPARE(index.placeOf(0).page, -1);
    QVERIFY(!index.isComplete());
}

void TestRowIndex::oneWholePage()
{
    RowIndex index(10);
    index.setFirstPage(7, true, {});
    QVERIFY(index.isComplete());
    QCOMPARE(index.rowCount(), 7);
    QCOMPARE(index.placeOf(6).offset, 6);
    QVERIFY(!index.range(0).from);
    QVERIFY(!index.range(0).until);
}

void TestRowIndex::growsWithTheStream_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one row more than a page") << 11;
    QTest::newRow("two full pages") << 20;
    QTest::newRow("one row into the third page") << 21;
    QTest::newRow("many pages, the last one short") << 1234;
}

void TestRowIndex::growsWithTheStream()
{
    QFETCH(int, rows);
    RowIndex index(10);
    index.setFirstPage(10, false, at(10));
    const int count = (rows + 9) / 10;
    for (int i = 0; i < count; ++i) {
        const qint64 before = index.rowCount();
        index.append(entries(i, i + 1, 10));
        QVERIFY(index.rowCount() >= before);
        QVERIFY(index.rowCount() <= rows);
    }
    index.finish(rows);
    QCOMPARE(index.rowCount(), rows);
    QCOMPARE(index.pageCount(), count);
    for (int row = 0; row < rows; ++row) {
        QCOMPARE(index.placeOf(row).page, row / 10);
        QCOMPARE(index.placeOf(row).offset, row % 10);
    }
}

void TestRowIndex::pageBounds()
{
    RowIndex index(10);
    index.setFirstPage(10, false, at(10));
    index.append(entries(0, 3, 10));
    index.finish(25);
    QVERIFY(!index.range(0).from);
    QCOMPARE(index.range(0).until, at(10));
    QCOMPARE(index.range(1).from, at(10));
    QCOMPARE(index.range(1).until, at(20));
    QCOMPARE(index.range(2).from, at(20));
    QVERIFY(!index.range(2).until);
}

void TestRowIndex::shiftsRowsBehindAPageThatChanged()
{
    RowIndex index(10);
    index.setFirstPage(10, false, at(10));
    index.append(entries(0, 3, 10));
    index.finish(25);
    index.setRowsIn(1, 13);
    QCOMPARE(index.rowCount(), 28);
    QCOMPARE(index.placeOf(22).page, 1);
    QCOMPARE(index.placeOf(23).page, 2);
    index.setRowsIn(0, 0);
    QCOMPARE(index.placeOf(0).page, 1);
    QCOMPARE(index.rowCount(), 18);
}

QTEST_GUILESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
