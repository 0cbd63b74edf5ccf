// SPDX-License-Identifier: GPL-3.0-or-later
// Measures archiving beside the bare move, one statement for each table, in one run on copies of
// the same data:
//   bench_archiving [--rows 1000000] [--rounds 3]
// Half of the campaigns are old; a throw-away server is started for it.
#include "benchsupport.h"
#include "database/connectionmonitor.h"
#include "database/database.h"
#include "database/migrations.h"
#include "operations/archiving.h"
#include "support/testserver.h"
#include "ui/look/theme.h"
#include "ui/pages/campaignspage.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace regie;

namespace {

constexpr int messagesEach = 250;
constexpr int rowsEach = messagesEach + 63;
constexpr int cancels = 10;

const QString campaigns = u"campaigns"_s;

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
        return false;
    });
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
    return value;
}

/// Odd campaigns are of 200 days ago, even ones of last month, as they come in a live table: mixed.
const char *const fillScript = R"(
insert into contacts (name) select 'Contact ' || n from generate_series(1, 10000) n;
insert into campaigns (campaign_id, name, niche, status, created_at, completed_at, settled_at,
                       total_count, sent_count, success_count, interaction_count)
    select n, 'Campaign ' || n, 'plumbers', 'completed', at, at, at, MESSAGES, MESSAGES, MESSAGES, 25
    from (select n, now() - (case when n % 2 = 1 then 200 else 30 end) * interval '1 day' as at
          from generate_series(1, CAMPAIGNS) n) c;
insert into campaign_sources (source, external_id, campaign_id) select 'memory', 'x' || n, n
    from generate_series(1, CAMPAIGNS) n;
insert into campaign_phases (campaign_id, phase, status, metrics)
    select n, p, 'completed', '{"raw_leads": 12}' from generate_series(1, CAMPAIGNS) n,
    unnest(array['scraping', 'cleaning', 'classification', 'export', 'contact']) p;
insert into campaign_events (campaign_id, kind, actor)
    select n, 'note', 'bench' from generate_series(1, CAMPAIGNS) n, generate_series(1, 4);
insert into messages (campaign_id, id, contact_id, status, sent_at)
    select n, n * 1000 + m, 1 + (n * 7 + m) % 10000, 'read', now() - interval '200 days'
    from generate_series(1, CAMPAIGNS) n, generate_series(1, MESSAGES) m;
insert into interactions (campaign_id, contact_id, message_id)
    select campaign_id, contact_id, id from messages where id % 1000 % 10 = 0;
insert into leads (campaign_id, company_name, email, score)
    select n, 'Company ' || l, 'lead' || l || '@example.org', 50
    from generate_series(1, CAMPAIGNS) n, generate_series(1, 25) l;
insert into lead_feedback (campaign_id, lead_id, feedback)
    select campaign_id, id, 'good' from leads where id % 13 = 0;
)";

void fill(const ConnectionSettings &settings, qint64 rows)
{
    const auto session = openSession(settings.conninfo());
    if (const auto migrated = migrate(*session, builtInMigrations()); !migrated)
        qFatal("%s", qPrintable(migrated.error().text()));
    const QString script = QString::fromLatin1(fillScript)
                               .replace(u"CAMPAIGNS"_s, QString::number(2 * (rows / rowsEach)))
                               .replace(u"MESSAGES"_s, QString::number(messagesEach));
    if (const Status filled = session->executeScript(u"fill"_s, script); !filled)
        qFatal("%s", qPrintable(filled.error().text()));
    sql(*session, u"vacuum analyze"_s);
}

/// The same rows again, warm, in a database of its own.
ConnectionSettings copyOf(Session &server, const ConnectionSettings &filled)
{
    ConnectionSettings settings = filled;
    settings.setValue(u"dbname"_s, u"bench_copy"_s);
    sql(server, u"drop database if exists bench_copy with (force)"_s);
    sql(server, u"create database bench_copy template bench_filled"_s);
    sql(server, u"checkpoint"_s);
    const auto session = openSession(settings.conninfo());
    for (const QString &member : archiveSpec(campaigns)->members)
        (void)text(*session, u"select count(*) from "_s + member);
    return settings;
}

// --- the bare move -------------------------------------------------------------------------------

QString columnsOf(Session &session, const QString &table)
{
    return text(session,
                u"select string_agg(attname, ', ' order by attnum) from pg_attribute where "
                "attrelid = '%1'::regclass and attnum > 0 and not attisdropped"_s.arg(table));
}

/// Rows a second of what one would write into psql.
double bareMove(const ConnectionSettings &settings, qint64 *rows)
{
    const auto session = openSession(settings.conninfo());
    QStringList statements;
    for (const QString &member : archiveSpec(campaigns)->members) {
        const QString columns = columnsOf(*session, member);
        statements.append(
            u"with moved as (delete from %1 where campaign_id in (select campaign_id from "
            "campaigns where completed_at < now() - interval '180 days') returning %2) insert into "
            "%1_archive (%2, archived_at, archive_run_id) select %2, now(), 1 from moved"_s.arg(
                member, columns));
    }
    *rows = 0;
    const double ms = timed([&] {
        const Status moved = session->transaction([&]() -> Status {
            for (const QString &statement : std::as_const(statements)) {
                const auto done = session->executeSql(u"bare"_s, statement);
                if (!done)
                    return done.error();
                *rows += *done;
            }
            return {};
        });
        if (!moved)
            qFatal("%s", qPrintable(moved.error().text()));
    });
    return double(*rows) / ms * 1000;
}

// --- the engine ----------------------------------------------------------------------------------

/// As the program does it, with the time of the longest batch.
Result<ArchiveOutcome> archive(Session &session, const ArchiveProgress &progress, double *longest)
{
    const BatchRunner batch = [&](const std::function<Status()> &work) {
        Status status;
        const double ms = timed([&] { status = session.transaction(work); });
        if (longest)
            *longest = std::max(*longest, ms);
        return status;
    };
    return runArchive(session, campaigns, QDateTime::currentDateTimeUtc(),
                      Actor::operatorFrom(u"bench"_s), batch, progress);
}

struct Measured
{
    double rate = 0;
    double restoreRate = 0;
    double longestBatch = 0;
    double guiBlock = 0;
    qint64 runId = 0;
};

double rateOf(Session &session, const std::function<Result<ArchiveOutcome>(Session &)> &work,
              qint64 *runId)
{
    double rate = 0;
    QElapsedTimer timer;
    timer.start();
    const Result<ArchiveOutcome> outcome = work(session);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
    rate = double(outcome->rows) / double(timer.nsecsElapsed()) * 1e9;
    *runId = outcome->runId;
    return rate;
}

/// In its thread, while a window shows the campaigns and hears of every change.
Measured archiveBesideAWindow(const ConnectionSettings &settings)
{
    Measured measured;
    const QTemporaryDir folder;
    Settings kept(folder.filePath(u"settings.ini"_s));
    Database database(settings);
    ConnectionMonitor monitor(settings);
    CampaignsPage page;
    page.resize(1280, 800);
    page.setServices({&database, &monitor, nullptr, nullptr, &kept});
    page.show();
    QEventLoop loop;
    QTimer::singleShot(2000, &loop, &QEventLoop::quit); // until the page has what it shows
    loop.exec();
    BlockMeter meter;
    std::atomic<bool> isOver = false;
    std::thread worker([&] {
        const auto session = openSession(settings.conninfo());
        rateOf(
            *session, [](Session &s) { return archive(s, {}, nullptr); }, &measured.runId);
        isOver = true;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit);
    });
    if (!isOver)
        loop.exec();
    worker.join();
    measured.guiBlock = meter.longest();
    return measured;
}

/// Alone, as the bare move is; then all of it back.
Measured archiveAlone(const ConnectionSettings &settings)
{
    Measured measured;
    const auto session = openSession(settings.conninfo());
    measured.rate = rateOf(
        *session, [&](Session &s) { return archive(s, {}, &measured.longestBatch); },
        &measured.runId);
    sql(*session, u"analyze"_s);
    qint64 restored = 0;
    measured.restoreRate = rateOf(
        *session,
        [&](Session &s) {
            return restoreRun(s, measured.runId, Actor::operatorFrom(u"bench"_s), {});
        },
        &restored);
    return measured;
}

/// How long a run goes on once it shall stop, as the progress of a job tells it.
QList<double> cancelLatencies(const ConnectionSettings &settings)
{
    const auto session = openSession(settings.conninfo());
    QList<double> latencies;
    for (int i = 0; i < cancels; ++i) {
        QElapsedTimer asked;
        std::atomic<bool> stop = false;
        std::thread operatorsHand([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(400 + 37 * i));
            asked.start();
            stop = true;
        });
        const auto outcome = archive(
            *session, [&](qint64, qint64) { return !stop; }, nullptr);
        operatorsHand.join();
        if (!outcome || !outcome->cancelled)
            break; // it was done before
        latencies.append(double(asked.nsecsElapsed()) / 1e6);
    }
    return latencies;
}

void measure(Session &server, const ConnectionSettings &filled, int rounds)
{
    QList<double> bare, ours, back, longest;
    qint64 rows = 0;
    for (int i = 0; i < rounds; ++i) {
        bare.append(bareMove(copyOf(server, filled), &rows));
        const Measured measured = archiveAlone(copyOf(server, filled));
        ours.append(measured.rate);
        back.append(measured.restoreRate);
        longest.append(measured.longestBatch);
    }
    const Measured shown = archiveBesideAWindow(copyOf(server, filled));
    const QList<double> latencies = cancelLatencies(copyOf(server, filled));
    report(u"rows moved, as many left"_s, double(rows), {});
    report(u"bare move, one statement a table"_s, median(bare), u"rows/s"_s);
    report(u"archiving, preview included"_s, median(ours), u"rows/s"_s);
    report(u"archiving against the bare move"_s, median(ours) / median(bare), u"x"_s);
    report(u"restoring the run"_s, median(back), u"rows/s"_s);
    report(u"longest transaction"_s, *std::ranges::max_element(longest), u"ms"_s);
    report(u"cancel, median of %1"_s.arg(latencies.size()), median(latencies), u"ms"_s);
    report(u"cancel, longest"_s, latencies.isEmpty() ? 0 : *std::ranges::max_element(latencies),
           u"ms"_s);
    report(u"longest block of the GUI thread"_s, shown.guiBlock, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme().install();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rows"_s, u"How many rows to move."_s, u"N"_s, u"1000000"_s},
                       {u"rounds"_s, u"How often; medians are told."_s, u"N"_s, u"3"_s}});
    parser.process(application);
    auto started = TestServer::start();
    if (!started)
        qFatal("%s", qPrintable(started.error().text()));
    const TestServer server = started.take();
    const auto session = openSession(server.conninfo());
    sql(*session, u"create database bench_filled"_s);
    ConnectionSettings filled = settingsFrom(server.conninfo());
    filled.setValue(u"dbname"_s, u"bench_filled"_s);
    out << u"Filling a throw-away server with twice %1 rows…\n"_s.arg(parser.value(u"rows"_s));
    out.flush();
    fill(filled, parser.value(u"rows"_s).toLongLong());
    measure(*session, filled, parser.value(u"rounds"_s).toInt());
    return server.stop().ok() ? 0 : 1;
}
