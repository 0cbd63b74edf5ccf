// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the daily analysis beside the bare statement that adds the same figures up, in one run,
// and what an operator waits for at that size:
//   bench_suggestions [--clients 100] [--ads 1000] [--days 90] [--database CONNINFO]
// Without a database a throw-away server is started.
#include "benchsupport.h"
#include "database/migrations.h"
#include "suggestions/analysis.h"
#include "suggestions/decisions.h"
#include "suggestions/evidence.h"
#include "support/testserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace regie;

namespace {

void sql(Session &session, const QString &statement)
{
    if (const auto done = session.executeSql(u"bench"_s, statement); !done)
        qFatal("%s\n%s", qPrintable(statement), qPrintable(done.error().text()));
}

/// Day after day, as figures come in. Ad sets bring between half and twice what is aimed at.
void fill(Session &session, qint64 clients, qint64 ads, qint64 days)
{
    sql(session, u"insert into clients (client_key, name) select 'client-' || c, 'Client ' || c "
                 "from generate_series(1, %1) c"_s.arg(clients));
    sql(session,
        u"insert into ads_library (client_key, entity_id, name, status, daily_budget) "
        "select 'client-' || c, (238500000 + c * 10000 + e)::text, 'Ad set ' || e, 'active', "
        "40 + e % 80 from generate_series(1, %1) c, generate_series(1, %2) e"_s.arg(clients)
            .arg(ads));
    for (qint64 day = days - 1; day >= 0; --day)
        sql(session,
            uR"(insert into performance_metrics (client_key, entity_id, date, entity_name, spend,
                    impressions, clicks, leads, conversions, revenue)
                select 'client-' || c, (238500000 + c * 10000 + e)::text, current_date - %3, 'Ad set ' || e,
                       s, (s * 120)::bigint, (s * 120 * (0.01 + 0.01 * random()))::bigint, (s / 8)::bigint,
                       (s / 20)::bigint, round((s * (1.5 + (e % 50) * 0.06) * (0.8 + 0.4 * random()))::numeric, 2)
                from generate_series(1, %1) c cross join lateral generate_series(1, %2) e
                cross join lateral (select round((40 + e % 80 + 10 * random())::numeric, 2) as s offset 0) x
                order by c, e)"_s.arg(clients)
                .arg(ads)
                .arg(day));
    sql(session, u"vacuum analyze"_s);
    sql(session, u"checkpoint"_s);
}

/// What one would write into psql: the sums alone; no benchmarks, no rules, nothing stored.
const char *const bareStatement = R"(
select count(*), sum(roi) from (
    select sum(revenue) filter (where date > current_date - 7)
               / nullif(sum(spend) filter (where date > current_date - 7), 0) as roi,
           sum(spend) filter (where date <= current_date - 7), sum(revenue) filter (where date <= current_date - 7),
           sum(impressions) filter (where date > current_date - 7), sum(impressions) filter (where date <= current_date - 7),
           sum(clicks) filter (where date > current_date - 7), sum(clicks) filter (where date <= current_date - 7),
           sum(leads) filter (where date > current_date - 7), sum(leads) filter (where date <= current_date - 7),
           sum(conversions) filter (where date > current_date - 7), sum(conversions) filter (where date <= current_date - 7)
    from performance_metrics where date between current_date - 13 and current_date
    group by client_key, entity_type, entity_id) sums)";

AnalysisOutcome analysed(Session &session, bool dryRun)
{
    AnalysisRequest request;
    request.dryRun = dryRun;
    const auto outcome = analyse(session, request, Actor::check(u"analysis"_s),
                                 [&](const auto &work) { return session.transaction(work); });
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
    return *outcome;
}

double bare(Session &session)
{
    return timed([&] { sql(session, QString::fromLatin1(bareStatement)); });
}

void measureAnalysis(Session &session, qint64 entities)
{
    (void)bare(session); // both find what they read in memory
    const double bareMs = bare(session);
    AnalysisOutcome outcome;
    const double dryMs = timed([&] { outcome = analysed(session, true); });
    if (outcome.entities != entities)
        qFatal("%lld entities were looked at", outcome.entities);
    const qint64 expected = outcome.made;
    const double firstMs = timed([&] { outcome = analysed(session, false); });
    if (outcome.made != expected || expected == 0)
        qFatal("%lld suggestions were made", outcome.made);
    const double againMs = timed([&] { outcome = analysed(session, false); });
    if (outcome.made != 0 || outcome.alreadyOpen != expected)
        qFatal("the second run made %lld", outcome.made);
    out << u"  %1 suggestions from %2 entities\n"_s.arg(expected).arg(entities);
    report(u"bare statement, sums only"_s, bareMs, u"ms"_s);
    report(u"dry run: sums, benchmarks, rules, what there was before"_s, dryMs, u"ms"_s);
    report(u"first analysis, every suggestion is new"_s, firstMs, u"ms"_s);
    report(u"analysis when all of them wait already"_s, againMs, u"ms"_s);
    report(u"dry run against the bare statement"_s, dryMs / bareMs, u"x"_s);
    report(u"first analysis against the bare statement"_s, firstMs / bareMs, u"x"_s);
}

QList<SuggestionVersion> nextPending(Session &session, int count)
{
    QList<SuggestionVersion> next;
    const Status read = session.forEachSql(
        u"bench"_s,
        u"select suggestion_id, version from suggestions where status = 'pending' "
        "order by queue_rank desc, suggestion_id desc limit %1"_s.arg(count),
        {}, [&](const Row &row) {
            next.append({row.integer(0), row.integer(1)});
            return true;
        });
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    return next;
}

void open(Session &session, qint64 id)
{
    const auto evidence = suggestionEvidence(session, id);
    if (!evidence || !evidence->has_value() || (*evidence)->days.size() != 14)
        qFatal("suggestion %lld cannot be opened", id);
}

void measureOperator(Session &session)
{
    QList<double> opening, deciding;
    for (const SuggestionVersion &item : nextPending(session, 200))
        opening.append(timed([&] { open(session, item.id); }));
    for (int i = 0; i < 100; ++i) {
        const SuggestionVersion item = nextPending(session, 1).first();
        deciding.append(timed([&] {
            DecisionRequest request;
            request.suggestionId = item.id;
            request.version = item.version;
            request.decision = i % 4 == 0 ? u"refuse"_s : u"approve"_s;
            request.reasonCode = i % 4 == 0 ? u"budget"_s : QString();
            const auto outcome = decide(session, request, Actor::inWindow());
            if (!outcome || outcome->kind != DecisionOutcome::Kind::Decided)
                qFatal("suggestion %lld cannot be decided", item.id);
            open(session, nextPending(session, 1).first().id);
        }));
    }
    report(u"an item with its evidence, median"_s, median(opening), u"ms"_s);
    report(u"an item with its evidence, 95 % within"_s, median(opening, 0.95), u"ms"_s);
    report(u"decision to next item, median"_s, median(deciding), u"ms"_s);
    report(u"decision to next item, 95 % within"_s, median(deciding, 0.95), u"ms"_s);
    report(u"peak memory"_s, peakMegabytes(), u"MB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"clients"_s, u"How many."_s, u"N"_s, u"100"_s},
                       {u"ads"_s, u"Ad sets of each client."_s, u"N"_s, u"1000"_s},
                       {u"days"_s, u"Days of figures, 14 or more."_s, u"N"_s, u"90"_s},
                       {u"database"_s, u"An empty database to fill."_s, u"CONNINFO"_s},
                       {u"rows"_s, u"Of no meaning here."_s, u"N"_s}});
    parser.process(application);
    QString target = parser.value(u"database"_s);
    std::unique_ptr<TestServer> server;
    if (target.isEmpty()) {
        auto started = TestServer::start();
        if (!started)
            qFatal("%s", qPrintable(started.error().text()));
        server = std::make_unique<TestServer>(started.take());
        target = server->conninfo();
    }
    const auto session = openSession(target);
    if (const auto migrated = migrate(*session, builtInMigrations()); !migrated)
        qFatal("%s", qPrintable(migrated.error().text()));
    const qint64 clients = parser.value(u"clients"_s).toLongLong();
    const qint64 ads = parser.value(u"ads"_s).toLongLong();
    const qint64 days = parser.value(u"days"_s).toLongLong();
    out << u"Filling %1 clients x %2 ad sets x %3 days…\n"_s.arg(clients).arg(ads).arg(days);
    out.flush();
    fill(*session, clients, ads, days);
    measureAnalysis(*session, clients * ads);
    measureOperator(*session);
    return !server || server->stop().ok() ? 0 : 1;
}
