// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "operations/archiving.h"

#include <QJsonArray>

namespace regie {

namespace {

/// Somebody archives by hand just now: that is as good as this run.
bool isUnderWay(const Error &error)
{
    return error.kind == ErrorKind::Input && error.sqlState.isEmpty();
}

/// Without a connection, or the lease, the other policies would fail as well.
bool endsTheCheck(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Conflict;
}

void note(CheckRun &run, const QString &policy, const QJsonValue &value)
{
    run.details.insert(policy, value);
}

Status runPolicy(CheckRun &run, const QString &policy)
{
    const qint64 before = run.changed;
    const Result<ArchiveOutcome> outcome =
        runArchive(run.session, policy, run.now, run.actor, run.batch, [&](qint64 done, qint64) {
            run.changed = before + done;
            return run.isWanted();
        });
    if (!outcome && isUnderWay(outcome.error())) {
        note(run, policy, outcome.error().summary);
        return {};
    }
    if (!outcome) {
        note(run, policy, outcome.error().text());
        return outcome.error();
    }
    run.changed = before + outcome->rows;
    if (outcome->items > 0)
        note(run, policy, outcome->items);
    if (!outcome->left.isEmpty())
        note(run, policy + QStringLiteral("_left"), QJsonArray::fromStringList(outcome->left));
    return {};
}

Result<CheckChange> changeOf(Session &session, const ArchiveSpec &spec, const QDateTime &now)
{
    const Result<ArchivePreview> preview = previewArchive(session, spec.name, now);
    if (!preview)
        return preview.error();
    CheckChange change;
    change.change = spec.isPurge ? QStringLiteral("purge") : QStringLiteral("archive");
    change.object = spec.name;
    change.count = preview->rows;
    change.since = preview->oldest;
    return change;
}

} // namespace

/// One policy that fails does not keep the others from being followed.
Status runArchivePolicies(CheckRun &run)
{
    const Result<QList<ArchivePolicy>> policies = archivePolicies(run.session);
    if (!policies)
        return policies.error();
    Status first;
    for (const ArchivePolicy &policy : *policies) {
        if (!policy.enabled)
            continue;
        if (!run.isWanted())
            break;
        const Status done = runPolicy(run, policy.name);
        if (first)
            first = done;
        if (!done && endsTheCheck(done.error()))
            break;
    }
    return first;
}

Result<CheckPreview> previewArchivePolicies(Session &session, const QDateTime &now, int limit)
{
    const Result<QList<ArchivePolicy>> policies = archivePolicies(session);
    if (!policies)
        return policies.error();
    CheckPreview preview;
    for (const ArchivePolicy &policy : *policies) {
        if (!policy.enabled)
            continue;
        const Result<CheckChange> change = changeOf(session, *archiveSpec(policy.name), now);
        if (!change)
            return change.error();
        if (change->count == 0)
            continue;
        ++preview.total;
        if (preview.changes.size() < limit)
            preview.changes.append(*change);
    }
    return preview;
}

} // namespace regie
