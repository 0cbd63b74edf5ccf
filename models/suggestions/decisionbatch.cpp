// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/decisionbatch.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/closurebatch.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> idsOf(const QList<DecisionItem> &items)
{
    QList<qint64> ids;
    for (const DecisionItem &item : items)
        ids.append(item.id);
    return ids;
}

PatternKey kindIn(const Row &row, int column)
{
    return {row.text(column), row.text(column + 1), row.text(column + 2), row.text(column + 3),
            row.text(column + 4)};
}

QString textOf(const PatternKey &key)
{
    return QStringList{key.clientKey, key.type, key.entityType, key.priority, key.roiBand}.join(
        QChar(0x1f));
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

} // namespace

DecisionBatch::DecisionBatch(Session &session, DecisionMove move, const Actor &actor)
    : m_session(session)
    , m_move(std::move(move))
    , m_actor(actor)
{}

Result<QHash<qint64, DecisionOutcome>> DecisionBatch::carryOut(const QList<DecisionItem> &items)
{
    const Status done = retriedWhenBlocked([&] {
        m_outcomes.clear();
        m_kinds.clear();
        return m_session.transaction([&] { return decide(items); });
    });
    if (!done)
        return done.error();
    return m_outcomes;
}

Status DecisionBatch::decide(const QList<DecisionItem> &items)
{
    const Result<QList<DecisionItem>> standing = thoseThatStand(items);
    Status done = standing ? Status() : Status(standing.error());
    if (done && !standing->isEmpty()) {
        done = move(*standing);
        if (done)
            done = learn();
    }
    return done ? tellRest(items) : done;
}

/// Whoever has lost already does not have to wait for a lock to be told.
Result<QList<DecisionItem>> DecisionBatch::thoseThatStand(const QList<DecisionItem> &items)
{
    QHash<qint64, DecisionItem> seen;
    for (const DecisionItem &item : items)
        seen.insert(item.id, item);
    QList<DecisionItem> standing;
    const Status read = m_session.forEach(
        u"suggestion-standing"_s, {{u":ids"_s, sqlArray(idsOf(items))}}, [&](const Row &row) {
            const DecisionItem item = seen.value(row.integer(0));
            if (row.integer(1) == item.version && m_move.from.contains(row.text(2))) {
                standing.append(item);
                const PatternKey key = kindIn(row, 3);
                m_kinds.insert(textOf(key), key);
            }
            return true;
        });
    if (!read)
        return read.error();
    return standing;
}

Status DecisionBatch::move(const QList<DecisionItem> &items)
{
    QList<qint64> versions, undoes;
    for (const DecisionItem &item : items) {
        versions.append(item.version);
        undoes.append(item.undoes);
    }
    const Bindings bindings{{u":ids"_s, sqlArray(idsOf(items))},
                            {u":versions"_s, sqlArray(versions)},
                            {u":undoes"_s, sqlArray(undoes)},
                            {u":from_statuses"_s, sqlArray(m_move.from)},
                            {u":to_status"_s, m_move.to},
                            {u":postponed_until"_s, timeOrNull(m_move.postponedUntil)},
                            {u":decision"_s, m_move.decision},
                            {u":actor"_s, notNull(m_actor.name)},
                            {u":origin"_s, notNull(m_actor.origin)},
                            {u":reason_code"_s, textOrNull(m_move.reasonCode)},
                            {u":reason_words"_s, notNull(m_move.reasonWords)},
                            {u":open_ms"_s, m_move.openMilliseconds < 0
                                                ? QVariant()
                                                : QVariant(m_move.openMilliseconds)}};
    return m_session.forEach(u"suggestion-decide"_s, bindings, [&](const Row &row) {
        DecisionOutcome outcome;
        outcome.suggestionId = row.integer(0);
        outcome.decisionId = row.integer(1);
        outcome.version = row.integer(2);
        outcome.status = row.text(3);
        outcome.decidedBy = m_actor.name;
        outcome.decidedAt = row.time(4);
        m_outcomes.insert(outcome.suggestionId, outcome);
        return true;
    });
}

/// After the suggestions themselves, in one order for everybody: no two operators wait for each
/// other.
Status DecisionBatch::learn()
{
    if (!m_move.isLearnedFrom || m_outcomes.isEmpty())
        return {};
    for (const PatternKey &kind : std::as_const(m_kinds)) {
        if (const Status learned = refreshPattern(m_session, kind); !learned)
            return learned;
    }
    return {};
}

Status DecisionBatch::tellRest(const QList<DecisionItem> &items)
{
    QList<qint64> rest;
    for (const DecisionItem &item : items) {
        if (!m_outcomes.contains(item.id))
            rest.append(item.id);
    }
    if (rest.isEmpty())
        return {};
    const Result<QHash<qint64, DecisionOutcome>> told = standings(m_session, rest);
    if (!told)
        return told.error();
    m_outcomes.insert(*told);
    return {};
}

Result<QHash<qint64, DecisionOutcome>> DecisionBatch::standings(Session &session,
                                                                const QList<qint64> &ids)
{
    QHash<qint64, DecisionOutcome> found;
    for (const qint64 id : ids) {
        DecisionOutcome gone;
        gone.kind = DecisionOutcome::Kind::Gone;
        gone.suggestionId = id;
        found.insert(id, gone);
    }
    const Status read =
        session.forEach(u"suggestion-who"_s, {{u":ids"_s, sqlArray(ids)}}, [&](const Row &row) {
            DecisionOutcome &outcome = found[row.integer(0)];
            outcome.kind = DecisionOutcome::Kind::AlreadyDecided;
            outcome.version = row.integer(1);
            outcome.status = row.text(2);
            outcome.decidedBy = row.text(3);
            outcome.decidedAt = row.time(4);
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

} // namespace regie
