// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/testdatabase.h"

#include "ui/look/theme.h"
#include "ui/pages/campaigndetailpanel.h"
#include "ui/pages/campaignspage.h"
#include "ui/pages/targetingbox.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Three campaigns: one that sends, an older one that contradicts itself, and a draft.
const char *const fill = R"(
insert into campaigns (name, niche, region, channel, status, created_at, started_at, total_count,
                       sent_count, success_count, pending_count, failed_count)
values ('Plombiers 1', 'Plombiers', 'Bretagne', 'email', 'sending', now() - interval '3 days',
        now() - interval '2 days', 4, 2, 2, 1, 1);
insert into campaigns (name, niche, region, channel, status, created_at, started_at, completed_at)
values ('Notaires 1', 'Notaires', 'Corse', 'whatsapp', 'completed', now() - interval '200 days',
        now() - interval '200 days', now() - interval '190 days');
insert into campaigns (name, niche, region, status, created_at)
values ('Fleuristes 1', 'Fleuristes', 'Bretagne', 'draft', now() - interval '300 days');
insert into campaign_phases (campaign_id, phase, status, metrics)
values (2, 'scraping', 'completed', '{"leads_scraped": 100}'),
       (2, 'cleaning', 'failed', '{"leads_cleaned": 80, "leads_rejected": 10}');
insert into contacts (name, email) select 'Contact ' || n, 'c' || n || '@exemple.fr'
  from generate_series(1, 4) n;
insert into messages (campaign_id, id, contact_id, status, sent_at)
values (1, 1, 1, 'sent', now()), (1, 2, 2, 'sent', now()), (1, 3, 3, 'pending', null),
       (1, 4, 4, 'failed', null);
)";

} // namespace

/// The page over a real server, driven as an operator would.
class TestCampaignsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void newestCampaignIsChosenAndItsDetailShown();
    void arrowShowsTheNextCampaign();
    void presetsNarrowTheTable();
    void contradictionsAreToldInWords();
    void enterOpensTheMessagesAndEscapeLeavesThem();
    void escapeInTheSearchClearsItBeforeItLeaves();
    void escapeEndsASelectionBeforeItLeaves();
    void figureOpensTheMessagesBehindIt();
    void detailsOfTheLastCampaignLeadNowhere();
    void changesOfOthersAppear();
    void nichesAnswerWhetherToTarget();
    void answerLeadsToTheCampaign();
    void otherCampaignIsNotShownInPlaceOfOneThatCannotBeRead();
    void withoutDatabaseNothingIsAsked();
    void everythingInteractiveHasAName();

private:
    template <typename Widget>
    Widget *find() const
    {
        return m_page->findChild<Widget *>();
    }
    TablePanel *table(const char *name) const;
    CampaignDetailPanel *detail() const
    {
        return m_page->findChild<CampaignDetailPanel *>(text("campaignDetail"));
    }
    QAbstractButton *button(const QString &label) const;
    QStringList names() const;
    FigureCard *figure(const QString &label) const;

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    std::unique_ptr<CampaignsPage> m_page;
};

void TestCampaignsPage::init()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->execute(text(fill));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(text("settings.ini")));
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    m_page = std::make_unique<CampaignsPage>();
    m_page->resize(1280, 720);
    m_page->setServices({m_database.get(), m_monitor.get(), nullptr, nullptr, m_settings.get()});
    m_page->show();
    QTRY_COMPARE(table("campaigns")->model()->rowCount(), 3);
}

void TestCampaignsPage::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
    m_server.reset();
}

TablePanel *TestCampaignsPage::table(const char *name) const
{
    for (TablePanel *panel : m_page->findChildren<TablePanel *>()) {
        if (panel->model()->spec().name == text(name))
            return panel;
    }
    return nullptr;
}

QAbstractButton *TestCampaignsPage::button(const QString &label) const
{
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(label))
            return button;
    }
    return nullptr;
}

QStringList TestCampaignsPage::names() const
{
    QStringList names;
    const PagedTableModel *model = table("campaigns")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->value(row, text("name")).toString());
    return names;
}

FigureCard *TestCampaignsPage::figure(const QString &label) const
{
    for (auto *card : detail()->findChildren<FigureCard *>()) {
        if (card->text() == label)
            return card;
    }
    return nullptr;
}

void TestCampaignsPage::newestCampaignIsChosenAndItsDetailShown()
{
    QCOMPARE(names(), QStringList({text("Plombiers 1"), text("Notaires 1"), text("Fleuristes 1")}));
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    QCOMPARE(figure(text("sent"))->value(), text("2"));
    QCOMPARE(figure(text("pending"))->value(), text("1"));
    QCOMPARE(figure(text("failed"))->value(), text("1"));
}

void TestCampaignsPage::arrowShowsTheNextCampaign()
{
    PagedTableView *view = table("campaigns")->view();
    QTRY_VERIFY(!view->currentKey().isEmpty());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_COMPARE(detail()->campaignName(), text("Notaires 1"));
    QTest::keyClick(view, Qt::Key_K);
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
}

void TestCampaignsPage::presetsNarrowTheTable()
{
    QTest::mouseClick(button(text("Completed")), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList({text("Notaires 1")}));
    QTest::mouseClick(button(text("Active")), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList({text("Plombiers 1"), text("Fleuristes 1")}));
}

void TestCampaignsPage::contradictionsAreToldInWords()
{
    m_page->open({{text("campaign"), 2}});
    QTRY_COMPARE(detail()->campaignName(), text("Notaires 1"));
    QStringList warnings;
    for (const Banner *banner : detail()->findChildren<Banner *>()) {
        if (!banner->isHidden())
            warnings.append(banner->text());
    }
    QCOMPARE(warnings.size(), 2);
    QVERIFY2(warnings.join(QLatin1Char('\n')).contains(text("Cleaning failed")),
             qPrintable(warnings.join(QLatin1Char('\n'))));
    QVERIFY(warnings.join(QLatin1Char('\n')).contains(text("100 leads were scraped")));
}

void TestCampaignsPage::enterOpensTheMessagesAndEscapeLeavesThem()
{
    PagedTableView *view = table("campaigns")->view();
    QTRY_VERIFY(!view->currentKey().isEmpty());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(table("messages")->model()->rowCount(), 4);
    QCOMPARE(m_page->heading(), text("Messages"));
    QTest::keyClick(table("messages")->view(), Qt::Key_Escape);
    QCOMPARE(m_page->heading(), text("Campaigns"));
}

void TestCampaignsPage::escapeInTheSearchClearsItBeforeItLeaves()
{
    m_page->open({{text("messages"), 1}});
    QTRY_COMPARE(table("messages")->model()->rowCount(), 4);
    auto *search = table("messages")->findChild<QLineEdit *>(text("tableSearch"));
    table("messages")->focusFilter();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, text("Contact 3"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(m_page->heading(), text("Messages"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_page->heading(), text("Campaigns"));
}

void TestCampaignsPage::escapeEndsASelectionBeforeItLeaves()
{
    m_page->open({{text("messages"), 1}});
    PagedTableView *view = table("messages")->view();
    QTRY_COMPARE(table("messages")->model()->rowCount(), 4);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->selectionSummary().rows, 2);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->selectionSummary().rows, 1);
    QCOMPARE(m_page->heading(), text("Messages"));
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(m_page->heading(), text("Campaigns"));
}

void TestCampaignsPage::figureOpensTheMessagesBehindIt()
{
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    QTest::mouseClick(figure(text("sent")), Qt::LeftButton);
    QTRY_COMPARE(table("messages")->model()->rowCount(), 2);
    QCOMPARE(table("messages")->model()->value(0, text("status")).toString(), text("sent"));
}

void TestCampaignsPage::detailsOfTheLastCampaignLeadNowhere()
{
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    QVERIFY(figure(text("sent"))->isEnabled());
    detail()->showCampaign(2);
    QCOMPARE(detail()->campaignName(), QString());
    QVERIFY(!figure(text("sent"))->isEnabled());
    QTRY_COMPARE(detail()->campaignName(), text("Notaires 1"));
    QVERIFY(figure(text("sent"))->isEnabled());
}

void TestCampaignsPage::changesOfOthersAppear()
{
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(text("update campaigns set name = 'Renommée' where campaign_id = 1"));
    QTRY_COMPARE(names().value(0), text("Renommée"));
    QTRY_COMPARE(detail()->campaignName(), text("Renommée"));
}

void TestCampaignsPage::nichesAnswerWhetherToTarget()
{
    m_page->open({{text("view"), text("niches")}});
    QTRY_COMPARE(table("niches")->model()->rowCount(), 3);
    auto *box = find<TargetingBox>();
    const auto combos = box->findChildren<QComboBox *>();
    combos[0]->lineEdit()->setFocus();
    QTest::keyClicks(combos[0]->lineEdit(), text("plombiers"));
    QTest::keyClicks(combos[1]->lineEdit(), text("Bretagne"));
    auto *answer = box->findChild<Banner *>();
    QTRY_VERIFY2(answer->isVisible() && answer->text().startsWith(text("No")),
                 qPrintable(answer->text()));
    combos[1]->setEditText({});
    combos[0]->setEditText(text("plombier"));
    QTRY_VERIFY2(answer->text().contains(text("Was Plombiers meant?")), qPrintable(answer->text()));
    combos[0]->setEditText(text("xyzzy"));
    QTRY_COMPARE(answer->text(), text("No campaign knows a niche named xyzzy."));
    combos[0]->setEditText(text("Nótaires"));
    combos[1]->setEditText(text("Corse"));
    QTRY_VERIFY2(answer->text().startsWith(text("Yes")), qPrintable(answer->text()));
}

void TestCampaignsPage::answerLeadsToTheCampaign()
{
    m_page->open({{text("view"), text("niches")}});
    find<TargetingBox>()->setQuestion(text("Plombiers"), {});
    QTRY_VERIFY(button(text("Plombiers 1 ·")));
    QTest::mouseClick(button(text("Plombiers 1 ·")), Qt::LeftButton);
    QCOMPARE(m_page->heading(), text("Campaigns"));
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
}

void TestCampaignsPage::otherCampaignIsNotShownInPlaceOfOneThatCannotBeRead()
{
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(text("dbname"), text("postgres"));
    const auto session = Session::open(neighbour);
    const auto run = [&](const char *sql) {
        return (*session)
            ->executeSql(text("outage"), QString::fromUtf8(sql).arg(m_server->name()))
            .ok();
    };
    QVERIFY(run("alter database %1 allow_connections off"));
    const auto reopen = qScopeGuard([&] { run("alter database %1 allow_connections on"); });
    QVERIFY(run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"));
    table("campaigns")->view()->setCurrentKey({text("2")});
    QTRY_COMPARE(detail()->campaignName(), QString());
    QTRY_VERIFY(detail()->findChild<StatePlaceholder *>()->isVisible());
}

void TestCampaignsPage::withoutDatabaseNothingIsAsked()
{
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    m_page->setServices({nullptr, nullptr, nullptr, nullptr, m_settings.get()});
    QCOMPARE(detail()->campaignName(), QString());
    m_page->refresh();
    m_page->open({{text("campaign"), 2}});
    m_page->open({{text("messages"), 2}});
    m_page->searchPalette(text("not"), [](const QList<PaletteEntry> &) { QFAIL("answered"); });
    QTest::qWait(300);
}

void TestCampaignsPage::everythingInteractiveHasAName()
{
    QTRY_COMPARE(detail()->campaignName(), text("Plombiers 1"));
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaignspage.moc"
