// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sampledata.h"
#include "support/testdatabase.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskprices.h"

#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

SampleOptions tasksOnly(qint64 tasks)
{
    SampleOptions options;
    options.campaigns = 0;
    options.messages = 0;
    options.suggestions = 0;
    options.tasks = tasks;
    options.now = QDateTime({2026, 3, 12}, {10, 0}, Qt::UTC);
    return options;
}

} // namespace

/// Prices, budgets and thresholds of sample data.
class TestSamplePrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelHasAPriceOfItsTasks();
    void budgetsStandAtEveryLevel();
    void whatIsThereStays();
};

void TestSamplePrices::everyModelHasAPriceOfItsTasks()
{
    const TestDatabase database;
    const auto session = database.open();
    QVERIFY(writeSampleData(*session, tasksOnly(3000)).ok());
    const auto models = pricedModels(*session);
    QCOMPARE(models->size(), 5);
    for (const PricedModel &model : *models)
        QVERIFY2(model.isPriced, qPrintable(model.model));
    QCOMPARE(database.value(u"select string_agg(distinct updated_by, ' ') from model_prices"_s),
             u"sample"_s);
    // Before the one price fell, the list costs what was charged, but for the tasks' rounding.
    const auto then = previewRepricing(*session, {QDate(2025, 9, 1), QDate(2026, 1, 1), {}, {}});
    QCOMPARE(then->unpriced, 0);
    QVERIFY(then->tasks > 500);
    QVERIFY(std::abs(then->list - then->charged) < 0.00006 * double(then->tasks));
    const auto since = previewRepricing(*session, {QDate(2026, 1, 12), QDate(2026, 3, 13), {}, {}});
    QVERIFY(since->list < since->charged * 0.99);
}

void TestSamplePrices::budgetsStandAtEveryLevel()
{
    const TestDatabase database;
    const auto session = database.open();
    QVERIFY(writeSampleData(*session, tasksOnly(20'000)).ok());
    const auto standings = budgetStandings(*session, tasksOnly(0).now);
    QStringList levels;
    for (const BudgetStanding &standing : *standings)
        levels.append(standing.level);
    levels.sort();
    QCOMPARE(levels, (QStringList{{}, u"limit"_s, u"warning"_s}));
    QCOMPARE(ruleStandings(*session, tasksOnly(0).now)->size(), 3);
}

void TestSamplePrices::whatIsThereStays()
{
    const TestDatabase database;
    database.execute(u"insert into task_budgets (limit_cost) values (5)"_s);
    const auto session = database.open();
    QVERIFY(writeSampleData(*session, tasksOnly(100)).ok());
    QCOMPARE(database.value(u"select count(*) from model_prices"_s), u"0"_s);
    QCOMPARE(database.value(u"select limit_cost from task_budgets"_s), u"5.0000"_s);
}

QTEST_GUILESS_MAIN(TestSamplePrices)
#include "tst_sampleprices.moc"
