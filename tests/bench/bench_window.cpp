// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer, page by page, and how fast large JSON is shown:
//   bench_window [--tasks 200000] [--database CONNINFO] [--verbose MS]
// Without a database, a throw-away server is started and filled with sample data. With one, its
// tables are used as they are; large JSON is then written into one new task. --verbose prints each
// event that takes longer.
#include "app/logging.h"
#include "app/windowcontroller.h"
#include "benchsupport.h"
#include "database/migrations.h"
#include "imports/sampledata.h"
#include "operations/taskrollups.h"
#include "support/testserver.h"
#include "turnmeter.h"
#include "ui/jsontreemodel.h"
#include "ui/pages/page.h"
#include "ui/pages/taskdetailcontent.h"
#include "ui/pages/taskpartbox.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace regie;

namespace {

constexpr int settleTime = 700; // ms without anything under way
constexpr int patience = 20'000;
constexpr int largeTasks = 6;

QString largeTask(int nth)
{
    return u"6e000000-0000-4000-8000-%1"_s.arg(nth, 12, 10, QChar(u'0'));
}

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

/// Tasks whose result is an answer of six megabytes: texts of a few hundred characters, as models
/// write them, with numbers and lists between.
void writeLargeTasks(const QString &conninfo)
{
    const auto session = openSession(conninfo);
    for (int nth = 0; nth < largeTasks; ++nth) {
        const auto written = session->executeSql(
            u"bench"_s,
            u"insert into marketing_task (uuid, name, type, agent_class, status, started_at, "
            "completed_at, result) select '%1', 'large answer', 'extraction', 'Bench', "
            "'completed', now(), now(), jsonb_build_object('leads', jsonb_agg(jsonb_build_object("
            "'id', i, 'name', 'Société ' || md5(i::text), 'text', repeat(md5((i * %2)::text) || "
            "' ', 8), 'scores', jsonb_build_array(i, i * 0.37, mod(i, 7) = 0, null), 'place', "
            "jsonb_build_object('city', 'Lyon', 'zip', i)))) from generate_series(1, 13000) i on "
            "conflict (uuid) do nothing"_s.arg(largeTask(nth))
                .arg(nth + 7));
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
    }
}

// --- the window ----------------------------------------------------------------------------------

class Walk
{
public:
    Walk(MeteredApplication &application, const QString &conninfo)
        : m_application(application)
        , m_logging({{}, {}, false})
        , m_controller({{}, conninfo, {}, false, false}, m_logging,
                       m_folder.filePath(u"settings.ini"_s))
    {
        m_controller.leaveChecksAlone();
        for (Page *page : window()->pages())
            QObject::connect(page, &Page::busyChanged, page,
                             [this, page](bool busy) { m_isBusy = busy && page->isVisible(); });
        QSignalSpy ready(&m_controller, &WindowController::ready);
        window()->resize(1440, 900);
        window()->show();
        m_controller.start();
        if (!ready.wait(patience))
            qFatal("there is no connection");
        settle();
    }

    ~Walk()
    {
        QSignalSpy finished(&m_controller, &WindowController::finished);
        m_controller.shutDown();
        finished.wait(patience);
    }

    MainWindow *window() { return m_controller.window(); }
    Settings *settings() { return m_controller.settings(); }
    /// Does it as part of the event loop, as all that an operator does, and tells the longest that
    /// the window did not answer until all is quiet.
    void measure(const QString &what, const std::function<void()> &work)
    {
        measureNow(what, [&] {
            QTimer::singleShot(0, window(), work);
            settle();
        });
    }
    void measureNow(const QString &what, const std::function<void()> &work)
    {
        m_application.reset();
        work();
        const MeteredApplication::Longest &longest = m_application.longest();
        report(what, longest.turnCpu,
               u"ms; one event %1, by the clock %2: %3"_s.arg(longest.eventCpu, 0, 'f', 1)
                   .arg(longest.eventMs, 0, 'f', 1)
                   .arg(longest.event));
    }
    void open(const QString &what, const QString &page, const QVariantMap &place = {})
    {
        measure(what, [=, this] { window()->showPage(page, place); });
    }
    void settle()
    {
        QElapsedTimer quiet, all;
        quiet.start();
        all.start();
        while (quiet.elapsed() < settleTime && all.elapsed() < patience) {
            QEventLoop loop; // waits for events as the program does
            QTimer::singleShot(20, &loop, &QEventLoop::quit);
            loop.exec();
            if (m_isBusy)
                quiet.restart();
        }
    }

private:
    MeteredApplication &m_application;
    QTemporaryDir m_folder;
    Logging m_logging;
    WindowController m_controller;
    bool m_isBusy = false;
};

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

// --- large JSON ----------------------------------------------------------------------------------

/// When a widget was painted while a condition held.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<bool()> isWanted)
        : m_isWanted(std::move(isWanted))
    {
        widget->installEventFilter(this);
    }
    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || (event->type() == QEvent::Paint && m_isWanted());
        return false;
    }

private:
    std::function<bool()> m_isWanted;
    bool m_isPainted = false;
};

/// From the click on the head of a part until its lines are on the screen.
double unfold(TaskPartBox *part)
{
    JsonTreeView *tree = part->view()->tree();
    PaintWatch watch(tree->viewport(), [=] { return tree->jsonModel()->rowCount() > 0; });
    return timed([&] {
        QTest::mouseClick(part->head(), Qt::LeftButton);
        while (!watch.isPainted())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

/// Searching, unfolding and copying in the largest.
void useJson(Walk &walk)
{
    auto *content = walk.window()->findChild<TaskDetailContent *>();
    TaskPartBox *part = content->parts()[size_t(TaskPart::Result)];
    QTest::mouseClick(part->head(), Qt::LeftButton);
    walk.settle();
    JsonView *view = part->view();
    auto *search = view->findChild<QLineEdit *>(u"jsonSearch"_s);
    for (const QString &wanted : {u"a"_s, u"\u00e9"_s, u"nowhere at all"_s}) {
        walk.measure(u"search for \"%1\""_s.arg(wanted), [&] { search->setText(wanted); });
        report(u"  hits"_s, double(view->hitCount()), {});
        walk.measure(u"  to the last of them"_s,
                     [&] { QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier); });
    }
    walk.measure(u"everything unfolded"_s, [&] { view->tree()->unfoldAll(); });
    view->tree()->setCurrentIndex(view->tree()->model()->index(0, 0));
    walk.measure(u"the largest list copied"_s,
                 [&] { QTest::keyClick(view->tree(), Qt::Key_C, Qt::ControlModifier); });
    walk.measure(u"all of it copied"_s, [&] { view->tree()->copyAllAction()->trigger(); });
}

void showJson(Walk &walk)
{
    out << "A result of several megabytes, in the details of its task\n";
    QList<double> measured;
    for (int nth = 0; nth < largeTasks; ++nth) {
        walk.open(u"details of a task"_s, u"tasks"_s, {{u"task"_s, largeTask(nth)}});
        auto *content = walk.window()->findChild<TaskDetailContent *>();
        TaskPartBox *part = content->parts()[size_t(TaskPart::Result)];
        content->ensureWidgetVisible(part->head());
        QCoreApplication::processEvents();
        walk.measureNow(u"  unfolded"_s, [&] { measured.append(unfold(part)); });
        if (nth == 0)
            report(u"  size, as text"_s, double(part->view()->source().size()) / 1e6, u"MB"_s);
        QTest::mouseClick(part->head(), Qt::LeftButton);
    }
    report(u"click to painted lines, first time"_s, measured.takeFirst(), u"ms"_s);
    report(u"of another task, median of 5"_s, median(measured), u"ms"_s);
    useJson(walk);
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
        showJson(walk);
    }
    if (server)
        must(server->stop());
    return 0;
}
