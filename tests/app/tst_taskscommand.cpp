// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "database/session.h"
#include "operations/taskrollups.h"
#include "regieprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const fill = R"(
insert into marketing_task (type, status, duration_ms, started_at, created_at)
select 'draft', 'completed', 2000, now() - interval '2 days', now() - interval '2 days' from generate_series(1, 40);
insert into marketing_task (uuid, name, type, agent_class, status, started_at)
values ('00000000-0000-4000-8000-000000000001', 'Write the mail', 'draft', 'CopyWriter', 'processing',
        now() - interval '30 minutes'),
       ('00000000-0000-4000-8000-000000000002', 'Guess', 'new', 'Scraper', 'processing', now() - interval '7 minutes'),
       ('00000000-0000-4000-8000-000000000003', 'Begin', 'new', 'Scraper', 'processing', now() - interval '1 minute'),
       ('00000000-0000-4000-8000-000000000004', 'Done', 'new', 'Scraper', 'completed', now() - interval '1 hour');
insert into task_alerts (kind, object, level, value, threshold, details, ended_at)
values ('budget', '3', 'limit', 12.5, 10, '{"scope": "agent", "key": "CopyWriter", "window_hours": 24}', null),
       ('stuck', 'x', 'warning', 400000, 300000, '{"name": "Write", "type": "draft"}', now());
)";

const QString first = u"00000000-0000-4000-8000-000000000001"_s;
const QString done = u"00000000-0000-4000-8000-000000000004"_s;

} // namespace

/// regie tasks, as programs and operators call it.
class TestTasksCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUse_data();
    void wrongUse();
    void stuckTasksAgainstWhatIsNormal();
    void givenUpAndTakenBack();
    void thoseThatEndedAreLeft();
    void thresholdsAreSetAndReset();
    void alertsThatStandAndAll();
    void alertsAreSeenAndTheirSeeingTakenBack();
    void wordsForPeople();
    void unreachableIsSaid();

private:
    ProgramOutcome tasks(const QStringList &options, bool json = true) const
    {
        QStringList arguments{u"tasks"_s};
        if (json)
            arguments.append(u"--json"_s);
        return m_program.run(RegieProgram::on(*m_database, arguments + options));
    }

    const RegieProgram m_program;
    std::unique_ptr<TestDatabase> m_database;
};

void TestTasksCommand::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_database->execute(QString::fromUtf8(fill));
    const auto session = m_database->open();
    QVERIFY(refreshTaskStatistics(*session).ok());
}

void TestTasksCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing asked") << QStringList();
    QTest::newRow("two things asked") << QStringList{u"--stuck"_s, u"--alerts"_s};
    QTest::newRow("no task") << QStringList{u"--fail"_s, u"--reason"_s, u"why"_s};
    QTest::newRow("no reason") << QStringList{u"--fail"_s, first};
    QTest::newRow("an empty reason") << QStringList{u"--fail"_s, first, u"--reason"_s, u" "_s};
    QTest::newRow("no uuid") << QStringList{u"--fail"_s, u"one"_s, u"--reason"_s, u"why"_s};
    QTest::newRow("no mark") << QStringList{u"--undo"_s};
    QTest::newRow("marks that are none") << QStringList{u"--undo"_s, u"last"_s};
    QTest::newRow("a type alone") << QStringList{u"--set-threshold"_s, u"draft"_s};
    QTest::newRow("no minutes") << QStringList{u"--set-threshold"_s, u"draft"_s, u"0"_s};
    QTest::newRow("minutes to reset") << QStringList{u"--reset-threshold"_s, u"draft"_s, u"5"_s};
    QTest::newRow("no alert") << QStringList{u"--seen"_s};
    QTest::newRow("alerts that are none") << QStringList{u"--unseen"_s, u"all"_s};
    QTest::newRow("all of what hangs") << QStringList{u"--stuck"_s, u"--all"_s};
}

void TestTasksCommand::wrongUse()
{
    QFETCH(QStringList, options);
    const ProgramOutcome outcome = tasks(options);
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(!outcome.complaint.isEmpty());
    QCOMPARE(m_database->value(u"select count(*) from marketing_task where status = 'failed'"_s),
             u"0"_s);
}

void TestTasksCommand::stuckTasksAgainstWhatIsNormal()
{
    const ProgramOutcome outcome = tasks({u"--stuck"_s});
    QCOMPARE(outcome.code, int(Done));
    QCOMPARE(outcome.json().value(u"total"_s).toInt(), 2);
    const QJsonArray list = outcome.json().value(u"tasks"_s).toArray();
    QCOMPARE(list.size(), 2);
    const QJsonObject longest = list.first().toObject();
    QCOMPARE(longest.value(u"uuid"_s).toString(), first);
    QCOMPARE(longest.value(u"for_ms"_s).toInteger() / 60'000, 30);
    QCOMPARE(longest.value(u"allowed_ms"_s).toInteger(), 300'000);
    QCOMPARE(longest.value(u"normal"_s).toObject().value(u"n"_s).toInt(), 40);
    QVERIFY(list.last().toObject().value(u"normal"_s).toObject().value(u"p99_ms"_s).isNull());
}

void TestTasksCommand::givenUpAndTakenBack()
{
    const QString state = u"select status || ': ' || coalesce(error_message, '') from "
                          "marketing_task where uuid = '%1'"_s.arg(first);
    const ProgramOutcome failed = tasks({u"--fail"_s, first, u"--reason"_s, u"Worker gone"_s});
    QCOMPARE(failed.code, int(Done));
    const QJsonArray marks = failed.json().value(u"marks"_s).toArray();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(m_database->value(state), u"failed: Worker gone"_s);
    const QString mark = QString::number(marks.first().toInteger());
    const ProgramOutcome undone = tasks({u"--undo"_s, mark});
    QCOMPARE(undone.code, int(Done));
    QCOMPARE(undone.json().value(u"undone"_s).toInt(), 1);
    QCOMPARE(m_database->value(state), u"processing: "_s);
    const ProgramOutcome again = tasks({u"--undo"_s, mark});
    QCOMPARE(again.code, int(Partial));
    QCOMPARE(again.json().value(u"left"_s).toArray(), marks);
    QCOMPARE(m_database->value(u"select string_agg(action || '/' || origin, ' ' order by id) from "
                               "audit_log"_s),
             u"task-give-up/command line task-give-up-undo/command line"_s);
}

void TestTasksCommand::thoseThatEndedAreLeft()
{
    const ProgramOutcome outcome = tasks({u"--fail"_s, done, first, u"--reason"_s, u"Gone"_s});
    QCOMPARE(outcome.code, int(Partial));
    QCOMPARE(outcome.json().value(u"left"_s).toArray(), QJsonArray{done});
    QCOMPARE(outcome.json().value(u"marks"_s).toArray().size(), 1);
    QCOMPARE(m_database->value(u"select status from marketing_task where uuid = '%1'"_s.arg(done)),
             u"completed"_s);
}

void TestTasksCommand::thresholdsAreSetAndReset()
{
    const ProgramOutcome set = tasks({u"--set-threshold"_s, u"draft"_s, u"45"_s});
    QCOMPARE(set.code, int(Done));
    QCOMPARE(set.json().value(u"minutes"_s).toInt(), 45);
    QCOMPARE(set.json().value(u"allowed_ms"_s).toInteger(), 45 * 60'000);
    QCOMPARE(tasks({u"--stuck"_s}).json().value(u"total"_s).toInt(), 1);
    const QJsonArray types = tasks({u"--thresholds"_s}).json().value(u"types"_s).toArray();
    QCOMPARE(types.size(), 1);
    QCOMPARE(types.first().toObject().value(u"minutes"_s).toInt(), 45);
    const ProgramOutcome reset = tasks({u"--reset-threshold"_s, u"draft"_s});
    QCOMPARE(reset.code, int(Done));
    QVERIFY(reset.json().value(u"minutes"_s).isNull());
    QCOMPARE(tasks({u"--stuck"_s}).json().value(u"total"_s).toInt(), 2);
}

void TestTasksCommand::alertsThatStandAndAll()
{
    const QJsonArray standing = tasks({u"--alerts"_s}).json().value(u"alerts"_s).toArray();
    QCOMPARE(standing.size(), 1);
    QCOMPARE(
        standing.first().toObject().value(u"sentence"_s).toString(),
        u"Agent CopyWriter: 12.50\u00a0$ within 24\u00a0h, above the limit of 10.00\u00a0$."_s);
    const ProgramOutcome all = tasks({u"--alerts"_s, u"--all"_s});
    QCOMPARE(all.json().value(u"alerts"_s).toArray().size(), 2);
}

void TestTasksCommand::alertsAreSeenAndTheirSeeingTakenBack()
{
    const QString seenBy =
        u"select string_agg(coalesce(seen_by, '-'), ' ' order by alert_id) from task_alerts"_s;
    const ProgramOutcome seen = tasks({u"--seen"_s, u"1"_s});
    QCOMPARE(seen.code, int(Done));
    QCOMPARE(seen.json().value(u"seen"_s).toInt(), 1);
    QCOMPARE(m_database->value(seenBy), Actor::onCommandLine().name + u" -"_s);
    const ProgramOutcome again = tasks({u"--seen"_s, u"1"_s, u"2"_s}, false);
    QCOMPARE(again.code, int(Partial));
    QVERIFY2(again.output.contains(u"regie tasks --unseen 2"_s), qPrintable(again.output));
    const ProgramOutcome back = tasks({u"--unseen"_s, u"1"_s, u"2"_s});
    QCOMPARE(back.code, int(Done));
    QCOMPARE(back.json().value(u"unseen"_s).toInt(), 2);
    QCOMPARE(m_database->value(seenBy), u"- -"_s);
    QCOMPARE(tasks({u"--unseen"_s, u"1"_s}).code, int(Partial));
    QCOMPARE(m_database->value(u"select string_agg(action || ' ' || object_id || ' ' || "
                               "(new_values->>'alerts'), ', ' order by id) from audit_log"_s),
             u"task-alert-see 1 [1], task-alert-see 2 [2], task-alert-unsee  [1, 2]"_s);
}

void TestTasksCommand::wordsForPeople()
{
    const ProgramOutcome stuck = tasks({u"--stuck"_s}, false);
    QCOMPARE(stuck.code, int(Done));
    QVERIFY2(
        stuck.output.contains(u"Write the mail (CopyWriter, draft): for 30 min, allowed 5 min"_s),
        qPrintable(stuck.output));
    const ProgramOutcome failed = tasks({u"--fail"_s, first, u"--reason"_s, u"Gone"_s}, false);
    QVERIFY2(failed.output.contains(u"regie tasks --undo 1"_s), qPrintable(failed.output));
    m_database->execute(u"update marketing_task set status = 'completed'"_s);
    QVERIFY(tasks({u"--stuck"_s}, false).output.contains(u"Nothing hangs."_s));
}

void TestTasksCommand::unreachableIsSaid()
{
    const ProgramOutcome outcome = m_program.run(
        {u"tasks"_s, u"--stuck"_s, u"--json"_s, u"--database"_s, u"host=/nowhere dbname=none"_s});
    QCOMPARE(outcome.code, int(Unreachable));
}

QTEST_GUILESS_MAIN(TestTasksCommand)
#include "tst_taskscommand.moc"
