// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/analysis.h"

#include "database/session.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

CheckChange changeOf(const ProposedSuggestion &proposed)
{
    CheckChange change;
    change.change = u"suggest"_s;
    const QString &name = proposed.entityName.isEmpty() ? proposed.entityId : proposed.entityName;
    change.object = u"%1 %2 · %3"_s.arg(proposed.proposal.type, name, proposed.clientKey);
    return change;
}

} // namespace

Status runAnalysisCheck(CheckRun &run)
{
    const auto outcome = analyse(run.session, {}, run.actor, run.batch, [&run](qint64, qint64) {
        return !run.isWanted || run.isWanted();
    });
    if (!outcome)
        return outcome.error();
    run.changed = outcome->made + outcome->expired;
    run.details = {{u"suggest"_s, outcome->made}, {u"expired"_s, outcome->expired}};
    return {};
}

Result<CheckPreview> previewAnalysisCheck(Session &session, const QDateTime &, int limit)
{
    AnalysisRequest request;
    request.dryRun = true;
    const auto outcome =
        analyse(session, request, Actor(), [&session](const std::function<Status()> &work) {
            return session.transaction(work);
        });
    if (!outcome)
        return outcome.error();
    CheckPreview preview;
    preview.total = outcome->made + outcome->expired;
    if (outcome->expired > 0) {
        CheckChange expired;
        expired.change = u"expired"_s;
        expired.count = outcome->expired;
        preview.total -= outcome->expired - 1; // one line for all of them
        preview.changes.append(expired);
    }
    for (const ProposedSuggestion &proposed : outcome->proposals) {
        if (preview.changes.size() >= limit)
            break;
        preview.changes.append(changeOf(proposed));
    }
    return preview;
}

} // namespace regie
