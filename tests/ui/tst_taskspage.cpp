// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/itemmodels/jsontreemodel.h"
#include "ui/language.h"
#include "ui/pages/budgetsview.h"
#include "ui/pages/pricesview.h"
#include "ui/pages/stuckview.h"
#include "ui/pages/taskbrowser.h"
#include "ui/pages/taskdetailcontent.h"
#include "ui/pages/taskdetailpanel.h"
#include "ui/pages/taskpartbox.h"
#include "ui/pages/taskspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/tablepanel.h"

#include "tasks/stucktasks.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Task n is n minutes old; 7, 14, … failed; 3 belongs to a campaign of a client.
const char *const tasks = R"(
insert into clients (client_key, name) values ('lune', 'Maison Lune & Fils');
insert into campaigns (campaign_id, name, status) values (41, 'Avocats · vague 2', 'completed');
insert into model_prices (model_used, input_price, output_price, cached_price) values ('gpt-4o', 2.5, 10, 1.25);
insert into marketing_task (uuid, name, type, status, agent_class, method_name, arguments, context, result, tokens_input,
                            tokens_output, tokens_total, tokens_cached, cost, duration_ms, model_used, error_message,
                            error_trace, retry_count, started_at, completed_at, created_at, updated_at, client_key, campaign_id)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Persona ' || n,
       case when n % 2 = 0 then 'persona' else 'reply' end,
       case when n = 1 then 'processing' when n = 2 then 'pending' when n % 7 = 0 then 'failed' else 'completed' end,
       case when n % 2 = 0 then 'PersonaGenerator' else 'ReplyAgent' end, 'generate',
       jsonb_build_object('prompt', E'Write persona ' || n || E'.\nUse French.', 'n', n), null,
       case when n = 3 then '{"persona": {"name": "Zoé", "tags": ["a", "b"]}}'::jsonb end,
       1000 * n, 100 * n, 1100 * n, 500 * n, 0.01 * n, 1500 * n, case when n % 5 = 0 then 'mistral' else 'gpt-4o' end,
       case when n % 7 = 0 then 'RateLimitError: 429 for persona ' || n end,
       case when n % 7 = 0 then E'Traceback:\n  File "persona.py", line 12\n  RateLimitError' end,
       case when n % 7 = 0 then 2 else 0 end,
       case when n <> 2 then now() - n * interval '1 minute' end,
       case when n > 2 then now() - n * interval '1 minute' + interval '10 seconds' end,
       now() - n * interval '1 minute', now() - n * interval '1 minute',
       case when n = 3 then 'lune' end, case when n = 3 then 41 end
  from generate_series(1, 60) n;
)";

QString uuidOf(int n)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0'));
}

} // namespace

/// The page over a real server, driven as an operator would.
class TestTasksPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { closeServer(); }

    void newestTaskIsChosenAndTold();
    void presetsFilterAndCount();
    void searchFindsNamesAndErrors();
    void placesAreFilters();
    void filterLetsGoOfWhatIsOutside();
    void taskIsOpenedWhateverIsFiltered();
    void detailTellsWhatATaskTook();
    void costByListStandsBesideTheCharge();
    void failedTaskShowsErrorAndTrace();
    void campaignAndClientAreLinks();
    void marksOfOperatorsAreTold();
    void partIsReadWhenItIsUnfolded();
    void unfoldedPartsStayUnfolded();
    void enterLeadsIntoTheDetail();
    void changesOfOthersReachTheDetail();
    void changedPartIsReadAgain();
    void goneTaskSaysSo();
    void deepPartIsShown();
    void offlineKeepsWhatIsShown();
    void viewsAreOneKeyAway();
    void badgeCountsWhatHangs();
    void withoutDatabaseNothingIsAsked();
    void emptyTableSaysWhatToDo();
    void otherLanguageIsSpokenAtOnce();
    void everythingHasAName();

private:
    TaskBrowser *browser() const { return m_page->browser(); }
    TablePanel *table() const { return browser()->table(); }
    TaskDetailPanel *detail() const { return browser()->detail(); }
    TaskPartBox *part(TaskPart which) const
    {
        return detail()->content()->parts().at(size_t(which));
    }
    bool isShown(int n) const { return detail()->task() && detail()->task()->uuid == uuidOf(n); }
    void choose(int n);
    QStringList names() const;
    QString figure(const char *label) const;
    bool detailSays(const QString &words) const;
    QPushButton *link(const char *beginning) const;

    std::unique_ptr<TasksPage> m_page;
};

void TestTasksPage::initTestCase()
{
    createServer();
}

void TestTasksPage::init()
{
    fill(tasks);
    openServices();
    m_page = std::make_unique<TasksPage>();
    present(*m_page, {1400, 900});
    QTRY_COMPARE(table()->model()->rowCount(), 60);
}

void TestTasksPage::cleanup()
{
    m_page.reset();
    closeServices();
}

void TestTasksPage::choose(int n)
{
    m_page->open({{u"task"_s, uuidOf(n)}});
    QTRY_VERIFY(isShown(n));
}

QStringList TestTasksPage::names() const
{
    QStringList found;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        found.append(table()->model()->value(row, u"name"_s).toString());
    return found;
}

QString TestTasksPage::figure(const char *label) const
{
    for (const auto *card : detail()->findChildren<FigureCard *>()) {
        if (card->text() == QLatin1String(label) ||
            card->accessibleName().startsWith(QLatin1String(label)))
            return card->value();
    }
    return u"no such figure"_s;
}

bool TestTasksPage::detailSays(const QString &words) const
{
    for (const auto *label : detail()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    for (const auto *label : detail()->findChildren<ElidedLabel *>()) {
        if (label->isVisible() && label->fullText().contains(words))
            return true;
    }
    return false;
}

QPushButton *TestTasksPage::link(const char *beginning) const
{
    for (auto *button : detail()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(QLatin1String(beginning)))
            return button;
    }
    return nullptr;
}

// --- the table -----------------------------------------------------------------------------------

void TestTasksPage::newestTaskIsChosenAndTold()
{
    QTRY_VERIFY(isShown(1));
    QTRY_VERIFY(detailSays(u"Persona 1"_s));
    QVERIFY(detailSays(u"ReplyAgent.generate · reply · gpt-4o"_s));
    QTRY_VERIFY2(m_page->statusText().startsWith(u"60 "_s), qPrintable(m_page->statusText()));
    QVERIFY(m_page->asOf().isValid());
    table()->view()->setFocus();
    QTest::keyClick(table()->view(), Qt::Key_J);
    QTRY_VERIFY(isShown(2));
}

void TestTasksPage::presetsFilterAndCount()
{
    const auto pill = [this](const char *word) -> QAbstractButton * {
        for (auto *button : table()->filterBar()->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(QLatin1String(word)))
                return button;
        }
        return nullptr;
    };
    QVERIFY(pill("Failed"));
    QTest::mouseClick(pill("Failed"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    QCOMPARE(names().first(), u"Persona 7"_s);
    QTest::mouseClick(pill("Waiting"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestTasksPage::searchFindsNamesAndErrors()
{
    m_page->focusFilter();
    auto *search = table()->filterBar()->findChild<QLineEdit *>(u"tableSearch"_s);
    QTest::keyClicks(search, u"429 for persona 5"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(names(), QStringList{u"Persona 56"_s});
    search->clear();
    QTest::keyClicks(search, u"persona 12"_s);
    QTRY_COMPARE(names(), QStringList{u"Persona 12"_s});
}

void TestTasksPage::placesAreFilters()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QVariantMap agentAndType{
        {u"status"_s, u"failed"_s}, {u"agent"_s, u"ReplyAgent"_s}, {u"type"_s, u"reply"_s}};
    const QVariantMap someTime{{u"from"_s, now.addSecs(-10 * 60 - 45)},
                               {u"until"_s, now.addSecs(-4 * 60 - 45)}};
    const QVariantMap others{{u"type_except"_s, QStringList{u"persona"_s}},
                             {u"model_except"_s, QStringList{u"gpt-4o"_s, u"gpt-3"_s}}};
    const QVariantMap waiting{{u"status"_s, u"pending"_s}, {u"from"_s, now.addSecs(-600)}};
    const QVariantMap someDurations{{u"duration_from"_s, 7499.2}, {u"duration_until"_s, 15000.0}};
    const QList<std::pair<QVariantMap, int>> places{
        {{{u"status"_s, u"failed"_s}}, 8},
        {{{u"agent"_s, u"ReplyAgent"_s}}, 30},
        {{{u"model"_s, u"mistral"_s}}, 12},
        {{{u"client"_s, u"lune"_s}}, 1},
        {{{u"client"_s, QString()}}, 59},
        {{{u"campaign"_s, 41}}, 1},
        {{{u"campaign"_s, 0}}, 59},
        {{{u"error"_s, u"RateLimitError: 429 for persona 7"_s}}, 1},
        {{{u"error"_s, QString()}}, 52},
        {{{u"retries_from"_s, 1}}, 8},
        {others, 6},
        {{{u"client_except"_s, QStringList{u""_s}}}, 1},
        {waiting, 1},
        {someTime, 6},
        {someDurations, 5},
        {agentAndType, 4},
        {{{u"type"_s, u"persona"_s}}, 30}};
    for (const auto &[place, rows] : places) {
        m_page->open(place); // in place of the one before
        QTRY_COMPARE(table()->model()->rowCount(), rows);
    }
    const QDate day(2026, 11, 6);
    m_page->open({{u"from"_s, day.startOfDay()}, {u"until"_s, day.addDays(1).startOfDay()}});
    const auto *chip = m_page->findChild<FilterChip *>(u"filter-began_at"_s);
    QVERIFY2(chip && chip->text().endsWith(u"6 Nov 2026"_s), qPrintable(chip->text()));
    m_page->open({{u"view"_s, u"tasks"_s}}); // filters stay
    QVERIFY(table()->filterBar()->isNarrowed());
    m_page->open({{u"status"_s, u"all"_s}});
    QTRY_COMPARE(table()->model()->rowCount(), 60);
}

/// Whoever narrows the table is not left with the detail of a task that is not in it.
void TestTasksPage::filterLetsGoOfWhatIsOutside()
{
    choose(14);
    m_page->open({{u"status"_s, u"failed"_s}});
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    QTest::qWait(50);
    QVERIFY(isShown(14)); // it is in both
    m_page->open({{u"type"_s, u"reply"_s}, {u"status"_s, u"completed"_s}});
    QTRY_COMPARE(names().value(0), u"Persona 3"_s);
    QTRY_VERIFY(isShown(3));
    QCOMPARE(table()->view()->currentKey(), QStringList{uuidOf(3)});
    m_page->open({{u"type"_s, u"no such type"_s}});
    QTRY_VERIFY(!detail()->task());
    QVERIFY(table()->view()->currentKey().isEmpty());
}

void TestTasksPage::taskIsOpenedWhateverIsFiltered()
{
    m_page->open({{u"status"_s, u"failed"_s}});
    QTRY_COMPARE(table()->model()->rowCount(), 8);
    choose(3);
    QVERIFY(detailSays(u"Persona 3"_s));
}

// --- the detail ----------------------------------------------------------------------------------

void TestTasksPage::detailTellsWhatATaskTook()
{
    choose(14);
    QCOMPARE(figure("Tokens in"), u"14,000"_s);
    QCOMPARE(figure("Tokens out"), u"1,400"_s);
    QCOMPARE(figure("Tokens cached"), u"7,000"_s);
    QCOMPARE(figure("Duration"), u"21.0 s"_s);
    QVERIFY(detailSays(u"3, of which 2"_s));
    QVERIFY(detailSays(uuidOf(14)));
    QVERIFY(detailSays(u"14 min ago"_s));
}

void TestTasksPage::costByListStandsBesideTheCharge()
{
    choose(4); // 2,000 new and 2,000 cached in, 400 out
    QCOMPARE(figure("Cost, as charged"), u"0.0400 $"_s);
    QCOMPARE(figure("Cost, by list"), u"0.0115 $"_s);
    QVERIFY(!m_page->grab().isNull());
    choose(5); // no price of that model
    QCOMPARE(figure("Cost, by list"), QString());
}

void TestTasksPage::failedTaskShowsErrorAndTrace()
{
    choose(7);
    QStringList said;
    for (const auto *box : detail()->findChildren<CodeBox *>()) {
        if (box->isVisible())
            said.append(box->text());
    }
    QCOMPARE(said,
             QStringList({u"RateLimitError: 429 for persona 7"_s,
                          u"Traceback:\n  File \"persona.py\", line 12\n  RateLimitError"_s}));
    // Wrapping is one choice for both, and kept.
    for (auto *box : detail()->findChildren<CodeBox *>()) {
        if (!box->isVisible())
            continue;
        for (auto *button : box->findChildren<QToolButton *>()) {
            if (button->isCheckable() && box->isWrapped())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!box->isWrapped());
    }
    QCOMPARE(m_settings->pageValue(u"tasks"_s, u"wrap"_s).toBool(), false);
    choose(8);
    for (const auto *box : detail()->findChildren<CodeBox *>())
        QVERIFY(!box->isVisible());
}

void TestTasksPage::campaignAndClientAreLinks()
{
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    choose(3);
    QTRY_VERIFY(link("Campaign Avocats"));
    QTest::mouseClick(link("Campaign"), Qt::LeftButton);
    QCOMPARE(links.value(0), QVariantList({u"campaigns"_s, QVariantMap{{u"campaign"_s, 41}}}));
    QCOMPARE(link("Client")->text(), u"Client Maison Lune && Fils"_s);
    QTest::mouseClick(link("Client"), Qt::LeftButton);
    QCOMPARE(links.value(1), QVariantList({u"clients"_s, QVariantMap{{u"client"_s, u"lune"_s}}}));
    choose(4);
    QVERIFY(!link("Campaign"));
    QVERIFY(!link("Client"));
}

void TestTasksPage::marksOfOperatorsAreTold()
{
    const Actor zoe{u"zoe@poste-9"_s, u"window"_s};
    const auto session = m_server->open();
    QVERIFY(markTasksFailed(*session, {uuidOf(1)}, u"Provider down"_s, zoe).ok());
    choose(1);
    QTRY_COMPARE(detail()->task()->marks.size(), 1);
    auto *banner = detail()->findChild<Banner *>();
    QVERIFY(banner);
    QVERIFY(banner->text().contains(u"zoe@poste-9"_s));
    QVERIFY(banner->text().contains(u"Provider down"_s));
}

// --- parts ---------------------------------------------------------------------------------------

void TestTasksPage::partIsReadWhenItIsUnfolded()
{
    choose(3);
    QVERIFY(!part(TaskPart::Result)->isOpen());
    QVERIFY(!part(TaskPart::Result)->view()->tree()->jsonModel()->tree());
    QVERIFY(!part(TaskPart::Context)->head()->isEnabled());
    QVERIFY(part(TaskPart::Context)->head()->text().contains(u"none"_s));
    QTest::mouseClick(part(TaskPart::Result)->head(), Qt::LeftButton);
    QTRY_VERIFY(part(TaskPart::Result)->view()->tree()->jsonModel()->tree());
    const QAbstractItemModel *model = part(TaskPart::Result)->view()->tree()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"persona: 2 member(s)"_s);
    QVERIFY(!part(TaskPart::Arguments)->view()->tree()->jsonModel()->tree());
    // Copying says so.
    QSignalSpy said(m_notifications.get(), &Notifications::posted);
    part(TaskPart::Result)->view()->tree()->copyAllAction()->trigger();
    QCOMPARE(said.size(), 1);
    QVERIFY(QApplication::clipboard()->text().contains(u"Zoé"_s));
}

void TestTasksPage::unfoldedPartsStayUnfolded()
{
    choose(3);
    QTest::mouseClick(part(TaskPart::Arguments)->head(), Qt::LeftButton);
    const JsonTreeModel *model = part(TaskPart::Arguments)->view()->tree()->jsonModel();
    const auto number = [model] {
        return model->tree() ? model->index(0, 0).data().toString() : QString();
    };
    QTRY_COMPARE(number(), u"n: 3"_s);
    choose(9);
    QTRY_COMPARE(number(), u"n: 9"_s);
    // Also the next time.
    m_page = std::make_unique<TasksPage>();
    m_page->setServices({m_database.get(), m_monitor.get(), nullptr, nullptr, m_settings.get()});
    QVERIFY(part(TaskPart::Arguments)->isOpen());
    QVERIFY(!part(TaskPart::Result)->isOpen());
}

void TestTasksPage::enterLeadsIntoTheDetail()
{
    choose(8);
    table()->view()->setFocus();
    QTest::keyClick(table()->view(), Qt::Key_Return);
    QTRY_VERIFY(part(TaskPart::Arguments)->head()->hasFocus());
    QTest::keyClick(part(TaskPart::Arguments)->head(), Qt::Key_Space);
    QTRY_VERIFY(part(TaskPart::Arguments)->view()->tree()->jsonModel()->tree());
}

void TestTasksPage::changesOfOthersReachTheDetail()
{
    choose(1);
    QCOMPARE(detail()->task()->status, u"processing"_s);
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(
        u"update marketing_task set status = 'failed', error_message = 'late', updated_at = now() "
        "where uuid = '%1'"_s.arg(uuidOf(1)));
    QTRY_COMPARE(detail()->task()->status, u"failed"_s);
}

void TestTasksPage::changedPartIsReadAgain()
{
    choose(3);
    part(TaskPart::Arguments)->setOpen(true);
    const JsonTreeModel *model = part(TaskPart::Arguments)->view()->tree()->jsonModel();
    QTRY_VERIFY(model->tree());
    const auto before = model->tree();
    detail()->refresh();
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_server->execute(
        u"update marketing_task set arguments = '{\"n\": 33}', updated_at = now() where uuid = '%1'"_s
            .arg(uuidOf(3)));
    QTRY_VERIFY(model->tree() != before);
    QCOMPARE(model->index(0, 0).data().toString(), u"n: 33"_s);
}

void TestTasksPage::goneTaskSaysSo()
{
    choose(3);
    m_server->execute(u"delete from marketing_task where uuid = '%1'"_s.arg(uuidOf(3)));
    m_page->refresh();
    QTRY_VERIFY(!detail()->task());
    QTRY_VERIFY(detailSays(u"no longer there"_s));
}

void TestTasksPage::deepPartIsShown()
{
    m_server->execute(u"update marketing_task set result = (repeat('[', 3000) || repeat(']', "
                      "3000))::jsonb where uuid = '%1'"_s.arg(uuidOf(8)));
    choose(8);
    part(TaskPart::Result)->setOpen(true);
    const JsonTreeModel *model = part(TaskPart::Result)->view()->tree()->jsonModel();
    QTRY_VERIFY(model->tree());
    QCOMPARE(model->tree()->source().size(), 6000);
    QVERIFY(!m_page->grab().isNull());
}

// --- the connection ------------------------------------------------------------------------------

void TestTasksPage::offlineKeepsWhatIsShown()
{
    choose(3);
    part(TaskPart::Result)->setOpen(true);
    const JsonTreeModel *model = part(TaskPart::Result)->view()->tree()->jsonModel();
    QTRY_VERIFY(model->tree());
    const auto shown = model->tree();
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
    m_page->refresh();
    QVERIFY(isShown(3));
    QCOMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(m_page->asOf(), asOf);
    m_page->open({{u"task"_s, uuidOf(9)}});
    QTRY_VERIFY(detailSays(u"as soon as the database answers"_s));
    m_page->open({{u"task"_s, uuidOf(3)}});
    QTRY_VERIFY(detailSays(u"as soon as the database answers"_s));
    QVERIFY(run(u"alter database %1 allow_connections on"_s));
    m_monitor->retryNow();
    QTRY_VERIFY(isShown(3));
    QTRY_VERIFY(model->tree() && model->tree()->source() == shown->source());
}

void TestTasksPage::withoutDatabaseNothingIsAsked()
{
    choose(3);
    m_page->setServices({nullptr, nullptr, nullptr, m_notifications.get(), m_settings.get()});
    QVERIFY(!detail()->task());
    QVERIFY(detailSays(u"No task chosen"_s));
    m_page->refresh();
    m_page->open({{u"task"_s, uuidOf(4)}});
    QVERIFY(!detail()->task());
}

void TestTasksPage::emptyTableSaysWhatToDo()
{
    m_server->clear();
    m_page->refresh();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QPushButton *import = nullptr;
    QTRY_VERIFY([&] {
        for (auto *button : table()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Import"_s))
                import = button;
        }
        return import != nullptr;
    }());
    QSignalSpy wanted(m_page.get(), &TasksPage::importRequested);
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

// --- the page ------------------------------------------------------------------------------------

void TestTasksPage::viewsAreOneKeyAway()
{
    const QList<QAction *> actions = m_page->headerActions();
    actions.value(0)->trigger();
    QCOMPARE(m_page->heading(), u"Stuck tasks"_s);
    QVERIFY(m_page->findChild<StuckView *>()->isVisible());
    QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Escape);
    QTRY_COMPARE(m_page->heading(), u"Tasks"_s);
    m_page->open({{u"view"_s, u"budgets"_s}});
    QCOMPARE(m_page->heading(), u"Budgets and alerts"_s);
    QVERIFY(m_page->findChild<BudgetsView *>()->isVisible());
    m_page->open({{u"view"_s, u"prices"_s}});
    QVERIFY(m_page->findChild<PricesView *>()->isVisible());
    choose(4);
    QCOMPARE(m_page->heading(), u"Tasks"_s);
    QSignalSpy wanted(m_page.get(), &TasksPage::importRequested);
    QTest::keyClick(table()->view(), Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(wanted.size(), 1);
}

void TestTasksPage::badgeCountsWhatHangs()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_server->execute(
        u"update marketing_task set started_at = now() - interval '3 hours', updated_at = now() "
        "where status = 'processing'"_s);
    QTRY_VERIFY(!badge.isEmpty() && badge.last().first().toInt() == 1);
}

void TestTasksPage::otherLanguageIsSpokenAtOnce()
{
    choose(7);
    Language language;
    language.use(u"fr"_s);
    const auto statusTitle = [this] {
        const int column = table()->model()->spec().indexOf(u"status"_s);
        return table()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QTRY_COMPARE(statusTitle(), u"État"_s);
    QVERIFY(isShown(7));
    language.use(u"en"_s);
    QTRY_COMPARE(statusTitle(), u"Status"_s);
    QVERIFY(detailSays(u"Ended"_s));
}

void TestTasksPage::everythingHasAName()
{
    choose(7);
    part(TaskPart::Arguments)->setOpen(true);
    QTRY_VERIFY(part(TaskPart::Arguments)->view()->tree()->jsonModel()->tree());
    const QStringList nameless = namelessControls(browser());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"
