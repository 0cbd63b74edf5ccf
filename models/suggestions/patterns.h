// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace regie {

class Session;

/// A kind of proposal, as operators' habits are learned by.
struct PatternKey
{
    QString clientKey, type, entityType, priority, roiBand;
};

/// How often proposals of a kind were approved. Of decisions that were taken back only the last
/// one counts.
struct DecisionPattern
{
    qint64 approved = 0;
    qint64 refused = 0;
    double lowerBound = 0; ///< of the share approved, see wilsonLowerBound()
    qint64 decided() const { return approved + refused; }
};

/// "You usually approve these: 14 of 16."
Result<DecisionPattern> decisionPattern(Session &session, const PatternKey &key);

/// What changes of a kind brought once they were carried out, by the hypotheses measured since.
struct WinningPattern
{
    qint64 confirmed = 0, refuted = 0, unclear = 0;
    std::optional<double> meanDifference; ///< of what was measured from what was predicted
    double lowerBound = 0;                ///< of the share confirmed, see wilsonLowerBound()
    qint64 measured() const { return confirmed + refuted + unclear; }
};
/// "Of 9 carried out, 7 brought what was expected." All zero where nothing was measured yet.
Result<WinningPattern> winningPattern(Session &session, const PatternKey &key);

/// Counts the pattern of a kind anew from decisions and their archive, and gives the suggestions
/// that wait their chance and rank by it, to half a percent. In the transaction of a decision,
/// after it; of several kinds in the order of their keys, because it holds the pattern until the
/// transaction ends.
Status refreshPattern(Session &session, const PatternKey &key);
/// All of them, set-based: after an analysis, a restore.
Status refreshPatterns(Session &session);

} // namespace regie
