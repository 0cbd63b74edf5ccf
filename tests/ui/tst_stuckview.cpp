// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/dialogs/markresultdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/typelimitsdialog.h"
#include "ui/itemmodels/stuckmodel.h"
#include "ui/itemmodels/typelimitsmodel.h"
#include "ui/language.h"
#include "ui/pages/stuckview.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/undobar.h"

#include "operations/taskrollups.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Draft tasks take 2 s, those of type crawl 20 minutes. Three hang: a draft, one without anything
/// normal, one over its crawl's p99; a fourth crawl is long but not longer than normal.
const char *const hanging = R"(
insert into marketing_task (type, status, duration_ms, started_at, created_at)
select 'draft', 'completed', 2000, now() - interval '2 days', now() - interval '2 days' from generate_series(1, 40);
insert into marketing_task (type, status, duration_ms, started_at, created_at)
select 'crawl', 'completed', 1200000, now() - interval '2 days', now() - interval '2 days' from generate_series(1, 40);
insert into marketing_task (uuid, name, type, agent_class, method_name, model_used, status, retry_count, started_at)
values ('00000000-0000-4000-8000-000000000001', 'Write the mail', 'draft', 'CopyWriter', 'write', 'gpt-x',
        'processing', 2, now() - interval '30 minutes'),
       ('00000000-0000-4000-8000-000000000002', 'Guess', 'new', 'Scraper', '', '', 'processing', 0,
        now() - interval '7 minutes'),
       ('00000000-0000-4000-8000-000000000003', 'Crawl a town', 'crawl', 'Scraper', 'crawl', 'gpt-x',
        'processing', 0, now() - interval '2 hours'),
       ('00000000-0000-4000-8000-000000000004', 'Crawl a village', 'crawl', 'Scraper', 'crawl', 'gpt-x',
        'processing', 0, now() - interval '15 minutes');
)";

QString uuidOf(int n)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

QString raise(int n)
{
    return u"insert into task_alerts (kind, object, value, threshold, details) select 'stuck', "
           "'00000000-0000-4000-8000-' || lpad(i::text, 12, '0'), 600000, 300000, "
           "'{\"name\": \"Write the mail\", \"type\": \"draft\"}' from generate_series(1, %1) i "
           "on conflict do nothing"_s.arg(n);
}

} // namespace

/// The view over a real server, driven as an operator would.
class TestStuckView : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listSaysHowLongAgainstWhatIsNormal();
    void nothingHangsIsSaid();
    void moreThanTheListHoldsIsSaid();
    void taskOpensByMouseAndKeyboard();
    void markedWithAReasonAndTakenBack();
    void withoutReasonNothingIsMarked();
    void severalAreMarkedButThoseThatEnded();
    void whoWentOnElsewhereIsTold();
    void allShownAreMarked();
    void whatChangedSinceStays();
    void historySaysWhoAndTakesBack();
    void choiceOutlivesARefresh();
    void changesOfOthersAppear();
    void hiddenViewCountsForTheBadge();
    void alertIsToldOnceAndSeen();
    void manyAlertsAreToldAsOne();
    void formerAlertsAreNotTold();
    void limitsAreEditedAndTakenBack();
    void limitsOfColleaguesAppear();
    void offlineKeepsWhatIsShown();
    void anotherDatabaseForgets();
    void withoutDatabaseItSaysSo();
    void otherLanguageIsSpokenAtOnce();
    void errorOutlivesAnotherLanguage();
    void everythingInteractiveHasAName();

private:
    void open(const char *script, bool shown = true);
    QString cell(int row, int column, int role = Qt::DisplayRole) const;
    QString value(const QString &sql) const { return m_server->value(sql); }
    UndoBar *bar() const { return m_view->findChild<UndoBar *>(); }
    QPushButton *button(const QString &text, QWidget *in) const;
    template <typename Dialog>
    Dialog *dialog() const
    {
        return openDialog<Dialog>();
    }
    void give(const QString &reason) const;
    QVariantMap place(int at = 0) const { return m_links->value(at).value(1).toMap(); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<StuckView> m_view;
    std::unique_ptr<QSignalSpy> m_links;
    std::unique_ptr<QSignalSpy> m_counts;
};

void TestStuckView::initTestCase()
{
    createServer();
}

void TestStuckView::init()
{
    const QByteArray test = QTest::currentTestFunction();
    if (test != "nothingHangsIsSaid" && test != "moreThanTheListHoldsIsSaid")
        open(hanging, test != "hiddenViewCountsForTheBadge");
}

void TestStuckView::open(const char *script, bool shown)
{
    fill(script);
    m_session = m_server->open();
    openServices();
    m_view = std::make_unique<StuckView>();
    m_links = std::make_unique<QSignalSpy>(m_view.get(), &StuckView::linkActivated);
    m_counts = std::make_unique<QSignalSpy>(m_view.get(), &StuckView::stuckCountChanged);
    if (!shown) {
        m_view->resize(1096, 640);
        m_view->setServices(services());
        return;
    }
    present(*m_view, {1096, 640});
    QTRY_VERIFY(m_view->asOf().isValid());
}

void TestStuckView::cleanup()
{
    m_links.reset();
    m_counts.reset();
    m_view.reset();
    closeServices();
    m_session.reset();
}

QString TestStuckView::cell(int row, int column, int role) const
{
    return m_view->table()->model()->index(row, column).data(role).toString();
}

QPushButton *TestStuckView::button(const QString &text, QWidget *in) const
{
    for (auto *found : in->findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

void TestStuckView::give(const QString &reason) const
{
    auto *asked = dialog<ReasonDialog>();
    QVERIFY(asked);
    QTest::keyClicks(asked->findChild<QLineEdit *>(), reason);
    QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Return);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestStuckView::listSaysHowLongAgainstWhatIsNormal()
{
    const QAbstractItemModelTester tester(m_view->table()->model());
    QCOMPARE(m_view->table()->model()->rowCount(), 3);
    QCOMPARE(cell(0, StuckModel::Task), u"Crawl a town"_s); // the longest first
    QCOMPARE(cell(1, StuckModel::Task), u"Write the mail"_s);
    QCOMPARE(cell(1, StuckModel::Agent), u"CopyWriter"_s);
    QCOMPARE(cell(1, StuckModel::Type), u"draft"_s);
    QCOMPARE(cell(1, StuckModel::Type, PlainTable::SecondLineRole), u"gpt-x"_s);
    QCOMPARE(cell(1, StuckModel::Task, PlainTable::SecondLineRole), u"00000000 · 2 retry(s)"_s);
    QVERIFY(cell(1, StuckModel::Running, PlainTable::SecondLineRole).startsWith(u"start: "_s));
    QCOMPARE(cell(1, StuckModel::Running), u"30 min"_s);
    QVERIFY2(cell(1, StuckModel::Normal).startsWith(u"p50 2."_s),
             qPrintable(cell(1, StuckModel::Normal)));
    QCOMPARE(cell(1, StuckModel::Normal, PlainTable::SecondLineRole), u"of 40 task(s)"_s);
    QVERIFY(cell(1, StuckModel::Against).endsWith(u" × p99"_s));
    QCOMPARE(cell(1, StuckModel::Allowed, PlainTable::SecondLineRole), u"5 min allowed"_s);
    QCOMPARE(cell(1, StuckModel::Allowed), u"25 min ago"_s);
    QCOMPARE(cell(2, StuckModel::Normal), u"–"_s); // nothing is known of its type
    QCOMPARE(cell(2, StuckModel::Against), u"1.4 × what is allowed"_s);
    QCOMPARE(m_view->statusText(), u"3 task(s) hang"_s);
    QCOMPARE(m_counts->last().first().toLongLong(), 3);
}

void TestStuckView::nothingHangsIsSaid()
{
    open("select 1");
    const auto *empty = m_view->findChild<StatePlaceholder *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"Nothing hangs"_s);
    QTest::mouseClick(m_view->findChildren<Pill *>().at(1), Qt::LeftButton);
    QCOMPARE(empty->accessibleName(), u"No task was given up"_s);
}

void TestStuckView::moreThanTheListHoldsIsSaid()
{
    open("insert into marketing_task (name, status, started_at) select 'Task ' || i, 'processing', "
         "now() - interval '1 hour' from generate_series(1, 503) i");
    QCOMPARE(m_view->table()->model()->rowCount(), 500);
    bool isSaid = false;
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() &&
                            label->text() == u"The 500 that hang longest are shown, of 503."_s);
    QVERIFY(isSaid);
    QCOMPARE(m_counts->last().first().toLongLong(), 503);
}

void TestStuckView::taskOpensByMouseAndKeyboard()
{
    PlainTable *table = m_view->table();
    const auto middle = [&](int row, int column) {
        return table->visualRect(table->model()->index(row, column)).center();
    };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle(1, StuckModel::Type));
    QCOMPARE(m_links->count(), 0); // chooses the row
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle(1, StuckModel::Task));
    QCOMPARE(m_links->value(0).value(0).toString(), u"tasks"_s);
    QCOMPARE(place(), QVariantMap({{u"task"_s, uuidOf(1)}}));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(place(1), QVariantMap({{u"task"_s, uuidOf(2)}}));
}

void TestStuckView::markedWithAReasonAndTakenBack()
{
    m_view->table()->setFocus();
    m_view->table()->setCurrentRow(1);
    QTest::keyClick(m_view->table(), Qt::Key_F);
    give(u"The worker died"_s);
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 2);
    QCOMPARE(bar()->text(), u"“Write the mail” is marked as failed."_s);
    const QString task = u"select status || ': ' || coalesce(error_message, '') from "
                         "marketing_task where uuid = '%1'"_s.arg(uuidOf(1));
    QCOMPARE(value(task), u"failed: The worker died"_s);
    QTest::keyClick(m_view->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 3);
    QCOMPARE(value(task), u"processing: "_s);
    QCOMPARE(bar()->text(), u"1 task(s) are as they were before."_s);
    QTRY_COMPARE(value(u"select string_agg(action, ',' order by id) from audit_log"_s),
                 u"task-give-up,task-give-up-undo"_s);
}

void TestStuckView::withoutReasonNothingIsMarked()
{
    m_view->table()->setFocus();
    QTest::keyClick(m_view->table(), Qt::Key_F);
    auto *asked = dialog<ReasonDialog>();
    QVERIFY(asked);
    auto *confirm = button(u"Mark as failed"_s, asked);
    QVERIFY(confirm && !confirm->isEnabled());
    QTest::keyClicks(asked->findChild<QLineEdit *>(), u"   "_s);
    QVERIFY(!confirm->isEnabled());
    asked->close();
    QCOMPARE(value(u"select count(*)::text from task_stuck_marks"_s), u"0"_s);
}

void TestStuckView::severalAreMarkedButThoseThatEnded()
{
    m_view->table()->setFocus();
    m_view->table()->selectAll();
    QCOMPARE(m_view->statusText(), u"3 task(s) hang  ·  3 selected"_s);
    QTest::keyClick(m_view->table(), Qt::Key_F);
    m_server->execute(
        u"update marketing_task set status = 'completed' where uuid = '%1'"_s.arg(uuidOf(3)));
    give(u"Gone"_s);
    QTRY_COMPARE(bar()->text(),
                 u"2 task(s) are marked as failed. “Crawl a town” had ended meanwhile and stays as "
                 "it is."_s);
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 0);
    QTest::mouseClick(button(u"Details"_s, bar()), Qt::LeftButton);
    auto *results = dialog<MarkResultDialog>();
    QVERIFY(results);
    const auto *rows = results->findChild<PlainTable *>()->model();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(0, 0).data().toString(), u"Crawl a town"_s);
    QCOMPARE(rows->index(0, 1).data().toString(), u"left alone"_s);
    QCOMPARE(rows->index(1, 1).data().toString(), u"failed"_s);
    results->close();
    QCOMPARE(value(u"select status from marketing_task where uuid = '%1'"_s.arg(uuidOf(3))),
             u"completed"_s);
}

/// The answer comes when the operator looks at another page already.
void TestStuckView::whoWentOnElsewhereIsTold()
{
    QVERIFY(m_session->begin().ok());
    QVERIFY(m_session
                ->executeSql(u"test"_s, u"update marketing_task set status = 'completed' where "
                                        "uuid = '%1'"_s.arg(uuidOf(3)))
                .ok());
    m_view->table()->setFocus();
    m_view->table()->selectAll();
    QTest::keyClick(m_view->table(), Qt::Key_F);
    give(u"Gone"_s);
    m_view->hide();
    QVERIFY(m_session->commit().ok());
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(posted().first().text,
             u"2 task(s) are marked as failed. “Crawl a town” had ended meanwhile and stays as it "
             "is."_s);
}

void TestStuckView::allShownAreMarked()
{
    auto *all = button(u"Mark all shown…"_s, m_view.get());
    QVERIFY(all && all->isEnabled());
    QTest::mouseClick(all, Qt::LeftButton);
    give(u"Restarted"_s);
    const auto *empty = m_view->findChild<StatePlaceholder *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"Nothing hangs"_s);
    QCOMPARE(value(u"select count(*)::text from marketing_task where status = 'failed'"_s), u"3"_s);
    QTest::mouseClick(button(u"Undo"_s, bar()), Qt::LeftButton);
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 3);
}

void TestStuckView::whatChangedSinceStays()
{
    m_view->table()->setFocus();
    m_view->table()->setCurrentRow(1);
    QTest::keyClick(m_view->table(), Qt::Key_F);
    give(u"Gone"_s);
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 2);
    m_server->execute(u"update marketing_task set status = 'completed', error_message = null, "
                      "updated_at = now() where uuid = '%1'"_s.arg(uuidOf(1)));
    QTest::keyClick(m_view->table(), Qt::Key_Z);
    QTRY_COMPARE(bar()->text(), u"1 task(s) were changed since, and stay as they are."_s);
    QCOMPARE(value(u"select status from marketing_task where uuid = '%1'"_s.arg(uuidOf(1))),
             u"completed"_s);
}

void TestStuckView::historySaysWhoAndTakesBack()
{
    QVERIFY(markTasksFailed(*m_session, {uuidOf(1)}, u"Hung up"_s, {u"amelie@poste-3"_s, u"test"_s})
                .ok());
    m_view->open({{u"show"_s, u"marks"_s}});
    m_view->refresh();
    auto *marks = m_view->findChild<PlainTable *>(u"stuckMarks"_s);
    QTRY_COMPARE(marks->model()->rowCount(), 1);
    QCOMPARE(marks->model()->index(0, 1).data().toString(), uuidOf(1));
    QCOMPARE(marks->model()->index(0, 2).data().toString(), u"Hung up"_s);
    QCOMPARE(marks->model()->index(0, 3).data().toString(), u"amelie@poste-3"_s);
    marks->setCurrentRow(0);
    marks->setFocus();
    QTest::keyClick(marks, Qt::Key_U);
    QTRY_COMPARE(marks->model()->index(0, 0).data().toString(), u"taken back"_s);
    QCOMPARE(value(u"select status from marketing_task where uuid = '%1'"_s.arg(uuidOf(1))),
             u"processing"_s);
    QVERIFY(!m_view->findChild<QAction *>(u"takeBack"_s)->isEnabled());
    QTest::keyClick(marks, Qt::Key_Return);
    QCOMPARE(place().value(u"task"_s).toString(), uuidOf(1));
}

void TestStuckView::choiceOutlivesARefresh()
{
    PlainTable *table = m_view->table();
    table->selectionModel()->select(
        QItemSelection(table->model()->index(1, 0), table->model()->index(2, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_server->execute(
        u"update marketing_task set status = 'completed' where uuid = '%1'"_s.arg(uuidOf(3)));
    m_view->refresh();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
}

void TestStuckView::changesOfOthersAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(
        u"update marketing_task set status = 'completed' where uuid = '%1'"_s.arg(uuidOf(1)));
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 2);
    QCOMPARE(m_counts->last().first().toLongLong(), 2);
}

void TestStuckView::hiddenViewCountsForTheBadge()
{
    QTRY_VERIFY(!m_counts->isEmpty());
    QCOMPARE(m_counts->last().first().toLongLong(), 3);
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(
        u"update marketing_task set status = 'completed' where uuid = '%1'"_s.arg(uuidOf(1)));
    QTRY_COMPARE(m_counts->last().first().toLongLong(), 2);
    QVERIFY(!m_view->asOf().isValid()); // the list itself was not read
    m_view->setServices({nullptr, nullptr, nullptr, m_notifications.get(), nullptr});
    QCOMPARE(m_counts->last().first().toLongLong(), 0);
}

void TestStuckView::alertIsToldOnceAndSeen()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    QTest::qWait(100); // where alerts stand is known by now
    m_server->execute(raise(1));
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(posted().first().text,
             u"“Write the mail” takes longer than the 5\u00a0min that tasks of type draft may."_s);
    QCOMPARE(posted().first().tone, Tone::Bad);
    m_server->execute(raise(2));
    QTRY_COMPARE(posted().size(), 2); // the second one, not the first again
    posted().last().action();
    QCOMPARE(place().value(u"task"_s).toString(), uuidOf(2));
    QTRY_COMPARE(value(u"select string_agg(object, ',') from task_alerts where seen_at is not "
                       "null"_s),
                 uuidOf(2));
}

void TestStuckView::manyAlertsAreToldAsOne()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    QTest::qWait(100);
    m_server->execute(raise(12));
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(posted().first().text, u"12 task(s) began to hang."_s);
    posted().first().action();
    QCOMPARE(place(), QVariantMap({{u"view"_s, u"stuck"_s}}));
}

void TestStuckView::formerAlertsAreNotTold()
{
    m_server->execute(raise(4));
    Database other(m_server->settings());
    m_view->setServices({&other, m_monitor.get(), nullptr, m_notifications.get(), nullptr});
    QTRY_VERIFY(m_view->asOf().isValid());
    forgetPosted();
    m_server->execute(u"insert into task_alerts (kind, object, level, value, threshold, details) "
                      "values ('budget', '3', 'limit', 12.5, 10, '{\"scope\": \"agent\", \"key\": "
                      "\"CopyWriter\", \"window_hours\": 24}')"_s);
    QTRY_COMPARE(posted().size(), 1);
    QCOMPARE(
        posted().first().text,
        u"Agent CopyWriter: 12.50\u00a0$ within 24\u00a0h, above the limit of 10.00\u00a0$."_s);
    m_view->setServices({});
}

void TestStuckView::limitsAreEditedAndTakenBack()
{
    m_view->table()->setFocus();
    QTest::keyClick(m_view->table(), Qt::Key_L);
    auto *limits = dialog<TypeLimitsDialog>();
    QVERIFY(limits);
    PlainTable *table = limits->table();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto text = [&](int column) {
        return table->model()->index(1, column).data().toString();
    };
    QCOMPARE(text(TypeLimitsModel::Type), u"draft"_s);
    QCOMPARE(text(TypeLimitsModel::Tasks), u"40"_s);
    QCOMPARE(text(TypeLimitsModel::Minutes), u"5 min, as for all"_s);
    table->setCurrentRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    auto *minutes = table->findChild<QSpinBox *>();
    QVERIFY(minutes);
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    QTRY_COMPARE(text(TypeLimitsModel::Minutes), u"45 min"_s);
    QCOMPARE(text(TypeLimitsModel::Allowed), u"45 min"_s);
    QTRY_COMPARE(m_view->table()->model()->rowCount(), 2); // half an hour is fine now
    QTest::keyClick(limits, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(text(TypeLimitsModel::Minutes), u"5 min, as for all"_s);
    QCOMPARE(value(u"select count(*)::text from audit_log where action = 'task-threshold' and "
                   "object_id = 'draft'"_s),
             u"2"_s);
    limits->close();
}

void TestStuckView::limitsOfColleaguesAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_view->open({{u"show"_s, u"limits"_s}});
    auto *limits = dialog<TypeLimitsDialog>();
    QTRY_COMPARE(limits->table()->model()->rowCount(), 2);
    QVERIFY(setTaskThreshold(*m_session, u"draft"_s, 60, {u"amelie@poste-3"_s, u"test"_s}).ok());
    const auto minutes = [&] {
        return limits->table()->model()->index(1, TypeLimitsModel::Minutes).data().toString();
    };
    QTRY_COMPARE(minutes(), u"60 min"_s);
    limits->table()->setCurrentRow(1);
    QTest::keyClick(limits->table(), Qt::Key_Delete);
    QTRY_COMPARE(minutes(), u"5 min, as for all"_s);
    QCOMPARE(value(u"select count(*)::text from task_thresholds"_s), u"0"_s);
    QCOMPARE(namelessControls(limits), QStringList());
    limits->close();
}

void TestStuckView::offlineKeepsWhatIsShown()
{
    const QDateTime asOf = m_view->asOf();
    m_session.reset();
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
    QSignalSpy busy(m_view.get(), &StuckView::busyChanged);
    m_view->refresh();
    QTRY_VERIFY(busy.contains(QVariantList{false}));
    QVERIFY(m_view->table()->isVisible());
    QCOMPARE(m_view->table()->model()->rowCount(), 3);
    QCOMPARE(m_view->asOf(), asOf);
    m_view->table()->setFocus();
    QTest::keyClick(m_view->table(), Qt::Key_F);
    give(u"Gone"_s);
    QTRY_COMPARE(posted().size(), 1); // that it could not be done is said
    QVERIFY(!bar()->isVisible());
}

void TestStuckView::anotherDatabaseForgets()
{
    QVERIFY(markTasksFailed(*m_session, {uuidOf(1)}, u"Gone"_s, {u"a"_s, u"test"_s}).ok());
    TestDatabase empty;
    Database other(empty.settings());
    m_view->setServices({&other, nullptr, nullptr, m_notifications.get(), nullptr});
    QCOMPARE(m_view->table()->model()->rowCount(), 0);
    QTRY_COMPARE(m_view->statusText(), u"0 task(s) hang"_s);
    QVERIFY(!m_view->findChild<QAction *>(u"undo"_s)->isEnabled());
    m_view->setServices({});
}

void TestStuckView::withoutDatabaseItSaysSo()
{
    m_view->setServices({});
    const auto *empty = m_view->findChild<StatePlaceholder *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"Not connected"_s);
    QCOMPARE(m_view->statusText(), QString());
    QCOMPARE(m_counts->last().first().toLongLong(), 0);
    QTest::keyClick(m_view->table(), Qt::Key_F);
    QVERIFY(!dialog<ReasonDialog>());
}

void TestStuckView::otherLanguageIsSpokenAtOnce()
{
    Language language;
    language.use(u"fr"_s);
    language.use(u"en"_s);
    QVERIFY(button(u"Limits by type…"_s, m_view.get()));
    QCOMPARE(m_view->statusText(), u"3 tasks hang"_s);
}

void TestStuckView::errorOutlivesAnotherLanguage()
{
    m_server->execute(u"alter table task_stuck_marks rename to put_aside"_s);
    const auto back = qScopeGuard(
        [this] { m_server->execute(u"alter table put_aside rename to task_stuck_marks"_s); });
    m_view = std::make_unique<StuckView>();
    present(*m_view, {1096, 640});
    const auto *empty = m_view->findChild<StatePlaceholder *>();
    QTRY_VERIFY(empty->isVisible() && button(u"Retry"_s, m_view.get()));
    const QString sentence = empty->accessibleName();
    Language language;
    language.use(u"fr"_s);
    language.use(u"en"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), sentence);
    QVERIFY(button(u"Retry"_s, m_view.get()));
}

void TestStuckView::everythingInteractiveHasAName()
{
    QCOMPARE(namelessControls(m_view.get()), QStringList());
}

QTEST_MAIN(TestStuckView)
#include "tst_stuckview.moc"
