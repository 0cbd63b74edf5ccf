// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"

#include "suggestions/holds.h"
#include "suggestions/patterns.h"

namespace regie {

/// A suggestion as a row of its table.
struct Suggestion
{
    qint64 id = 0;
    qint64 version = 0;
    QString clientKey, clientName, currency;
    QString entityType, entityId, entityName;
    QString type, status, priority, roiBand;
    int confidence = 0;
    std::optional<double> oldValue, newValue, changeShare, chance;
    SuggestionFigures figures;
    QDate asOf;
    QDateTime createdAt, updatedAt, postponedUntil, expiresAt, endedAt;
    QString failure;
};

/// One day of its entity, for the chart.
struct MetricDay
{
    QDate date;
    double spend = 0;
    double revenue = 0;
    qint64 impressions = 0, clicks = 0, leads = 0, conversions = 0;
};

/// Something decided about the entity before, and what it brought.
struct PastDecision
{
    qint64 suggestionId = 0;
    QString type, decision, decidedBy, reasonCode, reasonWords;
    QDateTime decidedAt;
    std::optional<double> changeShare;
    QString outcome; ///< of its hypothesis: confirmed, refuted, unclear, open; empty: there is none
    QString metric;
    std::optional<double> predictedLow, predictedHigh, actual;
};

/// What was done about it.
struct ExecutionInfo
{
    qint64 id = 0;
    QString kind;   ///< execute, rollback
    QString mode;   ///< dry_run, live
    QString status; ///< started, uncertain, done, refused, failed
    QString failure;
    QDateTime startedAt, finishedAt;
    QJsonObject before, after;
};

/// All that an operator looks at to decide.
struct SuggestionEvidence
{
    Suggestion suggestion;
    QList<MetricDay> days; ///< 14, up to as-of, only those with figures
    DecisionPattern pattern;
    std::optional<Hold> hold;        ///< whoever has it open
    QList<Suggestion> others;        ///< open ones of the same entity
    QList<PastDecision> past;        ///< newest first, at most 20, archive included
    QList<ExecutionInfo> executions; ///< newest first
    qint64 lastDecisionId = 0;       ///< what undo would take back; 0: nothing
};

/// An empty optional when there is none; looks in the archive as well.
Result<std::optional<SuggestionEvidence>> suggestionEvidence(Session &session, qint64 suggestionId);

/// The figures of the footer and the tabs. Cheap however many are over: of those (refused, ended)
/// not more than `most` are counted.
struct QueueFigures
{
    static constexpr qint64 most = 10'000;
    qint64 pending = 0, postponed = 0, approved = 0, executing = 0, refused = 0, ended = 0;
    qint64 decidedToday = 0;        ///< by this operator, in the machine's time zone
    qint64 medianMilliseconds = -1; ///< of today's with a known time; -1: none
};
Result<QueueFigures> queueFigures(Session &session, const QString &operatorName,
                                  const QDateTime &sinceMidnight);

} // namespace regie
