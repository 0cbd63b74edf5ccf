// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"

#include <QDate>

namespace regie {

/// The client's thresholds that rules decide by; see Client in suggestions/clients.h.
struct RuleSettings
{
    double roiTarget = 3.0;
    double minSpend = 500;
    double pauseShare = 0.6;
    double refreshDrop = 0.3;
    int minDays = 3;
    qint64 minImpressions = 1000;
    int minSample = 8;
    double scaleStep = 0.25;
};

/// One ad entity on one day, as the rules look at it.
struct EntityFigures
{
    PeriodFigures last;                    ///< 7 days up to as-of
    PeriodFigures before;                  ///< the 7 before
    Benchmark client, entityType, overall; ///< of 7-day ROI
    std::optional<double> dailyBudget;
    QString status; ///< of ads_library: active, paused, archived, unknown
};

/// What a rule proposes.
struct Proposal
{
    QString type; ///< scale, pause, refresh
    QString priority;
    int confidence = 0; ///< 0 to 100
    QString roiBand;
    std::optional<double> oldValue, newValue; ///< daily budgets; nothing where not known
    std::optional<double> changeShare;        ///< 0.25: 25 % more
    SuggestionFigures figures;
};

/// What one rule found. "code" is a stable word that the interface puts into a sentence with the
/// numbers: "proposed", "no_figures", "too_few_days", "not_active", "no_spend",
/// "roi_under_target", "roi_under_p75", "sample_too_small", "roi_good_enough", "spend_too_small",
/// "ctr_unknown", "too_few_impressions", "ctr_holds". Of refresh, value and threshold are how much
/// the CTR fell, as shares.
struct RuleFinding
{
    QString rule; ///< scale, pause, refresh
    QString code;
    std::optional<double> value;     ///< what was measured
    std::optional<double> threshold; ///< what it was held against
    std::optional<Proposal> proposal;
};

/// All rules on one entity, in order: scale, pause, refresh. Pure.
QList<RuleFinding> judge(const EntityFigures &figures, const RuleSettings &settings);

/// A suggestion for the same entity, of the same type, that has ended.
struct FormerSuggestion
{
    QString status;        ///< refused, rolled_back, expired, failed, executed
    QDate day;             ///< the last of its figures; of what was executed, the day of that
    PeriodFigures figures; ///< of its last 7 days
};

/// The figure that a proposal stands on: ROI for scale and pause, CTR for refresh.
std::optional<double> decidingFigure(const QString &type, const PeriodFigures &figures);

/// Whether a proposal may be made again. What an operator refused, or had taken back, only when its
/// figure has moved by `returnChange` of what it was; what was carried out once none of the
/// figures are from before it; what expired or failed with the next day's figures.
bool mayReturn(const FormerSuggestion &former, const QString &type, const PeriodFigures &figures,
               const QDate &asOf, double returnChange);

} // namespace regie
