// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turnqueue.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace regie;

/// Work of the GUI thread in pieces.
class TestTurnQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_queue.reset(); }

    void piecesAreDoneInOrderAndNotAtOnce();
    void otherEventsComeBetweenLongPieces();
    void piecesMayAddOthers();
    void piecesMayClearWhatIsLeft();
    void aQueueThatGoesDropsWhatIsLeft();

private:
    std::unique_ptr<TurnQueue> m_queue;
    QList<int> m_done;
};

void TestTurnQueue::init()
{
    m_queue = std::make_unique<TurnQueue>();
    m_done.clear();
}

void TestTurnQueue::piecesAreDoneInOrderAndNotAtOnce()
{
    const QSignalSpy emptied(m_queue.get(), &TurnQueue::emptied);
    for (int i = 0; i < 5; ++i)
        m_queue->add([this, i] { m_done.append(i); });
    QVERIFY(m_done.isEmpty());
    QVERIFY(!m_queue->isEmpty());
    QTRY_COMPARE(emptied.size(), 1);
    QCOMPARE(m_done, QList<int>({0, 1, 2, 3, 4}));
    QVERIFY(m_queue->isEmpty());
}

void TestTurnQueue::otherEventsComeBetweenLongPieces()
{
    for (int i = 0; i < 3; ++i) {
        m_queue->add([this, i] {
            m_done.append(i);
            QMetaObject::invokeMethod(
                this, [this] { m_done.append(-1); }, Qt::QueuedConnection);
            QThread::msleep(10);
        });
    }
    QTRY_COMPARE(m_done, QList<int>({0, -1, 1, -1, 2, -1}));
}

void TestTurnQueue::piecesMayAddOthers()
{
    const QSignalSpy emptied(m_queue.get(), &TurnQueue::emptied);
    m_queue->add([this] {
        m_done.append(1);
        m_queue->add([this] { m_done.append(2); });
    });
    QTRY_COMPARE(emptied.size(), 1);
    QCOMPARE(m_done, QList<int>({1, 2}));
}

void TestTurnQueue::piecesMayClearWhatIsLeft()
{
    const QSignalSpy emptied(m_queue.get(), &TurnQueue::emptied);
    m_queue->add([this] {
        m_done.append(1);
        m_queue->clear();
    });
    m_queue->add([this] { m_done.append(2); });
    QTRY_COMPARE(m_done, QList<int>({1}));
    QVERIFY(m_queue->isEmpty());
    m_queue->add([this] { m_done.append(3); });
    QTRY_COMPARE(emptied.size(), 1);
    QCOMPARE(m_done, QList<int>({1, 3}));
}

void TestTurnQueue::aQueueThatGoesDropsWhatIsLeft()
{
    m_queue->add([this] { m_done.append(1); });
    m_queue.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_done.isEmpty());
}

QTEST_MAIN(TestTurnQueue)
#include "tst_turnqueue.moc"
