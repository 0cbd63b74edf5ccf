// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the 24 h check beside the bare statement and beside one message at a time, in one run:
//   bench_closure [--messages 500000,5000000] [--database CONNINFO]
// The table is filled once per size, the largest last, so that each size is measured on a table
// that holds nothing else. Without a database a throw-away server is started.
#include "benchsupport.h"
#include "database/database.h"
#include "database/migrations.h"
#include "operations/closure.h"
#include "support/testserver.h"
#include "ui/look/theme.h"
#include "ui/pages/campaignspage.h"
#include "ui/settings.h"

#include "database/connectionmonitor.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace regie;

namespace {

constexpr qint64 perCampaign = 250;
constexpr int oneByOne = 2'000; // messages, enough to tell the rate

void sql(Session &session, const QString &statement)
{
    if (const auto done = session.executeSql(u"bench"_s, statement); !done)
        qFatal("%s\n%s", qPrintable(statement), qPrintable(done.error().text()));
}

qint64 number(Session &session, const QString &statement)
{
    qint64 value = 0;
    const Status status = session.forEachSql(u"bench"_s, statement, {}, [&](const Row &row) {
        value = row.integer(0);
        return false;
    });
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
    return value;
}

/// Campaigns of weeks ago, settled: of their messages most had no reply, some were read and
/// answered, which keeps them among those a check without a plan would look at for ever.
void fill(Session &session, qint64 messages)
{
    const qint64 campaigns = messages / perCampaign;
    sql(session, u"truncate campaigns, campaign_sources, campaign_phases, messages, interactions, "
                 "campaign_events, contacts, leads, lead_feedback"_s);
    sql(session, u"insert into contacts (contact_id, name) select n, 'Contact ' || n "
                 "from generate_series(1, %1) n"_s.arg(perCampaign));
    sql(session,
        u"insert into campaigns (campaign_id, name, status, created_at, started_at, completed_at, "
        "settled_at, total_count, sent_count, success_count, failed_count, no_interaction_count) "
        "select n, 'Campaign ' || n, 'completed', now() - interval '60 days', now() - interval '60 "
        "days', now() - interval '59 days', now() - interval '58 days', %1, %1 / 5, %1 / 5, "
        "%1 - %1 / 5, %1 - %1 / 5 from generate_series(1, %2) n"_s.arg(perCampaign)
            .arg(campaigns));
    sql(session,
        u"insert into messages (campaign_id, id, contact_id, status, created_at, sent_at, "
        "delivered_at) select c, (c - 1) * %1 + m, m, case when m %% 5 = 0 then 'read' else "
        "'no_interaction' end, now() - interval '60 days', now() - interval '60 days', "
        "now() - interval '60 days' from generate_series(1, %2) c, generate_series(1, %1) m"_s
            .replace(u"%%"_s, u"%"_s)
            .replace(u"%1"_s, QString::number(perCampaign))
            .replace(u"%2"_s, QString::number(campaigns)));
    sql(session, u"insert into interactions (campaign_id, contact_id, message_id, created_at) "
                 "select campaign_id, contact_id, id, sent_at + interval '1 hour' from messages "
                 "where status = 'read'"_s);
    sql(session, u"vacuum analyze"_s);
}

/// The last campaigns become those of yesterday, with so many messages nobody answered.
void arm(Session &session, qint64 messages, qint64 expired)
{
    const qint64 first = (messages - expired) / perCampaign;
    const QString last = u"campaign_id > %1"_s.arg(first);
    sql(session, u"delete from interactions where "_s + last);
    sql(session, u"update messages set status = 'delivered', sent_at = now() - interval '25 hours' "
                 "where "_s +
                     last);
    sql(session,
        u"update campaigns set settled_at = null, completed_at = now() - interval '24 "
        "hours', started_at = now() - interval '26 hours', sent_count = total_count, "
        "success_count = total_count, failed_count = 0, no_interaction_count = 0 where "_s +
            last);
    sql(session, u"vacuum analyze messages"_s);
    sql(session, u"vacuum analyze campaigns"_s);
    sql(session, u"checkpoint"_s);
}

/// What one would write into psql: the messages alone, no counters, no events, no audit.
const char *const bareStatement = R"(
update messages m set status = 'no_interaction'
 where m.message_type = 'message_1' and m.status in ('sent', 'delivered', 'read')
   and m.sent_at <= now() - interval '24 hours'
   and not exists (select from messages f where f.campaign_id = m.campaign_id
                    and f.contact_id = m.contact_id and f.message_type = 'message_2')
   and not exists (select from interactions i where i.campaign_id = m.campaign_id
                    and i.contact_id = m.contact_id and i.interaction_type in ('reply', 'reaction')))";

double bare(Session &session, qint64 expired)
{
    qint64 changed = 0;
    const double ms = timed([&] {
        const auto done = session.executeSql(u"bench"_s, QString::fromLatin1(bareStatement));
        changed = done ? *done : -1;
    });
    if (changed != expired)
        qFatal("the bare statement changed %lld messages", changed);
    return double(expired) / ms * 1000;
}

/// As the job that is replaced: a query for each message and a commit for each change.
double oneAtATime(Session &session)
{
    QList<std::pair<qint64, qint64>> messages;
    const Status listed = session.forEachSql(
        u"bench"_s,
        u"select campaign_id, id from messages where message_type = 'message_1' and status = "
        "'delivered' and sent_at <= now() - interval '24 hours' limit %1"_s.arg(oneByOne),
        {}, [&](const Row &row) {
            messages.append({row.integer(0), row.integer(1)});
            return true;
        });
    if (!listed)
        qFatal("%s", qPrintable(listed.error().text()));
    const double ms = timed([&] {
        for (const auto &[campaign, message] : std::as_const(messages)) {
            const bool answered =
                number(session,
                       u"select count(*) from interactions i join messages m using "
                       "(campaign_id, contact_id) where m.campaign_id = %1 and m.id = %2 and "
                       "i.interaction_type in ('reply', 'reaction')"_s.arg(campaign)
                           .arg(message)) > 0;
            if (!answered)
                sql(session,
                    u"update messages set status = 'no_interaction' where campaign_id = %1 "
                    "and id = %2"_s.arg(campaign)
                        .arg(message));
        }
    });
    return double(messages.size()) / ms * 1000;
}

struct Measured
{
    double rate = 0;
    double longestBatch = 0; ///< ms that locks were held at most
    double guiBlock = 0;
};

/// The check in its thread, while a window shows the campaigns and hears of every change.
Measured check(const ConnectionSettings &settings, qint64 expired)
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
    QTimer::singleShot(3000, &loop, &QEventLoop::quit); // until the page has what it shows
    loop.exec();
    BlockMeter meter;
    std::atomic<bool> isOver = false;
    std::thread worker([&] {
        const auto session = Session::open(settings);
        CheckRun run{**session, QDateTime::currentDateTimeUtc(), Actor::check(u"closure_24h"_s), 1,
                     [&](const std::function<Status()> &work) {
                         QElapsedTimer timer;
                         timer.start();
                         const Status status = (*session)->transaction(work);
                         measured.longestBatch =
                             std::max(measured.longestBatch, double(timer.nsecsElapsed()) / 1e6);
                         return status;
                     }};
        const double ms = timed([&] {
            if (const Status status = runReplyCheck(run); !status)
                qFatal("%s", qPrintable(status.error().text()));
        });
        measured.rate = double(expired) / ms * 1000;
        isOver = true;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit);
    });
    if (!isOver)
        loop.exec();
    worker.join();
    measured.guiBlock = meter.longest();
    return measured;
}

void measure(const ConnectionSettings &settings, qint64 messages, qint64 expired)
{
    const auto session = Session::open(settings);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    out << u"24 h check: %1 messages, %2 of them expired\n"_s.arg(messages).arg(expired);
    arm(**session, messages, expired);
    const double bareRate = bare(**session, expired);
    arm(**session, messages, expired);
    const double slowRate = oneAtATime(**session);
    arm(**session, messages, expired);
    const Measured ours = check(settings, expired);
    const qint64 left = number(
        **session, u"select count(*) from messages m join campaigns c using (campaign_id) where "
                   "c.settled_at is null or m.status = 'delivered'"_s);
    if (left != 0)
        qFatal("the check left %lld messages", left);
    report(u"bare statement"_s, bareRate, u"messages/s"_s);
    report(u"one message at a time"_s, slowRate, u"messages/s"_s);
    report(u"the check, counters, events and audit included"_s, ours.rate, u"messages/s"_s);
    report(u"the check against the bare statement"_s, ours.rate / bareRate, u"x"_s);
    report(u"the check took"_s, double(expired) / ours.rate * 1000, u"ms"_s);
    report(u"locks held at most"_s, ours.longestBatch, u"ms"_s);
    report(u"longest block of the GUI thread"_s, ours.guiBlock, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme().install();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"messages"_s, u"Table sizes."_s, u"N,N"_s, u"500000,5000000"_s},
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
    const ConnectionSettings settings = settingsFrom(target);
    const auto session = openSession(target);
    if (const auto migrated = migrate(*session, builtInMigrations()); !migrated)
        qFatal("%s", qPrintable(migrated.error().text()));
    for (const QString &size : parser.value(u"messages"_s).split(u',')) {
        const qint64 messages = size.toLongLong();
        out << u"Filling the table with %1 messages…\n"_s.arg(messages);
        out.flush();
        fill(*session, messages);
        for (const qint64 expired : {qint64(100'000), qint64(1'000)})
            measure(settings, messages, expired);
    }
    return !server || server->stop().ok() ? 0 : 1;
}
