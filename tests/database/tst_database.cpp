// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "support/testdatabase.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace regie;

namespace {
QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Work that keeps the server busy for so many seconds.
auto sleepFor(double seconds)
{
    return [seconds](Session &session) {
        return session.executeSql(QStringLiteral("sleep"),
                                  QStringLiteral("select pg_sleep(%1)").arg(seconds));
    };
}

auto one()
{
    return [](Session &session) {
        return session.executeSql(QStringLiteral("one"), QStringLiteral("select 1"));
    };
}
} // namespace

/// Requests and their ends: every fault of a server, a network or an impatient operator.
class TestDatabaseAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersInTheCallersThread();
    void slowServerDoesNotStopTheCaller();
    void interactiveRequestsDoNotWaitForBulkOnes();
    void cancelledRequestIsNotAnsweredAndEndsOnTheServer();
    void interruptedRequestEndsOnTheServerAndIsAnswered();
    void cancelHitsNoOtherRequest();
    void widgetDestroyedWhileWaiting();
    void killedBackendIsReplacedForReads();
    void writesAreNotRepeated();
    void stoppedServerIsAnError();
    void closingWithRequestsInFlight();
    void closingAnIdleOneDoesNotPause();
    void partsArriveBeforeTheAnswer();
    void handleCancelsWhatItReplaces();

private:
    qint64 running(const QString &pattern);
    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_database;
};

void TestDatabaseAccess::init()
{
    m_server = std::make_unique<TestDatabase>();
    m_database = std::make_unique<Database>(m_server->settings());
}

void TestDatabaseAccess::cleanup()
{
    m_database.reset();
    m_server.reset();
}

/// Statements on the server that match, besides this one.
qint64 TestDatabaseAccess::running(const QString &pattern)
{
    const auto session = m_server->open();
    return session
        ->executeSql(q("running"), q("select 1 from pg_stat_activity where state = 'active' and "
                                     "datname = current_database() "
                                     "and pid <> pg_backend_pid() and query like '%1'")
                                       .arg(pattern))
        .value();
}

void TestDatabaseAccess::answersInTheCallersThread()
{
    QThread *thread = nullptr;
    bool otherThread = false;
    const QThread *here = QThread::currentThread();
    m_database->ask(
        this,
        [here, &otherThread](Session &session) {
            otherThread = QThread::currentThread() != here;
            return one()(session);
        },
        [&](const Result<qint64> &rows) {
            if (rows.ok())
                thread = QThread::currentThread();
        });
    QTRY_COMPARE(thread, QThread::currentThread());
    QVERIFY(otherThread);
}

void TestDatabaseAccess::slowServerDoesNotStopTheCaller()
{
    bool answered = false;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(10);
    m_database->ask(this, sleepFor(0.6), [&](const Result<qint64> &) { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY2(ticks > 20, qPrintable(QString::number(ticks)));
}

void TestDatabaseAccess::interactiveRequestsDoNotWaitForBulkOnes()
{
    QStringList order;
    for (int i = 0; i < 6; ++i)
        m_database->ask(
            this, sleepFor(0.4), [&](const Result<qint64> &) { order.append(q("bulk")); },
            Lane::Bulk);
    m_database->ask(this, one(), [&](const Result<qint64> &) { order.append(q("interactive")); });
    QTRY_COMPARE(order.size(), 7);
    QCOMPARE(order.first(), q("interactive"));
}

void TestDatabaseAccess::cancelledRequestIsNotAnsweredAndEndsOnTheServer()
{
    bool answered = false;
    Ticket ticket =
        m_database->ask(this, sleepFor(30), [&](const Result<qint64> &) { answered = true; });
    QTRY_COMPARE(running(q("%pg_sleep(30)%")), 1);
    ticket.cancel();
    QTRY_COMPARE(running(q("%pg_sleep(30)%")), 0);
    bool next = false;
    m_database->ask(this, one(), [&](const Result<qint64> &rows) { next = rows.ok(); });
    QTRY_VERIFY(next);
    QVERIFY(!answered);
}

/// What an operator stops still tells how far it came.
void TestDatabaseAccess::interruptedRequestEndsOnTheServerAndIsAnswered()
{
    std::optional<Result<qint64>> answer;
    Ticket ticket =
        m_database->ask(this, sleepFor(30), [&](const Result<qint64> &rows) { answer = rows; });
    QTRY_COMPARE(running(q("%pg_sleep(30)%")), 1);
    ticket.interrupt();
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->ok());
    QCOMPARE(int(answer->error().kind), int(ErrorKind::Cancelled));
    QCOMPARE(running(q("%pg_sleep(30)%")), 0);
}

/// Many requests, cancelled at every moment of their life: those not cancelled are all answered.
void TestDatabaseAccess::cancelHitsNoOtherRequest()
{
    int asked = 0;
    int answered = 0;
    QStringList errors;
    for (int i = 0; i < 300; ++i) {
        Ticket doomed = m_database->ask(this, sleepFor(0.02), [&](const Result<qint64> &) {});
        ++asked;
        m_database->ask(this, sleepFor(0.001), [&](const Result<qint64> &rows) {
            ++answered;
            if (!rows)
                errors.append(rows.error().text());
        });
        QTest::qWait(i % 7);
        doomed.cancel();
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, asked, 30'000);
    QCOMPARE(errors, QStringList());
}

void TestDatabaseAccess::widgetDestroyedWhileWaiting()
{
    auto *context = new QObject;
    bool answered = false;
    m_database->ask(context, sleepFor(0.2), [&](const Result<qint64> &) { answered = true; });
    delete context;
    bool later = false;
    m_database->ask(this, sleepFor(0.4), [&](const Result<qint64> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void TestDatabaseAccess::killedBackendIsReplacedForReads()
{
    // Only the busy one: an idle session killed too could fail before the next round's sleep.
    const auto killBusy = q("select pg_terminate_backend(pid) from pg_stat_activity "
                            "where datname = current_database() and query = 'select pg_sleep(20)'");
    const auto killer = m_server->open();
    int good = 0;
    for (int round = 0; round < 5; ++round) {
        // Sleeps the first time; the repeat after the kill finds the mark and ends at once.
        const auto once = std::make_shared<std::atomic<bool>>(false);
        m_database->ask(
            this,
            [once](Session &session) { return sleepFor(once->exchange(true) ? 0 : 20)(session); },
            [&](const Result<qint64> &rows) { good += rows.ok(); });
        QTRY_VERIFY(running(q("%pg_sleep(20)%")) == 1);
        QVERIFY(killer->executeSql(q("kill"), killBusy).ok());
        QTRY_COMPARE(good, round + 1);
    }
}

void TestDatabaseAccess::writesAreNotRepeated()
{
    std::optional<Result<qint64>> answer;
    QSignalSpy lost(m_database.get(), &Database::connectionLost);
    m_database->ask(
        this,
        [](Session &session) -> Result<qint64> {
            const auto written =
                session.executeSql(QStringLiteral("w"),
                                   QStringLiteral("insert into campaigns (name) values ('once')"));
            if (!written)
                return written;
            return session.executeSql(QStringLiteral("w"), QStringLiteral("select pg_sleep(20)"));
        },
        [&](const Result<qint64> &rows) { answer = rows; }, Lane::Interactive, Access::Write);
    QTRY_COMPARE(running(q("%pg_sleep(20)%")), 1);
    const auto killer = m_server->open();
    QVERIFY(killer
                ->executeSql(q("kill"),
                             q("select pg_terminate_backend(pid) from pg_stat_activity "
                               "where datname = current_database() and pid <> pg_backend_pid()"))
                .ok());
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->ok());
    QCOMPARE(answer->error().kind, ErrorKind::Offline);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(killer->executeSql(q("c"), q("select 1 from campaigns")).value(), 1);
}

void TestDatabaseAccess::stoppedServerIsAnError()
{
    ConnectionSettings nowhere = m_server->settings();
    nowhere.setValue(q("host"), q("/nowhere"));
    Database database(nowhere);
    QSignalSpy lost(&database, &Database::connectionLost);
    std::optional<Result<qint64>> answer;
    database.ask(this, one(), [&](const Result<qint64> &rows) { answer = rows; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Offline);
    QTRY_COMPARE(lost.size(), 1);
}

void TestDatabaseAccess::closingWithRequestsInFlight()
{
    bool answered = false;
    for (int i = 0; i < 20; ++i)
        m_database->ask(
            this, sleepFor(60), [&](const Result<qint64> &) { answered = true; },
            i % 2 ? Lane::Bulk : Lane::Interactive);
    QTRY_VERIFY(running(q("%pg_sleep(60)%")) > 0);
    QSignalSpy closed(m_database.get(), &Database::closed);
    m_database->close();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(m_database->isClosed());
    QVERIFY(!answered);
    QTRY_COMPARE(running(q("%pg_sleep(60)%")), 0);
}

/// A query of a minute, beside it, outlives the ends of many that have nothing to do.
void TestDatabaseAccess::closingAnIdleOneDoesNotPause()
{
    m_database->ask(this, sleepFor(60), [](const Result<qint64> &) {});
    QTRY_COMPARE(running(q("%pg_sleep(60)%")), 1);
    for (int i = 0; i < 80; ++i) {
        Database idle(m_server->settings());
        bool answered = false;
        idle.ask(this, one(), [&](const Result<qint64> &) { answered = true; });
        QTRY_VERIFY(answered);
    }
    QCOMPARE(running(q("%pg_sleep(60)%")), 1);
}

void TestDatabaseAccess::partsArriveBeforeTheAnswer()
{
    QStringList order;
    Database *database = m_database.get();
    const QPointer<QObject> self(this);
    m_database->askStreaming(
        this,
        [database, self, &order](Session &session, const Ticket &ticket) {
            for (int i = 0; i < 3; ++i)
                database->post(ticket, self, [&order, i] { order.append(QString::number(i)); });
            return one()(session);
        },
        [&](const Result<qint64> &) { order.append(q("answer")); });
    QTRY_COMPARE(order, QStringList({q("0"), q("1"), q("2"), q("answer")}));
}

void TestDatabaseAccess::handleCancelsWhatItReplaces()
{
    QStringList answers;
    RequestHandle current;
    for (const char *name : {"old", "new"}) {
        current = m_database->ask(this, sleepFor(0.2),
                                  [&, name](const Result<qint64> &) { answers.append(q(name)); });
    }
    QTRY_COMPARE(answers, QStringList({q("new")}));
    QTest::qWait(400);
    QCOMPARE(answers, QStringList({q("new")}));
}

QTEST_GUILESS_MAIN(TestDatabaseAccess)
#include "tst_database.moc"
