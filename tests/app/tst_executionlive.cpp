// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfixture.h"
#include "loopbackserver.h"

#include "app/connectors/connectorfactory.h"
#include "suggestions/execution.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = LoopbackServer::Fault;

/// Carrying out through the connector, over a real connection and a real database.
class TestExecutionLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void setsTheBudgetOnce();
    void pausesWhatIsActive();
    void whatHasChangedSinceIsRefused_data();
    void whatHasChangedSinceIsRefused();
    void capLeavesTheRestForTomorrow();
    void withoutTokenItStaysApproved();
    void platformThatDoesNotAnswerLeavesItApproved();
    void refusalOfThePlatformFailsIt();
    void lostAnswerIsSettledByReading_data();
    void lostAnswerIsSettledByReading();
    void killedBetweenActAndResultIsSettledByReading();
    void killedBeforeSendingIsApprovedAgain();
    void twoConsolesExecuteEachOnce();
    void rollbackRestoresWhatWasFound();
    void rollbackLooksBeforeItActs();
    void tokenIsNotInTheDatabase();

private:
    QString value(const QString &sql) const { return m_fixture->value(sql); }
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<ExecutionFixture> m_fixture;
};

void TestExecutionLive::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_server->setEntity(u"1"_s, {});
    qputenv("REGIE_TOKEN_META", LoopbackServer::token().toUtf8());
    m_fixture = std::make_unique<ExecutionFixture>(
        connectorFactory({{2s, 400ms, 1'000'000}, {2, 10ms, 20ms, 1'000ms}}));
    m_fixture->execute(
        u"insert into connectors (connector_name, kind, base_url, api_version, account_id) values "
        "('meta', 'meta', '%1', 'v18.0', '42'); update clients set execution_mode = 'live', "
        "connector_name = 'meta'"_s.arg(m_server->url()));
}

void TestExecutionLive::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestExecutionLive::setsTheBudgetOnce()
{
    m_fixture->execute(u"insert into ads_library (client_key, entity_id, status, daily_budget) "
                       "values ('acme', '1', 'active', 100)"_s);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->details.value(u"executed"_s).toInt(), 1);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(m_server->entity(u"1"_s).dailyBudget, 12'500);
    QCOMPARE(m_server->entity(u"1"_s).acts, 1);
    QCOMPARE(value(u"select format('%s %s %s %s %s', status, mode, before ->> 'daily_budget', "
                   "after ->> 'daily_budget', budget_change) from execution_logs"_s),
             u"done live 100 125 25.00"_s);
    QCOMPARE(value(u"select daily_budget from ads_library"_s), u"125.00"_s);
    QCOMPARE(value(u"select string_agg(method || ' ' || status_code, ', ' order by call_id) from "
                   "api_calls_log where execution_id is not null and client_key = 'acme'"_s),
             u"GET 200, GET 200, POST 200"_s);
    QCOMPARE(value(u"select mode from hypothesis_tracking"_s), u"live"_s);
}

void TestExecutionLive::pausesWhatIsActive()
{
    const qint64 id = m_fixture->approved(u"pause"_s, u"1"_s, u"null"_s, u"null"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(m_server->entity(u"1"_s).status, u"PAUSED"_s);
    QCOMPARE(m_server->entity(u"1"_s).dailyBudget, 10'000);
}

void TestExecutionLive::whatHasChangedSinceIsRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("oldValue");
    QTest::addColumn<LoopbackServer::Entity>("entity");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("words");
    using Entity = LoopbackServer::Entity;
    QTest::newRow("somebody changed the budget")
        << u"scale"_s << u"100"_s << Entity{u"ACTIVE"_s, 15'000, 0} << u"EUR"_s
        << QStringList{u"100.00 EUR"_s, u"150.00 EUR"_s};
    QTest::newRow("somebody paused it") << u"scale"_s << u"100"_s << Entity{u"PAUSED"_s, 10'000, 0}
                                        << u"EUR"_s << QStringList{u"active"_s, u"paused"_s};
    QTest::newRow("it is paused already")
        << u"pause"_s << u"100"_s << Entity{u"PAUSED"_s, 10'000, 0} << u"EUR"_s
        << QStringList{u"active"_s, u"paused"_s};
    QTest::newRow("the budget was not known")
        << u"scale"_s << u"null"_s << Entity{} << u"EUR"_s << QStringList{u"not known"_s};
    QTest::newRow("its campaign has the budget")
        << u"scale"_s << u"100"_s << Entity{u"ACTIVE"_s, -1, 0} << u"EUR"_s
        << QStringList{u"100.00 EUR"_s, u"none"_s};
    QTest::newRow("the account is in another currency")
        << u"scale"_s << u"100"_s << Entity{} << u"USD"_s << QStringList{u"USD"_s, u"EUR"_s};
}

void TestExecutionLive::whatHasChangedSinceIsRefused()
{
    QFETCH(QString, type);
    QFETCH(QString, oldValue);
    QFETCH(LoopbackServer::Entity, entity);
    QFETCH(QString, currency);
    QFETCH(QStringList, words);
    m_server->setEntity(u"1"_s, entity);
    m_server->setCurrency(currency);
    const qint64 id = m_fixture->approved(type, u"1"_s, oldValue);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->details.value(u"execution_refused"_s).toInt(), 1);
    QCOMPARE(m_fixture->status(id), u"failed"_s);
    QCOMPARE(m_server->count("POST"), 0);
    QCOMPARE(value(u"select status from execution_logs"_s), u"refused"_s);
    const QString failure = value(u"select failure from suggestions"_s);
    for (const QString &word : words)
        QVERIFY2(failure.contains(word), qPrintable(failure));
    QCOMPARE(value(u"select count(*) from hypothesis_tracking"_s), u"0"_s);
}

void TestExecutionLive::capLeavesTheRestForTomorrow()
{
    m_fixture->execute(u"update clients set daily_change_cap = 60"_s);
    for (const QString &entity : {u"1"_s, u"2"_s, u"3"_s}) {
        m_server->setEntity(entity, {});
        m_fixture->approved(u"scale"_s, entity);
    }
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->details.value(u"executed"_s).toInt(), 2);
    const QString left = report->details.value(u"left"_s).toArray().first().toString();
    QVERIFY2(left.contains(u"60.00 EUR"_s) && left.contains(u"50.00 EUR"_s), qPrintable(left));
    QCOMPARE(value(u"select count(*) from suggestions where status = 'approved'"_s), u"1"_s);
    QCOMPARE(m_server->entity(u"3"_s).acts, 0);
    m_fixture->execute(u"update execution_logs set started_at = started_at - interval '2 days'"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_server->entity(u"3"_s).acts, 1);
}

void TestExecutionLive::withoutTokenItStaysApproved()
{
    m_fixture->execute(
        u"insert into connectors (connector_name, base_url) select 'other', base_url "
        "from connectors; update clients set connector_name = 'other'"_s);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->outcome, u"done"_s);
    QCOMPARE(m_fixture->status(id), u"approved"_s);
    const QString left = report->details.value(u"left"_s).toArray().first().toString();
    QVERIFY2(left.contains(u"REGIE_TOKEN_OTHER"_s), qPrintable(left));
    QCOMPARE(value(u"select count(*) from execution_logs"_s), u"0"_s);
    QVERIFY(m_server->requests().isEmpty());
}

/// And whoever approved it can still take that back.
void TestExecutionLive::platformThatDoesNotAnswerLeavesItApproved()
{
    m_server->failNext("GET", Fault::ServerError, 2);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    const qint64 other = m_fixture->approved(u"scale"_s, u"2"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"approved"_s);
    QCOMPARE(m_fixture->status(other), u"approved"_s);
    QCOMPARE(m_server->count("GET"), 2); // the other was not even tried
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(value(u"select string_agg(status, ', ' order by execution_id) from execution_logs "
                   "where suggestion_id = %1"_s.arg(id)),
             u"failed, done"_s);
}

void TestExecutionLive::refusalOfThePlatformFailsIt()
{
    m_server->failNext("POST", Fault::EchoToken);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"failed"_s);
    QVERIFY(value(u"select failure from suggestions"_s).contains(u"Bad header"_s));
}

void TestExecutionLive::lostAnswerIsSettledByReading_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("meanwhile");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("acts");
    QTest::newRow("it was done") << Fault::DropAfter << qint64(0) << u"executed"_s << 1;
    QTest::newRow("it was done, and answered with an error")
        << Fault::FailsAfter << qint64(0) << u"executed"_s << 1;
    QTest::newRow("it was not done: once more, and done")
        << Fault::DropBefore << qint64(0) << u"executed"_s << 1;
    QTest::newRow("somebody changed it meanwhile")
        << Fault::DropBefore << qint64(17'700) << u"failed"_s << 0;
}

void TestExecutionLive::lostAnswerIsSettledByReading()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, meanwhile);
    m_server->failNext("POST", fault);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executing"_s);
    QCOMPARE(value(u"select status from execution_logs"_s), u"uncertain"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executing"_s); // it may still arrive
    if (meanwhile > 0)
        m_server->setEntity(u"1"_s, {u"ACTIVE"_s, meanwhile, 0});
    m_fixture->age();
    QVERIFY(m_fixture->runCheck());
    QTEST(m_fixture->status(id), "status");
    QTEST(m_server->entity(u"1"_s).acts, "acts");
    const QString failure = value(u"select failure from suggestions"_s);
    if (meanwhile > 0)
        QVERIFY2(failure.contains(u"177.00 EUR"_s) && failure.contains(u"125.00 EUR"_s),
                 qPrintable(failure));
    QCOMPARE(value(u"select count(*) from hypothesis_tracking"_s), meanwhile > 0 ? u"0"_s : u"1"_s);
}

/// The connection to the database dies while the platform acts.
void TestExecutionLive::killedBetweenActAndResultIsSettledByReading()
{
    m_server->failNext("POST", Fault::Slow);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    std::thread killer([this] {
        for (int i = 0; i < 500 && m_server->count("POST") == 0; ++i)
            std::this_thread::sleep_for(5ms);
        m_fixture->execute(u"select pg_terminate_backend(pid) from pg_stat_activity where datname "
                           "= current_database() and pid <> pg_backend_pid()"_s);
    });
    m_fixture->runCheck();
    killer.join();
    QCOMPARE(m_server->entity(u"1"_s).acts, 1);
    QCOMPARE(m_fixture->status(id), u"executing"_s);
    QCOMPARE(value(u"select status || (before is not null) from execution_logs"_s),
             u"startedtrue"_s);
    m_fixture->execute(u"update check_schedule set lease_expires_at = now()"_s);
    m_fixture->age();
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(m_server->entity(u"1"_s).acts, 1);
    QCOMPARE(value(u"select count(*) from execution_logs"_s), u"1"_s);
}

void TestExecutionLive::killedBeforeSendingIsApprovedAgain()
{
    m_server->failNext("GET", Fault::Slow);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    std::thread killer([this] {
        for (int i = 0; i < 500 && m_server->count("GET") == 0; ++i)
            std::this_thread::sleep_for(5ms);
        m_fixture->execute(u"select pg_terminate_backend(pid) from pg_stat_activity where datname "
                           "= current_database() and pid <> pg_backend_pid()"_s);
    });
    m_fixture->runCheck();
    killer.join();
    QCOMPARE(m_server->count("POST"), 0);
    m_fixture->execute(u"update check_schedule set lease_expires_at = now()"_s);
    m_fixture->age();
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(m_server->entity(u"1"_s).acts, 1);
    QCOMPARE(value(u"select string_agg(status, ', ' order by execution_id) from execution_logs"_s),
             u"failed, done"_s);
}

void TestExecutionLive::twoConsolesExecuteEachOnce()
{
    constexpr int entities = 20;
    for (int i = 1; i <= entities; ++i) {
        m_server->setEntity(QString::number(i), {});
        m_fixture->approved(u"scale"_s, QString::number(i));
    }
    // Without the lease of the check between them: each claims for itself.
    const auto console = [this] {
        const auto session = m_fixture->database().open();
        CheckRun run{*session, QDateTime::currentDateTime(), Actor::check(u"execution"_s), 0,
                     [&session](const std::function<Status()> &work) {
                         return session->transaction(work);
                     }};
        const ConnectorFactory factory = connectorFactory();
        QVERIFY(runExecutions(run, factory).ok());
    };
    std::thread one(console), two(console), three(console);
    one.join();
    two.join();
    three.join();
    for (int i = 1; i <= entities; ++i)
        QCOMPARE(m_server->entity(QString::number(i)).acts, 1);
    QCOMPARE(value(u"select count(*) from suggestions where status = 'executed'"_s),
             QString::number(entities));
    QCOMPARE(value(u"select count(*) from execution_logs where status = 'done'"_s),
             QString::number(entities));
}

void TestExecutionLive::rollbackRestoresWhatWasFound()
{
    m_fixture->execute(u"update clients set daily_change_cap = 25"_s);
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    QVERIFY(m_fixture->runCheck());
    QVERIFY(requestRollback(m_fixture->session(), id, Actor::onCommandLine()).ok());
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"rolled_back"_s);
    QCOMPARE(m_server->entity(u"1"_s).dailyBudget, 10'000);
    QCOMPARE(m_server->entity(u"1"_s).acts, 2);
    QCOMPARE(value(u"select status from hypothesis_tracking"_s), u"withdrawn"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_server->entity(u"1"_s).acts, 2);
}

void TestExecutionLive::rollbackLooksBeforeItActs()
{
    const qint64 id = m_fixture->approved(u"scale"_s, u"1"_s);
    QVERIFY(m_fixture->runCheck());
    m_server->setEntity(u"1"_s, {u"ACTIVE"_s, 20'000, 0});
    QVERIFY(requestRollback(m_fixture->session(), id, Actor::onCommandLine()).ok());
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(m_server->entity(u"1"_s).acts, 0);
    QCOMPARE(value(u"select status from execution_logs where kind = 'rollback'"_s), u"refused"_s);
    // Looked into by somebody, it may be asked for again.
    m_server->setEntity(u"1"_s, {u"ACTIVE"_s, 12'500, 0});
    QVERIFY(requestRollback(m_fixture->session(), id, Actor::onCommandLine()).ok());
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"rolled_back"_s);
}

void TestExecutionLive::tokenIsNotInTheDatabase()
{
    m_server->failNext("POST", Fault::EchoToken);
    m_fixture->approved(u"scale"_s, u"1"_s);
    m_server->failNext("GET", Fault::EchoToken);
    m_server->setEntity(u"2"_s, {});
    m_fixture->approved(u"scale"_s, u"2"_s);
    QVERIFY(m_fixture->runCheck());
    QVERIFY(m_fixture->runCheck());
    QVERIFY(
        value(u"select count(*) from api_calls_log where response like '%Bad header%'"_s).toInt() >=
        2);
    QCOMPARE(value(u"select count(*) from (select to_jsonb(t)::text as line from api_calls_log t "
                   "union all select to_jsonb(t)::text from execution_logs t union all select "
                   "to_jsonb(t)::text from suggestions t union all select to_jsonb(t)::text from "
                   "check_runs t union all select to_jsonb(t)::text from system_logs t union all "
                   "select to_jsonb(t)::text from audit_log t) everything where line like "
                   "'%%1%'"_s.replace(u"%1"_s, LoopbackServer::token())),
             u"0"_s);
}

QTEST_GUILESS_MAIN(TestExecutionLive)
#include "tst_executionlive.moc"
