// SPDX-License-Identifier: GPL-3.0-or-later
#include "adhistories.h"
#include "database/copywriter.h"
#include "suggestions/decisions.h"
#include "support/sharedfile.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

// The world ends on this day.
const QDate lastDay(2026, 3, 21);

/// Ten ad sets whose ROI goes from 1 to 10 and a client that wants 3; two are worth scaling, one is
/// bad enough to pause.
AdWorld tenAdSets()
{
    AdWorld world;
    world.clients[u"durum"_s] = {};
    for (int i = 1; i <= 10; ++i) {
        AdHistory ad{u"durum"_s, u"adset"_s, QString::number(i), u"active"_s, 100.0, {}};
        for (int day = 0; day < 14; ++day)
            ad.days[lastDay.addDays(-day)] = {1, 100, 100.0 * i, 10'000, 200, 20, 5};
        world.ads.push_back(ad);
    }
    return world;
}

/// Everything an analysis writes to, sequences included.
QString traces(const TestDatabase &database)
{
    QString all;
    for (const char *table : {"suggestions", "analysis_runs", "decisions", "spend_history",
                              "decision_patterns", "audit_log"})
        all += database.value(
            u"select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %1 t"_s.arg(
                QLatin1String(table)));
    return all + database.value(u"select string_agg(sequencename || coalesce(last_value, 0), ' ' "
                                "order by sequencename) from pg_sequences"_s);
}

QStringList kinds(const AnalysisOutcome &outcome)
{
    QStringList found;
    for (const ProposedSuggestion &proposed : outcome.proposals)
        found.append(proposed.proposal.type + u' ' + proposed.entityId);
    found.sort();
    return found;
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqlFindsWhatTheRulesSay();
    void oneClientAndAnyDay();
    void dryRunSaysWhatWouldBeAndLeavesNoTrace();
    void asOfIsTheLastDayOfEachClient();
    void twoAtOnceMakeNoDoubles();
    void refusedStaysAwayUntilItMoves_data();
    void refusedStaysAwayUntilItMoves();
    void whatWaitsTooLongExpiresFirst();
    void whatWaitedBeforeItWasCarriedOutHoldsBackFromThatDayOn_data();
    void whatWaitedBeforeItWasCarriedOutHoldsBackFromThatDayOn();
    void suggestionsCarryWhatTheyWereMadeFrom();
    void tooSmallASampleSaysSo();
    void explainsWhatIsOpenAndHeld();
    void unknownClientsAndEntitiesAreTold();
    void cancelStopsBetweenClients();
    void checkAndPreviewAgree();
    void realAdsOf28Days();

private:
    TestDatabase m_database;
    std::unique_ptr<Session> m_session = m_database.open();
};

void TestAnalysis::sqlFindsWhatTheRulesSay()
{
    const bool holds =
        rc::check("sums, benchmarks and proposals are those worked out by hand", [&] {
            const AdWorld world = AdWorld::any();
            world.write(*m_session);
            const QStringList expected = world.expected();
            const AnalysisOutcome first = analysed(*m_session);
            RC_ASSERT(storedSuggestions(*m_session) == expected);
            RC_ASSERT(first.made == expected.size());
            RC_ASSERT(first.entities == world.entities());
            const AnalysisOutcome second = analysed(*m_session);
            RC_ASSERT(second.made == 0 && second.alreadyOpen == first.made);
            RC_ASSERT(storedSuggestions(*m_session) == expected);
        });
    QVERIFY(holds);
}

/// One client gets what it gets among all, ended or not; and no day looks at what came later.
void TestAnalysis::oneClientAndAnyDay()
{
    const bool holds = rc::check("part of it is what it is within the whole", [&] {
        const AdWorld world = AdWorld::any();
        world.write(*m_session);
        const bool isOne = *rc::gen::arbitrary<bool>();
        const QString client = isOne ? u"lune"_s : QString();
        const QDate day = *rc::gen::arbitrary<bool>()
                              ? QDate(2026, 3, 1).addDays(*rc::gen::inRange(0, 25))
                              : QDate();
        analysed(*m_session, {client, day, false});
        RC_ASSERT(storedSuggestions(*m_session) == world.expected(day, client));
    });
    QVERIFY(holds);
}

void TestAnalysis::dryRunSaysWhatWouldBeAndLeavesNoTrace()
{
    const bool holds = rc::check("the dry run is what happens", [&] {
        AdWorld::any().write(*m_session);
        const QString before = traces(m_database);
        const AnalysisOutcome dry = analysed(*m_session, {QString(), {}, true});
        RC_ASSERT(traces(m_database) == before);
        const AnalysisOutcome real = analysed(*m_session);
        RC_ASSERT(dry.made == real.made && dry.entities == real.entities && dry.analysisId == 0);
        RC_ASSERT(dry.proposals.size() == real.made && dry.asOf == real.asOf);
    });
    QVERIFY(holds);
}

/// A client whose figures end earlier is looked at as of that day.
void TestAnalysis::asOfIsTheLastDayOfEachClient()
{
    AdWorld world = tenAdSets();
    world.clients[u"avego"_s] = {};
    for (int i = 1; i <= 10; ++i) {
        AdHistory ad = world.ads[std::size_t(i - 1)];
        ad.client = u"avego"_s;
        ad.days.clear();
        for (int day = 30; day < 44; ++day)
            ad.days[lastDay.addDays(-day)] = {1, 100, 100.0 * i, 10'000, 200, 20, 5};
        world.ads.push_back(ad);
    }
    world.write(*m_session);
    QCOMPARE(analysed(*m_session).asOf, lastDay);
    QCOMPARE(
        m_database.value(u"select string_agg(distinct client_key || ' ' || as_of, ', ' order by "
                         "client_key || ' ' || as_of) from suggestions"_s),
        u"avego 2026-02-19, durum 2026-03-21"_s);
}

void TestAnalysis::twoAtOnceMakeNoDoubles()
{
    const AdWorld world = tenAdSets();
    for (int turn = 0; turn < 5; ++turn) {
        world.write(*m_session);
        std::array<qint64, 4> made{};
        std::vector<std::thread> threads;
        for (qint64 &one : made)
            threads.emplace_back([&] {
                const auto session = m_database.open();
                one = analysed(*session).made;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(std::accumulate(made.begin(), made.end(), qint64(0)), world.expected().size());
        QCOMPARE(storedSuggestions(*m_session), world.expected());
    }
}

void TestAnalysis::refusedStaysAwayUntilItMoves_data()
{
    QTest::addColumn<double>("revenue"); ///< of the refused ad set, a day; it was refused at 1,000
    QTest::addColumn<bool>("archived");
    QTest::addColumn<bool>("returns");
    QTest::newRow("nothing has moved") << 1000.0 << false << false;
    QTest::newRow("a cent less than a fifth up") << 1199.99 << false << false;
    QTest::newRow("exactly a fifth up") << 1200.0 << false << true;
    QTest::newRow("exactly a fifth down") << 800.0 << false << true;
    QTest::newRow("a cent less than a fifth down") << 800.01 << false << false;
    QTest::newRow("in the archive, nothing has moved") << 1000.0 << true << false;
    QTest::newRow("in the archive, exactly a fifth up") << 1200.0 << true << true;
}

void TestAnalysis::refusedStaysAwayUntilItMoves()
{
    QFETCH(double, revenue);
    QFETCH(bool, archived);
    QFETCH(bool, returns);
    AdWorld world = tenAdSets();
    world.ads[8].days.clear(); // the ninth: no other ad set stands above the p75 by so much
    world.write(*m_session);
    analysed(*m_session);
    const QString refused =
        m_database.value(u"select suggestion_id from suggestions where entity_id = '10'"_s);
    DecisionRequest refusal;
    refusal.suggestionId = refused.toLongLong();
    refusal.decision = u"refuse"_s;
    refusal.reasonCode = u"brand"_s;
    const auto outcome = decide(*m_session, refusal, {u"amelie@poste-3"_s, u"window"_s});
    QVERIFY(outcome.ok() && outcome->kind == DecisionOutcome::Kind::Decided);
    if (archived)
        m_database.execute(
            u"with gone as (delete from suggestions where suggestion_id = %1 "
            "returning *) insert into suggestions_archive select * from gone"_s.arg(refused));
    m_database.execute(
        u"update performance_metrics set revenue = %1 where entity_id = '10'"_s.arg(revenue));
    const AnalysisOutcome again = analysed(*m_session);
    QCOMPARE(again.made, returns ? 1 : 0);
    QCOMPARE(again.refusedBefore, returns ? 0 : 1);
}

void TestAnalysis::whatWaitsTooLongExpiresFirst()
{
    tenAdSets().write(*m_session);
    const qint64 made = analysed(*m_session).made;
    QVERIFY(made > 1);
    m_database.execute(u"update suggestions set expires_at = now() - interval '1 minute'"_s);
    const AnalysisOutcome dry = analysed(*m_session, {QString(), {}, true});
    QCOMPARE(dry.expired, made);
    const AnalysisOutcome sameDay = analysed(*m_session);
    QCOMPARE(sameDay.expired, made);
    QCOMPARE(sameDay.made, 0); // of these very figures
    QCOMPARE(sameDay.tooSoon, made);
    m_database.execute(
        u"insert into performance_metrics (client_key, entity_id, date, spend, "
        "revenue, impressions, clicks) select client_key, entity_id, date + 1, spend, "
        "revenue, impressions, clicks from performance_metrics where date = "
        "'2026-03-21'"_s);
    QCOMPARE(analysed(*m_session).made, made);
}

void TestAnalysis::whatWaitedBeforeItWasCarriedOutHoldsBackFromThatDayOn_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<bool>("returns");
    QTest::newRow("that day") << u"UTC"_s << QDate(2026, 3, 24) << false;
    QTest::newRow("a week after its figures") << u"UTC"_s << QDate(2026, 3, 28) << false;
    QTest::newRow("six days") << u"UTC"_s << QDate(2026, 3, 30) << false;
    QTest::newRow("a week") << u"UTC"_s << QDate(2026, 3, 31) << true;
    QTest::newRow("six days of the client") << u"Asia/Tokyo"_s << QDate(2026, 3, 31) << false;
    QTest::newRow("a week of the client") << u"Asia/Tokyo"_s << QDate(2026, 4, 1) << true;
}

/// Proposed on the 21st, carried out on the 24th: the figures between say nothing about what it
/// did.
void TestAnalysis::whatWaitedBeforeItWasCarriedOutHoldsBackFromThatDayOn()
{
    QFETCH(QString, zone);
    QFETCH(QDate, asOf);
    QFETCH(bool, returns);
    tenAdSets().write(*m_session);
    const qint64 made = analysed(*m_session).made;
    m_database.execute(
        u"insert into performance_metrics (client_key, entity_id, date, spend, revenue, "
        "impressions, clicks) select client_key, entity_id, date + d, spend, revenue, impressions, "
        "clicks from performance_metrics, generate_series(1, 14) d where date = '2026-03-21'; "
        "update suggestions set status = 'approved', version = 1; "
        "update suggestions set status = 'executing', version = 2; "
        "update suggestions set status = 'executed', version = 3, ended_at = "
        "'2026-03-24 20:00Z'; update clients set timezone = '%1'"_s.arg(zone));
    const AnalysisOutcome again = analysed(*m_session, {QString(), asOf, true});
    QCOMPARE(again.made, returns ? made : 0);
    QCOMPARE(again.tooSoon, returns ? 0 : made);
}

void TestAnalysis::suggestionsCarryWhatTheyWereMadeFrom()
{
    tenAdSets().write(*m_session);
    m_database.execute(
        u"update clients set expire_days = 9; "
        "update ads_library set name = 'Zehn' where entity_id = '10'; "
        "update performance_metrics set entity_name = 'Eins' where entity_id = '1'"_s);
    const AnalysisOutcome outcome = analysed(*m_session);
    QCOMPARE(
        m_database.value(
            u"select string_agg(concat_ws(' ', entity_name, type, old_value, new_value, "
            "change_share, as_of, expires_at - created_at, nullif(figures ->> 'decided_by', ''), "
            "analysis_id = %1), ', ' order by type, entity_id) from suggestions where "
            "entity_id in ('1', '10')"_s.arg(outcome.analysisId)),
        u"Eins pause 100.00 2026-03-21 9 days t, "
        "Zehn scale 100.00 125.00 0.2500 2026-03-21 9 days client t"_s);
    QCOMPARE(
        m_database.value(u"select concat_ws(' ', as_of, analysed_by, entity_count, made_count, "
                         "finished_at >= started_at) from analysis_runs"_s),
        u"2026-03-21 amelie@poste-3 10 %1 t"_s.arg(outcome.made));
    QCOMPARE(m_database.value(u"select count(*) || ' ' || sum(spend) from spend_history"_s),
             u"14 14000.00"_s);
}

void TestAnalysis::tooSmallASampleSaysSo()
{
    AdWorld world = tenAdSets();
    world.clients[u"durum"_s].minSample = 11;
    world.write(*m_session);
    const auto explained = explainEntity(*m_session, u"durum"_s, u"adset"_s, u"10"_s, {});
    QVERIFY(explained.ok() && explained->has_value());
    const RuleFinding scale = (*explained)->findings.first();
    QCOMPARE(scale.code, u"sample_too_small"_s);
    QCOMPARE(*scale.value, 10.0);
    QCOMPARE(*scale.threshold, 11.0);
    QCOMPARE((*explained)->figures.client.n, 10);
    QCOMPARE(kinds(analysed(*m_session, {QString(), {}, true})), QStringList{u"pause 1"_s});
}

void TestAnalysis::explainsWhatIsOpenAndHeld()
{
    tenAdSets().write(*m_session);
    analysed(*m_session);
    const auto open = explainEntity(*m_session, u"durum"_s, u"adset"_s, u"10"_s, {});
    QVERIFY(open.ok() && open->has_value());
    QCOMPARE((*open)->open, QStringList{u"scale"_s});
    QVERIFY((*open)->held.isEmpty());
    QCOMPARE((*open)->findings.first().code, u"proposed"_s);
    m_database.execute(
        u"update suggestions set status = 'refused', version = 1, ended_at = now()"_s);
    const auto held = explainEntity(*m_session, u"durum"_s, u"adset"_s, u"10"_s, {});
    QCOMPARE((*held)->held, QStringList{u"scale"_s});
    QVERIFY((*held)->open.isEmpty());
    m_database.execute(
        u"insert into ads_library (client_key, entity_id) values ('durum', 'new')"_s);
    const auto without = explainEntity(*m_session, u"durum"_s, u"adset"_s, u"new"_s, {});
    QVERIFY(without.ok() && without->has_value());
    for (const RuleFinding &finding : (*without)->findings)
        QCOMPARE(finding.code, u"no_figures"_s);
    QCOMPARE((*without)->figures.client.n, 10);
}

void TestAnalysis::unknownClientsAndEntitiesAreTold()
{
    tenAdSets().write(*m_session);
    const auto unknown = analyse(*m_session, {u"nobody"_s, {}, true}, {},
                                 [this](const auto &work) { return m_session->transaction(work); });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Input);
    QVERIFY(unknown.error().summary.contains(u"nobody"_s));
    const auto entity = explainEntity(*m_session, u"durum"_s, u"adset"_s, u"nothing"_s, {});
    QVERIFY(entity.ok() && !entity->has_value());
}

void TestAnalysis::cancelStopsBetweenClients()
{
    AdWorld world = tenAdSets();
    world.clients[u"avego"_s] = {};
    for (AdHistory ad : std::vector(world.ads)) {
        ad.client = u"avego"_s;
        world.ads.push_back(ad);
    }
    world.write(*m_session);
    const auto stopped = analyse(
        *m_session, {}, {}, [this](const auto &work) { return m_session->transaction(work); },
        [](qint64 done, qint64) { return done < 1; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_database.value(u"select string_agg(distinct client_key, ' ') from suggestions"_s),
             u"avego"_s);
    const AnalysisOutcome rest = analysed(*m_session);
    QCOMPARE(rest.made + rest.alreadyOpen, world.expected().size());
    QCOMPARE(storedSuggestions(*m_session), world.expected());
}

void TestAnalysis::checkAndPreviewAgree()
{
    const AdWorld world = tenAdSets();
    world.write(*m_session);
    const auto preview = previewAnalysisCheck(*m_session, QDateTime::currentDateTimeUtc(), 2);
    QVERIFY(preview.ok());
    QCOMPARE(preview->total, world.expected().size());
    QCOMPARE(preview->changes.size(), 2);
    QCOMPARE(preview->changes.first().change, u"suggest"_s);
    CheckRun run{*m_session, QDateTime::currentDateTimeUtc(), Actor::check(u"analysis"_s), 1,
                 [this](const auto &work) {
                     return m_session->transaction(work);
                 }};
    QVERIFY(runAnalysisCheck(run));
    QCOMPARE(run.changed, preview->total);
    QCOMPARE(run.details.value(u"suggest"_s).toInteger(), preview->total);
}

/// Eleven campaigns of a real advertiser, taken in by the server itself.
void TestAnalysis::realAdsOf28Days()
{
    QFile file(sharedFile(u"ads_daily_28_days.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The ads file of 28 days is not here.");
    AdWorld world;
    world.clients[u"shop"_s] = {};
    world.write(*m_session);
    m_database.execute(u"create table raw_ads (id text, c_date text, campaign_name text, category "
                       "text, campaign_id text, impressions bigint, cost numeric, clicks bigint, "
                       "leads bigint, orders bigint, revenue numeric)"_s);
    const auto copied = m_session->copyIn(
        u"test"_s, u"copy raw_ads from stdin (format csv, header)"_s, [&](CopyWriter &writer) {
            // Rows of the file are rows of COPY: they go through as they are.
            for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
                writer.raw(line.trimmed());
                if (const Status row = writer.endRow(); !row)
                    return row;
            }
            return Status();
        });
    QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().text()));
    m_database.execute(
        u"insert into performance_metrics (client_key, entity_type, entity_id, entity_name, date, "
        "spend, impressions, clicks, leads, conversions, revenue) select 'shop', 'campaign', "
        "campaign_id, campaign_name, to_date(c_date, 'MM/DD/YY'), round(cost, 2), impressions, "
        "clicks, leads, orders, round(revenue, 2) from raw_ads; drop table raw_ads"_s);
    QCOMPARE(m_database.value(u"select count(*) || ' ' || count(distinct date) from "
                              "performance_metrics"_s),
             u"308 28"_s);
    const AnalysisOutcome outcome = analysed(*m_session);
    QCOMPARE(outcome.asOf, QDate(2021, 2, 28));
    QCOMPARE(outcome.entities, 11);
    QVERIFY(outcome.made > 0);
    QCOMPARE(storedSuggestions(*m_session), AdWorld::read(*m_session).expected());
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
