// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"

namespace regie::hypothesis {

/// After the window, figures may still come in for so many days before they are counted as missing.
inline constexpr int graceDays = 3;

/// What was expected, and what is known now.
struct Evidence
{
    QString metric; ///< roi, ctr, spend
    double predictedLow = 0;
    double predictedHigh = 0;
    int windowDays = 7;
    int daysSince = 0; ///< since the last day of the window; 1: it ended yesterday
    int minDays = 3;   ///< with figures, or nothing can be said
    /// Sums over the window. `days`: with figures of the entity, or for spend, of its client: what
    /// does not run has no figures, and that is the point of a pause.
    PeriodFigures actual;
};

enum class Outcome {
    Waiting, ///< the window is not over, or figures may still come
    Confirmed,
    Refuted,
    Unclear, ///< too few days, or nothing to divide by
};

struct Verdict
{
    Outcome outcome = Outcome::Waiting;
    std::optional<double> actual;
    /// From the middle of what was predicted, in units of the metric.
    std::optional<double> difference;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// As good as predicted or better confirms: at least the low end, for spend at most the high end.
/// Pure.
Verdict evaluate(const Evidence &evidence);

/// "confirmed", "refuted", "unclear" as hypothesis_tracking.status has them; "open" while waiting.
QString statusOf(Outcome outcome);

} // namespace regie::hypothesis
