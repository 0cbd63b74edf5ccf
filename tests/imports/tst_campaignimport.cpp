// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignfiles.h"
#include "support/sharedfile.h"

#include "imports/campaignimport.h"
#include "support/testdatabase.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <thread>

using namespace regie;

namespace {

using Progress = std::function<bool(const ImportProgress &)>;

CampaignImportOptions options()
{
    CampaignImportOptions result;
    result.zoneId = "Europe/Paris";
    result.actor = QStringLiteral("tester");
    return result;
}

QByteArray memory(const QJsonArray &campaigns)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("campaigns"), campaigns}}).toJson();
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// "5 read, 5 imported": what is not zero.
QString summary(const Result<CampaignImportReport> &report)
{
    if (!report)
        return report.error().text();
    QStringList parts;
    const QJsonObject json = report->toJson();
    for (const char *name : {"read", "imported", "updated", "unchanged", "rejected", "salvaged"})
        if (const qint64 count = json.value(QLatin1String(name)).toInteger())
            parts.append(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(name)));
    return parts.join(QLatin1String(", "));
}

/// Every row that an import writes, without the ids and times of the database's own.
QString contents(const TestDatabase &database)
{
    return database.value(QStringLiteral(
        "select md5(string_agg(row, '/' order by row)) from ("
        "select concat_ws('|', s.source, s.external_id, s.fingerprint, c.name, c.niche, c.region, "
        "c.status, "
        "  c.started_at, c.completed_at, c.extra, "
        "  (select string_agg(concat_ws(':', phase, p.status, metrics, error), ';' order by phase) "
        "   from campaign_phases p where p.campaign_id = c.campaign_id)) as row "
        "from campaigns c left join campaign_sources s using (campaign_id)) rows"));
}

QString count(const TestDatabase &database, const char *table)
{
    return database.value(QStringLiteral("select count(*) from ") + QLatin1String(table));
}

} // namespace

class TestCampaignImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheExample();
    void salvagesTheTruncatedFile();
    void importingTwiceChangesNothing();
    void aNewerVersionUpdates();
    void settledCampaignThatRunsAgainIsOpen();
    void anOlderVersionChangesNothing();
    void theSameInAnotherZoneIsReadAgain();
    void aCampaignTwiceInAFile_data();
    void aCampaignTwiceInAFile();
    void anArchivedCampaignStaysInTheArchive();
    void countersAndOpenMessagesAreRespected();
    void aValueTheDatabaseRefusesRejectsOneCampaign();
    void nonsenseWritesNothing();
    void dryRunWritesNothing();
    void cancelledAndRepeated();
    void killedAndRepeated();
    void twoAtOnce();
    void twoVersionsAtOnce();
    void unknownFieldsReachTheDatabase();
    void theFileIsNotTouched();

private:
    CampaignFiles m_files;
};

void TestCampaignImport::importsTheExample()
{
    const QString name = sharedFile(QStringLiteral("campaigns_example.json"));
    if (name.isEmpty())
        QSKIP("campaigns_example.json is not here");
    const TestDatabase database;
    const auto session = database.open();
    const auto report = importCampaigns(*session, name, options(), {});
    QCOMPARE(summary(report), QStringLiteral("5 read, 5 imported"));
    QVERIFY(!report->damaged && report->rejects.isEmpty());
    const auto value = [&](const char *sql) {
        return database.value(QLatin1String(sql));
    };
    QCOMPARE(value("select string_agg(status, ' ' order by campaign_id) from campaigns"),
             QStringLiteral("completed paused completed sending failed"));
    QCOMPARE(value("select (started_at at time zone 'UTC')::text from campaigns order by "
                   "campaign_id limit 1"),
             QStringLiteral("2025-04-27 17:01:27.360751"));
    QCOMPARE(value("select extra ->> 'agent' from campaigns where niche like 'Clin%'"),
             QStringLiteral("ScraperAgent v3"));
    QCOMPARE(value("select count(*) from campaign_phases"), QStringLiteral("17"));
    QCOMPARE(value("select metrics #>> '{by_channel,email}' from campaign_phases join campaigns "
                   "using (campaign_id) "
                   "where phase = 'contact' order by campaign_id limit 1"),
             QStringLiteral("20"));
    QCOMPARE(
        value("select error from campaign_phases where phase = 'contact' and status = 'failed'"),
        QStringLiteral("SMTP: connexion refusée"));
    QCOMPARE(value("select string_agg(distinct kind || actor, ' ') from campaign_events"),
             QStringLiteral("importedtester"));
    QCOMPARE(value("select actor || (new_values ->> 'imported') from audit_log"),
             QStringLiteral("tester5"));
    QCOMPARE(summary(importCampaigns(*session, name, options(), {})),
             QStringLiteral("5 read, 5 unchanged"));
}

void TestCampaignImport::salvagesTheTruncatedFile()
{
    const QString name = sharedFile(QStringLiteral("campaigns_truncated.json"));
    if (name.isEmpty())
        QSKIP("campaigns_truncated.json is not here");
    const TestDatabase database;
    const auto report = importCampaigns(*database.open(), name, options(), {});
    QCOMPARE(summary(report), QStringLiteral("3 read, 2 imported, 1 rejected, 2 salvaged"));
    QVERIFY(report->damaged);
    QCOMPARE(report->rejects.first().index, 2);
    QCOMPARE(report->rejects.first().id, QStringLiteral("CAMP-1745795555"));
    const QJsonObject reject =
        report->toJson().value(QLatin1String("rejects")).toArray().first().toObject();
    QVERIFY(reject.value(QLatin1String("position")).toInteger() > 0);
}

void TestCampaignImport::importingTwiceChangesNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write(madeMemory(1234, false));
    QCOMPARE(summary(importCampaigns(*session, name, options(), {})),
             QStringLiteral("1234 read, 1234 imported"));
    const QString before = contents(database);
    QCOMPARE(summary(importCampaigns(*session, name, options(), {})),
             QStringLiteral("1234 read, 1234 unchanged"));
    QCOMPARE(contents(database), before);
    QCOMPARE(count(database, "campaign_events"), QStringLiteral("1234"));
    // The same in another order of keys, other blanks and as lines is the same.
    QByteArray lines;
    for (int i = 0; i < 1234; ++i)
        lines += QJsonDocument(madeCampaign(i)).toJson(QJsonDocument::Compact) + '\n';
    QCOMPARE(summary(importCampaigns(*session, m_files.write(lines), options(), {})),
             QStringLiteral("1234 read, 1234 unchanged"));
}

void TestCampaignImport::aNewerVersionUpdates()
{
    const TestDatabase database;
    const auto session = database.open();
    const QJsonObject first = parsed(
        R"({"niche": "A", "region": "B", "start_time": "2025-01-01T10:00:00Z", "status": "RUNNING",
        "old": 1, "phases": {"scraping": {"status": "COMPLETED", "metrics": {"n": 1}}, "cleaning": {"status": "IN_PROGRESS"}}})");
    const QJsonObject second = parsed(
        R"({"niche": "A", "region": "B", "start_time": "2025-01-01T10:00:00Z", "status": "COMPLETED",
        "end_time": "2025-01-01T11:00:00Z",
        "phases": {"scraping": {"status": "COMPLETED", "metrics": {"n": 2}}, "contact": {"status": "COMPLETED"}}})");
    QCOMPARE(summary(importCampaigns(*session, m_files.write(memory({first})), options(), {})),
             QStringLiteral("1 read, 1 imported"));
    QCOMPARE(summary(importCampaigns(*session, m_files.write(memory({second})), options(), {})),
             QStringLiteral("1 read, 1 updated"));
    QCOMPARE(count(database, "campaigns"), QStringLiteral("1"));
    QCOMPARE(database.value(QStringLiteral(
                 "select status || completed_at || jsonb_exists(extra, 'old') from campaigns")),
             QStringLiteral("completed2025-01-01 11:00:00+00false"));
    QCOMPARE(database.value(QStringLiteral(
                 "select string_agg(phase || metrics, ' ' order by phase) from campaign_phases")),
             QStringLiteral("contact{} scraping{\"n\": 2}"));
    QCOMPARE(database.value(
                 QStringLiteral("select string_agg(kind, ' ' order by id) from campaign_events")),
             QStringLiteral("imported updated"));
}

/// Whoever sends a settled campaign on has begun it anew: the checks look at it again.
void TestCampaignImport::settledCampaignThatRunsAgainIsOpen()
{
    const TestDatabase database;
    const auto session = database.open();
    const QJsonObject ended = parsed(
        R"({"niche": "A", "region": "B", "start_time": "2025-01-01T10:00:00Z", "status": "COMPLETED",
        "end_time": "2025-01-01T11:00:00Z"})");
    const QJsonObject running = parsed(
        R"({"niche": "A", "region": "B", "start_time": "2025-01-01T10:00:00Z", "status": "RUNNING",
        "end_time": "2025-01-03T11:00:00Z"})");
    QVERIFY(importCampaigns(*session, m_files.write(memory({ended})), options(), {}).ok());
    database.execute(QStringLiteral("update campaigns set settled_at = now()"));
    QCOMPARE(summary(importCampaigns(*session, m_files.write(memory({running})), options(), {})),
             QStringLiteral("1 read, 1 updated"));
    QCOMPARE(database.value(
                 QStringLiteral("select status || ' ' || (settled_at is null) from campaigns")),
             QStringLiteral("sending true"));
}

void TestCampaignImport::anOlderVersionChangesNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    const QJsonObject older = parsed(
        R"({"campaign_id": "1", "niche": "old", "_storage_metadata": {"saved_at": "2025-01-01T10:00:00"}})");
    const QJsonObject newer = parsed(
        R"({"campaign_id": "1", "niche": "new", "_storage_metadata": {"saved_at": "2025-01-01T10:00:01"}})");
    (void)importCampaigns(*session, m_files.write(memory({newer})), options(), {});
    const auto report = importCampaigns(*session, m_files.write(memory({older})), options(), {});
    QCOMPARE(summary(report), QStringLiteral("1 read, 1 unchanged"));
    QCOMPARE(report->remarks.size(), 1);
    QVERIFY(report->remarks.first().reason.contains(QLatin1String("newer")));
    QCOMPARE(database.value(QStringLiteral("select niche from campaigns")), QStringLiteral("new"));
}

void TestCampaignImport::theSameInAnotherZoneIsReadAgain()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write(
        memory({parsed(R"({"campaign_id": "1", "start_time": "2025-01-01T10:00:00"})")}));
    CampaignImportOptions other = options();
    for (const auto &[zone, expected] :
         {std::pair("Europe/Paris", "09:00:00"), std::pair("Asia/Tokyo", "01:00:00"),
          std::pair("Europe/Paris", "09:00:00")}) {
        other.zoneId = zone;
        QVERIFY(importCampaigns(*session, name, other, {}).ok());
        QCOMPARE(database.value(QStringLiteral("select started_at::time from campaigns")),
                 QLatin1String(expected));
    }
    QCOMPARE(summary(importCampaigns(*session, name, other, {})),
             QStringLiteral("1 read, 1 unchanged"));
}

void TestCampaignImport::aCampaignTwiceInAFile_data()
{
    QTest::addColumn<int>("between");
    QTest::addColumn<bool>("newerFirst");
    QTest::newRow("close, the newer last") << 3 << false;
    QTest::newRow("close, the newer first") << 3 << true;
    QTest::newRow("far apart, the newer last") << 1300 << false;
    QTest::newRow("far apart, the newer first") << 1300 << true;
}

void TestCampaignImport::aCampaignTwiceInAFile()
{
    QFETCH(int, between);
    QFETCH(bool, newerFirst);
    QJsonArray campaigns;
    for (int i = 0; i < between; ++i)
        campaigns.append(madeCampaign(i));
    const QJsonObject older =
        parsed(R"({"campaign_id": "twice", "niche": "older", "start_time": "2025-01-01"})");
    const QJsonObject newer = parsed(
        R"({"campaign_id": "twice", "niche": "newer", "start_time": "2025-01-01", "end_time": "2025-01-02"})");
    campaigns.prepend(newerFirst ? newer : older);
    campaigns.append(newerFirst ? older : newer);
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write(memory(campaigns));
    const auto report = importCampaigns(*session, name, options(), {});
    QCOMPARE(report->read, between + 2);
    QCOMPARE(report->imported, between + 1);
    QCOMPARE(report->updated + report->unchanged, 1);
    QVERIFY(!report->remarks.isEmpty());
    QCOMPARE(report->remarks.first().id, QStringLiteral("twice"));
    QCOMPARE(database.value(QStringLiteral(
                 "select string_agg(niche, ' ') from campaigns where niche like '%er'")),
             QStringLiteral("newer"));
    QCOMPARE(importCampaigns(*session, name, options(), {})->unchanged, between + 2);
}

void TestCampaignImport::anArchivedCampaignStaysInTheArchive()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write(madeMemory(3, true));
    (void)importCampaigns(*session, name, options(), {});
    database.execute(QStringLiteral("insert into campaign_sources_archive select * from "
                                    "campaign_sources where external_id = 'CAMP-1';"));
    for (const char *table :
         {"campaign_events", "campaign_phases", "campaign_sources", "campaigns"})
        database.execute(QStringLiteral("delete from %1 where campaign_id = (select campaign_id "
                                        "from campaign_sources_archive)")
                             .arg(QLatin1String(table)));
    const auto report = importCampaigns(*session, name, options(), {});
    QCOMPARE(summary(report), QStringLiteral("3 read, 3 unchanged"));
    QVERIFY(report->remarks.first().reason.contains(QLatin1String("archive")));
    QCOMPARE(count(database, "campaigns"), QStringLiteral("2"));
}

void TestCampaignImport::countersAndOpenMessagesAreRespected()
{
    const TestDatabase database;
    const auto session = database.open();
    const auto version = [&](const char *json) {
        return importCampaigns(*session, m_files.write(memory({parsed(json)})), options(), {}).ok();
    };
    QVERIFY(version(R"({"campaign_id": "1", "status": "RUNNING", "start_time": "2025-01-01"})"));
    database.execute(QStringLiteral("update campaigns set total_count = 3, pending_count = 3"));
    QVERIFY(version(
        R"({"campaign_id": "1", "status": "COMPLETED", "start_time": "2025-01-01", "end_time": "2025-01-02"})"));
    const QString state =
        QStringLiteral("select concat_ws(' ', status, total_count, pending_count) from campaigns");
    QCOMPARE(database.value(state), QStringLiteral("sending 3 3"));
    database.execute(QStringLiteral(
        "update campaigns set sent_count = 3, success_count = 3, pending_count = 0"));
    QVERIFY(version(
        R"({"campaign_id": "1", "status": "COMPLETED", "start_time": "2025-01-01", "end_time": "2025-01-03"})"));
    QCOMPARE(database.value(state), QStringLiteral("completed 3 0"));
}

void TestCampaignImport::aValueTheDatabaseRefusesRejectsOneCampaign()
{
    QJsonArray campaigns;
    for (int i = 0; i < 700; ++i)
        campaigns.append(madeCampaign(i));
    QByteArray bytes = memory(campaigns);
    for (const char *id : {"CAMP-3\"", "CAMP-650\""})
        bytes.replace(QByteArray("\"campaign_id\": \"") + id,
                      QByteArray("\"tiny\": 1e-20000, \"campaign_id\": \"") + id);
    const TestDatabase database;
    const auto report = importCampaigns(*database.open(), m_files.write(bytes), options(), {});
    QCOMPARE(summary(report), QStringLiteral("700 read, 698 imported, 2 rejected"));
    QCOMPARE(report->rejects.at(0).id, QStringLiteral("CAMP-3"));
    QCOMPARE(report->rejects.at(1).index, 650);
    QVERIFY(report->rejects.at(0).reason.contains(QLatin1String("numeric")));
    QCOMPARE(count(database, "campaigns"), QStringLiteral("698"));
}

void TestCampaignImport::nonsenseWritesNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray(10'000, '['), QByteArray(5000, '\0'),
          QByteArray("{\"a\":").repeated(10'000), QByteArray("[1,2]")}) {
        const auto report = importCampaigns(*session, m_files.write(bytes), options(), {});
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Input);
    }
    QVERIFY(!importCampaigns(*session, QDir::tempPath(), options(), {}).ok());
    QVERIFY(!importCampaigns(*session, QStringLiteral("/nowhere/at/all.json"), options(), {}).ok());
    for (const char *table :
         {"campaigns", "campaign_sources", "campaign_phases", "campaign_events", "audit_log"})
        QCOMPARE(count(database, table), QStringLiteral("0"));
}

void TestCampaignImport::dryRunWritesNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    CampaignImportOptions dry = options();
    dry.dryRun = true;
    const QString name = m_files.write(madeMemory(600, false));
    QCOMPARE(summary(importCampaigns(*session, name, dry, {})),
             QStringLiteral("600 read, 600 imported"));
    for (const char *table :
         {"campaigns", "campaign_sources", "campaign_phases", "campaign_events", "audit_log"})
        QCOMPARE(count(database, table), QStringLiteral("0"));
    (void)importCampaigns(*session, name, options(), {});
    QCOMPARE(summary(importCampaigns(*session, name, dry, {})),
             QStringLiteral("600 read, 600 unchanged"));
}

void TestCampaignImport::cancelledAndRepeated()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString name = m_files.write(madeMemory(3000, false));
    qint64 lastRead = -1;
    const auto report =
        importCampaigns(*session, name, options(), [&](const ImportProgress &progress) {
            const bool grows =
                progress.bytesRead > lastRead && progress.bytesRead <= progress.bytesTotal;
            lastRead = progress.bytesRead;
            return grows && progress.campaigns < 1000;
        });
    QVERIFY(report.ok() && report->cancelled && !report->damaged);
    QVERIFY(report->imported > 0 && report->imported < 3000);
    QCOMPARE(report->read, report->imported);
    QCOMPARE(count(database, "campaigns").toLongLong(), report->imported);
    QCOMPARE(database.value(QStringLiteral("select new_values ->> 'cancelled' from audit_log")),
             QStringLiteral("true"));
    const auto rest = importCampaigns(*session, name, options(), {});
    QCOMPARE(rest->imported, 3000 - report->imported);
    QCOMPARE(rest->unchanged, report->imported);
    QCOMPARE(count(database, "campaigns"), QStringLiteral("3000"));
}

void TestCampaignImport::killedAndRepeated()
{
    const TestDatabase database;
    const QString name = m_files.write(madeMemory(3000, false));
    const TestDatabase whole;
    (void)importCampaigns(*whole.open(), name, options(), {});
    for (const int after : {1, 2, 4}) {
        const auto session = database.open();
        int pieces = 0;
        const auto report = importCampaigns(*session, name, options(), [&](const ImportProgress &) {
            if (++pieces == after)
                database.execute(
                    QStringLiteral("select pg_terminate_backend(%1)").arg(session->backendPid()));
            return true;
        });
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Offline);
        QCOMPARE(
            database.value(QStringLiteral(
                "select count(*) from campaigns c where not exists (select from campaign_sources s "
                "where s.campaign_id = c.campaign_id) or (select count(*) from campaign_phases p "
                "where p.campaign_id = c.campaign_id) <> 3")),
            QStringLiteral("0"));
    }
    QVERIFY(importCampaigns(*database.open(), name, options(), {}).ok());
    QCOMPARE(contents(database), contents(whole));
    QCOMPARE(count(database, "campaign_events"), QStringLiteral("3000"));
}

void TestCampaignImport::twoAtOnce()
{
    const TestDatabase database;
    const QString name = m_files.write(madeMemory(2000, false));
    QByteArray backwards;
    for (int i = 1999; i >= 0; --i)
        backwards += QJsonDocument(madeCampaign(i)).toJson(QJsonDocument::Compact) + '\n';
    const QStringList names{name, m_files.write(backwards), name};
    std::vector<Result<CampaignImportReport>> reports(3, Error::cancelled());
    std::vector<std::thread> threads;
    for (size_t i = 0; i < reports.size(); ++i)
        threads.emplace_back([&, i] {
            reports[i] = importCampaigns(*database.open(), names.at(qsizetype(i)), options(), {});
        });
    for (std::thread &thread : threads)
        thread.join();
    qint64 imported = 0;
    for (const auto &report : reports) {
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->read, 2000);
        QCOMPARE(report->imported + report->unchanged, 2000);
        imported += report->imported;
    }
    QCOMPARE(imported, 2000);
    QCOMPARE(count(database, "campaigns"), QStringLiteral("2000"));
    QCOMPARE(count(database, "campaign_events"), QStringLiteral("2000"));
    QCOMPARE(count(database, "campaign_phases"), QStringLiteral("6000"));
}

/// Whoever comes first, what stays is the newest.
void TestCampaignImport::twoVersionsAtOnce()
{
    const TestDatabase database;
    QStringList names;
    for (int version = 0; version < 3; ++version) {
        QJsonArray campaigns;
        for (int i = 0; i < 1500; ++i) {
            QJsonObject campaign = madeCampaign(i);
            campaign.insert(QStringLiteral("niche"), QStringLiteral("version %1").arg(version));
            campaign.insert(QStringLiteral("end_time"),
                            QStringLiteral("2025-05-0%1T00:00:00Z").arg(version + 1));
            campaigns.append(campaign);
        }
        names.append(m_files.write(memory(campaigns)));
    }
    std::vector<std::thread> threads;
    std::vector<Result<CampaignImportReport>> reports(3, Error::cancelled());
    for (size_t i = 0; i < reports.size(); ++i)
        threads.emplace_back([&, i] {
            reports[i] = importCampaigns(*database.open(), names.at(qsizetype(i)), options(), {});
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &report : reports)
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().text()));
    QCOMPARE(
        database.value(QStringLiteral("select string_agg(distinct niche, ' ') from campaigns")),
        QStringLiteral("version 2"));
    QCOMPARE(count(database, "campaigns"), QStringLiteral("1500"));
}

void TestCampaignImport::unknownFieldsReachTheDatabase()
{
    const QByteArray bytes =
        R"([{"campaign_id": "1", "big": 123456789012345678901234567890, "small": 0.1, "text": "é\u0001\ud83d\ude00\\",
                                  "nested": {"z": [1, {"y": null}], "a": true}, "": "no name"}])";
    const TestDatabase database;
    QCOMPARE(summary(importCampaigns(*database.open(), m_files.write(bytes), options(), {})),
             QStringLiteral("1 read, 1 imported"));
    QCOMPARE(
        database.value(QStringLiteral(
            "select (extra = '{\"big\": 123456789012345678901234567890, \"small\": 0.1, "
            "\"text\": \"é\\u0001😀\\\\\", \"nested\": {\"z\": [1, {\"y\": null}], \"a\": true}, "
            "\"\": \"no name\"}')::text from campaigns")),
        QStringLiteral("true"));
}

void TestCampaignImport::theFileIsNotTouched()
{
    const QString name = m_files.write(madeMemory(20, true).chopped(100));
    const auto state = [&] {
        QFile file(name);
        (void)file.open(QIODevice::ReadOnly);
        return QFileInfo(name).lastModified().toString(Qt::ISODateWithMs).toLatin1() +
               QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    };
    const QByteArray before = state();
    QVERIFY(QFile::setPermissions(name, QFileDevice::ReadOwner));
    const TestDatabase database;
    QVERIFY(importCampaigns(*database.open(), name, options(), {}).ok());
    QCOMPARE(state(), before);
}

QTEST_GUILESS_MAIN(TestCampaignImport)
#include "tst_campaignimport.moc"
