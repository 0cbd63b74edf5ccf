// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/dialogs/policydialog.h"
#include "ui/jobcenter.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/archivepage.h"
#include "ui/pages/archivepolicycard.h"
#include "ui/pages/archiverunpanel.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Three settled campaigns, the youngest of which is kept by the policy; one that is still open.
const char *const fill = R"(
insert into contacts (name) select 'Contact ' || n from generate_series(1, 4) n;
insert into campaigns (name, niche, status, created_at, started_at, completed_at, settled_at, total_count,
                       sent_count, success_count)
values ('Plombiers', 'Plombiers', 'completed', now() - interval '401 days', now() - interval '400 days',
        now() - interval '400 days', now() - interval '399 days', 3, 3, 3),
       ('Notaires', 'Notaires', 'failed', now() - interval '301 days', now() - interval '300 days',
        now() - interval '300 days', now() - interval '299 days', 0, 0, 0),
       ('Hôtels', 'Hôtels', 'completed', now() - interval '101 days', now() - interval '100 days',
        now() - interval '100 days', now() - interval '99 days', 0, 0, 0),
       ('Opticiens', 'Opticiens', 'sending', now() - interval '1 day', now() - interval '1 day', null, null, 0, 0, 0);
insert into messages (campaign_id, id, contact_id, status, sent_at)
select 1, n, n, 'sent', now() - interval '400 days' from generate_series(1, 3) n;
)";

/// Campaigns that stand in the archive already, for selections of many.
QString archived(int from, int until)
{
    return text("insert into campaigns_archive (campaign_id, name, status, created_at, settled_at, "
                "total_count, "
                "sent_count, success_count, delivered_count, read_count, failed_count, "
                "no_interaction_count, "
                "pending_count, interaction_count, niche, region, channel, extra, archived_at) "
                "select n, 'Archivée ' || n, case when n % 2 = 0 then 'completed' else 'failed' "
                "end, now(), now(), "
                "0, 0, 0, 0, 0, 0, 0, 0, 0, '', '', '', '{}', now() - n * interval '1 second' "
                "from generate_series(%1, %2) n")
        .arg(from)
        .arg(until);
}

} // namespace

/// The page over a real server, driven as an operator would.
class TestArchivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void cardsCountWhatIsDue();
    void archivingNowMovesItAndTells();
    void switchIsStoredAndAudited();
    void daysAreChangedWithAPreview();
    void runOfAnotherConsoleIsSeen();
    void runLeftByADeadProgramIsNotUnderWay();
    void purgeAsksFirst();

    void archivedCampaignOpensItsMessages();
    void oneCampaignComesBackWithoutAsking();
    void manyAreAskedForOnce();
    void escapeAndOtherRowsWithdrawTheQuestion();
    void allThatMatchIncludesWhatIsNotLoaded();
    void longSelectionOfRowsThatAreNotLoadedComesBack();
    void whatCannotComeBackIsTold();

    void historyShowsARunAndBringsItBack();
    void historyLeadsToWhatARunArchived();
    void placesAreOpened();
    void keysChangeTheView();
    void dataStaysWhileOffline();
    void withoutDatabaseNothingIsAsked();
    void everythingInteractiveHasAName();

private:
    TablePanel *table(const char *name) const;
    ArchivePolicyCard *card(const char *policy) const;
    QString figure(const char *policy, const char *label) const;
    QAbstractButton *button(const QWidget *where, const char *label) const;
    bool cardSays(const char *policy, const char *words) const;
    ConfirmBanner *question() const;
    Notification lastTold() const;
    QString value(const char *sql) const { return m_server->value(text(sql)); }
    /// Archives what is due, as another console would.
    void archiveAll();
    void showArchived(int rows);

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<JobCenter> m_jobs;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<ArchivePage> m_page;
};

void TestArchivePage::init()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(text(fill));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(text("settings.ini")));
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_jobs = std::make_unique<JobCenter>();
    m_notifications = std::make_unique<Notifications>();
    m_told = std::make_unique<QSignalSpy>(m_notifications.get(), &Notifications::posted);
    m_page = std::make_unique<ArchivePage>();
    m_page->resize(1100, 720);
    m_page->setServices(
        {m_database.get(), m_monitor.get(), m_jobs.get(), m_notifications.get(), m_settings.get()});
    m_page->show();
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
}

void TestArchivePage::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
    m_jobs.reset();
    m_server.reset();
}

TablePanel *TestArchivePage::table(const char *name) const
{
    for (TablePanel *panel : m_page->findChildren<TablePanel *>()) {
        if (panel->model()->spec().name == text(name))
            return panel;
    }
    return nullptr;
}

ArchivePolicyCard *TestArchivePage::card(const char *policy) const
{
    return m_page->findChild<ArchivePolicyCard *>(text("policy-") + text(policy));
}

QString TestArchivePage::figure(const char *policy, const char *label) const
{
    for (const auto *figure : card(policy)->findChildren<FigureCard *>()) {
        if (figure->text() == text(label))
            return figure->value();
    }
    return {};
}

QAbstractButton *TestArchivePage::button(const QWidget *where, const char *label) const
{
    for (auto *button : where->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == text(label))
            return button;
    }
    return nullptr;
}

bool TestArchivePage::cardSays(const char *policy, const char *words) const
{
    for (const auto *label : card(policy)->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text(words)))
            return true;
    }
    return false;
}

ConfirmBanner *TestArchivePage::question() const
{
    for (auto *banner : m_page->findChildren<ConfirmBanner *>()) {
        if (banner->isVisible())
            return banner;
    }
    return nullptr;
}

Notification TestArchivePage::lastTold() const
{
    return m_told->isEmpty() ? Notification() : m_told->last().first().value<Notification>();
}

void TestArchivePage::archiveAll()
{
    const auto session = m_server->open();
    const Result<QDateTime> now = databaseTime(*session);
    QVERIFY(now.ok());
    const auto outcome = runArchive(
        *session, text("campaigns"), *now, {text("bruno@poste-7"), text("command line")},
        [&](const std::function<Status()> &work) { return session->transaction(work); },
        [](qint64, qint64) { return true; });
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(outcome->items, 2);
}

void TestArchivePage::showArchived(int rows)
{
    m_page->open({{text("view"), text("archived")}});
    QTRY_COMPARE(table("campaigns_archive")->model()->knownRows(), rows);
    QTRY_VERIFY(table("campaigns_archive")->model()->isCountExact());
    QTRY_VERIFY(!table("campaigns_archive")->view()->currentKey().isEmpty());
    table("campaigns_archive")->view()->setFocus();
}

// --- policies ----------------------------------------------------------------------------------

void TestArchivePage::cardsCountWhatIsDue()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    QCOMPARE(figure("campaigns", "Rows in all"), text("5"));
    QVERIFY(!figure("campaigns", "Oldest").isEmpty());
    QCOMPARE(figure("campaigns", "Will take about"), text("not known yet"));
    QTRY_VERIFY(cardSays("campaigns", "In the archive: nothing yet."));
    QTRY_COMPARE(figure("logs", "Logs"), text("0"));
    QVERIFY(cardSays("campaigns", "Live for 180 day"));
    m_server->execute(text("update campaigns set settled_at = null where campaign_id = 2"));
    QTest::mouseClick(button(card("campaigns"), "Preview"), Qt::LeftButton);
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("1"));
}

void TestArchivePage::archivingNowMovesItAndTells()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    QTest::mouseClick(button(card("campaigns"), "Archive now"), Qt::LeftButton);
    QTRY_COMPARE(value("select count(*) from campaigns_archive"), text("2"));
    QTRY_VERIFY(lastTold().text.contains(text("were archived")));
    QCOMPARE(lastTold().tone, Tone::Ok);
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("0"));
    QTRY_VERIFY(cardSays("campaigns", "In the archive: 2"));
    QCOMPARE(value("select started_by like '%@%' from archive_runs"), text("t"));
    QCOMPARE(value("select details ->> 'origin' from archive_runs"), text("window"));
    QTest::mouseClick(button(card("campaigns"), "Archive now"), Qt::LeftButton);
    QTRY_VERIFY(lastTold().text.contains(text("nothing was due")));
}

void TestArchivePage::switchIsStoredAndAudited()
{
    auto *box = card("campaigns")->findChild<QCheckBox *>();
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(value("select enabled from archive_policies where table_name = 'campaigns'"),
                 text("f"));
    QTRY_VERIFY(!box->isChecked());
    QCOMPARE(
        value("select new_values ->> 'enabled' from audit_log where action = 'archive-policy'"),
        text("false"));
    QTRY_VERIFY(m_page->statusText().contains(text("1 off")));
}

void TestArchivePage::daysAreChangedWithAPreview()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    QTest::mouseClick(button(card("campaigns"), "Change…"), Qt::LeftButton);
    auto *dialog = m_page->window()->findChild<PolicyDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    const auto says = [dialog](const char *words) {
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->text().contains(text(words)))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says("Due now: 2"));
    auto *days = dialog->findChild<QSpinBox *>();
    days->selectAll();
    QTest::keyClicks(days, text("350"));
    QTRY_VERIFY(says("Due now: 1"));
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(value("select keep_days from archive_policies where table_name = 'campaigns'"),
                 text("350"));
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("1"));
    QVERIFY(cardSays("campaigns", "Live for 350 day"));
}

void TestArchivePage::runOfAnotherConsoleIsSeen()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    const auto other = m_server->open();
    QVERIFY(other
                ->executeSql(
                    text("test"),
                    text("select pg_advisory_lock(hashtextextended('regie archive run 1', 0))"))
                .ok());
    m_server->execute(
        text("insert into archive_runs (table_name, moved_count, expected_count, started_by) "
             "values ('campaigns', 250, 1000, 'bruno@poste-7')"));
    QTRY_VERIFY(cardSays("campaigns", "bruno@poste-7"));
    QVERIFY(cardSays("campaigns", "250 of 1,000 rows moved"));
    QVERIFY(!button(card("campaigns"), "Archive now")->isEnabled());
    QVERIFY(button(card("logs"), "Archive now")->isEnabled());
    m_server->execute(text("update archive_runs set moved_count = 700"));
    QTRY_VERIFY(cardSays("campaigns", "700 of 1,000 rows moved"));
    m_server->execute(text("update archive_runs set status = 'completed', finished_at = now()"));
    QTRY_VERIFY(button(card("campaigns"), "Archive now")->isEnabled());
    QVERIFY(!cardSays("campaigns", "bruno@poste-7"));
}

void TestArchivePage::runLeftByADeadProgramIsNotUnderWay()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    m_server->execute(
        text("insert into archive_runs (table_name, moved_count, expected_count, started_by) "
             "values ('campaigns', 250, 1000, 'bruno@poste-7')"));
    const auto says = [this] {
        for (const auto *shown : card("campaigns")->findChildren<QPushButton *>()) {
            if (shown->isVisible() && shown->text().contains(text("ended unexpectedly")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
    QVERIFY(button(card("campaigns"), "Archive now")->isEnabled());
}

void TestArchivePage::purgeAsksFirst()
{
    m_server->execute(
        text("insert into check_schedule (check_name) values ('old') on conflict do nothing; "
             "insert into check_runs (check_name, started_at, finished_at, outcome) "
             "select 'old', now() - n * interval '1 day', now() - n * interval '1 day', 'done' "
             "from generate_series(1, 200) n"));
    QTRY_VERIFY(card("check_runs")->policy().keepDays > 0);
    QTest::mouseClick(button(card("check_runs"), "Preview"), Qt::LeftButton);
    QTRY_COMPARE(figure("check_runs", "Runs of checks"), text("111"));
    QTest::mouseClick(button(card("check_runs"), "Purge now…"), Qt::LeftButton);
    QVERIFY(question());
    QTest::mouseClick(button(question(), "Cancel"), Qt::LeftButton);
    QVERIFY(!question());
    QCOMPARE(value("select count(*) from check_runs"), text("200"));
    QTest::mouseClick(button(card("check_runs"), "Purge now…"), Qt::LeftButton);
    QTest::mouseClick(button(question(), "Purge now"), Qt::LeftButton);
    QTRY_COMPARE(value("select count(*) from check_runs"), text("89"));
    QTRY_VERIFY(lastTold().text.contains(text("were purged")));
}

// --- archived ----------------------------------------------------------------------------------

void TestArchivePage::archivedCampaignOpensItsMessages()
{
    archiveAll();
    showArchived(2);
    PagedTableView *view = table("campaigns_archive")->view();
    view->setCurrentKey({text("1")});
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(table("messages_archive")->model()->rowCount(), 3);
    QVERIFY(m_page->headerActions().isEmpty());
    QTRY_VERIFY(m_page->statusText().startsWith(text("3 message")));
    QTest::keyClick(table("messages_archive")->view(), Qt::Key_Escape);
    QVERIFY(view->isVisible());
    QCOMPARE(m_page->headerActions().size(), 1);
    QCOMPARE(view->currentKey(), QStringList{text("1")});
}

void TestArchivePage::oneCampaignComesBackWithoutAsking()
{
    archiveAll();
    showArchived(2);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    PagedTableView *view = table("campaigns_archive")->view();
    view->setCurrentKey({text("1")});
    QTest::keyClick(view, Qt::Key_R);
    QVERIFY(!question());
    QTRY_COMPARE(value("select name from campaigns where campaign_id = 1"), text("Plombiers"));
    QCOMPARE(value("select count(*) from messages"), text("3"));
    QTRY_COMPARE(table("campaigns_archive")->model()->rowCount(), 1);
    QTRY_COMPARE(lastTold().actionText, text("Show"));
    lastTold().action();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().at(0).toString(), text("campaigns"));
    QCOMPARE(links.first().at(1).toMap().value(text("campaign")).toLongLong(), 1);
}

void TestArchivePage::manyAreAskedForOnce()
{
    archiveAll();
    showArchived(2);
    PagedTableView *view = table("campaigns_archive")->view();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_R);
    QVERIFY(question());
    QVERIFY(question()->findChild<Banner *>()->text().startsWith(text("2 campaign")));
    QCOMPARE(value("select count(*) from campaigns_archive"), text("2"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space); // the keyboard is on the button
    QTRY_COMPARE(value("select count(*) from campaigns_archive"), text("0"));
    QVERIFY(!question());
    QTRY_VERIFY(lastTold().text.startsWith(text("2 item")));
}

void TestArchivePage::escapeAndOtherRowsWithdrawTheQuestion()
{
    archiveAll();
    showArchived(2);
    PagedTableView *view = table("campaigns_archive")->view();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_R);
    QVERIFY(question());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(!question());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_R);
    QVERIFY(question());
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(!question());
    QCOMPARE(value("select count(*) from campaigns_archive"), text("2"));
}

void TestArchivePage::allThatMatchIncludesWhatIsNotLoaded()
{
    m_server->execute(archived(1001, 7000));
    showArchived(6000);
    auto *panel = table("campaigns_archive");
    QTest::mouseClick(button(panel, "Completed"), Qt::LeftButton);
    QTRY_COMPARE(panel->model()->knownRows(), 3000);
    QTRY_VERIFY(panel->model()->isCountExact());
    QTest::keyClick(panel->view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(panel->view(), Qt::Key_R);
    QVERIFY(question());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(value("select count(*) from campaigns_archive"), text("3000"),
                              60'000);
    QCOMPARE(value("select count(*) from campaigns_archive where status = 'completed'"), text("0"));
    QTRY_VERIFY(lastTold().text.startsWith(text("3,000 item")));
}

void TestArchivePage::longSelectionOfRowsThatAreNotLoadedComesBack()
{
    m_server->execute(archived(1001, 6000));
    showArchived(5000);
    auto *panel = table("campaigns_archive");
    panel->view()->setCurrentIndex(panel->model()->index(10, 0));
    QTest::keyClick(panel->view(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(panel->view()->selectionSummary().rows, 4990);
    QVERIFY(!panel->view()->selectionSummary().all);
    QTest::keyClick(panel->view(), Qt::Key_R);
    QVERIFY(question());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(value("select count(*) from campaigns_archive"), text("10"), 60'000);
    // The newest in the archive stand first: those are the ten above the selection.
    QCOMPARE(value("select max(campaign_id) from campaigns_archive"), text("1010"));
}

void TestArchivePage::whatCannotComeBackIsTold()
{
    archiveAll();
    m_server->execute(text("insert into campaigns (campaign_id, name) values (1, 'Jumelle')"));
    showArchived(2);
    PagedTableView *view = table("campaigns_archive")->view();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_R);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(lastTold().tone, Tone::Warning);
    QVERIFY2(!lastTold().detail.isEmpty(), qPrintable(lastTold().text));
    QCOMPARE(lastTold().milliseconds, 0);
    QCOMPARE(value("select count(*) from campaigns_archive"), text("1"));
    QCOMPARE(value("select name from campaigns where campaign_id = 1"), text("Jumelle"));
}

// --- history -----------------------------------------------------------------------------------

void TestArchivePage::historyShowsARunAndBringsItBack()
{
    archiveAll();
    QTest::mouseClick(button(m_page.get(), "History"), Qt::LeftButton);
    QTRY_COMPARE(table("archive_runs")->model()->rowCount(), 1);
    auto *detail = m_page->findChild<ArchiveRunPanel *>();
    QTRY_VERIFY(detail->run().has_value());
    QCOMPARE(detail->run()->items(), 2);
    QCOMPARE(detail->run()->movedRows, 5);
    QCOMPARE(detail->run()->startedBy, text("bruno@poste-7"));
    QTRY_VERIFY(button(detail, "Restore this run")->isEnabled());
    table("archive_runs")->view()->setFocus();
    QTest::keyClick(table("archive_runs")->view(), Qt::Key_R);
    QTRY_COMPARE(value("select count(*) from campaigns_archive"), text("0"));
    QTRY_COMPARE(table("archive_runs")->model()->rowCount(), 2);
    QTRY_VERIFY(lastTold().text.startsWith(text("2 item")));
    // What a run of restoring did cannot be restored.
    table("archive_runs")->view()->setCurrentIndex(table("archive_runs")->model()->index(0, 0));
    QTRY_VERIFY(detail->run() && detail->run()->direction == text("restore"));
    QVERIFY(!button(detail, "Restore this run")->isEnabled());
}

void TestArchivePage::historyLeadsToWhatARunArchived()
{
    archiveAll();
    m_server->execute(archived(1001, 1010));
    m_page->open({{text("run"), 1}});
    auto *detail = m_page->findChild<ArchiveRunPanel *>();
    QTRY_VERIFY(detail->run().has_value());
    QTRY_VERIFY(button(detail, "What it archived"));
    QTest::mouseClick(button(detail, "What it archived"), Qt::LeftButton);
    QTRY_COMPARE(table("campaigns_archive")->model()->knownRows(), 2);
    QVERIFY(table("campaigns_archive")->isVisible());
}

void TestArchivePage::placesAreOpened()
{
    archiveAll();
    m_page->open({{text("campaign"), 2}});
    QTRY_COMPARE(table("campaigns_archive")->view()->currentKey(), QStringList{text("2")});
    m_page->open({{text("policy"), text("logs")}});
    QTRY_VERIFY(card("logs")->isVisible());
    m_page->open({{text("run"), 1}});
    QVERIFY(table("archive_runs")->isVisible());
    m_page->open({});
    QVERIFY(table("archive_runs")->isVisible());
}

void TestArchivePage::keysChangeTheView()
{
    archiveAll();
    button(m_page.get(), "Policies")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_2);
    QVERIFY(table("campaigns_archive")->isVisible());
    QTRY_VERIFY(table("campaigns_archive")->view()->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_3);
    QVERIFY(table("archive_runs")->isVisible());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_1);
    QTRY_VERIFY(card("campaigns")->isVisible());
}

void TestArchivePage::dataStaysWhileOffline()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(text("dbname"), text("postgres"));
    const auto session = Session::open(neighbour);
    const auto run = [&](const char *sql) {
        return (*session)
            ->executeSql(text("outage"), QString::fromUtf8(sql).arg(m_server->name()))
            .ok();
    };
    QVERIFY(run("alter database %1 allow_connections off"));
    QVERIFY(run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Offline);
    m_page->refresh();
    QTRY_VERIFY(button(card("campaigns"), "Preview")->isEnabled());
    QCOMPARE(figure("campaigns", "Campaigns"), text("2"));
    QVERIFY(cardSays("campaigns", "cannot be reached"));
    QVERIFY(run("alter database %1 allow_connections on"));
    m_server->execute(
        text("insert into archive_policies (table_name, keep_days) values ('campaigns', 350)"));
    m_monitor->retryNow();
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("1"));
}

void TestArchivePage::withoutDatabaseNothingIsAsked()
{
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("2"));
    m_page->setServices({nullptr, nullptr, nullptr, nullptr, m_settings.get()});
    QVERIFY(!card("campaigns")->isVisible());
    m_page->refresh();
    m_page->open({{text("run"), 1}});
    m_page->refresh();
    m_page->open({{text("view"), text("archived")}});
    m_page->headerActions().first()->trigger();
    m_page->refresh();
    QTest::qWait(200);
    QCOMPARE(m_told->size(), 0);
}

void TestArchivePage::everythingInteractiveHasAName()
{
    archiveAll();
    QTRY_COMPARE(figure("campaigns", "Campaigns"), text("0"));
    for (const char *view : {"policies", "archived", "history"}) {
        m_page->open({{text("view"), text(view)}});
        const QStringList nameless = namelessControls(m_page.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(TestArchivePage)
#include "tst_archivepage.moc"
