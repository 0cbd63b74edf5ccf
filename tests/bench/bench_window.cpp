// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer, page by page, and how fast large JSON is shown:
//   bench_window [--tasks 200000] [--database CONNINFO] [--verbose MS]
// Without a database, a throw-away server is started and filled with sample data. With one, its
// tables are used as they are; large JSON is then written into a few new tasks. --verbose prints
// each event that takes longer.
#include "database/migrations.h"
#include "imports/sampledata.h"
#include "support/testserver.h"
#include "windowwalk.h"

#include <QCommandLineParser>

using namespace regie;

namespace {

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

// --- what there is to look at --------------------------------------------------------------------

void fill(const QString &conninfo, qint64 tasks)
{
    const auto session = openSession(conninfo);
    SampleOptions options;
    options.tasks = tasks;
    if (const auto migrated = migrate(*session, builtInMigrations()); !migrated)
        qFatal("%s", qPrintable(migrated.error().text()));
    if (const auto written = writeSampleData(*session, options); !written)
        qFatal("%s", qPrintable(written.error().text()));
}

void walkPages(Walk &walk)
{
    out << "Longest turn of the event loop, processor time of the GUI thread\n";
    const QVariantMap calls{{u"view"_s, u"calls"_s}};
    const QVariantMap marketing{{u"view"_s, u"marketing"_s}};
    walk.open(u"Tasks, first time"_s, u"tasks"_s, {{u"view"_s, u"tasks"_s}});
    walk.open(u"Analytics, first time"_s, u"analytics"_s, calls);
    walk.measure(u"Analytics, refreshed"_s,
                 [&] { walk.window()->page(u"analytics"_s)->refresh(); });
    for (const QString &group : {u"model"_s, u"campaign"_s, u"agent"_s})
        walk.open(u"Analytics, by "_s + group, u"analytics"_s, {{u"group"_s, group}});
    walk.measure(u"Analytics, dark"_s, [&] { walk.settings()->setThemeMode(Theme::Mode::Dark); });
    walk.measure(u"Analytics, in French"_s, [&] { walk.settings()->setLanguage(u"fr"_s); });
    walk.measure(u"Analytics, light again"_s,
                 [&] { walk.settings()->setThemeMode(Theme::Mode::Light); });
    walk.measure(u"Analytics, in English again"_s, [&] { walk.settings()->setLanguage(u"en"_s); });
    walk.measure(u"Analytics, window made narrow"_s, [&] { walk.window()->resize(1000, 760); });
    walk.measure(u"Analytics, window wide again"_s, [&] { walk.window()->resize(1440, 900); });
    walk.open(u"Marketing, first time"_s, u"analytics"_s, marketing);
    walk.measure(u"Marketing, refreshed"_s,
                 [&] { walk.window()->page(u"analytics"_s)->refresh(); });
    walk.open(u"Overview"_s, u"overview"_s);
    walk.open(u"Analytics, again"_s, u"analytics"_s, calls);
    for (const QString &view : {u"tasks"_s, u"stuck"_s, u"budgets"_s, u"prices"_s, u"tasks"_s})
        walk.open(u"Tasks: "_s + view, u"tasks"_s, {{u"view"_s, view}});
}

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"tasks"_s, u"How many tasks."_s, u"n"_s, u"200000"_s},
                       {u"database"_s, u"A database that is filled already."_s, u"CONNINFO"_s},
                       {u"verbose"_s, u"Print events from so many ms."_s, u"MS"_s, u"0"_s}});
    parser.process(application);
    QString target = parser.value(u"database"_s);
    std::optional<TestServer> server;
    if (target.isEmpty()) {
        auto started = TestServer::start();
        if (!started)
            qFatal("%s", qPrintable(started.error().text()));
        server = started.take();
        target = server->conninfo();
        fill(target, parser.value(u"tasks"_s).toLongLong());
    }
    writeLargeTasks(target);
    application.setVerbose(parser.value(u"verbose"_s).toDouble());
    {
        Walk walk(application, target);
        walkPages(walk);
        measureLargeJson(walk, target);
    }
    if (server)
        must(server->stop());
    return 0;
}
