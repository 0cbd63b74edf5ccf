// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/filterargument.h"

#include <QTest>

using namespace regie;

class FilterArgumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void filtersOfOneColumnCompose();
    void mistakesAreSentences_data();
    void mistakesAreSentences();

private:
    static TableSpec table();
};

TableSpec FilterArgumentTest::table()
{
    TableSpec spec;
    spec.name = QStringLiteral("things");
    const auto add = [&spec](const char *id, FilterKind filter) {
        ColumnSpec column;
        column.id = QString::fromLatin1(id);
        column.filter = filter;
        spec.columns.append(column);
    };
    add("name", FilterKind::Text);
    add("status", FilterKind::Values);
    add("count", FilterKind::NumberRange);
    add("at", FilterKind::TimeRange);
    add("note", FilterKind::None);
    return spec;
}

void FilterArgumentTest::filters_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("column");
    QTest::addColumn<ColumnFilter>("filter");
    const auto text = [](const char *value) {
        return QString::fromUtf8(value);
    };

    ColumnFilter filter;
    filter.contains = text("a=b");
    QTest::newRow("text, with another sign in it") << "name~a=b"
                                                   << "name" << filter;
    filter = {};
    filter.values = {text("sent"), text("read")};
    QTest::newRow("values") << "status=sent, read"
                            << "status" << filter;
    filter = {};
    filter.includeNull = true;
    QTest::newRow("no value") << "status="
                              << "status" << filter;
    filter = {};
    filter.from = text("10");
    QTest::newRow("at least") << "count>=10"
                              << "count" << filter;
    filter.until = text("10");
    QTest::newRow("exactly") << "count = 10"
                             << "count" << filter;
    filter = {};
    filter.until = text("-1.5");
    QTest::newRow("at most") << "count<=-1.5"
                             << "count" << filter;
    filter = {};
    filter.from = text("2026-01-31T07:30:00.000Z");
    QTest::newRow("since, with a zone") << "at>=2026-01-31T08:30:00+01:00"
                                        << "at" << filter;
    filter = {};
    filter.until = text("2026-01-31T07:30:00.000Z");
    QTest::newRow("before") << "at<2026-01-31T07:30:00Z"
                            << "at" << filter;
}

void FilterArgumentTest::filters()
{
    QFETCH(QString, argument);
    QFETCH(QString, column);
    QFETCH(ColumnFilter, filter);
    TableFilter result;
    const Status status = addFilter(table(), argument, result);
    QVERIFY2(status, status ? "" : qPrintable(status.error().summary));
    QVERIFY(result.columns.value(column) == filter);
    QCOMPARE(result.columns.size(), 1);
}

void FilterArgumentTest::filtersOfOneColumnCompose()
{
    TableFilter result;
    QVERIFY(addFilter(table(), QStringLiteral("count>=1"), result));
    QVERIFY(addFilter(table(), QStringLiteral("count<=9"), result));
    const ColumnFilter filter = result.columns.value(QStringLiteral("count"));
    QCOMPARE(filter.from.value(), QStringLiteral("1"));
    QCOMPARE(filter.until.value(), QStringLiteral("9"));
}

void FilterArgumentTest::mistakesAreSentences_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("no comparison") << "status";
    QTest::newRow("no such column") << "colour=red";
    QTest::newRow("column that is not filtered") << "note=x";
    QTest::newRow("text by value") << "name=x";
    QTest::newRow("value by text") << "status~x";
    QTest::newRow("number that is none") << "count>=many";
    QTest::newRow("number, exclusive") << "count<1";
    QTest::newRow("time that is none") << "at>=yesterday";
    QTest::newRow("time, inclusive end") << "at<=2026-01-01";
}

void FilterArgumentTest::mistakesAreSentences()
{
    QFETCH(QString, argument);
    TableFilter result;
    const Status status = addFilter(table(), argument, result);
    QVERIFY(!status);
    QVERIFY2(status.error().summary.endsWith(QLatin1Char('.')), qPrintable(status.error().summary));
}

QTEST_GUILESS_MAIN(FilterArgumentTest)
#include "tst_filterargument.moc"
