// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplejourneys.h"

#include <algorithm>

namespace regie::sample {

namespace {

/// Makes one journey; holds what its steps share.
class Traveller
{
public:
    Traveller(const Plan &plan, qint64 contact)
        : m_plan(plan)
        , m_channel(Vocabulary::instance().channels[std::size_t(plan.channel)])
        , m_random(Random::of(plan.journeySeed, JourneyStream, quint64(contact)))
        , m_contact(contact)
        , m_followedUp(contact < plan.processed &&
                       (contact + 1) * plan.followUps / plan.processed !=
                           contact * plan.followUps / plan.processed)
    {}

    Journey travel()
    {
        m_journey.first.created = m_plan.started;
        if (m_contact >= m_plan.processed)
            waitOrTimeOut();
        else if (m_plan.course == Course::ContactFailed)
            m_journey.first.status = MessageStatus::Failed;
        else if (mayFail() && m_random.chance(m_plan.failRate))
            fail();
        else
            reach();
        return m_journey;
    }

private:
    /// Somebody is reached in every campaign that is not a failure as a whole.
    bool mayFail() const { return !m_followedUp && m_contact + 1 != m_plan.processed; }

    Instant slot()
    {
        if (m_contact + 1 == m_plan.processed)
            return m_plan.hours.until();
        return m_plan.hours.at((double(m_contact) + m_random.uniform()) / double(m_plan.processed));
    }

    /// `at`, or 0 when that is still to come.
    Instant ifPast(Instant at) const { return at < m_plan.now ? at : 0; }

    void waitOrTimeOut()
    {
        if (m_plan.course == Course::TimedOut)
            m_journey.first.status = MessageStatus::Failed;
    }

    void fail()
    {
        Message &message = m_journey.first;
        message.status = MessageStatus::Failed;
        message.failure = int(m_random.below(m_channel.failures.size()));
        if (m_random.chance(0.4))
            message.sent = slot(); // accepted, then bounced
    }

    void reach()
    {
        Message &message = m_journey.first;
        message.sent = slot();
        arrive(&message, m_followedUp);
        if (m_followedUp)
            followUp();
        else
            interact();
        message.status = stillWaits() ? progressOf(message) : MessageStatus::NoInteraction;
    }

    void arrive(Message *message, bool surely)
    {
        const Instant sent = message->sent;
        if (surely || m_random.chance(m_channel.deliveredRate))
            message->delivered =
                ifPast(sent + qint64(std::clamp(m_random.logNormal(7000, 1.0), 400.0, 1.2e6)));
        const auto delay =
            qint64(std::clamp(m_random.logNormal(38 * double(minute), 1.3), 4000.0, 2.2e7));
        if (message->delivered && m_channel.readRate > 0 && m_random.chance(m_channel.readRate))
            message->read = ifPast(message->delivered + delay);
    }

    static MessageStatus progressOf(const Message &message)
    {
        return message.read        ? MessageStatus::Read
               : message.delivered ? MessageStatus::Delivered
                                   : MessageStatus::Sent;
    }

    /// What the 24 h check, run now, would leave alone.
    bool stillWaits() const
    {
        return m_journey.hasSecond || m_answeredInTime || m_journey.first.sent + day > m_plan.now;
    }

    bool seen() const
    {
        return m_channel.readRate > 0 ? m_journey.first.read != 0 : m_journey.first.delivered != 0;
    }
    Instant seenAt() const { return std::max(m_journey.first.read, m_journey.first.delivered); }

    void add(InteractionKind kind, Instant at, bool onSecond = false)
    {
        if (at >= m_plan.now)
            return;
        m_journey.interactions[std::size_t(m_journey.interactionCount++)] = {kind, at, onSecond};
        if (kind != InteractionKind::Click && !onSecond && at < m_journey.first.sent + day)
            m_answeredInTime = true;
    }

    void interact()
    {
        // Only those who saw it reply: the rates are of all, so they are raised by the unseen.
        const double seenRate =
            m_channel.deliveredRate * (m_channel.readRate > 0 ? m_channel.readRate : 1.0);
        if (!seen())
            return;
        if (m_random.chance(m_channel.clickRate))
            add(InteractionKind::Click, seenAt() + m_random.between(3, 300) * second);
        if (m_random.chance(m_channel.reactionRate))
            add(InteractionKind::Reaction, seenAt() + m_random.between(4, 900) * second);
        if (m_random.chance(std::min(0.6, m_plan.replyRate / seenRate)))
            add(InteractionKind::Reply, replyTime());
    }

    Instant replyTime()
    {
        const Instant sent = m_journey.first.sent;
        const Instant at =
            seenAt() + qint64(std::max(m_random.logNormal(40 * double(minute), 1.4), 15000.0));
        // One that misses the 24 h check comes after it: it is counted, and changes no status.
        return at < sent + 23 * hour ? at : std::max(at, sent + 26 * hour);
    }

    /// A second message: the answer to a reply, or a reminder before the 24 h are over.
    void followUp()
    {
        const Message &first = m_journey.first;
        Message &second = m_journey.second;
        m_journey.hasSecond = true;
        if (m_random.chance(0.3)) {
            const Instant replied =
                std::min(seenAt() + m_random.between(1, 90) * minute, first.sent + 8 * hour);
            add(InteractionKind::Reply, replied);
            second.created = replied + m_random.between(2, 180) * minute;
        } else {
            const Instant latest = first.sent + 23 * hour + 30 * minute;
            const Instant morning = floorTo(first.sent, day) + day + 7 * hour;
            const Instant earliest =
                std::max(first.sent + 16 * hour, std::min(morning, latest - 10 * minute));
            second.created = m_random.between(earliest, latest);
        }
        sendSecond(&second);
    }

    void sendSecond(Message *second)
    {
        second->sent = second->created + m_random.between(2, 90) * sample::second;
        if (m_random.chance(0.03)) {
            second->status = MessageStatus::Failed;
            second->failure = int(m_random.below(m_channel.failures.size()));
            second->sent = 0;
            return;
        }
        arrive(second, false);
        second->status = progressOf(*second);
        if (second->delivered && m_random.chance(0.18))
            add(InteractionKind::Reply,
                std::max(second->delivered, second->read) + m_random.between(1, 240) * minute,
                true);
    }

    const Plan &m_plan;
    const Channel &m_channel;
    Random m_random;
    qint64 m_contact;
    bool m_followedUp;
    bool m_answeredInTime = false;
    Journey m_journey;
};

void addMessage(Tally *tally, const Message &message)
{
    ++tally->total;
    ++tally->byStatus[std::size_t(message.status)];
    tally->delivered += message.delivered != 0;
    tally->read += message.read != 0;
    tally->lastProcessed =
        std::max(tally->lastProcessed, message.sent ? message.sent : message.created);
}

} // namespace

bool Journey::replied() const
{
    const auto end = interactions.begin() + interactionCount;
    return std::any_of(interactions.begin(), end, [](const Interaction &interaction) {
        return interaction.kind == InteractionKind::Reply;
    });
}

Journey journeyOf(const Plan &plan, qint64 contact)
{
    return Traveller(plan, contact).travel();
}

qint64 Tally::sent() const
{
    return count(MessageStatus::Sent) + count(MessageStatus::Delivered) +
           count(MessageStatus::Read);
}

qint64 Tally::failed() const
{
    return count(MessageStatus::Failed) + count(MessageStatus::NoInteraction);
}

Instant Tally::checkTime(std::size_t check, Instant now) const
{
    return std::min(firstCheck + qint64(check) * hour, now);
}

Tally tallyOf(const Plan &plan)
{
    Tally tally;
    tally.firstCheck = floorTo(plan.started + day, hour);
    for (qint64 contact = 0; contact < plan.contacts; ++contact) {
        const Journey journey = journeyOf(plan, contact);
        addMessage(&tally, journey.first);
        if (journey.hasSecond)
            addMessage(&tally, journey.second);
        tally.interactions += journey.interactionCount;
        tally.replies += journey.replied();
        tally.lastFirstSent = std::max(tally.lastFirstSent, journey.first.sent);
        if (journey.first.status == MessageStatus::NoInteraction) {
            const qint64 hours = (ceilTo(journey.first.sent + day, hour) - tally.firstCheck) / hour;
            ++tally.expired[std::size_t(
                std::clamp<qint64>(hours, 0, qint64(tally.expired.size()) - 1))];
        }
    }
    return tally;
}

Instant completionTime(const Plan &plan, const Tally &tally)
{
    switch (plan.course) {
    case Course::PhaseFailed:
        return plan.phaseStarts[std::size_t(plan.phasesDone + 1)];
    case Course::ContactFailed:
        return plan.hours.until();
    case Course::TimedOut:
        return plan.pausedOrStopped;
    case Course::Completed:
        return std::max(tally.lastProcessed, plan.hours.until()) + 5 * second +
               qint64(plan.journeySeed % 100) * second;
    default:
        return 0;
    }
}

Instant settlementTime(const Plan &plan, const Tally &tally)
{
    const Instant completed = completionTime(plan, tally);
    if (completed == 0 || tally.lastFirstSent == 0)
        return completed;
    const Instant lastReply = tally.lastFirstSent + day;
    if (lastReply > plan.now)
        return 0;
    return std::max(completed, std::min(ceilTo(lastReply, hour), plan.now));
}

} // namespace regie::sample
