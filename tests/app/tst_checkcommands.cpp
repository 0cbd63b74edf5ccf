// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "database/session.h"
#include "regieprogram.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// A campaign whose one message nobody answered, and one whose limit has passed.
const char *const fill = R"(
insert into contacts (name) values ('Contact 1');
insert into campaigns (name, status, started_at, total_count, sent_count, success_count)
values ('Unanswered', 'completed', now() - interval '30 hours', 1, 1, 1);
insert into campaigns (name, status, started_at, total_count, pending_count)
values ('Too late', 'sending', now() - interval '50 hours', 1, 1);
insert into messages (campaign_id, contact_id, status, sent_at)
values (1, 1, 'sent', now() - interval '25 hours'), (2, 1, 'pending', null);
)";

} // namespace

/// regie check and regie monitor, as programs and operators call them.
class TestCheckCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void listTellsEveryCheck();
    void dryRunChangesNothing();
    void runTellsAProgramWhatChanged();
    void runSaysWhoIsRunningIt();
    void monitorRunsUntilItIsTerminated();
    void monitorsAndRunsByHandShareEachDueTime();
    void killedMonitorLosesNothing();

private:
    const RegieProgram m_program;
};

void TestCheckCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing asked") << QStringList();
    QTest::newRow("two things asked") << QStringList{u"--list"_s, u"--all"_s};
    QTest::newRow("unknown check") << QStringList{u"--run"_s, u"lunch"_s};
}

void TestCheckCommands::wrongUse()
{
    QFETCH(QStringList, arguments);
    const TestDatabase database;
    const ProgramOutcome outcome =
        m_program.run(RegieProgram::on(database, QStringList{u"check"_s} + arguments));
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(!outcome.complaint.isEmpty());
}

void TestCheckCommands::listTellsEveryCheck()
{
    const TestDatabase database;
    const ProgramOutcome outcome =
        m_program.run(RegieProgram::on(database, {u"check"_s, u"--list"_s, u"--json"_s}));
    QCOMPARE(outcome.code, int(Done));
    QStringList names;
    for (const QJsonValue &check : outcome.json().value(u"checks"_s).toArray())
        names.append(check.toObject().value(u"check"_s).toString());
    QCOMPARE(names, QStringList({u"closure_24h"_s, u"closure_48h"_s, u"interrupted"_s, u"archive"_s,
                                 u"task_statistics"_s, u"stuck_tasks"_s, u"task_budgets"_s,
                                 u"analysis"_s, u"execution"_s, u"results"_s, u"digest"_s}));
}

void TestCheckCommands::dryRunChangesNothing()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const QString before =
        database.value(u"select string_agg(m::text, '' order by id) from messages m"_s);
    const ProgramOutcome outcome = m_program.run(
        RegieProgram::on(database, {u"check"_s, u"--all"_s, u"--dry-run"_s, u"--json"_s}));
    QCOMPARE(outcome.code, int(Done));
    QHash<QString, int> totals;
    for (const QJsonValue &value : outcome.json().value(u"checks"_s).toArray()) {
        const QJsonObject check = value.toObject();
        totals.insert(check.value(u"check"_s).toString(), check.value(u"total"_s).toInt());
    }
    QVERIFY(totals.value(u"closure_24h"_s) >= 1);
    QVERIFY(totals.value(u"closure_48h"_s) >= 1);
    QCOMPARE(database.value(u"select string_agg(m::text, '' order by id) from messages m"_s),
             before);
    QCOMPARE(database.value(u"select count(*) from audit_log"_s), u"0"_s);
}

void TestCheckCommands::runTellsAProgramWhatChanged()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const ProgramOutcome outcome = m_program.run(
        RegieProgram::on(database, {u"check"_s, u"--run"_s, u"closure_24h"_s, u"--json"_s}));
    QCOMPARE(outcome.code, int(Done));
    const QJsonObject report = outcome.json();
    QCOMPARE(report.keys(),
             QStringList({u"changed"_s, u"check"_s, u"details"_s, u"duration_ms"_s, u"outcome"_s}));
    QCOMPARE(report.value(u"outcome"_s).toString(), u"done"_s);
    QVERIFY(report.value(u"changed"_s).toInt() >= 1);
    QCOMPARE(database.value(u"select status from messages where campaign_id = 1"_s),
             u"no_interaction"_s);
    QCOMPARE(
        database.value(u"select settled_at is not null from campaigns where campaign_id = 1"_s),
        u"t"_s);
}

void TestCheckCommands::runSaysWhoIsRunningIt()
{
    const TestDatabase database;
    QCOMPARE(m_program.run(RegieProgram::on(database, {u"check"_s, u"--all"_s})).code, int(Done));
    database.execute(u"update check_schedule set lease_holder = 'somebody', lease_expires_at = "
                     "now() + interval '1 hour' where check_name = 'archive'"_s);
    const ProgramOutcome outcome = m_program.run(
        RegieProgram::on(database, {u"check"_s, u"--run"_s, u"archive"_s, u"--json"_s}));
    QCOMPARE(outcome.code, int(Failed));
    QCOMPARE(outcome.json().value(u"outcome"_s).toString(), u"running"_s);
}

void TestCheckCommands::monitorRunsUntilItIsTerminated()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const auto monitor = m_program.start(RegieProgram::on(database, {u"monitor"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(
        database.value(u"select status from campaigns where campaign_id = 2"_s), u"failed"_s,
        60'000);
    QCOMPARE(::kill(pid_t(monitor->processId()), SIGTERM), 0);
    QVERIFY(monitor->waitForFinished());
    QCOMPARE(monitor->exitStatus(), QProcess::NormalExit);
    QCOMPARE(monitor->exitCode(), int(Done));
    QCOMPARE(
        database.value(u"select count(*) from check_schedule where lease_holder is not null"_s),
        u"0"_s);
}

void TestCheckCommands::monitorsAndRunsByHandShareEachDueTime()
{
    const TestDatabase database;
    QCOMPARE(m_program.run(RegieProgram::on(database, {u"check"_s, u"--all"_s})).code, int(Done));
    database.execute(u"update check_schedule set interval_seconds = 1, daily_at = null, "
                     "next_run_at = date_trunc('second', now())"_s);
    std::vector<std::unique_ptr<QProcess>> monitors;
    for (int i = 0; i < 3; ++i)
        monitors.push_back(m_program.start(RegieProgram::on(database, {u"monitor"_s})));
    const QString done = u"select count(*) from check_runs where outcome = 'done' and due_at is "
                         "not null"_s;
    QTRY_VERIFY_WITH_TIMEOUT(database.value(done).toInt() >= 20, 60'000);
    QCOMPARE(m_program.run(RegieProgram::on(database, {u"check"_s, u"--list"_s})).code, int(Done));
    for (const auto &monitor : monitors) {
        QCOMPARE(::kill(pid_t(monitor->processId()), SIGTERM), 0);
        QVERIFY(monitor->waitForFinished());
        QCOMPARE(monitor->exitCode(), int(Done));
    }
    QCOMPARE(
        database.value(u"select count(*) from (select from check_runs where due_at is not null "
                       "and outcome = 'done' group by check_name, due_at having count(*) > 1) t"_s),
        u"0"_s);
    QCOMPARE(database.value(u"select count(*) from check_runs where outcome not in ('done', "
                            "'cancelled')"_s),
             u"0"_s);
}

void TestCheckCommands::killedMonitorLosesNothing()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const auto blocker = database.open();
    QVERIFY(blocker->begin().ok());
    QVERIFY(blocker->executeSql(u"t"_s, u"lock table messages in exclusive mode"_s).ok());
    const auto monitor = m_program.start(RegieProgram::on(database, {u"monitor"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(
        database.value(u"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and "
                       "datname = current_database()"_s) != u"0"_s,
        60'000);
    monitor->kill();
    QVERIFY(monitor->waitForFinished());
    QVERIFY(blocker->rollback().ok());
    QTRY_COMPARE(database.value(u"select count(*) from pg_stat_activity where datname = "
                                "current_database() and pid <> pg_backend_pid() and state <> "
                                "'idle'"_s),
                 u"0"_s);
    database.execute(u"update check_schedule set lease_expires_at = now() where lease_holder is "
                     "not null"_s); // the minute that others wait for
    const auto second = m_program.start(RegieProgram::on(database, {u"monitor"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(
        database.value(u"select string_agg(status, ' ' order by campaign_id) from messages"_s),
        u"no_interaction failed"_s, 60'000);
    ::kill(pid_t(second->processId()), SIGTERM);
    QVERIFY(second->waitForFinished());
    QCOMPARE(database.value(u"select count(*) from check_runs where outcome = 'abandoned'"_s),
             u"1"_s);
}

QTEST_GUILESS_MAIN(TestCheckCommands)
#include "tst_checkcommands.moc"
