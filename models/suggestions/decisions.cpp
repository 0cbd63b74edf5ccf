// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/decisions.h"

#include "suggestions/decisionbatch.h"
#include "suggestions/decisiontext.h"

#include "database/session.h"
#include "domain/suggestion.h"
#include "operations/check.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchSize = 200;
constexpr int longestPostponementYears = 5;

/// The closed set of what can be decided.
std::optional<DecisionMove> moveOf(const QString &decision)
{
    DecisionMove move;
    move.decision = decision;
    move.from = {suggestion::Pending};
    if (decision == "approve"_L1)
        move.to = suggestion::Approved;
    else if (decision == "refuse"_L1)
        move.to = suggestion::Refused;
    else if (decision == "postpone"_L1)
        move.to = suggestion::Postponed;
    else if (decision == "resume"_L1)
        move.to = suggestion::Pending;
    else
        return std::nullopt;
    if (decision == "resume"_L1)
        move.from = {suggestion::Postponed};
    move.isLearnedFrom = decision == "approve"_L1 || decision == "refuse"_L1;
    return move;
}

Status checkRefusal(const DecisionRequest &request, DecisionMove *move)
{
    if (!suggestion::refusalReasons().contains(request.reasonCode))
        return Error::input(
            request.reasonCode.isEmpty()
                ? DecisionText::tr("Choose a reason: a refusal without one teaches nothing.")
                : DecisionText::tr("There is no such reason for a refusal."),
            request.reasonCode);
    if (request.reasonCode == "other"_L1 && move->reasonWords.isEmpty())
        return Error::input(DecisionText::tr("Say in words what the other reason is."));
    move->reasonCode = request.reasonCode;
    return {};
}

/// By the database's clock: that is the one that ends a postponement.
Status checkPostponement(Session &session, const DecisionRequest &request, DecisionMove *move)
{
    if (!request.postponedUntil.isValid())
        return Error::input(DecisionText::tr("Say until when it is postponed."));
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    if (request.postponedUntil <= *now)
        return Error::input(DecisionText::tr("The time it is postponed to lies in the past."));
    if (request.postponedUntil > now->addYears(longestPostponementYears))
        return Error::input(DecisionText::tr("The time it is postponed to is too far away."));
    move->postponedUntil = request.postponedUntil;
    return {};
}

Result<DecisionMove> checkedMove(Session &session, const DecisionRequest &request)
{
    std::optional<DecisionMove> move = moveOf(request.decision);
    if (!move)
        return Error::input(DecisionText::tr("There is no such decision."), request.decision);
    // A text of PostgreSQL's holds any character but this one.
    move->reasonWords = QString(request.reasonWords).remove(QChar(0)).trimmed();
    move->openMilliseconds = request.openMilliseconds;
    Status checked;
    if (request.decision == "refuse"_L1)
        checked = checkRefusal(request, &*move);
    else if (request.decision == "postpone"_L1)
        checked = checkPostponement(session, request, &*move);
    if (!checked)
        return checked.error();
    return *move;
}

/// In order of id, each once.
QList<DecisionItem> inOrder(const QList<SuggestionVersion> &items)
{
    QList<DecisionItem> ordered;
    for (const SuggestionVersion &item : items)
        ordered.append({item.id, item.version, 0});
    std::ranges::stable_sort(ordered, {}, &DecisionItem::id);
    const auto rest = std::ranges::unique(ordered, {}, &DecisionItem::id);
    ordered.erase(rest.begin(), rest.end());
    return ordered;
}

} // namespace

Error DecisionText::stoppedAfter(const Error &error, qint64 done)
{
    Error told = error;
    if (done == 0 || error.kind == ErrorKind::Cancelled)
        return told;
    const QString far =
        DecisionText::tr("%n suggestion(s) had been dealt with before.", nullptr, int(done));
    told.detail = told.detail.isEmpty() ? far : told.detail + u' ' + far;
    return told;
}

Result<DecisionOutcome> decide(Session &session, const DecisionRequest &request, const Actor &actor)
{
    const Result<DecisionMove> move = checkedMove(session, request);
    if (!move)
        return move.error();
    const auto outcomes =
        DecisionBatch(session, *move, actor).carryOut({{request.suggestionId, request.version, 0}});
    if (!outcomes)
        return outcomes.error();
    return outcomes->value(request.suggestionId);
}

Result<QList<DecisionOutcome>> decideAll(Session &session, const QList<SuggestionVersion> &items,
                                         const DecisionRequest &request, const Actor &actor,
                                         const std::function<bool(qint64, qint64)> &progress)
{
    Result<DecisionMove> checked = checkedMove(session, request);
    if (!checked)
        return checked.error();
    DecisionMove move = checked.take();
    move.openMilliseconds = -1; // nobody looked at each of them
    const QList<DecisionItem> ordered = inOrder(items);
    QHash<qint64, DecisionOutcome> outcomes;
    DecisionBatch batch(session, move, actor);
    for (qsizetype i = 0; i < ordered.size(); i += batchSize) {
        if (session.isCancelled() || (progress && !progress(i, ordered.size())))
            break;
        const auto done = batch.carryOut(ordered.mid(i, batchSize));
        if (!done)
            return DecisionText::stoppedAfter(done.error(), i);
        outcomes.insert(*done);
    }
    QList<DecisionOutcome> inOrderAsked;
    for (const SuggestionVersion &item : items) {
        if (outcomes.contains(item.id))
            inOrderAsked.append(outcomes.value(item.id));
    }
    if (progress && outcomes.size() == ordered.size())
        (void)progress(ordered.size(), ordered.size());
    return inOrderAsked;
}

Result<qint64> resumeAndExpire(Session &session, const QDateTime &now, const Actor &actor)
{
    qint64 changed = 0;
    for (const QString &statement : {u"suggestion-resume-due"_s, u"suggestion-expire-due"_s}) {
        const auto moved = session.execute(
            statement, {{u":now"_s, now}, {u":actor"_s, actor.name}, {u":origin"_s, actor.origin}});
        if (!moved)
            return moved.error();
        changed += *moved;
    }
    return changed;
}

} // namespace regie
