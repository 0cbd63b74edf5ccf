// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/closure.h"
#include "support/closurehistories.h"

#include <QTest>

using namespace regie::closure;
using namespace Qt::StringLiterals;

namespace {

using Check = History (*)(const History &, const QDateTime &);
constexpr Check checks[] = {&replyCheck, &limitCheck, &interruptedCheck, &closeNow};

Message sentFirst(qint64 id, qint64 contact, int hoursAgo)
{
    Message message;
    message.id = id;
    message.contact = contact;
    message.status = u"delivered"_s;
    message.sentAt = noon().addSecs(-3600 * qint64(hoursAgo));
    return message;
}

History sending(const QList<Message> &messages)
{
    History history;
    history.campaign.status = u"sending"_s;
    history.campaign.startedAt = noon().addSecs(-3600);
    history.messages = messages;
    return history;
}

QString statusAfterReplyCheck(const History &history)
{
    return replyCheck(history, noon()).messages.first().status;
}

} // namespace

/// The rules by example, and what holds for all of them. That the SQL says the same is proved in
/// tests/operations.
class TestClosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersKeepAMessage_data();
    void answersKeepAMessage();
    void limitCountsFromTheStartUnlessMoved();
    void campaignWithoutMessagesWaitsForTheLimit();
    void relaunchIsAskedOnceUntilSomethingIsSent();
    void countersAddUpAndNothingIsLost();
    void checksTwiceChangeNothingMore();
    void settledCampaignsAreLeftAlone();
    void statusFollowsFromTheMessages();
};

void TestClosure::answersKeepAMessage_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("contact");
    QTest::addColumn<qint64>("message");
    QTest::addColumn<QString>("status");
    QTest::newRow("a reply of the contact") << u"reply"_s << 7LL << 0LL << u"delivered"_s;
    QTest::newRow("a reaction to the message") << u"reaction"_s << 0LL << 1LL << u"delivered"_s;
    QTest::newRow("a click is no answer") << u"click"_s << 7LL << 1LL << u"no_interaction"_s;
    QTest::newRow("somebody else's reply") << u"reply"_s << 8LL << 2LL << u"no_interaction"_s;
}

void TestClosure::answersKeepAMessage()
{
    QFETCH(QString, type);
    QFETCH(qint64, contact);
    QFETCH(qint64, message);
    QFETCH(QString, status);
    History history = sending({sentFirst(1, 7, 24)});
    Interaction interaction;
    interaction.type = type;
    interaction.at = noon();
    if (contact)
        interaction.contact = contact;
    if (message)
        interaction.message = message;
    history.interactions.append(interaction);
    QCOMPARE(statusAfterReplyCheck(history), status);
}

void TestClosure::limitCountsFromTheStartUnlessMoved()
{
    Campaign campaign = sending({}).campaign;
    QCOMPARE(limitOf(campaign), campaign.startedAt.addDays(2));
    QVERIFY(isLimitPassed(campaign, campaign.startedAt.addDays(2)));
    QVERIFY(!isLimitPassed(campaign, campaign.startedAt.addDays(2).addSecs(-1)));
    campaign.movedLimitAt = noon().addDays(9);
    QCOMPARE(limitOf(campaign), noon().addDays(9));
    campaign.vetoedAt = noon();
    QVERIFY(!limitOf(campaign).isValid());
    campaign = {};
    campaign.status = u"sending"_s;
    QVERIFY(!limitOf(campaign).isValid()); // its clock has not begun
}

/// Its messages may be to come: only the limit ends it.
void TestClosure::campaignWithoutMessagesWaitsForTheLimit()
{
    const History history = sending({});
    QCOMPARE(interruptedCheck(history, noon()).campaign.status, u"sending"_s);
    QCOMPARE(replyCheck(history, noon()).campaign.status, u"sending"_s);
    const History after = limitCheck(history, noon().addDays(3));
    QCOMPARE(after.campaign.status, u"completed"_s);
    QCOMPARE(after.campaign.closedReason, u"limit_48h"_s);
}

void TestClosure::relaunchIsAskedOnceUntilSomethingIsSent()
{
    Message waiting;
    waiting.id = 2;
    History history = sending({sentFirst(1, 7, 1), waiting});
    history = interruptedCheck(history, noon());
    QCOMPARE(history.campaign.relaunchRequestedAt, noon());
    history = interruptedCheck(history, noon().addSecs(600));
    QCOMPARE(history.campaign.relaunchRequestedAt, noon());
    history.messages[0].sentAt = noon().addSecs(700);
    history = interruptedCheck(history, noon().addSecs(1000));
    QVERIFY(!history.campaign.relaunchRequestedAt.isValid());
    history = interruptedCheck(history, noon().addSecs(1300));
    QCOMPARE(history.campaign.relaunchRequestedAt, noon().addSecs(1300));
}

void TestClosure::countersAddUpAndNothingIsLost()
{
    const bool holds = rc::check("counters are what the messages add up to", [] {
        const History before = *arbitrary::anyHistory();
        for (const Check check : checks) {
            const History after = check(before, noon());
            const Counters counted = countersOf(after);
            RC_ASSERT(counted.sent + counted.failed + counted.pending == counted.total);
            RC_ASSERT(counted.total == before.messages.size());
            RC_ASSERT(counted.delivered == countersOf(before).delivered);
            if (after.campaign != before.campaign && !before.campaign.settledAt.isValid())
                RC_ASSERT(after.campaign.counters == counted);
        }
    });
    QVERIFY(holds);
}

void TestClosure::checksTwiceChangeNothingMore()
{
    const bool holds = rc::check("a check finds nothing after itself", [] {
        const History before = *arbitrary::anyHistory();
        for (const Check check : checks) {
            const History once = check(before, noon());
            RC_ASSERT(check(once, noon()).campaign == once.campaign);
        }
    });
    QVERIFY(holds);
}

void TestClosure::settledCampaignsAreLeftAlone()
{
    const bool holds = rc::check("nothing but the interactions of a settled campaign changes", [] {
        History before = *arbitrary::anyHistory();
        before.campaign.settledAt = noon();
        for (const Check check : checks) {
            Campaign after = check(before, noon()).campaign;
            after.counters.interactions = before.campaign.counters.interactions;
            RC_ASSERT(after == before.campaign);
        }
    });
    QVERIFY(holds);
}

void TestClosure::statusFollowsFromTheMessages()
{
    const bool holds = rc::check("sending while pending, else over", [] {
        const History before = *arbitrary::anyHistory();
        const Counters counters = countersOf(before);
        const QString next = nextStatus(before.campaign.status, counters);
        RC_PRE(before.campaign.status != u"draft"_s && counters.total > 0);
        if (counters.pending > 0)
            RC_ASSERT(next == (before.campaign.status == u"paused"_s ? u"paused"_s : u"sending"_s));
        else
            RC_ASSERT(isOver(next) &&
                      (next == u"failed"_s) == (counters.sent == 0 && counters.noInteraction == 0));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestClosure)
#include "tst_closure.moc"
