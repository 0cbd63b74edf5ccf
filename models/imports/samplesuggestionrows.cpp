// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplecopy.h"
#include "imports/samplesuggestions.h"

#include <QJsonDocument>

#include <algorithm>

namespace regie::sample {

using namespace Qt::StringLiterals;

namespace {

const QByteArray failure = "(#100) The budget is below the minimum of the campaign.";

void writeAmount(CopyWriter &copy, std::optional<double> value, int digits = 2)
{
    if (value)
        copy.raw(QByteArray::number(*value, 'f', digits));
    else
        copy.null();
}

void writeReal(CopyWriter &copy, std::optional<double> value)
{
    if (value)
        copy.raw(QByteArray::number(*value, 'g', 17));
    else
        copy.null();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray actionOf(const Proposal &proposal)
{
    if (proposal.type == suggestion::Scale)
        return "set_budget";
    return proposal.type == suggestion::Pause ? "set_status" : "notice";
}

QJsonObject standOf(const Proposal &proposal, bool isDone)
{
    if (proposal.type == suggestion::Pause)
        return {{u"status"_s, isDone ? u"paused"_s : u"active"_s}};
    const auto budget = isDone ? proposal.newValue : proposal.oldValue;
    if (proposal.type == suggestion::Refresh || !budget)
        return {};
    return {{u"daily_budget"_s, *budget}};
}

double budgetChange(const Proposal &proposal)
{
    return proposal.newValue && proposal.oldValue ? *proposal.newValue - *proposal.oldValue : 0;
}

/// The last approval that stands.
const Move &approvalOf(const Review &review)
{
    return *std::find_if(review.moves.crbegin(), review.moves.crend(),
                         [](const Move &move) { return move.decision == "approve"_L1; });
}

void writeKind(CopyWriter &copy, const Proposal &proposal)
{
    copy.text(proposal.type).text(proposal.priority).text(proposal.roiBand);
}

} // namespace

Status SuggestionWriter::writeAnalyses()
{
    return copy("analysis_runs",
                "analysis_id, as_of, started_at, finished_at, analysed_by, entity_count, "
                "made_count, expired_count",
                [&](CopyWriter &copy) -> Status {
                    qint64 id = m_firstAnalysis;
                    for (const AnalysisDay &run : m_history.analyses) {
                        copy.integer(id++).raw(dateOf(run.asOf));
                        writeTime(copy, run.started);
                        writeTime(copy, run.started + 180 + run.entities);
                        copy.raw("check:analysis").integer(run.entities).integer(run.made);
                        copy.integer(run.expired);
                        if (const Status row = copy.endRow(); !row)
                            return row;
                    }
                    return {};
                });
}

Status SuggestionWriter::writeSuggestions()
{
    const auto writeOne = [this](CopyWriter &copy, const Review &review, qint64 id) {
        const Proposal &proposal = review.proposal;
        const AdSet &adSet = adSetOf(review);
        copy.integer(id).text(keyOf(review)).raw("adset").raw(adSet.id).text(adSet.name);
        writeKind(copy, proposal);
        copy.text(review.status).integer(proposal.confidence);
        writeAmount(copy, proposal.oldValue);
        writeAmount(copy, proposal.newValue);
        writeAmount(copy, proposal.changeShare, 4);
        copy.text(compact(proposal.figures.toJson())).raw(dateOf(review.asOf));
        copy.integer(review.version);
        copy.integer(m_firstAnalysis + review.asOf - m_history.analyses.front().asOf);
        writeTime(copy, review.postponedUntil);
        writeTime(copy, review.expires);
        writeTime(copy, review.ended);
        writeOptional(copy, review.status == suggestion::Failed ? failure : QByteArray());
        writeTime(copy, review.created);
        writeTime(copy, review.updated);
        return copy.endRow();
    };
    return copy("suggestions",
                "suggestion_id, client_key, entity_type, entity_id, entity_name, type, priority, "
                "roi_band, status, confidence, old_value, new_value, change_share, figures, as_of, "
                "version, analysis_id, postponed_until, expires_at, ended_at, failure, created_at, "
                "updated_at",
                [&](CopyWriter &copy) -> Status {
                    qint64 id = m_firstSuggestion;
                    for (const Review &review : m_history.reviews) {
                        if (const Status row = writeOne(copy, review, id++); !row)
                            return row;
                    }
                    return {};
                });
}

/// In the order in which they were made.
Status SuggestionWriter::writeDecisions()
{
    struct Line
    {
        Instant at;
        std::size_t review;
        int move;
        auto operator<=>(const Line &) const = default;
    };
    std::vector<Line> lines;
    for (std::size_t review = 0; review < m_history.reviews.size(); ++review) {
        for (int move = 0; move < m_history.reviews[review].moves.size(); ++move)
            lines.push_back({m_history.reviews[review].moves[move].at, review, move});
    }
    std::sort(lines.begin(), lines.end());
    QHash<std::pair<std::size_t, int>, qint64> ids;
    const auto writeOne = [&](CopyWriter &copy, const Line &line) {
        const Review &review = m_history.reviews[line.review];
        const Move &move = review.moves[line.move];
        const qint64 id = m_firstDecision + ids.size();
        ids.insert({line.review, line.move}, id);
        copy.integer(id).integer(m_firstSuggestion + qint64(line.review)).integer(move.version);
        copy.text(move.decision).text(move.from).text(move.to).text(move.by);
        copy.raw(move.isCheck ? "check" : "window");
        writeTime(copy, move.at);
        writeOptional(copy, move.reason);
        copy.text(move.words);
        writeTime(copy, move.until);
        if (move.undoes >= 0)
            copy.integer(ids.value({line.review, move.undoes}));
        else
            copy.null();
        if (move.openMs >= 0)
            copy.integer(move.openMs);
        else
            copy.null();
        copy.text(keyOf(review)).raw("adset").raw(adSetOf(review).id);
        writeKind(copy, review.proposal);
        return copy.endRow();
    };
    return copy("decisions",
                "decision_id, suggestion_id, suggestion_version, decision, from_status, to_status, "
                "decided_by, origin, decided_at, reason_code, reason_words, postponed_until, "
                "undoes, open_ms, client_key, entity_type, entity_id, type, priority, roi_band",
                [&](CopyWriter &copy) -> Status {
                    for (const Line &line : lines) {
                        if (const Status row = writeOne(copy, line); !row)
                            return row;
                    }
                    return {};
                });
}

Status SuggestionWriter::writeExecutions()
{
    qint64 id = m_firstExecution;
    const auto writeOne = [&](CopyWriter &copy, const Review &review, qint64 suggestion,
                              bool isRollback) {
        const Execution &execution = *review.execution;
        const Proposal &proposal = review.proposal;
        const bool failed = execution.hasFailed;
        const QByteArray kind = isRollback ? "rollback" : "execute";
        copy.integer(id++).integer(suggestion).text(keyOf(review)).raw("adset");
        copy.raw(adSetOf(review).id).raw(kind).raw(actionOf(proposal));
        copy.raw(execution.isLive ? "live" : "dry_run");
        copy.raw(kind + '-' + QByteArray::number(suggestion) + '-' +
                 QByteArray::number(review.moves.size() + 1));
        copy.raw(failed ? "failed" : "done");
        copy.text(compact(standOf(proposal, isRollback)));
        if (failed)
            copy.null();
        else
            copy.text(compact(standOf(proposal, !isRollback)));
        writeOptional(copy, failed ? failure : QByteArray());
        copy.raw(QByteArray::number(budgetChange(proposal) * (isRollback ? -1 : 1), 'f', 2));
        writeTime(copy, isRollback ? execution.rolledBack : execution.started);
        writeTime(copy, isRollback ? execution.rolledBack + 900 : execution.finished);
        copy.text(isRollback ? approvalOf(review).by : QByteArray("check:execution"));
        return copy.endRow();
    };
    return copy("execution_logs",
                "execution_id, suggestion_id, client_key, entity_type, entity_id, kind, action, "
                "mode, idempotency_key, status, before, after, failure, budget_change, started_at, "
                "finished_at, started_by",
                [&](CopyWriter &copy) -> Status {
                    for (std::size_t i = 0; i < m_history.reviews.size(); ++i) {
                        const Review &review = m_history.reviews[i];
                        const qint64 suggestion = m_firstSuggestion + qint64(i);
                        if (!review.execution)
                            continue;
                        Status row = writeOne(copy, review, suggestion, false);
                        if (row && review.execution->rolledBack)
                            row = writeOne(copy, review, suggestion, true);
                        if (!row)
                            return row;
                    }
                    return {};
                });
}

/// What was expected of each execution. They are set against what came in the background check.
Status SuggestionWriter::writeHypotheses()
{
    qint64 id = m_firstHypothesis;
    qint64 done = m_firstExecution;
    const auto writeOne = [&](CopyWriter &copy, const Review &review, qint64 suggestion) {
        const Execution &execution = *review.execution;
        const SuggestionFigures &figures = review.proposal.figures;
        const int today =
            int((floorTo(execution.finished, day) - floorTo(m_now, day)) / day) + marketDays - 1;
        copy.integer(id++).integer(suggestion).integer(done).text(keyOf(review)).raw("adset");
        copy.raw(adSetOf(review).id);
        writeKind(copy, review.proposal);
        copy.raw(execution.isLive ? "live" : "dry_run").text(approvalOf(review).by);
        copy.text(figures.metric);
        writeReal(copy, figures.metric == "spend"_L1
                            ? figures.last.spend
                            : decidingFigure(review.proposal.type, figures.last));
        writeReal(copy, figures.predictedLow);
        writeReal(copy, figures.predictedHigh);
        copy.raw(dateOf(today + 1)).raw(dateOf(today + 7));
        copy.raw(execution.rolledBack ? "withdrawn" : "open");
        writeTime(copy, execution.finished);
        writeTime(copy, execution.rolledBack ? execution.rolledBack + 900 : 0);
        return copy.endRow();
    };
    return copy(
        "hypothesis_tracking",
        "hypothesis_id, suggestion_id, execution_id, client_key, entity_type, entity_id, type, "
        "priority, roi_band, mode, decided_by, metric, before_value, predicted_low, "
        "predicted_high, "
        "window_from, window_until, status, opened_at, evaluated_at",
        [&](CopyWriter &copy) -> Status {
            for (std::size_t i = 0; i < m_history.reviews.size(); ++i) {
                const Review &review = m_history.reviews[i];
                if (!review.execution)
                    continue;
                Status row;
                if (!review.execution->hasFailed)
                    row = writeOne(copy, review, m_firstSuggestion + qint64(i));
                if (!row)
                    return row;
                done += review.execution->rolledBack ? 2 : 1;
            }
            return {};
        });
}

} // namespace regie::sample
