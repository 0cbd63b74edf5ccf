// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace regie {

class Session;

/// What an operator decides of one suggestion, at the version that was on the screen.
struct DecisionRequest
{
    qint64 suggestionId = 0;
    qint64 version = 0;
    QString decision;             ///< approve, refuse, postpone, resume (a postponed one, at once)
    QString reasonCode;           ///< of a refusal: suggestion::refusalReasons()
    QString reasonWords;          ///< may be empty, except for "other"
    QDateTime postponedUntil;     ///< of a postponement: in the future
    qint64 openMilliseconds = -1; ///< how long it was open before the operator; -1: not known
};

struct DecisionOutcome
{
    enum class Kind {
        Decided,
        AlreadyDecided, ///< a colleague, or a check, was faster: status, by and at tell
        Gone,           ///< there is no such suggestion any more
        Impossible,     ///< undoAll() only: it cannot be taken back, `problem` says why
    };
    Kind kind = Kind::Decided;
    qint64 suggestionId = 0;
    qint64 decisionId = 0; ///< what undo takes
    qint64 version = 0;    ///< after it
    QString status;        ///< now
    QString decidedBy;     ///< who; AlreadyDecided: the one who was faster
    QDateTime decidedAt;   ///< and when
    QString problem;       ///< Impossible: a sentence
};

/// One transaction: the row is still open to that decision and at the version seen, or nothing is
/// changed and the outcome says who was faster. Input error for a request that cannot be
/// (refusal without reason, postponement into the past).
Result<DecisionOutcome> decide(Session &session, const DecisionRequest &request,
                               const Actor &actor);

/// Takes back what was decided, if nothing has happened to the suggestion since; an approval until
/// its execution starts. The suggestion is pending again. AlreadyDecided: it is too late, status
/// tells. A second open suggestion of the same kind: Input error.
Result<DecisionOutcome> undoDecision(Session &session, qint64 decisionId, const Actor &actor);

struct SuggestionVersion
{
    qint64 id = 0;
    qint64 version = 0;
};
/// One decision on many, each for itself: a result per item, in batches, in order of id so that
/// two operators cannot lock each other out. `progress` false stops between batches; what was
/// decided stays, and only that has outcomes. The template's suggestionId and version are not
/// looked at. An error's detail says how many had been dealt with before it.
Result<QList<DecisionOutcome>> decideAll(Session &session, const QList<SuggestionVersion> &items,
                                         const DecisionRequest &request, const Actor &actor,
                                         const std::function<bool(qint64, qint64)> &progress = {});
/// As undoDecision() for each.
Result<QList<DecisionOutcome>> undoAll(Session &session, const QList<qint64> &decisionIds,
                                       const Actor &actor,
                                       const std::function<bool(qint64, qint64)> &progress = {});

/// Postponed suggestions whose time has come are pending again; pending ones past their
/// expires_at expire. How many changed. For checks, through their batch.
Result<qint64> resumeAndExpire(Session &session, const QDateTime &now, const Actor &actor);

} // namespace regie
