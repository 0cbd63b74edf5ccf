// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfiles.h"

#include "imports/metricshistory.h"
#include "imports/rejectsfile.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const header =
    "client,adset_id,adset_name,date,spend,impressions,clicks,leads,orders,revenue\n";

QString shared(const QString &name)
{
    const QString path =
        QDir(QStringLiteral(REGIE_SOURCE_DIR)).filePath(u"../shared/data/"_s + name);
    return QFile::exists(path) ? path : QString();
}

/// As the file tells, and `constants` for what it does not.
MetricsImportOptions optionsFor(const QString &file, const QMap<QString, QString> &constants = {},
                                const QString &kind = u"metrics"_s)
{
    MetricsImportOptions options;
    options.kind = kind;
    options.actor = {u"tester"_s, u"test"_s};
    const auto guess = detectDialect(file);
    if (!guess)
        qFatal("%s", qPrintable(guess.error().text()));
    options.dialect = guess->dialect;
    const auto preview = previewMetrics(file, kind, options.dialect, {}, 0);
    options.mapping = guessMapping(*importKind(kind), preview->headers);
    for (auto it = constants.cbegin(); it != constants.cend(); ++it)
        options.mapping.fields.insert(it.key(), FieldSource::constant(it.value()));
    return options;
}

/// "5 read, 5 imported": what is not zero.
QString summary(const Result<MetricsImportReport> &report)
{
    if (!report)
        return report.error().text();
    QStringList parts;
    const QJsonObject json = report->toJson();
    for (const char *name : {"read", "imported", "updated", "unchanged", "rejected", "added_up",
                             "new_clients", "more_conversions_than_clicks"})
        if (const qint64 count = json.value(QLatin1String(name)).toInteger())
            parts.append(u"%1 %2"_s.arg(count).arg(QLatin1String(name)));
    if (report->cancelled)
        parts.append(u"cancelled"_s);
    return parts.join(u", "_s);
}

/// All that imports write, apart from their own numbers and times.
QString contents(const TestDatabase &database)
{
    return database.value(
        u"select md5(coalesce(string_agg(row, '/' order by row), '')) from ("
        "select concat_ws('|', client_key, entity_type, entity_id, date, entity_name, spend, "
        "impressions, clicks, leads, conversions, revenue) as row from performance_metrics "
        "union all select concat_ws('|', 'h', client_key, date, spend, revenue, leads, "
        "conversions) "
        "from spend_history "
        "union all select concat_ws('|', 'a', client_key, entity_type, entity_id, name, status, "
        "daily_budget) from ads_library "
        "union all select concat_ws('|', 'c', client_key, name) from clients) rows"_s);
}

QString rowsOf(const TestDatabase &database)
{
    return database.value(
        u"select string_agg(concat_ws(' ', client_key, entity_id, date, spend, clicks), '; ' "
        "order by client_key, entity_id, date) from performance_metrics"_s);
}

QByteArray manyRows(int count)
{
    QByteArray bytes(header);
    for (int i = 0; i < count; ++i)
        bytes += "acme," + QByteArray::number(i) + ",Name,2025-04-27,1.5,100,10,3,1,4.25\n";
    return bytes;
}

} // namespace

class TestMetricsImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importTwiceThenUpdate();
    void whatTheFileDoesNotTellStays();
    void badRowsAreNamed();
    void rejectsCanBeMendedAndImported();
    void repeatedRowsAreRejectedOrAddedUp();
    void hostileText();
    void otherWritings_data();
    void otherWritings();
    void undoGoesBack();
    void undoLeavesWhatWasChangedSince();
    void undoOfAnUpdateAndThenOfTheFirst();
    void undoIsRefused();
    void dryRunKeepsNothing();
    void cancelKeepsNothing();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void mappingThatDoesNotFitIsRefused();
    void adsLibrary();
    void spendHistoryFollows();
    void previewShowsWhatIsRead();
    void sharedDays();
    void sharedAds();

private:
    QString file(const QByteArray &rows) { return m_files.write(header + rows); }
    Result<MetricsImportReport> import(Session &session, const QString &name,
                                       const QMap<QString, QString> &constants = {})
    {
        return importMetrics(session, name, optionsFor(name, constants));
    }

    CampaignFiles m_files;
};

void TestMetricsImport::importTwiceThenUpdate()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString first = file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
                               "acme,2,B,2025-04-27,2,100,10,3,1,4\n"
                               "other,1,A,2025-04-27,3,100,10,3,1,4\n");
    QCOMPARE(summary(import(*session, first)), u"3 read, 3 imported, 2 new_clients"_s);
    const QString before = contents(database);
    QCOMPARE(summary(import(*session, first)), u"3 read, 3 unchanged"_s);
    QCOMPARE(contents(database), before);
    const QString second = file("acme,1,A,2025-04-27,9.99,100,10,3,1,4.25\n"
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
    const TestDatabase database;
    const auto session = database.open();
    QVERIFY(import(*session, file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n")).ok());
    const QString leads = m_files.write("client,adset_id,date,leads\nacme,1,2025-04-27,7\n");
    QCOMPARE(summary(import(*session, leads)), u"1 read, 1 updated"_s);
    QCOMPARE(database.value(u"select concat_ws(' ', entity_name, spend, leads, revenue) from "
                            "performance_metrics"_s),
             u"A 1.50 7 4.25"_s);
}

void TestMetricsImport::badRowsAreNamed()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
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
    const TestDatabase database;
    const auto session = database.open();
    const QString name = file("acme,1,A,2025-04-27,x,100,10,3,1,4.25\n"
                              "acme,2,\"Été, \"\"B\"\"\",2025-04-27,x,100,10,3,1,4\n");
    MetricsImportOptions options = optionsFor(name);
    RejectsFile rejects(m_files.write({}), ',');
    QVERIFY(rejects.open().ok());
    rejects.begin(QByteArray(header).trimmed());
    options.rejected = [&](const RejectedRow &row) {
        rejects.add(row);
    };
    QCOMPARE(summary(importMetrics(*session, name, options)), u"2 read, 2 rejected"_s);
    QVERIFY(rejects.commit().ok());
    QFile written(rejects.fileName());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString mended = m_files.write(written.readAll().replace(",x,", ",5,"));
    QCOMPARE(summary(import(*session, mended)), u"2 read, 2 imported, 1 new_clients"_s);
    QCOMPARE(database.value(u"select entity_name from performance_metrics where entity_id = '2'"_s),
             u"Été, \"B\""_s);
}

void TestMetricsImport::repeatedRowsAreRejectedOrAddedUp()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
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

void TestMetricsImport::hostileText()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString hostile = u"'; drop table clients; -- \\N \\. %1 :id :id::text $1 <b>é</b>"_s;
    QByteArray rows =
        '"' + hostile.toUtf8() + "\",\"" + hostile.toUtf8() + "\",\"\\.\",2025-04-27,1,1,1,1,1,1\n";
    rows += QByteArray("acme,\"a\0b\",A,2025-04-27,1,1,1,1,1,1\n", 41);
    rows += "acme,\xFF\xFE,A,2025-04-27,1,1,1,1,1,1\n";
    rows += "acme," + QByteArray(3000, 'x') + ",A,2025-04-27,1,1,1,1,1,1\n";
    rows += "acme,7,A,2025-04-27,\\N,1,1,1,1,1\n";
    const QString name = file(rows);
    MetricsImportOptions options = optionsFor(name);
    options.dialect.encoding = TextEncoding::Utf8;
    options.mapping =
        guessMapping(metricsKind(), QString::fromLatin1(header).trimmed().split(u','));
    QCOMPARE(summary(importMetrics(*session, name, options)),
             u"5 read, 1 imported, 4 rejected, 1 new_clients"_s);
    QCOMPARE(database.value(u"select client_key from performance_metrics"_s), hostile);
    QCOMPARE(database.value(u"select entity_id from performance_metrics"_s), hostile);
    QCOMPARE(database.value(u"select entity_name from performance_metrics"_s), u"\\."_s);
}

void TestMetricsImport::otherWritings_data()
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

void TestMetricsImport::otherWritings()
{
    QFETCH(QByteArray, bytes);
    const TestDatabase database;
    const auto session = database.open();
    QCOMPARE(summary(import(*session, m_files.write(bytes))),
             u"2 read, 2 imported, 1 new_clients"_s);
    QCOMPARE(rowsOf(database), u"acme 1 2025-04-27 1234.50 10; acme 1 2025-04-28 0.50 1"_s);
    QCOMPARE(
        database.value(u"select distinct entity_type || entity_name from performance_metrics"_s),
        u"campaignÉté"_s);
}

void TestMetricsImport::undoGoesBack()
{
    const TestDatabase database;
    const auto session = database.open();
    QVERIFY(import(*session, file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n")).ok());
    const QString before = contents(database);
    const auto second = import(*session, file("acme,1,A,2025-04-27,9,100,10,3,1,4.25\n"
                                              "acme,2,A,2025-04-28,9,100,10,3,1,4.25\n"
                                              "new,1,A,2025-04-27,9,100,10,3,1,4.25\n"));
    QVERIFY(second.ok());
    QVERIFY(contents(database) != before);
    const auto undone = undoMetricsImport(*session, second->importId, {u"tester"_s, u"test"_s});
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().text()));
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->leftCount, 0);
    QCOMPARE(contents(database), before);
    QCOMPARE(metricsImports(*session)->first().status, u"undone"_s);
}

void TestMetricsImport::undoLeavesWhatWasChangedSince()
{
    const TestDatabase database;
    const auto session = database.open();
    const auto first = import(*session, file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"
                                             "acme,2,A,2025-04-27,1,1,1,1,1,1\n"
                                             "acme,3,A,2025-04-27,1,1,1,1,1,1\n"
                                             "acme,4,A,2025-04-27,1,1,1,1,1,1\n"));
    QVERIFY(import(*session, file("acme,2,A,2025-04-27,5,1,1,1,1,1\n")).ok());
    database.execute(
        u"update performance_metrics set spend = 6, updated_at = now() where entity_id = "
        "'3'"_s);
    const auto undone = undoMetricsImport(*session, first->importId, {u"tester"_s, u"test"_s});
    QVERIFY(undone.ok());
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->leftCount, 2);
    QCOMPARE(undone->left.at(0).entityId, u"2"_s);
    QCOMPARE(undone->left.at(1).entityId, u"3"_s);
    QCOMPARE(rowsOf(database), u"acme 2 2025-04-27 5.00 1; acme 3 2025-04-27 6.00 1"_s);
    QCOMPARE(database.value(u"select spend from spend_history"_s), u"11.00"_s);
    QCOMPARE(database.value(u"select count(*) from clients"_s), u"1"_s);
}

void TestMetricsImport::undoOfAnUpdateAndThenOfTheFirst()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString empty = contents(database);
    const auto first = import(*session, file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"));
    const auto second = import(*session, file("acme,1,B,2025-04-27,5,2,2,2,2,2\n"));
    const Actor actor{u"tester"_s, u"test"_s};
    QCOMPARE(undoMetricsImport(*session, second->importId, actor)->restored, 1);
    QCOMPARE(rowsOf(database), u"acme 1 2025-04-27 1.00 1"_s);
    const auto undone = undoMetricsImport(*session, first->importId, actor);
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->leftCount, 0);
    QCOMPARE(contents(database), empty);
}

void TestMetricsImport::undoIsRefused()
{
    const TestDatabase database;
    const auto session = database.open();
    const Actor actor{u"tester"_s, u"test"_s};
    QCOMPARE(undoMetricsImport(*session, 404, actor).error().kind, ErrorKind::Input);
    const auto report = import(*session, file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"));
    QVERIFY(undoMetricsImport(*session, report->importId, actor).ok());
    QCOMPARE(undoMetricsImport(*session, report->importId, actor).error().kind, ErrorKind::Input);
}

void TestMetricsImport::dryRunKeepsNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString before = contents(database);
    const QString name = file("acme,1,A,2025-04-27,1,1,1,1,1,1\nacme,2,A,x,1,1,1,1,1,1\n");
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

void TestMetricsImport::cancelKeepsNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write(manyRows(8'000));
    const auto report =
        importMetrics(*session, name, optionsFor(name),
                      [](const MetricsImportProgress &now) { return now.rows < 3'000; });
    QVERIFY(report.ok());
    QVERIFY(report->cancelled);
    QVERIFY(report->read >= 3'000 && report->read < 8'000);
    QCOMPARE(database.value(u"select count(*) from performance_metrics"_s), u"0"_s);
    QCOMPARE(database.value(u"select status from metric_imports"_s), u"cancelled"_s);
    QCOMPARE(summary(import(*session, name)), u"8000 read, 8000 imported, 1 new_clients"_s);
}

void TestMetricsImport::killedInTheMiddle_data()
{
    QTest::addColumn<qint64>("afterRows");
    QTest::newRow("before the first row") << qint64(0);
    QTest::newRow("while reading") << qint64(4'000);
}

void TestMetricsImport::killedInTheMiddle()
{
    QFETCH(qint64, afterRows);
    const TestDatabase database;
    const QString name = m_files.write(manyRows(8'000));
    {
        const auto session = database.open();
        bool killed = false;
        const auto report =
            importMetrics(*session, name, optionsFor(name), [&](const MetricsImportProgress &now) {
                if (now.rows >= afterRows && !std::exchange(killed, true))
                    database.execute(
                        u"select pg_terminate_backend(%1)"_s.arg(session->backendPid()));
                return true;
            });
        QVERIFY(killed && !report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Offline);
    }
    const auto session = database.open();
    QCOMPARE(database.value(u"select count(*) from performance_metrics"_s), u"0"_s);
    QCOMPARE(database.value(u"select status from metric_imports"_s), u"running"_s);
    QCOMPARE(metricsImports(*session)->first().status, u"failed"_s);
    QCOMPARE(summary(import(*session, name)), u"8000 read, 8000 imported, 1 new_clients"_s);
    QCOMPARE(
        database.value(u"select string_agg(status, ' ' order by import_id) from metric_imports"_s),
        u"failed completed"_s);
}

void TestMetricsImport::mappingThatDoesNotFitIsRefused()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write("a,b\n1,2\n");
    const auto report = import(*session, name);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Input);
    QCOMPARE(database.value(u"select count(*) from metric_imports"_s), u"0"_s);
    QVERIFY(!importMetrics(*session, u"/nonexistent"_s, {}).ok());
}

void TestMetricsImport::adsLibrary()
{
    const TestDatabase database;
    const auto session = database.open();
    const auto bring = [&](const QByteArray &rows) {
        const QString name = m_files.write("client;adset_id;adset_name;status;budget\n" + rows);
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
    const TestDatabase database;
    const auto session = database.open();
    QVERIFY(import(*session, file("acme,1,A,2025-04-27,1.5,1,1,2,1,3\n"
                                  "acme,2,A,2025-04-27,2.5,1,1,2,1,3\n"
                                  "acme,2,A,2025-04-29,4,1,1,2,1,3\n"))
                .ok());
    QCOMPARE(database.value(u"select string_agg(concat_ws(' ', date, spend, revenue, leads), '; ' "
                            "order by date) from spend_history"_s),
             u"2025-04-27 4.00 6.00 4; 2025-04-29 4.00 3.00 2"_s);
}

void TestMetricsImport::previewShowsWhatIsRead()
{
    const QString name = file("acme,1,A,2025-04-27,1.5,100,10,3,1,4.25\n"
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

void TestMetricsImport::sharedDays()
{
    const QString name = shared(u"ads_daily_28_days.csv"_s);
    if (name.isEmpty())
        QSKIP("ads_daily_28_days.csv is not here");
    const TestDatabase database;
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

void TestMetricsImport::sharedAds()
{
    const QString name = shared(u"facebook_ads_conversions.csv"_s);
    if (name.isEmpty())
        QSKIP("facebook_ads_conversions.csv is not here");
    const TestDatabase database;
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

QTEST_GUILESS_MAIN(TestMetricsImport)
#include "tst_metricsimport.moc"
