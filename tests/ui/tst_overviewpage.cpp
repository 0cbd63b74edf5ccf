// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/language.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/budgetline.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablepanel.h"

#include "checks/checkspecs.h"
#include "operations/taskrollups.h"
#include "queries/overviewqueries.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Two that send, one of them long past its limit; one paused; one completed and awaiting replies,
/// one failed this week, one completed long ago, and a draft.
const char *const someDays = R"(
insert into clients (client_key, name) values ('durum', 'Durum Nord');
insert into suggestions (client_key, entity_id, type, status, version)
values ('durum', 'a', 'scale', 'pending', 0), ('durum', 'b', 'pause', 'approved', 1);
insert into campaigns (name, niche, status, started_at, completed_at, settled_at, total_count, pending_count,
                       sent_count, success_count)
values ('Plombiers 1', 'Plombiers', 'sending', now() - interval '1 hour', null, null, 1, 1, 0, 0),
       ('Avocats 1', 'Avocats', 'sending', now() - interval '60 hours', null, null, 1, 1, 0, 0),
       ('Notaires 1', 'Notaires', 'paused', now() - interval '2 hours', null, null, 0, 0, 0, 0),
       ('Garages 1', 'Garages', 'completed', now() - interval '3 hours', now() - interval '2 hours', null, 1, 0, 1, 1),
       ('Opticiens 1', 'Opticiens', 'failed', now() - interval '2 days', now() - interval '1 day', now(), 0, 0, 0, 0),
       ('Pharmacies 1', 'Pharmacies', 'completed', now() - interval '90 days', now() - interval '80 days', now(), 0, 0, 0, 0),
       ('Fleuristes 1', 'Fleuristes', 'draft', null, null, null, 0, 0, 0, 0);
insert into contacts (name) values ('Ada');
insert into messages (campaign_id, id, contact_id, status, sent_at)
values (1, 1, 1, 'pending', null), (2, 2, 1, 'pending', null),
       (4, 3, 1, 'sent', now() - interval '2 hours');
insert into check_schedule (check_name, interval_seconds, next_run_at)
values ('closure_24h', 3600, now() + interval '50 minutes'), ('closure_48h', 21600, now() + interval '1 hour'),
       ('interrupted', 600, now() + interval '5 minutes');
insert into check_schedule (check_name, interval_seconds, next_run_at, consecutive_failures)
values ('archive', 86400, now() + interval '4 minutes', 2);
insert into check_runs (check_name, due_at, started_at, finished_at, outcome, error)
values ('archive', now() - interval '1 minute', now() - interval '1 minute', now(), 'failed', 'The disk is full.');
)";

/// Two that hang; today ten of twelve cents each, one in ten failed; before, one in a hundred did.
const char *const fillTasks = R"(
insert into marketing_task (type, agent_class, status, cost, duration_ms, started_at, created_at)
select 'draft', 'CopyWriter', case when i = 1 then 'failed' else 'completed' end, 0.12, 2000, now(), now()
  from generate_series(1, 30) i where i % 3 = 1;
insert into marketing_task (type, agent_class, status, cost, duration_ms, started_at, created_at)
select 'draft', 'CopyWriter', case when i = 1 then 'failed' else 'completed' end, 0.12, 2000,
       now() - interval '10 days', now() - interval '10 days'
  from generate_series(1, 100) i;
insert into marketing_task (name, type, agent_class, status, started_at)
values ('Write the mail', 'draft', 'CopyWriter', 'processing', now() - interval '2 hours'),
       ('Write the page', 'draft', 'CopyWriter', 'processing', now() - interval '20 minutes');
insert into task_budgets (scope, key, window_hours, warning_cost, limit_cost)
values ('agent', 'CopyWriter', 24, 0.8, 1.0), ('all', '', 24, null, 1.4), ('all', '', 24, null, 100);
)";

const char *const fillAlerts = R"(
insert into task_alerts (kind, object, value, threshold, details, raised_at)
values ('stuck', '00000000-0000-4000-8000-000000000001', 600000, 300000,
        '{"name": "Write the mail", "type": "draft"}', now() - interval '1 hour'),
       ('error_rate', '7', 0.12, 0.05, '{"scope": "agent", "key": "CopyWriter", "window_hours": 24, "n": 340}',
        now() - interval '2 hours');
insert into task_alerts (kind, object, level, value, threshold, details, raised_at, ended_at, seen_at)
values ('budget', '1', 'limit', 12.5, 10, '{"scope": "all", "key": "", "window_hours": 24}', now(), null, null),
       ('budget', '2', 'limit', 99, 10, '{"scope": "all", "key": "", "window_hours": 24}', now(), now(), null),
       ('budget', '3', 'limit', 98, 10, '{"scope": "all", "key": "", "window_hours": 24}', now(), null, now());
)";

TaskAlert anyAlert(qint64 id)
{
    TaskAlert alert;
    alert.id = id;
    alert.kind = *rc::gen::element(u"stuck"_s, u"budget"_s, u"error_rate"_s, u"p95"_s);
    alert.level = *rc::gen::element(u"warning"_s, u"limit"_s);
    alert.object = QString::number(id);
    return alert;
}

} // namespace

/// The page over a real server, driven as an operator would.
class TestOverviewPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { createServer(); }
    void cleanupTestCase() { closeServer(); }
    void init();
    void cleanup();

    void figuresAreRead();
    void figureOpensTheCampaignsBehindIt_data();
    void figureOpensTheCampaignsBehindIt();
    void openCampaignsAreListedInTheOrderOfTheirClocks();
    void campaignOpensByMouseAndKeyboard();
    void failingCheckComesFirstWithItsError();
    void checkOpensItsPage();
    void alertsNameWhatIsWrong();
    void privateServerWithoutBackupIsToldOf();
    void modelCallsAreRead();
    void figureOpensTheModelCallsBehindIt_data();
    void figureOpensTheModelCallsBehindIt();
    void budgetsNearTheirLimitAreShown();
    void alertsOfModelCallsAreToldUntilSeen();
    void tasksThatHangAreOneAlert();
    void everyAlertIsToldOrCounted();
    void allIsWellWithAnEmptyDatabase();
    void changesOfOthersAppear();
    void hiddenPageReadsWhenItIsShown();
    void narrowPageHasOneColumn();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseItSaysSo();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();

private:
    void open(const char *script);
    void openTasks();
    QPushButton *bannerButton(const QString &alert, const QString &text) const;
    FigureCard *figure(const QString &label) const;
    TablePanel *closing() const { return m_page->findChild<TablePanel *>(); }
    QList<CheckLine *> lines() const { return m_page->findChildren<CheckLine *>(); }
    QStringList alerts() const;
    QString linkPage() const { return m_links->value(0).value(0).toString(); }
    QVariantMap linkPlace() const { return m_links->value(0).value(1).toMap(); }

    std::unique_ptr<OverviewPage> m_page;
    std::unique_ptr<QSignalSpy> m_links;
};

void TestOverviewPage::init()
{
    if (QByteArray(QTest::currentTestFunction()) != "allIsWellWithAnEmptyDatabase")
        open(someDays);
}

void TestOverviewPage::open(const char *script)
{
    m_server->clear();
    m_server->execute(QString::fromUtf8(script));
    openServices();
    m_page = std::make_unique<OverviewPage>();
    m_links = std::make_unique<QSignalSpy>(m_page.get(), &Page::linkActivated);
    present(*m_page, {1096, 900});
    QTRY_VERIFY(m_page->asOf().isValid());
}

/// With model calls, counted as the background check does it.
void TestOverviewPage::openTasks()
{
    m_server->execute(QString::fromUtf8(fillTasks));
    countTasks();
    m_page->refresh();
    QTRY_COMPARE(figure(u"Stuck tasks"_s)->value(), u"2"_s);
}

QPushButton *TestOverviewPage::bannerButton(const QString &alert, const QString &text) const
{
    for (const Banner *banner : m_page->findChildren<Banner *>()) {
        if (!banner->isVisible() || banner->text() != alert)
            continue;
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
    }
    return nullptr;
}

void TestOverviewPage::cleanup()
{
    m_links.reset();
    m_page.reset();
    closeServices();
}

FigureCard *TestOverviewPage::figure(const QString &label) const
{
    for (auto *card : m_page->findChildren<FigureCard *>()) {
        if (card->text().startsWith(label))
            return card;
    }
    return nullptr;
}

QStringList TestOverviewPage::alerts() const
{
    QStringList texts;
    for (const Banner *banner : m_page->findChildren<Banner *>()) {
        if (banner->isVisible())
            texts.append(banner->text());
    }
    return texts;
}

void TestOverviewPage::figuresAreRead()
{
    QCOMPARE(figure(u"To decide"_s)->value(), u"1"_s);
    QCOMPARE(figure(u"Sending"_s)->value(), u"2"_s);
    QCOMPARE(figure(u"Paused"_s)->value(), u"1"_s);
    QCOMPARE(figure(u"Open"_s)->value(), u"4"_s);
    QCOMPARE(figure(u"Completed"_s)->value(), u"1"_s);
    QCOMPARE(figure(u"Failed"_s)->value(), u"1"_s);
    QVERIFY2(m_page->statusText().startsWith(u"4 campaign(s) open"_s),
             qPrintable(m_page->statusText()));
}

void TestOverviewPage::figureOpensTheCampaignsBehindIt_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QVariantMap>("place");
    const QVariantMap campaigns{{u"view"_s, u"campaigns"_s}};
    const auto with = [&](const QString &status) {
        QVariantMap place = campaigns;
        place.insert(u"status"_s, status);
        return place;
    };
    QTest::addColumn<QString>("page");
    const QString ofCampaigns = u"campaigns"_s;
    QTest::addRow("to decide") << u"To decide"_s << QVariantMap{{u"status"_s, u"pending"_s}}
                               << u"suggestions"_s;
    QTest::addRow("sending") << u"Sending"_s << with(u"sending"_s) << ofCampaigns;
    QTest::addRow("failed") << u"Failed"_s << with(u"failed"_s) << ofCampaigns;
    QTest::addRow("open") << u"Open"_s << QVariantMap{{u"view"_s, u"closing"_s}} << ofCampaigns;
}

void TestOverviewPage::figureOpensTheCampaignsBehindIt()
{
    QFETCH(QString, label);
    QFETCH(QVariantMap, place);
    QFETCH(QString, page);
    figure(label)->setFocus();
    QTest::keyClick(figure(label), Qt::Key_Space);
    QCOMPARE(linkPage(), page);
    QVariantMap opened = linkPlace();
    const QDateTime since = opened.take(u"since"_s).toDateTime();
    QCOMPARE(since.isValid(), label == u"Failed"_s); // only what is of the last days has a begin
    if (since.isValid())
        QCOMPARE(since.daysTo(QDateTime::currentDateTimeUtc()), OverviewFigures::recentDays);
    QCOMPARE(opened, place);
}

void TestOverviewPage::openCampaignsAreListedInTheOrderOfTheirClocks()
{
    QTRY_COMPARE(closing()->model()->rowCount(), 4);
    QStringList names;
    for (int row = 0; row < 4; ++row)
        names.append(closing()->model()->value(row, u"name"_s).toString());
    QCOMPARE(names.value(0), u"Avocats 1"_s);
    QCOMPARE(names.value(1), u"Garages 1"_s);
    QCOMPARE(names.value(2), u"Plombiers 1"_s);
}

void TestOverviewPage::campaignOpensByMouseAndKeyboard()
{
    QTRY_COMPARE(closing()->model()->rowCount(), 4);
    PagedTableView *view = closing()->view();
    clickItem(view, view->model()->index(1, 0));
    QCOMPARE(linkPlace().value(u"campaign"_s).toLongLong(), 4);
    m_links->clear();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(linkPage(), u"campaigns"_s);
    QCOMPARE(linkPlace().value(u"campaign"_s).toLongLong(), 2);
}

void TestOverviewPage::failingCheckComesFirstWithItsError()
{
    QCOMPARE(lines().size(), checkSpecs().size());
    QCOMPARE(lines().first()->check(), u"archive"_s);
    QCOMPARE(lines().first()->accessibleName(), u"Archiving: failed"_s);
    QCOMPARE(lines().first()->accessibleDescription(), u"The disk is full."_s);
}

void TestOverviewPage::checkOpensItsPage()
{
    // Lines are laid out after the answer came.
    QTRY_VERIFY(lines().size() > 1 && !lines().at(1)->visibleRegion().isEmpty());
    QTest::mouseClick(lines().at(1), Qt::LeftButton);
    QCOMPARE(linkPage(), u"checks"_s);
    QCOMPARE(linkPlace().value(u"check"_s).toString(), u"closure_24h"_s);
}

void TestOverviewPage::alertsNameWhatIsWrong()
{
    QCOMPARE(alerts(), QStringList({u"The check “Archiving” failed 2 time(s) in a row."_s,
                                    u"1 campaign(s) still send hours after their limit."_s}));
    auto *banner = m_page->findChild<Banner *>();
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(linkPlace().value(u"check"_s).toString(), u"archive"_s);
}

void TestOverviewPage::privateServerWithoutBackupIsToldOf()
{
    QSignalSpy asked(m_page.get(), &OverviewPage::backupRequested);
    const QString never = u"This database has never been backed up."_s;
    QVERIFY(!alerts().contains(never));
    m_page->setPrivateServer(true);
    QTRY_VERIFY(alerts().contains(never));
    for (const Banner *banner : m_page->findChildren<Banner *>()) {
        if (banner->isVisible() && banner->text() == never)
            QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    }
    QCOMPARE(asked.count(), 1);
    m_server->execute(u"insert into audit_log (action) values ('backup')"_s);
    m_page->refresh();
    QTRY_VERIFY(!alerts().contains(never));
}

void TestOverviewPage::modelCallsAreRead()
{
    openTasks();
    QCOMPARE(figure(u"Stuck tasks"_s)->value(), u"2"_s);
    QCOMPARE(figure(u"Stuck tasks"_s)->accessibleName(), u"Stuck tasks: 2, longest 2 h"_s);
    QCOMPARE(figure(u"Errors"_s)->value(), u"10 %"_s);
    QVERIFY(figure(u"Errors"_s)->accessibleName().endsWith(u"usually 1.0 %"_s));
    QCOMPARE(figure(u"Cost today"_s)->value(), u"1.20 $"_s);
    QVERIFY(figure(u"Tasks today"_s)->accessibleName().endsWith(u"1 failed"_s));
}

void TestOverviewPage::figureOpensTheModelCallsBehindIt_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QVariantMap>("place");
    QTest::addColumn<bool>("sinceMidnight");
    const QString tasks = u"tasks"_s;
    QTest::addRow("stuck") << u"Stuck tasks"_s << tasks << QVariantMap{{u"view"_s, u"stuck"_s}}
                           << false;
    QTest::addRow("errors") << u"Errors"_s << tasks << QVariantMap{{u"status"_s, u"failed"_s}}
                            << false;
    QTest::addRow("cost") << u"Cost today"_s << u"analytics"_s
                          << QVariantMap{{u"measure"_s, u"valued"_s}} << true;
    QTest::addRow("today") << u"Tasks today"_s << tasks << QVariantMap() << true;
}

void TestOverviewPage::figureOpensTheModelCallsBehindIt()
{
    QFETCH(QString, label);
    QFETCH(QString, page);
    QFETCH(QVariantMap, place);
    QFETCH(bool, sinceMidnight);
    QTest::mouseClick(figure(label), Qt::LeftButton);
    QCOMPARE(linkPage(), page);
    QVariantMap opened = linkPlace();
    opened.remove(u"until"_s);
    const QDateTime from = opened.take(u"from"_s).toDateTime();
    QCOMPARE(opened, place);
    if (sinceMidnight)
        QCOMPARE(from, QDate::currentDate().startOfDay());
    else if (label == u"Errors"_s)
        QCOMPARE(from.secsTo(QDateTime::currentDateTimeUtc()) / 3600, 24); // whole hours
}

void TestOverviewPage::budgetsNearTheirLimitAreShown()
{
    openTasks();
    const QList<BudgetLine *> budgets = m_page->findChildren<BudgetLine *>();
    QCOMPARE(budgets.size(), 2); // the third has hardly been touched
    QCOMPARE(budgets[0]->accessibleName(), u"Agent CopyWriter: over the limit"_s);
    QCOMPARE(budgets[0]->accessibleDescription(), u"1.20 $ of 1.00 $ within 24 h · 120 %"_s);
    QCOMPARE(budgets[1]->accessibleName(), u"All tasks: near the limit"_s);
    QTest::mouseClick(budgets[0], Qt::LeftButton);
    QCOMPARE(linkPage(), u"tasks"_s);
    QCOMPARE(linkPlace(), QVariantMap({{u"view"_s, u"budgets"_s}}));
}

void TestOverviewPage::alertsOfModelCallsAreToldUntilSeen()
{
    m_server->execute(QString::fromUtf8(fillAlerts));
    m_page->refresh();
    const QString stuck =
        u"“Write the mail” takes longer than the 5\u00a0min that tasks of type draft may."_s;
    const QString budget =
        u"All tasks: 12.50\u00a0$ within 24\u00a0h, above the limit of 10.00\u00a0$."_s;
    const QString errors =
        u"Agent CopyWriter: 12\u00a0% of 340 task(s) failed within 24\u00a0h, more than 5.0\u00a0%."_s;
    // Neither the one that ended nor the one a colleague has seen.
    QTRY_COMPARE(alerts().mid(1, 3), QStringList({stuck, budget, errors}));
    QCOMPARE(alerts().size(), 5);
    QTest::mouseClick(bannerButton(errors, u"Show"_s), Qt::LeftButton);
    QCOMPARE(linkPage(), u"tasks"_s);
    QCOMPARE(linkPlace().value(u"agent"_s).toString(), u"CopyWriter"_s);
    QCOMPARE(linkPlace().value(u"status"_s).toString(), u"failed"_s);
    QTest::mouseClick(bannerButton(stuck, u"Seen"_s), Qt::LeftButton);
    QTRY_VERIFY(!alerts().contains(stuck));
    QVERIFY(alerts().contains(budget));
    QCOMPARE(m_server->value(u"select string_agg(kind, ',') from task_alerts where seen_at is not "
                             "null and ended_at is null and seen_by <> ''"_s),
             u"stuck"_s);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QWidget *keyboard = QApplication::focusWidget(); // its banner is gone
    QVERIFY(keyboard && m_page->isAncestorOf(keyboard));
    QTest::keySequence(keyboard, QKeySequence::Undo);
    QTRY_VERIFY(alerts().contains(stuck));
    QCOMPARE(m_server->value(u"select string_agg(action, ' ' order by id) from audit_log where "
                             "object_type = 'task-alert'"_s),
             u"task-alert-see task-alert-unsee"_s);
}

void TestOverviewPage::tasksThatHangAreOneAlert()
{
    openTasks();
    m_server->execute(u"insert into task_alerts (kind, object) select 'stuck', uuid::text from "
                      "marketing_task where status = 'processing'"_s);
    m_page->refresh();
    const QString text = u"2 task(s) hang. The longest, “Write the mail”, for 2\u00a0h."_s;
    QTRY_VERIFY(alerts().contains(text));
    QTest::mouseClick(bannerButton(text, u"Show"_s), Qt::LeftButton);
    QCOMPARE(linkPlace(), QVariantMap({{u"view"_s, u"stuck"_s}}));
    QTest::mouseClick(bannerButton(text, u"Seen"_s), Qt::LeftButton);
    QTRY_COMPARE(m_server->value(u"select count(*) from task_alerts where seen_at is null"_s),
                 u"0"_s);
}

void TestOverviewPage::everyAlertIsToldOrCounted()
{
    QVERIFY(rc::check("an alert has one banner, or is among those counted", [] {
        OverviewState state;
        const int count = *rc::gen::inRange(0, 30);
        for (int i = 0; i < count; ++i)
            state.tasks.alerts.append(anyAlert(i + 1));
        QList<qint64> told;
        qint64 counted = 0;
        for (const OverviewAlert &alert : overviewAlerts(state, false)) {
            told += alert.taskAlerts;
            RC_ASSERT(!alert.text.isEmpty());
            RC_ASSERT(alert.page == u"tasks"_s);
            if (alert.taskAlerts.isEmpty())
                counted += alert.text.section(u' ', 0, 0).toLongLong();
        }
        RC_ASSERT(QSet<qint64>(told.begin(), told.end()).size() == told.size());
        RC_ASSERT(told.size() + counted == count);
    }));
}

void TestOverviewPage::allIsWellWithAnEmptyDatabase()
{
    open("select 1");
    QCOMPARE(alerts(), QStringList());
    QCOMPARE(figure(u"Open"_s)->value(), u"0"_s);
    QCOMPARE(lines().size(), checkSpecs().size());
    const auto *empty = closing()->findChild<StatePlaceholder *>();
    QTRY_COMPARE(empty->accessibleName(), u"No campaign is open"_s);
}

void TestOverviewPage::changesOfOthersAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(u"update campaigns set status = 'paused' where campaign_id = 1"_s);
    QTRY_COMPARE(figure(u"Paused"_s)->value(), u"2"_s);
}

void TestOverviewPage::hiddenPageReadsWhenItIsShown()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_page->hide();
    m_server->execute(u"update campaigns set status = 'paused' where campaign_id = 1"_s);
    QTest::qWait(600);
    QCOMPARE(figure(u"Paused"_s)->value(), u"1"_s);
    m_page->show();
    QTRY_COMPARE(figure(u"Paused"_s)->value(), u"2"_s);
}

void TestOverviewPage::narrowPageHasOneColumn()
{
    const auto top = [this](const QWidget *widget) {
        return widget->mapTo(m_page.get(), QPoint(0, 0)).y();
    };
    QVERIFY(top(closing()) < top(lines().first()));
    m_page->resize(600, 640);
    QTRY_VERIFY(top(closing()) > top(lines().last()));
    QTRY_VERIFY(top(figure(u"Failed"_s)) > top(figure(u"Sending"_s)));
}

void TestOverviewPage::offlineKeepsWhatIsShown()
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
    QVERIFY(figure(u"Open"_s)->isVisible());
    QCOMPARE(figure(u"Open"_s)->value(), u"4"_s);
    QCOMPARE(m_page->asOf(), asOf);
}

void TestOverviewPage::withoutDatabaseItSaysSo()
{
    m_page->setServices({nullptr, nullptr, nullptr, nullptr, m_settings.get()});
    QVERIFY(!figure(u"Open"_s)->isVisible());
    QVERIFY(!m_page->asOf().isValid());
    QCOMPARE(m_page->statusText(), QString());
    m_page->refresh();
    QTest::qWait(100);
}

void TestOverviewPage::otherLanguageIsSpokenAtOnce()
{
    Language language;
    language.use(u"fr"_s);
    language.use(u"en"_s);
    QCOMPARE(lines().first()->accessibleName(), u"Archiving: failed"_s);
    QVERIFY(figure(u"Sending"_s));
}

void TestOverviewPage::everythingInteractiveHasAName()
{
    m_page->setPrivateServer(true);
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
