// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampleclock.h"
#include "imports/sampledata.h"
#include "imports/samplevocabulary.h"
#include "sampleinvariants.h"
#include "suggestions/analysis.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace regie;

namespace {

/// Those that are loaded, and vacuumed afterwards.
const QStringList tables{QStringLiteral("campaigns"),
                         QStringLiteral("campaign_sources"),
                         QStringLiteral("campaign_phases"),
                         QStringLiteral("campaign_events"),
                         QStringLiteral("contacts"),
                         QStringLiteral("messages"),
                         QStringLiteral("interactions"),
                         QStringLiteral("leads"),
                         QStringLiteral("marketing_task"),
                         QStringLiteral("clients"),
                         QStringLiteral("products"),
                         QStringLiteral("funnels"),
                         QStringLiteral("ads_library"),
                         QStringLiteral("analysis_runs"),
                         QStringLiteral("performance_metrics"),
                         QStringLiteral("suggestions"),
                         QStringLiteral("decisions"),
                         QStringLiteral("execution_logs"),
                         QStringLiteral("hypothesis_tracking")};
/// What is worked out from them.
const QStringList results{QStringLiteral("spend_history"), QStringLiteral("decision_patterns"),
                          QStringLiteral("winning_patterns"), QStringLiteral("feedback_loops")};

QDateTime instant(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

SampleOptions small()
{
    SampleOptions options;
    options.campaigns = 60;
    options.messages = 4000;
    options.tasks = 1500;
    options.suggestions = 60;
    options.now = instant("2026-03-18T10:30:00Z");
    return options;
}

Result<SampleReport> fill(const TestDatabase &database, const SampleOptions &options)
{
    return writeSampleData(*database.open(), options);
}

/// All rows of all tables and the state of their sequences.
QString contents(const TestDatabase &database)
{
    QString sums;
    for (const QString &table : tables + results)
        sums +=
            database.value(
                QStringLiteral(
                    "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %1 t")
                    .arg(table)) +
            QLatin1Char(' ');
    return sums + database.value(QStringLiteral(
                      "select string_agg(sequencename || '=' || coalesce(last_value, 0), ' ' order "
                      "by sequencename) from pg_sequences"));
}

QString definitions(const TestDatabase &database)
{
    return database.value(QStringLiteral(
        "select (select string_agg(indexname || ': ' || indexdef, E'\\n' order by "
        "indexname) from pg_indexes where schemaname = 'public') || E'\\n'"
        " || (select string_agg(conrelid::regclass || ' ' || conname || ': ' || "
        "contype::text || convalidated || pg_get_constraintdef(oid), E'\\n' order by "
        "conrelid::regclass::text, conname)"
        "     from pg_constraint where connamespace = 'public'::regnamespace)"));
}

qint64 rowsOf(const TestDatabase &database, const QString &table)
{
    return database.value(QStringLiteral("select count(*) from %1").arg(table)).toLongLong();
}

qint64 allRows(const TestDatabase &database)
{
    qint64 rows = 0;
    for (const QString &table : tables)
        rows += rowsOf(database, table);
    return rows;
}

QString quoted(const QDateTime &at)
{
    return QStringLiteral("timestamptz '%1'").arg(at.toString(Qt::ISODateWithMs));
}

} // namespace

class TestSampleData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_worlds.clear(); }
    void invariants_data();
    void invariants();
    void everyStatusAppears();
    void reportCountsTheRows();
    void realAnalysisFindsNothingElse_data();
    void realAnalysisFindsNothingElse();
    void everyFateAppears();

    void sameSeedSameRows();
    void otherSeedOtherRows();
    void numbersAsked_data();
    void numbersAsked();
    void nonsenseIsRefused();
    void indexesAndConstraintsAreBack();
    void rowsAreVisibleToIndexOnlyScans();

    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void lostConnectionLeavesNothing();

    void secondRunIsRefused();
    void secondRunIsAdded();
    void addsToWhatOthersWrote();

    void workingHours();
    void slugs();

private:
    struct World
    {
        QByteArray when;
        SampleOptions options;
        std::unique_ptr<TestDatabase> database;
        SampleReport report;
    };
    std::vector<World> m_worlds;
};

void TestSampleData::initTestCase()
{
    const auto world = [this](const char *when, const char *now, qint64 campaigns, qint64 messages,
                              qint64 tasks) {
        SampleOptions options;
        options.campaigns = campaigns;
        options.messages = messages;
        options.tasks = tasks;
        options.now = instant(now);
        m_worlds.push_back({when, options, std::make_unique<TestDatabase>(), {}});
    };
    world("on a Wednesday morning", "2026-03-18T10:30:00Z", 700, 40'000, 9'000);
    world("on a Sunday night", "2025-11-16T02:59:00Z", 300, 15'000, 800);
    world("just after opening on Monday", "2025-06-02T07:03:00Z", 300, 15'000, 300);
    world("with large campaigns", "2026-01-06T16:55:00Z", 12, 30'000, 40);
    world("with hardly a message each", "2026-01-06T16:55:00Z", 400, 500, 3);
    for (World &made : m_worlds) {
        const auto report = fill(*made.database, made.options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        made.report = *report;
    }
}

void TestSampleData::invariants_data()
{
    QTest::addColumn<int>("world");
    QTest::addColumn<QString>("violations");
    for (int world = 0; world < int(m_worlds.size()); ++world) {
        for (const Invariant &invariant : sampleInvariants())
            QTest::addRow("%s, %s", m_worlds[std::size_t(world)].when.constData(),
                          invariant.sentence)
                << world << QString::fromUtf8(invariant.violations);
    }
}

void TestSampleData::invariants()
{
    QFETCH(int, world);
    QFETCH(QString, violations);
    const World &made = m_worlds[std::size_t(world)];
    const QString sql = violations.replace(QLatin1String("%1"), quoted(made.options.now));
    QCOMPARE(made.database->value(sql), QStringLiteral("0"));
}

void TestSampleData::everyStatusAppears()
{
    const TestDatabase &database = *m_worlds[0].database;
    const auto distinct = [&](const char *sql) {
        return database.value(QString::fromLatin1(sql)).toInt();
    };
    QCOMPARE(distinct("select count(distinct status) from campaigns"), 5);
    QCOMPARE(distinct("select count(distinct channel) from campaigns"), 4);
    QCOMPARE(distinct("select count(distinct region) from campaigns"), 13);
    QCOMPARE(distinct("select count(distinct closed_reason) from campaigns"), 4);
    QCOMPARE(distinct("select count(distinct status) from campaign_phases"), 5);
    QCOMPARE(distinct("select count(distinct status) from messages"), 6);
    QCOMPARE(distinct("select count(distinct interaction_type) from interactions"), 3);
    QCOMPARE(distinct("select count(distinct status) from marketing_task"), 4);
    QVERIFY(distinct("select count(distinct status) from leads") >= 7);
    QVERIFY(distinct("select count(distinct kind) from campaign_events") >= 8);
    QVERIFY(distinct("select count(*) from campaigns where relaunch_requested_at is not null") > 0);
}

void TestSampleData::reportCountsTheRows()
{
    for (const World &made : m_worlds) {
        QCOMPARE(made.report.campaigns, rowsOf(*made.database, QStringLiteral("campaigns")));
        QCOMPARE(made.report.contacts, rowsOf(*made.database, QStringLiteral("contacts")));
        QCOMPARE(made.report.messages, rowsOf(*made.database, QStringLiteral("messages")));
        QCOMPARE(made.report.interactions, rowsOf(*made.database, QStringLiteral("interactions")));
        QCOMPARE(made.report.leads, rowsOf(*made.database, QStringLiteral("leads")));
        QCOMPARE(made.report.tasks, rowsOf(*made.database, QStringLiteral("marketing_task")));
        QCOMPARE(made.report.events, rowsOf(*made.database, QStringLiteral("campaign_events")));
        QCOMPARE(made.report.messages, made.options.messages);
    }
}

void TestSampleData::realAnalysisFindsNothingElse_data()
{
    QTest::addColumn<QDateTime>("now");
    // After the day's analysis, before anybody works: what is refused or taken back later in the
    // day may be worth another proposal the same evening.
    const QTime early(6, 30);
    const QDate monday(2026, 3, 2);
    for (const int day : {0, 3, 5})
        QTest::newRow(qPrintable(QLocale::c().dayName(day + 1)))
            << QDateTime(monday.addDays(day), early, Qt::UTC);
    QTest::newRow("turn of the year") << QDateTime({2027, 1, 1}, early, Qt::UTC);
    QTest::newRow("today") << QDateTime(QDateTime::currentDateTimeUtc().date(), early, Qt::UTC);
}

/// What is suggested in sample data is what the figures in it suggest.
void TestSampleData::realAnalysisFindsNothingElse()
{
    QFETCH(QDateTime, now);
    const TestDatabase database;
    SampleOptions options;
    options.campaigns = options.messages = options.tasks = 0;
    options.now = now;
    QVERIFY(fill(database, options));
    const auto session = database.open();
    AnalysisRequest request;
    request.dryRun = true;
    request.at = now;
    const auto outcome = analyse(*session, request, {},
                                 [&](const auto &work) { return session->transaction(work); });
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->made, 0);
    QVERIFY(outcome->alreadyOpen > 10);
    QVERIFY(outcome->refusedBefore > 0);
    QCOMPARE(outcome->asOf, options.now.date());
}

void TestSampleData::everyFateAppears()
{
    const TestDatabase database;
    SampleOptions options = small();
    options.suggestions = 900;
    QVERIFY(fill(database, options));
    const auto distinct = [&](const char *what, const char *table) {
        return database.value(
            QStringLiteral("select string_agg(distinct %1, ' ' order by %1) from %2")
                .arg(QLatin1String(what), QLatin1String(table)));
    };
    QCOMPARE(distinct("status", "suggestions"),
             QStringLiteral("executed expired failed pending postponed refused rolled_back"));
    QCOMPARE(distinct("type || '.' || priority", "suggestions"),
             QStringLiteral("pause.high pause.low pause.medium refresh.high refresh.low "
                            "refresh.medium scale.high scale.low scale.medium"));
    QCOMPARE(distinct("decision", "decisions"),
             QStringLiteral("approve expire postpone refuse resume undo"));
    QCOMPARE(distinct("status", "hypothesis_tracking"),
             QStringLiteral("confirmed open refuted unclear withdrawn"));
    QVERIFY(rowsOf(database, QStringLiteral("winning_patterns")) > 0);
    QCOMPARE(database.value(QStringLiteral("select count(distinct client_key) from suggestions")),
             QStringLiteral("8"));
}

void TestSampleData::sameSeedSameRows()
{
    const TestDatabase first, second;
    QVERIFY(fill(first, small()));
    QVERIFY(fill(second, small()));
    QCOMPARE(contents(first), contents(second));
}

void TestSampleData::otherSeedOtherRows()
{
    const TestDatabase first, second;
    SampleOptions other = small();
    other.seed = 2;
    QVERIFY(fill(first, small()));
    QVERIFY(fill(second, other));
    const QStringList a = contents(first).split(QLatin1Char(' '));
    const QStringList b = contents(second).split(QLatin1Char(' '));
    for (qsizetype i = 0; i < tables.size(); ++i) {
        static const QStringList same{QStringLiteral("campaign_sources"), QStringLiteral("clients"),
                                      QStringLiteral("products"), QStringLiteral("funnels")};
        if (!same.contains(tables[i]))
            QVERIFY2(a[i] != b[i], qPrintable(tables[i]));
    }
}

void TestSampleData::numbersAsked_data()
{
    QTest::addColumn<qint64>("campaigns");
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<qint64>("tasks");
    QTest::addColumn<qint64>("messagesMade");
    QTest::newRow("nothing at all") << qint64(0) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("only tasks") << qint64(0) << qint64(0) << qint64(200) << qint64(0);
    QTest::newRow("one task") << qint64(0) << qint64(0) << qint64(1) << qint64(0);
    QTest::newRow("messages need a campaign")
        << qint64(0) << qint64(500) << qint64(10) << qint64(0);
    QTest::newRow("campaigns without messages")
        << qint64(30) << qint64(0) << qint64(0) << qint64(0);
    QTest::newRow("one campaign with all messages")
        << qint64(1) << qint64(3000) << qint64(0) << qint64(3000);
    QTest::newRow("one message") << qint64(5) << qint64(1) << qint64(0) << qint64(1);
}

void TestSampleData::numbersAsked()
{
    QFETCH(qint64, campaigns);
    QFETCH(qint64, messages);
    QFETCH(qint64, tasks);
    SampleOptions options = small();
    options.campaigns = campaigns;
    options.messages = messages;
    options.tasks = tasks;
    const TestDatabase database;
    const QString before = definitions(database);
    const auto report = fill(database, options);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(rowsOf(database, QStringLiteral("campaigns")), campaigns);
    QCOMPARE(rowsOf(database, QStringLiteral("marketing_task")), tasks);
    QTEST(rowsOf(database, QStringLiteral("messages")), "messagesMade");
    QCOMPARE(definitions(database), before);
}

void TestSampleData::nonsenseIsRefused()
{
    const TestDatabase database;
    SampleOptions options = small();
    options.tasks = -1;
    const auto report = fill(database, options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Input);
    QCOMPARE(allRows(database), 0);
}

void TestSampleData::indexesAndConstraintsAreBack()
{
    const TestDatabase empty;
    const QString expected = definitions(empty);
    QVERIFY(expected.contains(QLatin1String("marketing_task_pkey")));
    for (const World &made : m_worlds)
        QCOMPARE(definitions(*made.database), expected);
}

void TestSampleData::rowsAreVisibleToIndexOnlyScans()
{
    QCOMPARE(m_worlds[0].database->value(QStringLiteral(
                 "select count(*) from pg_class where relname in ('campaigns', 'messages', "
                 "'leads', 'contacts', "
                 "'marketing_task') and (relallvisible < relpages or reltuples < 1)")),
             QStringLiteral("0"));
}

void TestSampleData::cancelLeavesNothing_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("early") << 0.2;
    QTest::newRow("in the middle") << 0.5;
    QTest::newRow("late") << 0.8;
    QTest::newRow("at the last index") << 1.0;
}

void TestSampleData::cancelLeavesNothing()
{
    QFETCH(double, share);
    const TestDatabase whole, database;
    const QString before = contents(database) + definitions(database);
    // Vacuuming, one step a table, comes after the commit and is no longer part of it.
    int calls = -int(tables.size());
    QVERIFY(writeSampleData(*whole.open(), small(),
                            [&](const SampleProgress &) { return ++calls, true; }));
    int left = int(share * (calls - 1));
    const auto session = database.open();
    const auto report =
        writeSampleData(*session, small(), [&](const SampleProgress &) { return left-- > 0; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contents(database) + definitions(database), before);
    QVERIFY(writeSampleData(*session, small()));
    QCOMPARE(contents(database), contents(whole));
}

void TestSampleData::lostConnectionLeavesNothing()
{
    const TestDatabase database;
    const QString before = contents(database) + definitions(database);
    const auto session = database.open();
    const int backend = session->backendPid();
    int calls = 0;
    const auto report = writeSampleData(*session, small(), [&](const SampleProgress &) {
        if (++calls == 8)
            database.execute(QStringLiteral("select pg_terminate_backend(%1)").arg(backend));
        return true;
    });
    QVERIFY(!report);
    QVERIFY(report.error().kind != ErrorKind::Cancelled);
    QTRY_COMPARE(
        database.value(
            QStringLiteral("select count(*) from pg_stat_activity where pid = %1").arg(backend)),
        QStringLiteral("0"));
    QCOMPARE(contents(database) + definitions(database), before);
}

void TestSampleData::secondRunIsRefused()
{
    const TestDatabase database;
    QVERIFY(fill(database, small()));
    const QString before = contents(database);
    const auto second = fill(database, small());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Input);
    QCOMPARE(contents(database), before);
}

void TestSampleData::secondRunIsAdded()
{
    const TestDatabase database;
    SampleOptions options = small();
    QVERIFY(fill(database, options));
    const QString before = definitions(database);
    const qint64 contacts = rowsOf(database, QStringLiteral("contacts"));
    options.add = true;
    QVERIFY(fill(database, options));
    QCOMPARE(rowsOf(database, QStringLiteral("campaigns")), 2 * options.campaigns);
    QCOMPARE(rowsOf(database, QStringLiteral("messages")), 2 * options.messages);
    QCOMPARE(rowsOf(database, QStringLiteral("marketing_task")), 2 * options.tasks);
    QCOMPARE(rowsOf(database, QStringLiteral("contacts")), 2 * contacts);
    QCOMPARE(definitions(database), before);
    for (const Invariant &invariant : sampleInvariants()) {
        const QString sql = QString::fromUtf8(invariant.violations)
                                .replace(QLatin1String("%1"), quoted(options.now));
        QVERIFY2(database.value(sql) == QLatin1String("0"), invariant.sentence);
    }
}

void TestSampleData::addsToWhatOthersWrote()
{
    const TestDatabase database;
    database.execute(QStringLiteral(
        "insert into campaigns (campaign_id, name) values (500, 'Chosen by hand');"
        "insert into campaigns (name) values ('By the sequence');"
        "insert into messages (campaign_id) select 500 from generate_series(1, 10);"
        "update campaigns set total_count = 10, pending_count = 10 where campaign_id = 500;"));
    QVERIFY(!fill(database, small()));
    SampleOptions options = small();
    options.add = true;
    const auto report = fill(database, options);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(rowsOf(database, QStringLiteral("campaigns")), options.campaigns + 2);
    QCOMPARE(database.value(QStringLiteral(
                 "select count(*) from campaigns where not jsonb_exists(extra, 'sample')")),
             QStringLiteral("2"));
    QCOMPARE(database.value(QStringLiteral(
                 "select min(campaign_id) from campaigns where jsonb_exists(extra, 'sample')")),
             QStringLiteral("501"));
    database.execute(QStringLiteral("insert into campaigns (name) values ('Afterwards'); insert "
                                    "into messages (campaign_id) values (500)"));
    QCOMPARE(database.value(QStringLiteral("select count(*) - count(distinct id) from messages")),
             QStringLiteral("0"));
}

void TestSampleData::workingHours()
{
    using namespace sample;
    const auto at = [](const char *iso) {
        return instant(iso).toMSecsSinceEpoch();
    };
    const Instant friday = at("2026-03-20T16:00:00Z");
    const Instant monday = at("2026-03-23T08:00:00Z");
    const SendingHours hours(friday, monday, false);
    QCOMPARE(hours.length(), 2 * hour);
    QCOMPARE(hours.at(0.0), friday);
    QCOMPARE(hours.at(0.75), at("2026-03-23T07:30:00Z"));
    QCOMPARE(hours.at(1.0), monday);
    QCOMPARE(SendingHours(friday, monday, true).length(), monday - friday);
    QCOMPARE(SendingHours(at("2026-03-21T10:00:00Z"), at("2026-03-21T11:00:00Z"), false).length(),
             hour);
    QCOMPARE(startTimeAfter(at("2026-03-20T18:00:00Z"), 0), at("2026-03-23T07:00:00Z"));
    QCOMPARE(startTimeAfter(friday - 2 * hour, 0), friday - 2 * hour);
    for (Instant t = at("2026-03-16T00:00:00Z"); t < at("2026-03-23T00:00:00Z"); t += 17 * minute) {
        QVERIFY(startTimeBefore(t) <= t);
        QVERIFY(isWorkingTime(startTimeBefore(t)));
        QVERIFY(startTimeAfter(t, minute) >= t);
        QVERIFY(isWorkingTime(startTimeAfter(t, minute)));
    }
}

void TestSampleData::slugs()
{
    QCOMPARE(sample::slugOf("Côte d'Or"), QByteArray("cote-d-or"));
    QCOMPARE(sample::slugOf("Hélène"), QByteArray("helene"));
    QCOMPARE(sample::slugOf("  Évry — Centre "), QByteArray("evry-centre"));
}

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
