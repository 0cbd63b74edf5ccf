// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfixture.h"

#include "suggestions/decisions.h"
#include "suggestions/execution.h"
#include "suggestions/suggestionchecks.h"

#include <QJsonArray>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// Carrying out without a platform: what is kept back, noted, and taken back.
class TestExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExecutionFixture>(noConnectors()); }
    void cleanup() { m_fixture.reset(); }

    void dryRunNotesWhatItWouldDo();
    void everyExecutionOpensItsHypothesis_data();
    void everyExecutionOpensItsHypothesis();
    void clientsThatAreOffAreLeftAlone_data();
    void clientsThatAreOffAreLeftAlone();
    void liveWithoutConnectorStaysApproved();
    void approvalCanBeTakenBackForAMoment();
    void refreshIsANoticeToTheTeam();
    void dryRunIsRolledBack();
    void onlyWhatWasExecutedIsRolledBack();
    void previewTellsWhatTheCheckThenDoes();

private:
    QString value(const QString &sql) const { return m_fixture->value(sql); }
    std::unique_ptr<ExecutionFixture> m_fixture;
};

void TestExecution::dryRunNotesWhatItWouldDo()
{
    const qint64 scale = m_fixture->approved(u"scale"_s, u"a1"_s);
    const qint64 pause = m_fixture->approved(u"pause"_s, u"a2"_s);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->outcome, u"done"_s);
    QCOMPARE(report->changed, 2);
    QCOMPARE(report->details.value(u"executed_dry_run"_s).toInt(), 2);
    QCOMPARE(m_fixture->status(scale), u"executed"_s);
    QCOMPARE(m_fixture->status(pause), u"executed"_s);
    QCOMPARE(value(u"select string_agg(format('%s %s %s %s', mode, action, before, after), '; ' "
                   "order by suggestion_id) from execution_logs where status = 'done' and "
                   "finished_at is not null"_s),
             u"dry_run set_budget {\"status\": \"active\", \"daily_budget\": 100} "
             "{\"daily_budget\": 125}; dry_run set_status {\"status\": \"active\", "
             "\"daily_budget\": 100} {\"status\": \"paused\"}"_s);
    QCOMPARE(value(u"select count(*) from api_calls_log"_s), u"0"_s);
}

void TestExecution::everyExecutionOpensItsHypothesis_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a raised budget is expected to keep its ROI")
        << u"scale"_s << u"roi 4 3.4 4.2 dry_run amelie"_s;
    QTest::newRow("a pause is expected to spend nothing")
        << u"pause"_s << u"spend 700 0 70 dry_run amelie"_s;
    QTest::newRow("a refreshed creative is expected to be clicked")
        << u"refresh"_s << u"ctr 0.02 0.02 0.03 dry_run amelie"_s;
}

void TestExecution::everyExecutionOpensItsHypothesis()
{
    QFETCH(QString, type);
    QFETCH(QString, expected);
    m_fixture->approved(type, u"a1"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(value(u"select format('%s %s %s %s %s %s', metric, before_value, predicted_low, "
                   "predicted_high, mode, decided_by) from hypothesis_tracking where status = "
                   "'open'"_s),
             expected);
    QCOMPARE(value(u"select format('%s %s', window_from - (now() at time zone "
                   "'Europe/Paris')::date, window_until - window_from) from "
                   "hypothesis_tracking"_s),
             u"1 6"_s);
}

void TestExecution::clientsThatAreOffAreLeftAlone_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("execution is off") << u"execution_mode = 'off'"_s;
    QTest::newRow("the client is paused") << u"status = 'paused'"_s;
}

void TestExecution::clientsThatAreOffAreLeftAlone()
{
    QFETCH(QString, change);
    const qint64 id = m_fixture->approved(u"scale"_s, u"a1"_s);
    m_fixture->execute(u"update clients set "_s + change);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->changed, 0);
    QCOMPARE(m_fixture->status(id), u"approved"_s);
    QCOMPARE(value(u"select count(*) from execution_logs"_s), u"0"_s);
}

void TestExecution::liveWithoutConnectorStaysApproved()
{
    m_fixture->execute(u"insert into connectors (connector_name) values ('meta'); "
                       "update clients set execution_mode = 'live', connector_name = 'meta'"_s);
    const qint64 id = m_fixture->approved(u"scale"_s, u"a1"_s);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->outcome, u"done"_s);
    QCOMPARE(m_fixture->status(id), u"approved"_s);
    QCOMPARE(value(u"select count(*) from execution_logs"_s), u"0"_s);
    QCOMPARE(report->details.value(u"left"_s).toArray().first().toString(),
             u"Acme: Nothing outside can be reached from here."_s);
}

void TestExecution::approvalCanBeTakenBackForAMoment()
{
    Session &session = m_fixture->session();
    m_fixture->execute(
        u"insert into suggestions (client_key, entity_id, type, old_value, new_value) "
        "values ('acme', 'a1', 'scale', 100, 125)"_s);
    const qint64 id = value(u"select max(suggestion_id) from suggestions"_s).toLongLong();
    DecisionRequest approval;
    approval.suggestionId = id;
    approval.decision = u"approve"_s;
    const auto first = decide(session, approval, Actor::inWindow());
    QVERIFY(first.ok());
    QCOMPARE(m_fixture->runCheck()->changed, 0);
    QCOMPARE(m_fixture->status(id), u"approved"_s);
    QVERIFY(undoDecision(session, first->decisionId, Actor::inWindow()).ok());

    approval.version = 2;
    QVERIFY(decide(session, approval, Actor::inWindow()).ok());
    CheckRun later{session, databaseTime(session)->addSecs(qint64(approvalGraceSeconds) + 1),
                   Actor::check(u"execution"_s), 0, [&](const std::function<Status()> &work) {
                       return session.transaction(work);
                   }};
    QVERIFY(runExecutions(later, noConnectors()).ok());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
}

void TestExecution::refreshIsANoticeToTheTeam()
{
    m_fixture->execute(u"update clients set execution_mode = 'live'"_s);
    const qint64 id = m_fixture->approved(u"refresh"_s, u"a1"_s, u"null"_s, u"null"_s);
    QVERIFY(m_fixture->runCheck());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    QCOMPARE(value(u"select format('%s %s %s', action, mode, status) from execution_logs"_s),
             u"notice live done"_s);
}

void TestExecution::dryRunIsRolledBack()
{
    const qint64 id = m_fixture->approved(u"scale"_s, u"a1"_s);
    QVERIFY(m_fixture->runCheck());
    QVERIFY(requestRollback(m_fixture->session(), id, Actor::onCommandLine()).ok());
    QCOMPARE(m_fixture->status(id), u"executed"_s);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->details.value(u"rolled_back"_s).toInt(), 1);
    QCOMPARE(m_fixture->status(id), u"rolled_back"_s);
    QCOMPARE(value(u"select format('%s %s', kind, after) from execution_logs order by "
                   "execution_id desc limit 1"_s),
             u"rollback {\"daily_budget\": 100}"_s);
    QCOMPARE(value(u"select status from hypothesis_tracking"_s), u"withdrawn"_s);
    QCOMPARE(value(u"select count(*) from audit_log where action = 'rollback-requested'"_s),
             u"1"_s);
}

void TestExecution::onlyWhatWasExecutedIsRolledBack()
{
    const Actor actor = Actor::onCommandLine();
    const qint64 id = m_fixture->approved(u"scale"_s, u"a1"_s);
    Session &session = m_fixture->session();
    QCOMPARE(requestRollback(session, id, actor).error().kind, ErrorKind::Input);
    QCOMPARE(requestRollback(session, 4711, actor).error().kind, ErrorKind::Input);
    QVERIFY(m_fixture->runCheck());
    QVERIFY(requestRollback(session, id, actor).ok());
    QCOMPARE(requestRollback(session, id, actor).error().kind, ErrorKind::Input);
    QCOMPARE(value(u"select count(*) from execution_logs where kind = 'rollback'"_s), u"1"_s);
}

void TestExecution::previewTellsWhatTheCheckThenDoes()
{
    const qint64 executed = m_fixture->approved(u"scale"_s, u"a0"_s);
    QVERIFY(m_fixture->runCheck());
    QVERIFY(requestRollback(m_fixture->session(), executed, Actor::onCommandLine()).ok());
    for (int i = 1; i <= 5; ++i)
        m_fixture->approved(i == 5 ? u"refresh"_s : u"scale"_s, u"a%1"_s.arg(i));
    const auto preview = previewExecutions(m_fixture->session(), {}, 3);
    QVERIFY(preview.ok());
    QCOMPARE(preview->total, 6);
    QCOMPARE(preview->changes.size(), 3);
    QCOMPARE(preview->changes.first().change, u"execute_dry_run"_s);
    QCOMPARE(preview->changes.first().object, u"Acme · Ad set a1"_s);
    const auto report = m_fixture->runCheck();
    QVERIFY(report);
    QCOMPARE(report->changed, preview->total);
}

QTEST_GUILESS_MAIN(TestExecution)
#include "tst_execution.moc"
