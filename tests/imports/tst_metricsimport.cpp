// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresfixture.h"

#include "imports/metricshistory.h"
#include "imports/rejectsfile.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

class TestMetricsImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_figures.reset(); }

    void importTwiceThenUpdate();
    void whatTheFileDoesNotTellStays();
    void badRowsAreNamed();
    void rejectsCanBeMendedAndImported();
    void repeatedRowsAreRejectedOrAddedUp();
    void whatAddsUpToTooMuchIsRejected();
    void dryRunKeepsNothing();
    void mappingThatDoesNotFitIsRefused();
    void adsLibrary();
    void spendHistoryFollows();

private:
    FiguresFixture m_figures;
};

void TestMetricsImport::importTwiceThenUpdate()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString first = m_figures.file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
                                         "acme,2,B,2025-04-27,2,100,10,3,1,4\n"
                                         "other,1,A,2025-04-27,3,100,10,3,1,4\n");
    QCOMPARE(summary(import(*session, first)), u"3 read, 3 imported, 2 new_clients"_s);
    const QString before = contents(database);
    QCOMPARE(summary(import(*session, first)), u"3 read, 3 unchanged"_s);
    QCOMPARE(contents(database), before);
    const QString second = m_figures.file("acme,1,A,2025-04-27,9.99,100,10,3,1,4.25\n"
                                          "acme,2,B,2025-04-27,2,100,10,3,1,4\n"
                                          "acme,3,C,2025-04-27,1,1,1,1,1,1\n");
    QCOMPARE(summary(import(*session, second)), u"3 read, 1 imported, 1 updated, 1 unchanged"_s);
    QCOMPARE(rowsOf(database), u"acme 1 2025-04-27 9.99 10; acme 2 2025-04-27 2.00 10; "
                               "acme 3 2025-04-27 1.00 1; other 1 2025-04-27 3.00 10"_s);
    const auto history = metricsImports(*session);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->first().updated, 1);
    QCOMPARE(history->first().status, u"completed"_s);
    QCOMPARE(database.value(u"select count(*) from audit_log where action = 'metrics-import'"_s),
             u"3"_s);
}

void TestMetricsImport::whatTheFileDoesNotTellStays()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    QVERIFY(import(*session, m_figures.file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n")).ok());
    const QString leads = m_figures.write("client,adset_id,date,leads\nacme,1,2025-04-27,7\n");
    QCOMPARE(summary(import(*session, leads)), u"1 read, 1 updated"_s);
    QCOMPARE(database.value(u"select concat_ws(' ', entity_name, spend, leads, revenue) from "
                            "performance_metrics"_s),
             u"A 1.50 7 4.25"_s);
}

void TestMetricsImport::badRowsAreNamed()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
                                        ",2,A,2025-04-27,1,1,1,1,1,1\n"
                                        "acme,,A,2025-04-27,1,1,1,1,1,1\n"
                                        "acme,4,A,2025-02-30,1,1,1,1,1,1\n"
                                        "acme,5,A,2025-04-27,-1,1,1,1,1,1\n"
                                        "acme,6,A,2025-04-27,NaN,1,1,1,1,1\n"
                                        "acme,7,A,2025-04-27,1,1.5,1,1,1,1\n"
                                        "acme,8,A,2025-04-27,1000000000000,1,1,1,1,1\n"
                                        "acme,9,A,2025-04-27,1,1\n"
                                        "acme,10,\"A\nB\",2025-04-27,1,1,x,1,1,1\n"
                                        "acme,11,A,2025-04-27,1,1,2,1,5,1\n");
    const auto report = import(*session, name);
    QCOMPARE(summary(report),
             u"11 read, 2 imported, 9 rejected, 1 new_clients, 1 more_conversions_than_clicks"_s);
    QStringList lines;
    for (const RejectedRow &row : report->rejects) {
        lines.append(QString::number(row.line) + u' ' + row.id);
        QVERIFY(!row.reason.isEmpty() && !row.raw.isEmpty());
    }
    QCOMPARE(lines.join(u','), u"3 2,4 ,5 4,6 5,7 6,8 7,9 8,10 9,11 10"_s);
    QCOMPARE(report->rejects.last().raw, QByteArray("acme,10,\"A\nB\",2025-04-27,1,1,x,1,1,1"));
    QCOMPARE(report->rejects.first().index, 1);
    QCOMPARE(report->remarks.first().line, 13);
    const auto kept = importErrors(*session, report->importId);
    QCOMPARE(kept->size(), 9);
    QCOMPARE(kept->at(0).reason, report->rejects.at(0).reason);
    QCOMPARE(kept->at(8).raw, report->rejects.at(8).raw);
}

void TestMetricsImport::rejectsCanBeMendedAndImported()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.file("acme,1,A,2025-04-27,x,100,10,3,1,4.25\n"
                                        "acme,2,\"Été, \"\"B\"\"\",2025-04-27,x,100,10,3,1,4\n");
    MetricsImportOptions options = optionsFor(name);
    RejectsFile rejects(m_figures.write({}), ',');
    QVERIFY(rejects.open().ok());
    rejects.begin(QByteArray(figuresHeader).trimmed());
    options.rejected = [&](const RejectedRow &row) {
        rejects.add(row);
    };
    QCOMPARE(summary(importMetrics(*session, name, options)), u"2 read, 2 rejected"_s);
    QVERIFY(rejects.commit().ok());
    QFile written(rejects.fileName());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString mended = m_figures.write(written.readAll().replace(",x,", ",5,"));
    QCOMPARE(summary(import(*session, mended)), u"2 read, 2 imported, 1 new_clients"_s);
    QCOMPARE(database.value(u"select entity_name from performance_metrics where entity_id = '2'"_s),
             u"Été, \"B\""_s);
}

void TestMetricsImport::repeatedRowsAreRejectedOrAddedUp()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
                                        "acme,1,B,2025-04-27,2.5,10,1,1,0,1\n"
                                        "acme,2,A,2025-04-27,1,1,1,1,1,1\n"
                                        "acme,1,,2025-04-27,3,10,1,1,0,1\n");
    const auto rejected = import(*session, name);
    QCOMPARE(summary(rejected), u"4 read, 2 imported, 2 rejected, 1 new_clients"_s);
    QVERIFY(rejected->rejects.at(1).reason.contains(u"line 2"_s));
    QCOMPARE(rejected->rejects.at(1).line, 5);
    MetricsImportOptions options = optionsFor(name);
    options.addUp = true;
    QCOMPARE(summary(importMetrics(*session, name, options)),
             u"4 read, 3 updated, 1 unchanged, 2 added_up"_s);
    QCOMPARE(rowsOf(database), u"acme 1 2025-04-27 7.00 12; acme 2 2025-04-27 1.00 1"_s);
    QCOMPARE(summary(importMetrics(*session, name, options)), u"4 read, 4 unchanged, 2 added_up"_s);
    QCOMPARE(database.value(u"select entity_name from performance_metrics where entity_id = '1'"_s),
             u"B"_s);
}

void TestMetricsImport::whatAddsUpToTooMuchIsRejected()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.file("acme,1,A,2025-04-27,999999999999.99,1,1,1,1,1\n"
                                        "acme,2,A,2025-04-27,999999999999,1,1,1,1,1\n"
                                        "acme,3,A,2025-04-27,1,1,1,1,1,1\n"
                                        "acme,1,A,2025-04-27,0.01,1,1,1,1,1\n"
                                        "acme,2,A,2025-04-27,0.99,1,1,1,1,1\n"
                                        "acme,4,A,2025-04-27,1,999999999999999,1,1,1,1\n"
                                        "acme,4,A,2025-04-27,1,1,1,1,1,1\n");
    MetricsImportOptions options = optionsFor(name);
    options.addUp = true;
    const auto report = importMetrics(*session, name, options);
    QCOMPARE(summary(report), u"7 read, 3 imported, 4 rejected, 1 added_up, 1 new_clients"_s);
    QStringList lines;
    for (const RejectedRow &row : report->rejects) {
        lines.append(QString::number(row.line) + u' ' + row.id);
        QVERIFY(row.reason.contains(u"too large"_s));
    }
    QCOMPARE(lines.join(u','), u"2 1,5 1,7 4,8 4"_s);
    QCOMPARE(rowsOf(database), u"acme 2 2025-04-27 999999999999.99 2; acme 3 2025-04-27 1.00 1"_s);
}

void TestMetricsImport::dryRunKeepsNothing()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString before = contents(database);
    const QString name =
        m_figures.file("acme,1,A,2025-04-27,1,1,1,1,1,1\nacme,2,A,x,1,1,1,1,1,1\n");
    MetricsImportOptions options = optionsFor(name);
    options.dryRun = true;
    int heard = 0;
    options.rejected = [&](const RejectedRow &) {
        ++heard;
    };
    const auto report = importMetrics(*session, name, options);
    QCOMPARE(summary(report), u"2 read, 1 imported, 1 rejected, 1 new_clients"_s);
    QCOMPARE(report->importId, 0);
    QCOMPARE(heard, 1);
    QCOMPARE(contents(database), before);
    QCOMPARE(database.value(u"select count(*) from metric_imports"_s), u"0"_s);
    QVERIFY(session->isAlive());
}

void TestMetricsImport::mappingThatDoesNotFitIsRefused()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.write("a,b\n1,2\n");
    const auto report = import(*session, name);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Input);
    QCOMPARE(database.value(u"select count(*) from metric_imports"_s), u"0"_s);
    QVERIFY(!importMetrics(*session, u"/nonexistent"_s, {}).ok());
}

void TestMetricsImport::adsLibrary()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const auto bring = [&](const QByteArray &rows) {
        const QString name = m_figures.write("client;adset_id;adset_name;status;budget\n" + rows);
        return importMetrics(*session, name, optionsFor(name, {}, u"ads"_s));
    };
    const auto first = bring("acme;1;Un;ACTIVE;50\nacme;2;Deux;en pause;\nacme;3;Trois;odd;5\n"
                             "acme;1;Un;ACTIVE;50\n");
    QCOMPARE(summary(first), u"4 read, 2 imported, 2 rejected, 1 new_clients"_s);
    const QString before = contents(database);
    QCOMPARE(database.value(u"select string_agg(concat_ws(' ', entity_id, name, status, "
                            "daily_budget), '; ' order by entity_id) from ads_library"_s),
             u"1 Un active 50.00; 2 Deux paused"_s);
    const auto second = bring("acme;1;Un;paused;60\nacme;2;Deux;paused;\n");
    QCOMPARE(summary(second), u"2 read, 1 updated, 1 unchanged"_s);
    const auto undone = undoMetricsImport(*session, second->importId, {u"tester"_s, u"test"_s});
    QCOMPARE(undone->restored, 1);
    QCOMPARE(contents(database), before);
    QCOMPARE(undoMetricsImport(*session, first->importId, {u"tester"_s, u"test"_s})->removed, 2);
    QCOMPARE(database.value(u"select count(*) from ads_library"_s), u"0"_s);
}

void TestMetricsImport::spendHistoryFollows()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    QVERIFY(import(*session, m_figures.file("acme,1,A,2025-04-27,1.5,1,1,2,1,3\n"
                                            "acme,2,A,2025-04-27,2.5,1,1,2,1,3\n"
                                            "acme,2,A,2025-04-29,4,1,1,2,1,3\n"))
                .ok());
    QCOMPARE(database.value(u"select string_agg(concat_ws(' ', date, spend, revenue, leads), '; ' "
                            "order by date) from spend_history"_s),
             u"2025-04-27 4.00 6.00 4; 2025-04-29 4.00 3.00 2"_s);
}

QTEST_GUILESS_MAIN(TestMetricsImport)
#include "tst_metricsimport.moc"
