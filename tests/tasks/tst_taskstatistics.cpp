// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskledger.h"
#include "tasks/marketingfigures.h"
#include "tasks/taskrollups.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace regie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regie::TaskGrouping)

namespace {

const QByteArray paris = "Europe/Paris";

/// The days around the change of clocks, with which the random tasks lie.
TaskPeriod someDays()
{
    return TaskPeriod::days(QDate(2026, 3, 26), QDate(2026, 3, 31), paris);
}

} // namespace

/// Charts against statements over the rows themselves.
class TestTaskStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seriesSayWhatTheRowsSay_data();
    void seriesSayWhatTheRowsSay();
    void othersAreTheRest();
    void formerPeriodIsCompared();
    void percentilesAreWithinTheirBound();
    void durationsByGroupAddUp();
    void heatMapIsOfTheZone();
    void errorsAreTheNewest();
    void errorsAreOfTheSameTasksAsTheCharts();
    void frequentErrorsAreComplete();
    void stepsFollowTheClocks();
    void noHourIsLostWhereZonesHaveHalfHours();
    void periodsBeforeKeepWholeDays();
    void todayBesideUsual();
    void nothingIsNoError();
    void campaignsBesideWhatTheyCost();
    void currenciesAreNotAddedUp();
    void marketingOverTime();
    void whatGotNoAnswerWasSentAsWell();

private:
    TaskLedger m_ledger;
    std::unique_ptr<Session> m_session;
};

void TestTaskStatistics::initTestCase()
{
    m_session = m_ledger.database().open();
    for (quint32 i = 0; i < 400; ++i)
        m_ledger.execute(
            randomTask(u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')), i));
    m_ledger.execute(
        u"update marketing_task set tokens_cached = least(tokens_cached, tokens_input); insert "
        u"into model_prices (model_used, valid_from, input_price, output_price, cached_price) "
        "values ('gpt-4o', '2026-01-01', 2.5, 10, 1.25), ('gpt-4o', '2026-03-29', 5, 20, 2.5)"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
}

void TestTaskStatistics::seriesSayWhatTheRowsSay_data()
{
    QTest::addColumn<TaskGrouping>("grouping");
    QTest::addColumn<QString>("column");
    QTest::addRow("all") << TaskGrouping::All << u"''"_s;
    QTest::addRow("agents") << TaskGrouping::Agent << u"agent_class"_s;
    QTest::addRow("types") << TaskGrouping::Type << u"type"_s;
    QTest::addRow("models") << TaskGrouping::Model << u"model_used"_s;
    QTest::addRow("clients") << TaskGrouping::Client << u"coalesce(client_key, '')"_s;
    QTest::addRow("campaigns") << TaskGrouping::Campaign
                               << u"coalesce(nullif(campaign_id, 0)::text, '')"_s;
}

void TestTaskStatistics::seriesSayWhatTheRowsSay()
{
    QFETCH(TaskGrouping, grouping);
    QFETCH(QString, column);
    TaskQuery query{someDays(), TimeStep::Day, grouping, TaskMeasure::Cost, 8, false};
    const auto series = taskSeries(*m_session, query);
    QVERIFY2(series.ok(), series.ok() ? "" : qPrintable(series.error().text()));
    QCOMPARE(series->steps.size(), 6);
    QStringList found;
    for (const TaskGroup &group : series->groups) {
        for (qsizetype i = 0; i < series->steps.size(); ++i) {
            const TaskSums &sums = group.steps.at(i);
            if (sums.tasks > 0)
                found.append(u"%1/%2/%3/%4/%5/%6/%7/%8"_s
                                 .arg(group.key, series->steps.at(i)
                                                     .toTimeZone(QTimeZone(paris))
                                                     .date()
                                                     .toString(Qt::ISODate))
                                 .arg(sums.tasks)
                                 .arg(sums.failed)
                                 .arg(sums.retries)
                                 .arg(sums.tokensTotal)
                                 .arg(sums.cost, 0, 'f', 4)
                                 .arg(sums.listCost, 0, 'f', 8));
        }
    }
    found.sort();
    const QString wanted = m_ledger.value(
        u"select string_agg(line, ' ' order by line collate \"C\") from (select concat_ws('/', (%1 "
        u"|| ''), "
        u"(coalesce(started_at, "
        "created_at) at time zone 'Europe/Paris')::date, count(*), count(*) filter (where status = "
        "'failed'), sum(retry_count), sum(tokens_total), sum(cost), round(coalesce(sum(case when "
        "model_used = 'gpt-4o' then (case when coalesce(started_at, created_at) >= '2026-03-29 "
        "00:00+00' "
        "then 2 else 1 end) * (greatest(tokens_input - tokens_cached, 0) * 2.5 + tokens_cached * "
        "1.25 + "
        "tokens_output * 10) / 1000000 end), 0), 8)) as line from marketing_task where "
        "coalesce(started_at, created_at) >= timestamp '2026-03-26' at time zone 'Europe/Paris' "
        "and "
        "coalesce(started_at, created_at) < timestamp '2026-04-01' at time zone 'Europe/Paris' "
        "group by (%1 || ''), (coalesce(started_at, created_at) at time zone 'Europe/Paris')::date) l"_s
            .arg(column));
    QCOMPARE(found.join(u' '), wanted);
}

void TestTaskStatistics::othersAreTheRest()
{
    TaskQuery query{someDays(), TimeStep::Week, TaskGrouping::Campaign, TaskMeasure::Tasks,
                    2,          false};
    const auto few = taskSeries(*m_session, query);
    query.most = 100;
    const auto all = taskSeries(*m_session, query);
    QVERIFY(few.ok() && all.ok());
    QCOMPARE(few->groups.size(), 3);
    QVERIFY(few->groups.last().isOthers);
    QCOMPARE(few->groups.last().others, all->groups.size() - 2);
    QCOMPARE(few->total.tasks, all->total.tasks);
    TaskSums rest;
    for (qsizetype i = 2; i < all->groups.size(); ++i)
        rest += all->groups.at(i).total;
    QCOMPARE(few->groups.last().total.tasks, rest.tasks);
    QCOMPARE(few->groups.last().total.tokensTotal, rest.tokensTotal);
    QVERIFY(few->groups.at(0).total.tasks >= few->groups.at(1).total.tasks);
}

void TestTaskStatistics::formerPeriodIsCompared()
{
    TaskQuery query{TaskPeriod::days(QDate(2026, 3, 29), QDate(2026, 3, 29), paris),
                    TimeStep::Hour,
                    TaskGrouping::Agent,
                    TaskMeasure::Cost,
                    8,
                    true};
    const auto series = taskSeries(*m_session, query);
    QVERIFY(series.ok());
    QCOMPARE(series->steps.size(), 23); // the clocks change
    query.period = TaskPeriod::days(QDate(2026, 3, 28), QDate(2026, 3, 28), paris);
    query.isCompared = false;
    const auto before = taskSeries(*m_session, query);
    QVERIFY(before.ok() && before->total.tasks > 0);
    QCOMPARE(series->former.tasks, before->total.tasks);
    QCOMPARE(series->former.cost, before->total.cost);
    for (const TaskGroup &group : series->groups) {
        for (const TaskGroup &other : before->groups) {
            if (other.key == group.key)
                QCOMPARE(group.former.tasks, other.total.tasks);
        }
    }
}

void TestTaskStatistics::percentilesAreWithinTheirBound()
{
    const auto steps = taskDurations(*m_session, someDays(), TimeStep::Month);
    QVERIFY(steps.ok());
    for (const double share : {0.5, 0.95, 0.99}) {
        const double exact =
            m_ledger
                .value(u"select percentile_disc(%1) within group (order by duration_ms) from "
                       "marketing_task where duration_ms is not null and coalesce(started_at, "
                       "created_at) >= timestamp '2026-03-26' at time zone 'Europe/Paris' and "
                       "coalesce(started_at, created_at) < timestamp '2026-04-01' at time zone "
                       "'Europe/Paris'"_s.arg(share))
                .toDouble();
        const double found = *steps->first().buckets.percentile(share);
        QVERIFY2(std::abs(found - exact) <= durationErrorBound * exact,
                 qPrintable(u"%1 for %2"_s.arg(found).arg(exact)));
    }
}

void TestTaskStatistics::durationsByGroupAddUp()
{
    const auto all = taskDurations(*m_session, someDays(), TimeStep::Month);
    const auto groups = taskDurationsBy(*m_session, someDays(), TaskGrouping::Type, 1);
    QVERIFY(all.ok() && groups.ok());
    QCOMPARE(groups->size(), 2);
    QVERIFY(groups->last().isOthers);
    DurationBuckets together;
    for (const DurationGroup &group : *groups)
        together.merge(group.buckets);
    DurationBuckets steps;
    for (const DurationStep &step : *all)
        steps.merge(step.buckets);
    QVERIFY(together == steps);
    const auto one = taskDurations(*m_session, someDays(), TimeStep::Month, TaskGrouping::Type,
                                   groups->first().key);
    DurationBuckets ofOne;
    for (const DurationStep &step : *one)
        ofOne.merge(step.buckets);
    QVERIFY(ofOne == groups->first().buckets);
}

void TestTaskStatistics::heatMapIsOfTheZone()
{
    const auto map = taskHeatMap(*m_session, someDays());
    QVERIFY(map.ok());
    qint64 sum = 0;
    for (const auto &day : map->tasks) {
        for (const qint64 n : day)
            sum += n;
    }
    const auto series = taskSeries(
        *m_session, {someDays(), TimeStep::Day, TaskGrouping::All, TaskMeasure::Cost, 8, false});
    QCOMPARE(sum, series->total.tasks);
    QCOMPARE(QString::number(map->tasks[5][21]),
             m_ledger.value(u"select count(*) from marketing_task where "
                            "to_char(coalesce(started_at, created_at) at time zone 'Europe/Paris', "
                            "'YYYY-MM-DD HH24') = '2026-03-28 21'"_s));
    QVERIFY(map->most > 0);
}

void TestTaskStatistics::errorsAreTheNewest()
{
    const TestDatabase database;
    database.execute(
        u"insert into marketing_task (status, error_message, agent_class, created_at) select "
        "'failed', case when i % 3 = 0 then 'timeout' else 'refusal' end, 'A' || i % 2, "
        "timestamptz "
        "'2026-03-28' + i * interval '1 minute' from generate_series(1, 30) i"_s);
    const auto session = database.open();
    const auto errors = topTaskErrors(*session, someDays());
    QVERIFY(errors.ok());
    QCOMPARE(errors->messages.size(), 2);
    QCOMPARE(errors->messages[0].message, u"refusal"_s);
    QCOMPARE(errors->messages[0].n, 20);
    QVERIFY(!errors->isPartial);
    QCOMPARE(errors->messages[1].last, QDateTime(QDate(2026, 3, 28), QTime(0, 30), Qt::UTC));
    const auto newest = topTaskErrors(*session, someDays(), u"A1"_s, 10, 4);
    QVERIFY(newest->isPartial);
    QCOMPARE(newest->looked, 4);
}

/// As charts count them: of the hour they started in, not of when they were made.
void TestTaskStatistics::errorsAreOfTheSameTasksAsTheCharts()
{
    const TestDatabase database;
    database.execute(
        u"insert into marketing_task (status, error_message, agent_class, created_at, started_at) "
        "values ('failed', 'made before', 'A', '2026-03-01', '2026-03-28'), ('failed', 'made "
        "within', 'A', '2026-03-28', '2026-04-20'), ('failed', 'never started', 'B', '2026-03-29', "
        "null), ('failed', null, 'B', '2026-03-29', null), ('failed', '', 'A', '2026-03-29', "
        "null)"_s);
    const auto session = database.open();
    QVERIFY(refreshTaskStatistics(*session).ok());
    TaskQuery query{someDays(), TimeStep::Day, TaskGrouping::Agent, TaskMeasure::Failed, 8, false};
    const auto series = taskSeries(*session, query);
    const auto errors = topTaskErrors(*session, someDays());
    const auto byAgent = taskErrorsBy(*session, someDays(), TaskGrouping::Agent);
    QVERIFY(series.ok() && errors.ok() && byAgent.ok());
    QCOMPARE(series->total.failed, 4);
    QCOMPARE(errors->looked, 4);
    QCOMPARE(byAgent->looked, 4);
    QStringList messages;
    for (const TaskErrorCount &error : errors->messages)
        messages.append(u"%1:%2"_s.arg(error.message).arg(error.n));
    messages.sort();
    QCOMPARE(messages, QStringList({u":2"_s, u"made before:1"_s, u"never started:1"_s}));
}

/// However many messages and groups there are, those that are shown are complete.
void TestTaskStatistics::frequentErrorsAreComplete()
{
    const TestDatabase database;
    database.execute(
        u"insert into marketing_task (status, error_message, agent_class, created_at) select "
        "'failed', case when i % 40 = 0 then 'everywhere' else 'only ' || i end, 'A' || i % 89, "
        "'2026-03-28' from generate_series(1, 4000) i"_s);
    const auto session = database.open();
    const auto errors = taskErrorsBy(*session, someDays(), TaskGrouping::Agent, {}, 3);
    QVERIFY(errors.ok());
    qint64 everywhere = 0;
    QStringList groups, messages;
    for (const TaskGroupError &error : errors->messages) {
        everywhere += error.message == u"everywhere"_s ? error.n : 0;
        groups.append(error.key);
        messages.append(error.message);
    }
    groups.removeDuplicates();
    QCOMPARE(everywhere, 100);
    QCOMPARE(groups.size(), 89);
    QVERIFY(messages.size() < 200);
}

void TestTaskStatistics::stepsFollowTheClocks()
{
    const auto days = stepsOf(someDays(), TimeStep::Day);
    QCOMPARE(days.size(), 6);
    QCOMPARE(days.at(3), QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
    QCOMPARE(days.at(4), QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC));
    const auto weeks = stepsOf(someDays(), TimeStep::Week);
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks.first(), QDateTime(QDate(2026, 3, 22), QTime(23, 0), Qt::UTC));
    QCOMPARE(stepsOf(someDays(), TimeStep::Month).size(), 1);
    QCOMPARE(stepFor(someDays()), TimeStep::Day);
    QCOMPARE(stepsOf({}, TimeStep::Day).size(), 0);
    const TaskPeriod nowhere{someDays().from, someDays().until, "Mars/Olympus"};
    QVERIFY(!stepsOf(nowhere, TimeStep::Day).isEmpty());
}

/// Midnight of Kolkata lies within an hour of statistics: each belongs to one day, and to no two.
void TestTaskStatistics::noHourIsLostWhereZonesHaveHalfHours()
{
    m_ledger.execute(u"insert into marketing_task (status, created_at) select 'completed', t from "
                     "generate_series('2024-05-01 00:20+00'::timestamptz, '2024-05-06', '30 "
                     "minutes') t"_s);
    QVERIFY(refreshTaskStatistics(*m_session).ok());
    qint64 byDay = 0;
    for (QDate day(2024, 5, 3); day <= QDate(2024, 5, 4); day = day.addDays(1)) {
        const auto series =
            taskSeries(*m_session, {TaskPeriod::days(day, day, "Asia/Kolkata"), TimeStep::Day,
                                    TaskGrouping::All, TaskMeasure::Tasks, 8, true});
        QVERIFY(series.ok());
        byDay += series->total.tasks;
        const auto before = taskSeries(
            *m_session, {TaskPeriod::days(day.addDays(-1), day.addDays(-1), "Asia/Kolkata"),
                         TimeStep::Day, TaskGrouping::All, TaskMeasure::Tasks, 8, false});
        QCOMPARE(series->former.tasks, before->total.tasks);
    }
    QCOMPARE(QString::number(byDay),
             m_ledger.value(u"select count(*) from marketing_task where coalesce(started_at, "
                            "created_at) >= '2024-05-02 18:00+00' and coalesce(started_at, "
                            "created_at) < '2024-05-04 18:00+00'"_s));
}

void TestTaskStatistics::periodsBeforeKeepWholeDays()
{
    const TaskPeriod period = TaskPeriod::days(QDate(2026, 3, 30), QDate(2026, 4, 2), paris);
    const TaskPeriod wanted = TaskPeriod::days(QDate(2026, 3, 26), QDate(2026, 3, 29), paris);
    QCOMPARE(period.previous().from, wanted.from);
    QCOMPARE(period.previous().until, wanted.until);
    const TaskPeriod hours{period.from.addSecs(3600), period.from.addSecs(3 * 3600), paris};
    QCOMPARE(hours.previous().from, period.from.addSecs(-3600));
}

void TestTaskStatistics::todayBesideUsual()
{
    const TestDatabase database;
    const auto session = database.open();
    // Mondays at 09:00 and 15:00 of Paris: 3, 2 and 1 weeks ago and today; the afternoon is later.
    database.execute(
        u"insert into marketing_task (status, cost, created_at) select 'completed', cost, (day + "
        u"at) "
        "at time zone 'Europe/Paris' from (values (timestamp '2026-03-02', 1), ('2026-03-09', 5), "
        "('2026-03-16', 2), ('2026-03-23', 4)) d (day, cost), unnest(array[interval '9 hours', "
        "interval '15 hours']) at where day < '2026-03-23' or at < interval '10 hours'"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    const QDateTime noon(QDate(2026, 3, 23), QTime(11, 0), Qt::UTC);
    const auto cost = taskCostToday(*session, noon, paris);
    QVERIFY(cost.ok());
    QCOMPARE(cost->today, 4.0);
    QCOMPARE(cost->days, 3);
    QCOMPARE(*cost->usual, 2.0);
    QCOMPARE(cost->ended, 1);
}

void TestTaskStatistics::nothingIsNoError()
{
    const TestDatabase database;
    const auto session = database.open();
    const auto series = taskSeries(
        *session, {someDays(), TimeStep::Day, TaskGrouping::Agent, TaskMeasure::Cost, 8, true});
    QVERIFY(series.ok());
    QVERIFY(series->groups.isEmpty());
    QVERIFY(!series->total.errorRate());
    QVERIFY(taskDurationsBy(*session, someDays(), TaskGrouping::Type)->isEmpty());
    QCOMPARE(taskHeatMap(*session, someDays())->most, 0);
    QVERIFY(!taskCostToday(*session, someDays().from, paris)->usual);
    QVERIFY(campaignCosts(*session, someDays(), CampaignChoice::Ended)->isEmpty());
    QVERIFY(!campaignCost(*session, 12)->has_value());
}

void TestTaskStatistics::campaignsBesideWhatTheyCost()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into clients (client_key, currency) values ('lune', 'USD'); "
        "insert into campaigns (campaign_id, client_key, name, status, started_at, completed_at, "
        "total_count, sent_count, success_count, interaction_count) values (1, 'lune', 'One', "
        "'completed', '2026-03-27 10:00+00', '2026-03-28 10:00+00', 10, 10, 10, 4), (2, 'lune', "
        "'Two', 'sending', '2026-03-28 10:00+00', null, 5, 5, 5, 0); insert into campaign_sources "
        "(source, external_id, campaign_id) values ('meta', 'ad-1', 1); insert into "
        "performance_metrics (client_key, entity_type, entity_id, date, spend) values ('lune', "
        "'campaign', 'ad-1', '2026-03-27', 30), ('lune', 'campaign', 'ad-1', '2026-03-28', 12.5), "
        "('lune', 'campaign', 'ad-2', '2026-03-28', 99), ('other', 'campaign', 'ad-1', "
        "'2026-03-28', 77); insert into leads (campaign_id, company_name, status) select 1, 'L' || "
        "i, case when i <= 2 then 'converted' else 'new' end from generate_series(1, 8) i; insert "
        "into interactions (campaign_id, interaction_type) values (1, 'reply'), (1, 'reply'), (1, "
        "'click'); insert into marketing_task (campaign_id, client_key, cost, status, created_at) "
        "values (1, 'lune', 1.25, 'completed', '2026-03-27'), (1, 'lune', 0.25, 'failed', "
        "'2026-03-20'), (2, 'lune', 7, 'completed', '2026-03-28')"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    const auto ended = campaignCosts(*session, someDays(), CampaignChoice::Ended);
    QVERIFY2(ended.ok(), ended.ok() ? "" : qPrintable(ended.error().text()));
    QCOMPARE(ended->size(), 1);
    const CampaignCost &one = ended->first();
    QCOMPARE(one.modelCost, 1.5);
    QCOMPARE(one.failedTasks, 1);
    QCOMPARE(*one.adSpend, 42.5);
    QCOMPARE(one.currency, modelCurrency());
    QCOMPARE(*one.total(), 44.0);
    QCOMPARE(one.leads, 8);
    QCOMPARE(*one.costPerLead(), 5.5);
    QCOMPARE(*one.costPerReply(), 22.0);
    QCOMPARE(*one.costPerConversion(), 22.0);
    const auto started = campaignCosts(*session, someDays(), CampaignChoice::Started);
    QCOMPARE(started->size(), 2);
    QCOMPARE(started->at(1).campaignId, 2);
    QVERIFY(!started->at(1).adSpend);
    QVERIFY(!started->at(1).costPerLead());
    QCOMPARE((*campaignCost(*session, 1))->adSpend, one.adSpend);
}

void TestTaskStatistics::currenciesAreNotAddedUp()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into clients (client_key, currency) values ('lune', 'EUR'), ('sol', 'USD'); "
        u"insert "
        "into campaigns (campaign_id, client_key, status, started_at) values (1, 'lune', "
        "'completed', '2026-03-27'), (2, 'sol', 'failed', '2026-03-28'), (3, 'nobody', 'sending', "
        "'2026-03-29'), (4, null, 'draft', '2026-03-29'); insert into campaign_sources (source, "
        "external_id, campaign_id) values ('meta', 'a', 1), ('file', 'a', 1), ('meta', 'b', 2), "
        "('meta', 'c', 3); insert into performance_metrics (client_key, entity_type, entity_id, "
        "date, spend) values ('lune', 'campaign', 'a', '2026-03-27', 40), ('sol', 'campaign', 'b', "
        "'2026-03-27', 8), ('nobody', 'campaign', 'c', '2026-03-27', 3); insert into leads "
        "(campaign_id, status) select 1 + i % 2, 'converted' from generate_series(1, 8) i; insert "
        "into marketing_task (campaign_id, cost, status, created_at) select 1 + i % 4, 0.5, "
        "'completed', '2026-03-27' from generate_series(1, 8) i"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    const auto costs = campaignCosts(*session, someDays(), CampaignChoice::Started);
    QVERIFY2(costs.ok(), costs.ok() ? "" : qPrintable(costs.error().text()));
    QHash<qint64, CampaignCost> byId;
    for (const CampaignCost &cost : *costs)
        byId.insert(cost.campaignId, cost);
    QCOMPARE(byId.size(), 4);
    QVERIFY2(!byId[1].total(), "euros and dollars");
    QCOMPARE(*byId[1].adSpend, 40.0);
    QVERIFY(!byId[1].costPerLead());
    QCOMPARE(*byId[2].total(), 9.0);
    QCOMPARE(*byId[2].costPerLead(), 2.25);
    QVERIFY2(!byId[3].total(), "a currency that nobody knows");
    QCOMPARE(*byId[4].total(), 1.0);
    const auto totals = campaignTotals(*session, someDays(), CampaignChoice::Started);
    QVERIFY2(totals.ok(), totals.ok() ? "" : qPrintable(totals.error().text()));
    QCOMPARE(totals->campaigns, 4);
    QCOMPARE(totals->completed, 1);
    QCOMPARE(totals->modelCost, 4.0);
    QCOMPARE(totals->conversions, 8);
    QCOMPARE(totals->withAds(), 3);
    QCOMPARE(totals->adSpend.size(), 3);
    QCOMPARE(totals->adSpend.first().currency, u"EUR"_s);
    QCOMPARE(totals->adSpend.first().spend, 40.0);
    QCOMPARE(campaignTotals(*session, someDays(), CampaignChoice::Ended)->campaigns, 0);
}

void TestTaskStatistics::marketingOverTime()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into campaigns (niche, region, status, started_at, total_count, sent_count, "
        "success_count, failed_count, no_interaction_count, interaction_count) values ('bakers', "
        "'Nord', 'completed', '2026-03-27 10:00+00', 12, 10, 10, 2, 1, 3), ('bakers', 'Sud', "
        "'failed', '2026-03-27 11:00+00', 4, 0, 0, 4, 0, 0), ('florists', 'Nord', 'sending', "
        "'2026-03-29 11:00+00', 6, 6, 6, 0, 0, 1); insert into interactions (campaign_id, "
        "interaction_type) select campaign_id, 'reply' from campaigns, generate_series(1, 3) where "
        "region = 'Nord' and status = 'completed'; insert into spend_history (client_key, date, "
        "spend, revenue, leads) values ('lune', '2026-03-26', 10, 25, 2), ('lune', '2026-03-31', "
        "30, 75, 3), ('lune', '2026-04-01', 1000, 0, 0); insert into marketing_task (client_key, "
        "cost, created_at) values ('nord', 2.5, '2026-03-27')"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    const auto outcomes = campaignOutcomes(*session, someDays(), TimeStep::Day);
    QVERIFY(outcomes.ok());
    QCOMPARE(outcomes->size(), 6);
    QCOMPARE(outcomes->at(1).campaigns, 2);
    QCOMPARE(outcomes->at(1).completed, 1);
    QCOMPARE(outcomes->at(1).failedMessages, 5);
    QCOMPARE(outcomes->at(3).open, 1);
    const auto niches = replyRates(*session, someDays(), ReplyGrouping::Niche);
    QCOMPARE(niches->size(), 2);
    QCOMPARE(niches->first().niche, u"bakers"_s);
    QCOMPARE(niches->first().sent, 11);
    QCOMPARE(*niches->first().rate(), 3.0 / 11);
    QCOMPARE(replyRates(*session, someDays(), ReplyGrouping::Both)->size(), 3);
    QVERIFY(!replyRates(*session, someDays(), ReplyGrouping::Both)->last().rate());
    const auto clients = clientReturns(*session, someDays());
    QVERIFY2(clients.ok(), clients.ok() ? "" : qPrintable(clients.error().text()));
    QCOMPARE(clients->size(), 2);
    QCOMPARE(clients->first().spend, 40.0);
    QCOMPARE(*clients->first().roi(), 2.5);
    QCOMPARE(*clients->first().costPerLead(), 8.0);
    QCOMPARE(clients->last().key, u"nord"_s);
    QCOMPARE(clients->last().modelCost, 2.5);
}

/// 20 messages left, 15 of them without an answer: one in five replied, not all.
void TestTaskStatistics::whatGotNoAnswerWasSentAsWell()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into campaigns (campaign_id, niche, status, started_at, total_count, sent_count, "
        "success_count, failed_count, no_interaction_count, interaction_count) values (1, "
        "'bakers', "
        "'completed', '2026-03-27', 22, 5, 5, 17, 15, 6); insert into interactions (campaign_id, "
        "interaction_type) values (1, 'reply'), (1, 'reply'), (1, 'reply'), (1, 'reply'), (1, "
        "'click'), (1, 'reaction')"_s);
    const auto rates = replyRates(*session, someDays(), ReplyGrouping::Niche);
    QVERIFY2(rates.ok(), rates.ok() ? "" : qPrintable(rates.error().text()));
    const ReplyRate &bakers = rates->first();
    QCOMPARE(bakers.sent, 20);
    QCOMPARE(bakers.replies, 4);
    QCOMPARE(*bakers.rate(), 0.2);
    // Wilson 1927 for 4 of 20.
    QVERIFY(std::abs(bakers.lowerBound() - 0.0807) < 0.0005);
    QVERIFY(std::abs(bakers.upperBound() - 0.4160) < 0.0005);
    QCOMPARE(ReplyRate().upperBound(), 1.0);
    QCOMPARE((*campaignCost(*session, 1))->sent, 20);
}

QTEST_GUILESS_MAIN(TestTaskStatistics)
#include "tst_taskstatistics.moc"
