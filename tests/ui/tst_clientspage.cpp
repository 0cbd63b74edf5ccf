// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "fakeconnectorservice.h"
#include "support/testdatabase.h"

#include "ui/charts/trendchart.h"
#include "ui/dialogs/connectordialog.h"
#include "ui/dialogs/newclientdialog.h"
#include "ui/dialogs/offerdialogs.h"
#include "ui/itemmodels/clientadsmodel.h"
#include "ui/jobcenter.h"
#include "ui/language.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/clientadsview.h"
#include "ui/pages/clientdetailpanel.h"
#include "ui/pages/clienteditor.h"
#include "ui/pages/clientfigures.h"
#include "ui/pages/clientspage.h"
#include "ui/settings.h"
#include "ui/texts/clienttexts.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/amountbox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Three clients: one that does well, one over its budget, one with a hostile name and no figures.
const char *const fill = R"(
insert into connectors (connector_name, kind, base_url) values
    ('Meta', 'meta', 'https://graph.example'), ('Slack', 'slack', 'https://slack.example');
insert into clients (client_key, name, monthly_budget) values ('lune', 'Lune', 100000), ('nord', 'Nord', 10);
insert into clients (client_key, name, status) values ('zz', '<b>Z & "O''Neil" \ % _</b> 漢🙂', 'paused');
insert into spend_history (client_key, date, spend, revenue, leads)
select k, (now() at time zone 'Europe/Paris')::date - d, 100, case k when 'lune' then 450 else 120 end, 4
  from unnest(array['lune', 'nord']) k, generate_series(0, 44) d;
insert into ads_library (client_key, entity_id, name, status, daily_budget) values
    ('lune', '1', 'Lookalike', 'active', 100), ('lune', '2', 'Broad', 'paused', null);
insert into performance_metrics (client_key, entity_id, date, spend, revenue)
values ('lune', '1', (now() at time zone 'Europe/Paris')::date - 1, 50, 200);
insert into suggestions (client_key, entity_id, type) values ('lune', '1', 'scale'), ('lune', '2', 'pause');
insert into products (client_key, name, price, margin) values ('lune', 'Lamp', 49.9, 0.4);
)";

} // namespace

/// The page over a real server, driven as an operator would.
class TestClientsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();

    void amountsAreTypedWithAndWithoutAValue();
    void adsModelKeepsItsContract();
    void keysAreMadeOfNames_data();
    void keysAreMadeOfNames();
    void clientsAreListedWithHowTheyDo();
    void figuresOfTheChosenClient();
    void periodIsChosenAndRemembered();
    void suggestionsAreOneClickAway();
    void keysMoveAndSwitchViews();
    void settingsAreSavedByKeyboard();
    void revertGoesBack();
    void wrongValueIsNamedAndNotStored();
    void unsavedChangesWaitForTheirClient();
    void colleaguesChangesOfOtherFieldsAreTakenIn();
    void bothChangedTheSameField_data();
    void bothChangedTheSameField();
    void saveThatComesSecondShowsBothValues();
    void liveIsRefusedWithoutCapAndConnector();
    void liveIsAskedForOnceMore();
    void adIsChangedInItsPlaceAndTakenBack();
    void adChangedByOthersIsRestored();
    void productsAreEdited();
    void clientIsMade();
    void connectorIsMadeTestedAndRemoved();
    void keychainThatRefusesIsTold();
    void paletteFindsClients();
    void analysisIsAJob();
    void hostileNamesAreTextOnly();
    void withoutClientsItSaysWhatToDo();
    void withoutDatabaseNothingIsAsked();
    void offlineKeepsWhatIsShown();
    void otherLanguageIsSpokenAtOnce();
    void everythingInteractiveHasAName();

private:
    void show();
    TablePanel *table() const { return m_page->findChild<TablePanel *>(); }
    ClientDetailPanel *detail() const { return m_page->findChild<ClientDetailPanel *>(); }
    ClientEditor *editor() const { return detail()->editor(); }
    ClientAdsModel *adsModel() const { return m_page->findChild<ClientAdsModel *>(); }
    AmountBox *amount(const QString &column) const
    {
        return editor()->findChild<AmountBox *>(u"client-"_s + column);
    }
    QRadioButton *mode(const QString &name) const
    {
        return editor()->findChild<QRadioButton *>(u"client-mode-"_s + name);
    }
    QPushButton *saveButton() const { return editor()->findChild<QPushButton *>(u"saveClient"_s); }
    QString banner(QWidget *parent, Tone = Tone::Bad) const;
    void choose(const QString &key, const QString &view = u"settings"_s);
    void type(AmountBox *box, const QString &text);
    QString stored(const QString &column, const QString &key = u"lune"_s) const
    {
        return m_server->value(
            u"select %1 from clients where client_key = '%2'"_s.arg(column, key));
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        const auto all = m_page->window()->findChildren<Dialog *>();
        for (Dialog *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<JobCenter> m_jobs;
    QList<Notification> m_posted;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ConnectionMonitor> m_monitor;
    FakeConnectorService m_connectors;
    std::unique_ptr<ClientsPage> m_page;
};

void TestClientsPage::init()
{
    if (!m_server)
        m_server = std::make_unique<TestDatabase>();
    // One database for all of them; triggers that keep the audit log are off for this only.
    m_server->execute(
        u"set session_replication_role = replica; delete from audit_log; delete from products; "
        "delete from funnels; delete from ads_library; delete from performance_metrics; delete "
        "from spend_history; delete from suggestions; delete from analysis_runs; delete from "
        "clients; delete from connectors; alter sequence products_product_id_seq restart"_s);
    m_server->execute(QString::fromUtf8(fill));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_notifications = std::make_unique<Notifications>();
    m_jobs = std::make_unique<JobCenter>();
    m_posted.clear();
    connect(m_notifications.get(), &Notifications::posted, this,
            [this](const Notification &notification) { m_posted.append(notification); });
    m_connectors = {};
    m_database = std::make_unique<Database>(m_server->settings());
    m_monitor = std::make_unique<ConnectionMonitor>(m_server->settings());
    show();
    choose(u"lune"_s, u"figures"_s);
}

void TestClientsPage::show()
{
    m_page = std::make_unique<ClientsPage>();
    m_page->setConnectorService(&m_connectors);
    m_page->resize(1280, 720);
    m_page->setServices(
        {m_database.get(), m_monitor.get(), m_jobs.get(), m_notifications.get(), m_settings.get()});
    m_page->show();
    m_page->activateWindow();
}

void TestClientsPage::cleanup()
{
    m_page.reset();
    m_monitor.reset();
    m_database.reset();
}

/// The words of the banners that are shown in it.
QString TestClientsPage::banner(QWidget *parent, Tone) const
{
    QStringList words;
    for (const Banner *each : parent->findChildren<Banner *>()) {
        if (each->isVisibleTo(parent))
            words.append(each->text());
    }
    return words.join(u'\n');
}

void TestClientsPage::choose(const QString &key, const QString &view)
{
    m_page->open({{u"client"_s, key}, {u"view"_s, view}});
    QTRY_COMPARE(detail()->client().key, key);
}

void TestClientsPage::type(AmountBox *box, const QString &text)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

void TestClientsPage::amountsAreTypedWithAndWithoutAValue()
{
    AmountBox box;
    box.setLocale(QLocale(QLocale::French, QLocale::France));
    box.setDecimals(2);
    box.setNoneText(u"aucun"_s);
    box.setLimits(0, 1e12);
    box.setSuffix(u" €"_s);
    box.setAmount(1234.5);
    QCOMPARE(box.text(), QLocale(QLocale::French).toString(1234.5, 'f', 1) + u" €"_s);
    box.setAmount(20);
    QCOMPARE(box.text(), u"20 €"_s);
    box.setAmount({});
    QCOMPARE(box.text(), u"aucun"_s);
    QVERIFY(!box.amount());
    box.selectAll();
    QTest::keyClicks(&box, u"12,75"_s);
    QCOMPARE(box.amount(), std::optional(12.75));
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_Delete);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.amount());
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    box.setAmount(10);
    QCoreApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.amount(), std::optional(10.0));
}

void TestClientsPage::adsModelKeepsItsContract()
{
    ClientAdsModel model;
    QAbstractItemModelTester tester(&model);
    QList<ClientAd> ads(3);
    for (int i = 0; i < 3; ++i) {
        ads[i].entityType = u"adset"_s;
        ads[i].entityId = QString::number(i);
        ads[i].name = u"Ad %1"_s.arg(i);
    }
    model.setAds(ads, u"EUR"_s, 3);
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ads[1].dailyBudget = 5;
    model.setAds(ads, u"EUR"_s, 3);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(1, ClientAdsModel::BudgetColumn).data().toString(), u"5 €"_s);
    model.setFilter(u"ad 2"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.ad(0).entityId, u"2"_s);
    QSignalSpy asked(&model, &ClientAdsModel::changeRequested);
    QVERIFY(model.setData(model.index(0, ClientAdsModel::BudgetColumn), 7.5, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, ClientAdsModel::BudgetColumn), 7.5, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, ClientAdsModel::NameColumn), u"x"_s, Qt::EditRole));
    QCOMPARE(asked.count(), 1);
    model.setAds({}, {}, 3);
    QCOMPARE(model.rowCount(), 0);
}

void TestClientsPage::keysAreMadeOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addRow("words") << u"Maison Lune"_s << u"maison-lune"_s;
    QTest::addRow("accents") << u"  Été & Fils !"_s << u"ete-fils"_s;
    QTest::addRow("other letters") << u"漢 1"_s << u"漢-1"_s;
    QTest::addRow("nothing") << u"--"_s << u""_s;
}

void TestClientsPage::keysAreMadeOfNames()
{
    QFETCH(QString, name);
    QTEST(NewClientDialog::keyOf(name), "key");
}

void TestClientsPage::clientsAreListedWithHowTheyDo()
{
    const PagedTableModel *model = table()->model();
    QTRY_COMPARE(model->rowCount(), 3);
    QTRY_COMPARE(model->value(1, u"name"_s).toString(), u"Lune"_s);
    QCOMPARE(model->value(1, u"roi"_s).toDouble(), 4.5);
    QCOMPARE(model->value(1, u"pending"_s).toLongLong(), 2);
    QCOMPARE(model->value(1, u"execution_mode"_s).toString(), u"dry_run"_s);
    QVERIFY(model->value(2, u"budget_used"_s).toDouble() >= 10);
    QVERIFY(!model->value(0, u"roi"_s).isValid());
    // What the delegates draw differs between a client over and one under its budget.
    table()->view()->grab();
}

void TestClientsPage::figuresOfTheChosenClient()
{
    choose(u"lune"_s, u"figures"_s);
    QStringList values;
    for (const FigureCard *card : detail()->findChildren<FigureCard *>())
        values.append(card->value());
    QCOMPARE(values, QStringList({ratioText(4.5), moneyText(3000, u"EUR"_s),
                                  moneyText(25, u"EUR"_s), u"2"_s}));
    const auto charts = detail()->findChildren<TrendChart *>();
    QCOMPARE(charts.size(), 2);
    QCOMPARE(charts[0]->data().target, std::optional(3.0));
    QCOMPARE(charts[0]->pointCount(), 30);
    const TrendData &month = charts[1]->data();
    QCOMPARE(month.target, std::optional(100000.0));
    const int days =
        QDateTime::currentDateTime().toTimeZone(QTimeZone("Europe/Paris")).date().daysInMonth();
    QCOMPARE(month.dates.size(), days);
    QCOMPARE(month.columns[1].values.last(), std::optional(100.0 * days));
    choose(u"zz"_s, u"figures"_s);
    for (const TrendChart *chart : charts)
        QCOMPARE(chart->pointCount(), 0);
}

void TestClientsPage::periodIsChosenAndRemembered()
{
    auto *figures = m_page->findChild<ClientFigures *>();
    const auto *chart = detail()->findChildren<TrendChart *>().first();
    for (QAbstractButton *pill : figures->findChildren<QAbstractButton *>()) {
        if (pill->text() == u"90 d"_s)
            QTest::mouseClick(pill, Qt::LeftButton);
    }
    QTRY_COMPARE(chart->pointCount(), 45);
    QCOMPARE(figures->periodDays(), 90);
    m_page.reset();
    show();
    QCOMPARE(m_page->findChild<ClientFigures *>()->periodDays(), 90);
}

void TestClientsPage::suggestionsAreOneClickAway()
{
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    for (FigureCard *card : detail()->findChildren<FigureCard *>()) {
        if (card->isClickable())
            QTest::mouseClick(card, Qt::LeftButton);
    }
    QCOMPARE(links.count(), 1);
    QTest::keyClick(table()->view(), Qt::Key_G);
    QCOMPARE(links.count(), 2);
    for (const QList<QVariant> &link : links) {
        QCOMPARE(link.at(0).toString(), u"suggestions"_s);
        QCOMPARE(link.at(1).toMap(), QVariantMap({{u"client"_s, u"lune"_s}}));
    }
}

void TestClientsPage::keysMoveAndSwitchViews()
{
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->view()->setFocus();
    table()->view()->setCurrentKey({u"lune"_s});
    QTest::keyClick(table()->view(), Qt::Key_J);
    QTRY_COMPARE(detail()->client().key, u"nord"_s);
    QTest::keyClick(table()->view(), Qt::Key_K);
    QTRY_COMPARE(detail()->client().key, u"lune"_s);
    for (int i = 0; i < ClientDetailPanel::ViewCount; ++i) {
        QTest::keyClick(table()->view(), Qt::Key(Qt::Key_1 + i));
        QCOMPARE(int(detail()->view()), i);
    }
    detail()->setView(ClientDetailPanel::Figures);
    QTest::keyClick(table()->view(), Qt::Key_Return);
    QCOMPARE(detail()->view(), ClientDetailPanel::Settings);
}

void TestClientsPage::settingsAreSavedByKeyboard()
{
    choose(u"lune"_s);
    QVERIFY(!saveButton()->isEnabled());
    type(amount(u"roi_target"_s), u"4"_s);
    type(amount(u"pause_share"_s), u"55"_s);
    type(amount(u"monthly_budget"_s), u"2500"_s);
    QVERIFY(saveButton()->isEnabled());
    QVERIFY(banner(m_page.get()).contains(u"Not saved yet: Lune"_s));
    QTest::keySequence(amount(u"pause_share"_s), QKeySequence::Save);
    QTRY_COMPARE(stored(u"roi_target || ' ' || pause_share || ' ' || monthly_budget"_s),
                 u"4.0000 0.5500 2500.00"_s);
    QTRY_VERIFY(!editor()->isEdited());
    QCOMPARE(banner(m_page.get()), QString());
    QCOMPARE(m_server->value(u"select string_agg(k, ' ' order by k) from audit_log, "
                             "jsonb_object_keys(new_values) k"_s),
             u"monthly_budget pause_share roi_target"_s);
}

void TestClientsPage::revertGoesBack()
{
    choose(u"lune"_s);
    type(amount(u"min_days"_s), u"5"_s);
    QCOMPARE(amount(u"min_days"_s)->amount(), std::optional(5.0));
    QTest::mouseClick(editor()->findChild<QPushButton *>(u"revertClient"_s), Qt::LeftButton);
    QCOMPARE(amount(u"min_days"_s)->amount(), std::optional(3.0));
    QVERIFY(!editor()->isEdited());
    type(amount(u"min_days"_s), u"5"_s);
    type(amount(u"min_days"_s), u"3"_s); // typed back is as good
    QVERIFY(!editor()->isEdited());
}

void TestClientsPage::wrongValueIsNamedAndNotStored()
{
    choose(u"lune"_s);
    auto *zone = editor()->findChild<QComboBox *>(u"client-timezone"_s);
    zone->setEditText(u"Mars/Olympus"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QVERIFY(banner(editor()).contains(u"Mars/Olympus"_s));
    QCOMPARE(stored(u"timezone"_s), u"Europe/Paris"_s);
    zone->setEditText(u"Europe/Lisbon"_s);
    QCOMPARE(banner(editor()), QString());
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"timezone"_s), u"Europe/Lisbon"_s);
}

void TestClientsPage::unsavedChangesWaitForTheirClient()
{
    choose(u"lune"_s);
    type(amount(u"roi_target"_s), u"7"_s);
    choose(u"nord"_s);
    QCOMPARE(amount(u"roi_target"_s)->amount(), std::optional(3.0));
    QVERIFY(!editor()->isEdited());
    QVERIFY(banner(m_page.get()).contains(u"Lune"_s));
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Show"_s && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(detail()->client().key, u"lune"_s);
    QCOMPARE(amount(u"roi_target"_s)->amount(), std::optional(7.0));
    QCOMPARE(stored(u"roi_target"_s), u"3.0000"_s);
}

void TestClientsPage::colleaguesChangesOfOtherFieldsAreTakenIn()
{
    choose(u"lune"_s);
    type(amount(u"roi_target"_s), u"7"_s);
    m_server->execute(u"update clients set min_spend = 42, version = version + 1"_s);
    QTRY_COMPARE(amount(u"min_spend"_s)->amount(), std::optional(42.0));
    QCOMPARE(amount(u"roi_target"_s)->amount(), std::optional(7.0));
    QVERIFY(!editor()->hasConflict());
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"roi_target || ' ' || min_spend"_s), u"7.0000 42.00"_s);
}

void TestClientsPage::bothChangedTheSameField_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("result");
    QTest::addRow("theirs") << u"Take theirs"_s << u"5.0000 9.00"_s;
    QTest::addRow("mine") << u"Keep mine"_s << u"7.0000 9.00"_s;
}

void TestClientsPage::bothChangedTheSameField()
{
    QFETCH(QString, button);
    QFETCH(QString, result);
    choose(u"lune"_s);
    type(amount(u"roi_target"_s), u"7"_s);
    type(amount(u"min_spend"_s), u"9"_s);
    m_server->execute(u"update clients set roi_target = 5, version = version + 1"_s);
    QTRY_VERIFY(editor()->hasConflict());
    QVERIFY2(banner(editor()).contains(u"ROI target: 5 × there, 7 × here"_s),
             qPrintable(banner(editor())));
    QVERIFY(!saveButton()->isEnabled());
    for (QPushButton *each : editor()->findChildren<QPushButton *>()) {
        if (each->text() == button)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QVERIFY(!editor()->hasConflict());
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"roi_target || ' ' || min_spend"_s), result);
}

/// The colleague is faster by so little that the page has not heard of it.
void TestClientsPage::saveThatComesSecondShowsBothValues()
{
    choose(u"lune"_s);
    type(amount(u"roi_target"_s), u"7"_s);
    m_server->execute(u"update clients set roi_target = 6, version = version + 1"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton); // nothing was read in between
    QTRY_VERIFY(editor()->hasConflict());
    QVERIFY(banner(editor()).contains(u"6 × there, 7 × here"_s));
    QCOMPARE(stored(u"roi_target"_s), u"6.0000"_s);
}

void TestClientsPage::liveIsRefusedWithoutCapAndConnector()
{
    choose(u"lune"_s);
    mode(u"live"_s)->click();
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QVERIFY(banner(editor()).contains(u"ads connector"_s));
    auto *connector = editor()->findChild<QComboBox *>(u"client-connector_name"_s);
    connector->setCurrentIndex(connector->findData(u"Meta"_s));
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QVERIFY(banner(editor()).contains(u"daily change cap"_s));
    QVERIFY(!editor()->findChild<ConfirmBanner *>()->isAsking());
    QCOMPARE(stored(u"execution_mode"_s), u"dry_run"_s);
}

void TestClientsPage::liveIsAskedForOnceMore()
{
    choose(u"lune"_s);
    mode(u"live"_s)->click();
    auto *connector = editor()->findChild<QComboBox *>(u"client-connector_name"_s);
    connector->setCurrentIndex(connector->findData(u"Meta"_s));
    type(amount(u"daily_change_cap"_s), u"150"_s);
    auto *confirm = editor()->findChild<ConfirmBanner *>();
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QVERIFY(confirm->isAsking());
    QVERIFY(banner(editor()).contains(u"150 €"_s));
    QCOMPARE(stored(u"execution_mode"_s), u"dry_run"_s);
    QTest::keyClick(confirm, Qt::Key_Escape);
    QVERIFY(!confirm->isAsking());
    QCOMPARE(stored(u"execution_mode"_s), u"dry_run"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    for (QPushButton *button : confirm->findChildren<QPushButton *>()) {
        if (button->text() == u"Go live"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(stored(u"execution_mode || ' ' || connector_name || ' ' || daily_change_cap"_s),
                 u"live Meta 150.00"_s);
    // Away from live needs no second word.
    QTRY_VERIFY(!editor()->isEdited());
    mode(u"off"_s)->click();
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"execution_mode"_s), u"off"_s);
}

void TestClientsPage::adIsChangedInItsPlaceAndTakenBack()
{
    choose(u"lune"_s, u"ads"_s);
    auto *ads = detail()->findChild<ClientAdsView *>()->findChild<PlainTable *>();
    QTRY_COMPARE(adsModel()->rowCount(), 2);
    ads->setFocus();
    ads->setCurrentIndex(adsModel()->index(0, ClientAdsModel::BudgetColumn));
    QTest::keyClick(ads, Qt::Key_F2);
    auto *box = ads->findChild<AmountBox *>();
    QVERIFY(box);
    box->selectAll();
    QTest::keyClicks(box, u"125"_s);
    QTest::keyClick(box, Qt::Key_Return);
    const auto budget = [this] {
        return m_server->value(u"select daily_budget from ads_library where entity_id = '1'"_s);
    };
    QTRY_COMPARE(budget(), u"125.00"_s);
    QTRY_COMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().actionKey, QKeySequence(QKeySequence::Undo));
    m_posted.first().action();
    QTRY_COMPARE(budget(), u"100.00"_s);
    QCOMPARE(m_server->value(u"select count(*) from audit_log where action = 'ad-change'"_s),
             u"2"_s);
    ads->setCurrentIndex(adsModel()->index(1, ClientAdsModel::StatusColumn));
    QTest::keyClick(ads, Qt::Key_Return);
    auto *status = ads->findChild<QComboBox *>();
    QVERIFY(status);
    status->setCurrentIndex(status->findData(u"active"_s));
    QTest::keyClick(status, Qt::Key_Return);
    ads->setFocus();
    QTRY_COMPARE(m_server->value(u"select status from ads_library where entity_id = '2'"_s),
                 u"active"_s);
}

void TestClientsPage::adChangedByOthersIsRestored()
{
    choose(u"lune"_s, u"ads"_s);
    QTRY_COMPARE(adsModel()->rowCount(), 2);
    m_server->execute(u"update ads_library set daily_budget = 77 where entity_id = '1'"_s);
    QVERIFY(
        adsModel()->setData(adsModel()->index(0, ClientAdsModel::BudgetColumn), 5.0, Qt::EditRole));
    QTRY_COMPARE(m_posted.size(), 1);
    QVERIFY(m_posted.first().text.contains(u"Lookalike"_s));
    QTRY_COMPARE(adsModel()->ad(0).dailyBudget, std::optional(77.0));
    QCOMPARE(m_server->value(u"select daily_budget from ads_library where entity_id = '1'"_s),
             u"77.00"_s);
}

void TestClientsPage::productsAreEdited()
{
    choose(u"lune"_s, u"offer"_s);
    const auto press = [this](const QString &name) {
        for (QAbstractButton *button : detail()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name || button->text() == name)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(name));
    };
    press(u"Change Lamp"_s);
    auto *change = dialog<ProductDialog>();
    QVERIFY(change);
    change->findChild<QLineEdit *>(u"name"_s)->setText(u"Lamp 2"_s);
    QTest::keyClick(change, Qt::Key_Return);
    QTRY_COMPARE(m_server->value(u"select name || price || margin from products"_s),
                 u"Lamp 249.900.4000"_s);
    QTRY_VERIFY(!dialog<ProductDialog>());
    press(u"New funnel…"_s);
    auto *funnel = dialog<FunnelDialog>();
    QVERIFY(funnel);
    QTest::keyClick(funnel, Qt::Key_Return);
    QTRY_VERIFY(banner(funnel).contains(u"name"_s));
    funnel->findChild<QLineEdit *>(u"name"_s)->setText(u"Main"_s);
    funnel->findChild<QPlainTextEdit *>()->setPlainText(u"Ad\n\nOrder"_s);
    for (QPushButton *button : funnel->findChildren<QPushButton *>()) {
        if (button->text() == u"Save"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_server->value(u"select steps::text from funnels"_s), u"[\"Ad\", \"Order\"]"_s);
    const auto offered = [this] {
        return m_server->value(u"select status from products"_s);
    };
    m_posted.clear();
    QTRY_VERIFY(detail()->findChild<QToolButton *>());
    QTest::qWait(50);
    press(u"Remove Lamp 2"_s);
    QTRY_COMPARE(offered(), u"ended"_s);
    QTRY_COMPARE(m_posted.size(), 1);
    m_posted.first().action();
    QTRY_COMPARE(offered(), u"active"_s);
}

void TestClientsPage::clientIsMade()
{
    QTest::keySequence(table()->view(), QKeySequence::New);
    auto *made = dialog<NewClientDialog>();
    QVERIFY(made);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"name"_s), u"Lune"_s);
    QCOMPARE(made->findChild<QLineEdit *>(u"key"_s)->text(), u"lune"_s);
    QTest::keyClick(made, Qt::Key_Return);
    QTRY_VERIFY(banner(made).contains(u"“lune”"_s)); // there is one
    QTest::keyClicks(made->findChild<QLineEdit *>(u"name"_s), u" rousse"_s);
    QTest::keyClick(made, Qt::Key_Return);
    QTRY_COMPARE(stored(u"name"_s, u"lune-rousse"_s), u"Lune rousse"_s);
    QTRY_COMPARE(detail()->client().key, u"lune-rousse"_s);
    QCOMPARE(detail()->view(), ClientDetailPanel::Settings);
}

void TestClientsPage::connectorIsMadeTestedAndRemoved()
{
    choose(u"lune"_s);
    const auto press = [](QWidget *parent, const QString &text) {
        for (QPushButton *button : parent->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    };
    press(editor(), u"New connector…"_s);
    auto *made = dialog<ConnectorDialog>();
    QVERIFY(made);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"name"_s), u"Meta 2"_s);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"token"_s), u"s3cret"_s);
    press(made, u"Test"_s);
    QTRY_VERIFY(banner(made).contains(u"You are Lune SAS."_s));
    QCOMPARE(m_connectors.tested, QStringList{u"Meta 2"_s});
    press(made, u"Save"_s);
    QTRY_COMPARE(m_server->value(u"select base_url from connectors where connector_name = "
                                 "'Meta 2'"_s),
                 u"https://graph.facebook.com"_s);
    QTRY_VERIFY(!dialog<ConnectorDialog>());
    QCOMPARE(m_connectors.tokens.value(u"Meta 2"_s), u"s3cret"_s);
    QCOMPARE(m_server->value(u"select count(*) from audit_log where new_values::text like "
                             "'%s3cret%'"_s),
             u"0"_s);
    auto *connector = editor()->findChild<QComboBox *>(u"client-connector_name"_s);
    QTRY_VERIFY(connector->findData(u"Meta 2"_s) >= 0);
    connector->setCurrentIndex(connector->findData(u"Meta 2"_s));
    press(editor(), u"Change…"_s);
    QTRY_VERIFY(dialog<ConnectorDialog>());
    QTRY_VERIFY(!dialog<ConnectorDialog>()
                     ->findChild<QLineEdit *>(u"token"_s)
                     ->placeholderText()
                     .isEmpty());
    press(dialog<ConnectorDialog>(), u"Remove"_s);
    QTRY_COMPARE(m_server->value(u"select count(*) from connectors"_s), u"2"_s);
    QTRY_VERIFY(!m_connectors.tokens.contains(u"Meta 2"_s));
}

void TestClientsPage::keychainThatRefusesIsTold()
{
    choose(u"lune"_s);
    m_connectors.refusal = u"The keychain is locked."_s;
    Q_EMIT editor()->newConnectorRequested();
    auto *made = dialog<ConnectorDialog>();
    QVERIFY(made);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"name"_s), u"Meta 3"_s);
    QTest::keyClicks(made->findChild<QLineEdit *>(u"token"_s), u"t"_s);
    QTest::keyClick(made, Qt::Key_Return);
    QTRY_VERIFY(banner(made).contains(u"The keychain is locked."_s));
    QVERIFY(made->isVisible());
}

void TestClientsPage::paletteFindsClients()
{
    QList<PaletteEntry> found;
    m_page->searchPalette(u"nor"_s, [&](const QList<PaletteEntry> &entries) { found = entries; });
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().title, u"Nord"_s);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    found.first().run();
    QCOMPARE(links.value(0).value(1).toMap(), QVariantMap({{u"client"_s, u"nord"_s}}));
}

void TestClientsPage::analysisIsAJob()
{
    QTest::keySequence(table()->view(), QKeySequence(u"Ctrl+R"_s));
    QTRY_COMPARE(m_posted.size(), 1);
    QVERIFY2(m_posted.first().text.startsWith(u"Lune"_s), qPrintable(m_posted.first().text));
    QCOMPARE(m_server->value(u"select client_key from analysis_runs"_s), u"lune"_s);
}

void TestClientsPage::hostileNamesAreTextOnly()
{
    const QString name = u"<b>Z & \"O'Neil\" \\ % _</b> 漢🙂"_s;
    choose(u"zz"_s);
    QStringList titles;
    for (const ElidedLabel *label : detail()->findChildren<ElidedLabel *>()) {
        titles.append(label->fullText());
        QVERIFY(label->textFormat() != Qt::RichText);
    }
    QVERIFY(titles.contains(name));
    type(amount(u"min_days"_s), u"4"_s);
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"min_days"_s, u"zz"_s), u"4"_s);
    QCOMPARE(stored(u"name"_s, u"zz"_s), name);
}

void TestClientsPage::withoutClientsItSaysWhatToDo()
{
    m_server->execute(u"delete from suggestions; delete from products; delete from clients"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QSignalSpy wanted(m_page.get(), &ClientsPage::importMetricsRequested);
    QPushButton *import = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : table()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Import"_s) && button->isVisible())
                import = button;
        }
        return import != nullptr;
    }());
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestClientsPage::withoutDatabaseNothingIsAsked()
{
    choose(u"lune"_s);
    type(amount(u"roi_target"_s), u"7"_s);
    m_page->setServices({nullptr, nullptr, m_jobs.get(), m_notifications.get(), m_settings.get()});
    QCOMPARE(detail()->clientKey(), QString());
    QVERIFY(editor()->unsaved().isEmpty());
    for (const QAction *action : m_page->headerActions())
        QVERIFY(action->isEnabled() == (action->text() == u"Import…"_s));
    m_page->refresh();
    m_page->open({{u"client"_s, u"nord"_s}});
    QCOMPARE(detail()->client().key, QString());
}

void TestClientsPage::offlineKeepsWhatIsShown()
{
    choose(u"lune"_s);
    type(amount(u"roi_target"_s), u"7"_s);
    m_server.reset(); // drops the database with whoever is connected
    m_page->refresh();
    QTest::qWait(300);
    QCOMPARE(detail()->client().name, u"Lune"_s);
    QCOMPARE(amount(u"roi_target"_s)->amount(), std::optional(7.0));
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!banner(editor()).isEmpty());
    QVERIFY(editor()->isEdited());
}

void TestClientsPage::otherLanguageIsSpokenAtOnce()
{
    QSignalSpy headers(m_page.get(), &Page::headerChanged);
    const ClientNumber *field = clientNumber(u"min_days"_s);
    Language language;
    language.use(u"fr"_s);
    QTRY_COMPARE(headers.count(), 1);
    QCOMPARE(amount(u"min_days"_s)->suffix(), clientUnitSuffix(field->unit, u"EUR"_s));
    QCOMPARE(amount(u"min_days"_s)->accessibleName(), field->translatedTitle());
    QCOMPARE(amount(u"roi_target"_s)->locale().language(), QLocale::French);
    language.use(u"en"_s);
    QTRY_COMPARE(headers.count(), 2);
    QStringList words;
    for (const QAction *action : m_page->headerActions())
        words.append(action->text());
    QCOMPARE(words, QStringList({u"Analyse"_s, u"Import…"_s, u"New client…"_s}));
}

void TestClientsPage::everythingInteractiveHasAName()
{
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    for (FormDialog *dialog :
         {static_cast<FormDialog *>(new NewClientDialog(m_page.get())),
          static_cast<FormDialog *>(new ConnectorDialog({}, &m_connectors, m_page.get())),
          static_cast<FormDialog *>(new ProductDialog({}, u"EUR"_s, m_page.get())),
          static_cast<FormDialog *>(new FunnelDialog({}, m_page.get()))}) {
        dialog->show();
        QCOMPARE(namelessControls(dialog), QStringList());
    }
}

QTEST_MAIN(TestClientsPage)
#include "tst_clientspage.moc"
