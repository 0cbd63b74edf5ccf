// SPDX-License-Identifier: GPL-3.0-or-later
#include "closureexamples.h"

#include <QTest>

#include <thread>

using namespace regie;
using namespace regie::closure;
using namespace Qt::StringLiterals;

namespace {

const ClosureCheck &replies = closureChecks[0];

} // namespace

/// Checks beside other programs that write to the same rows, and checks whose connection is ended.
class TestClosureConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyWhileTheRowIsHeldWins_data();
    void replyWhileTheRowIsHeldWins();
    void replyThatIsNotCommittedLoses();
    void rowThatChangesMeanwhileIsLeftToTheNextCheck();
    void statusThatChangesMeanwhileIsKept();
    void pauseWhileCountingIsKept();
    void killedChecksAreMadeUp_data();
    void killedChecksAreMadeUp();
    void killedWhileItWaitsForARow();

private:
    /// Runs the 24 h check in a thread of its own until it waits for a lock, then `meanwhile`.
    CheckRun runAround(const std::function<void()> &meanwhile);
    /// Runs a check in small batches, the server ending it in batch number `deadly` (-1 never).
    /// The number of batches begun.
    int runUntil(const ClosureCheck &check, int deadly, bool afterCommit);
    QString status(qint64 id = 1) const;
    bool isBlocked() const;

    ClosureDatabase m_database;
};

bool TestClosureConcurrency::isBlocked() const
{
    return m_database.database().value(
               u"select exists (select from pg_locks where not granted and pid in (select pid "
               "from pg_stat_activity where datname = current_database()))"_s) == u"t"_s;
}

int TestClosureConcurrency::runUntil(const ClosureCheck &check, int deadly, bool afterCommit)
{
    const auto session = m_database.database().open();
    const auto kill = [&] {
        m_database.database().value(
            u"select pg_terminate_backend(%1)"_s.arg(session->backendPid()));
    };
    CheckRun run = ClosureDatabase::makeRun(*session, check);
    int batches = 0;
    run.batch = [&](const std::function<Status()> &work) {
        const bool isDeadly = ++batches == deadly;
        const Status done = session->transaction([&] {
            const Status worked = work();
            if (isDeadly && !afterCommit)
                kill();
            return worked;
        });
        if (isDeadly && afterCommit)
            kill();
        return done;
    };
    ClosureRun closureRun(run, 3);
    (void)(closureRun.*check.run)();
    return batches;
}

CheckRun TestClosureConcurrency::runAround(const std::function<void()> &meanwhile)
{
    Status done;
    std::optional<CheckRun> run;
    std::thread thread([&] {
        const auto session = m_database.database().open();
        run.emplace(ClosureDatabase::runIn(*session, replies, &done));
    });
    if (!QTest::qWaitFor([&] { return isBlocked(); }, 4000))
        qWarning("the check did not wait");
    meanwhile();
    thread.join();
    if (!done)
        qWarning("%s", qUtf8Printable(done.error().text()));
    return *run;
}

void TestClosureConcurrency::replyWhileTheRowIsHeldWins_data()
{
    QTest::addColumn<QString>("hold");
    QTest::addColumn<QString>("answer");
    const QList<std::pair<const char *, QString>> holds{
        {"locked", u"select from messages where campaign_id = 1 and id = 1 for no key update"_s},
        {"changed", u"update messages set read_at = now() where campaign_id = 1 and id = 1"_s}};
    const QList<std::pair<const char *, QString>> answers{
        {"reply of the contact",
         u"insert into interactions (campaign_id, contact_id) values (1, 1)"_s},
        {"reaction to the message",
         u"insert into interactions (campaign_id, message_id, interaction_type) "
         "values (1, 1, 'reaction')"_s},
        {"second message", u"insert into messages (campaign_id, id, contact_id, message_type) "
                           "values (1, 9, 1, 'message_2')"_s}};
    for (const auto &[held, hold] : holds) {
        for (const auto &[what, answer] : answers)
            QTest::addRow("%s, then a %s", held, what) << hold << answer;
    }
}

/// Another program holds the row, and commits an answer that the check's statement cannot see.
void TestClosureConcurrency::replyWhileTheRowIsHeldWins()
{
    QFETCH(QString, hold);
    QFETCH(QString, answer);
    m_database.write({{sending({message(1, "delivered", 30), message(2, "read", 30)})}});
    const auto agent = m_database.database().open();
    QVERIFY(agent->executeScript(u"agent"_s, u"begin; "_s + hold).ok());
    const CheckRun run =
        runAround([&] { QVERIFY(agent->executeScript(u"agent"_s, answer + u"; commit"_s).ok()); });
    QCOMPARE(run.details.value("no_interaction"_L1).toInt(), 1);
    m_database.run(replies);
    QCOMPARE(status(1), u"delivered"_s);
    QCOMPARE(status(2), u"no_interaction"_s);
    QVERIFY(
        m_database.events().filter(u"check_24h"_s).first().contains(u"\"no_interaction\": 1"_s));
    QCOMPARE(m_database.history().filter(u"no-interaction"_s),
             QStringList{u"1 no-interaction 2 read"_s});
}

/// It is counted by the next check, and changes no status.
void TestClosureConcurrency::replyThatIsNotCommittedLoses()
{
    m_database.write({{sending({message(1, "delivered", 30)})}});
    const auto agent = m_database.database().open();
    QVERIFY(agent
                ->executeScript(u"agent"_s, u"begin; insert into interactions (campaign_id, "
                                            "contact_id, message_id) values (1, 1, 1)"_s)
                .ok());
    m_database.run(replies);
    QVERIFY(agent->commit().ok());
    QCOMPARE(status(), u"no_interaction"_s);
    QCOMPARE(m_database.read().campaigns[0].campaign.counters.interactions, 0);
    m_database.run(replies);
    QCOMPARE(status(), u"no_interaction"_s);
    const World world = m_database.read();
    QCOMPARE(world.campaigns[0].campaign.counters.interactions, 1);
    QCOMPARE(world.campaigns[0].campaign.status, u"completed"_s);
}

void TestClosureConcurrency::rowThatChangesMeanwhileIsLeftToTheNextCheck()
{
    m_database.write({{sending({message(1, "delivered", 30)})}});
    const auto agent = m_database.database().open();
    QVERIFY(agent->executeScript(u"agent"_s, u"begin; update messages set status = 'read'"_s).ok());
    runAround([&] { QVERIFY(agent->commit().ok()); });
    QCOMPARE(status(), u"read"_s);
    QVERIFY(!m_database.read().campaigns[0].campaign.settledAt.isValid());
    m_database.run(replies);
    QCOMPARE(status(), u"no_interaction"_s);
    QVERIFY(m_database.read().campaigns[0].campaign.settledAt.isValid());
}

void TestClosureConcurrency::statusThatChangesMeanwhileIsKept()
{
    m_database.write({{sending({message(1, "delivered", 30)})}});
    const auto agent = m_database.database().open();
    QVERIFY(
        agent->executeScript(u"agent"_s, u"begin; update messages set status = 'failed'"_s).ok());
    runAround([&] { QVERIFY(agent->commit().ok()); });
    QCOMPARE(status(), u"failed"_s);
    QCOMPARE(m_database.read().campaigns[0].campaign.status, u"failed"_s);
}

/// The check has read "sending" and would write it back over the operator's pause.
void TestClosureConcurrency::pauseWhileCountingIsKept()
{
    m_database.write({{sending({message(1, "delivered", 30), message(2, "pending", 0)})}});
    const auto agent = m_database.database().open();
    QVERIFY(
        agent->executeScript(u"agent"_s, u"begin; update campaigns set status = 'paused'"_s).ok());
    runAround([&] { QVERIFY(agent->commit().ok()); });
    const Campaign campaign = m_database.read().campaigns[0].campaign;
    QCOMPARE(campaign.status, u"paused"_s);
    QCOMPARE(campaign.counters.noInteraction, 1);
    QCOMPARE(campaign.counters.pending, 1);
}

void TestClosureConcurrency::killedChecksAreMadeUp_data()
{
    QTest::addColumn<int>("check");
    for (std::size_t i = 0; i < closureChecks.size(); ++i)
        QTest::newRow(closureChecks[i].name) << int(i);
}

/// Killed in any of its batches, before or after it is committed: the next run makes it up, and the
/// end is that of a run nobody disturbed.
void TestClosureConcurrency::killedChecksAreMadeUp()
{
    QFETCH(int, check);
    const ClosureCheck &killed = closureChecks[std::size_t(check)];
    const auto gen = arbitrary::world(arbitrary::history(
        arbitrary::campaign({"sending", "sending", "paused", "completed"}), arbitrary::messages()));
    const bool holds = rc::check("a killed check is made up", [&] {
        const World world = *gen;
        m_database.write(world);
        const int batches = runUntil(killed, -1, false);
        const World undisturbed = m_database.read();
        const QStringList told = m_database.history();
        RC_PRE(batches > 0);
        m_database.write(world);
        runUntil(killed, *rc::gen::inRange(1, batches + 1), *rc::gen::arbitrary<bool>());
        runUntil(killed, -1, false);
        const std::string wrong = difference(m_database.read(), undisturbed);
        if (!wrong.empty())
            RC_FAIL(wrong);
        RC_ASSERT(m_database.history() == told);
    });
    QVERIFY(holds);
}

void TestClosureConcurrency::killedWhileItWaitsForARow()
{
    m_database.write(silentCampaigns(6));
    const auto agent = m_database.database().open();
    QVERIFY(agent
                ->executeScript(u"agent"_s, u"begin; update messages set read_at = now() "
                                            "where campaign_id = 4"_s)
                .ok());
    Status done;
    std::thread thread([&] {
        const auto session = m_database.database().open();
        (void)ClosureDatabase::runIn(*session, replies, &done, 3);
    });
    QVERIFY(QTest::qWaitFor([&] { return isBlocked(); }, 4000));
    m_database.database().value(
        u"select pg_terminate_backend(pid) from pg_locks where not granted"_s);
    thread.join();
    QVERIFY(!done.ok());
    QVERIFY(agent->rollback().ok());
    m_database.run(replies);
    for (const History &history : m_database.read().campaigns)
        QCOMPARE(history.campaign.counters.noInteraction, 1);
    QCOMPARE(m_database.history().filter(u"no-interaction"_s).size(), 6);
}

QString TestClosureConcurrency::status(qint64 id) const
{
    return m_database.database().value(
        u"select status from messages where campaign_id = 1 and id = %1"_s.arg(id));
}

QTEST_GUILESS_MAIN(TestClosureConcurrency)
#include "tst_closureconcurrency.moc"
