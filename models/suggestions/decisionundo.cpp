// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/decisionbatch.h"
#include "suggestions/decisiontext.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "domain/suggestion.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchSize = 200;

DecisionMove undoing()
{
    DecisionMove move;
    move.decision = u"undo"_s;
    move.from = {suggestion::Approved, suggestion::Refused, suggestion::Postponed};
    move.to = suggestion::Pending;
    return move;
}

/// A decision as it is found when it is to be taken back.
struct Undoable
{
    qint64 decisionId = 0;
    qint64 suggestionId = 0;
    QString decision;
    std::optional<qint64> version; ///< of the suggestion; none: it is not live any more
    bool isLast = false;

    bool isOfAKind() const
    {
        return decision == "approve"_L1 || decision == "refuse"_L1 || decision == "postpone"_L1;
    }
};

DecisionOutcome cannot(qint64 suggestionId, const QString &problem)
{
    DecisionOutcome outcome;
    outcome.kind = DecisionOutcome::Kind::Impossible;
    outcome.suggestionId = suggestionId;
    outcome.problem = problem;
    return outcome;
}

QString notOfAKind()
{
    return DecisionText::tr("Only approvals, refusals and postponements can be taken back.");
}

QString secondOpen()
{
    return DecisionText::tr("It cannot come back: a newer suggestion of its kind is open.");
}

bool isSecondOpen(const Error &error)
{
    return error.sqlState == "23505"_L1 && error.detail.contains("suggestions_one_open"_L1);
}

/// Takes back some decisions, outcomes by decision.
class Undoing
{
public:
    Undoing(Session &session, const Actor &actor)
        : m_session(session)
        , m_batch(session, undoing(), actor)
    {}
    Result<QHash<qint64, DecisionOutcome>> carryOut(const QList<qint64> &decisions);

private:
    Status read(const QList<qint64> &decisions);
    Status take(const QList<Undoable> &undoables);
    Status takeEach(const QList<Undoable> &undoables);
    Status tellRest();

    Session &m_session;
    DecisionBatch m_batch;
    QList<Undoable> m_found;
    QHash<qint64, DecisionOutcome> m_outcomes;
};

Result<QHash<qint64, DecisionOutcome>> Undoing::carryOut(const QList<qint64> &decisions)
{
    Status done = read(decisions);
    QList<Undoable> possible;
    for (const Undoable &undoable : m_found) {
        if (!undoable.isOfAKind())
            m_outcomes.insert(undoable.decisionId, cannot(undoable.suggestionId, notOfAKind()));
        else if (undoable.version && undoable.isLast)
            possible.append(undoable);
    }
    std::ranges::sort(possible, {}, &Undoable::suggestionId);
    if (done && !possible.isEmpty())
        done = take(possible);
    if (done)
        done = tellRest();
    if (!done)
        return done.error();
    return m_outcomes;
}

/// A decision that is nowhere is gone, with what it was about.
Status Undoing::read(const QList<qint64> &decisions)
{
    DecisionOutcome gone;
    gone.kind = DecisionOutcome::Kind::Gone;
    for (const qint64 decision : decisions)
        m_outcomes.insert(decision, gone);
    return m_session.forEach(u"suggestion-undo-standing"_s,
                             {{u":decisions"_s, sqlArray(decisions)}}, [&](const Row &row) {
                                 m_outcomes.remove(row.integer(0));
                                 m_found.append(
                                     {row.integer(0), row.integer(1), row.text(2),
                                      row.isNull(3) ? std::nullopt : std::optional(row.integer(3)),
                                      row.boolean(4)});
                                 return true;
                             });
}

/// What was read is checked again by its version: nothing can have come between.
Status Undoing::take(const QList<Undoable> &undoables)
{
    QList<DecisionItem> items;
    for (const Undoable &undoable : undoables)
        items.append({undoable.suggestionId, *undoable.version, undoable.decisionId});
    const auto done = m_batch.carryOut(items);
    if (!done && isSecondOpen(done.error()))
        return takeEach(undoables);
    if (!done)
        return done.error();
    for (const Undoable &undoable : undoables)
        m_outcomes.insert(undoable.decisionId, done->value(undoable.suggestionId));
    return {};
}

Status Undoing::takeEach(const QList<Undoable> &undoables)
{
    if (undoables.size() == 1) {
        const Undoable &one = undoables.first();
        m_outcomes.insert(one.decisionId, cannot(one.suggestionId, secondOpen()));
        return {};
    }
    for (const Undoable &undoable : undoables) {
        if (const Status done = take({undoable}); !done)
            return done;
    }
    return {};
}

/// Those that something has happened to since.
Status Undoing::tellRest()
{
    QList<qint64> late;
    for (const Undoable &undoable : m_found) {
        if (!m_outcomes.contains(undoable.decisionId))
            late.append(undoable.suggestionId);
    }
    if (late.isEmpty())
        return {};
    const auto told = DecisionBatch::standings(m_session, late);
    if (!told)
        return told.error();
    for (const Undoable &undoable : m_found) {
        if (!m_outcomes.contains(undoable.decisionId))
            m_outcomes.insert(undoable.decisionId, told->value(undoable.suggestionId));
    }
    return {};
}

} // namespace

Result<DecisionOutcome> undoDecision(Session &session, qint64 decisionId, const Actor &actor)
{
    const auto outcomes = Undoing(session, actor).carryOut({decisionId});
    if (!outcomes)
        return outcomes.error();
    const DecisionOutcome outcome = outcomes->value(decisionId);
    if (outcome.kind == DecisionOutcome::Kind::Impossible)
        return Error::input(outcome.problem);
    return outcome;
}

Result<QList<DecisionOutcome>> undoAll(Session &session, const QList<qint64> &decisionIds,
                                       const Actor &actor,
                                       const std::function<bool(qint64, qint64)> &progress)
{
    QHash<qint64, DecisionOutcome> outcomes;
    QList<qint64> ordered = decisionIds;
    std::ranges::sort(ordered);
    const auto repeated = std::ranges::unique(ordered);
    ordered.erase(repeated.begin(), repeated.end());
    for (qsizetype i = 0; i < ordered.size(); i += batchSize) {
        if (session.isCancelled() || (progress && !progress(i, ordered.size())))
            break;
        const auto done = Undoing(session, actor).carryOut(ordered.mid(i, batchSize));
        if (!done)
            return DecisionText::stoppedAfter(done.error(), i);
        outcomes.insert(*done);
    }
    QList<DecisionOutcome> inOrderAsked;
    for (const qint64 decision : decisionIds) {
        if (outcomes.contains(decision))
            inOrderAsked.append(outcomes.value(decision));
    }
    if (progress && outcomes.size() == ordered.size())
        (void)progress(ordered.size(), ordered.size());
    return inOrderAsked;
}

} // namespace regie
