// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the statistics of tasks beside plain GROUP BY, in one run on the same rows:
//   bench_tasks [--tasks 10000000] [--database CONNINFO] [--first-refresh]
// Without a database, a throw-away server is started and filled with sample tasks. With one, tasks
// are added to it. --first-refresh forgets all that was counted, and counts it anew. The table of
// tasks, and how long it blocks the window, is measured by bench_tables.
#include "benchsupport.h"
#include "database/migrations.h"
#include "imports/sampledata.h"
#include "support/testserver.h"
#include "tables/tablequery.h"
#include "tables/tables.h"
#include "tasks/marketingfigures.h"
#include "tasks/taskrollups.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <atomic>
#include <latch>
#include <thread>

using namespace regie;

namespace {

constexpr int rounds = 5;

void sql(Session &session, const QString &statement)
{
    if (const auto done = session.executeSql(u"bench"_s, statement); !done)
        qFatal("%s\n%s", qPrintable(statement), qPrintable(done.error().text()));
}

QString text(Session &session, const QString &statement)
{
    QString value;
    const Status status = session.forEachSql(u"bench"_s, statement, {}, [&](const Row &row) {
        value = row.text(0);
        return true;
    });
    if (!status)
        qFatal("%s\n%s", qPrintable(statement), qPrintable(status.error().text()));
    return value;
}

/// The median of a few, after one that warms.
double warm(const std::function<void()> &work, int times = rounds)
{
    work();
    QList<double> measured;
    for (int i = 0; i < times; ++i)
        measured.append(timed(work));
    return median(measured);
}

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

struct Chart
{
    QString name;
    std::function<void(Session &)> fromRollups;
    QString groupBy; ///< what one would write without them
};

TaskQuery by(const TaskPeriod &period, TaskGrouping grouping, bool isCompared = false)
{
    return {period, TimeStep::Week, grouping, TaskMeasure::Cost, 8, isCompared};
}

QList<Chart> page(const TaskPeriod &period)
{
    const QString overTime =
        u"select date_trunc('week', coalesce(started_at, created_at)), %1, count(*), sum(cost), "
        "sum(tokens_input), sum(tokens_output), sum(tokens_cached), count(*) filter (where status "
        "= "
        "'failed'), sum(retry_count) from marketing_task group by 1, 2"_s;
    const QString percentiles =
        u"select %1, percentile_disc(array[0.5, 0.95, 0.99]) within group (order by duration_ms) "
        "from marketing_task where duration_ms is not null group by 1"_s;
    return {
        {u"cost, tokens, errors, retries by agent, compared"_s,
         [=](Session &s) { must(taskSeries(s, by(period, TaskGrouping::Agent, true))); },
         overTime.arg(u"agent_class"_s)},
        {u"the same by model"_s,
         [=](Session &s) { must(taskSeries(s, by(period, TaskGrouping::Model))); },
         overTime.arg(u"model_used"_s)},
        {u"p50, p95, p99 over time"_s,
         [=](Session &s) { must(taskDurations(s, period, TimeStep::Week)); },
         percentiles.arg(u"date_trunc('week', coalesce(started_at, created_at))"_s)},
        {u"durations by type"_s,
         [=](Session &s) { must(taskDurationsBy(s, period, TaskGrouping::Type)); },
         percentiles.arg(u"type"_s)},
        {u"tasks per weekday and hour"_s, [=](Session &s) { must(taskHeatMap(s, period)); },
         u"select extract(isodow from coalesce(started_at, created_at)), extract(hour from "
         "coalesce(started_at, created_at)), count(*) from marketing_task group by 1, 2"_s},
        {u"most frequent errors"_s, [=](Session &s) { must(topTaskErrors(s, period)); },
         u"select error_message, count(*) from marketing_task where status = 'failed' group by 1 "
         "order by 2 desc limit 10"_s},
        {u"campaigns with model cost, ads, leads"_s,
         [=](Session &s) { must(campaignCosts(s, period, CampaignChoice::Started, 50)); },
         u"select campaign_id, sum(cost) from marketing_task where campaign_id is not null group "
         "by 1"_s},
    };
}

/// As the window asks for it: through as many connections as it has for what is looked at.
double pageAtOnce(const QString &conninfo, const QList<Chart> &charts)
{
    constexpr int lanes = 2;
    QList<double> measured;
    for (int round = 0; round <= rounds; ++round) {
        std::latch isReady(lanes + 1);
        std::atomic<qsizetype> next = 0;
        std::vector<std::thread> workers;
        for (int lane = 0; lane < lanes; ++lane)
            workers.emplace_back([&] {
                const auto session = openSession(conninfo);
                isReady.arrive_and_wait();
                for (qsizetype chart = next++; chart < charts.size(); chart = next++)
                    charts[chart].fromRollups(*session);
            });
        isReady.arrive_and_wait();
        measured.append(timed([&] {
            for (std::thread &worker : workers)
                worker.join();
        }));
    }
    return median(measured);
}

void measurePage(Session &session, const QString &conninfo, const TaskPeriod &period)
{
    out << "A page of charts over all tasks: rollups, then plain GROUP BY\n";
    double rollups = 0;
    double grouped = 0;
    const QList<Chart> charts = page(period);
    for (const Chart &chart : charts) {
        const double fast = warm([&] { chart.fromRollups(session); });
        const double slow = warm([&] { (void)text(session, chart.groupBy); }, 1);
        report(chart.name, fast, u"ms  (GROUP BY %1 ms)"_s.arg(slow, 0, 'f', 0));
        rollups += fast;
        grouped += slow;
    }
    report(u"the page, one after the other"_s, rollups,
           u"ms  (GROUP BY %1 ms)"_s.arg(grouped, 0, 'f', 0));
    report(u"the page, as the window asks for it"_s, pageAtOnce(conninfo, charts), u"ms"_s);
    for (const TaskGrouping grouping : {TaskGrouping::Client, TaskGrouping::Campaign})
        report(u"grouped by %1 instead"_s.arg(taskGroupingName(grouping)),
               warm([&] { must(taskSeries(session, by(period, grouping))); }), u"ms"_s);
    report(u"cost today against usual"_s,
           warm([&] { must(taskCostToday(session, period.until, period.zone)); }), u"ms"_s);
}

void read(Session &session, const SqlText &sql)
{
    const Status status =
        session.stream(u"bench"_s, sql.sql, sql.parameters, [](const TextRow &) { return true; });
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

/// First rows and number of those found; "no such text" is found nowhere.
void measureSearch(Session &session)
{
    out << "Search in name and error of the table\n";
    const TableSpec &spec = *tableSpec(u"marketing_task"_s);
    for (const QString &word : {u"rate limit"_s, u"no such text"_s, u"e"_s}) {
        TableQuery query;
        query.sortColumn = spec.defaultSort;
        query.filter.search = word;
        const TableStatements statements(spec, query);
        const double first = warm([&] { read(session, statements.page({{}, {}, 60}).first()); }, 3);
        const double count = warm([&] { (void)countRows(session, spec, query.filter); }, 1);
        report(u"\"%1\": first rows"_s.arg(word), first,
               u"ms  (all of them counted %1 ms)"_s.arg(count, 0, 'f', 0));
    }
    for (const QString &column : {u"agent_class"_s, u"status"_s})
        report(u"values of %1, counted"_s.arg(column),
               warm([&] { must(valueCounts(session, spec, {}, column)); }, 1), u"ms"_s);
}

/// Milliseconds until statistics are right, as a page of charts waits for them.
double refresh(Session &session, qint64 *counted)
{
    RollupSizes sizes;
    sizes.resting = std::numeric_limits<int>::max();
    sizes.rest = std::chrono::years(100);
    return timed([&] {
        const auto outcome = refreshTaskStatistics(
            session, [&](const std::function<Status()> &work) { return session.transaction(work); },
            {}, sizes);
        must(outcome);
        *counted = outcome->counted;
    });
}

/// Milliseconds that a background check takes afterwards when no task may rest any more.
double markAll(Session &session)
{
    RollupSizes sizes;
    sizes.resting = 0;
    return timed([&] {
        must(refreshTaskStatistics(
            session, [&](const std::function<Status()> &work) { return session.transaction(work); },
            {}, sizes));
    });
}

void measureRefresh(Session &session)
{
    out << "Refresh, until statistics are right\n";
    qint64 counted = 0;
    (void)markAll(session);
    const auto measured = [&](const QString &what, const QString &change) {
        const double writing = timed([&] { sql(session, change); });
        const double ms = refresh(session, &counted);
        report(what, ms,
               u"ms, %1 rows  (writing them %2 ms)"_s.arg(counted).arg(writing, 0, 'f', 0));
    };
    const QString name = text(session, u"select 'measured at ' || clock_timestamp()"_s);
    const QString correct = u"update marketing_task set cost = cost + 1 where created_at > now() - "
                            "interval '3 hours' and name = '%1'"_s.arg(name);
    measured(
        u"10,000 new tasks"_s,
        u"insert into marketing_task (name, agent_class, type, model_used, status, client_key, "
        "campaign_id, cost, tokens_total, duration_ms, created_at) select '%1', 'Scraper', "
        "'extraction', 'gpt-4o', 'completed', 'c' || i % 9, i % 40, 0.01, i, i, now() - i * "
        "interval '1 second' from generate_series(1, 10000) i"_s.arg(name));
    measured(u"10,000 of them corrected while new"_s, correct);
    report(u"nothing changed, 10,000 new tasks not marked"_s,
           warm([&] { (void)refresh(session, &counted); }), u"ms"_s);
    report(u"these 10,000 marked, in the background"_s, markAll(session), u"ms"_s);
    measured(u"10,000 of them corrected later"_s, correct);
    report(u"nothing changed"_s, warm([&] { (void)refresh(session, &counted); }), u"ms"_s);
}

void measureFirstRefresh(Session &session)
{
    out << "First refresh, of tasks that nobody has counted\n";
    // Without writing each row: the column goes and comes back empty.
    const QString indexes =
        text(session, u"select string_agg(pg_get_indexdef(indexrelid), ';') from pg_index where "
                      "indrelid = 'marketing_task'::regclass and pg_get_indexdef(indexrelid) like "
                      "'%counted IS%'"_s);
    sql(session, u"truncate task_statistics, task_hours, task_days, task_counted_apart"_s);
    sql(session, u"alter table marketing_task drop column counted"_s);
    sql(session, u"alter table marketing_task add column counted task_figures"_s);
    sql(session, indexes);
    qint64 counted = 0;
    const double right = refresh(session, &counted) / 1000;
    report(u"right, as seen on charts"_s, right,
           u"s, of %1 tasks (%2 a second)"_s.arg(counted).arg(double(counted) / right, 0, 'f', 0));
    report(u"all of them marked, in the background"_s, markAll(session) / 1000, u"s"_s);
}

TaskPeriod everything(Session &session)
{
    const QString bounds = text(session, u"select extract(epoch from min(hour))::bigint || ' ' || "
                                         "extract(epoch from max(hour))::bigint from task_hours"_s);
    const auto time = [&](int part) {
        return QDateTime::fromSecsSinceEpoch(bounds.section(u' ', part, part).toLongLong(),
                                             Qt::UTC);
    };
    return {time(0), time(1).addSecs(3600), "Europe/Paris"};
}

void fill(Session &session, qint64 tasks)
{
    SampleOptions options;
    options.campaigns = 3'000;
    options.messages = 100'000;
    options.tasks = tasks;
    const double seconds = timed([&] { must(writeSampleData(session, options)); }) / 1000;
    report(u"sample tasks written, counted and indexed"_s, seconds, u"s"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"tasks"_s, u"tasks"_s, u"n"_s, u"10000000"_s},
                       {u"database"_s, u"database"_s, u"conninfo"_s},
                       {u"first-refresh"_s, u"first refresh"_s}});
    parser.addHelpOption();
    parser.process(application);
    std::optional<TestServer> server;
    QString conninfo = parser.value(u"database"_s);
    if (conninfo.isEmpty()) {
        const auto started = TestServer::start();
        must(started);
        server = *started;
        conninfo = server->conninfo();
    }
    const auto session = openSession(conninfo);
    if (server) {
        must(migrate(*session, builtInMigrations()));
        fill(*session, parser.value(u"tasks"_s).toLongLong());
    }
    qint64 counted = 0;
    report(u"refresh before measuring"_s, refresh(*session, &counted),
           u"ms, %1 rows"_s.arg(counted));
    sql(*session, u"vacuum analyze task_hours"_s);
    sql(*session, u"vacuum analyze task_days"_s);
    report(u"tasks"_s, text(*session, u"select count(*) from marketing_task"_s).toDouble(), {});
    report(u"rows of task_statistics"_s,
           text(*session, u"select count(*) from task_statistics"_s).toDouble(), {});
    report(u"rows of task_hours"_s, text(*session, u"select count(*) from task_hours"_s).toDouble(),
           {});
    measurePage(*session, conninfo, everything(*session));
    measureSearch(*session);
    measureRefresh(*session);
    if (parser.isSet(u"first-refresh"_s))
        measureFirstRefresh(*session);
    if (server)
        (void)server->stop();
    return 0;
}
