// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresfixture.h"

#include "imports/metricshistory.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr int mergedRows = 3'000;

/// Calls the end of reading once, after all rows but the last few.
std::function<bool(const MetricsImportProgress &)> whenRead(const std::function<void()> &then)
{
    return [then, done = false](const MetricsImportProgress &now) mutable {
        if (now.rows > mergedRows - 600 && !std::exchange(done, true))
            then();
        return true;
    };
}

} // namespace

class TestMetricsInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_figures.reset(); }

    void cancelKeepsNothing();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void killedDuringTheMerge();
    void cancelledDuringTheMerge();
    void cancelledBetweenStatements();

private:
    /// 3,000 rows, of which 1,500 are known already with other values.
    QString halfKnown(Session &session);

    FiguresFixture m_figures;
};

void TestMetricsInterrupted::cancelKeepsNothing()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.write(manyFigures(8'000));
    const auto report =
        importMetrics(*session, name, optionsFor(name),
                      [](const MetricsImportProgress &now) { return now.rows < 3'000; });
    QVERIFY(report.ok());
    QVERIFY(report->cancelled);
    QVERIFY(report->read >= 3'000 && report->read < 8'000);
    QCOMPARE(database.value(u"select count(*) from performance_metrics"_s), u"0"_s);
    QCOMPARE(database.value(u"select status from metric_imports"_s), u"cancelled"_s);
    QCOMPARE(summary(import(*session, name)), u"8000 read, 8000 imported, 1 new_clients"_s);
}

void TestMetricsInterrupted::killedInTheMiddle_data()
{
    QTest::addColumn<qint64>("afterRows");
    QTest::newRow("before the first row") << qint64(0);
    QTest::newRow("while reading") << qint64(4'000);
}

void TestMetricsInterrupted::killedInTheMiddle()
{
    QFETCH(qint64, afterRows);
    const TestDatabase &database = m_figures.database();
    const QString name = m_figures.write(manyFigures(8'000));
    {
        const auto session = database.open();
        bool killed = false;
        const auto report =
            importMetrics(*session, name, optionsFor(name), [&](const MetricsImportProgress &now) {
                if (now.rows >= afterRows && !std::exchange(killed, true))
                    database.execute(
                        u"select pg_terminate_backend(%1)"_s.arg(session->backendPid()));
                return true;
            });
        QVERIFY(killed && !report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Offline);
    }
    const auto session = database.open();
    QCOMPARE(database.value(u"select count(*) from performance_metrics"_s), u"0"_s);
    QCOMPARE(database.value(u"select status from metric_imports"_s), u"running"_s);
    QCOMPARE(metricsImports(*session)->first().status, u"failed"_s);
    QCOMPARE(summary(import(*session, name)), u"8000 read, 8000 imported, 1 new_clients"_s);
    QCOMPARE(
        database.value(u"select string_agg(status, ' ' order by import_id) from metric_imports"_s),
        u"failed completed"_s);
}

QString TestMetricsInterrupted::halfKnown(Session &session)
{
    const auto first = import(session, m_figures.write(manyFigures(mergedRows / 2, "9")));
    if (!first)
        qFatal("%s", qPrintable(first.error().text()));
    return m_figures.write(manyFigures(mergedRows));
}

/// Whatever moment the server's process ends at: all of it is there, or nothing.
void TestMetricsInterrupted::killedDuringTheMerge()
{
    const TestDatabase &database = m_figures.database();
    auto session = database.open();
    const QString name = halfKnown(*session);
    const QString before = contents(database);
    QElapsedTimer merging;
    const auto whole =
        importMetrics(*session, name, optionsFor(name), whenRead([&] { merging.start(); }));
    const qint64 microseconds = merging.nsecsElapsed() / 1000;
    QCOMPARE(summary(whole), u"3000 read, 1500 imported, 1500 updated"_s);
    const QString after = contents(database);
    const Actor actor{u"tester"_s, u"test"_s};
    QVERIFY(undoMetricsImport(*session, whole->importId, actor).ok());
    std::mt19937 random(20250427);
    int broken = 0;
    for (int i = 0; i < 9; ++i) {
        QCOMPARE(contents(database), before);
        std::thread killer;
        const std::chrono::microseconds moment(random() % std::uint64_t(microseconds));
        const auto kill = [&database, moment, pid = session->backendPid()] {
            std::this_thread::sleep_for(moment);
            database.execute(u"select pg_terminate_backend(%1)"_s.arg(pid));
        };
        const auto report = importMetrics(*session, name, optionsFor(name),
                                          whenRead([&] { killer = std::thread(kill); }));
        killer.join();
        session = database.open();
        broken += !report.ok();
        const QString found = contents(database);
        QVERIFY(found == after || (found == before && !report.ok()));
        const MetricsImportInfo told = metricsImports(*session)->first();
        QCOMPARE(told.status, found == after ? u"completed"_s : u"failed"_s);
        if (found == after)
            QVERIFY(undoMetricsImport(*session, told.id, actor).ok());
    }
    QVERIFY2(broken >= 3, qPrintable(QString::number(broken)));
    QCOMPARE(summary(import(*session, name)), u"3000 read, 1500 imported, 1500 updated"_s);
    QCOMPARE(contents(database), after);
}

void TestMetricsInterrupted::cancelledDuringTheMerge()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = halfKnown(*session);
    const QString before = contents(database);
    database.execute(u"create function slow() returns trigger language plpgsql as "
                     "'begin perform pg_sleep(0.002); return new; end'; "
                     "create trigger slow before insert or update on performance_metrics "
                     "for each row execute function slow()"_s);
    const auto quick =
        qScopeGuard([&] { database.execute(u"drop function if exists slow cascade"_s); });
    std::atomic<bool> cancelled = false;
    session->setCancelCheck([&] { return cancelled.load(); });
    std::thread canceller;
    QElapsedTimer since;
    const auto cancel = [&, stop = session->canceller()] {
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        since.start();
        cancelled = true;
        stop();
    };
    const auto report = importMetrics(*session, name, optionsFor(name),
                                      whenRead([&] { canceller = std::thread(cancel); }));
    canceller.join();
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(report.ok() && report->cancelled);
    QCOMPARE(contents(database), before);
    QCOMPARE(metricsImports(*session)->first().status, u"cancelled"_s);
    database.execute(u"drop function slow cascade"_s);
    cancelled = false;
    QCOMPARE(summary(import(*session, name)), u"3000 read, 1500 imported, 1500 updated"_s);
}

/// Then the server has nothing to cancel, and its answer to the next statement would be the whole.
void TestMetricsInterrupted::cancelledBetweenStatements()
{
    const TestDatabase &database = m_figures.database();
    const auto session = database.open();
    const QString name = m_figures.file("acme,1,A,2025-04-27,1,1,1,1,1,1\n"
                                        "acme,2,A,2025-04-27,x,1,1,1,1,1\n");
    const QString before = contents(database);
    bool cancelled = false;
    session->setCancelCheck([&] { return cancelled; });
    MetricsImportOptions options = optionsFor(name);
    options.rejected = [&](const RejectedRow &) {
        cancelled = true;
        session->canceller()();
    };
    QCOMPARE(summary(importMetrics(*session, name, options)), u"2 read, cancelled"_s);
    QCOMPARE(contents(database), before);
    QCOMPARE(database.value(u"select status from metric_imports"_s), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestMetricsInterrupted)
#include "tst_metricsinterrupted.moc"
