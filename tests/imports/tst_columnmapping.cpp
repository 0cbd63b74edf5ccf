// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/columnmapping.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// "spend=cost client==acme": columns by their names, constants with two signs.
QString shown(const ColumnMapping &mapping)
{
    QStringList parts;
    for (auto it = mapping.fields.cbegin(); it != mapping.fields.cend(); ++it)
        parts.append(it.key() + (it->from == FieldSource::From::Constant ? u"=="_s : u"="_s) +
                     it->text);
    return parts.join(u' ');
}

ColumnMapping complete()
{
    ColumnMapping mapping;
    mapping.fields = {{u"client"_s, FieldSource::constant(u"acme"_s)},
                      {u"entity_type"_s, FieldSource::constant(u"ad"_s)},
                      {u"entity_id"_s, FieldSource::column(u"Ad ID"_s, 0)},
                      {u"date"_s, FieldSource::column(u"Jour"_s, 1)}};
    return mapping;
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGuessed_data();
    void isGuessed();
    void columnsAreFound();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void survivesItsJson();
    void isSavedUnderAName();
};

void TestColumnMapping::isGuessed_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ads by day")
        << u"id,c_date,campaign_name,category,campaign_id,impressions,campaign_cost,clicks,leads,orders,revenue"_s
        << u"clicks=clicks conversions=orders date=c_date entity_id=campaign_id entity_name=campaign_name entity_type==campaign impressions=impressions leads=leads revenue=revenue spend=campaign_cost"_s;
    QTest::newRow("ads without a day")
        << u"ad_id,xyz_campaign_id,fb_campaign_id,age,gender,interest,Impressions,Clicks,Spent,Total_Conversion,Approved_Conversion"_s
        << u"clicks=Clicks conversions=Total_Conversion entity_id=ad_id entity_type==ad impressions=Impressions spend=Spent"_s;
    QTest::newRow("French")
        << u"Jour,Compte,Ensemble ID,Ensemble,Dépenses,Clics,Achats,Chiffre d’affaires"_s
        << u"clicks=Clics client=Compte conversions=Achats date=Jour entity_name=Ensemble revenue=Chiffre d’affaires spend=Dépenses"_s;
    QTest::newRow("nothing known") << u"a,b,c"_s << QString();
}

void TestColumnMapping::isGuessed()
{
    QFETCH(QString, headers);
    QTEST(shown(guessMapping(metricsKind(), headers.split(u','))), "expected");
}

void TestColumnMapping::columnsAreFound()
{
    const QStringList headers{u"Date"_s, u"Dépenses"_s};
    QCOMPARE(columnOf(FieldSource::column(u"depenses"_s, -1), headers, 2), 1);
    QCOMPARE(columnOf(FieldSource::column(u"Dépenses"_s, 0), headers, 2), 1);
    QCOMPARE(columnOf(FieldSource::column(u"cost"_s, 1), headers, 2), -1);
    QCOMPARE(columnOf(FieldSource::column({}, 1), {}, 2), 1);
    QCOMPARE(columnOf(FieldSource::column({}, 2), {}, 2), -1);
    QCOMPARE(columnOf(FieldSource::column({}, -1), {}, 2), -1);
    QCOMPARE(columnOf(FieldSource::constant(u"Date"_s), headers, 2), -1);
}

void TestColumnMapping::problemsAreNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("constant"); // null: the field is taken out; "#": a missing column
    QTest::addColumn<int>("problems");
    QTest::newRow("complete") << u"client"_s << u"acme"_s << 0;
    QTest::newRow("client missing") << u"client"_s << QString() << 1;
    QTest::newRow("client empty") << u"client"_s << u" "_s << 1;
    QTest::newRow("unknown entity type") << u"entity_type"_s << u"banner"_s << 1;
    QTest::newRow("same id for every row") << u"entity_id"_s << u"7"_s << 1;
    QTest::newRow("a constant day") << u"date"_s << u"2025-04-27"_s << 0;
    QTest::newRow("no such day") << u"date"_s << u"2025-02-30"_s << 1;
    QTest::newRow("a column that is not there") << u"spend"_s << u"#"_s << 1;
}

void TestColumnMapping::problemsAreNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, constant);
    ColumnMapping mapping = complete();
    mapping.fields.remove(field);
    if (constant == u"#"_s)
        mapping.fields.insert(field, FieldSource::column(u"cost"_s, 5));
    else if (!constant.isNull())
        mapping.fields.insert(field, FieldSource::constant(constant));
    const QStringList found = mappingProblems(metricsKind(), mapping, {u"ad_id"_s, u"jour"_s}, 2);
    QTEST(int(found.size()), "problems");
}

void TestColumnMapping::survivesItsJson()
{
    QCOMPARE(ColumnMapping::fromJson(complete().toJson()), complete());
    QCOMPARE(ColumnMapping::fromJson({}), ColumnMapping());
}

void TestColumnMapping::isSavedUnderAName()
{
    const TestDatabase database;
    const auto session = database.open();
    const QJsonObject options{{u"delimiter"_s, u";"_s}, {u"add_up"_s, true}};
    const QString name = u"Émile's \"export\"; drop table x"_s;
    QVERIFY(saveMapping(*session, u"metrics"_s, {name, complete(), options}).ok());
    QVERIFY(!saveMapping(*session, u"metrics"_s, {u" "_s, complete(), {}}).ok());
    auto found = savedMapping(*session, u"metrics"_s, name);
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE((*found)->mapping, complete());
    QCOMPARE((*found)->options, options);
    QVERIFY(!savedMapping(*session, u"ads"_s, name)->has_value());
    ColumnMapping other;
    QVERIFY(saveMapping(*session, u"metrics"_s, {name, other, {}}).ok());
    const auto all = savedMappings(*session, u"metrics"_s);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().mapping, other);
    QVERIFY(removeMapping(*session, u"metrics"_s, name).ok());
    QCOMPARE(savedMappings(*session, u"metrics"_s)->size(), 0);
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
