// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"
#include "support/pagetest.h"

#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/callerrorsmodel.h"
#include "ui/language.h"
#include "ui/pages/analyticsbar.h"
#include "ui/pages/analyticscalls.h"
#include "ui/pages/analyticsmarketing.h"
#include "ui/pages/analyticspage.h"
#include "ui/texts/calltexts.h"
#include "ui/texts/tasktexts.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/keypopup.h"
#include "ui/widgets/periodpopup.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/viewmenu.h"

#include "operations/taskrollups.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// 900 tasks of ten agents, every 89 minutes back from now: about 56 days. The newer ones cost
/// more.
const char *const calls30 = R"(
insert into clients (client_key, name) values ('durum', 'Durum Nord');
insert into marketing_task (uuid, name, type, status, agent_class, model_used, tokens_input, tokens_output, tokens_total,
                            tokens_cached, cost, duration_ms, error_message, retry_count, started_at, created_at, completed_at,
                            client_key)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Task ' || n, 'type' || n % 3,
       case when n % 8 = 0 then 'failed' else 'completed' end, 'Agent' || n % 10,
       case n % 2 when 0 then 'gpt-4o' else 'mini' end, 1000 + n, 100, 1100 + n, 50, case when n < 460 then 0.03 else 0.02 end,
       500 + n * 10, case when n % 8 = 0 then case when n % 3 = 0 then 'timeout after 60 s' else 'refusal' end end, n % 3,
       at, at, at + interval '1 second', case when n % 4 = 0 then 'durum' end
  from (select n, now() - n * interval '89 minutes' as at from generate_series(1, 900) n) t;
insert into model_prices (model_used, valid_from, input_price, output_price) values ('gpt-4o', '2020-01-01', 100, 400);
)";

/// The period that is looked at first, for independent statements.
const QString within = u" from marketing_task where started_at >= ((now() at time zone '%1')::date "
                       u"- 29)::timestamp at "
                       "time zone '%1'"_s.arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()));

} // namespace

/// The page over a real server, driven as an operator would.
class TestAnalyticsPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void figuresAreThoseOfTheRows();
    void changesAreSaid();
    void periodIsChosenByMouse();
    void ownDaysAreChosen();
    void groupingIsChosenByKeyboard();
    void measureIsChosen();
    void oneIsLookedAtAlone();
    void comparisonIsTurnedOff();
    void stepOpensItsRows();
    void groupOpensItsRows();
    void errorsOpenTheirRows();
    void messagesOpenTheirRows();
    void hourOpensTheLastOne();
    void barOfTheDistributionOpensItsRows();
    void figuresOpenTheirRows();
    void distributionIsOfOneGroup();
    void distributionFollowsThePeriod();
    void newFiguresLeaveWhatIsChosen();
    void errorsAreSortedByMouse();
    void everyChartIsReachedByTab();
    void choicesAreKept();
    void viewsAreSaved();
    void linksAreFollowed();
    void othersAreHeard();
    void hiddenAsksNothing();
    void lastChoiceWins();
    void purgeIsTold();
    void unpricedIsTold();
    void exportsAreOffered();
    void emptyDatabaseSaysSo();
    void emptyPeriodShowsTheNewest();
    void onePointIsEnough();
    void offlineKeepsWhatIsShown();
    void withoutDatabaseNothingIsAsked();
    void narrowHasOneColumn();
    void otherLanguageIsSpokenAtOnce();
    void darkIsPaintedAnew();
    void everythingInteractiveHasAName();

private:
    AnalyticsCalls *calls() const { return m_page->calls(); }
    AnalyticsBar *bar() const { return m_page->bar(); }
    ChartCard *card(const char *name) const
    {
        return m_page->findChild<ChartCard *>(QLatin1String(name));
    }
    template <typename Chart>
    Chart *chart(const char *name) const
    {
        return qobject_cast<Chart *>(card(name)->chart());
    }
    QString figure(CallFigureRow::Figure figure) const
    {
        return calls()->figures()->card(figure)->value();
    }
    QString spoken(CallFigureRow::Figure figure) const
    {
        return calls()->figures()->card(figure)->accessibleName();
    }
    Pill *pill(const char *name) const { return bar()->findChild<Pill *>(QLatin1String(name)); }
    QString fromRows(const QString &what, const QString &condition = {}) const
    {
        return m_server->value(u"select "_s + what + within + condition);
    }
    QString wordsOf(const QWidget *widget) const;
    /// Opens the menu of a pill and triggers the entry that says so.
    void trigger(const char *name, const QString &text);
    void refresh();
    void press(QWidget *widget, int key);
    QVariantMap followed();
    void createPage();
    /// As another program would; the next test begins with other tasks and a page of its own.
    void change(const QString &sql);

    bool m_isChanged = false;
    std::unique_ptr<AnalyticsPage> m_page;
    std::unique_ptr<QSignalSpy> m_links;
};

void TestAnalyticsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    createServer();
}

void TestAnalyticsPage::init()
{
    if (m_page) {
        m_page->open({{u"view"_s, u"calls"_s}});
        m_page->resize(1280, 900);
        m_page->choose(AnalyticsChoice());
    } else {
        m_server->clear();
        m_server->execute(QString::fromUtf8(calls30));
        createPage();
    }
    m_page->activateWindow();
    // Nothing was counted at first: the page has it counted.
    QTRY_COMPARE_WITH_TIMEOUT(figure(CallFigureRow::Tasks), fromRows(u"count(*)"_s), 15000);
    QTRY_VERIFY(!calls()->isBusy() && calls()->asOf().isValid());
    QTRY_VERIFY(chart<BarList>("messages")->pointCount() > 0);
    m_links->clear();
}

void TestAnalyticsPage::createPage()
{
    openServices();
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Online);
    m_page = std::make_unique<AnalyticsPage>();
    m_links = std::make_unique<QSignalSpy>(m_page.get(), &Page::linkActivated);
    calls()->loader()->setIntervals(50, 50);
    present(*m_page, {1280, 900});
}

void TestAnalyticsPage::cleanupTestCase()
{
    m_isChanged = true;
    cleanup();
    closeServer();
}

/// What the test changed, or may have left half done, is not left to the next one.
void TestAnalyticsPage::cleanup()
{
    if (!std::exchange(m_isChanged, false) && !QTest::currentTestFailed())
        return;
    m_links.reset();
    m_page.reset();
    closeServices();
}

QString TestAnalyticsPage::wordsOf(const QWidget *widget) const
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void TestAnalyticsPage::trigger(const char *name, const QString &text)
{
    QTest::mouseClick(pill(name), Qt::LeftButton);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    for (QAction *action : menu->actions()) {
        if (action->text() != text)
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        QTRY_VERIFY(!QApplication::activePopupWidget());
        return;
    }
    menu->close();
    QFAIL(qPrintable(u"no entry "_s + text));
}

void TestAnalyticsPage::refresh()
{
    m_page->refresh();
    QTRY_VERIFY(!calls()->isBusy());
}

void TestAnalyticsPage::press(QWidget *widget, int key)
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
}

void TestAnalyticsPage::change(const QString &sql)
{
    m_isChanged = true;
    m_server->execute(sql);
}

/// The one place that was followed since the last time.
QVariantMap TestAnalyticsPage::followed()
{
    if (m_links->size() != 1)
        return {{u"links"_s, m_links->size()}};
    const QList<QVariant> link = m_links->takeFirst();
    QVariantMap place = link.at(1).toMap();
    place.insert(u"page"_s, link.at(0));
    return place;
}

// --- what is shown -----------------------------------------------------------------------------

void TestAnalyticsPage::figuresAreThoseOfTheRows()
{
    QCOMPARE(figure(CallFigureRow::Cost), taskCostText(fromRows(u"sum(cost)"_s).toDouble()));
    QCOMPARE(figure(CallFigureRow::Tokens),
             shortCountText(fromRows(u"sum(tokens_input)"_s).toDouble()) + u" / "_s +
                 shortCountText(fromRows(u"sum(tokens_output)"_s).toDouble()));
    const double rate = fromRows(u"avg((status = 'failed')::int)"_s).toDouble();
    QCOMPARE(figure(CallFigureRow::Errors), QString::number(rate * 100, 'f', 1) + u" %"_s);
    QVERIFY(figure(CallFigureRow::Duration).endsWith(u" s"_s));
    const SeriesData &cost = chart<StackedChart>("overTime")->data();
    QCOMPARE(cost.steps.size(), 30);
    QCOMPARE(cost.series.size(), 9); // eight agents, and the others
    double total = 0;
    for (const ChartSeries &series : cost.series) {
        for (const auto &value : series.values)
            total += value.value_or(0);
    }
    QCOMPARE(QString::number(total, 'f', 4), fromRows(u"sum(cost)"_s));
    QCOMPARE(card("overTime")->title(), u"Cost per day"_s);
    QCOMPARE(card("byGroup")->title(), u"Cost by agent"_s);
    qint64 hours = 0;
    for (const auto &day : chart<HeatMap>("heat")->data().counts) {
        for (const qint64 n : day)
            hours += n;
    }
    QCOMPARE(QString::number(hours), fromRows(u"count(*)"_s));
    QCOMPARE(chart<HistogramChart>("histogram")->data().buckets.total(), hours);
    QCOMPARE(calls()->errorTable()->model()->rowCount(), 10);
    QVERIFY2(m_page->statusText().contains(u"rollups to "_s), qPrintable(m_page->statusText()));
}

void TestAnalyticsPage::changesAreSaid()
{
    // As many tasks as before, each half as dear again; no agent had another rate.
    QVERIFY2(spoken(CallFigureRow::Cost).contains(u" % more"_s),
             qPrintable(spoken(CallFigureRow::Cost)));
    const QString toolTip = calls()->figures()->card(CallFigureRow::Cost)->toolTip();
    QVERIFY2(toolTip.contains(u" before: "_s) && toolTip.contains(u" $"_s), qPrintable(toolTip));
    QVERIFY(!chart<StackedChart>("overTime")->data().former.isEmpty());
    QVERIFY(!chart<BarList>("byGroup")->data().rows.first().change.isEmpty());
}

// --- choosing ----------------------------------------------------------------------------------

void TestAnalyticsPage::periodIsChosenByMouse()
{
    QTest::mouseClick(pill("period"), Qt::LeftButton);
    PeriodPopup *popup = nullptr;
    QTRY_VERIFY((popup = qobject_cast<PeriodPopup *>(QApplication::activePopupWidget())));
    QCOMPARE(popup->findChildren<QRadioButton *>().size(), 9);
    QTest::mouseClick(
        popup->findChild<QRadioButton *>(u"period%1"_s.arg(int(Period::Kind::Last24Hours))),
        Qt::LeftButton);
    QTRY_COMPARE(chart<StackedChart>("overTime")->data().steps.size(), 24);
    QCOMPARE(pill("period")->text(), u"Last 24 hours"_s);
    QCOMPARE(card("overTime")->title(), u"Cost per hour"_s);
    QTRY_COMPARE(figure(CallFigureRow::Tasks),
                 m_server->value(u"select count(*) from marketing_task where started_at >= "
                                 "date_trunc('hour', now()) - interval '23 hours'"_s));
}

void TestAnalyticsPage::ownDaysAreChosen()
{
    QTest::mouseClick(pill("period"), Qt::LeftButton);
    PeriodPopup *popup = nullptr;
    QTRY_VERIFY((popup = qobject_cast<PeriodPopup *>(QApplication::activePopupWidget())));
    const QDate today = QDate::currentDate();
    popup->findChild<QDateEdit *>(u"periodFrom"_s)->setDate(today.addDays(-10));
    popup->findChild<QDateEdit *>(u"periodUntil"_s)->setDate(today.addDays(-8));
    QTest::mouseClick(popup->findChild<QPushButton *>(u"applyPeriod"_s), Qt::LeftButton);
    QTRY_COMPARE(chart<StackedChart>("overTime")->data().steps.size(), 72);
    QCOMPARE(m_page->choice().period.from, today.addDays(-10).startOfDay().toUTC());
    QCOMPARE(m_page->choice().period.until, today.addDays(-7).startOfDay().toUTC());
}

void TestAnalyticsPage::groupingIsChosenByKeyboard()
{
    press(pill("grouping"), Qt::Key_Space);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(card("byGroup")->title(), u"Cost by type"_s);
    QTRY_COMPARE(chart<BarList>("byGroup")->data().rows.size(), 3);
    QTRY_COMPARE(card("errors")->title(), u"Errors by type"_s);
    QTRY_VERIFY(!calls()->isBusy());
    QCOMPARE(calls()->errorTable()->model()->rowCount(), 3);
    QCOMPARE(pill("key")->text(), u"All types"_s);
}

void TestAnalyticsPage::measureIsChosen()
{
    trigger("measure", u"Tokens"_s);
    QTRY_COMPARE(card("overTime")->title(), u"Tokens per day"_s);
    QTRY_VERIFY(!calls()->isBusy()); // the cards are filled one by one
    double total = 0;
    for (const BarRow &row : chart<BarList>("byGroup")->data().rows)
        total += row.values.first().value_or(0);
    QCOMPARE(QString::number(qint64(total)), fromRows(u"sum(tokens_total)"_s));
    QCOMPARE(figure(CallFigureRow::Cost), taskCostText(fromRows(u"sum(cost)"_s).toDouble()));
}

void TestAnalyticsPage::oneIsLookedAtAlone()
{
    QTest::mouseClick(pill("key"), Qt::LeftButton);
    KeyPopup *popup = nullptr;
    QTRY_VERIFY((popup = qobject_cast<KeyPopup *>(QApplication::activePopupWidget())));
    auto *list = popup->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 11);
    QVERIFY2(wordsOf(popup).contains(u"One at a time"_s), qPrintable(wordsOf(popup)));
    QTest::keyClicks(QApplication::focusWidget(), u"nt7"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QString only = u" and agent_class = 'Agent7'"_s;
    QTRY_COMPARE(figure(CallFigureRow::Tasks), fromRows(u"count(*)"_s, only));
    QTRY_VERIFY(!calls()->isBusy());
    QCOMPARE(figure(CallFigureRow::Cost), taskCostText(fromRows(u"sum(cost)"_s, only).toDouble()));
    QCOMPARE(pill("key")->text(), u"Agent7"_s);
    QTRY_COMPARE(card("byGroup")->title(), u"Cost by model"_s);
    QTRY_VERIFY(!calls()->isBusy());
    QCOMPARE(chart<BarList>("byGroup")->data().rows.size(), 1); // odd ones call one model
    QTRY_COMPARE(QString::number(chart<HistogramChart>("histogram")->data().buckets.total()),
                 fromRows(u"count(*)"_s, only));
    QTRY_VERIFY(!calls()->isBusy());
    QVERIFY(calls()
                ->figures()
                ->card(CallFigureRow::PerLead)
                ->toolTip()
                .contains(u"Leads belong to campaigns"_s));
    press(chart<BarList>("byGroup"), Qt::Key_Down);
    press(chart<BarList>("byGroup"), Qt::Key_Return);
    const QVariantMap place = followed();
    QCOMPARE(place.value(u"agent"_s).toString(), u"Agent7"_s);
    QCOMPARE(place.value(u"model"_s).toString(), u"mini"_s);
    QTest::mouseClick(pill("key"), Qt::LeftButton);
    QTRY_VERIFY((popup = qobject_cast<KeyPopup *>(QApplication::activePopupWidget())));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    popup->findChild<QListWidget *>()->setCurrentRow(0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(figure(CallFigureRow::Tasks), fromRows(u"count(*)"_s));
}

void TestAnalyticsPage::comparisonIsTurnedOff()
{
    QTest::mouseClick(pill("compare"), Qt::LeftButton);
    QTRY_VERIFY(!spoken(CallFigureRow::Cost).contains(u" % more"_s));
    QTRY_VERIFY(chart<StackedChart>("overTime")->data().former.isEmpty());
    QVERIFY(calls()->figures()->card(CallFigureRow::Cost)->toolTip().isEmpty());
    QVERIFY(!m_page->statusText().contains(u"compared"_s));
    press(pill("compare"), Qt::Key_Space);
    QTRY_VERIFY(spoken(CallFigureRow::Cost).contains(u" % more"_s));
}

// --- the rows behind ---------------------------------------------------------------------------

void TestAnalyticsPage::stepOpensItsRows()
{
    auto *chart = this->chart<StackedChart>("overTime");
    press(chart, Qt::Key_End);
    press(chart, Qt::Key_Left);
    QVERIFY(chart->currentPoint() >= 0);
    const QDateTime step = chart->data().steps.at(chart->currentPoint());
    press(chart, Qt::Key_Return);
    const QVariantMap place = followed();
    QCOMPARE(place.value(u"page"_s).toString(), u"tasks"_s);
    QCOMPARE(place.value(u"from"_s).toDateTime(), step);
    QCOMPARE(place.value(u"until"_s).toDateTime().toLocalTime().date(),
             step.toLocalTime().date().addDays(1));
    QVERIFY(!place.contains(u"agent"_s));
}

void TestAnalyticsPage::groupOpensItsRows()
{
    auto *bars = chart<BarList>("byGroup");
    press(bars, Qt::Key_Down);
    press(bars, Qt::Key_Return);
    const QVariantMap place = followed();
    QCOMPARE(place.value(u"agent"_s).toString(), bars->data().rows.first().key);
    QCOMPARE(place.value(u"from"_s).toDateTime(), m_page->choice().period.from);
    QCOMPARE(place.value(u"until"_s).toDateTime(), m_page->choice().period.until);
}

void TestAnalyticsPage::errorsOpenTheirRows()
{
    PlainTable *table = calls()->errorTable();
    table->setCurrentRow(0);
    const QString agent = table->model()->index(0, 0).data().toString();
    QCOMPARE(
        table->model()->index(0, 1).data().toString(),
        fromRows(u"count(*)"_s, u" and status = 'failed' and agent_class = '%1'"_s.arg(agent)));
    QCOMPARE(table->model()->index(0, 4).data().toString(),
             m_server->value(u"select error_message"_s + within +
                             u" and status = 'failed' and agent_class = '%1' group by 1 order by "
                             "count(*) desc, max(created_at) desc limit 1"_s.arg(agent)));
    press(table, Qt::Key_Return);
    QVariantMap place = followed();
    QCOMPARE(place.value(u"agent"_s).toString(), agent);
    QCOMPARE(place.value(u"status"_s).toString(), u"failed"_s);
    const QModelIndex second = table->model()->index(1, 0);
    clickItem(table, second);
    place = followed();
    QCOMPARE(place.value(u"agent"_s).toString(), second.data().toString());
}

void TestAnalyticsPage::messagesOpenTheirRows()
{
    auto *bars = chart<BarList>("messages");
    QCOMPARE(bars->data().rows.size(), 2);
    QCOMPARE(bars->data().rows.first().key, u"refusal"_s);
    QCOMPARE(QString::number(bars->data().rows.first().values.first().value_or(0)),
             fromRows(u"count(*)"_s, u" and error_message = 'refusal'"_s));
    press(bars, Qt::Key_Down);
    press(bars, Qt::Key_Return);
    const QVariantMap place = followed();
    QCOMPARE(place.value(u"error"_s).toString(), u"refusal"_s);
    QCOMPARE(place.value(u"status"_s).toString(), u"failed"_s);
    QVERIFY(!place.contains(u"agent"_s));
    QVERIFY2(wordsOf(card("messages")).contains(u"that are left"_s),
             qPrintable(wordsOf(card("messages"))));
}

void TestAnalyticsPage::hourOpensTheLastOne()
{
    auto *heat = chart<HeatMap>("heat");
    press(heat, Qt::Key_Home);
    press(heat, Qt::Key_Return);
    const QVariantMap place = followed();
    const QDateTime from = place.value(u"from"_s).toDateTime();
    QCOMPARE(from.secsTo(place.value(u"until"_s).toDateTime()), 3600);
    QVERIFY(from.daysTo(QDateTime::currentDateTimeUtc()) <= 7);
    QCOMPARE(from.toLocalTime().time().minute(), 0);
}

void TestAnalyticsPage::barOfTheDistributionOpensItsRows()
{
    auto *histogram = chart<HistogramChart>("histogram");
    press(histogram, Qt::Key_Home);
    press(histogram, Qt::Key_Return);
    const QVariantMap place = followed();
    QVERIFY(place.value(u"duration_from"_s).toDouble() > 0);
    QVERIFY(place.value(u"duration_from"_s).toDouble() <
            place.value(u"duration_until"_s).toDouble());
}

void TestAnalyticsPage::figuresOpenTheirRows()
{
    QTest::mouseClick(calls()->figures()->card(CallFigureRow::Errors), Qt::LeftButton);
    QCOMPARE(followed().value(u"status"_s).toString(), u"failed"_s);
    press(calls()->figures()->card(CallFigureRow::Tasks), Qt::Key_Space);
    QVERIFY(!followed().contains(u"status"_s));
    QTest::mouseClick(calls()->figures()->card(CallFigureRow::PerLead), Qt::LeftButton);
    QVERIFY(m_links->isEmpty()); // it is on this page
    QCOMPARE(m_page->heading(), u"Marketing"_s);
}

void TestAnalyticsPage::distributionIsOfOneGroup()
{
    QComboBox *group = calls()->durationGroup();
    QCOMPARE(group->count(), 10); // all, eight agents, the others
    const QString agent = group->itemText(3);
    press(group, Qt::Key_Home);
    for (int i = 0; i < 3; ++i)
        press(group, Qt::Key_Down);
    QTRY_COMPARE(QString::number(chart<HistogramChart>("histogram")->data().buckets.total()),
                 fromRows(u"count(*)"_s, u" and agent_class = '%1'"_s.arg(agent)));
    refresh();
    QCOMPARE(group->currentText(), agent);
    trigger("grouping", u"Model"_s);
    QTRY_COMPARE(group->count(), 3);
    QCOMPARE(group->currentIndex(), 0);
}

/// A group that a period does not have gives way to all; the others are none of those without a
/// name.
void TestAnalyticsPage::distributionFollowsThePeriod()
{
    QComboBox *group = calls()->durationGroup();
    auto *histogram = chart<HistogramChart>("histogram");
    press(group, Qt::Key_End);
    QTRY_COMPARE(histogram->data().name, group->itemText(9));
    refresh();
    QCOMPARE(group->currentIndex(), 9);
    QCOMPARE(histogram->data().name, group->itemText(9));
    trigger("grouping", u"Model"_s);
    QTRY_COMPARE(group->count(), 3);
    QTRY_VERIFY(!calls()->isBusy());
    QCOMPARE(group->currentIndex(), 0);
    QCOMPARE(histogram->data().name, QString());
    press(histogram, Qt::Key_Home);
    press(histogram, Qt::Key_Return);
    QVERIFY(!followed().contains(u"model"_s));
}

/// A list that is open is not filled again under the mouse, and the chosen row stays chosen.
void TestAnalyticsPage::newFiguresLeaveWhatIsChosen()
{
    PlainTable *table = calls()->errorTable();
    table->setCurrentRow(2);
    const QString agent = table->model()->index(2, 0).data().toString();
    QSignalSpy removed(calls()->durationGroup()->model(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy emptied(calls()->durationGroup()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy read(calls()->loader(), &CallLoader::durationsRead);
    QSignalSpy renewed(table->model(), &QAbstractItemModel::modelReset);
    refresh();
    QVERIFY(!read.isEmpty() && !renewed.isEmpty());
    QCOMPARE(removed.size() + emptied.size(), 0);
    QCOMPARE(table->model()->index(table->currentRow(), 0).data().toString(), agent);
}

void TestAnalyticsPage::errorsAreSortedByMouse()
{
    QHeaderView *header = calls()->errorTable()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(CallErrorsModel::Tasks) + 20,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(header->sortIndicatorSection(), int(CallErrorsModel::Tasks));
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(CallErrorsModel::Rate) + 20, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(CallErrorsModel::Rate));
}

void TestAnalyticsPage::everyChartIsReachedByTab()
{
    m_page->activateWindow();
    pill("period")->setFocus();
    QSet<const QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const ChartCard *each : calls()->cards()) {
        const QWidget *content =
            each->chart() ? static_cast<const QWidget *>(each->chart()) : calls()->errorTable();
        QVERIFY2(reached.contains(content), qPrintable(each->title()));
    }
    auto *chart = this->chart<StackedChart>("tokens");
    press(chart, Qt::Key_Right);
    QVERIFY(!chart->readingAt(chart->currentPoint()).spoken().isEmpty());
}

// --- kept and linked ---------------------------------------------------------------------------

void TestAnalyticsPage::choicesAreKept()
{
    trigger("grouping", u"Client"_s);
    trigger("measure", u"Tasks"_s);
    QTest::mouseClick(pill("compare"), Qt::LeftButton);
    AnalyticsPage other;
    other.setServices({nullptr, nullptr, nullptr, nullptr, m_settings.get()});
    QCOMPARE(other.choice().grouping, TaskGrouping::Client);
    QCOMPARE(other.choice().measure, AnalyticsMeasure::Tasks);
    QVERIFY(!other.choice().isCompared);
    QCOMPARE(other.choice().chosen.kind, Period::Kind::Last30Days);
}

void TestAnalyticsPage::viewsAreSaved()
{
    m_isChanged = true; // its menu knows a view from now on
    trigger("grouping", u"Model"_s);
    QSignalSpy saved(bar()->views(), &ViewMenu::saved);
    bar()->views()->saveAs(u"By model"_s, false);
    QTRY_COMPARE(saved.size(), 1);
    trigger("grouping", u"Agent"_s);
    QTest::mouseClick(bar()->views(), Qt::LeftButton);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const auto entry = [&]() -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"By model"_s))
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY(entry());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry()).center());
    QTRY_COMPARE(m_page->choice().grouping, TaskGrouping::Model);
    QTRY_COMPARE(card("byGroup")->title(), u"Cost by model"_s);
}

void TestAnalyticsPage::linksAreFollowed()
{
    m_page->open({{u"view"_s, u"marketing"_s}});
    QCOMPARE(m_page->heading(), u"Marketing"_s);
    QVERIFY(!pill("grouping")->isVisible());
    press(m_page->marketing(), Qt::Key_Escape);
    QCOMPARE(m_page->heading(), u"Model calls"_s);
    const QDateTime from = QDate::currentDate().addDays(-12).startOfDay();
    m_page->open({{u"group"_s, u"client"_s},
                  {u"key"_s, u"durum"_s},
                  {u"from"_s, from},
                  {u"until"_s, from.addDays(5)}});
    QTRY_COMPARE(pill("key")->text(), u"Durum Nord"_s);
    QCOMPARE(m_page->choice().period.from, from.toUTC());
    QCOMPARE(m_page->choice().period.until, from.addDays(5).toUTC());
    QTRY_COMPARE(figure(CallFigureRow::Tasks),
                 m_server->value(u"select count(*) from marketing_task where client_key = 'durum' "
                                 "and started_at >= '%1' and started_at < '%2'"_s.arg(
                                     from.toUTC().toString(Qt::ISODate),
                                     from.addDays(5).toUTC().toString(Qt::ISODate))));
    // A figure of all tasks elsewhere opens all of them, whatever was looked at alone before.
    m_page->open({{u"from"_s, from}, {u"until"_s, from.addDays(5)}, {u"measure"_s, u"valued"_s}});
    QVERIFY(!m_page->choice().key);
    QCOMPARE(m_page->choice().measure, AnalyticsMeasure::ValuedCost);
}

// --- keeping up --------------------------------------------------------------------------------

void TestAnalyticsPage::othersAreHeard()
{
    const int tasks = figure(CallFigureRow::Tasks).toInt();
    change(u"insert into marketing_task (name, status, agent_class, cost) select 'New', "
           "'completed', 'Newcomer', 100 from generate_series(1, 3)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(figure(CallFigureRow::Tasks).toInt(), tasks + 3, 15000);
    QTRY_COMPARE(chart<BarList>("byGroup")->data().rows.first().key, u"Newcomer"_s);
}

void TestAnalyticsPage::hiddenAsksNothing()
{
    m_page->hide();
    QSignalSpy asked(calls()->loader(), &CallLoader::asked);
    change(u"insert into marketing_task (name, status, agent_class) select 'New', "
           "'completed', 'Newcomer' from generate_series(1, 3)"_s);
    change(u"update model_prices set input_price = 3"_s);
    QSignalSpy heard(m_monitor.get(), &ConnectionMonitor::tableChanged);
    QTRY_VERIFY(std::ranges::any_of(
        heard, [](const QList<QVariant> &change) { return change.first() == u"model_prices"_s; }));
    trigger("measure", u"Tasks"_s);
    QCOMPARE(asked.size(), 0);
    const int tasks = figure(CallFigureRow::Tasks).toInt();
    m_page->show();
    QTRY_COMPARE_WITH_TIMEOUT(figure(CallFigureRow::Tasks).toInt(), tasks + 3, 15000);
    QVERIFY(asked.size() > 0);
}

void TestAnalyticsPage::lastChoiceWins()
{
    for (const TaskGrouping grouping :
         {TaskGrouping::Type, TaskGrouping::Model, TaskGrouping::Campaign, TaskGrouping::Client}) {
        AnalyticsChoice choice = m_page->choice();
        choice.grouping = grouping;
        m_page->choose(choice);
        QVERIFY(calls()->isBusy());
        // What was shown stays until there is something else to show.
        QVERIFY(chart<BarList>("byGroup")->pointCount() > 0);
    }
    QTRY_VERIFY(!calls()->isBusy());
    QCOMPARE(card("byGroup")->title(), u"Cost by client"_s);
    QCOMPARE(card("durationBars")->title(), u"p95 duration by client"_s);
    QCOMPARE(card("errors")->title(), u"Errors by client"_s);
    QStringList names;
    for (const BarRow &row : chart<BarList>("byGroup")->data().rows)
        names.append(row.name);
    names.sort();
    QCOMPARE(names, (QStringList{u"Durum Nord"_s, u"no client"_s}));
}

void TestAnalyticsPage::purgeIsTold()
{
    QVERIFY(!wordsOf(calls()).contains(u"purged"_s));
    change(u"delete from marketing_task where started_at < now() - interval '10 days'; "
           "insert into archive_runs (table_name, direction, status, moved_count) values "
           "('marketing_task', 'purge', 'completed', 700)"_s);
    const QString tasks = figure(CallFigureRow::Tasks);
    refresh();
    QTRY_VERIFY2(wordsOf(calls()).contains(u"were purged"_s), qPrintable(wordsOf(calls())));
    QCOMPARE(figure(CallFigureRow::Tasks), tasks);
}

void TestAnalyticsPage::unpricedIsTold()
{
    trigger("measure", u"Cost by price list"_s);
    QTRY_COMPARE(card("overTime")->title(), u"Cost by price list per day"_s);
    QTRY_VERIFY(!calls()->isBusy());
    const QString words = wordsOf(card("overTime"));
    QVERIFY2(words.contains(fromRows(u"count(*)"_s, u" and model_used = 'mini'"_s)) &&
                 words.contains(u"have no price"_s),
             qPrintable(words));
    QCOMPARE(
        figure(CallFigureRow::Cost),
        taskCostText(fromRows(u"sum((tokens_input - 50) * 100 + tokens_output * 400) / 1000000.0"_s,
                              u" and model_used = 'gpt-4o'"_s)
                         .toDouble()));
}

void TestAnalyticsPage::exportsAreOffered()
{
    QSignalSpy reports(m_page.get(), &AnalyticsPage::reportRequested);
    QTest::mouseClick(bar()->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QStringList titles;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            titles.append(action->text());
    }
    QCOMPARE(titles.size(), calls()->cards().size());
    QCOMPARE(titles.first(), u"Cost per day"_s);
    QAction *report = menu->actions().last();
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(report).center());
    QTRY_COMPARE(reports.size(), 1);
    const QString file = m_folder->filePath(u"cost.csv"_s);
    QVERIFY(chart<StackedChart>("overTime")->exportCsv(file));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().trimmed().split('\n').size(), 31);
}

// --- nothing to show ---------------------------------------------------------------------------

void TestAnalyticsPage::emptyDatabaseSaysSo()
{
    change(
        u"delete from marketing_task; delete from task_statistics; delete from task_hours; delete from task_days"_s);
    refresh();
    QTRY_VERIFY2(wordsOf(calls()).contains(u"No model call yet"_s), qPrintable(wordsOf(calls())));
    auto *placeholder =
        calls()->findChild<StatePlaceholder *>(QString(), Qt::FindDirectChildrenOnly);
    if (!placeholder)
        placeholder = calls()->findChild<StatePlaceholder *>();
    QTest::mouseClick(placeholder->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(followed().value(u"page"_s).toString(), u"tasks"_s);
}

void TestAnalyticsPage::emptyPeriodShowsTheNewest()
{
    change(u"update marketing_task set started_at = started_at - interval '200 days', "
           "created_at = created_at - interval '200 days'"_s);
    refresh();
    QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(calls()).contains(u"Newest task: "_s),
                              qPrintable(wordsOf(calls())), 15000);
    QPushButton *show = nullptr;
    for (auto *button : calls()->findChildren<QPushButton *>()) {
        if (button->text() == u"Show it"_s)
            show = button;
    }
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(card("overTime")->isVisible());
    QTRY_VERIFY(figure(CallFigureRow::Tasks).toInt() > 80);
    QCOMPARE(m_page->choice().chosen.kind, Period::Kind::Custom);
    QCOMPARE(m_page->choice().chosen.from.daysTo(m_page->choice().chosen.until), 6);
}

void TestAnalyticsPage::onePointIsEnough()
{
    change(u"delete from marketing_task; delete from task_statistics; delete from task_hours; "
           u"delete from task_days; insert into "
           "marketing_task (name, status, agent_class, cost, duration_ms) values ('One', "
           "'completed', 'Only', 0.5, 1200)"_s);
    refresh();
    QTRY_COMPARE(figure(CallFigureRow::Tasks), u"1"_s);
    QCOMPARE(figure(CallFigureRow::Cost), u"0.5000 $"_s);
    QVERIFY2(spoken(CallFigureRow::Cost).contains(u"none before"_s),
             qPrintable(spoken(CallFigureRow::Cost)));
    QTRY_COMPARE(chart<BarList>("messages")->pointCount(), 0);
    QVERIFY(!calls()->grab().isNull());
}

void TestAnalyticsPage::offlineKeepsWhatIsShown()
{
    ConnectionSettings neighbour = m_server->settings();
    neighbour.setValue(u"dbname"_s, u"postgres"_s);
    const auto session = Session::open(neighbour);
    const auto run = [&](const QString &sql) {
        return (*session)->executeSql(u"outage"_s, sql.arg(m_server->name())).ok();
    };
    const QString tasks = figure(CallFigureRow::Tasks);
    m_isChanged = true;
    QVERIFY(run(u"alter database %1 allow_connections off"_s));
    const auto reopen = qScopeGuard([&] { run(u"alter database %1 allow_connections on"_s); });
    QVERIFY(run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s));
    QTRY_COMPARE(m_monitor->state(), ConnectionMonitor::State::Offline);
    const QDateTime asOf = m_page->asOf();
    m_page->refresh();
    QTRY_VERIFY2(wordsOf(calls()).contains(u"cannot be reached: figures as of"_s),
                 qPrintable(wordsOf(calls())));
    QTRY_VERIFY(!calls()->isBusy());
    QCOMPARE(figure(CallFigureRow::Tasks), tasks);
    QCOMPARE(chart<StackedChart>("overTime")->data().steps.size(), 30);
    QCOMPARE(m_page->asOf(), asOf);
    QVERIFY(card("overTime")->isVisible());
    QVERIFY(run(u"alter database %1 allow_connections on"_s));
    m_monitor->retryNow();
    QTRY_VERIFY(m_page->asOf() > asOf);
    QVERIFY(!wordsOf(calls()).contains(u"cannot be reached"_s));
}

void TestAnalyticsPage::withoutDatabaseNothingIsAsked()
{
    m_isChanged = true;
    m_page->setServices({nullptr, nullptr, m_jobs.get(), m_notifications.get(), m_settings.get()});
    QVERIFY(wordsOf(calls()).contains(u"Not connected"_s));
    m_page->refresh();
    QVERIFY(!calls()->isBusy());
    QVERIFY(!m_page->asOf().isValid());
    QCOMPARE(m_page->statusText(), QString());
    QTest::mouseClick(pill("key"), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

// --- the look ----------------------------------------------------------------------------------

void TestAnalyticsPage::narrowHasOneColumn()
{
    auto *grid = calls()->findChild<CardGrid *>();
    QCOMPARE(grid->columns(), 2);
    m_page->resize(700, 720);
    QTRY_COMPARE(grid->columns(), 1);
    QTRY_COMPARE(card("overTime")->x(), card("byGroup")->x());
    m_page->resize(1096, 640);
    QTRY_COMPARE(grid->columns(), 2);
    QTRY_COMPARE(card("overTime")->y(), card("byGroup")->y());
}

void TestAnalyticsPage::otherLanguageIsSpokenAtOnce()
{
    Language language;
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    QSignalSpy headers(calls()->errorTable()->model(), &QAbstractItemModel::headerDataChanged);
    language.use(u"fr"_s);
    QTRY_VERIFY(!headers.isEmpty());
    QTRY_VERIFY2(figure(CallFigureRow::Cost).contains(u','),
                 qPrintable(figure(CallFigureRow::Cost)));
}

void TestAnalyticsPage::darkIsPaintedAnew()
{
    const auto light = qScopeGuard([] { theme().setMode(Theme::Mode::Light); });
    theme().setMode(Theme::Mode::Dark);
    for (const ChartCard *each : calls()->cards()) {
        const QImage picture = const_cast<ChartCard *>(each)->grab().toImage();
        QVERIFY2(picture.pixelColor(picture.width() / 2, picture.height() - 6).lightness() < 80,
                 qPrintable(each->title()));
    }
}

void TestAnalyticsPage::everythingInteractiveHasAName()
{
    QVERIFY2(namelessControls(m_page.get()).isEmpty(),
             qPrintable(namelessControls(m_page.get()).join(u"; "_s)));
    QTest::mouseClick(pill("key"), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(namelessControls(QApplication::activePopupWidget()), QStringList());
    QApplication::activePopupWidget()->close();
}

QTEST_MAIN(TestAnalyticsPage)
#include "tst_analyticspage.moc"
