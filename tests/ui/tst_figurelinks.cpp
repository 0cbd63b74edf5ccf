// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/callerrorsmodel.h"
#include "ui/jobcenter.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/analyticscalls.h"
#include "ui/pages/analyticspage.h"
#include "ui/pages/taskbrowser.h"
#include "ui/pages/taskspage.h"
#include "ui/settings.h"
#include "ui/texts/calltexts.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "operations/taskrollups.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Tasks of a week with all that makes rows and sums differ: tasks that have not started or started
/// days after they were made, more agents than are drawn, tasks without agent or client, in both
/// ways of saying so, errors that contain one another, are long or empty, durations of 0 and none.
const char *const fill = R"(
insert into clients (client_key, name) values ('durum', 'Durum Nord');
insert into marketing_task (name, type, status, agent_class, model_used, cost, tokens_input, tokens_output, tokens_total,
                            tokens_cached, duration_ms, error_message, retry_count, started_at, created_at, client_key, campaign_id)
select 'Task ' || n, 'type' || n % 3,
       case when n % 9 = 0 then 'pending' when n % 4 = 0 then 'failed' else 'completed' end,
       case when n % 11 = 0 then '' else 'Agent' || n % 12 end, case n % 2 when 0 then 'gpt-4o' else 'mini' end,
       0.01 * n, 100 * (n % 5), 10, 110, 150 * (n % 3), case when n % 5 = 0 then null when n % 6 = 0 then 0 else n * n end,
       case when n % 4 = 0 then case n % 7 when 0 then 'timeout' when 1 then 'timeout after 60 s' when 2 then null
            when 3 then '' when 4 then repeat('long', 60) || n % 2 else repeat('l_ng', 50) end end, n % 3,
       case when n % 9 > 0 and n % 8 > 0 then at end, at - case when n % 10 = 0 and n % 9 > 0 then interval '9 days' else '0' end,
       case when n % 4 = 0 then 'durum' when n % 4 = 1 then '' end, case when n % 3 = 0 then n % 5 end
  from (select n, now() - n * interval '23 minutes' as at from generate_series(1, 430) n) t;
)";

} // namespace

/// Every figure of the charts of model calls against the rows that a click on it opens.
class TestFigureLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void barsOpenAsManyRowsAsTheySay_data();
    void barsOpenAsManyRowsAsTheySay();
    void stepsOpenAsManyRowsAsTheySay();
    void oneGroupsModelsOpenBothFilters();
    void errorsOpenAsManyRowsAsTheySay();
    void messagesOpenAsManyRowsAsTheySay();
    void durationsOpenAsManyRowsAsTheySay();
    void retriesAddUpToThoseOfTheRows();

private:
    AnalyticsCalls *calls() const { return m_page->calls(); }
    template <typename Chart>
    Chart *chart(const char *name) const
    {
        return qobject_cast<Chart *>(m_page->findChild<ChartCard *>(QLatin1String(name))->chart());
    }
    void choose(TaskGrouping grouping, const std::optional<QString> &key = {});
    void press(QWidget *widget, int key);
    qint64 rowsOpened();

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<TasksPage> m_tasks;
    std::unique_ptr<AnalyticsPage> m_page;
    std::unique_ptr<QSignalSpy> m_links;
};

/// Where days begin within an hour, which is an hour of statistics.
void TestFigureLinks::initTestCase()
{
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    theme().install();
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(QString::fromUtf8(fill));
    const auto session = m_server->open();
    QVERIFY(refreshTaskStatistics(*session).ok());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<Notifications>();
    m_jobs = std::make_unique<JobCenter>();
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    const Services services{m_database.get(), m_monitor.get(), m_jobs.get(), m_notifications.get(),
                            m_settings.get()};
    m_tasks = std::make_unique<TasksPage>();
    m_tasks->setServices(services);
    m_tasks->show();
    m_page = std::make_unique<AnalyticsPage>();
    m_links = std::make_unique<QSignalSpy>(m_page.get(), &Page::linkActivated);
    m_page->resize(1280, 900);
    m_page->setServices(services);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestFigureLinks::cleanupTestCase()
{
    m_links.reset();
    m_page.reset();
    m_tasks.reset();
    m_monitor.reset();
    m_database.reset();
    m_server.reset();
}

void TestFigureLinks::choose(TaskGrouping grouping, const std::optional<QString> &key)
{
    AnalyticsChoice choice;
    choice.chosen.kind = Period::Kind::Last7Days; // some of the tasks are older
    choice.grouping = grouping;
    choice.measure = AnalyticsMeasure::Tasks;
    choice.key = key;
    m_page->choose(choice);
    QTRY_VERIFY(!calls()->isBusy() && calls()->asOf().isValid());
    // Groups tell which choice they are of.
    const QString group = groupingWord(key ? TaskGrouping::Model : grouping);
    QCOMPARE(chart<BarList>("byGroup")->data().groupName, group);
    QCOMPARE(chart<BarList>("durationBars")->data().groupName, group);
    QCOMPARE(chart<StackedChart>("retries")->data().steps.size(), 7);
    m_links->clear();
}

void TestFigureLinks::press(QWidget *widget, int key)
{
    m_page->activateWindow();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
}

/// By the link that was followed just now; -1 without one.
qint64 TestFigureLinks::rowsOpened()
{
    if (m_links->size() != 1 || m_links->first().at(0) != u"tasks"_s)
        return -1;
    m_tasks->open(m_links->takeFirst().at(1).toMap());
    const PagedTableModel *model = m_tasks->browser()->table()->model();
    const bool isRead = QTest::qWaitFor([model] {
        return model->loadState() == PagedTableModel::LoadState::Ready && model->isCountExact();
    });
    return isRead ? model->knownRows() : -1;
}

void TestFigureLinks::barsOpenAsManyRowsAsTheySay_data()
{
    QTest::addColumn<int>("grouping");
    for (const TaskGrouping grouping :
         {TaskGrouping::Agent, TaskGrouping::Type, TaskGrouping::Model, TaskGrouping::Client,
          TaskGrouping::Campaign})
        QTest::addRow("by %s", qPrintable(taskGroupingName(grouping))) << int(grouping);
}

void TestFigureLinks::barsOpenAsManyRowsAsTheySay()
{
    QFETCH(int, grouping);
    choose(TaskGrouping(grouping));
    auto *bars = chart<BarList>("byGroup");
    QVERIFY(bars->data().rows.size() >= 2);
    QCOMPARE(bars->data().rows.last().isOthers, TaskGrouping(grouping) == TaskGrouping::Agent);
    press(bars, Qt::Key_Home);
    for (const BarRow &row : bars->data().rows) {
        press(bars, Qt::Key_Return);
        QCOMPARE(u"%1: %2"_s.arg(row.name).arg(rowsOpened()),
                 u"%1: %2"_s.arg(row.name).arg(qint64(*row.values.first())));
        press(bars, Qt::Key_Down);
    }
}

void TestFigureLinks::stepsOpenAsManyRowsAsTheySay()
{
    choose(TaskGrouping::Agent);
    auto *chart = this->chart<StackedChart>("overTime");
    const qsizetype steps = chart->data().steps.size();
    QCOMPARE(steps, 7);
    qint64 all = 0;
    press(chart, Qt::Key_Home);
    for (qsizetype step = 0; step < steps; ++step) {
        double wanted = 0;
        for (const ChartSeries &series : chart->data().series)
            wanted += series.values.at(step).value_or(0);
        press(chart, Qt::Key_Return);
        QCOMPARE(rowsOpened(), qint64(wanted));
        all += qint64(wanted);
        press(chart, Qt::Key_Right);
    }
    QTest::mouseClick(calls()->figures()->card(CallFigureRow::Tasks), Qt::LeftButton);
    QCOMPARE(rowsOpened(), all);
}

void TestFigureLinks::oneGroupsModelsOpenBothFilters()
{
    choose(TaskGrouping::Agent, u"Agent4"_s);
    auto *bars = chart<BarList>("byGroup");
    QCOMPARE(bars->data().groupName, u"model"_s);
    press(bars, Qt::Key_Home);
    for (const BarRow &row : bars->data().rows) {
        press(bars, Qt::Key_Return);
        QCOMPARE(m_links->first().at(1).toMap().value(u"agent"_s).toString(), u"Agent4"_s);
        QCOMPARE(rowsOpened(), qint64(*row.values.first()));
        press(bars, Qt::Key_Down);
    }
}

void TestFigureLinks::errorsOpenAsManyRowsAsTheySay()
{
    choose(TaskGrouping::Client);
    PlainTable *table = calls()->errorTable();
    QCOMPARE(table->model()->rowCount(), 2); // durum and none: every fourth task of each failed
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentRow(row);
        press(table, Qt::Key_Return);
        const int failed = table->model()->index(row, CallErrorsModel::Failed).data().toInt();
        QCOMPARE(rowsOpened(), failed);
    }
    QTest::mouseClick(calls()->figures()->card(CallFigureRow::Errors), Qt::LeftButton);
    QVERIFY(rowsOpened() > 0);
}

void TestFigureLinks::messagesOpenAsManyRowsAsTheySay()
{
    choose(TaskGrouping::Agent);
    auto *bars = chart<BarList>("messages");
    QCOMPARE(bars->data().rows.size(), 5); // what is empty and what is missing say the same
    qint64 all = 0;
    press(bars, Qt::Key_Home);
    for (const BarRow &row : bars->data().rows) {
        press(bars, Qt::Key_Return);
        QVERIFY2(rowsOpened() == qint64(*row.values.first()), qPrintable(row.name));
        all += qint64(*row.values.first());
        press(bars, Qt::Key_Down);
    }
    QTest::mouseClick(calls()->figures()->card(CallFigureRow::Errors), Qt::LeftButton);
    QCOMPARE(rowsOpened(), all);
}

void TestFigureLinks::durationsOpenAsManyRowsAsTheySay()
{
    choose(TaskGrouping::Agent);
    auto *bars = chart<BarList>("durationBars");
    auto *histogram = chart<HistogramChart>("histogram");
    QComboBox *group = calls()->durationGroup();
    const int groups = int(bars->data().rows.size());
    QVERIFY(bars->data().rows.last().isOthers);
    for (int i = 0; i < groups; ++i) {
        press(bars, Qt::Key_Home); // it lets go of a row with the keyboard
        for (int row = 0; row < i; ++row)
            press(bars, Qt::Key_Down);
        press(bars, Qt::Key_Return);
        press(group, Qt::Key_Down);
        QCOMPARE(group->currentIndex(), i + 1);
        QCOMPARE(rowsOpened(), histogram->data().buckets.total());
    }
    qint64 all = 0;
    for (int point = 0; point < histogram->pointCount(); ++point) { // of the others
        press(histogram, point == 0 ? Qt::Key_Home : Qt::Key_Right);
        press(histogram, Qt::Key_Return);
        all += rowsOpened();
    }
    QCOMPARE(all, histogram->data().buckets.total());
}

void TestFigureLinks::retriesAddUpToThoseOfTheRows()
{
    choose(TaskGrouping::Type);
    auto *chart = this->chart<StackedChart>("retries");
    double wanted = 0;
    for (const ChartSeries &series : chart->data().series)
        wanted += series.values.at(3).value_or(0);
    press(chart, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        press(chart, Qt::Key_Right);
    press(chart, Qt::Key_Return);
    const qint64 rows = rowsOpened();
    const PagedTableModel *model = m_tasks->browser()->table()->model();
    qint64 retries = 0;
    for (int row = 0; row < rows; ++row) {
        QTRY_VERIFY(!model->rowKey(row).isEmpty());
        QVERIFY(model->value(row, u"retry_count"_s).toInt() > 0);
        retries += model->value(row, u"retry_count"_s).toInt();
    }
    QCOMPARE(retries, qint64(wanted));
}

QTEST_MAIN(TestFigureLinks)
#include "tst_figurelinks.moc"
