// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/language.h"
#include "ui/pages/overviewpage.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablepanel.h"

#include "checks/checkspecs.h"
#include "database/connectionmonitor.h"
#include "database/database.h"
#include "queries/overviewqueries.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Two that send, one of them long past its limit; one paused; one completed and awaiting replies,
/// one failed this week, one completed long ago, and a draft.
const char *const fill = R"(
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

} // namespace

/// The page over a real server, driven as an operator would.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
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
    void allIsWellWithAnEmptyDatabase();
    void changesOfOthersAppear();
    void hiddenPageReadsWhenItIsShown();
    void narrowPageHasOneColumn();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseItSaysSo();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();

private:
    void open(const QString &script);
    FigureCard *figure(const QString &label) const;
    TablePanel *closing() const { return m_page->findChild<TablePanel *>(); }
    QList<CheckLine *> lines() const { return m_page->findChildren<CheckLine *>(); }
    QStringList alerts() const;
    QString linkPage() const { return m_links->value(0).value(0).toString(); }
    QVariantMap linkPlace() const { return m_links->value(0).value(1).toMap(); }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<OverviewPage> m_page;
    std::unique_ptr<QSignalSpy> m_links;
};

void TestOverviewPage::init()
{
    if (QByteArray(QTest::currentTestFunction()) != "allIsWellWithAnEmptyDatabase")
        open(QString::fromUtf8(fill));
}

void TestOverviewPage::open(const QString &script)
{
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(script);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_page = std::make_unique<OverviewPage>();
    m_links = std::make_unique<QSignalSpy>(m_page.get(), &Page::linkActivated);
    m_page->resize(1096, 900);
    m_page->setServices({m_database.get(), m_monitor.get(), nullptr, nullptr, m_settings.get()});
    m_page->show();
    m_page->activateWindow();
    QTRY_VERIFY(m_page->asOf().isValid());
}

void TestOverviewPage::cleanup()
{
    m_links.reset();
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
    m_server.reset();
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
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(1, 0)).center());
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

void TestOverviewPage::allIsWellWithAnEmptyDatabase()
{
    open(u"select 1"_s);
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
