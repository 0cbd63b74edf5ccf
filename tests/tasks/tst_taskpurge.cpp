// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskimport.h"
#include "operations/archiveengine.h"
#include "taskledger.h"
#include "tasks/taskrollups.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const Actor actor{u"tester@here"_s, u"test"_s};
const QString statistics =
    u"select (select md5(string_agg(s::text, '/' order by s::text)) from task_statistics s) || "
    "(select md5(string_agg(h::text, '/' order by h::text)) from task_hours h) || "
    "(select md5(string_agg(d::text, '/' order by d::text)) from task_days d)"_s;
const QString old = u"created_at < now() - interval '30 days'"_s;

} // namespace

/// The policy that purges tasks: statistics stay as they are, to the cent.
class TestTaskPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statisticsStayAsTheyAre();
    void uncountedTasksAreCountedFirst();
    void openAndYoungTasksStay();
    void tasksThatChangeMeanwhileStay();
    void correctionsAfterAPurgeAreExact();
    void isPreviewedAndCancelled();
    void whatWasPurgedIsNotImportedAgain();
    void whatAProgramWritesAgainIsCountedOnce();

private:
    void add(int count, int daysAgo, const QString &status = u"completed"_s) const;
    Result<ArchiveOutcome> purge(const ArchiveProgress &progress = {}) const;

    std::unique_ptr<TaskLedger> m_ledger;
    std::unique_ptr<Session> m_session;
};

void TestTaskPurge::init()
{
    if (!m_ledger) {
        m_ledger = std::make_unique<TaskLedger>();
        m_session = m_ledger->database().open();
    }
    m_ledger->clear();
    m_ledger->execute(u"truncate archive_runs, archive_holds, task_imports cascade"_s);
}

void TestTaskPurge::add(int count, int daysAgo, const QString &status) const
{
    m_ledger->execute(
        u"insert into marketing_task (agent_class, model_used, client_key, campaign_id, status, "
        "cost, tokens_total, duration_ms, created_at) select 'A' || i % 5, 'M' || i % 3, 'c' || i "
        "% 4, i % 9, '%3', (i % 977) / 10000.0, i, i * 13, now() - %2 * interval '1 day' - i * "
        "interval '1 second' from generate_series(1, %1) i"_s.arg(count)
            .arg(daysAgo)
            .arg(status));
}

Result<ArchiveOutcome> TestTaskPurge::purge(const ArchiveProgress &progress) const
{
    return runArchive(
        *m_session, u"tasks"_s, QDateTime::currentDateTimeUtc(), actor,
        [this](const std::function<Status()> &work) { return m_session->transaction(work); },
        progress);
}

void TestTaskPurge::statisticsStayAsTheyAre()
{
    add(6'000, 40);
    add(500, 3, u"failed"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    const QString before = m_ledger->value(statistics);
    m_ledger->execute(u"insert into purged select * from marketing_task where "_s + old);
    const auto purged = purge();
    QVERIFY2(purged.ok(), purged.ok() ? "" : qPrintable(purged.error().text()));
    QCOMPARE(purged->rows, 6'000);
    QCOMPARE(m_ledger->count(u"marketing_task"_s), 500);
    QCOMPARE(m_ledger->value(statistics), before);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QCOMPARE(m_ledger->value(statistics), before);
    QCOMPARE(m_ledger->problems(), QString());
}

void TestTaskPurge::uncountedTasksAreCountedFirst()
{
    add(300, 40);
    m_ledger->execute(u"insert into purged select * from marketing_task"_s);
    QCOMPARE(purge()->rows, 300);
    QCOMPARE(m_ledger->count(u"marketing_task"_s), 0);
    QCOMPARE(m_ledger->problems(), QString());
}

void TestTaskPurge::openAndYoungTasksStay()
{
    add(10, 40, u"processing"_s);
    add(10, 40, u"pending"_s);
    add(10, 29);
    QCOMPARE(purge()->items, 0);
    QCOMPARE(m_ledger->count(u"marketing_task"_s), 30);
}

/// A program changes a task, and has not committed when the purge comes to it.
void TestTaskPurge::tasksThatChangeMeanwhileStay()
{
    add(50, 40);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    const auto producer = m_ledger->database().open();
    QVERIFY(producer->begin().ok());
    QVERIFY(
        producer
            ->executeSql(u"p"_s, u"update marketing_task set cost = cost + 1 where cost = 0.0049"_s)
            .ok());
    const auto purged = purge();
    QVERIFY2(purged.ok(), purged.ok() ? "" : qPrintable(purged.error().text()));
    QCOMPARE(purged->items, 49);
    QCOMPARE(purged->left.size(), 1);
    QVERIFY(producer->commit().ok());
    QCOMPARE(purge()->items, 1);
    QCOMPARE(m_ledger->value(u"select sum(cost) from task_statistics"_s), u"1.1275"_s);
    QCOMPARE(m_ledger->value(u"select sum(task_count) from task_statistics"_s), u"50"_s);
}

void TestTaskPurge::correctionsAfterAPurgeAreExact()
{
    add(200, 40);
    add(200, 1);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    m_ledger->execute(u"insert into purged select * from marketing_task where "_s + old);
    QCOMPARE(purge()->rows, 200);
    m_ledger->execute(
        u"update marketing_task set cost = cost * 2, agent_class = 'A1', started_at = "
        "created_at - interval '40 days'"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QCOMPARE(m_ledger->problems(), QString());
}

void TestTaskPurge::isPreviewedAndCancelled()
{
    add(5'500, 40);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    const auto preview = previewArchive(*m_session, u"tasks"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(preview.ok());
    QCOMPARE(preview->rows, 5'500);
    QVERIFY(preview->bytes > 0);
    const QString before = m_ledger->value(statistics);
    const auto stopped = purge([](qint64 done, qint64) { return done == 0; });
    QVERIFY(stopped.ok() && stopped->cancelled);
    QCOMPARE(stopped->rows, 5'000);
    QCOMPARE(m_ledger->count(u"marketing_task"_s), 500);
    QCOMPARE(m_ledger->value(statistics), before);
    QVERIFY(previewArchive(*m_session, u"tasks"_s, QDateTime::currentDateTimeUtc())
                ->seconds.has_value());
}

/// A file of an old system is read once more after its tasks were purged, with one new task in it.
void TestTaskPurge::whatWasPurgedIsNotImportedAgain()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"tasks.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("uuid,status,agent_class,cost,created_at\n");
    for (int i = 0; i < 20; ++i)
        file.write(u"00000000-0000-4000-8000-%1,completed,Agent,0.25,2025-01-01T00:00:00Z\n"_s
                       .arg(i, 12, 10, QChar(u'0'))
                       .toUtf8());
    file.close();
    TaskImportOptions options;
    options.dialect = detectDialect(file.fileName(), {})->dialect;
    options.mapping =
        guessTaskMapping({u"uuid"_s, u"status"_s, u"agent_class"_s, u"cost"_s, u"created_at"_s});
    options.zoneId = "UTC";
    options.actor = actor;
    QCOMPARE(importTasks(*m_session, file.fileName(), options)->imported, 20);
    QCOMPARE(m_ledger->value(u"select sum(cost) from task_days where dimension = 'all'"_s),
             u"5.0000"_s); // counted as they came
    QCOMPARE(purge()->rows, 20);
    QVERIFY(file.open(QIODevice::Append));
    file.write("00000000-0000-4000-8000-00000000beef,completed,Agent,1,2025-01-01T00:00:00Z\n");
    file.close();

    options.dryRun = true;
    const auto looked = importTasks(*m_session, file.fileName(), options);
    QVERIFY(looked.ok());
    QCOMPARE(looked->imported, 1);
    QCOMPARE(looked->purged, 20);
    options.dryRun = false;
    const auto again = importTasks(*m_session, file.fileName(), options);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().text()));
    QCOMPARE(again->imported, 1);
    QCOMPARE(again->unchanged, 20);
    QCOMPARE(again->purged, 20);
    QCOMPARE(again->toJson().value(u"purged"_s).toInt(), 20);
    QCOMPARE(m_ledger->count(u"marketing_task"_s), 1);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QCOMPARE(m_ledger->value(u"select sum(task_count) || ' ' || sum(cost) from task_statistics"_s),
             u"21 6.0000"_s);
}

void TestTaskPurge::whatAProgramWritesAgainIsCountedOnce()
{
    add(40, 40);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    const QString before = m_ledger->value(statistics);
    m_ledger->execute(u"create table kept as select uuid, agent_class, model_used, client_key, "
                      "campaign_id, status, cost, tokens_total, duration_ms, created_at from "
                      "marketing_task"_s);
    QCOMPARE(purge()->rows, 40);
    m_ledger->execute(u"insert into marketing_task (uuid, agent_class, model_used, client_key, "
                      "campaign_id, status, cost, tokens_total, duration_ms, created_at) select * "
                      "from kept"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QCOMPARE(m_ledger->value(statistics), before);
    QCOMPARE(purge()->rows, 40);
    QCOMPARE(m_ledger->value(statistics), before);
    QCOMPARE(m_ledger->count(u"task_counted_apart"_s), 40);
}

QTEST_GUILESS_MAIN(TestTaskPurge)
#include "tst_taskpurge.moc"
