// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/closure.h"

#include "operations/closureruns.h"
#include "operations/closurestandings.h"

namespace regie {

namespace {

QDateTime replyUntil(const QDateTime &sentAt)
{
    return sentAt.isValid() ? sentAt.addSecs(closure::replySeconds) : QDateTime();
}

/// The limit does something only to campaigns that have messages to send, or none yet.
bool hasLimit(const StandingRow &row)
{
    return row.standing.counters.pending > 0 || row.standing.counters.total == 0;
}

ClosureOutlook outlookFrom(const StandingRow &row)
{
    ClosureOutlook outlook;
    outlook.status = row.campaign.status;
    outlook.isSettled = row.campaign.settledAt.isValid();
    outlook.pending = row.standing.counters.pending;
    outlook.awaitingReply = row.standing.awaiting;
    outlook.repliesUntil = replyUntil(row.lastReply);
    outlook.nextReplyUntil = replyUntil(row.nextReply);
    outlook.overdue = row.standing.overdue;
    outlook.settlesAt = replyUntil(row.standing.youngest);
    if (hasLimit(row))
        outlook.limitAt = closure::limitOf(row.campaign);
    outlook.isLimitMoved = row.campaign.movedLimitAt.isValid();
    outlook.lastSentAt = row.standing.lastSent;
    outlook.relaunchRequestedAt = row.campaign.relaunchRequestedAt;
    outlook.vetoedAt = row.campaign.vetoedAt;
    outlook.vetoedBy = row.vetoedBy;
    outlook.vetoReason = row.vetoReason;
    return outlook;
}

} // namespace

Status runReplyCheck(CheckRun &run)
{
    return ClosureRun(run).checkReplies();
}

Status runLimitCheck(CheckRun &run)
{
    return ClosureRun(run).checkLimits();
}

Status runInterruptedCheck(CheckRun &run)
{
    return ClosureRun(run).checkInterrupted();
}

Result<std::optional<ClosureOutlook>> closureOutlook(Session &session, qint64 campaignId)
{
    const auto now = databaseTime(session);
    if (!now)
        return now.error();
    std::optional<ClosureOutlook> outlook;
    const Status read = forEachStanding(
        session, {campaignId}, *now, [&](const StandingRow &row) { outlook = outlookFrom(row); });
    if (!read)
        return read.error();
    return outlook;
}

} // namespace regie
