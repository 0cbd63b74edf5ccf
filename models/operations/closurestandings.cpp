// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/closurestandings.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/closurebatch.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

closure::Counters countersFrom(const Row &row, int first)
{
    closure::Counters counters;
    for (qint64 *count :
         {&counters.total, &counters.sent, &counters.delivered, &counters.read, &counters.failed,
          &counters.noInteraction, &counters.pending, &counters.interactions})
        *count = row.integer(first++);
    return counters;
}

/// In the order of closure-standing.
StandingRow standingFrom(const Row &row)
{
    StandingRow found;
    found.id = row.integer(0);
    found.name = row.text(1);
    closure::Campaign &campaign = found.campaign;
    campaign.status = row.text(2);
    campaign.closedReason = row.text(3);
    int i = 4;
    for (QDateTime *time :
         {&campaign.startedAt, &campaign.completedAt, &campaign.settledAt,
          &campaign.relaunchRequestedAt, &campaign.movedLimitAt, &campaign.vetoedAt})
        *time = row.time(i++);
    found.vetoedBy = row.text(i++);
    found.vetoReason = row.text(i++);
    campaign.counters = countersFrom(row, i);
    closure::Standing &standing = found.standing;
    standing.counters = countersFrom(row, i + 8);
    i += 16;
    standing.overdue = row.integer(i++);
    standing.awaiting = row.integer(i++);
    for (QDateTime *time : {&standing.firstSent, &standing.lastSent, &standing.youngest,
                            &found.nextReply, &found.lastReply})
        *time = row.time(i++);
    return found;
}

} // namespace

Status forEachStanding(Session &session, const QList<qint64> &campaigns, const QDateTime &now,
                       const std::function<void(const StandingRow &)> &each)
{
    return session.forEach(u"closure-standing"_s,
                           {{u":campaign_ids"_s, sqlArray(campaigns)}, {u":now"_s, now}},
                           [&](const Row &row) {
                               each(standingFrom(row));
                               return true;
                           });
}

} // namespace regie
