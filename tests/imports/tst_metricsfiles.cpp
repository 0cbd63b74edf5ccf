// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresfixture.h"
#include "support/sharedfile.h"

#include "imports/filehead.h"
#include "imports/metricshistory.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestMetricsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_figures.reset(); }

    void hostileText();
    void otherWritings_data();
    void otherWritings();
    void previewShowsWhatIsRead();
    void figuresAreKnownFromCampaigns_data();
    void figuresAreKnownFromCampaigns();
    void sharedDays();
    void sharedAds();

private:
    FiguresFixture m_figures;
};

void TestMetricsFiles::hostileText()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString hostile = u"'; drop table clients; -- \\N \\. %1 :id :id::text $1 <b>é</b>"_s;
    QByteArray rows =
        '"' + hostile.toUtf8() + "\",\"" + hostile.toUtf8() + "\",\"\\.\",2025-04-27,1,1,1,1,1,1\n";
    rows += QByteArray("acme,\"a\0b\",A,2025-04-27,1,1,1,1,1,1\n", 41);
    rows += "acme,\xFF\xFE,A,2025-04-27,1,1,1,1,1,1\n";
    rows += "acme," + QByteArray(3000, 'x') + ",A,2025-04-27,1,1,1,1,1,1\n";
    rows += "acme,7,A,2025-04-27,\\N,1,1,1,1,1\n";
    const QString name = m_figures.file(rows);
    MetricsImportOptions options = optionsFor(name);
    options.dialect.encoding = TextEncoding::Utf8;
    options.mapping =
        guessMapping(metricsKind(), QString::fromLatin1(figuresHeader).trimmed().split(u','));
    QCOMPARE(summary(importMetrics(*session, name, options)),
             u"5 read, 1 imported, 4 rejected, 1 new_clients"_s);
    QCOMPARE(database.value(u"select client_key from performance_metrics"_s), hostile);
    QCOMPARE(database.value(u"select entity_id from performance_metrics"_s), hostile);
    QCOMPARE(database.value(u"select entity_name from performance_metrics"_s), u"\\."_s);
}

void TestMetricsFiles::otherWritings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"jour;compte;id_campagne;campagne;dépenses;clics\r\n"
                         "27/04/2025;acme;1;Été;1 234,50;10\r\n28/04/2025;acme;1;Été;0,5;1"_s;
    QByteArray little("\xFF\xFE");
    for (const QChar c : text) {
        little += char(c.unicode() & 0xFF);
        little += char(c.unicode() >> 8);
    }
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("Windows-1252") << text.toLatin1();
    QTest::newRow("UTF-16") << little;
}

void TestMetricsFiles::otherWritings()
{
    QFETCH(QByteArray, bytes);
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    QCOMPARE(summary(import(*session, m_figures.write(bytes))),
             u"2 read, 2 imported, 1 new_clients"_s);
    QCOMPARE(rowsOf(database), u"acme 1 2025-04-27 1234.50 10; acme 1 2025-04-28 0.50 1"_s);
    QCOMPARE(
        database.value(u"select distinct entity_type || entity_name from performance_metrics"_s),
        u"campaignÉté"_s);
}

void TestMetricsFiles::previewShowsWhatIsRead()
{
    const QString name = m_figures.file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
                                        "acme,2,A,2025-04-27,x,100,10,3,1,4.25\nacme,3\n");
    const MetricsImportOptions options = optionsFor(name);
    const auto preview = previewMetrics(name, u"metrics"_s, options.dialect, options.mapping, 10);
    QVERIFY(preview.ok());
    QCOMPARE(preview->columns, 10);
    QCOMPARE(preview->examples.first(), u"acme"_s);
    QCOMPARE(preview->rows.size(), 3);
    const auto spend = metricsKind().indexOf(u"spend"_s);
    QCOMPARE(preview->rows.at(0).values.at(spend), u"1.5"_s);
    QVERIFY(preview->rows.at(0).reason.isEmpty());
    QCOMPARE(preview->rows.at(1).fault, int(spend));
    QCOMPARE(preview->rows.at(1).values.at(spend), u"x"_s);
    QCOMPARE(preview->rows.at(2).fault, -1);
    QVERIFY(!preview->rows.at(2).reason.isEmpty());
    const auto unmapped = previewMetrics(name, u"metrics"_s, options.dialect, {}, 10);
    QVERIFY(unmapped->rows.isEmpty() && unmapped->examples.size() == 10);
}

void TestMetricsFiles::figuresAreKnownFromCampaigns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("figures");
    const QByteArray rows("date,spend\n2025-04-27,1\n");
    QTest::newRow("csv") << u"a.CSV"_s << rows << true;
    QTest::newRow("tsv") << u"a.tsv"_s << rows << true;
    QTest::newRow("txt") << u"a.txt"_s << rows << true;
    QTest::newRow("JSON by its name") << u"a.json"_s << rows << false;
    QTest::newRow("JSON in a text file")
        << u"a.txt"_s << QByteArray(" \n{\"campaigns\": []}") << false;
    QTest::newRow("JSON with a mark") << u"a.csv"_s << QByteArray("\xEF\xBB\xBF[]") << false;
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << true;
    QTest::newRow("no suffix") << u"figures"_s << rows << false;
}

void TestMetricsFiles::figuresAreKnownFromCampaigns()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QTEST(seemsDelimited(file.fileName()), "figures");
}

void TestMetricsFiles::sharedDays()
{
    const QString name = sharedFile(u"ads_daily_28_days.csv"_s);
    if (name.isEmpty())
        QSKIP("ads_daily_28_days.csv is not here");
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    QCOMPARE(summary(import(*session, name, {{u"client"_s, u"acme"_s}})),
             u"308 read, 308 imported, 1 new_clients"_s);
    QCOMPARE(database.value(u"select concat_ws(' ', min(date), max(date), count(distinct date), "
                            "count(distinct entity_id)) from performance_metrics"_s),
             u"2021-02-01 2021-02-28 28 11"_s);
    QCOMPARE(database.value(u"select spend from performance_metrics where entity_id = '349043' and "
                            "date = '2021-02-01'"_s),
             u"7307.37"_s);
    QCOMPARE(summary(import(*session, name, {{u"client"_s, u"acme"_s}})),
             u"308 read, 308 unchanged"_s);
}

void TestMetricsFiles::sharedAds()
{
    const QString name = sharedFile(u"facebook_ads_conversions.csv"_s);
    if (name.isEmpty())
        QSKIP("facebook_ads_conversions.csv is not here");
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QMap<QString, QString> constants{{u"client"_s, u"acme"_s}, {u"date"_s, u"2017-08-30"_s}};
    QVERIFY(!import(*session, name, {{u"client"_s, u"acme"_s}}).ok());
    const auto first = import(*session, name, constants);
    QCOMPARE(summary(first),
             u"1143 read, 1143 imported, 1 new_clients, 218 more_conversions_than_clicks"_s);
    QCOMPARE(summary(import(*session, name, constants)),
             u"1143 read, 1143 unchanged, 218 more_conversions_than_clicks"_s);
    QCOMPARE(undoMetricsImport(*session, first->importId, {u"tester"_s, u"test"_s})->removed, 1143);
}

QTEST_GUILESS_MAIN(TestMetricsFiles)
#include "tst_metricsfiles.moc"
