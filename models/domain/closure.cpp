// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/closure.h"

#include <algorithm>
#include <functional>

namespace regie::closure {

using namespace Qt::StringLiterals;

namespace {

bool isSent(const QString &status)
{
    return status == "sent"_L1 || status == "delivered"_L1 || status == "read"_L1;
}

bool isSentFirst(const Message &message)
{
    return message.type == "message_1"_L1 && isSent(message.status);
}

bool answers(const Interaction &interaction, const Message &message)
{
    if (interaction.type != "reply"_L1 && interaction.type != "reaction"_L1)
        return false;
    return (message.contact && interaction.contact == message.contact) ||
           interaction.message == message.id;
}

bool isYoung(const QDateTime &sentAt, const QDateTime &now)
{
    return sentAt.isValid() && sentAt > now.addSecs(-replySeconds);
}

QDateTime earliest(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

QDateTime latest(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

/// Writes the status down with what hangs on it. `reason`, when given, is why it ends now even if
/// it never had a message.
Campaign finalised(Campaign campaign, const QDateTime &now, const QString &reason = {})
{
    const QString before = campaign.status;
    campaign.status = nextStatus(before, campaign.counters);
    if (!reason.isEmpty() && campaign.counters.total == 0 && !isOver(before))
        campaign.status = u"completed"_s;
    if (campaign.status == "sending"_L1) {
        campaign.completedAt = {};
        campaign.closedReason.clear();
    }
    if (isOver(campaign.status) && !isOver(before) && !campaign.completedAt.isValid())
        campaign.completedAt = now;
    if (isOver(campaign.status) && campaign.status != before)
        campaign.closedReason = !reason.isEmpty()                ? reason
                                : campaign.status == "failed"_L1 ? u"all_failed"_s
                                                                 : u"all_processed"_s;
    return campaign;
}

Counters withNoInteraction(Counters counters, qint64 count)
{
    counters.sent -= count;
    counters.noInteraction += count;
    counters.failed += count;
    return counters;
}

Counters withPendingFailed(Counters counters)
{
    counters.failed += counters.pending;
    counters.pending = 0;
    return counters;
}

bool isOpen(const Campaign &campaign)
{
    return !campaign.settledAt.isValid() && campaign.status != "draft"_L1;
}

History withStatus(History history, const char *status,
                   const std::function<bool(const Message &)> &concerns)
{
    for (Message &message : history.messages) {
        if (concerns(message))
            message.status = QString::fromLatin1(status);
    }
    return history;
}

History withPendingFailed(const History &history)
{
    return withStatus(history, "failed", [](const Message &m) { return m.status == "pending"_L1; });
}

} // namespace

bool isAnswered(const Message &message, const History &history)
{
    const auto follows = [&](const Message &other) {
        return message.contact && other.contact == message.contact && other.type == "message_2"_L1;
    };
    return std::any_of(history.messages.begin(), history.messages.end(), follows) ||
           std::any_of(history.interactions.begin(), history.interactions.end(),
                       [&](const Interaction &i) { return answers(i, message); });
}

bool isOverdue(const Message &message, const History &history, const QDateTime &now)
{
    return isSentFirst(message) && message.sentAt.isValid() && !isYoung(message.sentAt, now) &&
           !isAnswered(message, history);
}

bool isAwaiting(const Message &message, const History &history, const QDateTime &now)
{
    return isSentFirst(message) && isYoung(message.sentAt, now) && !isAnswered(message, history);
}

Counters countersOf(const History &history)
{
    Counters counters;
    for (const Message &message : history.messages) {
        ++counters.total;
        counters.sent += isSent(message.status);
        counters.pending += message.status == "pending"_L1;
        counters.noInteraction += message.status == "no_interaction"_L1;
        counters.failed += message.status == "failed"_L1 || message.status == "no_interaction"_L1;
        counters.delivered += message.deliveredAt.isValid();
        counters.read += message.readAt.isValid();
    }
    counters.interactions = history.interactions.size();
    return counters;
}

Standing standingOf(const History &history, const QDateTime &now)
{
    Standing standing;
    standing.counters = countersOf(history);
    for (const Message &message : history.messages) {
        standing.overdue += isOverdue(message, history, now);
        standing.awaiting += isAwaiting(message, history, now);
        standing.firstSent = earliest(standing.firstSent, message.sentAt);
        standing.lastSent = latest(standing.lastSent, message.sentAt);
        if (message.type == "message_1"_L1 && isYoung(message.sentAt, now))
            standing.youngest = latest(standing.youngest, message.sentAt);
    }
    return standing;
}

bool isOver(const QString &status)
{
    return status == "completed"_L1 || status == "failed"_L1;
}

QString nextStatus(const QString &status, const Counters &counters)
{
    if (status == "draft"_L1 || counters.total == 0)
        return status;
    if (counters.pending > 0)
        return status == "paused"_L1 ? status : u"sending"_s;
    const bool neverSent = counters.sent == 0 && counters.noInteraction == 0;
    return counters.failed > 0 && neverSent ? u"failed"_s : u"completed"_s;
}

QDateTime limitOf(const Campaign &campaign)
{
    if (campaign.status != "sending"_L1 || campaign.settledAt.isValid() ||
        campaign.vetoedAt.isValid())
        return {};
    if (campaign.movedLimitAt.isValid())
        return campaign.movedLimitAt;
    return campaign.startedAt.isValid() ? campaign.startedAt.addSecs(limitSeconds) : QDateTime();
}

bool isLimitPassed(const Campaign &campaign, const QDateTime &now)
{
    const QDateTime limit = limitOf(campaign);
    return limit.isValid() && limit <= now;
}

bool isInterrupted(const Campaign &campaign, const Standing &standing, const QDateTime &now)
{
    const QDateTime last = standing.lastSent.isValid() ? standing.lastSent : campaign.startedAt;
    const bool isAsked =
        campaign.relaunchRequestedAt.isValid() &&
        !(standing.lastSent.isValid() && standing.lastSent > campaign.relaunchRequestedAt);
    return campaign.status == "sending"_L1 && standing.counters.pending > 0 && last.isValid() &&
           last <= now.addSecs(-idleSeconds) && !isAsked;
}

bool isSettled(const Campaign &campaign, const Standing &standing)
{
    return isOver(campaign.status) && standing.counters.pending == 0 && standing.overdue == 0 &&
           !standing.youngest.isValid();
}

bool concernsReplyCheck(const Campaign &campaign)
{
    return isOpen(campaign);
}

bool concernsInterruptedCheck(const Campaign &campaign, const Standing &standing)
{
    if (!isOpen(campaign))
        return false;
    return campaign.status == "sending"_L1 ||
           (isOver(campaign.status) && standing.counters.pending > 0);
}

Campaign afterReplyCheck(const Campaign &campaign, const Standing &standing, const QDateTime &now)
{
    Campaign after = campaign;
    Standing then = standing;
    then.counters = withNoInteraction(standing.counters, standing.overdue);
    then.overdue = 0;
    after.counters = then.counters;
    after = finalised(after, now);
    if (isSettled(after, then))
        after.settledAt = now;
    return after;
}

Campaign afterLimitCheck(const Campaign &campaign, const Standing &standing, const QDateTime &now)
{
    Campaign after = campaign;
    after.counters = withPendingFailed(standing.counters);
    return finalised(after, now, u"limit_48h"_s);
}

Campaign afterInterruptedCheck(const Campaign &campaign, const Standing &standing,
                               const QDateTime &now)
{
    Campaign after = campaign;
    after.counters = standing.counters;
    after = finalised(after, now);
    if (after.status == "sending"_L1 && !after.startedAt.isValid())
        after.startedAt = standing.firstSent.isValid() ? standing.firstSent : now;
    if (isInterrupted(after, standing, now))
        after.relaunchRequestedAt = now;
    else if (standing.lastSent.isValid() && standing.lastSent > after.relaunchRequestedAt)
        after.relaunchRequestedAt = {};
    return after;
}

Campaign afterCloseNow(const Campaign &campaign, const Standing &standing, const QDateTime &now)
{
    Campaign after = campaign;
    after.counters = withPendingFailed(
        withNoInteraction(standing.counters, standing.overdue + standing.awaiting));
    after = finalised(after, now, u"closed_by_hand"_s);
    after.settledAt = now;
    return after;
}

History replyCheck(const History &history, const QDateTime &now)
{
    History after = history;
    if (history.campaign.settledAt.isValid()) {
        const bool cameLater =
            std::any_of(history.interactions.begin(), history.interactions.end(),
                        [&](const Interaction &i) { return i.at >= now.addSecs(-recountSeconds); });
        if (cameLater)
            after.campaign.counters.interactions = history.interactions.size();
        return after;
    }
    if (!concernsReplyCheck(history.campaign))
        return after;
    after = withStatus(history, "no_interaction",
                       [&](const Message &m) { return isOverdue(m, history, now); });
    after.campaign = afterReplyCheck(history.campaign, standingOf(history, now), now);
    return after;
}

History limitCheck(const History &history, const QDateTime &now)
{
    if (!isLimitPassed(history.campaign, now))
        return history;
    History after = withPendingFailed(history);
    after.campaign = afterLimitCheck(history.campaign, standingOf(history, now), now);
    return after;
}

History interruptedCheck(const History &history, const QDateTime &now)
{
    const Standing standing = standingOf(history, now);
    History after = history;
    if (concernsInterruptedCheck(history.campaign, standing))
        after.campaign = afterInterruptedCheck(history.campaign, standing, now);
    return after;
}

History closeNow(const History &history, const QDateTime &now)
{
    if (!isOpen(history.campaign))
        return history;
    History after = withPendingFailed(withStatus(history, "no_interaction", [&](const Message &m) {
        return isOverdue(m, history, now) || isAwaiting(m, history, now);
    }));
    after.campaign = afterCloseNow(history.campaign, standingOf(history, now), now);
    return after;
}

} // namespace regie::closure
