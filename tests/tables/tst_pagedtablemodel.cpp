// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepagesource.h"
#include "tables/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace regie;

namespace {

/// A model over a fake table of `rows` rows, in memory.
struct Fixture
{
    explicit Fixture(int rows)
        : model(FakePageSource::spec())
    {
        auto owned = std::make_unique<FakePageSource>();
        source = owned.get();
        for (int i = 0; i < rows; ++i)
            source->put(i, i * 10);
        model.setSource(std::move(owned));
    }

    QList<qint64> shownKeys(int from, int count)
    {
        QList<qint64> keys;
        for (int row = from; row < from + count; ++row)
            keys.append(model.value(row, QStringLiteral("key")).toLongLong());
        return keys;
    }

    /// Keys of all loaded rows, in the order of rows.
    QList<qint64> loadedKeys()
    {
        QList<qint64> keys;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant value = model.data(model.index(row, 1), PagedTableModel::ValueRole);
            if (value.isValid())
                keys.append(value.toLongLong());
        }
        return keys;
    }

    PagedTableModel model;
    FakePageSource *source = nullptr;
};

bool hasDuplicates(const QList<qint64> &keys)
{
    return QSet<qint64>(keys.begin(), keys.end()).size() != keys.size();
}

} // namespace

class TestPagedTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBeforeCounts();
    void jumpsAnywhere();
    void pagesScrolledPastAreNotFetched();
    void lateAnswersToAnOlderQueryAreDropped();
    void answeredTwice();
    void neverAnswered();
    void failureKeepsRows();
    void failureOfAnotherQuestionHidesTheRows();
    void brokenIndexIsReadAgain();
    void newRowsWaitWhileScrolled();
    void newRowsFlowInAtTheTop();
    void selectionStaysWithItsRowWhenOthersComeAndGo();
    void memoryIsBounded();
    void emptyTable();
    void sortsInTheSource();
    void neverTwiceNeverSkipped();
};

void TestPagedTableModel::rowsBeforeCounts()
{
    Fixture f(5000);
    QAbstractItemModelTester tester(&f.model);
    QCOMPARE(f.model.loadState(), PagedTableModel::LoadState::Loading);
    f.source->answer(0);
    QCOMPARE(f.model.loadState(), PagedTableModel::LoadState::Ready);
    QVERIFY(f.model.rowCount() > 0);
    QVERIFY(!f.model.isCountExact());
    QCOMPARE(f.model.value(0, QStringLiteral("key")).toLongLong(), 0);
    f.source->answerAll();
    QVERIFY(f.model.isCountExact());
    QCOMPARE(f.model.rowCount(), 5000);
}

void TestPagedTableModel::jumpsAnywhere()
{
    Fixture f(20'000);
    f.source->answerAll();
    f.model.setVisibleRows(12'345, 12'375);
    QVERIFY(!f.model.value(12'345, QStringLiteral("key")).isValid());
    QCOMPARE(f.model.data(f.model.index(12'345, 0), PagedTableModel::StateRole)
                 .value<PagedTableModel::CellState>(),
             PagedTableModel::CellState::Loading);
    f.source->answerAll();
    QCOMPARE(f.shownKeys(12'345, 30), f.source->order(false).mid(12'345, 30));
}

void TestPagedTableModel::pagesScrolledPastAreNotFetched()
{
    Fixture f(50'000);
    f.source->answerAll();
    for (int row = 1000; row < 40'000; row += 1000) {
        f.model.setVisibleRows(row, row + 20);
        (void)f.model.value(row, QStringLiteral("key"));
    }
    QCoreApplication::processEvents();
    QCOMPARE(f.source->pending().size(), 1);
    QCOMPARE(f.source->pending().first().ranges.size(), 1);
}

void TestPagedTableModel::lateAnswersToAnOlderQueryAreDropped()
{
    Fixture f(5000);
    TableQuery query = f.model.query();
    query.descending = true;
    f.model.setQuery(query);
    QCOMPARE(f.source->pending().size(), 2);
    f.source->answer(1); // the newer one first
    f.source->answer(0); // the older one late
    QCOMPARE(f.model.value(0, QStringLiteral("key")).toLongLong(), 4999);
    f.source->answerAll();
    QCOMPARE(f.shownKeys(0, 100), f.source->order(true).mid(0, 100));
}

void TestPagedTableModel::answeredTwice()
{
    Fixture f(3000);
    f.source->answer(0, true);
    f.source->answer(0);
    f.source->answer(0, true); // the index, twice
    f.source->answerAll();
    QCOMPARE(f.model.rowCount(), 3000);
    QVERIFY(!hasDuplicates(f.loadedKeys()));
}

void TestPagedTableModel::neverAnswered()
{
    Fixture f(3000);
    f.source->answer(0);
    f.source->pending().clear(); // the index is lost
    QVERIFY(f.model.rowCount() > 0);
    f.model.reload();
    f.source->answerAll();
    QCOMPARE(f.model.rowCount(), 3000);
}

void TestPagedTableModel::failureKeepsRows()
{
    Fixture f(300);
    f.source->answerAll();
    QSignalSpy failed(&f.model, &PagedTableModel::readFailed);
    f.model.refresh();
    f.source->fail(0, {ErrorKind::Offline, {}, {}, QStringLiteral("gone"), {}});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(f.model.rowCount(), 300);
    QCOMPARE(f.model.value(7, QStringLiteral("key")).toLongLong(), 7);
    f.model.reload();
    f.source->fail(0, {ErrorKind::Offline, {}, {}, QStringLiteral("gone"), {}});
    QCOMPARE(f.model.loadState(), PagedTableModel::LoadState::Ready);
    QCOMPARE(f.model.rowCount(), 300);
}

/// Old rows under new filters would be believed.
void TestPagedTableModel::failureOfAnotherQuestionHidesTheRows()
{
    Fixture f(300);
    f.source->answerAll();
    TableQuery other = f.model.query();
    other.descending = !other.descending;
    f.model.setQuery(other);
    f.source->fail(0, {ErrorKind::Offline, {}, {}, QStringLiteral("gone"), {}});
    QCOMPARE(f.model.loadState(), PagedTableModel::LoadState::Failed);
    QCOMPARE(f.model.rowCount(), 0);
    f.model.refresh();
    f.source->answerAll();
    QCOMPARE(f.model.rowCount(), 300);
    QCOMPARE(f.model.value(0, QStringLiteral("key")).toLongLong(), 299);
}

void TestPagedTableModel::brokenIndexIsReadAgain()
{
    Fixture f(20'000);
    f.source->answer(0);
    QCOMPARE(f.model.rowCount(), 500);
    QCOMPARE(f.source->pending().size(), 1); // the index
    f.source->fail(0, {ErrorKind::Offline, {}, {}, QStringLiteral("gone"), {}});
    QVERIFY(!f.model.isCountExact());
    f.model.refresh(); // as the panel does when it is online again
    f.source->answerAll();
    QCOMPARE(f.model.rowCount(), 20'000);
    QVERIFY(f.model.isCountExact());
}

void TestPagedTableModel::newRowsWaitWhileScrolled()
{
    Fixture f(5000);
    f.source->answerAll();
    f.model.setVisibleRows(100, 130);
    for (int i = 1; i <= 12; ++i)
        f.source->put(100'000 + i, -i);
    f.model.refresh();
    f.source->answerAll();
    QCOMPARE(f.model.newRows(), 12);
    QCOMPARE(f.model.value(0, QStringLiteral("key")).toLongLong(), 0);
    f.model.showNewRows();
    f.source->answerAll();
    QCOMPARE(f.model.newRows(), 0);
    QCOMPARE(f.model.value(0, QStringLiteral("key")).toLongLong(), 100'012);
}

void TestPagedTableModel::newRowsFlowInAtTheTop()
{
    Fixture f(5000);
    f.source->answerAll();
    f.model.setVisibleRows(0, 30);
    f.source->put(100'000, -1);
    f.model.refresh();
    f.source->answerAll();
    QCOMPARE(f.model.newRows(), 0);
    QCOMPARE(f.model.rowCount(), 5001);
    QCOMPARE(f.model.value(0, QStringLiteral("key")).toLongLong(), 100'000);
}

void TestPagedTableModel::selectionStaysWithItsRowWhenOthersComeAndGo()
{
    Fixture f(100);
    QAbstractItemModelTester tester(&f.model);
    f.source->answerAll();
    const QPersistentModelIndex selected(f.model.index(50, 1));
    f.source->put(1000, 5);   // before it
    f.source->put(1001, 495); // right before it
    f.source->remove(20);
    f.source->remove(51);
    f.source->put(30, 9999); // moved behind it
    f.model.refresh();
    f.source->answerAll();
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(PagedTableModel::ValueRole).toLongLong(), 50);
    QCOMPARE(f.loadedKeys(), f.source->order(false));
}

void TestPagedTableModel::memoryIsBounded()
{
    Fixture f(100'000);
    f.source->answerAll();
    for (int row = 0; row < 100'000; row += 400) {
        f.model.setVisibleRows(row, row + 30);
        (void)f.model.value(row, QStringLiteral("key"));
        f.source->answerAll();
    }
    QVERIFY(f.loadedKeys().size() < 20'000);
}

void TestPagedTableModel::emptyTable()
{
    Fixture f(0);
    QAbstractItemModelTester tester(&f.model);
    f.source->answerAll();
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(f.model.isCountExact());
    f.source->put(1, 1);
    f.model.refresh();
    f.source->answerAll();
    QCOMPARE(f.loadedKeys(), QList<qint64>{1});
}

void TestPagedTableModel::sortsInTheSource()
{
    Fixture f(1000);
    f.source->answerAll();
    f.model.sort(0, Qt::DescendingOrder);
    QCOMPARE(f.source->pending().last().query.descending, true);
    f.source->answerAll();
    QCOMPARE(f.shownKeys(0, 50), f.source->order(true).mid(0, 50));
}

/// Whatever happens in the table and in whichever order answers come: at no instant is a row shown
/// twice, and once all is answered, what is loaded is the table, in order, with nothing skipped.
void TestPagedTableModel::neverTwiceNeverSkipped()
{
    const bool held = rc::check("rows are shown once, in order, none skipped", [] {
        const bool descending = *rc::gen::arbitrary<bool>();
        Fixture f(*rc::gen::inRange(0, 2600));
        TableQuery query = f.model.query();
        query.descending = descending;
        f.model.setQuery(query);
        const int steps = *rc::gen::inRange(5, 60);
        qint64 nextKey = 1'000'000;
        for (int step = 0; step < steps; ++step) {
            const int rows = std::max(1, f.model.rowCount());
            switch (*rc::gen::inRange(0, 8)) {
            case 0:
                f.source->put(++nextKey, *rc::gen::inRange(-100, 30'000));
                break;
            case 1:
                f.source->remove(*rc::gen::inRange(0, 2600));
                break;
            case 2: // moves
                if (const int key = *rc::gen::inRange(0, 2600); f.source->table().contains(key))
                    f.source->put(key, *rc::gen::inRange(-100, 30'000));
                break;
            case 3: {
                const int row = *rc::gen::inRange(0, rows);
                f.model.setVisibleRows(row, std::min(rows - 1, row + 30));
                (void)f.model.value(row, QStringLiteral("key"));
                break;
            }
            case 4:
                f.model.refresh();
                break;
            case 5:
                QCoreApplication::processEvents();
                break;
            default:
                if (const auto waiting = f.source->pending().size(); waiting > 0)
                    f.source->answer(*rc::gen::inRange<qsizetype>(0, waiting),
                                     *rc::gen::inRange(0, 10) == 0);
            }
            RC_ASSERT(!hasDuplicates(f.loadedKeys()));
        }
        // Quiet: everything is answered, then each part of the table is looked at.
        f.source->answerAll();
        f.model.setVisibleRows(0, 30);
        f.model.refresh();
        f.source->answerAll();
        f.model.reload();
        f.source->answerAll();
        QList<qint64> seen;
        for (int row = 0; row < f.model.rowCount(); ++row) {
            f.model.setVisibleRows(row, row + 1);
            if (!f.model.value(row, QStringLiteral("key")).isValid())
                f.source->answerAll();
            seen.append(f.model.value(row, QStringLiteral("key")).toLongLong());
        }
        RC_ASSERT(seen == f.source->order(descending));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
