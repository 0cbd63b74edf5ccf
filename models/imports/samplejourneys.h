// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/samplecampaigns.h"

#include <array>

namespace regie::sample {

enum class MessageStatus { Pending, Sent, Delivered, Read, Failed, NoInteraction };
inline constexpr std::size_t messageStatusCount = 6;

struct Message
{
    MessageStatus status = MessageStatus::Pending;
    int failure = -1; ///< which of the channel's failures; -1 the campaign's own, if it failed
    Instant created = 0, sent = 0, delivered = 0, read = 0;
};

enum class InteractionKind { Reply, Reaction, Click };

struct Interaction
{
    InteractionKind kind = InteractionKind::Reply;
    Instant created = 0;
    bool onSecond = false; ///< answers the second message
};

/// What happened between a campaign and one of its contacts, up to now: a first message, perhaps
/// a second one, and what the contact did.
struct Journey
{
    Message first;
    Message second;
    bool hasSecond = false;
    std::array<Interaction, 3> interactions;
    int interactionCount = 0;

    bool replied() const;
    int messageCount() const { return hasSecond ? 2 : 1; }
};

/// The journey of contact number `contact` (below plan.contacts). A pure function: the tables that
/// need it make it again, so that nothing has to be kept.
Journey journeyOf(const Plan &plan, qint64 contact);

/// What all journeys of a campaign add up to: its counters, by the rules of closure.
struct Tally
{
    std::array<qint64, messageStatusCount> byStatus{};
    qint64 total = 0, delivered = 0, read = 0, interactions = 0, replies = 0;
    Instant lastProcessed = 0; ///< the last message that was sent or failed
    Instant lastFirstSent = 0;
    /// How many first messages each hourly check found without reply; [0] is firstCheck.
    std::array<qint64, 72> expired{};
    Instant firstCheck = 0;

    qint64 count(MessageStatus status) const { return byStatus[std::size_t(status)]; }
    qint64 sent() const;
    qint64 failed() const;
    Instant checkTime(std::size_t check, Instant now) const;
};

Tally tallyOf(const Plan &plan);

/// When it was completed or failed, and when no reply could change anything any more; 0 for never.
Instant completionTime(const Plan &plan, const Tally &tally);
Instant settlementTime(const Plan &plan, const Tally &tally);

} // namespace regie::sample
