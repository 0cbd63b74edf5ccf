// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskledger.h"
#include "tasks/stucktasks.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskrollups.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const Actor actor{u"tester@here"_s, u"test"_s};
const QDateTime now(QDate(2026, 3, 28), QTime(12, 0), Qt::UTC);

QString uuidOf(int n)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

} // namespace

/// What hangs, by the limit of its type; what operators do about it.
class TestStuckTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void limitIsTheLaterOfBoth_data();
    void limitIsTheLaterOfBoth();
    void neverStuckBeforeItsLimit();
    void listSaysHowLongAgainstWhatIsNormal();
    void thresholdsAreOfTheirType();
    void tasksWithoutAStartCountFromWhenTheyWereMade();
    void givenUpWithAReasonAndPutBack();
    void onlyWhatStillRunsIsGivenUp();
    void whatChangedSinceIsNotPutBack();
    void wrongRequestsAreRefused();
    void checkRaisesOnceAndEnds();
    void seeingIsTakenBackUnlessSeenAnew();
    void alertsEndWhenMoreIsAllowed();

private:
    void addRunning(int n, const QString &type, int minutesAgo) const;
    CheckRun check();

    std::unique_ptr<TaskLedger> m_ledger;
    std::unique_ptr<Session> m_session;
};

void TestStuckTasks::init()
{
    m_session.reset();
    m_ledger = std::make_unique<TaskLedger>();
    m_session = m_ledger->database().open();
    // Slow tasks take up to 10 minutes, quick ones a second.
    m_ledger->execute(
        u"insert into marketing_task (type, status, duration_ms, created_at) select 'slow', "
        "'completed', i * 6000, '2026-03-20' from generate_series(1, 100) i; insert into "
        "marketing_task (type, status, duration_ms, created_at) select 'quick', 'completed', 1000, "
        "'2026-03-20' from generate_series(1, 50) i; insert into marketing_task (type, status, "
        "duration_ms, created_at) select 'rare', 'completed', 3600000, '2026-03-20' from "
        "generate_series(1, 3) i"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
}

void TestStuckTasks::addRunning(int n, const QString &type, int minutesAgo) const
{
    m_ledger->execute(
        u"insert into marketing_task (uuid, name, type, status, started_at) values "
        "('%1', 'Task %2', '%3', 'processing', '2026-03-28 12:00+00'::timestamptz - %4 * interval "
        "'1 minute')"_s.arg(uuidOf(n))
            .arg(n)
            .arg(type)
            .arg(minutesAgo));
}

CheckRun TestStuckTasks::check()
{
    return {*m_session, now, Actor::check(u"stuck_tasks"_s), 1,
            [this](const std::function<Status()> &work) {
                return m_session->transaction(work);
            }};
}

void TestStuckTasks::limitIsTheLaterOfBoth_data()
{
    QTest::addColumn<int>("threshold");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("p99");
    QTest::addColumn<qint64>("allowed");
    QTest::addRow("nothing known") << 0 << qint64(0) << 0.0 << qint64(300'000);
    QTest::addRow("quick type") << 0 << qint64(500) << 2000.0 << qint64(300'000);
    QTest::addRow("slow type") << 0 << qint64(500) << 900'000.0 << qint64(900'000);
    QTest::addRow("too few to know") << 0 << qint64(19) << 900'000.0 << qint64(300'000);
    QTest::addRow("own threshold") << 2 << qint64(500) << 2000.0 << qint64(120'000);
    QTest::addRow("own threshold under the p99")
        << 2 << qint64(500) << 180'000.0 << qint64(180'000);
}

void TestStuckTasks::limitIsTheLaterOfBoth()
{
    QFETCH(int, threshold);
    QFETCH(qint64, n);
    QFETCH(double, p99);
    QFETCH(qint64, allowed);
    const NormalDuration normal{n, p99 / 2, p99};
    QCOMPARE(
        stuck::allowedMilliseconds(threshold ? std::optional(threshold) : std::nullopt, normal),
        allowed);
}

void TestStuckTasks::neverStuckBeforeItsLimit()
{
    QVERIFY(rc::check("stuck just when longer than allowed", [] {
        const qint64 allowed = *rc::gen::inRange<qint64>(1, 10'000'000);
        const qint64 since = *rc::gen::inRange<qint64>(-5000, 20'000'000);
        RC_ASSERT(stuck::isStuck(now.addMSecs(-since), now, allowed) == (since > allowed));
        RC_ASSERT(!stuck::isStuck(QDateTime(), now, allowed));
    }));
}

void TestStuckTasks::listSaysHowLongAgainstWhatIsNormal()
{
    addRunning(1, u"quick"_s, 6);
    addRunning(2, u"quick"_s, 4);
    addRunning(3, u"slow"_s, 9);
    addRunning(4, u"slow"_s, 12);
    addRunning(5, u"rare"_s, 30);
    const auto found = stuckTasks(*m_session, now);
    QVERIFY(found.ok());
    QStringList names;
    for (const StuckTask &task : found->tasks)
        names.append(task.name);
    QCOMPARE(names, QStringList({u"Task 5"_s, u"Task 4"_s, u"Task 1"_s}));
    const StuckTask &slow = found->tasks.at(1);
    QCOMPARE(slow.forMs, 12 * 60'000);
    QCOMPARE(slow.normal.n, 100);
    QVERIFY(std::abs(*slow.normal.p50 - 300'000) <= durationErrorBound * 300'000);
    QVERIFY(std::abs(*slow.normal.p99 - 594'000) <= durationErrorBound * 594'000);
    QCOMPARE(slow.allowedMs, qint64(*slow.normal.p99));
    QCOMPARE(stuckTasks(*m_session, now, 1)->total, 3);
    QCOMPARE(*stuckTaskCount(*m_session, now), 3);
}

void TestStuckTasks::thresholdsAreOfTheirType()
{
    addRunning(1, u"quick"_s, 4);
    addRunning(2, u"new"_s, 4);
    QCOMPARE(*stuckTaskCount(*m_session, now), 0);
    QVERIFY(setTaskThreshold(*m_session, u"quick"_s, 3, actor).ok());
    QCOMPARE(*stuckTaskCount(*m_session, now), 1);
    QVERIFY(setTaskThreshold(*m_session, u"new"_s, 2, actor).ok());
    QCOMPARE(*stuckTaskCount(*m_session, now), 2);
    const auto limits = taskTypeLimits(*m_session, now);
    QCOMPARE(limits->size(), 4);
    QCOMPARE(limits->first().type, u"new"_s);
    QCOMPARE(limits->first().normal.n, 0);
    QVERIFY(setTaskThreshold(*m_session, u"quick"_s, std::nullopt, actor).ok());
    QCOMPARE(*stuckTaskCount(*m_session, now), 1);
    QCOMPARE(setTaskThreshold(*m_session, u"quick"_s, 0, actor).error().kind, ErrorKind::Input);
    QCOMPARE(m_ledger->value(u"select count(*) from audit_log where action = 'task-threshold'"_s),
             u"3"_s);
}

void TestStuckTasks::tasksWithoutAStartCountFromWhenTheyWereMade()
{
    m_ledger->execute(u"insert into marketing_task (status, created_at) values ('processing', "
                      "'2026-03-28 11:00+00'), ('pending', '2026-03-28 11:00+00')"_s);
    QCOMPARE(*stuckTaskCount(*m_session, now), 1);
}

void TestStuckTasks::givenUpWithAReasonAndPutBack()
{
    addRunning(1, u"quick"_s, 60);
    const QString row =
        u"select t.status || coalesce(error_message, '-') || coalesce(completed_at::text, "
        "'-') from marketing_task t where status <> 'completed'"_s;
    const QString before = m_ledger->value(row);
    const auto marked = markTasksFailed(*m_session, {uuidOf(1)}, u" worker died "_s, actor);
    QVERIFY2(marked.ok(), marked.ok() ? "" : qPrintable(marked.error().text()));
    QCOMPARE(marked->marks.size(), 1);
    QVERIFY(marked->left.isEmpty());
    QVERIFY(m_ledger->value(row).startsWith(u"failedworker died2"_s));
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QCOMPARE(m_ledger->problems(), QString());
    QCOMPARE(stuckMarks(*m_session, uuidOf(1))->first().reason, u"worker died"_s);
    QVERIFY(undoTaskMarks(*m_session, marked->marks, actor)->isEmpty());
    QCOMPARE(m_ledger->value(row), before);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QCOMPARE(m_ledger->problems(), QString());
    QCOMPARE(undoTaskMarks(*m_session, marked->marks, actor)->size(), 1);
    QVERIFY(stuckMarks(*m_session)->first().undoneAt.isValid());
    QCOMPARE(
        m_ledger->value(
            u"select string_agg(action || coalesce(reason, ''), ' ' order by id) from audit_log"_s),
        u"task-give-upworker died task-give-up-undo"_s);
}

void TestStuckTasks::onlyWhatStillRunsIsGivenUp()
{
    addRunning(1, u"quick"_s, 60);
    addRunning(2, u"quick"_s, 60);
    m_ledger->execute(
        u"update marketing_task set status = 'completed' where uuid = '%1'"_s.arg(uuidOf(2)));
    const auto marked =
        markTasksFailed(*m_session, {uuidOf(1), uuidOf(2), uuidOf(3)}, u"gone"_s, actor);
    QCOMPARE(marked->marks.size(), 1);
    QCOMPARE(marked->left, QStringList({uuidOf(2), uuidOf(3)}));
}

void TestStuckTasks::whatChangedSinceIsNotPutBack()
{
    addRunning(1, u"quick"_s, 60);
    const auto marked = markTasksFailed(*m_session, {uuidOf(1)}, u"gone"_s, actor);
    m_ledger->execute(u"update marketing_task set status = 'completed', error_message = null, "
                      "updated_at = clock_timestamp() where uuid = '%1'"_s.arg(uuidOf(1)));
    QCOMPARE(*undoTaskMarks(*m_session, marked->marks, actor), marked->marks);
    QCOMPARE(
        m_ledger->value(u"select status from marketing_task where uuid = '%1'"_s.arg(uuidOf(1))),
        u"completed"_s);
}

void TestStuckTasks::wrongRequestsAreRefused()
{
    QCOMPARE(markTasksFailed(*m_session, {uuidOf(1)}, u"  "_s, actor).error().kind,
             ErrorKind::Input);
    QCOMPARE(markTasksFailed(*m_session, {u"1'; drop"_s}, u"x"_s, actor).error().kind,
             ErrorKind::Input);
    QVERIFY(markTasksFailed(*m_session, {}, u"x"_s, actor)->marks.isEmpty());
}

void TestStuckTasks::checkRaisesOnceAndEnds()
{
    addRunning(1, u"quick"_s, 60);
    addRunning(2, u"slow"_s, 60);
    QCOMPARE(previewStuckTasks(*m_session, now, 1)->total, 2);
    for (const int raised : {2, 0}) {
        CheckRun run = check();
        const Status done = runStuckTasks(run);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
        QCOMPARE(run.changed, raised);
        QCOMPARE(run.details.value(u"stuck"_s).toInt(), 2);
    }
    QCOMPARE(m_ledger->value(u"select count(*) from system_logs"_s), u"1"_s);
    QCOMPARE(taskAlerts(*m_session, true, u"stuck"_s)->size(), 2);
    QCOMPARE(taskAlertsAfter(*m_session, 0)->size(), 2);
    m_ledger->execute(
        u"update marketing_task set status = 'completed' where uuid = '%1'"_s.arg(uuidOf(1)));
    CheckRun run = check();
    QVERIFY(runStuckTasks(run).ok());
    const auto open = taskAlerts(*m_session, true);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().object, uuidOf(2));
    QCOMPARE(open->first().details.value(u"type"_s).toString(), u"slow"_s);
    QCOMPARE(*open->first().value, 3'600'000.0);
    QCOMPARE(taskAlerts(*m_session, false)->size(), 2);
    QCOMPARE(seeTaskAlerts(*m_session, {open->first().id}, actor)->ids,
             QList<qint64>{open->first().id});
    QCOMPARE(seeTaskAlerts(*m_session, {open->first().id}, actor)->ids, QList<qint64>());
}

/// Undo is of one's own seeing: what a colleague has seen since stays seen.
void TestStuckTasks::seeingIsTakenBackUnlessSeenAnew()
{
    addRunning(1, u"quick"_s, 60);
    addRunning(2, u"slow"_s, 60);
    CheckRun run = check();
    QVERIFY(runStuckTasks(run).ok());
    const auto open = taskAlerts(*m_session, true);
    const QList<qint64> ids{open->first().id, open->last().id};
    const QString seen = u"select count(*) from task_alerts where seen_at is not null"_s;
    const Result<SeenAlerts> first = seeTaskAlerts(*m_session, ids, actor);
    QCOMPARE(first->ids.size(), 2);
    QCOMPARE(*unseeTaskAlerts(*m_session, *first, actor), 2);
    QCOMPARE(m_ledger->value(seen), u"0"_s);
    QTest::qWait(2); // the times that tell one seeing from the other are of milliseconds
    QCOMPARE(seeTaskAlerts(*m_session, {ids.last()}, actor)->ids, QList<qint64>{ids.last()});
    QCOMPARE(*unseeTaskAlerts(*m_session, *first, actor), 0);
    QCOMPARE(m_ledger->value(seen), u"1"_s);
    QCOMPARE(*unseeTaskAlerts(*m_session, {ids, {}}, actor), 1);
    QCOMPARE(m_ledger->value(u"select string_agg(action, ' ' order by id) from audit_log"_s),
             u"task-alert-see task-alert-unsee task-alert-see task-alert-unsee"_s);
}

void TestStuckTasks::alertsEndWhenMoreIsAllowed()
{
    addRunning(1, u"quick"_s, 60);
    addRunning(2, u"slow"_s, 60);
    CheckRun first = check();
    QVERIFY(runStuckTasks(first).ok());
    QCOMPARE(taskAlerts(*m_session, true, u"stuck"_s)->size(), 2);
    QVERIFY(setTaskThreshold(*m_session, u"quick"_s, 90, actor).ok());
    CheckRun second = check();
    QVERIFY(runStuckTasks(second).ok());
    const auto open = taskAlerts(*m_session, true, u"stuck"_s);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().object, uuidOf(2));
}

QTEST_GUILESS_MAIN(TestStuckTasks)
#include "tst_stucktasks.moc"
