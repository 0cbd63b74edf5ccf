// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefiltersource.h"
#include "generatedpagesource.h"

#include "ui/settings.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablepanel.h"
#include "ui/widgets/viewmenu.h"

#include "database/database.h"
#include "tables/tables.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace regie;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Fixture
{
    explicit Fixture(qint64 rows = 18204)
        : panel(*tableSpec(text("campaigns")))
    {
        panel.resize(1200, 500);
        panel.show();
        connect(rows);
    }

    void connect(qint64 rows, bool held = false)
    {
        auto own = std::make_unique<GeneratedPageSource>(panel.model()->spec(), rows);
        source = own.get();
        source->setHeld(held);
        auto counts = std::make_unique<FakeFilterSource>();
        filters = counts.get();
        panel.setSources(std::move(own), std::move(counts));
    }

    QPushButton *button(const QString &label) const
    {
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == label && button->isVisible())
                return button;
        }
        return nullptr;
    }

    TablePanel panel;
    GeneratedPageSource *source = nullptr;
    FakeFilterSource *filters = nullptr;
};

} // namespace

class TestTablePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusSaysHowManyWhichAndWhatIsSelected();
    void statusGrowsWithTheCount();
    void skeletonOnlyShowsAfterAWhile();
    void rowsStayWhileOthersAreLoaded();
    void emptyTableSaysSo();
    void filtersThatMatchNothingCanBeCleared();
    void errorOffersToRetry();
    void laterErrorKeepsTheRows();
    void withoutDatabaseItSaysSo();
    void baseFilterIsPartOfTheQuery();
    void stateIsRememberedPerPage();
    void oneQueryForAWholeView();
    void anotherDatabaseEndsWhatWasChosen();
    void newFilterEndsWhatIsOutside_data();
    void newFilterEndsWhatIsOutside();
    void newFilterLeavesOtherChosenRows();
    void whatIsChosenAfterAFilterStays();
    void countOfTheServerOutlivesARefresh();
    void enterInTheSearchLeadsToTheRows();
    void everythingInteractiveHasAName();
};

void TestTablePanel::statusSaysHowManyWhichAndWhatIsSelected()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    QTRY_VERIFY(f.panel.statusText().contains(text("rows 1 to ")));
    QVERIFY(f.panel.statusText().contains(QLocale().toString(18204)));
    f.panel.view()->setCurrentIndex(f.panel.model()->index(0, 0));
    QTest::keyClick(f.panel.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.panel.view(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(f.panel.statusText().contains(text("3 selected")));
    QTest::keyClick(f.panel.view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(f.panel.statusText().contains(text("all selected")));
}

void TestTablePanel::statusGrowsWithTheCount()
{
    Fixture f;
    f.connect(100'000, true);
    f.source->setIndexHeld(true);
    f.source->setHeld(false);
    f.source->answerNow();
    QTRY_VERIFY(f.panel.statusText().startsWith(text("counting…")));
    QTRY_VERIFY(f.panel.model()->rowCount() > 10'000);
    QVERIFY(f.panel.statusText().contains(QLatin1Char('+')));
}

void TestTablePanel::skeletonOnlyShowsAfterAWhile()
{
    Fixture f(0);
    f.panel.setSources(nullptr, nullptr);
    f.connect(1000, true);
    QVERIFY(f.panel.isBusy());
    QVERIFY(!f.panel.view()->isSkeletonShown());
    QTRY_VERIFY(f.panel.view()->isSkeletonShown());
    f.source->setHeld(false);
    f.source->answerNow();
    QTRY_VERIFY(!f.panel.view()->isSkeletonShown());
    QVERIFY(!f.panel.isBusy());
}

void TestTablePanel::rowsStayWhileOthersAreLoaded()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    f.source->setHeld(true);
    QSignalSpy busy(&f.panel, &TablePanel::busyChanged);
    f.panel.view()->header()->setSortIndicator(0, Qt::AscendingOrder);
    QCOMPARE(busy.count(), 1);
    QVERIFY(f.panel.model()->rowCount() > 0);
    QVERIFY(f.panel.view()->isVisible());
}

void TestTablePanel::emptyTableSaysSo()
{
    Fixture f(0);
    QAction import(text("Import…"));
    QSignalSpy triggered(&import, &QAction::triggered);
    f.panel.setEmptyState(text("campaigns"), text("No campaigns yet"), text("Import some."),
                          {&import});
    QTRY_VERIFY(f.button(text("Import…")));
    QTest::mouseClick(f.button(text("Import…")), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void TestTablePanel::filtersThatMatchNothingCanBeCleared()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    FilterState state;
    state.search = text("nothing");
    f.panel.filterBar()->setState(state);
    QTRY_VERIFY(f.button(text("Clear filters")));
    QTest::mouseClick(f.button(text("Clear filters")), Qt::LeftButton);
    QTRY_COMPARE(f.panel.model()->knownRows(), 18204);
    QTRY_VERIFY(f.panel.view()->isVisible());
}

void TestTablePanel::errorOffersToRetry()
{
    Fixture f(0);
    f.panel.setSources(nullptr, nullptr);
    f.connect(500, true);
    f.source->setFailure(Error{ErrorKind::Offline, {}, {}, summaryFor(ErrorKind::Offline), {}});
    f.source->setHeld(false);
    f.source->answerNow();
    QTRY_VERIFY(f.button(text("Retry")));
    f.source->setFailure({});
    QTest::mouseClick(f.button(text("Retry")), Qt::LeftButton);
    QTRY_COMPARE(f.panel.model()->rowCount(), 500);
    QTRY_VERIFY(f.panel.view()->isVisible());
}

void TestTablePanel::laterErrorKeepsTheRows()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    f.source->setFailure(Error{ErrorKind::Offline, {}, {}, summaryFor(ErrorKind::Offline), {}});
    f.panel.refresh();
    QTest::qWait(20);
    QVERIFY(f.panel.view()->isVisible());
    QCOMPARE(f.panel.model()->rowCount(), 18204);
    QVERIFY(f.panel.asOf().isValid());
}

void TestTablePanel::withoutDatabaseItSaysSo()
{
    TablePanel panel(*tableSpec(text("campaigns")));
    panel.show();
    QVERIFY(!panel.view()->isVisible());
    QVERIFY(panel.statusText().isEmpty());
}

void TestTablePanel::baseFilterIsPartOfTheQuery()
{
    TablePanel panel(*tableSpec(text("messages")));
    TableFilter base;
    base.columns[text("campaign_id")].from = text("7");
    base.columns[text("campaign_id")].until = text("7");
    panel.setBaseFilter(base);
    QCOMPARE(panel.model()->query().filter, base);
}

void TestTablePanel::stateIsRememberedPerPage()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(text("settings.ini")));
    Services services;
    services.settings = &settings;
    {
        TablePanel panel(*tableSpec(text("campaigns")));
        panel.setSettingsKey(text("campaigns"));
        panel.setServices(services);
        panel.filterBar()->setPeriod(text("started_at"), {Period::Kind::Last7Days, {}, {}});
        panel.view()->header()->setColumnVisible(text("niche"), false);
        panel.view()->header()->setSortIndicator(0, Qt::AscendingOrder);
    }
    TablePanel other(*tableSpec(text("campaigns")));
    other.setSettingsKey(text("another"));
    other.setServices(services);
    QVERIFY(other.filterBar()->state().isClear());
    TablePanel again(*tableSpec(text("campaigns")));
    again.setSettingsKey(text("campaigns"));
    again.setServices(services);
    QCOMPARE(again.filterBar()->state().periods.value(text("started_at")).kind,
             Period::Kind::Last7Days);
    QVERIFY(again.view()->isColumnHidden(again.model()->spec().indexOf(text("niche"))));
    QCOMPARE(again.model()->query().sortColumn, text("name"));
    QVERIFY(!again.model()->query().descending);
    QCOMPARE(again.view()->header()->sortIndicatorSection(), 0);
}

void TestTablePanel::oneQueryForAWholeView()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    const QJsonObject before = f.panel.state();
    f.panel.filterBar()->setPeriod(text("started_at"), {Period::Kind::Today, {}, {}});
    f.panel.view()->header()->setSortIndicator(0, Qt::AscendingOrder);
    QTRY_VERIFY(!f.panel.isBusy());
    const int requests = f.source->pageRequests();
    f.panel.setState(before);
    QCOMPARE(f.panel.state(), before);
    QCOMPARE(f.source->pageRequests(), requests + 1);
}

void TestTablePanel::newFilterEndsWhatIsOutside_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QStringList>("chosen");
    QTest::addRow("kept, far from what is loaded") << true << QStringList{text("9000")};
    QTest::addRow("outside") << false << QStringList();
}

void TestTablePanel::newFilterEndsWhatIsOutside()
{
    QFETCH(bool, keeps);
    QFETCH(QStringList, chosen);
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    f.panel.view()->setCurrentKey({text("9000")});
    f.filters->keeps = [&](const TableFilter &filter, const QStringList &key) {
        return keeps && !filter.columns.isEmpty() && key == QStringList{text("9000")};
    };
    QSignalSpy changes(&f.panel, &TablePanel::currentKeyChanged);
    f.panel.filterBar()->setPeriod(text("started_at"), {Period::Kind::Today, {}, {}});
    QTRY_VERIFY(!f.panel.isBusy() && f.filters->keepsAsked == 1);
    QTRY_COMPARE(f.panel.view()->currentKey(), chosen);
    QTest::qWait(20);
    QCOMPARE(changes.count(), keeps ? 0 : 1);
    QCOMPARE(f.panel.view()->currentKey(), chosen);
}

/// Others that were chosen beside the one that is outside stay.
void TestTablePanel::newFilterLeavesOtherChosenRows()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    auto *view = f.panel.view();
    view->setCurrentKey(f.panel.model()->rowKey(2));
    for (const int row : {4, 6})
        view->selectionModel()->setCurrentIndex(f.panel.model()->index(row, 0),
                                                QItemSelectionModel::Select |
                                                    QItemSelectionModel::Rows);
    QCOMPARE(view->selectionSummary().rows, 3);
    const QStringList outside = view->currentKey();
    QCOMPARE(outside, f.panel.model()->rowKey(6));
    f.filters->keeps = [&](const TableFilter &, const QStringList &key) {
        return key != outside;
    };
    f.panel.filterBar()->setPeriod(text("started_at"), {Period::Kind::Today, {}, {}});
    QTRY_VERIFY(!f.panel.isBusy());
    view->forgetCurrent(); // as the answer does where the row is not among those that are loaded
    QCOMPARE(view->currentKey(), QStringList());
    QCOMPARE(view->selectionSummary().rows, 2);
}

/// A link to one row shows it whatever is filtered, and while the filter is still being read.
void TestTablePanel::whatIsChosenAfterAFilterStays()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    f.panel.view()->setCurrentKey({text("18000")});
    f.filters->keeps = [](const TableFilter &, const QStringList &) {
        return false;
    };
    f.panel.filterBar()->setPeriod(text("started_at"), {Period::Kind::Today, {}, {}});
    f.panel.view()->setCurrentKey({text("17000")});
    QTRY_VERIFY(!f.panel.isBusy());
    QTest::qWait(20);
    QCOMPARE(f.panel.view()->currentKey(), QStringList{text("17000")});
    f.panel.refresh();
    QTest::qWait(20);
    QCOMPARE(f.panel.view()->currentKey(), QStringList{text("17000")});
}

void TestTablePanel::anotherDatabaseEndsWhatWasChosen()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    f.panel.view()->setCurrentKey({text("18000")});
    f.panel.view()->selectAll();
    QCOMPARE(f.panel.view()->currentKey(), QStringList{text("18000")});
    QVERIFY(f.panel.view()->selectionSummary().all);
    // Nobody listens there: no row may come in place of those chosen before.
    Database elsewhere(
        ConnectionSettings::fromUri(text("postgresql://nobody@127.0.0.1:1/none")).take());
    Services services;
    services.database = &elsewhere;
    f.panel.setServices(services);
    QCOMPARE(f.panel.view()->currentKey(), QStringList());
    QCOMPARE(f.panel.view()->selectionSummary(), SelectionSummary());
    f.panel.setServices({});
}

void TestTablePanel::countOfTheServerOutlivesARefresh()
{
    Fixture f(0);
    f.panel.filterBar()->setPresets({{text("all"), text("All"), {}}});
    const auto *pill = f.panel.findChild<Pill *>(text("preset-all"));
    const int bare = pill->sizeHint().width();
    // Without a server to ask, the index is all the bar hears of.
    f.panel.setSources(std::make_unique<GeneratedPageSource>(f.panel.model()->spec(), 18204),
                       nullptr);
    QTRY_VERIFY(pill->sizeHint().width() > bare);
    f.panel.filterBar()->setCurrentCount(7);
    const int counted = pill->sizeHint().width();
    const QDateTime before = f.panel.asOf();
    QTest::qWait(5);
    f.panel.model()->refresh();
    QTRY_VERIFY(f.panel.asOf() > before);
    QCOMPARE(pill->sizeHint().width(), counted);
}

void TestTablePanel::enterInTheSearchLeadsToTheRows()
{
    Fixture f;
    QTRY_VERIFY(f.panel.model()->isCountExact());
    QApplication::setActiveWindow(&f.panel);
    f.panel.focusFilter();
    auto *search = f.panel.findChild<QLineEdit *>(text("tableSearch"));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(f.panel.view()->hasFocus());
}

void TestTablePanel::everythingInteractiveHasAName()
{
    Fixture f;
    for (const auto *button : f.panel.findChildren<QAbstractButton *>()) {
        const bool ours = !button->objectName().startsWith(text("qt_"));
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        QVERIFY2(!ours || !button->isVisible() || named, qPrintable(button->objectName()));
    }
    QVERIFY(!f.panel.view()->accessibleName().isEmpty());
}

QTEST_MAIN(TestTablePanel)
#include "tst_tablepanel.moc"
