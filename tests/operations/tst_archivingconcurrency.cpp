// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixture.h"

#include <rapidcheck.h>

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <future>
#include <thread>

using namespace regie;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

using Work = std::function<Result<ArchiveOutcome>(Session &)>;

Result<ArchiveOutcome> archiveAll(Session &session)
{
    return archiving::run(session, ArchiveFixture::smallBatches(), 180,
                          ArchiveFixture::now().addYears(2), tester(), transactions(session), {});
}

Result<ArchiveOutcome> restoreFirst(Session &session, const QString &where)
{
    QStringList keys;
    const Status status = session.forEachSql(
        t("t"), t("select campaign_id::text from campaigns_archive where ") + where, {},
        [&](const Row &row) {
            keys.append(row.text(0));
            return true;
        });
    if (!status)
        return status.error();
    return archiving::restoreItems(session, ArchiveFixture::smallBatches(), 1, keys, tester(), {});
}

/// Ends the backend `delay` after the work began; true when the work was cut short.
bool killedDuring(const ArchiveFixture &fixture, const Work &work, std::chrono::microseconds delay)
{
    std::promise<int> backend;
    bool failed = false;
    std::thread mover([&] {
        const auto session = fixture.database().open();
        backend.set_value(session->backendPid());
        failed = !work(*session).ok();
    });
    const int pid = backend.get_future().get();
    std::this_thread::sleep_for(delay);
    fixture.execute(QStringLiteral("select pg_terminate_backend(%1)").arg(pid));
    mover.join();
    return failed;
}

/// What the runs say they moved is what is in the archive, and each said how it ended.
QString accounts(const ArchiveFixture &fixture)
{
    const qint64 told =
        fixture
            .value(t("select coalesce(sum(case direction when 'restore' then -moved_count else "
                     "moved_count end), 0) from archive_runs"))
            .toLongLong();
    const qint64 there = fixture.archivedRows();
    return told == there ? QString() : QStringLiteral("%1 told, %2 there").arg(told).arg(there);
}

} // namespace

class TestArchivingConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void killsLoseNothing();
    void deadRunIsMarkedByTheNextAndALiveOneIsNot();
    void programThatAddsMessagesLosesNone();
    void restoresAndRunsMayMeet();
    void anyInterleavingKeepsEveryRow();
};

/// A case is some steps long, each a run of its own against the server.
void TestArchivingConcurrency::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=60 max_size=12");
    // Qt SQL complains of each connection that is killed.
    QLoggingCategory::setFilterRules(t("default.warning=false"));
}

/// Movers are killed at random moments, in both directions, while somebody watches.
void TestArchivingConcurrency::killsLoseNothing()
{
    ArchiveFixture fixture;
    fixture.addCampaigns(150);
    const QString rows = fixture.allRows();
    ArchiveObserver observer(fixture);
    int kills = 0;
    for (int i = 0; i < 80; ++i) {
        const Work work =
            i % 4 == 3 ? Work([](Session &session) { return restoreFirst(session, t("true")); })
                       : Work(archiveAll);
        const auto delay =
            std::chrono::microseconds(QRandomGenerator::global()->bounded(250, 60'000));
        kills += killedDuring(fixture, work, delay);
        const QString wrong = accounts(fixture);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    const auto session = fixture.database().open();
    QVERIFY(archiveAll(*session).ok());
    const int looks = observer.looks();
    QCOMPARE(observer.stop(), QString());
    QVERIFY2(kills > 10 && looks > 50, qPrintable(QStringLiteral("%1 %2").arg(kills).arg(looks)));
    QCOMPARE(fixture.allRows(), rows);
    QCOMPARE(fixture.count(t("campaigns")), 0);
    QCOMPARE(fixture.value(t("select count(*) from archive_runs where status = 'running'")),
             t("0"));
    qInfo("%d kills, %d looks", kills, looks);
}

void TestArchivingConcurrency::deadRunIsMarkedByTheNextAndALiveOneIsNot()
{
    ArchiveFixture fixture;
    fixture.addCampaigns(40);
    {
        auto dying = fixture.database().open();
        const int backend = dying->backendPid();
        const auto died = archiving::run(
            *dying, ArchiveFixture::smallBatches(), 180, ArchiveFixture::now(), tester(),
            transactions(*dying), [&](qint64 done, qint64) {
                if (done > 0)
                    fixture.execute(
                        QStringLiteral("select pg_terminate_backend(%1, 5000)").arg(backend));
                return true;
            });
        QCOMPARE(died.error().kind, ErrorKind::Offline);
        QVERIFY(died.error().detail.contains(t("10 items with 310 rows had been moved")));
    }
    QCOMPARE(fixture.value(t("select status || moved_count from archive_runs")), t("running310"));
    const auto session = fixture.database().open();
    const auto other = fixture.database().open();
    const QString statuses = t("select string_agg(status, ' ' order by run_id) from archive_runs");
    QString during;
    // A restore meanwhile is a run of the policy as well, and looks after the dead.
    const auto again =
        archiving::run(*session, ArchiveFixture::smallBatches(), 180, ArchiveFixture::now(),
                       tester(), transactions(*session), [&](qint64 done, qint64) {
                           if (done != 10 * ArchiveFixture::rowsOfACampaign)
                               return true;
                           if (restoreFirst(*other, t("campaign_id = 1")).ok())
                               during = fixture.value(statuses);
                           return true;
                       });
    QCOMPARE(during, t("failed running completed"));
    QCOMPARE(again->items, 30);
    QCOMPARE(fixture.value(statuses), t("failed completed completed"));
    QVERIFY(!fixture.value(t("select error from archive_runs order by run_id limit 1")).isEmpty());
}

/// Each insert either is there afterwards, live or archived, or its program was told that it
/// failed.
void TestArchivingConcurrency::programThatAddsMessagesLosesNone()
{
    ArchiveFixture fixture;
    fixture.addCampaigns(200);
    const qint64 before = fixture.count(t("messages"));
    std::atomic<bool> stop = false;
    std::atomic<int> added = 0;
    std::atomic<int> refused = 0;
    std::thread program([&, settings = fixture.database().settings()] {
        const auto session = Session::open(settings);
        while (!stop) {
            const auto inserted = (*session)->executeSql(
                t("add"),
                t("insert into messages (campaign_id, status) values (:id::bigint, 'sent')"),
                {{t(":id"), QRandomGenerator::global()->bounded(1, 201)}});
            if (inserted)
                ++added;
            else
                ++refused;
        }
    });
    const auto session = fixture.database().open();
    for (int i = 0; i < 3; ++i) {
        const auto moved = archiveAll(*session);
        const bool restored = i == 2 || restoreFirst(*session, t("true")).ok();
        QVERIFY2(moved.ok() && restored, moved ? "" : qPrintable(moved.error().text()));
    }
    stop = true;
    program.join();
    QVERIFY(archiveAll(*session).ok());
    QVERIFY(added > 0 && refused > 0);
    QCOMPARE(fixture.count(t("messages")) + fixture.count(t("messages_archive")), before + added);
    QCOMPARE(fixture.value(
                 t("select count(*) from messages_archive join campaigns using (campaign_id)")),
             t("0"));
    QCOMPARE(fixture.count(t("campaigns")), 0);
    qInfo("%d added, %d refused", int(added), int(refused));
}

void TestArchivingConcurrency::restoresAndRunsMayMeet()
{
    ArchiveFixture fixture;
    fixture.addCampaigns(100);
    const QString rows = fixture.allRows();
    ArchiveObserver observer(fixture);
    std::atomic<int> wrong = 0;
    const auto repeat = [&](const Work &work) {
        return std::thread([&fixture, &wrong, work] {
            const auto session = fixture.database().open();
            for (int i = 0; i < 25; ++i) {
                const auto outcome = work(*session);
                wrong += !outcome && outcome.error().kind != ErrorKind::Input;
            }
        });
    };
    std::thread threads[] = {
        repeat(archiveAll), repeat(archiveAll),
        repeat([](Session &session) { return restoreFirst(session, t("campaign_id % 3 = 0")); }),
        repeat([](Session &session) { return restoreFirst(session, t("campaign_id % 2 = 0")); })};
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(observer.stop(), QString());
    QCOMPARE(int(wrong), 0);
    QCOMPARE(fixture.allRows(), rows);
    QCOMPARE(accounts(fixture), QString());
}

void TestArchivingConcurrency::anyInterleavingKeepsEveryRow()
{
    ArchiveFixture fixture;
    fixture.addCampaigns(45);
    const QString rows = fixture.allRows();
    const bool holds = rc::check("archive, restore and kill in any order keep every row", [&] {
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
        for (const int step : steps) {
            const auto delay = std::chrono::microseconds(*rc::gen::inRange(0, 15'000));
            const auto modulus = *rc::gen::inRange(1, 9);
            const Work some = [modulus](Session &session) {
                return restoreFirst(session, QStringLiteral("campaign_id % %1 = 0").arg(modulus));
            };
            if (step < 2)
                killedDuring(fixture, step == 0 ? Work(archiveAll) : some, delay);
            else
                RC_ASSERT((step < 4 ? archiveAll(*fixture.database().open())
                                    : some(*fixture.database().open()))
                              .ok());
            RC_ASSERT(accounts(fixture) == QString());
        }
        RC_ASSERT(fixture.allRows() == rows);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestArchivingConcurrency)
#include "tst_archivingconcurrency.moc"
