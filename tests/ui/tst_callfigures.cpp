// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sharedfile.h"
#include "support/testdatabase.h"

#include "ui/analytics/callcharts.h"
#include "ui/analytics/callfigures.h"
#include "ui/texts/calltexts.h"

#include "imports/taskfile.h"
#include "imports/taskimport.h"
#include "operations/taskrollups.h"
#include "tasks/taskprices.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regie::TaskGrouping)

namespace {

const QByteArray paris = "Europe/Paris";

/// Twelve agents, three models (one without a price), over the change of clocks; every figure
/// follows from the row's number.
const char *const fill = R"(
insert into clients (client_key, name) values ('durum', 'Durum Nord');
insert into campaigns (name) values ('Spring');
insert into marketing_task (uuid, name, type, status, agent_class, model_used, tokens_input, tokens_output, tokens_total,
                            tokens_cached, cost, duration_ms, error_message, retry_count, started_at, created_at, completed_at,
                            client_key, campaign_id)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Task ' || n, 'type' || n % 4,
       case when n % 9 = 0 then 'failed' when n % 50 = 1 then 'processing' else 'completed' end, 'Agent' || n % 12,
       case n % 3 when 0 then 'gpt-4o' when 1 then 'mini' else 'free' end, n % 5000, n % 700, n % 5000 + n % 700, n % 300,
       (n % 97) / 1000.0, case when n % 50 = 1 then null else (n * n) % 60000 end,
       case when n % 9 = 0 then case when n % 27 = 0 then 'timeout after 60 s' else 'refusal' end end, n % 4,
       at, at, at + interval '1 minute', case when n % 5 = 0 then 'durum' end, case when n % 7 = 0 then 1 end
  from (select n, timestamptz '2026-03-01 00:10+00' + n * interval '31 minutes' as at from generate_series(1, 2400) n) t;
update marketing_task set tokens_cached = least(tokens_cached, tokens_input);
insert into model_prices (model_used, valid_from, input_price, output_price, cached_price)
values ('gpt-4o', '2026-01-01', 2.5, 10, 1.25), ('gpt-4o', '2026-03-29', 5, 20, 2.5), ('mini', '2026-01-01', 0.15, 0.6, 0.075);
)";

/// What a task is counted at, and the days that are looked at, for independent statements.
const QString at = u"coalesce(started_at, created_at)"_s;
const QString within = at + u" >= timestamp '2026-03-25' at time zone 'Europe/Paris' and "_s + at +
                       u" < timestamp '2026-04-05' at time zone 'Europe/Paris'"_s;
const QString before = at + u" >= timestamp '2026-03-14' at time zone 'Europe/Paris' and "_s + at +
                       u" < timestamp '2026-03-25' at time zone 'Europe/Paris'"_s;
const QString listCost =
    u"case model_used when 'gpt-4o' then case when "_s + at +
    u" >= '2026-03-29 00:00+00' then 2 else 1 end * ((tokens_input - tokens_cached) * 2.5 + "
    "tokens_cached * 1.25 + tokens_output * 10) / 1000000 when 'mini' then ((tokens_input - "
    "tokens_cached) * 0.15 + tokens_cached * 0.075 + tokens_output * 0.6) / 1000000 else 0 end"_s;

AnalyticsChoice choiceBy(TaskGrouping grouping, const std::optional<QString> &key = {})
{
    AnalyticsChoice choice;
    choice.period = TaskPeriod::days(QDate(2026, 3, 25), QDate(2026, 4, 4), paris);
    choice.grouping = grouping;
    choice.key = key;
    choice.step = TimeStep::Day;
    return choice;
}

QString columnOf(TaskGrouping grouping)
{
    switch (grouping) {
    case TaskGrouping::Type:
        return u"type"_s;
    case TaskGrouping::Model:
        return u"model_used"_s;
    case TaskGrouping::Client:
        return u"coalesce(client_key, '')"_s;
    case TaskGrouping::Campaign:
        return u"coalesce(campaign_id::text, '')"_s;
    default:
        return u"agent_class"_s;
    }
}

QString keyCondition(const AnalyticsChoice &choice)
{
    return choice.key ? u" and %1 = '%2'"_s.arg(columnOf(choice.grouping), *choice.key) : QString();
}

QString shownColumn(const AnalyticsChoice &choice)
{
    return columnOf(choice.key ? TaskGrouping::Model : choice.grouping);
}

QString lineOf(const QString &key, const TaskSums &sums)
{
    return u"%1/%2/%3/%4/%5/%6/%7"_s.arg(key)
        .arg(sums.tasks)
        .arg(sums.failed)
        .arg(sums.retries)
        .arg(sums.tokensInput + sums.tokensOutput)
        .arg(sums.cost, 0, 'f', 4)
        .arg(sums.listCost, 0, 'f', 10);
}

const QString sqlLine =
    u"concat_ws('/', %1, count(*), count(*) filter (where status = 'failed'), sum(retry_count), "
    "sum(tokens_input + tokens_output), round(sum(cost), 4), round(sum(%2), 10))"_s;

} // namespace

/// What charts are made of, against statements over the rows themselves.
class TestCallFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sumsSayWhatTheRowsSay_data();
    void sumsSayWhatTheRowsSay();
    void formerStepsSayWhatTheRowsSay();
    void errorsSayWhatTheRowsSay_data() { sumsSayWhatTheRowsSay_data(); }
    void errorsSayWhatTheRowsSay();
    void durationsSayWhatTheRowsSay_data() { sumsSayWhatTheRowsSay_data(); }
    void durationsSayWhatTheRowsSay();
    void hoursSayWhatTheRowsSay_data() { sumsSayWhatTheRowsSay_data(); }
    void hoursSayWhatTheRowsSay();
    void chartsAddUp();
    void placesNameTheRows();
    void purgedTasksAreTold();
    void periodsAreInstants_data();
    void periodsAreInstants();
    void periodsAreNeverReversed();
    void choicesSurviveBeingKept();
    void lastHourOfAWeekdayIsFound();
    void changesAreSaidInWords_data();
    void changesAreSaidInWords();
    void countsAreShort_data();
    void countsAreShort();
    void callTraceIsPricedToTheCent();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void TestCallFigures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_database = std::make_unique<TestDatabase>();
    m_database->execute(QString::fromUtf8(fill));
    m_session = m_database->open();
    const auto refreshed = refreshTaskStatistics(*m_session);
    QVERIFY2(refreshed.ok(), refreshed ? "" : qPrintable(refreshed.error().text()));
    QCOMPARE(refreshed->counted, 2400);
}

void TestCallFigures::sumsSayWhatTheRowsSay_data()
{
    QTest::addColumn<TaskGrouping>("grouping");
    QTest::addColumn<QString>("key"); // "-": none chosen
    QTest::addRow("agents, four of them as others") << TaskGrouping::Agent << u"-"_s;
    QTest::addRow("types") << TaskGrouping::Type << u"-"_s;
    QTest::addRow("models") << TaskGrouping::Model << u"-"_s;
    QTest::addRow("clients") << TaskGrouping::Client << u"-"_s;
    QTest::addRow("campaigns") << TaskGrouping::Campaign << u"-"_s;
    QTest::addRow("one agent by its models") << TaskGrouping::Agent << u"Agent5"_s;
    QTest::addRow("one model") << TaskGrouping::Model << u"mini"_s;
    QTest::addRow("what has no client") << TaskGrouping::Client << u""_s;
    QTest::addRow("one campaign") << TaskGrouping::Campaign << u"1"_s;
    QTest::addRow("one that is not there") << TaskGrouping::Agent << u"Nobody"_s;
}

void TestCallFigures::sumsSayWhatTheRowsSay()
{
    QFETCH(TaskGrouping, grouping);
    QFETCH(QString, key);
    const AnalyticsChoice choice =
        choiceBy(grouping, key == "-"_L1 ? std::nullopt : std::optional(key));
    const auto sums = readCallSums(*m_session, choice);
    QVERIFY2(sums.ok(), sums ? "" : qPrintable(sums.error().text()));
    const auto fromRows = [&](const QString &group, const QString &condition) {
        const QString of = u"select string_agg(line, ' ' order by line collate \"C\") from (select "
                           "%1 as line from marketing_task where %2%3%4) l"_s;
        return m_database->value(
            of.arg(sqlLine.arg(group, listCost), condition, keyCondition(choice),
                   group == "''"_L1 ? u" having count(*) > 0"_s : u" group by "_s + group));
    };
    TaskSums added;
    QStringList found;
    for (const TaskGroup &group : sums->series.groups) {
        TaskSums steps;
        for (const TaskSums &step : group.steps)
            steps += step;
        QCOMPARE(lineOf({}, steps), lineOf({}, group.total));
        added += group.total;
        if (!group.isOthers)
            found.append(lineOf(group.key, group.total));
    }
    found.sort();
    QCOMPARE(added.tasks > 0 ? lineOf({}, added) : QString(), fromRows(u"''"_s, within));
    QCOMPARE(lineOf({}, sums->series.total), lineOf({}, added));
    const QStringList wanted =
        fromRows(shownColumn(choice), within).split(u' ', Qt::SkipEmptyParts);
    for (const QString &line : std::as_const(found))
        QVERIFY2(wanted.contains(line), qPrintable(line + u" not among "_s + wanted.join(u' ')));
    QCOMPARE(found.size(), std::min<qsizetype>(wanted.size(), 8));
    const TaskSums &former = sums->series.former;
    QCOMPARE(former.tasks > 0 ? lineOf({}, former) : QString(), fromRows(u"''"_s, before));
}

void TestCallFigures::formerStepsSayWhatTheRowsSay()
{
    for (const auto &key : {std::optional<QString>(), std::optional(u"Agent5"_s)}) {
        const AnalyticsChoice choice = choiceBy(TaskGrouping::Agent, key);
        const auto sums = readCallSums(*m_session, choice);
        QVERIFY(sums.ok());
        QStringList found;
        for (const TaskSums &step : sums->former)
            found.append(lineOf({}, step));
        QCOMPARE(found.size(), 11);
        const QString day = u"(%1 at time zone 'Europe/Paris')::date"_s.arg(at);
        QCOMPARE(found.join(u' '),
                 m_database->value(
                     u"select string_agg(line, ' ' order by day) from (select %1 as "
                     "day, %2 as line from marketing_task where %3%4 group by 1) l"_s.arg(
                         day, sqlLine.arg(u"''"_s, listCost), before, keyCondition(choice))));
    }
}

void TestCallFigures::errorsSayWhatTheRowsSay()
{
    QFETCH(TaskGrouping, grouping);
    QFETCH(QString, key);
    const AnalyticsChoice choice =
        choiceBy(grouping, key == "-"_L1 ? std::nullopt : std::optional(key));
    const auto errors = readCallErrors(*m_session, choice);
    QVERIFY2(errors.ok(), errors ? "" : qPrintable(errors.error().text()));
    QStringList found;
    for (const TaskGroup &group : errors->groups) {
        QVERIFY(!group.isOthers);
        const auto rate = group.total.errorRate();
        found.append(u"%1/%2/%3/%4"_s.arg(group.key)
                         .arg(group.total.failed)
                         .arg(group.total.tasks)
                         .arg(rate ? QString::number(*rate, 'f', 6) : u"-"_s));
    }
    found.sort();
    QCOMPARE(
        found.join(u' '),
        m_database->value(
            u"select string_agg(line, ' ' order by line collate \"C\") from (select concat_ws('/', "
            "%1, count(*) filter (where status = 'failed'), count(*), "
            "coalesce(round(avg((status = 'failed')::int) filter (where status in "
            "('failed', 'completed')), 6)::text, '-')) as line from marketing_task where %2%3 "
            "group by %1) l"_s.arg(shownColumn(choice), within, keyCondition(choice))));
    QStringList messages;
    for (const TaskGroupError &error : errors->messages.messages)
        messages.append(u"%1|%2|%3"_s.arg(error.key, error.message).arg(error.n));
    messages.sort();
    QCOMPARE(
        messages.join(u' '),
        m_database->value(
            u"select string_agg(line, ' ' order by line collate \"C\") from (select %1 || '|' || "
            "error_message || '|' || count(*) as line from marketing_task where status = "
            "'failed' and %2%3 group by %1, error_message) l"_s.arg(shownColumn(choice), within,
                                                                    keyCondition(choice))));
}

void TestCallFigures::durationsSayWhatTheRowsSay()
{
    QFETCH(TaskGrouping, grouping);
    QFETCH(QString, key);
    const AnalyticsChoice choice =
        choiceBy(grouping, key == "-"_L1 ? std::nullopt : std::optional(key));
    const auto durations = readCallDurations(*m_session, choice);
    QVERIFY2(durations.ok(), durations ? "" : qPrintable(durations.error().text()));
    const QString from = u" from marketing_task where duration_ms is not null and %1%2"_s;
    const auto of = [&](const QString &what, const QString &condition) {
        return m_database->value(u"select "_s + what + from.arg(condition, keyCondition(choice)));
    };
    QCOMPARE(durations->all.total(), of(u"count(*)"_s, within).toLongLong());
    QCOMPARE(durations->former.total(), of(u"count(*)"_s, before).toLongLong());
    qint64 grouped = 0;
    for (const DurationGroup &group : durations->groups)
        grouped += group.buckets.total();
    QCOMPARE(grouped, durations->all.total());
    if (grouped == 0)
        return;
    for (const double share : {0.5, 0.95, 0.99}) {
        const double exact =
            of(u"percentile_disc(%1) within group (order by duration_ms)"_s.arg(share), within)
                .toDouble();
        const double found = durations->all.percentile(share).value_or(-1);
        QVERIFY2(std::abs(found - exact) <= exact * durationErrorBound,
                 qPrintable(u"%1: %2 for %3"_s.arg(share).arg(found).arg(exact)));
    }
}

void TestCallFigures::hoursSayWhatTheRowsSay()
{
    QFETCH(TaskGrouping, grouping);
    QFETCH(QString, key);
    const AnalyticsChoice choice =
        choiceBy(grouping, key == "-"_L1 ? std::nullopt : std::optional(key));
    const auto times = readCallTimes(*m_session, choice);
    QVERIFY2(times.ok(), times ? "" : qPrintable(times.error().text()));
    QStringList found;
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            if (times->heat.tasks[day][hour] > 0)
                found.append(u"%1/%2/%3"_s.arg(day + 1)
                                 .arg(hour, 2, 10, QChar(u'0'))
                                 .arg(times->heat.tasks[day][hour]));
        }
    }
    QCOMPARE(found.join(u' '),
             m_database->value(
                 u"select string_agg(line, ' ' order by line) from (select to_char(%1 at time zone "
                 "'Europe/Paris', 'ID/HH24/') || count(*) as line from marketing_task where %2%3 "
                 "group by to_char(%1 at time zone 'Europe/Paris', 'ID/HH24/')) l"_s.arg(
                     at, within, keyCondition(choice))));
    QCOMPARE(times->campaigns.has_value(), !choice.key);
    QCOMPARE(times->span.first.toString(Qt::ISODate), u"2026-03-01T00:00:00Z"_s);
    QCOMPARE(times->span.until.toString(Qt::ISODate), u"2026-04-21T17:00:00Z"_s);
}

void TestCallFigures::chartsAddUp()
{
    AnalyticsChoice choice = choiceBy(TaskGrouping::Agent);
    const auto sums = readCallSums(*m_session, choice);
    QVERIFY(sums.ok());
    for (const AnalyticsMeasure measure :
         {AnalyticsMeasure::Cost, AnalyticsMeasure::ListCost, AnalyticsMeasure::ValuedCost,
          AnalyticsMeasure::Tokens, AnalyticsMeasure::Tasks}) {
        choice.measure = measure;
        const SeriesData data = measureOverTime(*sums, choice);
        double total = 0;
        for (const ChartSeries &series : data.series) {
            QCOMPARE(series.values.size(), data.steps.size());
            for (const auto &value : series.values)
                total += value.value_or(0);
        }
        const double wanted = measured(sums->series.total, measure);
        QVERIFY(wanted > 0);
        QVERIFY2(std::abs(total - wanted) < 1e-6 * wanted, qPrintable(measureWord(measure)));
        QCOMPARE(data.series.size(), 9);
        QVERIFY(data.series.last().isOthers);
        QVERIFY(data.series.last().name.startsWith(u"4 other"_s));
        double bars = 0;
        for (const BarRow &row : measureByGroup(*sums, choice).rows)
            bars += row.values.first().value_or(0);
        QVERIFY(std::abs(bars - wanted) < 1e-6 * wanted);
    }
    const SeriesData tokens = tokensOverTime(*sums, choice);
    double all = 0;
    for (const ChartSeries &series : tokens.series) {
        for (const auto &value : series.values)
            all += value.value_or(0);
    }
    QCOMPARE(qint64(all), sums->series.total.tokensInput + sums->series.total.tokensOutput);
    QCOMPARE(tokens.formerName, QString());
    QVERIFY(measureOverTime(*sums, choice).formerName.startsWith(u"11 day"_s));
}

void TestCallFigures::placesNameTheRows()
{
    AnalyticsChoice choice = choiceBy(TaskGrouping::Agent);
    ChartPlace place;
    place.key = u"Agent5"_s;
    place.from = choice.period.from.addDays(-2); // a week that began before the period
    place.until = choice.period.from.addDays(5);
    const QVariantMap rows = rowsBehind(choice, place);
    QCOMPARE(rows.value(u"agent"_s).toString(), u"Agent5"_s);
    QCOMPARE(rows.value(u"from"_s).toDateTime(), choice.period.from);
    QCOMPARE(rows.value(u"until"_s).toDateTime(), place.until);
    choice.key = u"Agent5"_s;
    place.key = u"mini"_s;
    QCOMPARE(rowsBehind(choice, place).value(u"model"_s).toString(), u"mini"_s);
    QCOMPARE(rowsBehind(choice, place).value(u"agent"_s).toString(), u"Agent5"_s);
    place.isOthers = true;
    QVERIFY(!rowsBehind(choice, place).contains(u"model"_s));
    QCOMPARE(rowsBehind(choice, place, {u"mini"_s, u""_s}).value(u"model_except"_s).toStringList(),
             QStringList({u"mini"_s, u""_s}));
    choice.period = TaskPeriod::days(QDate(2026, 3, 2), QDate(2026, 3, 4), "Asia/Kolkata");
    place = {};
    place.from = QDateTime(QDate(2026, 3, 2), QTime(18, 30), Qt::UTC); // their midnight
    const QVariantMap hours = rowsBehind(choice, place);
    QCOMPARE(hours.value(u"from"_s).toDateTime(), place.from.addSecs(1800));
    QCOMPARE(hours.value(u"until"_s).toDateTime(),
             QDateTime(QDate(2026, 3, 4), QTime(18, 0), Qt::UTC));
}

void TestCallFigures::purgedTasksAreTold()
{
    const auto none = oldestTaskLeft(*m_session);
    QVERIFY(none.ok() && !none->has_value());
    m_database->execute(u"insert into archive_runs (table_name, direction, status, moved_count) "
                        "values ('marketing_task', 'purge', 'completed', 5)"_s);
    const auto oldest = oldestTaskLeft(*m_session);
    QVERIFY(oldest.ok() && oldest->has_value());
    QCOMPARE((*oldest)->toUTC().toString(Qt::ISODate), u"2026-03-01T00:41:00Z"_s);
}

// --- periods -----------------------------------------------------------------------------------

void TestCallFigures::periodsAreInstants_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, Period::Kind kind, const QString &from,
                        const QString &until) {
        QTest::newRow(name) << int(kind) << from << until;
    };
    // 10:20 in Paris on Tuesday, 31 March 2026, two days after the change of clocks.
    row("today", Period::Kind::Today, u"2026-03-30T22:00:00Z"_s, u"2026-03-31T22:00:00Z"_s);
    row("24 hours with the running one", Period::Kind::Last24Hours, u"2026-03-30T09:00:00Z"_s,
        u"2026-03-31T09:00:00Z"_s);
    row("7 days over the change", Period::Kind::Last7Days, u"2026-03-24T23:00:00Z"_s,
        u"2026-03-31T22:00:00Z"_s);
    row("90 days", Period::Kind::Last90Days, u"2025-12-31T23:00:00Z"_s, u"2026-03-31T22:00:00Z"_s);
    row("this month", Period::Kind::ThisMonth, u"2026-02-28T23:00:00Z"_s,
        u"2026-03-31T22:00:00Z"_s);
    row("last month", Period::Kind::LastMonth, u"2026-01-31T23:00:00Z"_s,
        u"2026-02-28T23:00:00Z"_s);
    row("this year", Period::Kind::ThisYear, u"2025-12-31T23:00:00Z"_s, u"2026-03-31T22:00:00Z"_s);
    row("everything", Period::Kind::Any, u"2025-06-09T22:00:00Z"_s, u"2026-03-31T22:00:00Z"_s);
}

void TestCallFigures::periodsAreInstants()
{
    QFETCH(int, kind);
    QFETCH(QString, from);
    QFETCH(QString, until);
    const QDateTime now(QDate(2026, 3, 31), QTime(8, 20), Qt::UTC);
    const TaskSpan span{QDateTime(QDate(2025, 6, 10), QTime(5, 0), Qt::UTC), now};
    const TaskPeriod period = periodOf({Period::Kind(kind), {}, {}}, now, span, paris);
    QCOMPARE(period.from.toUTC().toString(Qt::ISODate), from);
    QCOMPARE(period.until.toUTC().toString(Qt::ISODate), until);
}

void TestCallFigures::periodsAreNeverReversed()
{
    const bool holds = rc::check("periods begin before they end", [] {
        const auto day = [] {
            const int n = *rc::gen::inRange(-800, 800);
            return n > 700 ? QDate() : QDate(2026, 3, 31).addDays(n);
        };
        const Period period{Period::Kind(*rc::gen::inRange(0, int(Period::Kind::ThisYear) + 1)),
                            day(), day()};
        const QDateTime now =
            QDateTime(QDate(2026, 3, 31), {}, Qt::UTC).addSecs(*rc::gen::inRange(0, 40'000'000));
        const TaskSpan span{*rc::gen::arbitrary<bool>() ? now.addDays(-40) : QDateTime(), now};
        const TaskPeriod found = periodOf(period, now, span, paris);
        RC_ASSERT(found.from.isValid() && found.until.isValid() && found.from < found.until);
        RC_ASSERT(found.previous().until == found.from);
        const auto steps = stepsOf(found, stepFor(found)).size();
        RC_ASSERT(steps >= 1 && steps <= 120);
    });
    QVERIFY(holds);
}

void TestCallFigures::choicesSurviveBeingKept()
{
    const bool holds = rc::check("what was kept is what was chosen", [] {
        AnalyticsChoice choice;
        choice.chosen = {Period::Kind(*rc::gen::inRange(0, int(Period::Kind::ThisYear) + 1)),
                         QDate(2026, 1, 2), QDate(2026, 2, 3)};
        choice.grouping = TaskGrouping(*rc::gen::inRange(1, int(TaskGrouping::Campaign) + 1));
        choice.measure = AnalyticsMeasure(*rc::gen::inRange(0, int(AnalyticsMeasure::Tasks) + 1));
        choice.isCompared = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            choice.key = QString::fromStdString(*rc::gen::string<std::string>());
        const AnalyticsChoice kept = choiceFromJson(choiceToJson(choice));
        RC_ASSERT(kept.chosen == choice.chosen && kept.grouping == choice.grouping);
        RC_ASSERT(kept.measure == choice.measure && kept.isCompared == choice.isCompared);
        RC_ASSERT(kept.key == choice.key);
    });
    QVERIFY(holds);
    const AnalyticsChoice usual = choiceFromJson({{u"group"_s, u"nonsense"_s}, {u"measure"_s, 3}});
    QCOMPARE(usual.grouping, TaskGrouping::Agent);
    QCOMPARE(usual.measure, AnalyticsMeasure::Cost);
}

void TestCallFigures::lastHourOfAWeekdayIsFound()
{
    const TaskPeriod period = TaskPeriod::days(QDate(2026, 3, 25), QDate(2026, 4, 4), paris);
    ChartPlace place;
    place.weekday = 5;
    place.hour = 14;
    const auto [from, until] = lastOccurrence(period, place);
    QCOMPARE(from.toString(Qt::ISODate), u"2026-04-03T12:00:00Z"_s);
    QCOMPARE(from.secsTo(until), 3600);
    place.weekday = 1;
    QCOMPARE(lastOccurrence(TaskPeriod::days(QDate(2026, 4, 3), QDate(2026, 4, 4), paris), place)
                 .first.isValid(),
             false);
}

// --- words -------------------------------------------------------------------------------------

void TestCallFigures::changesAreSaidInWords_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("before");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, double now, double before, Direction direction,
                        const QString &words, Tone tone) {
        QTest::newRow(name) << now << before << int(direction) << words << int(tone);
    };
    row("dearer", 106, 100, Direction::LessIsBetter, u"6 % more"_s, Tone::Warning);
    row("cheaper", 91, 100, Direction::LessIsBetter, u"9 % less"_s, Tone::Ok);
    row("more work", 102, 100, Direction::Neutral, u"2 % more"_s, Tone::Neutral);
    row("the same", 100.2, 100, Direction::LessIsBetter, u"as before"_s, Tone::Neutral);
    row("nothing before", 5, 0, Direction::LessIsBetter, u"none before"_s, Tone::Neutral);
    row("never anything", 0, 0, Direction::LessIsBetter, QString(), Tone::Neutral);
    row("gone", 0, 80, Direction::LessIsBetter, u"100 % less"_s, Tone::Ok);
    row("far more", 1200, 100, Direction::LessIsBetter, u"12 times as much"_s, Tone::Warning);
}

void TestCallFigures::changesAreSaidInWords()
{
    QFETCH(double, now);
    QFETCH(double, before);
    QFETCH(int, direction);
    const ChangeText change = shareChange(now, before, Direction(direction));
    QTEST(change.text, "words");
    QTEST(int(change.tone), "tone");
}

void TestCallFigures::countsAreShort_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("few") << 812.0 << u"812"_s;
    QTest::newRow("thousands") << 9'120.0 << u"9,120"_s;
    QTest::newRow("many thousands") << 48'210.0 << u"48 k"_s;
    QTest::newRow("nearly a million") << 999'400.0 << u"999 k"_s;
    QTest::newRow("a million") << 999'600.0 << u"1.0 M"_s;
    QTest::newRow("millions") << 92'140'000.0 << u"92.1 M"_s;
    QTest::newRow("thousands of millions") << 1.23e9 << u"1.2 bn"_s;
}

void TestCallFigures::countsAreShort()
{
    QFETCH(double, count);
    QTEST(shortCountText(count), "text");
}

// --- the real call trace -----------------------------------------------------------------------

void TestCallFigures::callTraceIsPricedToTheCent()
{
    const QString trace = sharedFile(u"llm_trace_code.csv"_s);
    if (!QFile::exists(trace))
        QSKIP("The call trace is not on this machine.");
    const TestDatabase database;
    const auto session = database.open();
    TaskImportOptions options;
    options.zoneId = "UTC";
    options.actor = {u"tester"_s, u"test"_s};
    options.dialect = detectDialect(trace, {})->dialect;
    options.mapping = guessTaskMapping((*TaskFile::open(trace, false, options.dialect))->headers());
    options.mapping.fields.insert(u"model_used"_s, FieldSource::constant(u"gpt-4"_s));
    const auto report = importTasks(*session, trace, options);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QVERIFY(report->imported > 8000);
    database.execute(
        u"insert into model_prices (model_used, valid_from, input_price, output_price) "
        "values ('gpt-4', '2023-01-01', 30, 60)"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    AnalyticsChoice choice = choiceBy(TaskGrouping::Model);
    choice.period = TaskPeriod::days(QDate(2023, 11, 16), QDate(2023, 11, 16), "UTC");
    choice.step = TimeStep::Hour;
    const auto sums = readCallSums(*session, choice);
    QVERIFY(sums.ok());
    QCOMPARE(QString::number(sums->series.total.listCost, 'f', 2),
             database.value(u"select round((sum(tokens_input) * 30 + sum(tokens_output) * 60) / "
                            "1000000.0, 2) from marketing_task"_s));
    QCOMPARE(sums->series.total.unpriced, 0);
    QStringList hours;
    for (const TaskSums &step : sums->series.groups.first().steps) {
        if (step.tasks > 0)
            hours.append(u"%1/%2"_s.arg(step.tasks).arg(step.listCost, 0, 'f', 2));
    }
    QCOMPARE(hours.join(u' '),
             database.value(u"select string_agg(line, ' ' order by hour) from (select "
                            "date_trunc('hour', started_at) as hour, count(*) || '/' || "
                            "round((sum(tokens_input) * 30 + sum(tokens_output) * 60) / "
                            "1000000.0, 2) as line from marketing_task group by 1) l"_s));
}

QTEST_MAIN(TestCallFigures)
#include "tst_callfigures.moc"
