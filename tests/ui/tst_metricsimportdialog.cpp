// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/actions/metricsimporting.h"
#include "ui/dialogs/metricshistorydialog.h"
#include "ui/dialogs/metricsimportdialog.h"
#include "ui/dialogs/metricsreportdialog.h"
#include "ui/jobcenter.h"
#include "ui/language.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintable.h"

#include "database/database.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const rows = "c_date;campaign_id;campaign_name;campaign_cost;clicks\n"
                         "1/2/2025;7;Été;1 234,50;10\n"
                         "2/2/2025;7;Été;2,50;ten\n"
                         "3/2/2025;7;Été;3,50;30\n";

} // namespace

/// The dialog over a real server, driven by mouse and keyboard.
class TestMetricsImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void withoutADatabaseNothingStarts();
    void whatIsMissingIsNamedAndGiven();
    void badCellsAreMarked();
    void correctionsTakeEffectAtOnce();
    void mappingIsSavedAndChosenAgain();
    void importReportAndUndo();
    void historyUndoes();
    void unreadableFileIsToldOf();
    void otherLanguageIsSpokenAtOnce();
    void everythingHasAName();
    void pictures();

private:
    template <typename W>
    W *part(const char *name)
    {
        return m_dialog->findChild<W *>(QLatin1String(name));
    }
    QString cell(int row, const QString &title);
    bool isReady() { return part<QPushButton>("start")->isEnabled(); }
    void open();
    void typeClient();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Database> m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<Notifications> m_notifications;
    Services m_services;
    QString m_file;
    std::unique_ptr<QWidget> m_window;
    MetricsImportDialog *m_dialog = nullptr;
};

void TestMetricsImportDialog::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_pool = std::make_unique<Database>(m_database->settings());
    m_jobs = std::make_unique<JobCenter>();
    m_notifications = std::make_unique<Notifications>();
    m_services = {m_pool.get(), nullptr, m_jobs.get(), m_notifications.get(), nullptr};
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"figures.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_window->show();
    m_dialog = nullptr;
}

void TestMetricsImportDialog::cleanup()
{
    m_window.reset();
    m_pool.reset();
    m_database.reset();
}

void TestMetricsImportDialog::open()
{
    m_dialog = openMetricsImport(m_services, m_window.get(), m_file);
    QTRY_VERIFY(part<PlainTable>("preview")->isEnabled() &&
                part<QComboBox>("source-date")->count() > 5);
}

void TestMetricsImportDialog::typeClient()
{
    auto *source = part<QComboBox>("source-client");
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down); // the same for every row
    Q_EMIT source->activated(source->currentIndex());
    QTest::keyClicks(part<QLineEdit>("constant-client"), u"acme"_s);
    QTRY_VERIFY(isReady());
}

QString TestMetricsImportDialog::cell(int row, const QString &title)
{
    const QAbstractItemModel *model = part<PlainTable>("preview")->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return model->index(row, column).data().toString();
    }
    return {};
}

void TestMetricsImportDialog::withoutADatabaseNothingStarts()
{
    m_services.database = nullptr;
    open();
    QTRY_VERIFY(m_dialog->findChild<Banner *>()->text().contains(u"not connected"_s));
    QVERIFY(!isReady());
}

void TestMetricsImportDialog::whatIsMissingIsNamedAndGiven()
{
    open();
    QTRY_VERIFY(m_dialog->findChild<Banner *>()->text().contains(u"Client"_s));
    QVERIFY(!isReady());
    QCOMPARE(part<QComboBox>("source-spend")->currentText(), u"campaign_cost"_s);
    typeClient();
    QTRY_COMPARE(cell(0, u"Client"_s), u"acme"_s);
    QCOMPARE(cell(0, u"Spend"_s), u"1234.50"_s);
    QCOMPARE(cell(0, u"Day"_s), u"2025-02-01"_s);
    QVERIFY(!m_dialog->findChild<Banner *>()->isVisible());
}

void TestMetricsImportDialog::badCellsAreMarked()
{
    open();
    typeClient();
    QTRY_VERIFY(!cell(1, u"Problem"_s).isEmpty());
    QCOMPARE(cell(1, u"Clicks"_s), u"ten"_s);
    QVERIFY(cell(0, u"Problem"_s).isEmpty());
    const QAbstractItemModel *model = part<PlainTable>("preview")->model();
    int marked = 0;
    for (int column = 0; column < model->columnCount(); ++column)
        marked += model->index(1, column).data(PlainTable::LookRole).isValid();
    QCOMPARE(marked, 1);
}

void TestMetricsImportDialog::correctionsTakeEffectAtOnce()
{
    open();
    typeClient();
    auto *dates = part<QComboBox>("dialect-dates");
    dates->setFocus();
    QTest::keyClick(dates, Qt::Key_End); // month first
    QTRY_COMPARE(cell(0, u"Day"_s), u"2025-01-02"_s);
    QCOMPARE(m_dialog->options().dialect.dates, DateOrder::MonthDayYear);
    auto *delimiter = part<QComboBox>("dialect-delimiter");
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Home); // comma
    QTRY_VERIFY(!isReady());
    QTRY_VERIFY(part<QComboBox>("source-spend")->findText(u"campaign_cost"_s) < 0);
}

void TestMetricsImportDialog::mappingIsSavedAndChosenAgain()
{
    open();
    typeClient();
    QTest::keyClicks(part<QLineEdit>("mapping-name"), u"Export FB"_s);
    QTest::mouseClick(part<QPushButton>("save-mapping"), Qt::LeftButton);
    QTRY_COMPARE(part<QComboBox>("saved")->currentText(), u"Export FB"_s);
    QCOMPARE(m_database->value(u"select columns #>> '{client,constant}' from import_mappings"_s),
             u"acme"_s);
    m_dialog->close();
    open();
    auto *saved = part<QComboBox>("saved");
    QTRY_COMPARE(saved->count(), 2);
    QVERIFY(!isReady());
    saved->setFocus();
    QTest::keyClick(saved, Qt::Key_Down);
    QTRY_VERIFY(isReady());
    QCOMPARE(m_dialog->options().mappingName, u"Export FB"_s);
    QTest::mouseClick(part<QPushButton>("remove-mapping"), Qt::LeftButton);
    QTRY_COMPARE(m_database->value(u"select count(*) from import_mappings"_s), u"0"_s);
}

void TestMetricsImportDialog::importReportAndUndo()
{
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    open();
    typeClient();
    QTest::mouseClick(part<QPushButton>("start"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 10'000);
    QCOMPARE(m_database->value(u"select count(*) from performance_metrics"_s), u"2"_s);
    const auto notification = posted.takeFirst().first().value<Notification>();
    QVERIFY(notification.text.startsWith(u"2 row"_s));
    notification.action();
    auto *report = m_window->findChild<MetricsReportDialog *>();
    QVERIFY(report && report->isVisible());
    QCOMPARE(report->findChild<PlainTable *>()->model()->rowCount(), 1);
    QVERIFY(report->findChild<QPushButton *>(u"save-rejects"_s)->isEnabled());
    QCOMPARE(namelessControls(report), QStringList());
    QTest::mouseClick(report->findChild<QPushButton *>(u"undo-import"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 10'000);
    QCOMPARE(m_database->value(u"select count(*) from performance_metrics"_s), u"0"_s);
}

void TestMetricsImportDialog::historyUndoes()
{
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    open();
    typeClient();
    QTest::mouseClick(part<QPushButton>("start"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 10'000);
    MetricsHistoryDialog history(m_services);
    history.show();
    auto *table = history.findChild<PlainTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    auto *undo = history.findChild<QPushButton *>(u"undo-import"_s);
    QVERIFY(undo->isEnabled());
    QCOMPARE(namelessControls(&history), QStringList());
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(posted.size() == 2 && !undo->isEnabled(), 10'000);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"undone"_s);
}

void TestMetricsImportDialog::unreadableFileIsToldOf()
{
    open();
    auto *file = part<QLineEdit>("file");
    file->selectAll();
    QTest::keyClicks(file, u"/nonexistent/x.csv"_s);
    QTRY_VERIFY(m_dialog->findChild<Banner *>()->text().contains(u"/nonexistent/x.csv"_s));
    QVERIFY(!isReady());
}

void TestMetricsImportDialog::otherLanguageIsSpokenAtOnce()
{
    open();
    Language language;
    language.use(u"fr"_s);
    const QString title = m_dialog->windowTitle();
    language.use(u"en"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Import figures"_s);
    QVERIFY(!title.isEmpty());
}

void TestMetricsImportDialog::everythingHasAName()
{
    open();
    typeClient();
    QCOMPARE(namelessControls(m_dialog), QStringList());
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1280);
    QVERIFY(m_dialog->minimumSizeHint().height() <= 680);
}

/// For eyes: REGIE_PICTURES names a folder.
void TestMetricsImportDialog::pictures()
{
    const QString folder = qEnvironmentVariable("REGIE_PICTURES");
    if (folder.isEmpty())
        QSKIP("REGIE_PICTURES is not set");
    open();
    typeClient();
    QTRY_VERIFY(!cell(1, u"Problem"_s).isEmpty());
    Language language;
    for (const bool dark : {false, true}) {
        theme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        language.use(dark ? u"fr"_s : u"en"_s);
        QTest::qWait(50);
        m_dialog->grab().save(folder + (dark ? u"/import-fr-dark.png"_s : u"/import-en.png"_s));
    }
}

QTEST_MAIN(TestMetricsImportDialog)
#include "tst_metricsimportdialog.moc"
