// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/taskstables.h"
#include "taskledger.h"
#include "tasks/marketingfigures.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskprices.h"
#include "tasks/taskrollups.h"
#include "tasks/taskstatistics.h"

#include <QTest>

#include <cmath>
#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const Actor actor{u"tester@here"_s, u"test"_s};
const RepricingScope march{QDate(2026, 3, 1), QDate(2026, 4, 1), {}, u"new contract"_s};

ModelPrice price(const QString &model, const QDate &from, double input, double output,
                 double cached)
{
    return {model, from, input, output, cached, u"USD"_s};
}

} // namespace

/// The price list, and history valued by it.
class TestTaskPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pricesAreSavedAndAudited();
    void wrongPricesAreRefused_data();
    void wrongPricesAreRefused();
    void sumsCostWhatTheirTasksCost();
    void everyPlaceSaysTheSameListCost();
    void sqlSaysWhatTheRuleSays();
    void previewIsByAgentAndMonth();
    void appliedAndRevertedWithoutLosingTheOriginal();
    void appliedPricesStayAsTheyWere();
    void repricingsDoNotOverlap();
    void noPriceChangesWhileOneIsApplied();
    void modelsWithoutAPriceAreSeen();

private:
    TaskSums sums() const;

    std::unique_ptr<TaskLedger> m_ledger;
    std::unique_ptr<Session> m_session;
};

void TestTaskPrices::init()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=60");
    m_session.reset();
    m_ledger = std::make_unique<TaskLedger>();
    m_session = m_ledger->database().open();
    m_ledger->execute(
        u"insert into marketing_task (agent_class, model_used, tokens_input, tokens_output, "
        "tokens_cached, cost, created_at) values "
        "('A', 'gpt', 1000000, 500000, 400000, 9, '2026-03-31 23:59+00'), "
        "('A', 'gpt', 1000000, 0, 0, 1, '2026-03-02'), "
        "('B', 'gpt', 0, 1000000, 0, 2.5, '2026-04-01'), "
        "('B', 'other', 1000000, 0, 0, 3, '2026-03-05')"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    QVERIFY(saveModelPrice(*m_session, price(u"gpt"_s, QDate(2026, 1, 1), 2, 8, 0.5), actor).ok());
}

TaskSums TestTaskPrices::sums() const
{
    return taskSeries(*m_session,
                      {TaskPeriod::days(QDate(2026, 3, 1), QDate(2026, 4, 30), "UTC"),
                       TimeStep::Month, TaskGrouping::Agent, TaskMeasure::Cost, 8, false})
        ->total;
}

void TestTaskPrices::pricesAreSavedAndAudited()
{
    const ModelPrice newer = price(u"gpt"_s, QDate(2026, 4, 1), 0.075, 16, 0.0375);
    QVERIFY(saveModelPrice(*m_session, newer, actor).ok());
    QCOMPARE(modelPrices(*m_session)->size(), 2);
    QVERIFY(modelPrices(*m_session)->last() == newer);
    QVERIFY(removeModelPrice(*m_session, u"gpt"_s, QDate(2026, 4, 1), actor).ok());
    QCOMPARE(removeModelPrice(*m_session, u"gpt"_s, QDate(2026, 4, 1), actor).error().kind,
             ErrorKind::Input);
    QCOMPARE(m_ledger->value(u"select string_agg(action, ' ' order by id) from audit_log"_s),
             u"price-set price-set price-remove"_s);
    QCOMPARE(m_ledger->value(
                 u"select old_values ->> 'cached' from audit_log order by id desc limit 1"_s),
             u"0.0375"_s);
}

void TestTaskPrices::wrongPricesAreRefused_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<double>("input");
    QTest::addRow("without a model") << u" "_s << QDate(2026, 1, 1) << 1.0;
    QTest::addRow("without a day") << u"m"_s << QDate() << 1.0;
    QTest::addRow("negative") << u"m"_s << QDate(2026, 1, 1) << -0.1;
    QTest::addRow("no number") << u"m"_s << QDate(2026, 1, 1) << std::nan("");
    QTest::addRow("endless") << u"m"_s << QDate(2026, 1, 1) << double(INFINITY);
}

void TestTaskPrices::wrongPricesAreRefused()
{
    QFETCH(QString, model);
    QFETCH(QDate, from);
    QFETCH(double, input);
    const Status saved = saveModelPrice(*m_session, price(model, from, input, 1, 1), actor);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Input);
    QCOMPARE(modelPrices(*m_session)->size(), 1);
}

void TestTaskPrices::sumsCostWhatTheirTasksCost()
{
    QVERIFY(rc::check("one by one = together", [] {
        const ModelPrice list =
            price(u"m"_s, QDate(2026, 1, 1), *rc::gen::inRange(0, 5000) / 100.0,
                  *rc::gen::inRange(0, 5000) / 100.0, *rc::gen::inRange(0, 5000) / 100.0);
        TokenCounts all;
        double single = 0;
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
            const qint64 input = *rc::gen::inRange(0, 100'000);
            const TokenCounts one{input, *rc::gen::inRange(0, 100'000),
                                  *rc::gen::inRange<qint64>(0, 2 * input + 1)};
            single += pricing::listCost(list, one);
            all = {all.input + std::max(one.input, one.cached), all.output + one.output,
                   all.cached + one.cached};
        }
        RC_ASSERT(std::abs(pricing::listCost(list, all) - single) < 1e-6);
    }));
}

/// The rows of the table, the sums of charts, the preview of a repricing, what is valued by it, a
/// budget by list and a campaign's report: whatever programs write, with cached tokens beyond the
/// input as well.
void TestTaskPrices::everyPlaceSaysTheSameListCost()
{
    const QString perRow = u"select coalesce(sum(%1), 0)::text from marketing_task t"_s.arg(
        tasksTable().column(u"list_cost"_s)->sql);
    m_ledger->execute(
        u"insert into campaigns (campaign_id, name, status, started_at) values (7, 'Seven', "
        "'completed', '2026-03-02'); insert into task_budgets (scope, basis, window_hours, "
        "limit_cost) values ('all', 'list', 2400, 1000)"_s);
    QVERIFY(rc::check("rows = sums = preview = budget = report", [&] {
        m_ledger->clear();
        const int tasks = *rc::gen::inRange(1, 6);
        for (int i = 0; i < tasks; ++i)
            m_ledger->execute(
                u"insert into marketing_task (agent_class, model_used, tokens_input, "
                "tokens_output, tokens_cached, cost, started_at, created_at, campaign_id) values "
                "('A%1', '%2', %3, %4, %5, 0.01, %6, timestamptz '2026-03-05', 7)"_s
                    .arg(*rc::gen::inRange(0, 3))
                    .arg(*rc::gen::element(u"gpt"_s, u"mini"_s))
                    .arg(*rc::gen::inRange(0, 3'000))
                    .arg(*rc::gen::inRange(0, 3'000))
                    .arg(*rc::gen::inRange(0, 6'000))
                    .arg(*rc::gen::element(u"null"_s, u"'2026-03-04 23:59:59+00'"_s,
                                           u"'2026-03-05 00:00+00'"_s)));
        for (const QDate &from : {QDate(2026, 1, 1), QDate(2026, 3, 5)})
            RC_ASSERT(saveModelPrice(*m_session,
                                     price(u"gpt"_s, from, *rc::gen::inRange(0, 5000) / 1000.0,
                                           *rc::gen::inRange(0, 5000) / 1000.0,
                                           *rc::gen::inRange(0, 5000) / 1000.0),
                                     actor)
                          .ok());
        RC_ASSERT(refreshTaskStatistics(*m_session).ok());
        const double wanted = m_ledger->value(perRow).toDouble();
        const auto isSame = [wanted](double found) {
            return std::abs(found - wanted) < 1e-9;
        };
        RC_ASSERT(isSame(sums().listCost));
        const auto preview = previewRepricing(*m_session, march);
        RC_ASSERT(preview.ok() && isSame(preview->list));
        const auto budgets =
            budgetStandings(*m_session, QDateTime(QDate(2026, 3, 6), QTime(0, 0), Qt::UTC));
        RC_ASSERT(budgets.ok() && isSame(budgets->first().cost));
        const auto campaign = campaignCost(*m_session, 7);
        RC_ASSERT(campaign.ok() && campaign->has_value() && isSame((*campaign)->listCost));
        const auto totals = campaignTotals(
            *m_session, TaskPeriod::days(QDate(2026, 3, 1), QDate(2026, 3, 31), "UTC"),
            CampaignChoice::Started);
        RC_ASSERT(totals.ok() && isSame(totals->listCost));
    }));
}

void TestTaskPrices::sqlSaysWhatTheRuleSays()
{
    const auto list = modelPrices(*m_session);
    const auto at =
        pricing::priceAt(*list, u"gpt"_s, QDateTime(QDate(2026, 3, 31), QTime(23, 59), Qt::UTC));
    QVERIFY(at.has_value());
    const double first = pricing::listCost(*at, {1'000'000, 500'000, 400'000});
    QCOMPARE(first, 0.6 * 2 + 0.4 * 0.5 + 0.5 * 8);
    QCOMPARE(
        m_ledger->value(u"select regie_list_cost(1000000, 500000, 400000, 2, 8, 0.5)"_s).toDouble(),
        first);
    QVERIFY(
        !pricing::priceAt(*list, u"gpt"_s, QDateTime(QDate(2025, 12, 31), QTime(23, 0), Qt::UTC)));
    QCOMPARE(sums().listCost, first + 2 + 8);
}

void TestTaskPrices::previewIsByAgentAndMonth()
{
    RepricingScope scope = march;
    scope.until = QDate(2026, 5, 1);
    const auto preview = previewRepricing(*m_session, scope);
    QVERIFY(preview.ok());
    QCOMPARE(preview->lines.size(), 2);
    QCOMPARE(preview->lines[0].agent, u"A"_s);
    QCOMPARE(preview->lines[0].month, QDate(2026, 3, 1));
    QCOMPARE(preview->lines[0].charged, 10.0);
    QCOMPARE(preview->lines[0].list, 5.4 + 2);
    QCOMPARE(preview->lines[1].month, QDate(2026, 4, 1));
    QCOMPARE(preview->lines[1].difference(), 5.5);
    QCOMPARE(preview->unpriced, 1);
    scope.models = QStringList{u"other"_s};
    QVERIFY(previewRepricing(*m_session, scope)->lines.isEmpty());
    scope.until = scope.from;
    QCOMPARE(previewRepricing(*m_session, scope).error().kind, ErrorKind::Input);
}

void TestTaskPrices::appliedAndRevertedWithoutLosingTheOriginal()
{
    const QString rows =
        u"select md5(string_agg(t::text, '' order by uuid)) from marketing_task t"_s;
    const QString before = m_ledger->value(rows);
    const auto id = proposeRepricing(*m_session, march, actor);
    QVERIFY(id.ok());
    QCOMPARE(sums().valuedCost, 15.5);
    QVERIFY(applyRepricing(*m_session, *id, actor).ok());
    QCOMPARE(sums().valuedCost, 5.4 + 2 + 2.5 + 3); // April and the unpriced stay as charged
    QCOMPARE(sums().cost, 15.5);
    QCOMPARE(applyRepricing(*m_session, *id, actor).error().kind, ErrorKind::Conflict);
    QVERIFY(revertRepricing(*m_session, *id, actor).ok());
    QCOMPARE(sums().valuedCost, 15.5);
    QCOMPARE(revertRepricing(*m_session, *id, actor).error().kind, ErrorKind::Conflict);
    QCOMPARE(m_ledger->value(rows), before);
    const auto kept = repricings(*m_session);
    QCOMPARE(kept->first().status, u"reverted"_s);
    QCOMPARE(kept->first().scope.note, u"new contract"_s);
    QCOMPARE(kept->first().charged, 10.0);
    QVERIFY(applyRepricing(*m_session, *id, actor).ok());
    QCOMPARE(sums().valuedCost, 12.9);
}

void TestTaskPrices::appliedPricesStayAsTheyWere()
{
    const auto id = proposeRepricing(*m_session, march, actor);
    QVERIFY(applyRepricing(*m_session, *id, actor).ok());
    QVERIFY(
        saveModelPrice(*m_session, price(u"gpt"_s, QDate(2026, 1, 1), 200, 800, 50), actor).ok());
    QCOMPARE(sums().valuedCost, 12.9);
    QCOMPARE(sums().listCost, 1540.0);
}

void TestTaskPrices::repricingsDoNotOverlap()
{
    const auto first = proposeRepricing(*m_session, march, actor);
    RepricingScope other = march;
    other.from = QDate(2026, 3, 31);
    other.until = QDate(2026, 5, 1);
    const auto second = proposeRepricing(*m_session, other, actor);
    other.from = QDate(2026, 4, 1);
    const auto third = proposeRepricing(*m_session, other, actor);
    QVERIFY(applyRepricing(*m_session, *first, actor).ok());
    QCOMPARE(applyRepricing(*m_session, *second, actor).error().kind, ErrorKind::Conflict);
    QVERIFY(applyRepricing(*m_session, *third, actor).ok());
    QCOMPARE(sums().valuedCost, 5.4 + 2 + 8 + 3);
}

void TestTaskPrices::noPriceChangesWhileOneIsApplied()
{
    const auto id = proposeRepricing(*m_session, march, actor);
    const auto colleague = m_ledger->database().open();
    QVERIFY(m_session->executeSql(u"test"_s, u"set lock_timeout = '100ms'"_s).ok());
    const Status changed = colleague->transaction([&]() -> Status {
        if (const auto locked = colleague->execute(u"task-price-lock"_s); !locked)
            return locked.error();
        const Status applied = applyRepricing(*m_session, *id, actor);
        return applied ? Status(Error::input(u"applied meanwhile"_s)) : Status();
    });
    QVERIFY2(changed.ok(), changed.ok() ? "" : qPrintable(changed.error().text()));
    QCOMPARE(repricings(*m_session)->first().status, u"previewed"_s);
    QVERIFY(applyRepricing(*m_session, *id, actor).ok());
}

void TestTaskPrices::modelsWithoutAPriceAreSeen()
{
    const auto models = pricedModels(*m_session);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->first().model, u"gpt"_s);
    QVERIFY(models->first().isPriced);
    QVERIFY(!models->last().isPriced);
    QCOMPARE(sums().unpriced, 1);
}

QTEST_GUILESS_MAIN(TestTaskPrices)
#include "tst_taskprices.moc"
