// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/adrules.h"
#include "operations/check.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace regie {

/// A proposal as the analysis makes it; stored as a pending suggestion.
struct ProposedSuggestion
{
    QString clientKey, entityType, entityId, entityName;
    Proposal proposal;
};

struct AnalysisOutcome
{
    qint64 analysisId = 0; ///< 0: a dry run
    QDate asOf;
    qint64 entities = 0;                 ///< looked at
    qint64 made = 0;                     ///< suggestions, or those there would be
    qint64 alreadyOpen = 0;              ///< the same one waits for a decision or its execution
    qint64 refusedBefore = 0;            ///< refused, and its figures have not moved enough since
    qint64 tooSoon = 0;                  ///< carried out or expired on some of these very figures
    qint64 expired = 0;                  ///< pending too long
    QList<ProposedSuggestion> proposals; ///< of a dry run, at most 1,000
};

struct AnalysisRequest
{
    QString clientKey; ///< empty: every active client
    QDate asOf;        ///< invalid: the last day that the client has figures of
    bool dryRun = false;
    QDateTime at =
        {}; ///< what waits past its end then makes room; invalid: now, by the server's clock
};

/// Set-based: cost in proportion to 14 days of figures. Writes through `batch`, one client a
/// transaction. Input error for a client that does not exist.
Result<AnalysisOutcome> analyse(
    Session &session, const AnalysisRequest &request, const Actor &actor, const BatchRunner &batch,
    const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// Why something was, or was not, suggested for one entity: what every rule found.
struct EntityExplanation
{
    EntityFigures figures;
    RuleSettings settings;
    QList<RuleFinding> findings; ///< one for each rule
    QStringList open;            ///< types of suggestions that are open for it
    QStringList held;            ///< types refused before whose figures have not moved
};
Result<std::optional<EntityExplanation>> explainEntity(Session &session, const QString &clientKey,
                                                       const QString &entityType,
                                                       const QString &entityId, const QDate &asOf);

/// The background check, and what it would do.
Status runAnalysisCheck(CheckRun &run);
Result<CheckPreview> previewAnalysisCheck(Session &session, const QDateTime &now, int limit);

} // namespace regie
