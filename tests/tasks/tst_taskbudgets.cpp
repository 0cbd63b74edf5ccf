// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskledger.h"
#include "tasks/taskbudgets.h"

#include <QTest>

#include <cmath>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const Actor actor{u"tester@here"_s, u"test"_s};
const QDateTime now(QDate(2026, 3, 28), QTime(12, 30), Qt::UTC);

TaskBudget budgetOf(TaskGrouping scope, const QString &key, double limit)
{
    TaskBudget budget;
    budget.scope = scope;
    budget.key = key;
    budget.limit = limit;
    return budget;
}

} // namespace

class TestTaskBudgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void budgetsCountTheirWindow();
    void byListInsteadOfAsCharged();
    void raisedOnceByLevelAndEnded();
    void thresholdsNeedEnoughTasks();
    void durationsHaveThresholds();
    void wrongOnesAreRefused();
    void colleaguesAreNotOverwritten();

private:
    void add(const QString &agent, double cost, int hoursAgo,
             const QString &status = u"completed"_s, int times = 1) const;
    CheckRun run();
    /// "kind object level" of what stands, after the check ran.
    QStringList standing();

    std::unique_ptr<TaskLedger> m_ledger;
    std::unique_ptr<Session> m_session;
};

void TestTaskBudgets::init()
{
    m_session.reset();
    m_ledger = std::make_unique<TaskLedger>();
    m_session = m_ledger->database().open();
}

void TestTaskBudgets::add(const QString &agent, double cost, int hoursAgo, const QString &status,
                          int times) const
{
    m_ledger->execute(
        u"insert into marketing_task (agent_class, client_key, model_used, cost, status, "
        "duration_ms, tokens_output, created_at) select '%1', 'lune', 'gpt', %2, '%4', "
        "1000 * i, 1000000, timestamptz '2026-03-28 12:30+00' - %3 * interval '1 hour' "
        "from generate_series(1, %5) i"_s.arg(agent)
            .arg(cost)
            .arg(hoursAgo)
            .arg(status)
            .arg(times));
}

CheckRun TestTaskBudgets::run()
{
    return {*m_session, now, Actor::check(u"task_budgets"_s), 1,
            [this](const std::function<Status()> &work) {
                return m_session->transaction(work);
            }};
}

QStringList TestTaskBudgets::standing()
{
    CheckRun check = run();
    const Status done = runTaskBudgets(check);
    if (!done)
        return {done.error().text()};
    QStringList found;
    for (const TaskAlert &alert : taskAlerts(*m_session, true).take())
        found.append(alert.kind + u' ' + alert.details.value(u"key"_s).toString() + u' ' +
                     alert.level);
    found.sort();
    return found;
}

void TestTaskBudgets::budgetsCountTheirWindow()
{
    add(u"A"_s, 3, 0);
    add(u"A"_s, 5, 24);
    add(u"A"_s, 100, 25);
    add(u"B"_s, 7, 2);
    for (const auto &[scope, key] :
         QList<std::pair<TaskGrouping, QString>>{{TaskGrouping::All, {}},
                                                 {TaskGrouping::Agent, u"A"_s},
                                                 {TaskGrouping::Client, u"lune"_s},
                                                 {TaskGrouping::Client, u"other"_s}})
        QVERIFY(saveTaskBudget(*m_session, budgetOf(scope, key, 10), actor).ok());
    QCOMPARE(standing(), QStringList({u"budget  limit"_s, u"budget lune limit"_s}));
    const auto standings = budgetStandings(*m_session, now);
    QVERIFY(standings.ok());
    QList<double> costs;
    for (const BudgetStanding &one : *standings)
        costs.append(one.cost);
    QCOMPARE(costs, QList<double>({8, 15, 15, 0})); // agent, all, lune, other
    QCOMPARE(standings->first().share(), 0.8);
}

void TestTaskBudgets::byListInsteadOfAsCharged()
{
    add(u"A"_s, 0, 1, u"completed"_s, 3);
    m_ledger->execute(u"insert into model_prices (model_used, output_price) values ('gpt', 4)"_s);
    TaskBudget budget = budgetOf(TaskGrouping::All, {}, 10);
    budget.isByList = true;
    QVERIFY(saveTaskBudget(*m_session, budget, actor).ok());
    QCOMPARE(standing(), QStringList({u"budget  limit"_s}));
    QCOMPARE(budgetStandings(*m_session, now)->first().cost, 12.0);
}

void TestTaskBudgets::raisedOnceByLevelAndEnded()
{
    TaskBudget budget = budgetOf(TaskGrouping::Agent, u"A"_s, 10);
    budget.warning = 5;
    const auto id = saveTaskBudget(*m_session, budget, actor);
    QVERIFY(id.ok());
    QCOMPARE(standing(), QStringList());
    add(u"A"_s, 6, 1);
    QCOMPARE(standing(), QStringList({u"budget A warning"_s}));
    QCOMPARE(standing(), QStringList({u"budget A warning"_s}));
    QCOMPARE(taskAlerts(*m_session, false)->size(), 1);
    add(u"A"_s, 6, 1);
    QCOMPARE(standing(), QStringList({u"budget A limit"_s}));
    QCOMPARE(taskAlerts(*m_session, false)->size(), 2);
    const qint64 last = *lastTaskAlert(*m_session);
    QVERIFY(taskAlertsAfter(*m_session, last)->isEmpty());
    QVERIFY(removeTaskBudget(*m_session, *id, actor).ok());
    QCOMPARE(standing(), QStringList());
    QCOMPARE(m_ledger->value(u"select count(*) from task_alerts where ended_at is null"_s), u"0"_s);
    QCOMPARE(m_ledger->value(u"select count(*) from system_logs"_s), u"2"_s);
    QCOMPARE(previewTaskBudgets(*m_session, now, 10)->total, 0);
}

void TestTaskBudgets::thresholdsNeedEnoughTasks()
{
    TaskAlertRule rule;
    rule.threshold = 0.1;
    rule.minTasks = 10;
    QVERIFY(saveTaskAlertRule(*m_session, rule, actor).ok());
    add(u"A"_s, 0, 1, u"failed"_s, 2);
    add(u"A"_s, 0, 1, u"completed"_s, 7);
    add(u"A"_s, 0, 1, u"processing"_s, 50);
    QCOMPARE(standing(), QStringList());
    QVERIFY(!ruleStandings(*m_session, now)->first().value);
    add(u"A"_s, 0, 1, u"completed"_s, 1);
    QCOMPARE(standing(), QStringList({u"error_rate  warning"_s}));
    QCOMPARE(*ruleStandings(*m_session, now)->first().value, 0.2);
    add(u"A"_s, 0, 1, u"completed"_s, 10);
    QCOMPARE(standing(), QStringList());
}

void TestTaskBudgets::durationsHaveThresholds()
{
    add(u"A"_s, 0, 1, u"completed"_s, 100);
    TaskAlertRule rule;
    rule.isErrorRate = false;
    rule.scope = TaskGrouping::Agent;
    rule.key = u"A"_s;
    rule.threshold = 80'000;
    const auto id = saveTaskAlertRule(*m_session, rule, actor);
    QVERIFY(id.ok());
    QCOMPARE(standing(), QStringList({u"p95 A warning"_s}));
    const RuleStanding found = ruleStandings(*m_session, now)->first();
    QCOMPARE(found.n, 100);
    QVERIFY(std::abs(*found.value - 95'000) <= durationErrorBound * 95'000);
    rule.id = *id;
    rule.threshold = 120'000;
    QVERIFY(saveTaskAlertRule(*m_session, rule, actor).ok());
    QCOMPARE(standing(), QStringList());
    QVERIFY(removeTaskAlertRule(*m_session, *id, actor).ok());
}

void TestTaskBudgets::wrongOnesAreRefused()
{
    const auto refused = [&](const TaskBudget &budget) {
        const auto saved = saveTaskBudget(*m_session, budget, actor);
        return !saved && saved.error().kind == ErrorKind::Input;
    };
    QVERIFY(refused(budgetOf(TaskGrouping::All, u"A"_s, 1)));
    QVERIFY(refused(budgetOf(TaskGrouping::Agent, {}, 1)));
    QVERIFY(refused(budgetOf(TaskGrouping::Model, u"m"_s, 1)));
    QVERIFY(refused(budgetOf(TaskGrouping::All, {}, 0)));
    QVERIFY(refused(budgetOf(TaskGrouping::All, {}, std::nan(""))));
    QVERIFY(refused(budgetOf(TaskGrouping::All, {}, 0.00004))); // nothing, with four digits
    TaskBudget warned = budgetOf(TaskGrouping::All, {}, 5);
    warned.warning = 6;
    QVERIFY(refused(warned));
    warned.warning = 4;
    warned.windowHours = 0;
    QVERIFY(refused(warned));
    TaskAlertRule rule;
    rule.threshold = 1.5;
    QCOMPARE(saveTaskAlertRule(*m_session, rule, actor).error().kind, ErrorKind::Input);
    rule.threshold = 0.5;
    rule.scope = TaskGrouping::Campaign;
    rule.key = u"1"_s;
    QCOMPARE(saveTaskAlertRule(*m_session, rule, actor).error().kind, ErrorKind::Input);
    QCOMPARE(m_ledger->value(u"select count(*) from task_budgets"_s), u"0"_s);
}

void TestTaskBudgets::colleaguesAreNotOverwritten()
{
    TaskBudget budget = budgetOf(TaskGrouping::All, {}, 5);
    budget.id = *saveTaskBudget(*m_session, budget, actor);
    budget.limit = 6;
    QVERIFY(saveTaskBudget(*m_session, budget, actor).ok());
    budget.limit = 7;
    QCOMPARE(saveTaskBudget(*m_session, budget, actor).error().kind, ErrorKind::Conflict);
    budget.version = budgetStandings(*m_session, now)->first().budget.version;
    QVERIFY(saveTaskBudget(*m_session, budget, actor).ok());
    QCOMPARE(budgetStandings(*m_session, now)->first().budget.limit, 7.0);
    QCOMPARE(removeTaskBudget(*m_session, 999, actor).error().kind, ErrorKind::Conflict);
    QCOMPARE(removeTaskBudget(*m_session, budget.id, actor, budget.version).error().kind,
             ErrorKind::Conflict);
    ++budget.version;
    QVERIFY(removeTaskBudget(*m_session, budget.id, actor, budget.version).ok());
    TaskAlertRule rule;
    rule.threshold = 0.5;
    rule.id = *saveTaskAlertRule(*m_session, rule, actor);
    QVERIFY(saveTaskAlertRule(*m_session, rule, actor).ok());
    QCOMPARE(removeTaskAlertRule(*m_session, rule.id, actor, rule.version).error().kind,
             ErrorKind::Conflict);
    QVERIFY(removeTaskAlertRule(*m_session, rule.id, actor).ok());
}

QTEST_GUILESS_MAIN(TestTaskBudgets)
#include "tst_taskbudgets.moc"
