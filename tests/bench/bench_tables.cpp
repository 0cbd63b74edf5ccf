// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the paged table on many rows, beside what a user has without it, in one run:
//   bench_tables [--rows N] [--database CONNINFO]
// Without a database, a throw-away server is started and filled with N sample tasks (10 million).
// Each part runs in a process of its own, so that its peak memory is its own.
#include "benchsupport.h"
#include "database/database.h"
#include "database/migrations.h"
#include "imports/sampledata.h"
#include "support/testserver.h"
#include "tables/databasepagesource.h"
#include "tables/pagedtablemodel.h"
#include "tables/tablequery.h"
#include "tables/tables.h"
#include "ui/look/theme.h"
#include "ui/widgets/pagedtableview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const selectTasks =
    "select agent_class, name, type, status, model_used, tokens_total, cost, duration_ms, "
    "started_at, created_at, error_message, uuid from marketing_task";

void run(Session &session, const SqlText &sql)
{
    const Status status =
        session.stream(u"bench"_s, sql.sql, sql.parameters, [](const TextRow &) { return true; });
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

// --- parts ---------------------------------------------------------------------------------------

/// A QTableView over Qt's own model, with every row fetched so that the scrollbar is true.
void stock(const QString &conninfo)
{
    out << "Stock QSqlQueryModel in a QTableView, all rows fetched\n";
    const ConnectionSettings settings = settingsFrom(conninfo);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s);
    database.setConnectOptions(settings.conninfo());
    database.setDatabaseName(settings.value(u"dbname"_s));
    database.setUserName(settings.value(u"user"_s));
    if (!database.open())
        qFatal("%s", qPrintable(database.lastError().text()));
    QSqlQueryModel model;
    QTableView view;
    view.resize(1200, 800);
    const double frozen = timed([&] {
        model.setQuery(QString::fromLatin1(selectTasks) + u" order by created_at desc, uuid desc"_s,
                       database);
        view.setModel(&model);
        view.show();
        QCoreApplication::processEvents();
    });
    report(u"frozen until the rows are shown"_s, frozen, u"ms"_s);
    report(u"rows"_s, model.rowCount(), {});
    report(u"peak memory"_s, peakMegabytes(), u"MB"_s);
}

void bare(const QString &conninfo)
{
    out << "Bare statements\n";
    const auto session = openSession(conninfo);
    const TableStatements statements(*tableSpec(u"marketing_task"_s), {{}, u"created_at"_s, true});
    qint64 rows = 0;
    report(u"count(*)"_s, timed([&] {
               (void)session->stream(u"c"_s, u"select count(*) from marketing_task"_s, {},
                                     [&](const TextRow &row) {
                                         rows = row[0]->toLongLong();
                                         return true;
                                     });
           }),
           u"ms"_s);
    QList<double> offsets;
    for (int i = 0; i < 3; ++i)
        offsets.append(timed([&] {
            run(*session,
                {QString::fromLatin1(selectTasks) +
                     u" order by created_at desc, uuid desc offset %1 limit 50"_s.arg(rows / 2),
                 {}});
        }));
    report(u"OFFSET to the middle, 50 rows (median of 3)"_s, median(offsets), u"ms"_s);
    QList<RowPosition> places;
    const SqlText index = statements.index(500);
    QList<double> indexTimes;
    for (int i = 0; i < 3; ++i) {
        places.clear();
        indexTimes.append(timed([&] {
            (void)session->stream(u"i"_s, index.sql, index.parameters, [&](const TextRow &row) {
                places.append({row[0], {*row[1]}});
                return true;
            });
        }));
    }
    report(u"row index, every 500th key (median of 3)"_s, median(indexTimes), u"ms"_s);
    QList<double> keysets;
    for (int i = 0; i < 200 && places.size() > 2; ++i) {
        const qsizetype at = QRandomGenerator::global()->bounded(places.size() - 1);
        const auto page = statements.page({places[at], places[at + 1], 50});
        keysets.append(timed([&] { run(*session, page.first()); }));
    }
    report(u"keyset page of 50 rows (median of 200)"_s, median(keysets), u"ms"_s);
}

/// A wait that ends without its event would report its own time limit as a result.
template <typename Condition>
void waitUntil(Condition &&condition, int timeout)
{
    if (!QTest::qWaitFor(std::forward<Condition>(condition), timeout))
        qFatal("Gave up after %d ms: these numbers would mean nothing.", timeout);
}

/// The program's own table in its own view.
void paged(const QString &conninfo)
{
    out << "Régie's paged table in its view\n";
    theme().install();
    const double before = peakMegabytes();
    Database database(settingsFrom(conninfo));
    // A connection is there before an operator opens a table.
    bool warm = false;
    QObject context;
    database.ask(
        &context, [](Session &session) { return session.executeSql(u"w"_s, u"select 1"_s); },
        [&](const Result<qint64> &) { warm = true; });
    waitUntil([&] { return warm; }, 10'000);
    const TableSpec &spec = *tableSpec(u"marketing_task"_s);
    PagedTableModel model(spec);
    PagedTableView view;
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    BlockMeter meter;
    QElapsedTimer timer;
    timer.start();
    model.setSource(std::make_unique<DatabasePageSource>(&database, spec));
    waitUntil([&] { return model.rowCount() > 0; }, 60'000);
    view.viewport()->repaint();
    report(u"first rows"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);
    waitUntil([&] { return model.isCountExact(); }, 120'000);
    report(u"exact count and whole scrollbar"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s);
    report(u"rows"_s, model.rowCount(), {});
    report(u"longest block of the GUI thread while loading"_s, meter.longest(), u"ms"_s);
    meter.reset();
    QList<double> jumps;
    for (int i = 0; i < 300; ++i) {
        const int row = int(QRandomGenerator::global()->bounded(model.rowCount()));
        QElapsedTimer jump;
        jump.start();
        view.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
        waitUntil([&] { return !model.rowKey(row).isEmpty(); }, 10'000);
        view.viewport()->repaint();
        jumps.append(double(jump.nsecsElapsed()) / 1e6);
    }
    report(u"jump to filled rows, median of 300"_s, median(jumps), u"ms"_s);
    report(u"jump to filled rows, 95 %"_s, median(jumps, 0.95), u"ms"_s);
    report(u"longest block of the GUI thread while jumping"_s, meter.longest(), u"ms"_s);
    report(u"memory before the table"_s, before, u"MB"_s);
    report(u"peak memory"_s, peakMegabytes(), u"MB"_s);
}

bool runPart(const QString &part, const QString &conninfo)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--part"_s, part, u"--database"_s, conninfo});
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

void fill(const QString &conninfo, qint64 rows)
{
    out << u"Filling a throw-away server with %1 tasks…\n"_s.arg(rows);
    out.flush();
    const auto session = openSession(conninfo);
    if (const auto migrated = migrate(*session, builtInMigrations()); !migrated)
        qFatal("%s", qPrintable(migrated.error().text()));
    SampleOptions options;
    options.campaigns = 0;
    options.messages = 0;
    options.tasks = rows;
    const auto written = writeSampleData(*session, options);
    if (!written)
        qFatal("%s", qPrintable(written.error().text()));
    report(u"sample rows a second"_s,
           double(written->tasks) * 1000 / double(std::max<qint64>(1, written->milliseconds)),
           u"rows/s"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rows"_s, u"How many tasks."_s, u"N"_s, u"10000000"_s},
                       {u"database"_s, u"A database that is filled already."_s, u"CONNINFO"_s},
                       {u"part"_s, u"One part, in this process."_s, u"NAME"_s}});
    parser.process(application);
    const QString conninfo = parser.value(u"database"_s);
    const QHash<QString, std::function<void(const QString &)>> parts{
        {u"stock"_s, stock}, {u"bare"_s, bare}, {u"paged"_s, paged}};
    if (const auto part = parts.value(parser.value(u"part"_s))) {
        part(conninfo);
        return 0;
    }
    QString target = conninfo;
    std::unique_ptr<TestServer> server;
    if (target.isEmpty()) {
        auto started = TestServer::start();
        if (!started)
            qFatal("%s", qPrintable(started.error().text()));
        server = std::make_unique<TestServer>(started.take());
        target = server->conninfo();
        fill(target, parser.value(u"rows"_s).toLongLong());
    }
    bool good = true;
    for (const QString &part : {u"bare"_s, u"paged"_s, u"stock"_s})
        good = runPart(part, target) && good;
    if (server)
        good = server->stop().ok() && good;
    return good ? 0 : 1;
}
