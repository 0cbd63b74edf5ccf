// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/analytics/marketingcharts.h"
#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/campaigncostsmodel.h"
#include "ui/language.h"
#include "ui/pages/analyticsmarketing.h"
#include "ui/pages/campaigncostsview.h"
#include "ui/pages/campaignspage.h"
#include "ui/texts/marketingtexts.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tablepanel.h"

#include "operations/taskrollups.h"

#include <rapidcheck.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const QByteArray paris = "Europe/Paris";

/// Four campaigns that began in March, two of which ended; ads in euros, dollars and in nothing.
const char *const marchCampaigns = R"(
insert into clients (client_key, name, currency) values ('lune', 'Maison Lune', 'EUR'), ('sol', 'Sol', 'USD');
insert into campaigns (campaign_id, client_key, name, niche, region, status, created_at, started_at, completed_at,
                       total_count, sent_count, success_count, failed_count, no_interaction_count, pending_count)
values (1, 'lune', 'One', 'bakers', 'Nord', 'completed', '2026-03-27', '2026-03-27 10:00+00', '2026-03-28', 20, 12, 12, 8, 8, 0),
       (2, 'sol', 'Two', 'bakers', 'Sud', 'failed', '2026-03-27', '2026-03-27 11:00+00', '2026-03-28', 3, 0, 0, 3, 0, 0),
       (3, null, 'Three', 'florists', 'Nord', 'sending', '2026-03-29', '2026-03-29 11:00+00', null, 6, 6, 6, 0, 0, 0),
       (4, 'sol', 'Four', 'florists', 'Sud', 'sending', '2026-03-29', '2026-03-29 12:00+00', null, 2, 0, 0, 0, 0, 2);
insert into interactions (campaign_id, interaction_type) select 1, 'reply' from generate_series(1, 4);
insert into leads (campaign_id, status) select 1, 'converted' from generate_series(1, 10);
insert into leads (campaign_id, status) select 2, 'new' from generate_series(1, 4);
insert into campaign_sources (source, external_id, campaign_id) values ('meta', 'a', 1), ('meta', 'b', 2);
insert into performance_metrics (client_key, entity_type, entity_id, date, spend)
values ('lune', 'campaign', 'a', '2026-03-27', 40), ('sol', 'campaign', 'b', '2026-03-27', 8);
insert into spend_history (client_key, date, spend, revenue, leads) values ('lune', '2026-03-27', 40, 100, 4),
       ('sol', '2026-03-27', 8, 4, 1);
insert into marketing_task (campaign_id, client_key, cost, status, created_at)
values (1, 'lune', 2, 'completed', '2026-03-27'), (2, 'sol', 4, 'failed', '2026-03-27'), (3, null, 9, 'completed', '2026-03-29');
)";

AnalyticsChoice march()
{
    AnalyticsChoice choice;
    choice.period = TaskPeriod::days(QDate(2026, 3, 26), QDate(2026, 3, 31), paris);
    choice.step = TimeStep::Day;
    return choice;
}

} // namespace

/// The Marketing view over a real server, driven as an operator would.
class TestAnalyticsMarketing : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void figuresAreThoseOfThePeriod();
    void modelKeepsItsContract();
    void dearestStandsFirstAndTotalsAbove();
    void totalsStayAboveHoweverItIsSorted();
    void currenciesStandBesideEachOther();
    void cellsLeadToWhatIsBehind();
    void keyboardOpensTheCampaign();
    void outcomesLeadToTheirCampaigns();
    void ratesLeadToTheirNiche();
    void campaignsThatEndedOnRequest();
    void anotherPeriodIsAskedFor();
    void emptyPeriodSaysWhatToDo();
    void changesOfOthersAppear();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseNothingIsShown();
    void csvKeepsCurrenciesApart();
    void exportsAreOffered();
    void exportTellsWhereItIs();
    void rowsAreSortedByMouse();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();
    void costsAddUpInOneCurrencyOnly();
    void campaignsPageIsFiltered();
    void draftsAndArchivedOnesAreAccountedFor();

private:
    CampaignCostsModel *model() const { return m_view->campaigns()->model(); }
    PlainTable *table() const { return m_view->campaigns()->table(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList names() const;
    template <typename Chart>
    Chart *chart(const char *card) const
    {
        auto *found = m_view->findChild<ChartCard *>(QLatin1String(card));
        return found ? static_cast<Chart *>(found->chart()) : nullptr;
    }
    void click(int row, int column) { clickItem(table(), table()->model()->index(row, column)); }

    std::unique_ptr<AnalyticsMarketing> m_view;
};

/// Rows for all: those that change something put it back.
void TestAnalyticsMarketing::initTestCase()
{
    createServer();
    fill(marchCampaigns);
}

void TestAnalyticsMarketing::init()
{
    openServices();
    m_view = std::make_unique<AnalyticsMarketing>();
    m_view->setLiveInterval(50);
    m_view->setChoice(march());
    present(*m_view, {1240, 700});
    QTRY_COMPARE(model()->rowCount(), 5);
    QTRY_VERIFY(!m_view->isBusy());
}

void TestAnalyticsMarketing::cleanup()
{
    m_view.reset();
    closeServices();
}

QStringList TestAnalyticsMarketing::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(cell(row, CampaignCostsModel::Name));
    return names;
}

void TestAnalyticsMarketing::figuresAreThoseOfThePeriod()
{
    QStringList values;
    for (const FigureCard *card : m_view->findChildren<FigureCard *>())
        values.append(card->value());
    QCOMPARE(values, (QStringList{u"4"_s, u"26"_s, u"4"_s, u"14"_s, u"15.00 $"_s,
                                  u"40 € · 8.00 $"_s, u"10 € + 5.75 $"_s, u"2.86 € + 1.64 $"_s}));
    QCOMPARE(m_view->statusText(), u"4 campaign(s) began"_s);
    QVERIFY(m_view->asOf().isValid());
    const SeriesData &outcomes = chart<StackedChart>("outcomes")->data();
    QCOMPARE(outcomes.steps.size(), 6);
    QCOMPARE(outcomes.series.size(), 3);
    QCOMPARE(*outcomes.series[0].values[1], 1.0);
    QCOMPARE(*outcomes.series[1].values[3], 2.0);
    QCOMPARE(*outcomes.series[2].values[1], 1.0);
    const BarData &niches = chart<BarList>("niches")->data();
    QCOMPARE(niches.rows.first().key, u"bakers"_s);
    QCOMPARE(*niches.rows.first().values[0], 0.2);
    QVERIFY(*niches.rows.first().low < 0.2 && *niches.rows.first().high > 0.2);
    QCOMPARE(chart<BarList>("regions")->data().rows.size(), 2);
    const BarData &clients = chart<BarList>("clients")->data();
    QCOMPARE(clients.rows.size(), 1);
    QCOMPARE(clients.rows.first().name, u"Maison Lune"_s);
    QCOMPARE(*clients.rows.first().values[2], 2.5);
}

void TestAnalyticsMarketing::modelKeepsItsContract()
{
    QAbstractItemModelTester tester(model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester order(table()->model(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->setCampaignChoice(CampaignChoice::Ended);
    QTRY_COMPARE(model()->rowCount(), 3);
}

void TestAnalyticsMarketing::dearestStandsFirstAndTotalsAbove()
{
    QCOMPARE(names(),
             (QStringList{u"All 4 campaign(s)"_s, u"Three"_s, u"Two"_s, u"One"_s, u"Four"_s}));
    QCOMPARE(cell(0, CampaignCostsModel::ModelCost), u"15.00 $"_s);
    QCOMPARE(cell(0, CampaignCostsModel::Leads), u"14"_s);
    QCOMPARE(cell(3, CampaignCostsModel::Conversions), u"10"_s);
}

void TestAnalyticsMarketing::totalsStayAboveHoweverItIsSorted()
{
    for (int column = 0; column < CampaignCostsModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table()->sortByColumn(column, order);
            QCOMPARE(names().first(), u"All 4 campaign(s)"_s);
            QCOMPARE(names().size(), 5);
        }
    }
    table()->sortByColumn(CampaignCostsModel::Leads, Qt::DescendingOrder);
    QCOMPARE(names().mid(1, 2), (QStringList{u"One"_s, u"Two"_s}));
    table()->sortByColumn(CampaignCostsModel::Name, Qt::AscendingOrder);
    QCOMPARE(names().mid(1), (QStringList{u"Four"_s, u"One"_s, u"Three"_s, u"Two"_s}));
}

void TestAnalyticsMarketing::currenciesStandBesideEachOther()
{
    table()->sortByColumn(CampaignCostsModel::Name, Qt::AscendingOrder);
    QCOMPARE(cell(2, CampaignCostsModel::PerLead), u"4 € + 0.2000 $"_s); // euros and dollars
    QCOMPARE(cell(4, CampaignCostsModel::PerLead), u"3.00 $"_s);         // all in dollars
    QCOMPARE(cell(3, CampaignCostsModel::AdSpend), u"–"_s);
    QCOMPARE(cell(3, CampaignCostsModel::PerLead), u"–"_s);
    const QString remark = m_view->campaigns()->remark();
    QVERIFY2(remark.contains(u"Ads are paid in EUR and model calls in USD"_s), qPrintable(remark));
    QVERIFY2(remark.contains(u"The ad spend of 2 campaign(s) is not known"_s), qPrintable(remark));
}

void TestAnalyticsMarketing::cellsLeadToWhatIsBehind()
{
    QSignalSpy links(m_view.get(), &AnalyticsView::linkActivated);
    click(3, CampaignCostsModel::Name);
    click(3, CampaignCostsModel::ModelCost);
    click(3, CampaignCostsModel::Client);
    click(3, CampaignCostsModel::Leads);
    click(0, CampaignCostsModel::Name); // totals are of no campaign
    QCOMPARE(links.size(), 3);
    QCOMPARE(links[0][0].toString(), u"campaigns"_s);
    QCOMPARE(links[0][1].toMap().value(u"campaign"_s).toLongLong(), 1);
    QCOMPARE(links[1][0].toString(), u"tasks"_s);
    QCOMPARE(links[1][1].toMap().value(u"campaign"_s).toLongLong(), 1);
    QCOMPARE(links[2][0].toString(), u"clients"_s);
    QCOMPARE(links[2][1].toMap().value(u"client"_s).toString(), u"lune"_s);
}

void TestAnalyticsMarketing::keyboardOpensTheCampaign()
{
    QSignalSpy links(m_view.get(), &AnalyticsView::linkActivated);
    table()->setFocus();
    table()->setCurrentRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(links.size(), 0);
    QTest::keyClick(table(), Qt::Key_J);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0][1].toMap().value(u"campaign"_s).toLongLong(), 3);
}

void TestAnalyticsMarketing::outcomesLeadToTheirCampaigns()
{
    QSignalSpy links(m_view.get(), &AnalyticsView::linkActivated);
    auto *outcomes = chart<StackedChart>("outcomes");
    outcomes->setFocus();
    outcomes->setCurrentPoint(3, 1);
    QTest::keyClick(outcomes, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    const QVariantMap place = links[0][1].toMap();
    QCOMPARE(place.value(u"status"_s).toStringList(),
             (QStringList{u"draft"_s, u"sending"_s, u"paused"_s}));
    QCOMPARE(place.value(u"from"_s).toDateTime(), QDate(2026, 3, 29).startOfDay(QTimeZone(paris)));
    QCOMPARE(place.value(u"until"_s).toDateTime(), QDate(2026, 3, 30).startOfDay(QTimeZone(paris)));
}

void TestAnalyticsMarketing::ratesLeadToTheirNiche()
{
    QSignalSpy links(m_view.get(), &AnalyticsView::linkActivated);
    auto *niches = chart<BarList>("niches");
    niches->setCurrentPoint(1);
    QTest::keyClick(niches, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0][0].toString(), u"campaigns"_s);
    QCOMPARE(links[0][1].toMap().value(u"niche"_s).toString(), u"florists"_s);
    QCOMPARE(links[0][1].toMap().value(u"from"_s).toDateTime(), march().period.from);
}

void TestAnalyticsMarketing::campaignsThatEndedOnRequest()
{
    auto *ended = m_view->findChild<Pill *>(u"ended"_s);
    QTest::mouseClick(ended, Qt::LeftButton);
    QTRY_COMPARE(names(), (QStringList{u"All 2 campaign(s)"_s, u"Two"_s, u"One"_s}));
    QVERIFY(ended->isChecked());
    QVERIFY(!m_view->findChild<Pill *>(u"began"_s)->isChecked());
    QCOMPARE(m_view->statusText(), u"2 campaign(s) ended"_s);
}

void TestAnalyticsMarketing::anotherPeriodIsAskedFor()
{
    AnalyticsChoice choice = march();
    choice.period = TaskPeriod::days(QDate(2026, 3, 29), QDate(2026, 3, 29), paris);
    choice.step = TimeStep::Hour;
    m_view->setChoice(choice);
    QTRY_COMPARE(model()->rowCount(), 3);
    QTRY_COMPARE(chart<StackedChart>("outcomes")->data().steps.size(), 23); // clocks went on
}

void TestAnalyticsMarketing::emptyPeriodSaysWhatToDo()
{
    AnalyticsChoice choice = march();
    choice.period = TaskPeriod::days(QDate(2020, 1, 1), QDate(2020, 1, 31), paris);
    m_view->setChoice(choice);
    QTRY_COMPARE(model()->rowCount(), 0);
    QTRY_COMPARE(chart<StackedChart>("outcomes")->pointCount(), 0);
    QTRY_COMPARE(chart<BarList>("clients")->pointCount(), 0);
    QVERIFY(!table()->isVisible());
    QVERIFY(m_view->campaigns()->remark().isEmpty());
}

void TestAnalyticsMarketing::changesOfOthersAppear()
{
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    const auto back = qScopeGuard(
        [&] { m_server->execute(u"update campaigns set name = 'Three' where campaign_id = 3"_s); });
    m_server->execute(u"update campaigns set name = 'Renamed' where campaign_id = 3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(u"Renamed"_s), 15'000);
}

void TestAnalyticsMarketing::offlineKeepsWhatIsShown()
{
    const QDateTime asOf = m_view->asOf();
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(u"dbname"_s, u"postgres"_s);
    const auto session = Session::open(neighbour);
    const auto run = [&](const QString &sql) {
        return (*session)->executeSql(u"outage"_s, sql.arg(m_server->name())).ok();
    };
    QVERIFY(run(u"alter database %1 allow_connections off"_s));
    const auto reopen = qScopeGuard([&] { run(u"alter database %1 allow_connections on"_s); });
    QVERIFY(run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s));
    m_view->refresh();
    QVERIFY(m_view->isBusy());
    QTRY_VERIFY(!m_view->isBusy());
    QCOMPARE(names().size(), 5);
    QCOMPARE(chart<BarList>("niches")->pointCount(), 2);
    QCOMPARE(m_view->asOf(), asOf);
}

void TestAnalyticsMarketing::withoutDatabaseNothingIsShown()
{
    m_view->setServices({});
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!m_view->isBusy());
    QVERIFY(!m_view->asOf().isValid());
    for (const FigureCard *card : m_view->findChildren<FigureCard *>())
        QVERIFY(card->value().isEmpty());
    for (const ChartCard *card : m_view->findChildren<ChartCard *>()) {
        const auto *said = card->findChild<StatePlaceholder *>();
        QVERIFY(said->isVisibleTo(m_view.get()));
        QCOMPARE(said->accessibleName(), u"Not connected"_s);
    }
}

void TestAnalyticsMarketing::csvKeepsCurrenciesApart()
{
    const QByteArrayList lines = model()->csv().trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].contains("model_cost,model_currency,ad_spend,ad_currency"));
    const auto one = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.startsWith("1,One,"); });
    QVERIFY(one != lines.end());
    QCOMPARE(one->trimmed(), "1,One,completed,lune,1,0,2.0000,USD,40.0000,EUR,20,4,10,10");
}

void TestAnalyticsMarketing::exportsAreOffered()
{
    QMenu menu;
    m_view->addExports(&menu);
    QStringList titles;
    for (const QAction *action : menu.actions())
        titles.append(action->text());
    QVERIFY2(titles.contains(u"Reply rate by niche"_s), qPrintable(titles.join(u'\n')));
    QSignalSpy reports(m_view.get(), &AnalyticsMarketing::campaignsReportRequested);
    menu.actions().last()->trigger();
    QCOMPARE(reports.size(), 1);
}

void TestAnalyticsMarketing::exportTellsWhereItIs()
{
    Notifications notifications;
    QSignalSpy posted(&notifications, &Notifications::posted);
    m_view->setServices({m_database.get(), m_monitor.get(), nullptr, &notifications, nullptr});
    auto *card = m_view->findChild<ChartCard *>(u"niches"_s);
    card->menu()->popup(card->mapToGlobal(QPoint(20, 20)));
    QAction *save = card->menu()->actions().last();
    card->menu()->close();
    save->trigger();
    auto *dialog = card->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir folder;
    dialog->selectFile(folder.filePath(u"rates.csv"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(posted.size(), 1);
    QVERIFY(posted.first().first().value<Notification>().text.contains(u"rates.csv"_s));
    QVERIFY(QFile::exists(folder.filePath(u"rates.csv"_s)));
    m_view.reset();
}

void TestAnalyticsMarketing::rowsAreSortedByMouse()
{
    QHeaderView *header = table()->horizontalHeader();
    const int column = CampaignCostsModel::Leads;
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    for (int i = 0; i < 2; ++i) {
        const Qt::SortOrder before = header->sortIndicatorOrder();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(header->sortIndicatorSection(), column);
        QVERIFY(i == 0 || header->sortIndicatorOrder() != before);
        const bool isUp = header->sortIndicatorOrder() == Qt::AscendingOrder;
        QCOMPARE(cell(isUp ? 4 : 1, CampaignCostsModel::Name), u"One"_s);
    }
}

void TestAnalyticsMarketing::otherLanguageIsSpokenAtOnce()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    QSignalSpy headers(model(), &QAbstractItemModel::headerDataChanged);
    language.use(u"fr"_s);
    QTRY_VERIFY(!headers.isEmpty());
    QTRY_COMPARE(cell(0, CampaignCostsModel::ModelCost), u"15,00 $"_s);
}

void TestAnalyticsMarketing::everythingInteractiveHasAName()
{
    QCOMPARE(namelessControls(m_view.get()), QStringList());
}

/// Whatever was spent: a total is said in one currency or not at all, and never loses an amount.
void TestAnalyticsMarketing::costsAddUpInOneCurrencyOnly()
{
    QVERIFY(rc::check("totals", [] {
        CampaignCost cost;
        cost.modelCost = *rc::gen::inRange(0, 100'000) / 100.0;
        if (*rc::gen::arbitrary<bool>())
            cost.adSpend = *rc::gen::inRange(0, 100'000) / 100.0;
        cost.currency = *rc::gen::element(u"EUR"_s, u"USD"_s, u"GBP"_s, QString());
        cost.leads = *rc::gen::inRange(0, 5);
        const bool isOne = cost.adSpend.value_or(0) == 0 || cost.currency == modelCurrency();
        RC_ASSERT(cost.total().has_value() == isOne);
        RC_ASSERT(cost.costPerLead().has_value() == (isOne && cost.leads > 0));
        const QString text = costText(cost);
        RC_ASSERT(text.contains(u'$') == (isOne || cost.modelCost > 0));
        if (!isOne)
            RC_ASSERT(text.startsWith(currencyText(*cost.adSpend, cost.currency)));
    }));
}

void TestAnalyticsMarketing::campaignsPageIsFiltered()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    CampaignsPage page;
    page.setServices({m_database.get(), m_monitor.get(), nullptr, nullptr, &settings});
    page.show();
    const auto panels = page.findChildren<TablePanel *>();
    const auto found = std::ranges::find_if(panels, [](const TablePanel *each) {
        return each->model()->spec().name == u"campaigns"_s;
    });
    QVERIFY(found != panels.end());
    const TablePanel *panel = *found;
    const auto shown = [&] {
        QStringList ids;
        for (int row = 0; row < panel->model()->rowCount(); ++row)
            ids.append(panel->model()->value(row, u"name"_s).toString());
        ids.sort();
        return ids;
    };
    page.open({{u"view"_s, u"campaigns"_s}, {u"niche"_s, u"bakers"_s}});
    QTRY_COMPARE(shown(), (QStringList{u"One"_s, u"Two"_s}));
    page.open({{u"view"_s, u"campaigns"_s},
               {u"status"_s, QStringList{u"sending"_s, u"completed"_s}},
               {u"from"_s, QDate(2026, 3, 27).startOfDay(QTimeZone(paris))},
               {u"until"_s, QDate(2026, 3, 29).startOfDay(QTimeZone(paris))}});
    QTRY_COMPARE(shown(), QStringList{u"One"_s});
    page.open({{u"view"_s, u"campaigns"_s}, {u"status"_s, u"failed"_s}});
    QTRY_COMPARE(shown(), QStringList{u"Two"_s});
    page.open({{u"view"_s, u"campaigns"_s}, {u"client"_s, u"sol"_s}});
    QTRY_COMPARE(shown(), (QStringList{u"Four"_s, u"Two"_s}));
}

/// A draft is of the time it was created, in the chart and in what its click lists; what the click
/// cannot list is said.
void TestAnalyticsMarketing::draftsAndArchivedOnesAreAccountedFor()
{
    const auto back = qScopeGuard([&] {
        m_server->execute(u"delete from campaigns where campaign_id = 5; delete from "
                          "campaigns_archive where campaign_id = 6"_s);
    });
    m_server->execute(
        u"insert into campaigns (campaign_id, name, niche, status, created_at) values (5, 'Draft', "
        "'bakers', 'draft', '2026-03-28'); insert into campaigns_archive (campaign_id, name, "
        "niche, region, channel, status, created_at, started_at, total_count, sent_count, "
        "success_count, delivered_count, read_count, failed_count, no_interaction_count, "
        "pending_count, interaction_count, extra) values (6, 'Old', 'bakers', 'Sud', 'email', "
        "'completed', '2026-03-01', '2026-03-28', 5, 5, 5, 0, 0, 0, 0, 0, 0, '{}')"_s);
    m_view->refresh();
    const auto *bars = chart<BarList>("niches");
    QTRY_COMPARE(bars->data().rows.first().detail, u"4 campaign(s)"_s);
    const QString archived = u"1 campaign(s) of them are in the archive"_s;
    for (const char *name : {"outcomes", "niches"}) {
        QStringList words;
        for (const QLabel *label :
             m_view->findChild<ChartCard *>(QLatin1String(name))->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u'\n').contains(archived), qPrintable(words.join(u'\n')));
    }
    QSignalSpy links(m_view.get(), &AnalyticsView::linkActivated);
    m_view->activateWindow();
    chart<BarList>("niches")->setFocus();
    QTest::keyClick(chart<BarList>("niches"), Qt::Key_Down);
    QTest::keyClick(chart<BarList>("niches"), Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    CampaignsPage page;
    page.setServices({m_database.get(), m_monitor.get(), nullptr, nullptr, nullptr});
    page.show();
    page.open(links.first().at(1).toMap());
    const auto *panel = page.findChild<TablePanel *>(u"table-campaigns"_s);
    QTRY_COMPARE(panel->model()->rowCount(), 3); // One, Two and the draft
}

QTEST_MAIN(TestAnalyticsMarketing)
#include "tst_analyticsmarketing.moc"
