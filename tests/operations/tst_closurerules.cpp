// SPDX-License-Identifier: GPL-3.0-or-later
#include "closuredatabase.h"

#include <QTest>

#include <thread>

using namespace regie;
using namespace regie::closure;
using namespace Qt::StringLiterals;

namespace {

World after(const World &world, const ClosureCheck &check)
{
    World result;
    for (const History &history : world.campaigns)
        result.campaigns.push_back(check.rule(history, noon()));
    return result;
}

World withoutSettled(World world)
{
    for (History &history : world.campaigns)
        history.campaign.settledAt = {};
    return world;
}

bool isFinal(const Message &message)
{
    return message.status != u"pending"_s;
}

const ClosureCheck &replies = closureChecks[0];
const ClosureCheck &interrupted = closureChecks[2];

} // namespace

/// The rules in SQL are the rules of models/domain, and the ten things closure promises hold in the
/// database. A case is some five random campaigns, written, checked by SQL, and read back.
class TestClosureRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqlSaysWhatTheRulesSay_data();
    void sqlSaysWhatTheRulesSay();
    void previewListsWhatTheCheckChanges_data() { sqlSaysWhatTheRulesSay_data(); }
    void previewListsWhatTheCheckChanges();

    void allFinalMessagesCompleteTheCampaign();
    void pendingPreventsCompletion();
    void allFailedFailsTheCampaign();
    void noInteractionIsFinal();
    void mixedFinalMessagesCompleteTheCampaign();
    void countersAreRightAndAddUp();
    void campaignIsSendingWhilePending();
    void sendingCompletesWhenAllIsDone();
    void interruptedWithoutPendingIsCompleted();
    void secondRunChangesNothingMore_data() { sqlSaysWhatTheRulesSay_data(); }
    void secondRunChangesNothingMore();
    void twoRunsAtOnceChangeNothingMore_data() { sqlSaysWhatTheRulesSay_data(); }
    void twoRunsAtOnceChangeNothingMore();

private:
    /// Runs the check on the world and gives what is then in the database; it is what the rules
    /// say, or the case fails.
    World checked(const World &world, const ClosureCheck &check, qint64 messagesPerBatch = 5000);
    const ClosureCheck &fetchCheck() const;

    ClosureDatabase m_database;
};

World TestClosureRules::checked(const World &world, const ClosureCheck &check,
                                qint64 messagesPerBatch)
{
    m_database.write(world);
    m_database.run(check, messagesPerBatch);
    World found = m_database.read();
    const std::string wrong = difference(found, after(world, check));
    if (!wrong.empty())
        RC_FAIL(wrong);
    return found;
}

const ClosureCheck &TestClosureRules::fetchCheck() const
{
    const auto *index = static_cast<int *>(QTest::qData("check", qMetaTypeId<int>()));
    return closureChecks[std::size_t(*index)];
}

void TestClosureRules::sqlSaysWhatTheRulesSay_data()
{
    QTest::addColumn<int>("check");
    for (std::size_t i = 0; i < closureChecks.size(); ++i)
        QTest::newRow(closureChecks[i].name) << int(i);
}

void TestClosureRules::sqlSaysWhatTheRulesSay()
{
    const ClosureCheck &check = fetchCheck();
    const bool holds = rc::check("SQL and rules agree", [&] {
        // In large batches, and in slices of campaigns.
        checked(*arbitrary::world(arbitrary::anyHistory()), check,
                *rc::gen::element<qint64>(3, 5000));
    });
    QVERIFY(holds);
}

/// As many messages and as many changes of status, settlement and relaunch as the run reports.
void TestClosureRules::previewListsWhatTheCheckChanges()
{
    const ClosureCheck &check = fetchCheck();
    const bool holds = rc::check("the preview is what happens", [&] {
        m_database.write(*arbitrary::world(arbitrary::anyHistory()));
        const auto preview = check.preview(m_database.session(), noon(), 1000);
        RC_ASSERT(preview.ok());
        const QJsonObject figures = m_database.run(check, 5000).details;
        RC_ASSERT(preview->total == preview->changes.size());
        QMap<QString, qint64> listed;
        for (const CheckChange &change : preview->changes)
            ++listed[change.change];
        for (const auto *kind : {"no_interaction", "limit_failed", "relaunch", "completed",
                                 "failed", "settled", "reopened", "started"}) {
            const QString name = QString::fromLatin1(kind);
            RC_ASSERT(listed.value(name) == figures.value(name).toInteger());
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::allFinalMessagesCompleteTheCampaign()
{
    const auto gen = arbitrary::world(
        arbitrary::history(arbitrary::campaign({"sending", "paused", "completed", "failed"}),
                           arbitrary::messages({"sent", "delivered", "read", "no_interaction"})));
    const bool holds = rc::check("all final states: completed", [&] {
        for (const History &history : checked(withoutSettled(*gen), replies).campaigns)
            RC_ASSERT(history.messages.isEmpty() || history.campaign.status == u"completed"_s);
    });
    QVERIFY(holds);
}

void TestClosureRules::pendingPreventsCompletion()
{
    const bool holds = rc::check("pending prevents completion", [&] {
        const World world = *arbitrary::world(arbitrary::anyHistory());
        for (const ClosureCheck *check : {&replies, &interrupted}) {
            for (const History &history : checked(withoutSettled(world), *check).campaigns) {
                const bool concerned = check == &replies || !isOver(history.campaign.status);
                if (concerned && countersOf(history).pending > 0)
                    RC_ASSERT(!isOver(history.campaign.status));
            }
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::allFailedFailsTheCampaign()
{
    const auto gen = arbitrary::world(
        arbitrary::history(arbitrary::campaign({"sending", "paused", "completed", "failed"}),
                           arbitrary::messages({"failed"})));
    const bool holds = rc::check("all failed: failed", [&] {
        for (const History &history : checked(withoutSettled(*gen), replies).campaigns)
            RC_ASSERT(history.messages.isEmpty() || history.campaign.status == u"failed"_s);
    });
    QVERIFY(holds);
}

/// Whatever comes later: replies, second messages, any check.
void TestClosureRules::noInteractionIsFinal()
{
    const bool holds = rc::check("no_interaction is final", [&] {
        const World world = *arbitrary::world(arbitrary::anyHistory());
        for (const ClosureCheck &check : closureChecks) {
            const World found = checked(world, check);
            for (std::size_t c = 0; c < world.campaigns.size(); ++c) {
                for (qsizetype m = 0; m < world.campaigns[c].messages.size(); ++m) {
                    if (world.campaigns[c].messages[m].status == u"no_interaction"_s)
                        RC_ASSERT(found.campaigns[c].messages[m].status == u"no_interaction"_s);
                }
            }
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::mixedFinalMessagesCompleteTheCampaign()
{
    const auto gen = arbitrary::world(arbitrary::history(
        arbitrary::campaign({"sending", "paused", "completed", "failed"}),
        arbitrary::messages({"sent", "delivered", "read", "failed", "no_interaction"})));
    const bool holds = rc::check("mixed final states: completed", [&] {
        for (const History &history : checked(withoutSettled(*gen), replies).campaigns) {
            const bool anySent =
                std::any_of(history.messages.begin(), history.messages.end(),
                            [](const Message &message) { return message.status != u"failed"_s; });
            if (anySent)
                RC_ASSERT(history.campaign.status == u"completed"_s);
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::countersAreRightAndAddUp()
{
    const bool holds = rc::check("counters are right and add up to the total", [&] {
        const World world = *arbitrary::world(arbitrary::anyHistory());
        for (const History &history : checked(withoutSettled(world), replies).campaigns) {
            if (history.campaign.status == u"draft"_s)
                continue;
            const Counters &counters = history.campaign.counters;
            RC_ASSERT(counters == countersOf(history));
            RC_ASSERT(counters.sent + counters.failed + counters.pending == counters.total);
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::campaignIsSendingWhilePending()
{
    const auto gen = arbitrary::world(arbitrary::history(
        arbitrary::campaign({"sending", "completed", "failed"}), arbitrary::messages()));
    const bool holds = rc::check("sending while pending", [&] {
        for (const History &history : checked(withoutSettled(*gen), interrupted).campaigns) {
            if (countersOf(history).pending > 0)
                RC_ASSERT(history.campaign.status == u"sending"_s);
        }
    });
    QVERIFY(holds);
}

/// The last pending messages are sent; the next look finds the campaign done.
void TestClosureRules::sendingCompletesWhenAllIsDone()
{
    const auto gen = arbitrary::world(arbitrary::history(
        arbitrary::campaign({"sending"}), arbitrary::messages({"pending", "pending", "sent"})));
    const bool holds = rc::check("sending: completed when all is done", [&] {
        World world = checked(withoutSettled(*gen), interrupted);
        for (History &history : world.campaigns) {
            for (Message &message : history.messages)
                message.status = u"sent"_s;
        }
        for (const History &history : checked(world, interrupted).campaigns) {
            RC_ASSERT(history.messages.isEmpty() || history.campaign.status == u"completed"_s);
            RC_ASSERT(history.messages.isEmpty() || history.campaign.completedAt.isValid());
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::interruptedWithoutPendingIsCompleted()
{
    const auto gen = arbitrary::world(
        arbitrary::history(arbitrary::campaign({"sending"}),
                           arbitrary::messages({"sent", "delivered", "read", "failed", "sent"})));
    const bool holds = rc::check("interrupted without pending: completed", [&] {
        for (const History &history : checked(withoutSettled(*gen), interrupted).campaigns) {
            RC_ASSERT(std::all_of(history.messages.begin(), history.messages.end(), isFinal));
            RC_ASSERT(history.messages.isEmpty() || isOver(history.campaign.status));
            if (countersOf(history).sent > 0)
                RC_ASSERT(history.campaign.status == u"completed"_s);
            RC_ASSERT(history.messages.isEmpty() || history.campaign.relaunchRequestedAt != noon());
        }
    });
    QVERIFY(holds);
}

void TestClosureRules::secondRunChangesNothingMore()
{
    const ClosureCheck &check = fetchCheck();
    const bool holds = rc::check("a second run changes nothing more", [&] {
        const World once = checked(*arbitrary::world(arbitrary::anyHistory()), check);
        const QStringList events = m_database.events();
        const qint64 lines = m_database.auditLines();
        const CheckRun second = m_database.run(check, 5000);
        RC_ASSERT(second.changed == 0);
        RC_ASSERT(second.details.isEmpty());
        RC_ASSERT(difference(m_database.read(), once).empty());
        RC_ASSERT(m_database.events() == events);
        RC_ASSERT(m_database.auditLines() == lines);
    });
    QVERIFY(holds);
}

/// Two consoles whose leases went wrong: together they do what one does, and tell it once.
void TestClosureRules::twoRunsAtOnceChangeNothingMore()
{
    const ClosureCheck &check = fetchCheck();
    const bool holds = rc::check("two runs at once do it once", [&] {
        const World world = *arbitrary::world(arbitrary::anyHistory());
        const World once = checked(world, check, 3);
        const QStringList events = m_database.events();
        m_database.write(world);
        Status first, second;
        std::thread thread(
            [&] { ClosureDatabase::runIn(*m_database.database().open(), check, &first, 3); });
        ClosureDatabase::runIn(m_database.session(), check, &second, 3);
        thread.join();
        RC_ASSERT(first.ok() && second.ok());
        RC_ASSERT(difference(m_database.read(), once).empty());
        QStringList told = m_database.events();
        RC_ASSERT(told == events);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestClosureRules)
#include "tst_closurerules.moc"
