// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/actions/checkactions.h"
#include "ui/delegates/runstripdelegate.h"
#include "ui/dialogs/dryrundialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/itemmodels/checksmodel.h"
#include "ui/language.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/checkdetailpanel.h"
#include "ui/pages/checkspage.h"
#include "ui/settings.h"
#include "ui/texts/checktexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablepanel.h"

#include "checks/checkspecs.h"
#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Four checks: one that works, one that fails, one that runs elsewhere, one that is off.
const char *const fill = R"(
insert into check_schedule (check_name, interval_seconds, last_run_at, next_run_at)
values ('closure_24h', 3600, now() - interval '10 minutes', now() + interval '50 minutes');
insert into check_schedule (check_name, interval_seconds, last_run_at, next_run_at, consecutive_failures)
values ('closure_48h', 21600, now() - interval '1 hour', now() + interval '4 minutes', 3);
insert into check_schedule (check_name, interval_seconds, next_run_at, lease_holder, lease_token, lease_expires_at)
values ('interrupted', 600, now(), 'amelie@poste-3:4711', 1, now() + interval '1 hour');
insert into check_schedule (check_name, enabled, interval_seconds, daily_at, time_zone, next_run_at)
values ('archive', false, 86400, '03:00', 'Europe/Paris', now() + interval '9 hours');
insert into check_runs (check_name, due_at, started_at, finished_at, outcome, changed_count, ran_by, details)
select 'closure_24h', t, t, t + interval '120 ms', 'done', 12, 'ada@poste-1:1', '{"no_interaction": 9, "settled": 3}'
  from (select now() - n * interval '1 hour' - interval '10 minutes' as t from generate_series(0, 59) n) s;
insert into check_runs (check_name, due_at, started_at, finished_at, outcome, ran_by, error)
select 'closure_48h', t, t, t + interval '2 s', 'failed', 'ada@poste-1:1', 'The table is locked. (canceling statement due to lock timeout)'
  from (select now() - n * interval '20 minutes' - interval '1 hour' as t from generate_series(0, 2) n) s;
insert into check_runs (check_name, started_at, outcome, ran_by)
values ('interrupted', now() - interval '5 s', 'running', 'amelie@poste-3:4711');
)";

/// A campaign whose first message has waited for its reply for 30 hours, and one for 2.
const char *const overdueMessages = R"(
insert into campaigns (name, niche, status, created_at, started_at, completed_at, total_count,
                       sent_count, success_count)
values ('Plombiers 1', 'Plombiers', 'completed', now() - interval '3 days',
        now() - interval '31 hours', now() - interval '30 hours', 2, 2, 2);
insert into contacts (name, email) values ('Ada', 'ada@exemple.fr'), ('Bea', 'bea@exemple.fr');
insert into messages (campaign_id, id, contact_id, status, created_at, sent_at)
values (1, 1, 1, 'sent', now() - interval '31 hours', now() - interval '30 hours'),
       (1, 2, 2, 'sent', now() - interval '31 hours', now() - interval '2 hours');
)";

} // namespace

/// The page over a real server, driven as an operator would.
class TestChecksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void modelKeepsItsContract();
    void wordsOfSchedules_data();
    void wordsOfSchedules();
    void stripFindsTheRunUnderTheMouse();
    void checksAreListedWithHowTheyStand();
    void lastRunIsToldInWords();
    void failingCheckIsShownWithItsError();
    void chosenRunOfTheHistoryIsTold();
    void keysMoveAndSwitch();
    void clickOnTheSwitchTurnsIt();
    void switchingOffCanBeUndone();
    void runNowIsAskedFor();
    void paletteRunsAnyCheck();
    void scheduleIsChanged();
    void scheduleInANonsenseZoneIsRefused();
    void dryRunListsWhatWouldChange();
    void dryRunWithNothingToDoSaysSo();
    void failureOfACheckIsToldOnce();
    void changesOfOthersAppear();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseNothingIsAsked();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();

private:
    ChecksModel *model() const { return m_page->findChild<ChecksModel *>(); }
    PlainTable *table() const { return m_page->findChild<PlainTable *>(); }
    CheckActions *actions() const { return m_page->findChild<CheckActions *>(); }
    CheckDetailPanel *detail() const { return m_page->findChild<CheckDetailPanel *>(); }
    PagedTableView *history() const { return detail()->findChild<PagedTableView *>(); }
    const CheckState &state(const QString &name) const;
    QString cell(const QString &name, int column, int role = Qt::DisplayRole) const;
    void choose(const QString &name);
    QString wordsOfDetail() const;
    template <typename Dialog>
    Dialog *dialog() const;

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    QList<Notification> m_posted;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<ChecksPage> m_page;
};

void TestChecksPage::init()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(QString::fromUtf8(fill));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<Notifications>();
    m_posted.clear();
    connect(m_notifications.get(), &Notifications::posted, this,
            [this](const Notification &notification) { m_posted.append(notification); });
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_page = std::make_unique<ChecksPage>();
    m_page->resize(1280, 720);
    m_page->setServices(
        {m_database.get(), m_monitor.get(), nullptr, m_notifications.get(), m_settings.get()});
    m_page->show();
    m_page->activateWindow();
    QTRY_COMPARE(model()->rowCount(), int(checkSpecs().size()));
}

void TestChecksPage::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
    m_server.reset();
}

const CheckState &TestChecksPage::state(const QString &name) const
{
    return *model()->state(model()->rowOf(name));
}

QString TestChecksPage::cell(const QString &name, int column, int role) const
{
    return model()->index(model()->rowOf(name), column).data(role).toString();
}

void TestChecksPage::choose(const QString &name)
{
    m_page->open({{u"check"_s, name}});
    QCOMPARE(detail()->checkName(), name);
}

QString TestChecksPage::wordsOfDetail() const
{
    QStringList words;
    for (const QLabel *label : detail()->findChildren<QLabel *>()) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        if (label->isVisible())
            words.append(elided ? elided->fullText() : label->text());
    }
    return words.join(u'\n');
}

template <typename Dialog>
Dialog *TestChecksPage::dialog() const
{
    return m_page->window()->findChild<Dialog *>();
}

void TestChecksPage::modelKeepsItsContract()
{
    ChecksModel model;
    QAbstractItemModelTester tester(&model);
    QList<CheckState> states = this->model()->states();
    model.setStates(states);
    QCOMPARE(model.rowCount(), int(checkSpecs().size()));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    states[0].enabled = false;
    model.setStates(states);
    QCOMPARE(resets.count(), 0);
    model.setStates(states.mid(1));
    QCOMPARE(resets.count(), 1);
    QSignalSpy asked(&model, &ChecksModel::switchRequested);
    const QModelIndex cell = model.index(0, ChecksModel::SwitchColumn);
    QVERIFY(model.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.value(0).value(0).toString(), states[1].name);
    model.setStates({});
    QCOMPARE(model.rowCount(), 0);
}

void TestChecksPage::wordsOfSchedules_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QString>("words");
    QTest::addRow("minutes") << Schedule::every(600) << u"every 10 min"_s;
    QTest::addRow("hours") << Schedule::every(6 * 3600) << u"every 6 h"_s;
    QTest::addRow("days") << Schedule::every(2 * 86'400) << u"every 2 d"_s;
    QTest::addRow("daily") << Schedule::daily(QTime(3, 0), "Europe/Paris")
                           << u"daily at 03:00 (Europe/Paris)"_s;
}

void TestChecksPage::wordsOfSchedules()
{
    QFETCH(Schedule, schedule);
    QTEST(scheduleText(schedule), "words");
}

void TestChecksPage::stripFindsTheRunUnderTheMouse()
{
    const QList<CheckRunInfo> runs = state(u"closure_24h"_s).recent;
    QCOMPARE(runs.size(), CheckState::recentRuns);
    const int step = RunStripDelegate::widestStep;
    const QRect wide(100, 0, 600, 50);
    QCOMPARE(RunStripDelegate::runAt(wide, runs, 101), 49);
    QCOMPARE(RunStripDelegate::runAt(wide, runs, 100 + 49 * step + 1), 0);
    QCOMPARE(RunStripDelegate::runAt(wide, runs, 100 + 50 * step + 1), -1);
    const QRect narrow(100, 0, 10 * RunStripDelegate::narrowestStep, 50);
    QCOMPARE(RunStripDelegate::runAt(narrow, runs, 101), 9);
    QCOMPARE(RunStripDelegate::runAt(narrow, runs, 99), -1);
}

void TestChecksPage::checksAreListedWithHowTheyStand()
{
    QCOMPARE(cell(u"closure_24h"_s, ChecksModel::CheckColumn), u"24 h without reply"_s);
    QCOMPARE(cell(u"closure_24h"_s, ChecksModel::CheckColumn, PlainTable::SecondLineRole),
             u"every 1 h"_s);
    QCOMPARE(cell(u"closure_24h"_s, ChecksModel::ResultColumn), u"done"_s);
    QCOMPARE(cell(u"closure_24h"_s, ChecksModel::LastRunColumn, PlainTable::SecondLineRole),
             u"took 120 ms"_s);
    QCOMPARE(cell(u"closure_48h"_s, ChecksModel::ResultColumn), u"failed"_s);
    QCOMPARE(cell(u"closure_48h"_s, ChecksModel::NextRunColumn, PlainTable::SecondLineRole),
             u"try 4"_s);
    QCOMPARE(cell(u"interrupted"_s, ChecksModel::NextRunColumn), u"running"_s);
    QCOMPARE(cell(u"interrupted"_s, ChecksModel::NextRunColumn, PlainTable::SecondLineRole),
             u"on amelie@poste-3:4711"_s);
    QCOMPARE(cell(u"archive"_s, ChecksModel::NextRunColumn), u"off"_s);
    QCOMPARE(cell(u"archive"_s, ChecksModel::LastRunColumn), u"never"_s);
    QVERIFY(cell(u"closure_24h"_s, ChecksModel::RunsColumn, Qt::AccessibleTextRole)
                .contains(u"50 done"_s));
    QVERIFY(!cell(u"closure_24h"_s, ChecksModel::CheckColumn, Qt::ToolTipRole).isEmpty());
    QVERIFY2(m_page->statusText().contains(u"1 failing"_s), qPrintable(m_page->statusText()));
    QVERIFY(m_page->asOf().isValid());
}

void TestChecksPage::lastRunIsToldInWords()
{
    choose(u"closure_24h"_s);
    QVERIFY2(wordsOfDetail().contains(u"9 message(s) without reply\n3 campaign(s) settled"_s),
             qPrintable(wordsOfDetail()));
    choose(u"archive"_s);
    QVERIFY2(wordsOfDetail().contains(u"It has not run yet."_s), qPrintable(wordsOfDetail()));
}

void TestChecksPage::failingCheckIsShownWithItsError()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    choose(u"closure_48h"_s);
    const auto *banner = detail()->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith(u"Failed 3 time(s) in a row. The next try: in "_s),
             qPrintable(banner->text()));
    QVERIFY2(wordsOfDetail().contains(u"canceling statement due to lock timeout"_s),
             qPrintable(wordsOfDetail()));
    m_page->refresh();
    QTRY_VERIFY(!badge.isEmpty());
    QCOMPARE(badge.last().at(0).toInt(), 1);
    QCOMPARE(badge.last().at(1).value<Tone>(), Tone::Bad);
    choose(u"closure_24h"_s);
    QVERIFY(!banner->isVisible());
}

void TestChecksPage::chosenRunOfTheHistoryIsTold()
{
    m_server->execute(u"update check_runs set details = '{\"settled\": 77}' where run_id = "
                      u"(select run_id from check_runs where check_name = 'closure_24h' "
                      u"order by started_at limit 1)"_s);
    choose(u"closure_24h"_s);
    QTRY_COMPARE(history()->model()->rowCount(), 60);
    history()->setFocus();
    QTest::keyClick(history(), Qt::Key_End);
    QTRY_VERIFY2(wordsOfDetail().contains(u"77 campaign(s) settled"_s),
                 qPrintable(wordsOfDetail()));
    QVERIFY(detail()->shownRun()->id != state(u"closure_24h"_s).recent.first().id);
    choose(u"closure_48h"_s);
    QTRY_COMPARE(history()->model()->rowCount(), 3);
    QCOMPARE(detail()->shownRun()->id, state(u"closure_48h"_s).recent.first().id);
}

void TestChecksPage::keysMoveAndSwitch()
{
    choose(u"closure_24h"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_J);
    QCOMPARE(detail()->checkName(), u"closure_48h"_s);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(detail()->checkName(), u"interrupted"_s);
    QTest::keyClick(table(), Qt::Key_K);
    QCOMPARE(detail()->checkName(), u"closure_48h"_s);
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_VERIFY(!state(u"closure_48h"_s).enabled);
    QTest::keyClick(table(), Qt::Key_O);
    QTRY_VERIFY(state(u"closure_48h"_s).enabled);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(history()->hasFocus());
}

void TestChecksPage::clickOnTheSwitchTurnsIt()
{
    const QModelIndex cell =
        model()->index(model()->rowOf(u"archive"_s), ChecksModel::SwitchColumn);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
    QTRY_VERIFY(state(u"archive"_s).enabled);
}

void TestChecksPage::switchingOffCanBeUndone()
{
    choose(u"closure_24h"_s);
    QTest::keyClick(table(), Qt::Key_O);
    QTRY_VERIFY(!state(u"closure_24h"_s).enabled);
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().text, u"“24 h without reply” is off."_s);
    QCOMPARE(m_posted.first().actionText, u"Undo"_s);
    m_posted.first().action();
    QTRY_VERIFY(state(u"closure_24h"_s).enabled);
    QCOMPARE(m_server->value(u"select string_agg(action, ' ' order by id) from audit_log"_s),
             u"check-off check-on"_s);
    QCOMPARE(m_posted.size(), 1);
}

void TestChecksPage::runNowIsAskedFor()
{
    QSignalSpy asked(m_page.get(), &ChecksPage::runRequested);
    choose(u"closure_24h"_s);
    QTest::keyClick(table(), Qt::Key_R);
    QTRY_COMPARE(cell(u"closure_24h"_s, ChecksModel::NextRunColumn), u"asked for"_s);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(table(), Qt::Key_R); // it is asked for already
    QCOMPARE(m_server->value(u"select count(*) from audit_log"_s), u"1"_s);
}

void TestChecksPage::paletteRunsAnyCheck()
{
    const QList<PaletteEntry> entries = m_page->paletteEntries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const PaletteEntry &one) {
        return one.title == u"Run check “Archiving”"_s;
    });
    QVERIFY(entry != entries.end());
    m_page->hide();
    entry->run();
    QTRY_VERIFY(state(u"archive"_s).runRequestedAt.isValid());
    QTRY_COMPARE(m_posted.size(), 1); // where the page is not seen a word says that it was done
}

void TestChecksPage::scheduleIsChanged()
{
    choose(u"closure_24h"_s);
    actions()->editSchedule(state(u"closure_24h"_s));
    auto *edit = dialog<ScheduleDialog>();
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->schedule(), Schedule::every(3600));
    auto *count = edit->findChild<QSpinBox *>();
    count->setFocus();
    count->selectAll();
    QTest::keyClicks(count, u"3"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(state(u"closure_24h"_s).schedule, Schedule::every(3 * 3600));
    QTRY_VERIFY(!dialog<ScheduleDialog>());
    QTRY_VERIFY2(wordsOfDetail().contains(u"Every 3 h"_s), qPrintable(wordsOfDetail()));
}

void TestChecksPage::scheduleInANonsenseZoneIsRefused()
{
    actions()->editSchedule(state(u"archive"_s));
    auto *edit = dialog<ScheduleDialog>();
    QCOMPARE(edit->schedule(), Schedule::daily(QTime(3, 0), "Europe/Paris"));
    auto *zone = edit->findChild<QLineEdit *>(u"zone"_s);
    zone->setFocus();
    zone->selectAll();
    QTest::keyClicks(zone, u"Mars/Olympus"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    const auto *problem = edit->findChild<Banner *>();
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"There is no time zone “Mars/Olympus”."_s);
    zone->selectAll();
    QTest::keyClicks(zone, u"America/Montreal"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(state(u"archive"_s).schedule.timeZone, "America/Montreal");
    // What only the server knows to be wrong is told in the same place.
    actions()->editSchedule(state(u"archive"_s));
    m_server->execute(
        u"alter table check_schedule add constraint odd check (interval_seconds <> 120)"_s);
    edit = dialog<ScheduleDialog>();
    QTRY_VERIFY(edit);
    edit->findChild<QSpinBox *>()->setValue(2);
    edit->findChild<QRadioButton *>()->setChecked(true);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(edit->findChild<Banner *>()->isVisible());
}

void TestChecksPage::dryRunListsWhatWouldChange()
{
    m_server->execute(QString::fromUtf8(overdueMessages));
    choose(u"closure_24h"_s);
    QTest::keyClick(table(), Qt::Key_D);
    auto *list = dialog<DryRunDialog>();
    QVERIFY(list && list->isVisible());
    auto *rows = list->findChild<PlainTable *>();
    QTRY_VERIFY(rows->model() && rows->model()->rowCount() > 0);
    QCOMPARE(rows->model()->index(0, 0).data().toString(), u"Plombiers 1"_s);
    QCOMPARE(rows->model()->index(0, 1).data().toString(), u"Ada"_s);
    QCOMPARE(rows->model()->index(0, 2).data().toString(), u"no reply"_s);
    QCOMPARE(rows->model()->index(0, 3).data().toString(), u"sent → no reply"_s);
    QCOMPARE(m_server->value(u"select count(*) from messages where status = 'sent'"_s), u"2"_s);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    rows->setCurrentRow(0);
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(links.value(0).value(0).toString(), u"campaigns"_s);
    QCOMPARE(links.value(0).value(1).toMap().value(u"campaign"_s).toLongLong(), 1);
    QCOMPARE(namelessControls(list), QStringList());
}

void TestChecksPage::dryRunWithNothingToDoSaysSo()
{
    actions()->preview(u"closure_48h"_s);
    auto *list = dialog<DryRunDialog>();
    const auto *placeholder = list->findChild<StatePlaceholder *>();
    QTRY_COMPARE(placeholder->accessibleName(), u"Nothing would change"_s);
}

void TestChecksPage::failureOfACheckIsToldOnce()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    QVERIFY(m_posted.isEmpty()); // what failed before is the badge's affair
    m_server->execute(
        u"update check_schedule set consecutive_failures = 1 where check_name = 'closure_24h'"_s);
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().text, u"The check “24 h without reply” failed."_s);
    m_server->execute(
        u"update check_schedule set consecutive_failures = 2 where check_name = 'closure_24h'"_s);
    QTRY_COMPARE(state(u"closure_24h"_s).failures, 2);
    QCOMPARE(m_posted.size(), 1);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    m_posted.first().action();
    QCOMPARE(links.value(0).value(1).toMap().value(u"check"_s).toString(), u"closure_24h"_s);
}

void TestChecksPage::changesOfOthersAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(u"update check_schedule set lease_expires_at = now() - interval '1 s' "
                      u"where check_name = 'interrupted'; "
                      u"update check_runs set outcome = 'done', finished_at = now(), "
                      u"details = '{\"relaunch\": 2}' where check_name = 'interrupted'"_s);
    QTRY_COMPARE(cell(u"interrupted"_s, ChecksModel::ResultColumn), u"done"_s);
    choose(u"interrupted"_s);
    QTRY_VERIFY2(wordsOfDetail().contains(u"2 relaunch(es) asked for"_s),
                 qPrintable(wordsOfDetail()));
}

void TestChecksPage::offlineKeepsWhatIsShown()
{
    const QDateTime asOf = m_page->asOf();
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(u"dbname"_s, u"postgres"_s);
    const auto session = Session::open(neighbour);
    const auto run = [&](const QString &sql) {
        return (*session)->executeSql(u"outage"_s, sql.arg(m_server->name())).ok();
    };
    QVERIFY(run(u"alter database %1 allow_connections off"_s));
    const auto reopen = qScopeGuard([&] { run(u"alter database %1 allow_connections on"_s); });
    QVERIFY(run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Offline);
    QSignalSpy busy(m_page.get(), &Page::busyChanged);
    m_page->refresh();
    QTRY_VERIFY(busy.contains(QVariantList{false}));
    QCOMPARE(model()->rowCount(), int(checkSpecs().size()));
    QVERIFY(table()->isVisible());
    QCOMPARE(m_page->asOf(), asOf);
}

void TestChecksPage::withoutDatabaseNothingIsAsked()
{
    m_page->setServices({nullptr, nullptr, nullptr, m_notifications.get(), m_settings.get()});
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!table()->isVisible());
    QCOMPARE(m_page->paletteEntries().size(), 0);
    m_page->refresh();
    actions()->run(u"archive"_s);
    QTest::qWait(200);
    QVERIFY(!m_page->asOf().isValid());
    QVERIFY(m_posted.isEmpty());
}

void TestChecksPage::otherLanguageIsSpokenAtOnce()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    QSignalSpy headers(model(), &QAbstractItemModel::headerDataChanged);
    language.use(u"fr"_s);
    QTRY_VERIFY(!headers.isEmpty());
    language.use(u"en"_s);
    QCOMPARE(cell(u"closure_24h"_s, ChecksModel::CheckColumn), u"24 h without reply"_s);
}

void TestChecksPage::everythingInteractiveHasAName()
{
    choose(u"closure_48h"_s);
    actions()->editSchedule(state(u"closure_48h"_s));
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    QCOMPARE(namelessControls(dialog<ScheduleDialog>()), QStringList());
}

QTEST_MAIN(TestChecksPage)
#include "tst_checkspage.moc"
