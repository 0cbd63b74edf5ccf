// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/evidence.h"

#include "suggestions/suggestionjson.h"

#include "database/session.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// The columns of suggestion-evidence, in their order.
enum Column {
    Itself,
    ClientName,
    Currency,
    Approved,
    Refused,
    LowerBound,
    HeldBy,
    Holder,
    HeldSince,
    HeldUntil,
    LastDecision,
    Days,
    Others,
    Past,
    Executions
};

Suggestion ofClient(Suggestion suggestion, const Row &row)
{
    suggestion.clientName = row.text(ClientName);
    suggestion.currency = row.text(Currency);
    return suggestion;
}

SuggestionEvidence evidenceIn(const Row &row)
{
    SuggestionEvidence evidence;
    evidence.suggestion = ofClient(suggestionFrom(row.json(Itself).toObject()), row);
    evidence.pattern = {row.integer(Approved), row.integer(Refused), row.real(LowerBound)};
    if (!row.isNull(Holder))
        evidence.hold = Hold{evidence.suggestion.id, row.text(HeldBy), row.text(Holder),
                             row.time(HeldSince), row.time(HeldUntil)};
    evidence.lastDecisionId = row.integer(LastDecision);
    evidence.days = daysFrom(row.json(Days).toArray());
    const QJsonArray others = row.json(Others).toArray();
    for (const QJsonValue &other : others)
        evidence.others.append(ofClient(suggestionFrom(other.toObject()), row));
    evidence.past = pastFrom(row.json(Past).toArray());
    evidence.executions = executionsFrom(row.json(Executions).toArray());
    return evidence;
}

} // namespace

Result<std::optional<SuggestionEvidence>> suggestionEvidence(Session &session, qint64 suggestionId)
{
    return session.fetchOne<SuggestionEvidence>(u"suggestion-evidence"_s,
                                                {{u":suggestion_id"_s, suggestionId}}, evidenceIn);
}

Result<QueueFigures> queueFigures(Session &session, const QString &operatorName,
                                  const QDateTime &sinceMidnight)
{
    QueueFigures figures;
    const Bindings bindings{{u":operator"_s, operatorName},
                            {u":since"_s, sinceMidnight},
                            {u":most"_s, QueueFigures::most}};
    const Status read =
        session.forEach(u"suggestion-queue-figures"_s, bindings, [&](const Row &row) {
            int i = 0;
            for (qint64 *figure :
                 {&figures.pending, &figures.postponed, &figures.approved, &figures.executing,
                  &figures.refused, &figures.ended, &figures.decidedToday})
                *figure = row.integer(i++);
            if (!row.isNull(i))
                figures.medianMilliseconds = row.integer(i);
            return false;
        });
    if (!read)
        return read.error();
    return figures;
}

} // namespace regie
