// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/analysisstore.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject rowOf(const ProposedSuggestion &proposed)
{
    const Proposal &proposal = proposed.proposal;
    return {{u"entity_type"_s, proposed.entityType},
            {u"entity_id"_s, proposed.entityId},
            {u"entity_name"_s, proposed.entityName},
            {u"type"_s, proposal.type},
            {u"priority"_s, proposal.priority},
            {u"confidence"_s, proposal.confidence},
            {u"roi_band"_s, proposal.roiBand},
            {u"old_value"_s, numberOrNull(proposal.oldValue)},
            {u"new_value"_s, numberOrNull(proposal.newValue)},
            {u"change_share"_s, numberOrNull(proposal.changeShare)},
            {u"figures"_s, proposal.figures.toJson()}};
}

Bindings candidatesOf(const QList<ProposedSuggestion> &proposals)
{
    QStringList entityTypes, entityIds, types;
    for (const ProposedSuggestion &proposed : proposals) {
        entityTypes.append(proposed.entityType);
        entityIds.append(proposed.entityId);
        types.append(proposed.proposal.type);
    }
    return {{u":entity_types"_s, sqlArray(entityTypes)},
            {u":entity_ids"_s, sqlArray(entityIds)},
            {u":types"_s, sqlArray(types)}};
}

bool isTakenBack(const FormerSuggestion &former)
{
    return former.status == suggestion::Refused || former.status == suggestion::RolledBack;
}

bool isHeldBack(const StandingProposal &standing, const AnalysisClient &client, bool takenBack)
{
    const Proposal &proposal = standing.proposed.proposal;
    return std::ranges::any_of(standing.former, [&](const FormerSuggestion &former) {
        return isTakenBack(former) == takenBack &&
               !mayReturn(former, proposal.type, proposal.figures.last, client.asOf,
                          client.returnChange);
    });
}

} // namespace

bool StandingProposal::isRefused(const AnalysisClient &client) const
{
    return isHeldBack(*this, client, true);
}

bool StandingProposal::isTooSoon(const AnalysisClient &client) const
{
    return isHeldBack(*this, client, false);
}

Result<QList<StandingProposal>> standingsOf(Session &session, const AnalysisClient &client,
                                            const QDateTime &now,
                                            const QList<ProposedSuggestion> &proposals)
{
    QList<StandingProposal> standings;
    for (const ProposedSuggestion &proposed : proposals)
        standings.append({proposed, false, {}});
    Bindings bindings = candidatesOf(proposals);
    bindings.insert({{u":client_key"_s, client.key}, {u":as_of"_s, client.asOf}, {u":now"_s, now}});
    const Status read = session.forEach(u"suggestion-former"_s, bindings, [&](const Row &row) {
        StandingProposal &standing = standings[row.integer(0) - 1];
        standing.proposed.entityName = row.text(1);
        standing.isOpen = row.boolean(2);
        if (!row.isNull(3))
            standing.former.append({row.text(3), row.value(4).toDate(),
                                    PeriodFigures::fromJson(row.json(5).toObject())});
        return true;
    });
    if (!read)
        return read.error();
    return standings;
}

Result<qint64> storeProposals(Session &session, const AnalysisClient &client, qint64 analysisId,
                              const QDateTime &now, const QList<ProposedSuggestion> &proposals)
{
    if (proposals.isEmpty())
        return 0;
    QJsonArray rows;
    for (const ProposedSuggestion &proposed : proposals)
        rows.append(rowOf(proposed));
    return session.execute(
        u"suggestion-insert"_s,
        {{u":client_key"_s, client.key},
         {u":as_of"_s, client.asOf},
         {u":analysis_id"_s, analysisId},
         {u":now"_s, now},
         {u":expire_days"_s, client.expireDays},
         {u":rows"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))}});
}

} // namespace regie
