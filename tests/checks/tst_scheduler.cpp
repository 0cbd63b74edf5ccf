// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkqueries.h"
#include "checks/scheduler.h"

#include "database/session.h"
#include "support/testdatabase.h"

#include <QTest>
#include <QTimeZone>

#include <atomic>
#include <mutex>
#include <thread>

using namespace regie;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

/// Time stands still until a test moves it.
class TestClock
{
public:
    explicit TestClock(const char *start)
        : m_milliseconds(utc(start).toMSecsSinceEpoch())
    {}
    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC); }
    void advance(qint64 seconds) { m_milliseconds += seconds * 1000; }
    void jumpTo(const QDateTime &time) { m_milliseconds = time.toMSecsSinceEpoch(); }
    Scheduler::Clock clock()
    {
        return [this](Session &) {
            return Result<QDateTime>(now());
        };
    }

private:
    std::atomic<qint64> m_milliseconds;
};

/// What the checks of these tests do: what the test says.
std::function<Status(CheckRun &)> behaviour;
std::mutex behaviourMutex;

Status behave(CheckRun &run)
{
    std::function<Status(CheckRun &)> wanted;
    {
        const std::lock_guard lock(behaviourMutex);
        wanted = behaviour;
    }
    return wanted ? wanted(run) : Status();
}

Result<CheckPreview> previewNothing(Session &, const QDateTime &, int)
{
    return CheckPreview();
}

CheckSpec hourly(const char *name)
{
    return {t(name), "", "", Schedule::every(3600), &behave, &previewNothing};
}

/// Writes one row through the fence.
Status mark(CheckRun &run)
{
    return run.batch([&run]() -> Status {
        const auto written = run.session.executeSql(
            t("mark"), t("insert into marks (run_id, holder) values (:run::bigint, :holder::text)"),
            {{t(":run"), run.runId}, {t(":holder"), run.actor.name}});
        return written ? Status() : Status(written.error());
    });
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void monthsOfRunsHappenWhenDue();
    void dailyCheckFollowsTheClocksOfItsZone();
    void laptopAsleepForThreeDaysRunsOnce();
    void twentyConsolesRunEachDueTimeOnce();
    void leaseOfADeadHolderIsTakenOverAfterItExpired();
    void slowFormerHolderCannotWrite();
    void failureIsRetriedWithGrowingPausesAndStopsNothingElse();
    void stoppedRunIsStillDue();
    void runOnRequestLeavesTheScheduleAlone();
    void switchedOffCheckRunsOnlyOnRequest();
    void killedConnectionLeavesTheRunToBeMadeUp();
    void brokenOffRunCountsAsAFailure();
    void deadHolderOfNothingDueIsNotWaitedFor();
    void changesAreAudited();
    void wrongSchedulesAreRefused_data();
    void wrongSchedulesAreRefused();
    void auditCannotBeRewritten_data();
    void auditCannotBeRewritten();

private:
    std::optional<CheckReport> runNext(Scheduler &scheduler, Session &session);
    QString value(const char *sql) const { return m_database->value(t(sql)); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void TestScheduler::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_database->execute(t("create table marks (run_id bigint, holder text)"));
    m_session = m_database->open();
    const std::lock_guard lock(behaviourMutex);
    behaviour = mark;
}

void TestScheduler::cleanup()
{
    m_session.reset();
    m_database.reset();
}

std::optional<CheckReport> TestScheduler::runNext(Scheduler &scheduler, Session &session)
{
    const auto lease = scheduler.claimDue(session);
    if (!lease) {
        qWarning("%s", qPrintable(lease.error().text()));
        return {};
    }
    if (!lease->has_value())
        return {};
    const auto report = scheduler.run(session, **lease);
    if (!report)
        qWarning("%s", qPrintable(report.error().text()));
    return report ? std::optional(*report) : std::nullopt;
}

void TestScheduler::monthsOfRunsHappenWhenDue()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("one")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    int runs = 0;
    const QDateTime end = utc("2026-03-01T00:00:00Z");
    while (time.now() < end) {
        while (runNext(scheduler, *m_session))
            ++runs;
        const auto look = scheduler.nextLook(*m_session);
        QVERIFY(look.ok());
        QVERIFY(look->due > time.now());
        time.jumpTo(look->due);
    }
    QCOMPARE(runs, 59 * 24);
    QCOMPARE(value("select count(distinct due_at) from check_runs where outcome = 'done'"),
             QString::number(runs));
    QCOMPARE(value("select count(*) from check_runs where extract(minute from due_at) <> 0 "
                   "or started_at <> due_at"),
             t("0"));
}

void TestScheduler::dailyCheckFollowsTheClocksOfItsZone()
{
    TestClock time("2026-03-27T12:00:00Z");
    CheckSpec daily = hourly("daily");
    daily.schedule = Schedule::daily(QTime(2, 30), "Europe/Paris");
    Scheduler scheduler(t("a"), {daily}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    for (int day = 0; day < 4; ++day) {
        time.jumpTo(scheduler.nextLook(*m_session)->due);
        QVERIFY(runNext(scheduler, *m_session));
    }
    QCOMPARE(value("select string_agg(to_char(due_at at time zone 'Europe/Paris', 'DD HH24:MI'), "
                   "', ' order by due_at) from check_runs"),
             t("28 02:30, 29 03:00, 30 02:30, 31 02:30"));
}

void TestScheduler::laptopAsleepForThreeDaysRunsOnce()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("one")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    QVERIFY(runNext(scheduler, *m_session));
    time.jumpTo(utc("2026-01-04T00:20:00Z"));
    QVERIFY(runNext(scheduler, *m_session));
    QVERIFY(!runNext(scheduler, *m_session));
    QCOMPARE(scheduler.nextLook(*m_session)->due, utc("2026-01-04T01:00:00Z"));
}

void TestScheduler::twentyConsolesRunEachDueTimeOnce()
{
    constexpr int consoles = 20;
    constexpr int hours = 30;
    TestClock time("2026-01-01T00:00:00Z");
    const QList<CheckSpec> checks{hourly("one"), hourly("two")};
    QVERIFY(Scheduler(t("0"), checks, time.clock()).prepare(*m_session).ok());
    std::atomic<int> done = 0;
    std::atomic<int> errors = 0;
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < consoles; ++i) {
        threads.emplace_back([&, i] {
            const auto session = m_database->open();
            Scheduler scheduler(QString::number(i), checks, time.clock());
            while (!isOver) {
                const auto lease = scheduler.claimDue(*session);
                if (!lease)
                    ++errors;
                else if (lease->has_value())
                    scheduler.run(*session, **lease).ok() ? ++done : ++errors;
            }
        });
    }
    for (int hour = 0; hour < hours; ++hour) {
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(done.load(), 2 * (hour + 1), 60'000);
        }();
        time.advance(3600);
    }
    isOver = true;
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(errors.load(), 0);
    QVERIFY(done >= 2 * hours);
    QCOMPARE(value("select count(*) from check_runs"), QString::number(done));
    QCOMPARE(value("select count(*) from (select from check_runs group by check_name, due_at "
                   "having count(*) > 1) twice"),
             t("0"));
    QCOMPARE(value("select count(*) from marks"), QString::number(done));
}

void TestScheduler::leaseOfADeadHolderIsTakenOverAfterItExpired()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler dead(t("dead"), {hourly("one")}, time.clock());
    Scheduler alive(t("alive"), {hourly("one")}, time.clock());
    QVERIFY(dead.prepare(*m_session).ok());
    QVERIFY((*dead.claimDue(*m_session)).has_value()); // and is never heard of again
    QVERIFY(!runNext(alive, *m_session));
    time.advance(Scheduler::leaseSeconds - 1);
    QVERIFY(!runNext(alive, *m_session));
    QCOMPARE(alive.nextLook(*m_session)->due, time.now().addSecs(1));
    time.advance(1);
    QVERIFY(runNext(alive, *m_session));
    QCOMPARE(
        value("select string_agg(outcome || ' ' || ran_by, ', ' order by run_id) from check_runs"),
        t("abandoned dead, done alive"));
    QCOMPARE(value("select count(distinct due_at) from check_runs"), t("1"));
    QCOMPARE(value("select count(*) from system_logs where level = 'warning'"), t("1"));
}

void TestScheduler::slowFormerHolderCannotWrite()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler slow(t("slow"), {hourly("one")}, time.clock());
    Scheduler quick(t("quick"), {hourly("one")}, time.clock());
    QVERIFY(slow.prepare(*m_session).ok());
    const auto other = m_database->open();
    std::optional<CheckReport> second;
    {
        const std::lock_guard lock(behaviourMutex);
        behaviour = [&](CheckRun &run) -> Status {
            if (const Status first = mark(run); !first)
                return first;
            // Between two batches the machine sleeps, and another console takes over.
            time.advance(Scheduler::leaseSeconds + 1);
            {
                const std::lock_guard inner(behaviourMutex);
                behaviour = mark;
            }
            second = runNext(quick, *other);
            return mark(run);
        };
    }
    // The lock is not held while a check runs, so the inner run finds the other behaviour.
    const auto lease = slow.claimDue(*m_session);
    QVERIFY(lease.ok() && lease->has_value());
    const auto report = slow.run(*m_session, **lease);
    QVERIFY(report.ok());
    QCOMPARE(report->outcome, t("abandoned"));
    QVERIFY(second);
    QCOMPARE(second->outcome, t("done"));
    QCOMPARE(value("select count(*) from marks"), t("2"));
    QCOMPARE(value("select string_agg(outcome, ', ' order by run_id) from check_runs"),
             t("abandoned, done"));
    QCOMPARE(value("select lease_holder is null from check_schedule"), t("t"));
}

void TestScheduler::failureIsRetriedWithGrowingPausesAndStopsNothingElse()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("bad"), hourly("good")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    {
        const std::lock_guard lock(behaviourMutex);
        behaviour = [](CheckRun &run) -> Status {
            if (run.actor.name != QLatin1String("check:bad"))
                return mark(run);
            const auto failed = run.session.executeSql(t("t"), t("select 1 / 0"));
            return failed.error();
        };
    }
    const auto bad = runNext(scheduler, *m_session);
    QVERIFY(bad);
    QCOMPARE(bad->outcome, t("failed"));
    QCOMPARE(runNext(scheduler, *m_session)->outcome, t("done"));
    QList<qint64> pauses;
    for (int i = 0; i < 4; ++i) {
        const auto look = scheduler.nextLook(*m_session);
        pauses.append(look->now.secsTo(look->due));
        time.jumpTo(look->due);
        QCOMPARE(runNext(scheduler, *m_session)->check, t("bad"));
    }
    QCOMPARE(pauses, (QList<qint64>{60, 120, 240, 480}));
    QCOMPARE(value("select consecutive_failures from check_schedule where check_name = 'bad'"),
             t("5"));
    QVERIFY(value("select error from check_runs where check_name = 'bad' limit 1")
                .contains(t("division by zero")));
    QCOMPARE(value("select count(*) from system_logs where level = 'error'"), t("5"));
    {
        const std::lock_guard lock(behaviourMutex);
        behaviour = mark;
    }
    time.advance(3600);
    while (runNext(scheduler, *m_session)) {
    }
    QCOMPARE(value("select max(consecutive_failures) from check_schedule"), t("0"));
}

void TestScheduler::stoppedRunIsStillDue()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("one")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    const auto lease = scheduler.claimDue(*m_session);
    const auto report = scheduler.run(*m_session, **lease, [] { return false; });
    QCOMPARE(report->outcome, t("cancelled"));
    const auto again = runNext(scheduler, *m_session);
    QVERIFY(again);
    QCOMPARE(again->outcome, t("done"));
    QCOMPARE(value("select count(distinct due_at) from check_runs"), t("1"));
}

void TestScheduler::runOnRequestLeavesTheScheduleAlone()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("closure_24h")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    QVERIFY(runNext(scheduler, *m_session));
    const QDateTime due = scheduler.nextLook(*m_session)->due;
    QVERIFY(requestCheckRun(*m_session, t("closure_24h"), {t("ann@here"), t("window")}).ok());
    // The request bears the database's time; this clock has to be past it.
    time.jumpTo(QDateTime::currentDateTimeUtc().addSecs(5));
    m_database->execute(t("update check_schedule set next_run_at = now() + interval '1 day'"));
    const auto asked = runNext(scheduler, *m_session);
    QVERIFY(asked);
    QVERIFY(!runNext(scheduler, *m_session));
    QCOMPARE(value("select count(*) from check_runs where due_at is null"), t("1"));
    QCOMPARE(value("select next_run_at > now() + interval '23 hours' from check_schedule"), t("t"));
    QVERIFY(due.isValid());
}

void TestScheduler::switchedOffCheckRunsOnlyOnRequest()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("closure_24h")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    const Actor ann{t("ann@here"), t("window")};
    QVERIFY(setCheckEnabled(*m_session, t("closure_24h"), false, ann).ok());
    time.advance(100'000);
    QVERIFY(!runNext(scheduler, *m_session));
    QVERIFY(!scheduler.nextLook(*m_session)->due.isValid());
    QVERIFY(requestCheckRun(*m_session, t("closure_24h"), ann).ok());
    time.jumpTo(QDateTime::currentDateTimeUtc().addSecs(5));
    QVERIFY(runNext(scheduler, *m_session));
    QVERIFY(!runNext(scheduler, *m_session));
}

void TestScheduler::killedConnectionLeavesTheRunToBeMadeUp()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("one")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    auto victim = m_database->open();
    {
        const std::lock_guard lock(behaviourMutex);
        behaviour = [&](CheckRun &run) -> Status {
            m_database->execute(t("select pg_terminate_backend(%1)").arg(run.session.backendPid()));
            return mark(run);
        };
    }
    const auto lease = scheduler.claimDue(*victim);
    QVERIFY(!scheduler.run(*victim, **lease).ok());
    QCOMPARE(value("select count(*) from marks"), t("0"));
    {
        const std::lock_guard lock(behaviourMutex);
        behaviour = mark;
    }
    // The same process connects again: its own lease keeps nobody waiting.
    QCOMPARE(runNext(scheduler, *m_session)->outcome, t("done"));
    QCOMPARE(value("select count(*) from marks"), t("1"));
}

void TestScheduler::brokenOffRunCountsAsAFailure()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("one")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    time.advance(3600);
    const auto lease = scheduler.claimDue(*m_session);
    QVERIFY(lease.ok() && lease->has_value());
    const auto other = m_database->open();
    QVERIFY(scheduler.fail(*other, **lease, Error::internal(t("The connection broke."))).ok());
    QCOMPARE(value("select outcome || ' ' || error from check_runs"),
             t("failed The connection broke."));
    QCOMPARE(value("select consecutive_failures || ' ' || (lease_holder is null) "
                   "from check_schedule"),
             t("1 true"));
    QVERIFY(!runNext(scheduler, *m_session)); // not before the pause is over
    time.jumpTo(scheduler.nextLook(*m_session)->due);
    QVERIFY(runNext(scheduler, *m_session));
    // Who lost the lease meanwhile has nothing more to say.
    QVERIFY(!scheduler.fail(*other, **lease, Error::internal(t("Late."))).ok());
    QCOMPARE(value("select consecutive_failures from check_schedule"), t("0"));
}

/// Its lease runs out within a minute, the check is due within hours: look then.
void TestScheduler::deadHolderOfNothingDueIsNotWaitedFor()
{
    TestClock time("2026-01-01T00:00:00Z");
    Scheduler scheduler(t("a"), {hourly("one")}, time.clock());
    QVERIFY(scheduler.prepare(*m_session).ok());
    m_database->execute(t("update check_schedule set lease_holder = 'dead', "
                          "lease_expires_at = '2026-01-01T00:01:00Z', "
                          "next_run_at = '2026-01-01T05:00:00Z'"));
    QCOMPARE(scheduler.nextLook(*m_session)->due, utc("2026-01-01T05:00:00Z"));
    m_database->execute(t("update check_schedule set next_run_at = '2026-01-01T00:00:30Z'"));
    QCOMPARE(scheduler.nextLook(*m_session)->due, utc("2026-01-01T00:01:00Z"));
}

void TestScheduler::changesAreAudited()
{
    const Actor ann{t("ann@here"), t("window")};
    QVERIFY(Scheduler(t("a")).prepare(*m_session).ok());
    QVERIFY(setCheckEnabled(*m_session, t("closure_48h"), false, ann).ok());
    QVERIFY(setCheckEnabled(*m_session, t("closure_48h"), false, ann).ok()); // no change, no line
    QVERIFY(setCheckSchedule(*m_session, t("closure_48h"), Schedule::every(900), ann).ok());
    QCOMPARE(value("select string_agg(actor || ' ' || origin || ' ' || action || ' ' || object_id "
                   "|| ' ' || coalesce(new_values::text, ''), E'\\n' order by id) from audit_log"),
             t("ann@here window check-off closure_48h {\"enabled\": false}\n"
               "ann@here window check-schedule closure_48h {\"interval_seconds\": 900}"));
    const auto states = checkStates(*m_session);
    QVERIFY(states.ok());
    const auto changed = std::ranges::find(*states, t("closure_48h"), &CheckState::name);
    QVERIFY(!changed->enabled);
    QCOMPARE(changed->schedule, Schedule::every(900));
}

void TestScheduler::wrongSchedulesAreRefused_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Schedule>("schedule");
    QTest::newRow("more often than once a minute") << t("closure_24h") << Schedule::every(59);
    QTest::newRow("never") << t("closure_24h") << Schedule::every(std::numeric_limits<int>::max());
    QTest::newRow("zone nobody knows")
        << t("closure_24h") << Schedule::daily(QTime(3, 0), "Mars/Olympus");
    QTest::newRow("no time of day") << t("closure_24h") << Schedule::daily(QTime(), "UTC");
    QTest::newRow("check nobody knows") << t("lunch") << Schedule::every(3600);
}

void TestScheduler::wrongSchedulesAreRefused()
{
    QFETCH(QString, check);
    QFETCH(Schedule, schedule);
    QVERIFY(Scheduler(t("a")).prepare(*m_session).ok());
    const Status status = setCheckSchedule(*m_session, check, schedule, {});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Input);
    QCOMPARE(value("select count(*) from audit_log"), t("0"));
}

void TestScheduler::auditCannotBeRewritten_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << t("update audit_log set actor = 'nobody'");
    QTest::newRow("delete") << t("delete from audit_log");
    QTest::newRow("truncate") << t("truncate audit_log");
}

void TestScheduler::auditCannotBeRewritten()
{
    QFETCH(QString, sql);
    m_database->execute(t("insert into audit_log (action) values ('x')"));
    const auto tried = m_session->executeSql(t("t"), sql);
    QVERIFY(!tried.ok());
    QCOMPARE(tried.error().kind, ErrorKind::Permission);
    QCOMPARE(value("select count(*) from audit_log"), t("1"));
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
