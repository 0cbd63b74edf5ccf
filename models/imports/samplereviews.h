// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/samplemarket.h"

namespace regie::sample {

/// One line of decisions.
struct Move
{
    Instant at = 0;
    QLatin1String decision, from, to;
    QByteArray by;
    bool isCheck = false;
    QByteArray reason, words;
    Instant until = 0;  ///< of a postponement
    int undoes = -1;    ///< index of the move it takes back
    qint64 openMs = -1; ///< -1: not known
    int version = 0;    ///< that it made
};

/// What was done about an approval.
struct Execution
{
    Instant started = 0;
    Instant finished = 0;
    bool isLive = false;
    bool hasFailed = false;
    Instant rolledBack = 0; ///< 0: never
    bool isPausedBefore = false;
};

/// A suggestion as it stands now, and how it got there.
struct Review
{
    std::size_t adSet = 0;
    int asOf = 0; ///< a day of the market
    Instant created = 0, updated = 0, ended = 0, expires = 0;
    Proposal proposal;
    QList<Move> moves;
    std::optional<Execution> execution;
    QLatin1String status = suggestion::Pending;
    Instant postponedUntil = 0;
    int version = 0;
};

/// One daily analysis.
struct AnalysisDay
{
    int asOf = 0;
    Instant started = 0;
    qint64 entities = 0, made = 0, expired = 0;
};

/// Seventy-six days of analysis, decisions and executions over a market, by the rules of the real
/// ones, up to an instant. A value; the same seed and instant give the same.
struct ReviewHistory
{
    Market market;
    std::vector<Review> reviews; ///< oldest first
    std::vector<AnalysisDay> analyses;
};
ReviewHistory reviewHistory(quint64 seed, qint64 adSets, Instant now);

} // namespace regie::sample
