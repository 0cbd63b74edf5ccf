// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "suggestions/analysis.h"
#include "suggestions/analysisstore.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// The entity's figures, where it has any in the 14 days, and its benchmarks always.
Result<EntityFigures> figuresOf(Session &session, const QList<AnalysisClient> &clients,
                                const EntityKey &key, const EntityFigures &without)
{
    EntityFigures figures = without;
    const Status read = session.transaction([&]() -> Status {
        const auto benchmarks = forEachEntity(session, clients, key,
                                              [&](const EntityKey &, const EntityFigures &found) {
                                                  figures = found;
                                                  return true;
                                              });
        if (!benchmarks)
            return benchmarks.error();
        benchmarks->giveTo(&figures, key);
        return {};
    });
    if (!read)
        return read.error();
    return figures;
}

/// What ads_library says of an entity; nothing where neither it nor any figure knows the entity.
Result<std::optional<EntityFigures>> knownEntity(Session &session, const EntityKey &key)
{
    return session.fetchOne<EntityFigures>(u"suggestion-entity"_s,
                                           {{u":client_key"_s, notNull(key.clientKey)},
                                            {u":entity_type"_s, notNull(key.type)},
                                            {u":entity_id"_s, notNull(key.id)}},
                                           [](const Row &row) {
                                               EntityFigures figures;
                                               figures.status = row.text(0);
                                               if (!row.isNull(1))
                                                   figures.dailyBudget = row.real(1);
                                               return figures;
                                           });
}

Status addStandings(Session &session, const AnalysisClient &client, const EntityKey &key,
                    EntityExplanation *explanation)
{
    QList<ProposedSuggestion> all;
    for (const QString &type : suggestion::types()) {
        Proposal proposal;
        proposal.type = type;
        proposal.figures.last = explanation->figures.last;
        all.append({key.clientKey, key.type, key.id, QString(), proposal});
    }
    const auto now = databaseTime(session);
    if (!now)
        return now.error();
    const auto standings = standingsOf(session, client, *now, all);
    if (!standings)
        return standings.error();
    for (const StandingProposal &standing : *standings) {
        const QString &type = standing.proposed.proposal.type;
        if (standing.isOpen)
            explanation->open.append(type);
        if (standing.isRefused(client))
            explanation->held.append(type);
    }
    return {};
}

} // namespace

Result<std::optional<EntityExplanation>> explainEntity(Session &session, const QString &clientKey,
                                                       const QString &entityType,
                                                       const QString &entityId, const QDate &asOf)
{
    const EntityKey key{clientKey, entityType, entityId};
    const auto clients = analysisClients(session, clientKey, asOf);
    if (!clients)
        return clients.error();
    const auto known = knownEntity(session, key);
    if (!known || !*known)
        return known ? Result(std::optional<EntityExplanation>()) : known.error();
    const auto figures = figuresOf(session, *clients, key, **known);
    if (!figures)
        return figures.error();
    EntityExplanation explanation;
    explanation.figures = *figures;
    const auto client =
        std::ranges::find_if(*clients, [&](const auto &one) { return one.key == clientKey; });
    if (client != clients->end()) {
        explanation.settings = client->rules;
        if (const Status added = addStandings(session, *client, key, &explanation); !added)
            return added.error();
    }
    explanation.findings = judge(explanation.figures, explanation.settings);
    return std::optional(explanation);
}

} // namespace regie
