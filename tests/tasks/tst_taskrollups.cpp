// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskledger.h"
#include "tasks/taskrollups.h"

#include "database/migrations.h"
#include "imports/sampledata.h"

#include <QTest>

#include <rapidcheck.h>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr int producers = 3;
constexpr int tasksEach = 8;

struct Step
{
    int kind;
    int producer;
    int task;
    quint32 seed;
};

void showValue(const Step &step, std::ostream &os)
{
    os << "{" << step.kind << ", " << step.producer << ", " << step.task << ", " << step.seed
       << "}";
}

rc::Gen<Step> aStep()
{
    return rc::gen::apply(
        [](int kind, int producer, int task, quint32 seed) {
            return Step{kind, producer, task, seed};
        },
        rc::gen::weightedElement<int>(
            {{8, 0}, {6, 4}, {2, 7}, {3, 8}, {2, 9}, {4, 10}, {1, 12}, {1, 13}, {3, 14}, {2, 15}}),
        rc::gen::inRange(0, producers), rc::gen::inRange(0, tasksEach),
        rc::gen::arbitrary<quint32>());
}

QString uuidOf(int producer, int task)
{
    return u"00000000-0000-4000-8000-%1%2"_s.arg(producer, 6, 10, QChar(u'0'))
        .arg(task, 6, 10, QChar(u'0'));
}

/// Small steps; whether new rows are marked at once, when there are some of them, or not.
RollupSizes smallSteps(quint32 seed)
{
    RollupSizes sizes;
    sizes.batch = 1 + int(seed % 4);
    sizes.scan = 2 + int(seed / 4 % 5);
    sizes.resting = int(seed / 20 % 12);
    if (seed / 240 % 3 > 0)
        sizes.rest = std::chrono::years(100);
    return sizes;
}

/// A task that was purged comes back, as it was.
QString comesBack(const QString &uuid)
{
    return u"with back as (delete from purged where uuid = '%1' returning *) insert into "
           "marketing_task select r.* from back b cross join lateral "
           "jsonb_populate_record(null::marketing_task, to_jsonb(b) - 'counted') r"_s.arg(uuid);
}

/// One that comes back counts as what was purged until it is seen: changes count from then on.
const QString unlessJustBack =
    u" and (counted is not null or not exists (select from task_counted_apart a where a.uuid = "
    "marketing_task.uuid and a.figures is null))"_s;

/// Unless it was purged: what a program makes has an identifier of its own.
QString newTask(const QString &uuid, quint32 seed)
{
    QString sql = randomTask(uuid, seed);
    sql.replace(u") values ("_s, u") select "_s);
    sql.chop(1);
    return sql + u" where not exists (select from purged where uuid = '%1') on conflict do "
                 "nothing"_s.arg(uuid);
}

/// Counts in batches of `rows`; the server ends it in batch `deadly` before or after its commit.
void refreshKilled(const TaskLedger &ledger, int rows, int deadly, bool afterCommit)
{
    const auto session = ledger.database().open();
    const auto kill = [&] {
        ledger.value(u"select pg_terminate_backend(%1)"_s.arg(session->backendPid()));
    };
    int batches = 0;
    (void)refreshTaskStatistics(*session,
                                [&](const std::function<Status()> &work) {
                                    const bool isDeadly = batches++ == deadly;
                                    const Status done = session->transaction([&] {
                                        const Status worked = work();
                                        if (isDeadly && !afterCommit)
                                            kill();
                                        return worked;
                                    });
                                    if (isDeadly && afterCommit)
                                        kill();
                                    return done;
                                },
                                {}, {rows});
}

/// Programs that write tasks, each in transactions of its own that end when they like.
class Producers
{
public:
    explicit Producers(const TaskLedger &ledger)
        : m_ledger(ledger)
        , m_counter(ledger.database().open())
    {
        for (auto &session : m_sessions)
            session = ledger.database().open();
    }

    void take(const Step &step);
    void end();
    Session &counter() { return *m_counter; }

private:
    void run(const Step &step, const QString &sql);
    void finish(int producer, bool isKept);
    void countInSteps(quint32 seed);

    const TaskLedger &m_ledger;
    std::array<std::unique_ptr<Session>, producers> m_sessions;
    std::array<bool, producers> m_isOpen{};
    std::unique_ptr<Session> m_counter;
};

void Producers::finish(int producer, bool isKept)
{
    auto &session = *m_sessions[std::size_t(producer)];
    if (std::exchange(m_isOpen[std::size_t(producer)], false))
        RC_ASSERT((isKept ? session.commit() : session.rollback()).ok());
}

void Producers::run(const Step &step, const QString &sql)
{
    auto &session = *m_sessions[std::size_t(step.producer)];
    if (!std::exchange(m_isOpen[std::size_t(step.producer)], true))
        RC_ASSERT(session.begin().ok());
    const auto done = session.executeSql(u"producer"_s, sql);
    RC_ASSERT(done.ok());
}

void Producers::take(const Step &step)
{
    const QString uuid = uuidOf(step.producer, step.task);
    if (step.kind < 4)
        run(step, newTask(uuid, step.seed));
    else if (step.kind < 7)
        run(step, randomChange(uuid, step.seed) + unlessJustBack);
    else if (step.kind == 7)
        run(step, TaskLedger::purgeSql(u"r.uuid between '%1' and '%2'"_s.arg(
                                           uuidOf(step.producer, 0), uuidOf(step.producer, 5)),
                                       4)); // others may hold theirs
    else if (step.kind < 10)
        finish(step.producer, step.kind == 8 || step.seed % 3 > 0);
    else if (step.kind < 12)
        RC_ASSERT(refreshTaskStatistics(*m_counter).ok());
    else if (step.kind == 14)
        countInSteps(step.seed);
    else if (step.kind == 15)
        run(step, comesBack(uuid));
    else
        refreshKilled(m_ledger, 1 + int(step.seed % 4), int(step.seed / 4 % 3), step.kind == 12);
}

/// Marks all new rows, some of them or none; up to the end, or stopped on the way.
void Producers::countInSteps(quint32 seed)
{
    int looks = 0;
    const auto outcome = refreshTaskStatistics(
        *m_counter,
        [this](const std::function<Status()> &work) { return m_counter->transaction(work); },
        [&](qint64) { return ++looks < 1 + int(seed / 720 % 16); }, smallSteps(seed));
    RC_ASSERT(outcome.ok());
}

void Producers::end()
{
    for (int i = 0; i < producers; ++i)
        finish(i, true);
}

} // namespace

class TestTaskRollups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60");
    }
    void init() { m_ledger.clear(); }
    void anyInterleavingIsCountedExactly();
    void changesMoveBetweenGroups();
    void emptyGroupsGo();
    void costFollowsWhatChanged();
    void rowsThatAreLockedComeNextTime();
    void twoRefreshesAtOnceCountOnce();
    void veryManyAreCountedBeforeTheyAreMarked();
    void newRowsAreCountedWithoutWritingThem();
    void rowsAreMarkedOldestFirst();
    void countingLocksNobodyOut();
    void aTaskThatComesBackIsCountedOnce();
    void deletedRowsStayCounted();
    void oddRowsStandInNobodysWay_data();
    void oddRowsStandInNobodysWay();
    void migrationCountsWhatIsThere();
    void producersNeedNoRightsButTheirOwn();
    void sampleTasksAreCountedAsTheyAreCopied();
    void checkTellsWhatItCounted();

private:
    void refresh() const
    {
        const auto outcome = refreshTaskStatistics(*m_ledger.database().open());
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().text()));
    }

    TaskLedger m_ledger;
};

/// Producers that commit late, clocks that go wrong, corrections, roll-backs, purges, and refreshes
/// that are killed half-way: a last refresh makes it all add up.
void TestTaskRollups::anyInterleavingIsCountedExactly()
{
    Producers programs(m_ledger);
    const bool holds = rc::check("statistics equal the rows, purged ones included", [&] {
        programs.end();
        m_ledger.clear();
        const auto steps = *rc::gen::resize(45, rc::gen::container<std::vector<Step>>(aStep()));
        for (const Step &step : steps)
            programs.take(step);
        programs.end();
        RC_ASSERT(refreshTaskStatistics(programs.counter()).ok());
        RC_ASSERT(m_ledger.problems().toStdString() == "");
        const auto again = refreshTaskStatistics(programs.counter());
        RC_ASSERT(again.ok() && again->counted == 0);
    });
    QVERIFY(holds);
}

void TestTaskRollups::changesMoveBetweenGroups()
{
    m_ledger.execute(
        u"insert into marketing_task (uuid, agent_class, status, created_at) values "
        "('00000000-0000-4000-8000-000000000001', 'Scraper', 'pending', '2026-03-29 00:59+00')"_s);
    refresh();
    m_ledger.execute(
        u"update marketing_task set status = 'completed', cost = 0.0123, duration_ms = "
        "1500, started_at = '2026-03-29 01:00+00'"_s);
    refresh();
    QCOMPARE(m_ledger.value(u"select string_agg(concat_ws(' ', hour, status, task_count, cost, "
                            "duration_ms_sum, duration_buckets, duration_counts), '|') from "
                            "task_statistics"_s),
             u"2026-03-29 01:00:00+00 completed 1 0.0123 1500 {84} {1}"_s);
    QCOMPARE(m_ledger.problems(), QString());
}

void TestTaskRollups::emptyGroupsGo()
{
    m_ledger.execute(u"insert into marketing_task (agent_class, created_at) "
                     "select 'A', timestamptz '2026-01-01' + i * interval '1 minute' "
                     "from generate_series(1, 90) i"_s);
    refresh();
    QCOMPARE(m_ledger.count(u"task_statistics"_s), 2);
    m_ledger.execute(u"update marketing_task set agent_class = 'B'"_s);
    refresh();
    QCOMPARE(m_ledger.count(u"task_statistics where agent_class = 'B'"_s), 2);
    QCOMPARE(m_ledger.count(u"task_statistics"_s), 2);
    QCOMPARE(m_ledger.count(u"task_hours where dimension = 'agent'"_s), 2);
}

/// The server reads the rows that changed, not the table.
void TestTaskRollups::costFollowsWhatChanged()
{
    m_ledger.execute(u"insert into marketing_task (agent_class, created_at) select 'A' || i % 5, "
                     "timestamptz '2026-01-01' + i * interval '1 minute' from "
                     "generate_series(1, 6000) i"_s);
    refresh();
    m_ledger.execute(u"vacuum analyze marketing_task"_s);
    m_ledger.execute(u"update marketing_task set cost = 1 where agent_class = 'A1' and "
                     "created_at < '2026-01-01 01:00+00'"_s);
    const auto session = m_ledger.database().open();
    const QString read = u"select pg_stat_get_xact_tuples_returned('marketing_task'::regclass) + "
                         "pg_stat_get_xact_tuples_fetched('marketing_task'::regclass)"_s;
    qint64 tuples = -1;
    const auto outcome = refreshTaskStatistics(*session, [&](const std::function<Status()> &work) {
        return session->transaction([&] {
            const Status worked = work();
            (void)session->forEachSql(u"read"_s, read, {}, [&](const Row &row) {
                tuples = std::max(tuples, row.integer(0));
                return true;
            });
            return worked;
        });
    });
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->counted, 12);
    QVERIFY2(tuples >= 0 && tuples < 500, qPrintable(QString::number(tuples)));
    QCOMPARE(m_ledger.problems(), QString());
}

void TestTaskRollups::rowsThatAreLockedComeNextTime()
{
    m_ledger.execute(u"insert into marketing_task (uuid, agent_class) values "
                     "('00000000-0000-4000-8000-000000000001', 'A'), "
                     "('00000000-0000-4000-8000-000000000002', 'A')"_s);
    const auto producer = m_ledger.database().open();
    QVERIFY(producer->begin().ok());
    QVERIFY(producer
                ->executeSql(u"p"_s, u"update marketing_task set cost = 2 where "
                                     "uuid::text like '%1'"_s)
                .ok());
    refresh();
    QCOMPARE(m_ledger.value(u"select task_count || ' ' || cost from task_statistics"_s),
             u"2 0.0000"_s);
    QVERIFY(producer->commit().ok());
    refresh();
    QCOMPARE(m_ledger.value(u"select sum(cost) from task_statistics"_s), u"2.0000"_s);
    QCOMPARE(m_ledger.problems(), QString());
}

void TestTaskRollups::twoRefreshesAtOnceCountOnce()
{
    m_ledger.execute(u"insert into marketing_task (agent_class, cost) select 'A' || i % 7, 0.01 "
                     "from generate_series(1, 4000) i"_s);
    std::array<qint64, 3> counted{};
    std::vector<std::thread> threads;
    for (qint64 &mine : counted)
        threads.emplace_back([&] {
            const auto session = m_ledger.database().open();
            const auto outcome = refreshTaskStatistics(
                *session,
                [&](const std::function<Status()> &work) { return session->transaction(work); }, {},
                {150});
            mine = outcome ? outcome->counted : -1'000'000;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(counted[0] + counted[1] + counted[2], 4000);
    QCOMPARE(m_ledger.problems(), QString());
}

/// Statistics are right although the run was stopped before it marked a row; what a program changes
/// until then is corrected exactly.
void TestTaskRollups::veryManyAreCountedBeforeTheyAreMarked()
{
    m_ledger.execute(u"insert into marketing_task (uuid, agent_class, cost, created_at) select "
                     "('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'A' || i % 7, "
                     "0.01, timestamptz '2026-01-01' + i * interval '1 minute' from "
                     "generate_series(1, 2000) i"_s);
    const auto session = m_ledger.database().open();
    const auto refreshMany = [&](const std::function<bool(qint64)> &progress) {
        RollupSizes sizes;
        sizes.batch = 150;
        sizes.scan = 300;
        return refreshTaskStatistics(
            *session,
            [&](const std::function<Status()> &work) { return session->transaction(work); },
            progress, sizes);
    };
    const auto stopped = refreshMany([](qint64 counted) { return counted < 2000; });
    QVERIFY(stopped.ok() && stopped->cancelled);
    QCOMPARE(stopped->counted, 2000);
    QCOMPARE(stopped->batches, 0);
    QCOMPARE(m_ledger.count(u"marketing_task where counted is not null"_s), 0);
    QCOMPARE(m_ledger.problems(), QString());
    m_ledger.execute(u"update marketing_task set cost = 2 where agent_class = 'A1'; delete from "
                     "marketing_task where uuid = '00000000-0000-4000-8000-000000000002'; insert "
                     "into purged (uuid, agent_class, cost, created_at, name, type, status, "
                     "method_name, tokens_input, tokens_output, tokens_total, tokens_cached, "
                     "model_used, retry_count, id, updated_at) values (gen_random_uuid(), 'A2', "
                     "0.01, '2026-01-01 00:02', '', '', 'pending', '', 0, 0, 0, 0, '', 0, 0, "
                     "now())"_s);
    const auto outcome = refreshMany({});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->counted, 286);
    QVERIFY(outcome->batches >= 13);
    QCOMPARE(m_ledger.problems(), QString());
    QCOMPARE(*uncountedTasks(*session, 10), 0);
    QCOMPARE(m_ledger.count(u"task_counted_apart"_s), 1); // of the one that was deleted
}

/// Written once by the program, and by nobody else while they are new.
void TestTaskRollups::newRowsAreCountedWithoutWritingThem()
{
    m_ledger.execute(u"insert into marketing_task (agent_class, cost) select 'A' || i % 7, 0.01 "
                     "from generate_series(1, 500) i"_s);
    const QString places = u"select md5(string_agg(ctid::text, ' ' order by ctid)) from "
                           "marketing_task"_s;
    const QString written = m_ledger.value(places);
    refresh();
    QCOMPARE(m_ledger.value(places), written);
    QCOMPARE(m_ledger.problems(), QString());
    m_ledger.execute(u"update marketing_task set cost = 3, agent_class = 'B' where agent_class = "
                     "'A1'"_s);
    const QString corrected = m_ledger.value(places);
    QVERIFY(corrected != written);
    QCOMPARE(*uncountedTasks(*m_ledger.database().open(), 1000), 72);
    refresh();
    QCOMPARE(m_ledger.value(places), corrected);
    QCOMPARE(*uncountedTasks(*m_ledger.database().open(), 1000), 0);
    QCOMPARE(m_ledger.problems(), QString());
}

/// Those that are over a day old, which a purge may ask for, and what is more than may rest.
void TestTaskRollups::rowsAreMarkedOldestFirst()
{
    m_ledger.execute(u"insert into marketing_task (name, created_at) select 'old', now() - "
                     "interval '25 hours' from generate_series(1, 30); insert into marketing_task "
                     "(name, created_at) select 'new', now() - i * interval '1 second' from "
                     "generate_series(1, 50) i"_s);
    refresh();
    const QString marked = u"select string_agg(distinct name, ' ') || ' ' || count(*) from "
                           "marketing_task where not (counted is null)"_s;
    QCOMPARE(m_ledger.value(marked), u"old 30"_s);
    RollupSizes sizes;
    sizes.resting = 10;
    const auto session = m_ledger.database().open();
    const auto outcome = refreshTaskStatistics(
        *session, [&](const std::function<Status()> &work) { return session->transaction(work); },
        {}, sizes);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->counted, 0);
    QCOMPARE(m_ledger.value(marked), u"new old 70"_s);
    QCOMPARE(m_ledger.count(u"marketing_task where counted is null and created_at > now() - "
                            "interval '1 minute'"_s),
             10);
    QCOMPARE(m_ledger.count(u"task_counted_apart"_s), 10);
    QCOMPARE(m_ledger.problems(), QString());
}

/// A program holds rows of every kind, and changes others while they are counted.
void TestTaskRollups::countingLocksNobodyOut()
{
    m_ledger.execute(u"insert into marketing_task (agent_class, cost) select 'A' || i % 7, 0.01 "
                     "from generate_series(1, 600) i"_s);
    const auto producer = m_ledger.database().open();
    const auto write = [&](const QString &sql) {
        const auto done = producer->executeSql(u"producer"_s, sql);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
    };
    QVERIFY(producer->begin().ok());
    write(u"set local lock_timeout = '200ms'"_s);
    write(u"update marketing_task set cost = 5 where agent_class = 'A1'"_s);
    const auto session = m_ledger.database().open();
    bool isFirst = true;
    const auto outcome = refreshTaskStatistics(
        *session,
        [&](const std::function<Status()> &work) {
            return session->transaction([&] {
                const Status done = work();
                if (std::exchange(isFirst, false))
                    write(u"update marketing_task set cost = 7 where agent_class = 'A2'"_s);
                return done;
            });
        },
        {}, smallSteps(3));
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(m_ledger.value(u"select sum(task_count) || ' ' || sum(cost) from task_statistics"_s),
             u"600 6.0000"_s);
    QVERIFY(producer->commit().ok());
    refresh();
    QCOMPARE(m_ledger.problems(), QString());
}

void TestTaskRollups::aTaskThatComesBackIsCountedOnce()
{
    m_ledger.execute(u"insert into marketing_task (uuid, status, cost, created_at) values "
                     "('00000000-0000-4000-8000-000000000001', 'completed', 1.5, '2026-01-01')"_s);
    refresh();
    m_ledger.execute(TaskLedger::purgeSql(u"true"_s, 10));
    QCOMPARE(m_ledger.count(u"marketing_task"_s), 0);
    const QString counted =
        u"select task_count || ' ' || cost from task_statistics where task_count > 0"_s;
    m_ledger.execute(comesBack(uuidOf(0, 1)));
    refresh();
    QCOMPARE(m_ledger.value(counted), u"1 1.5000"_s);
    m_ledger.execute(u"update marketing_task set cost = 2"_s);
    refresh();
    QCOMPARE(m_ledger.value(counted), u"1 2.0000"_s);
    m_ledger.execute(TaskLedger::purgeSql(u"true"_s, 10));
    m_ledger.execute(comesBack(uuidOf(0, 1)));
    refresh();
    QCOMPARE(m_ledger.value(counted), u"1 2.0000"_s);
    QCOMPARE(m_ledger.problems(), QString());
}

void TestTaskRollups::deletedRowsStayCounted()
{
    m_ledger.execute(u"insert into marketing_task (cost) values (1.5), (2.25)"_s);
    refresh();
    m_ledger.execute(u"delete from marketing_task where cost = 1.5"_s);
    refresh();
    QCOMPARE(m_ledger.value(u"select sum(cost) from task_statistics"_s), u"3.7500"_s);
}

void TestTaskRollups::oddRowsStandInNobodysWay_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("values");
    QTest::addRow("cost that is no number") << u"cost"_s << u"'NaN'"_s;
    QTest::addRow("tokens without end")
        << u"tokens_input, tokens_output, tokens_total"_s
        << u"9223372036854775807, 9223372036854775807, 9223372036854775807"_s;
    QTest::addRow("duration without end") << u"duration_ms"_s << u"9223372036854775807"_s;
    QTest::addRow("clock at the end of time") << u"started_at"_s << u"'infinity'"_s;
    QTest::addRow("clock before all time") << u"created_at"_s << u"'4713-01-01 00:00+00 BC'"_s;
    QTest::addRow("clock far ahead") << u"created_at"_s << u"'294276-12-31 00:00+00'"_s;
    QTest::addRow("names of two thousand characters")
        << u"agent_class, type, model_used, client_key"_s
        << u"repeat('é', 2000), repeat('t', 2000), repeat('m', 2000), repeat('c', 2000)"_s;
    QTest::addRow("no name at all") << u"agent_class, type, model_used"_s << u"'', '', ''"_s;
}

void TestTaskRollups::oddRowsStandInNobodysWay()
{
    QFETCH(QString, columns);
    QFETCH(QString, values);
    m_ledger.execute(u"insert into marketing_task (%1) values (%2), (%2); "
                     "insert into marketing_task (cost) values (0.25)"_s.arg(columns, values));
    refresh();
    QCOMPARE(m_ledger.value(u"select sum(task_count) from task_statistics"_s), u"3"_s);
    QCOMPARE(m_ledger.value(u"select sum(cost) from task_statistics"_s), u"0.2500"_s);
    m_ledger.execute(u"update marketing_task set retry_count = 1"_s);
    refresh();
    QCOMPARE(m_ledger.value(u"select sum(retry_count) from task_statistics"_s), u"3"_s);
    QCOMPARE(*uncountedTasks(*m_ledger.database().open(), 10), 0);
}

/// A database that had tasks before there were statistics.
void TestTaskRollups::migrationCountsWhatIsThere()
{
    const TestDatabase old(TestDatabase::Content::Empty);
    const auto session = old.open();
    QList<Migration> before;
    for (const Migration &migration : builtInMigrations()) {
        if (migration.version < 12)
            before.append(migration);
    }
    QVERIFY(migrate(*session, before).ok());
    QStringList tasks;
    for (quint32 i = 0; i < 200; ++i)
        tasks.append(randomTask(uuidOf(0, int(i)), i).replace(u"tokens_cached"_s, u"id"_s));
    old.execute(tasks.join(u';'));
    QVERIFY(migrate(*session, builtInMigrations()).ok());
    QCOMPARE(*uncountedTasks(*session, 10), 0);
    QCOMPARE(old.value(u"select count(*) from marketing_task where counted is null"_s), u"0"_s);
    QCOMPARE(old.value(u"select (sum(task_count), sum(cost)) from task_statistics"_s),
             old.value(u"select (count(*), sum(cost)) from marketing_task"_s));
    old.execute(
        u"create table was as select * from task_statistics; create table hours as select * "
        "from task_hours; create table days as select * from task_days; truncate task_statistics, "
        "task_hours, task_days; update marketing_task set "
        "counted = null"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    const QString differ = u"select count(*) from ((table %1 except table %2) union all (table %2 "
                           "except table %1)) d"_s;
    QCOMPARE(old.value(differ.arg(u"was"_s, u"task_statistics"_s)), u"0"_s);
    QCOMPARE(old.value(differ.arg(u"hours"_s, u"task_hours"_s)), u"0"_s);
    QCOMPARE(old.value(differ.arg(u"days"_s, u"task_days"_s)), u"0"_s);
}

/// A role that may write tasks and nothing else, with a search path of its own.
void TestTaskRollups::producersNeedNoRightsButTheirOwn()
{
    const QString role = u"producer_of_%1"_s.arg(m_ledger.database().name());
    m_ledger.execute(u"create role %1; grant insert, select, update on marketing_task to %1; grant "
                     "usage on sequence marketing_task_id_seq to %1"_s.arg(role));
    const auto session = m_ledger.database().open();
    const QStringList writes{
        u"set role "_s + role, u"set search_path to ''"_s,
        u"insert into public.marketing_task (uuid, agent_class) values "
        "('00000000-0000-4000-8000-000000000001', 'A')"_s,
        u"update public.marketing_task set status = 'processing', started_at = now()"_s,
        u"update public.marketing_task set status = 'failed', error_message = 'x'"_s};
    for (const QString &write : writes) {
        const auto done = session->executeSql(u"producer"_s, write);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
    }
    refresh();
    QCOMPARE(m_ledger.value(u"select status || task_count from task_statistics"_s), u"failed1"_s);
    m_ledger.execute(u"drop owned by %1; drop role %1"_s.arg(role));
}

void TestTaskRollups::sampleTasksAreCountedAsTheyAreCopied()
{
    const TaskLedger sampled;
    const auto session = sampled.database().open();
    SampleOptions options;
    options.campaigns = 12;
    options.messages = 300;
    options.tasks = 1500;
    options.suggestions = 20;
    QVERIFY(writeSampleData(*session, options).ok());
    QCOMPARE(sampled.value(u"select count(*) from marketing_task where counted is null"_s), u"0"_s);
    QCOMPARE(*uncountedTasks(*session, 10), 0);
    QCOMPARE(sampled.problems(), QString());
    options.add = true;
    options.seed = 2;
    QVERIFY(writeSampleData(*session, options).ok());
    QCOMPARE(sampled.value(u"select sum(task_count) from task_statistics"_s), u"3000"_s);
    QCOMPARE(sampled.problems(), QString());
}

void TestTaskRollups::checkTellsWhatItCounted()
{
    m_ledger.execute(u"insert into marketing_task (cost) values (1), (2), (3)"_s);
    const auto session = m_ledger.database().open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto preview = previewTaskStatistics(*session, now, 10);
    QVERIFY(preview.ok());
    QCOMPARE(preview->changes.value(0).count, 3);
    CheckRun run{*session, now, Actor::check(u"task_statistics"_s), 1,
                 [&](const std::function<Status()> &work) {
                     return session->transaction(work);
                 }};
    QVERIFY(runTaskStatistics(run).ok());
    QCOMPARE(run.changed, 3);
    QCOMPARE(run.details.value(u"counted"_s).toInt(), 3);
    run.isWanted = [] {
        return false;
    };
    QCOMPARE(runTaskStatistics(run).error().kind, ErrorKind::Cancelled);
    QCOMPARE(previewTaskStatistics(*session, now, 10)->total, 0);
}

QTEST_GUILESS_MAIN(TestTaskRollups)
#include "tst_taskrollups.moc"
