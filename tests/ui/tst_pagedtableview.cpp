// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedpagesource.h"

#include "ui/delegates/celltext.h"
#include "ui/delegates/spokentablemodel.h"
#include "ui/look/theme.h"
#include "ui/widgets/pagedtableview.h"
#include "ui/widgets/tableheader.h"

#include "tables/tables.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace regie;

namespace {

constexpr int manyRows = 10'000'000;

/// A campaigns table of `rows` rows, newest (highest key) first, in a window of 900 x 400.
struct Fixture
{
    explicit Fixture(int rows, bool indexHeld = false)
        : model(*tableSpec(QStringLiteral("campaigns")))
    {
        theme();
        auto own = std::make_unique<GeneratedPageSource>(model.spec(), rows);
        source = own.get();
        source->setIndexHeld(indexHeld);
        view.setModel(&model);
        view.resize(900, 400);
        view.show();
        model.setSource(std::move(own));
    }

    bool ready() const { return model.isCountExact() && !model.rowKey(0).isEmpty(); }
    bool isLoaded(int row) const { return !model.rowKey(row).isEmpty(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
    }

    SpokenTableModel model;
    PagedTableView view;
    GeneratedPageSource *source = nullptr;
};

} // namespace

class TestPagedTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::clipboard()->clear(); }

    void endOfTenMillionRowsIsReachedByOneKey();
    void everythingIsSelectedWithoutFetchingIt();
    void everythingStaysSelectedWhileTheCountGrows();
    void anotherFilterEndsSelectingEverything();
    void keysMoveTheCurrentRow_data();
    void keysMoveTheCurrentRow();
    void lettersDoNotSearchTheModel();
    void enterAndDoubleClickActivateTheCurrentRow();
    void currentRowIsFollowedByItsKey();
    void currentRowThatIsGoneLeavesNoOtherInItsPlace();
    void keyOfARowOnItsWayIsToldWhenItCame();
    void whatWasChosenIsForgotten_data();
    void whatWasChosenIsForgotten();
    void selectionFollowsItsRecords();
    void onlyWhatIsShownIsFetched();
    void clickOnAHeaderSorts();
    void columnThatCannotBeSortedByKeepsTheArrow();
    void sortMenuSortsAndTurnsRound();
    void columnsAreKeptByName();
    void lastColumnCannotBeHidden();
    void copyTakesTheShownColumns();
    void copyOfMoreThanIsLoadedIsHandedOn();
    void skeletonAndLoadingCellsPaint();
    void cellsSayWhatTheyDraw();
    void newRowsAreOfferedAndShown();
};

void TestPagedTableView::endOfTenMillionRowsIsReachedByOneKey()
{
    Fixture f(manyRows);
    QTRY_VERIFY(f.ready());
    QCOMPARE(f.model.rowCount(), manyRows);
    const qint64 servedBefore = f.source->rowsServed();
    f.press(Qt::Key_End);
    QTRY_VERIFY(f.isLoaded(manyRows - 1));
    QCOMPARE(f.view.currentIndex().row(), manyRows - 1);
    QTRY_COMPARE(f.view.currentKey(), QStringList{QStringLiteral("0")});
    QCOMPARE(f.view.visibleRows().second, manyRows - 1);
    QVERIFY(f.source->rowsServed() - servedBefore <= 2000);
    f.press(Qt::Key_Home);
    QTRY_COMPARE(f.view.currentKey(), QStringList{QString::number(manyRows - 1)});
}

void TestPagedTableView::everythingIsSelectedWithoutFetchingIt()
{
    Fixture f(manyRows);
    QTRY_VERIFY(f.ready());
    QSignalSpy summaries(&f.view, &PagedTableView::selectionSummaryChanged);
    const qint64 servedBefore = f.source->rowsServed();
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.view.grab();
    QCOMPARE(f.view.selectionSummary(), (SelectionSummary{true, manyRows}));
    QCOMPARE(f.view.selectedRanges().size(), 1);
    QCOMPARE(f.source->rowsServed(), servedBefore);
    QCOMPARE(summaries.count(), 1);
}

void TestPagedTableView::everythingStaysSelectedWhileTheCountGrows()
{
    Fixture f(100'000, true);
    QTRY_VERIFY(f.model.rowCount() > 500);
    f.press(Qt::Key_A, Qt::ControlModifier);
    const int rowsBefore = f.model.rowCount();
    f.source->setIndexHeld(false);
    f.source->setRowCount(200'000);
    f.model.reload();
    QTRY_VERIFY(f.ready());
    QVERIFY(f.model.rowCount() > rowsBefore);
    QTRY_COMPARE(f.view.selectionSummary(), (SelectionSummary{true, 200'000}));
    QTRY_COMPARE(f.view.selectedRanges(), (QList<std::pair<int, int>>{{0, 199'999}}));
}

void TestPagedTableView::anotherFilterEndsSelectingEverything()
{
    Fixture f(10'000);
    QTRY_VERIFY(f.ready());
    f.view.selectAll();
    TableQuery query = f.model.query();
    query.filter.search = QStringLiteral("garages");
    f.model.setQuery(query);
    QTRY_COMPARE(f.model.knownRows(), 2'500);
    QTRY_COMPARE(f.view.selectionSummary(), SelectionSummary());
}

void TestPagedTableView::keysMoveTheCurrentRow_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("row");
    QTest::newRow("J goes one row down") << QList<int>{Qt::Key_J} << 11;
    QTest::newRow("K goes one row up") << QList<int>{Qt::Key_K} << 9;
    QTest::newRow("Down goes one row down") << QList<int>{Qt::Key_Down} << 11;
    QTest::newRow("Up goes one row up") << QList<int>{Qt::Key_Up} << 9;
    QTest::newRow("Home goes to the first row") << QList<int>{Qt::Key_Home} << 0;
    QTest::newRow("End goes to the last row") << QList<int>{Qt::Key_End} << 999;
    QTest::newRow("K at the top stays there") << QList<int>{Qt::Key_Home, Qt::Key_K} << 0;
    QTest::newRow("J at the end stays there") << QList<int>{Qt::Key_End, Qt::Key_J} << 999;
    QTest::newRow("Right only looks sideways") << QList<int>{Qt::Key_Right} << 10;
}

void TestPagedTableView::keysMoveTheCurrentRow()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, row);
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    f.view.setCurrentIndex(f.model.index(10, 0));
    for (const int key : keys)
        f.press(key);
    QCOMPARE(f.view.currentIndex().row(), row);
    QCOMPARE(f.view.selectedRanges(), (QList<std::pair<int, int>>{{row, row}}));
    QTRY_COMPARE(f.view.currentKey(), QStringList{QString::number(999 - row)});
}

void TestPagedTableView::lettersDoNotSearchTheModel()
{
    Fixture f(manyRows);
    QTRY_VERIFY(f.ready());
    f.view.setCurrentIndex(f.model.index(3, 0));
    const qint64 served = f.source->rowsServed();
    f.press(Qt::Key_N);
    f.press(Qt::Key_O);
    QCOMPARE(f.view.currentIndex().row(), 3);
    QCOMPARE(f.source->rowsServed(), served);
}

void TestPagedTableView::enterAndDoubleClickActivateTheCurrentRow()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    QSignalSpy activated(&f.view, &PagedTableView::rowActivated);
    f.view.setCurrentIndex(f.model.index(2, 0));
    f.press(Qt::Key_Return);
    const QPoint place = f.view.visualRect(f.model.index(4, 0)).center();
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.at(0).at(0).toStringList(), QStringList{QStringLiteral("997")});
    QCOMPARE(activated.at(1).at(0).toStringList(), QStringList{QStringLiteral("995")});
}

void TestPagedTableView::currentRowIsFollowedByItsKey()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    f.view.setCurrentIndex(f.model.index(5, 0));
    QCOMPARE(f.view.currentKey(), QStringList{QStringLiteral("994")});
    QSignalSpy keys(&f.view, &PagedTableView::currentKeyChanged);
    f.source->remove(998);
    f.source->remove(997);
    f.model.refresh();
    QTRY_COMPARE(f.model.rowCount(), 998);
    QTRY_COMPARE(f.view.currentIndex().row(), 3);
    QCOMPARE(f.view.currentKey(), QStringList{QStringLiteral("994")});
    QTRY_COMPARE(f.view.selectedRanges(), (QList<std::pair<int, int>>{{3, 3}}));
    f.model.reload();
    QTRY_COMPARE(f.view.currentIndex().row(), 3);
    QCOMPARE(keys.count(), 0);
}

void TestPagedTableView::currentRowThatIsGoneLeavesNoOtherInItsPlace()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    f.view.setCurrentIndex(f.model.index(5, 0));
    f.source->remove(994);
    f.model.refresh();
    QTRY_COMPARE(f.model.rowCount(), 999);
    QTRY_VERIFY(!f.view.currentIndex().isValid());
    QTRY_COMPARE(f.view.selectionSummary().rows, 0);
}

void TestPagedTableView::keyOfARowOnItsWayIsToldWhenItCame()
{
    Fixture f(100'000);
    QTRY_VERIFY(f.ready());
    f.source->setHeld(true);
    QSignalSpy keys(&f.view, &PagedTableView::currentKeyChanged);
    f.press(Qt::Key_End);
    QTest::qWait(20);
    QCOMPARE(keys.count(), 0);
    f.source->setHeld(false);
    f.source->answerNow();
    QTRY_COMPARE(f.view.currentKey(), QStringList{QStringLiteral("0")});
    QCOMPARE(keys.count(), 1);
}

void TestPagedTableView::whatWasChosenIsForgotten_data()
{
    QTest::addColumn<bool>("all");
    QTest::newRow("a current row and its neighbour") << false;
    QTest::newRow("everything that matches") << true;
}

void TestPagedTableView::whatWasChosenIsForgotten()
{
    QFETCH(bool, all);
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    f.view.setCurrentIndex(f.model.index(5, 0));
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    if (all)
        f.view.selectAll();
    QSignalSpy keys(&f.view, &PagedTableView::currentKeyChanged);
    QSignalSpy summaries(&f.view, &PagedTableView::selectionSummaryChanged);
    f.view.forgetChoice();
    QCOMPARE(keys.count(), 1);
    QCOMPARE(summaries.count(), 1);
    QCOMPARE(f.view.currentKey(), QStringList());
    QCOMPARE(f.view.selectionSummary(), SelectionSummary());
    f.model.reload();
    QTRY_COMPARE(f.model.loadState(), PagedTableModel::LoadState::Ready);
    QTest::qWait(20);
    QCOMPARE(f.view.selectionSummary(), SelectionSummary());
    QVERIFY(!f.view.currentIndex().isValid());
}

void TestPagedTableView::selectionFollowsItsRecords()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    f.view.setCurrentIndex(f.model.index(10, 0));
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(f.view.selectedRanges(), (QList<std::pair<int, int>>{{10, 12}}));
    f.source->remove(999);
    f.model.refresh();
    QTRY_COMPARE(f.view.selectedRanges(), (QList<std::pair<int, int>>{{9, 11}}));
    QCOMPARE(f.model.rowKey(9), QStringList{QStringLiteral("989")});
}

void TestPagedTableView::onlyWhatIsShownIsFetched()
{
    Fixture f(manyRows);
    QTRY_VERIFY(f.ready());
    const int requests = f.source->pageRequests();
    QScrollBar *bar = f.view.verticalScrollBar();
    for (int i = 1; i <= 50; ++i)
        bar->setValue(bar->maximum() / 60 * i);
    const int first = f.view.visibleRows().first;
    QTRY_VERIFY(f.isLoaded(first));
    QVERIFY(f.source->pageRequests() - requests <= 3);
}

void TestPagedTableView::clickOnAHeaderSorts()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    TableHeader *header = f.view.header();
    const int column = f.model.spec().indexOf(QStringLiteral("total_count"));
    const auto click = [&] {
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    click();
    QCOMPARE(f.model.query().sortColumn, QStringLiteral("total_count"));
    QVERIFY2(f.model.query().descending, "figures begin with the largest");
    click();
    QVERIFY(!f.model.query().descending);
    QTRY_COMPARE(f.model.rowKey(0), QStringList{QStringLiteral("0")});
}

void TestPagedTableView::columnThatCannotBeSortedByKeepsTheArrow()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    TableHeader *header = f.view.header();
    const TableQuery before = f.model.query();
    const int outcome = f.model.spec().indexOf(QStringLiteral("outcome"));
    const QPoint place(header->sectionViewportPosition(outcome) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(f.model.query(), before);
    QCOMPARE(header->sortIndicatorSection(), f.model.spec().indexOf(before.sortColumn));
}

void TestPagedTableView::sortMenuSortsAndTurnsRound()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    const TableSpec &spec = f.model.spec();
    const QString title = spec.column(QStringLiteral("total_count"))->translatedTitle();
    const auto choose = [&](const QString &text) {
        const std::unique_ptr<QMenu> menu(f.view.header()->createSortMenu(&f.view));
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(choose(title));
    QCOMPARE(f.model.query().sortColumn, QStringLiteral("total_count"));
    QVERIFY2(f.model.query().descending, "figures begin with the largest");
    QVERIFY(choose(title + QStringLiteral(", descending")));
    QVERIFY(!f.model.query().descending);
    QVERIFY2(!choose(spec.column(QStringLiteral("outcome"))->translatedTitle()),
             "only what can be sorted by is offered");
}

void TestPagedTableView::columnsAreKeptByName()
{
    Fixture f(10);
    QTRY_VERIFY(f.ready());
    TableHeader *header = f.view.header();
    const TableSpec &spec = f.model.spec();
    const int niche = spec.indexOf(QStringLiteral("niche"));
    const int channel = spec.indexOf(QStringLiteral("channel"));
    QSignalSpy changes(header, &TableHeader::columnStateChanged);
    header->moveSection(header->visualIndex(niche), 0);
    header->resizeSection(niche, 222);
    header->setColumnVisible(QStringLiteral("channel"), false);
    QVERIFY(changes.count() >= 3);
    const QJsonObject state = header->columnState();
    header->resetColumns();
    QCOMPARE(header->visualIndex(niche), niche);
    QVERIFY(!header->isSectionHidden(channel));
    header->setColumnState(state);
    QCOMPARE(header->visualIndex(niche), 0);
    QCOMPARE(header->sectionSize(niche), 222);
    QVERIFY(header->isSectionHidden(channel));
    QCOMPARE(header->columnState(), state);
}

void TestPagedTableView::lastColumnCannotBeHidden()
{
    Fixture f(10);
    TableHeader *header = f.view.header();
    for (const ColumnSpec &column : f.model.spec().columns)
        header->setColumnVisible(column.id, false);
    QCOMPARE(header->hiddenSectionCount(), header->count() - 1);
    QMenu *menu = header->createColumnMenu(&f.view);
    QCOMPARE(menu->actions().size(), header->count() + 3);
    menu->actions().last()->trigger();
    QVERIFY(header->hiddenSectionCount() < header->count() - 5);
}

void TestPagedTableView::copyTakesTheShownColumns()
{
    Fixture f(1000);
    QTRY_VERIFY(f.ready());
    for (const ColumnSpec &column : f.model.spec().columns)
        f.view.header()->setColumnVisible(column.id, column.id == QLatin1String("name") ||
                                                         column.id == QLatin1String("status"));
    f.view.setCurrentIndex(f.model.index(0, 0));
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), 2);
    QCOMPARE(lines[0].section(QLatin1Char('\t'), 0, 0), f.model.index(0, 0).data().toString());
    f.view.copySelection(true);
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Campaign\tStatus\n")));
}

void TestPagedTableView::copyOfMoreThanIsLoadedIsHandedOn()
{
    Fixture f(manyRows);
    QTRY_VERIFY(f.ready());
    QSignalSpy asked(&f.view, &PagedTableView::copyRequested);
    f.view.selectAll();
    f.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestPagedTableView::skeletonAndLoadingCellsPaint()
{
    Fixture f(100'000);
    QTRY_VERIFY(f.ready());
    f.source->setHeld(true);
    f.view.scrollToBottom();
    QVERIFY(!f.view.grab().isNull());
    QCOMPARE(f.model.index(99'999, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Loading"));
    f.model.setSource(nullptr);
    f.view.setSkeletonShown(true);
    QVERIFY(!f.view.grab().isNull());
}

void TestPagedTableView::cellsSayWhatTheyDraw()
{
    Fixture f(100);
    QTRY_VERIFY(f.ready());
    const TableSpec &spec = f.model.spec();
    const auto spoken = [&](const char *column) {
        return f.model.index(96, spec.indexOf(QLatin1String(column)))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QCOMPARE(spoken("status"), statusLook(StatusOf::Campaign, QStringLiteral("paused")).word);
    QVERIFY(spoken("outcome").contains(QLatin1String("succeeded")));
    QVERIFY(spoken("warnings").contains(QLatin1String("Completed, although the phase")));
    QVERIFY(!spoken("started_at").isEmpty());
    const Outcome outcome{100, 60, 12, 30, 10, 10};
    for (const char *part : {"60 succeeded", "12 replied", "30 failed (10 without", "10 pending"})
        QVERIFY2(outcome.text().contains(QLatin1String(part)), qPrintable(outcome.text()));
    QVERIFY(!Outcome::fromValue(QStringLiteral("[1,2]")));
}

void TestPagedTableView::newRowsAreOfferedAndShown()
{
    Fixture f(10'000);
    QTRY_VERIFY(f.ready());
    auto *button = f.view.findChild<QPushButton *>(QStringLiteral("newRows"));
    QVERIFY(button->isHidden());
    f.view.verticalScrollBar()->setValue(5000);
    f.source->setRowCount(10'012);
    f.model.refresh();
    QTRY_VERIFY(!button->isHidden());
    QVERIFY(button->text().contains(QLatin1String("12")));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(f.model.rowKey(0), QStringList{QStringLiteral("10011")});
    QTRY_VERIFY(button->isHidden());
    QCOMPARE(f.view.visibleRows().first, 0);
}

QTEST_MAIN(TestPagedTableView)
#include "tst_pagedtableview.moc"
