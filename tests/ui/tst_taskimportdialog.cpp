// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/sharedfile.h"
#include "support/testdatabase.h"

#include "ui/actions/metricsimporting.h"
#include "ui/actions/taskimporting.h"
#include "ui/dialogs/metricshistorydialog.h"
#include "ui/dialogs/metricsimportdialog.h"
#include "ui/dialogs/metricsreportdialog.h"
#include "ui/dialogs/tasksourcedialog.h"
#include "ui/jobcenter.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plaintable.h"

#include "database/database.h"
#include "imports/taskpreview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const trace = "TIMESTAMP,ContextTokens,GeneratedTokens,model\n"
                          "2023-11-16T18:17:03.9799600,4808,10,gpt-4o\n"
                          "2023-11-16 18:17:04.0319600,3180,8,gpt-4o\n"
                          "2023-11-16 18:17:05.0319600,many,8,gpt-4o\n";

const char *const jsonLines =
    R"({"uuid":"00000000-0000-4000-8000-000000000001","name":"One","status":"completed","tokens_input":5}
{"uuid":"00000000-0000-4000-8000-000000000002","name":"Two","status":"failed","error_message":"no"}
)";

} // namespace

/// Tasks come in through the window, over a real server.
class TestTaskImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }

    void contentsTellTheKind_data();
    void contentsTellTheKind();
    void traceIsShownBeforeItIsImported();
    void zoneChangesWhatIsShown();
    void importReportAndUndo();
    void reportOutlivesItsDatabase();
    void tryKeepsNothing();
    void jsonLinesAreImported();
    void historyUndoes();
    void realTraceIsImported();
    void addressesFillTheFields();
    void statusWordsAreChecked();
    void wrongSourceIsSaidInTheDialog();
    void editedSourceIsLookedAtAnew();
    void otherDatabaseIsCopied();
    void everythingHasAName();

private:
    template <typename W>
    W *part(const QWidget *of, const char *name) const
    {
        return of->findChild<W *>(QLatin1String(name));
    }
    QString write(const QString &name, const QByteArray &content) const;
    void open(const QString &file);
    bool isReady() const { return part<QPushButton>(m_dialog, "start")->isEnabled(); }
    QString cell(int row, const QString &title) const;
    QString count() const { return m_server->value(u"select count(*) from marketing_task"_s); }
    TaskSourceDialog *openSource();

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<QWidget> m_window;
    Services m_services;
    QPointer<MetricsImportDialog> m_dialog;
};

void TestTaskImportDialog::initTestCase()
{
    theme().install();
    m_server = std::make_unique<TestDatabase>();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTaskImportDialog::init()
{
    m_server->execute(
        u"truncate marketing_task, task_imports, task_import_errors, task_import_changes cascade;"_s);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_pool = std::make_unique<Database>(m_server->settings());
    m_jobs = std::make_unique<JobCenter>();
    m_notifications = std::make_unique<Notifications>();
    m_services = {m_pool.get(), nullptr, m_jobs.get(), m_notifications.get(), m_settings.get()};
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_window->show();
}

void TestTaskImportDialog::cleanup()
{
    m_window.reset();
    m_pool.reset();
}

QString TestTaskImportDialog::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written ? path : QString();
}

void TestTaskImportDialog::open(const QString &file)
{
    m_dialog = openMetricsImport(m_services, m_window.get(), file, u"tasks"_s);
    part<QComboBox>(m_dialog, "zone")->setCurrentText(u"UTC"_s);
    QTRY_VERIFY(isReady());
}

QString TestTaskImportDialog::cell(int row, const QString &title) const
{
    const QAbstractItemModel *model = part<PlainTable>(m_dialog, "preview")->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return model->index(row, column).data().toString();
    }
    return u"no such column"_s;
}

void TestTaskImportDialog::contentsTellTheKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOfTasks");
    QTest::newRow("a trace") << u"a.csv"_s << QByteArray(trace) << true;
    QTest::newRow("JSON lines") << u"a.jsonl"_s << QByteArray(jsonLines) << true;
    QTest::newRow("figures of ads")
        << u"b.csv"_s << QByteArray("date,ad_id,spend\n1/2/2025,7,1\n") << false;
    QTest::newRow("nothing") << u"c.csv"_s << QByteArray() << false;
}

void TestTaskImportDialog::contentsTellTheKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, isOfTasks);
    QCOMPARE(seemsTasks(write(name, content)), isOfTasks);
    QVERIFY(!seemsTasks(m_folder->filePath(u"not there.csv"_s)));
}

// --- files ---------------------------------------------------------------------------------------

void TestTaskImportDialog::traceIsShownBeforeItIsImported()
{
    open(write(u"trace.csv"_s, trace));
    QCOMPARE(cell(0, u"Tokens in"_s), u"4808"_s);
    QCOMPARE(cell(1, u"Tokens out"_s), u"8"_s);
    QCOMPARE(cell(0, u"Model"_s), u"gpt-4o"_s);
    const QDateTime started(QDate(2023, 11, 16), QTime(18, 17, 3)); // in the zone of this machine
    QVERIFY2(cell(0, u"Started"_s)
                 .startsWith(started.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".97996"_s),
             qPrintable(cell(0, u"Started"_s)));
    QVERIFY(cell(0, u"Problem"_s).isEmpty());
    QVERIFY(cell(2, u"Problem"_s).contains(u"many"_s));
    QCOMPARE(count(), u"0"_s);
}

void TestTaskImportDialog::zoneChangesWhatIsShown()
{
    open(write(u"trace.csv"_s, trace));
    part<QComboBox>(m_dialog, "zone")->setCurrentText(u"Asia/Tokyo"_s);
    QTRY_VERIFY(cell(0, u"Started"_s).startsWith(u"2023-11-16T09:17:03"_s));
}

void TestTaskImportDialog::importReportAndUndo()
{
    open(write(u"trace.csv"_s, trace));
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    QTest::mouseClick(part<QPushButton>(m_dialog, "start"), Qt::LeftButton);
    QTRY_COMPARE(posted.size(), 1);
    QCOMPARE(count(), u"2"_s);
    QCOMPARE(m_server->value(u"select sum(tokens_input) from marketing_task"_s), u"7988"_s);
    const auto told = posted.first().first().value<Notification>();
    QCOMPARE(told.tone, Tone::Warning);
    told.action();
    auto *report = m_window->findChild<MetricsReportDialog *>();
    QVERIFY(report);
    QCOMPARE(report->findChild<PlainTable *>()->model()->rowCount(), 1);
    QTest::mouseClick(part<QPushButton>(report, "undo-import"), Qt::LeftButton);
    QTRY_COMPARE(count(), u"0"_s);
    QTRY_COMPARE(posted.size(), 2);
    QVERIFY(posted.last().first().value<Notification>().text.contains(u"taken back"_s));
}

/// The notification stays until it is read, whatever the window is connected to by then.
void TestTaskImportDialog::reportOutlivesItsDatabase()
{
    open(write(u"trace.csv"_s, trace));
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    QTest::mouseClick(part<QPushButton>(m_dialog, "start"), Qt::LeftButton);
    QTRY_COMPARE(posted.size(), 1);
    QTRY_VERIFY(m_jobs->jobs().isEmpty());
    delete m_dialog;
    m_pool.reset();
    posted.first().first().value<Notification>().action();
    auto *report = m_window->findChild<MetricsReportDialog *>();
    QVERIFY(report);
    QTest::mouseClick(part<QPushButton>(report, "undo-import"), Qt::LeftButton);
    QTRY_COMPARE(posted.size(), 2);
    QCOMPARE(posted.last().first().value<Notification>().tone, Tone::Warning);
    QCOMPARE(count(), u"2"_s);
}

void TestTaskImportDialog::tryKeepsNothing()
{
    open(write(u"trace.csv"_s, trace));
    part<QAbstractButton>(m_dialog, "dry-run")->click();
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    QTest::mouseClick(part<QPushButton>(m_dialog, "start"), Qt::LeftButton);
    QTRY_COMPARE(posted.size(), 1);
    QVERIFY(posted.first().first().value<Notification>().text.contains(u"nothing was kept"_s));
    QCOMPARE(count(), u"0"_s);
}

void TestTaskImportDialog::jsonLinesAreImported()
{
    open(write(u"tasks.jsonl"_s, jsonLines));
    QCOMPARE(cell(1, u"Error"_s), u"no"_s);
    QTest::mouseClick(part<QPushButton>(m_dialog, "start"), Qt::LeftButton);
    QTRY_COMPARE(count(), u"2"_s);
    QCOMPARE(m_server->value(u"select error_message from marketing_task where status = 'failed'"_s),
             u"no"_s);
}

void TestTaskImportDialog::historyUndoes()
{
    open(write(u"tasks.jsonl"_s, jsonLines));
    QTest::mouseClick(part<QPushButton>(m_dialog, "start"), Qt::LeftButton);
    QTRY_COMPARE(m_server->value(u"select status from task_imports"_s), u"completed"_s);
    MetricsHistoryDialog history(m_services, nullptr, MetricsHistoryDialog::Of::Tasks);
    history.show();
    auto *undo = part<QPushButton>(&history, "undo-import");
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(count(), u"0"_s);
    QTRY_COMPARE(part<PlainTable>(&history, "imports")->model()->index(0, 1).data().toString(),
                 u"undone"_s);
    QVERIFY(!undo->isEnabled());
}

void TestTaskImportDialog::realTraceIsImported()
{
    const QString file = sharedFile(u"llm_trace_code.csv"_s);
    if (!QFile::exists(file))
        QSKIP("There is no llm_trace_code.csv");
    open(file);
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    QTest::mouseClick(part<QPushButton>(m_dialog, "start"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 60'000);
    QFile lines(file);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    const qint64 rows = lines.readAll().trimmed().count('\n'); // without the header
    QCOMPARE(count(), QString::number(rows));
}

// --- databases -----------------------------------------------------------------------------------

TaskSourceDialog *TestTaskImportDialog::openSource()
{
    openTaskSource(m_services, m_window.get());
    return m_window->findChild<TaskSourceDialog *>();
}

void TestTaskImportDialog::addressesFillTheFields()
{
    TaskSourceDialog *dialog = openSource();
    auto *host = part<QLineEdit>(dialog, "host");
    host->clear();
    QTest::keyClicks(host, u"x"_s);
    host->clear();
    QApplication::clipboard()->setText(u"postgresql://zo%C3%A9:s%40crt@db.example:5433/agents"_s);
    host->paste();
    QCOMPARE(host->text(), u"db.example"_s);
    QCOMPARE(part<QLineEdit>(dialog, "user")->text(), u"zoé"_s);
    QCOMPARE(part<QLineEdit>(dialog, "password")->text(), u"s@crt"_s);
    QCOMPARE(part<QLineEdit>(dialog, "password")->echoMode(), QLineEdit::Password);
    QCOMPARE(part<QLineEdit>(dialog, "database")->text(), u"agents"_s);
    QCOMPARE(part<QSpinBox>(dialog, "port")->value(), 5433);
    const QUrl address(dialog->uri());
    QCOMPARE(address.password(), u"s@crt"_s);
    QCOMPARE(address.userName(), u"zoé"_s);
    QCOMPARE(address.scheme(), u"postgresql"_s);
}

void TestTaskImportDialog::statusWordsAreChecked()
{
    QCOMPARE(*TaskSourceDialog::statusWords(u"3=failed, it is done = completed"_s),
             (QMap<QString, QString>{{u"3"_s, u"failed"_s}, {u"it is done"_s, u"completed"_s}}));
    QVERIFY(TaskSourceDialog::statusWords({})->isEmpty());
    QVERIFY(!TaskSourceDialog::statusWords(u"3"_s));
    QVERIFY(!TaskSourceDialog::statusWords(u"3=sideways"_s));
    QVERIFY(!TaskSourceDialog::statusWords(u"=failed"_s));
}

void TestTaskImportDialog::wrongSourceIsSaidInTheDialog()
{
    TaskSourceDialog *dialog = openSource();
    auto *banner = dialog->findChild<Banner *>();
    part<QLineEdit>(dialog, "database")->clear();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(banner->text().contains(u"Name the database"_s));
    part<QComboBox>(dialog, "kind")->setCurrentIndex(1);
    part<QLineEdit>(dialog, "host")->setText(u"localhost"_s);
    part<QSpinBox>(dialog, "port")->setValue(1); // nobody listens there
    part<QLineEdit>(dialog, "password")->setText(u"s3cret"_s);
    part<QLineEdit>(dialog, "database")->setText(u"nowhere"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && !banner->text().contains(u"Name"_s), 20'000);
    QVERIFY(dialog->isVisible());
    QVERIFY(!banner->text().contains(u"s3cret"_s));
    QCOMPARE(m_jobs->findChildren<Job *>().size(), 0);
}

/// What was looked at is what is copied; an answer about other settings is nobody's.
void TestTaskImportDialog::editedSourceIsLookedAtAnew()
{
    const TestDatabase other;
    const ConnectionSettings settings = other.settings();
    TaskSourceDialog *dialog = openSource();
    part<QComboBox>(dialog, "kind")->setCurrentIndex(1);
    part<QLineEdit>(dialog, "host")->setText(settings.value(u"host"_s));
    part<QSpinBox>(dialog, "port")
        ->setValue(settings.value(u"port"_s).toInt() > 0 ? settings.value(u"port"_s).toInt()
                                                         : 5432);
    part<QLineEdit>(dialog, "user")->setText(settings.value(u"user"_s));
    part<QLineEdit>(dialog, "database")->setText(other.name());
    auto *button = dialog->findChild<QPushButton *>(u"do"_s);
    QVERIFY(button);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!button->isEnabled());
    part<QLineEdit>(dialog, "table")->setText(u"nowhere"_s); // before the answer is there
    QVERIFY(button->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
    QVERIFY(dialog->isVisible());
    part<QLineEdit>(dialog, "table")->setText(u"marketing_task"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    part<QAbstractButton>(dialog, "dry-run")->click();
    QVERIFY(button->isEnabled()); // what it would do is another thing as well
    QCOMPARE(m_jobs->findChildren<Job *>().size(), 0);
}

/// From another database of the same server, through the dialog; the password is kept nowhere.
void TestTaskImportDialog::otherDatabaseIsCopied()
{
    const TestDatabase other;
    other.execute(
        u"insert into marketing_task (uuid, name, status, tokens_input) select gen_random_uuid(), "
        "'Task ' || n, 'completed', n from generate_series(1, 500) n"_s);
    const ConnectionSettings settings = other.settings();
    TaskSourceDialog *dialog = openSource();
    part<QComboBox>(dialog, "kind")->setCurrentIndex(1);
    part<QLineEdit>(dialog, "host")->setText(settings.value(u"host"_s));
    if (const int port = settings.value(u"port"_s).toInt())
        part<QSpinBox>(dialog, "port")->setValue(port);
    else
        part<QSpinBox>(dialog, "port")->setValue(5432);
    part<QLineEdit>(dialog, "user")->setText(settings.value(u"user"_s));
    part<QLineEdit>(dialog, "password")->setText(u"s3cret"_s);
    part<QLineEdit>(dialog, "database")->setText(other.name());
    QSignalSpy posted(m_notifications.get(), &Notifications::posted);
    QTest::keyClick(dialog, Qt::Key_Return);
    const QPointer<Banner> banner = dialog->findChild<Banner *>();
    QTRY_VERIFY2_WITH_TIMEOUT(posted.size() == 1, qPrintable(banner ? banner->text() : QString()),
                              20'000);
    QVERIFY2(count() == "500"_L1, qPrintable(posted.first().first().value<Notification>().text));
    m_settings.reset(); // writes what it keeps
    QFile kept(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.contains("import-source"));
    QVERIFY(!text.contains("s3cret"));
    QVERIFY(!m_server->value(u"select string_agg(t::text, ' ') from task_imports t"_s)
                 .contains(u"s3cret"_s));
}

void TestTaskImportDialog::everythingHasAName()
{
    open(write(u"trace.csv"_s, trace));
    QCOMPARE(namelessControls(m_dialog), QStringList());
    QCOMPARE(namelessControls(openSource()), QStringList());
}

QTEST_MAIN(TestTaskImportDialog)
#include "tst_taskimportdialog.moc"
