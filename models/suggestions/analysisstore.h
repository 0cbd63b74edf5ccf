// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/analysis.h"
#include "suggestions/analysisfigures.h"

#include <QDateTime>

namespace regie {

/// A proposal with what is known of the same one made before.
struct StandingProposal
{
    ProposedSuggestion proposed;
    bool isOpen = false;
    QList<FormerSuggestion> former; ///< at most two: refused or taken back, and ended otherwise

    /// One that was refused, or taken back, and may not return yet.
    bool isRefused(const AnalysisClient &client) const;
    /// One that was carried out, expired or failed, and may not return yet.
    bool isTooSoon(const AnalysisClient &client) const;
};

/// Looks up, for proposals of one client, their entity's name and what became of them before; also
/// in the archive. `now` is the database's clock.
Result<QList<StandingProposal>> standingsOf(Session &session, const AnalysisClient &client,
                                            const QDateTime &now,
                                            const QList<ProposedSuggestion> &proposals);

/// Stores proposals of one client as pending suggestions; how many, those open already left out.
Result<qint64> storeProposals(Session &session, const AnalysisClient &client, qint64 analysisId,
                              const QDateTime &now, const QList<ProposedSuggestion> &proposals);

} // namespace regie
