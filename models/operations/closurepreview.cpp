// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/closure.h"
#include "operations/closureruns.h"
#include "operations/closurestandings.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// What a check makes of a campaign, by the pure rules.
using Rule = closure::Campaign (*)(const closure::Campaign &, const closure::Standing &,
                                   const QDateTime &);

/// Gathers changes up to a limit and counts the rest.
class PreviewMaker
{
public:
    PreviewMaker(Session &session, const QDateTime &now, int limit)
        : m_session(session)
        , m_now(now)
        , m_limit(limit)
    {}

    Result<CheckPreview> check(const QString &candidates, Rule rule);
    Status campaigns(const QList<qint64> &ids, Rule rule);
    Status silent(const QList<qint64> &ids, const QString &sentUntil);
    Status pending(const QList<qint64> &ids);
    Status lateInteractions();
    const CheckPreview &preview() const { return m_preview; }

    /// Messages that the rules of this preview change are listed, all of them counted.
    bool listsSilent = false, listsPending = false;

private:
    qint64 room() const { return std::max<qint64>(0, m_limit - m_preview.changes.size()); }
    void add(const CheckChange &change);
    void addCampaign(const StandingRow &row, const closure::Campaign &after);
    Status messages(const QString &statement, const Bindings &bindings, const char *change,
                    const char *becomes);

    Session &m_session;
    QDateTime m_now;
    qint64 m_limit;
    CheckPreview m_preview;
};

void PreviewMaker::add(const CheckChange &change)
{
    ++m_preview.total;
    if (room() > 0)
        m_preview.changes.append(change);
}

Status PreviewMaker::messages(const QString &statement, const Bindings &bindings,
                              const char *change, const char *becomes)
{
    // Half of the list is for what becomes of campaigns: they come last, and matter most.
    const qint64 most = room() - m_limit / 2;
    if (most <= 0)
        return {};
    Bindings all = bindings;
    all.insert(u":most"_s, most);
    return m_session.forEach(statement, all, [&](const Row &row) {
        CheckChange found;
        found.change = QString::fromLatin1(change);
        found.campaignId = row.integer(0);
        found.campaignName = row.text(1);
        found.contactId = row.integer(2);
        found.contactName = row.text(3);
        found.from = row.text(4);
        found.to = QString::fromLatin1(becomes);
        found.since = row.time(5);
        m_preview.changes.append(found);
        return true;
    });
}

Status PreviewMaker::silent(const QList<qint64> &ids, const QString &sentUntil)
{
    return messages(u"closure-preview-silent"_s,
                    {{u":campaign_ids"_s, sqlArray(ids)}, {u":sent_until"_s, sentUntil}},
                    "no_interaction", "no_interaction");
}

Status PreviewMaker::pending(const QList<qint64> &ids)
{
    return messages(u"closure-preview-pending"_s, {{u":campaign_ids"_s, sqlArray(ids)}},
                    "limit_failed", "failed");
}

Status PreviewMaker::campaigns(const QList<qint64> &ids, Rule rule)
{
    return forEachStanding(m_session, ids, m_now, [&](const StandingRow &row) {
        const closure::Campaign after = rule(row.campaign, row.standing, m_now);
        if (listsSilent)
            m_preview.total += after.counters.noInteraction - row.standing.counters.noInteraction;
        if (listsPending)
            m_preview.total += row.standing.counters.pending - after.counters.pending;
        addCampaign(row, after);
    });
}

void PreviewMaker::addCampaign(const StandingRow &row, const closure::Campaign &after)
{
    const closure::Campaign &before = row.campaign;
    CheckChange change;
    change.campaignId = row.id;
    change.campaignName = row.name;
    change.from = before.status;
    change.to = after.status;
    const auto told = [&](const char *kind) {
        change.change = QString::fromLatin1(kind);
        add(change);
    };
    if (after.status != before.status)
        told(after.status == "sending"_L1  ? "reopened"
             : after.status == "failed"_L1 ? "failed"
                                           : "completed");
    if (after.settledAt.isValid() && !before.settledAt.isValid())
        told("settled");
    if (after.startedAt != before.startedAt)
        told("started");
    if (after.relaunchRequestedAt.isValid() &&
        after.relaunchRequestedAt != before.relaunchRequestedAt)
        told("relaunch");
    // Counters that follow from the changes above go without saying.
    if (before.counters != row.standing.counters)
        told("counters");
}

Result<CheckPreview> PreviewMaker::check(const QString &candidates, Rule rule)
{
    const auto found = closureCandidates(m_session, candidates, m_now);
    if (!found)
        return found.error();
    QList<qint64> ids;
    for (const ClosureCandidate &candidate : *found)
        ids.append(candidate.id);
    Status status;
    if (listsSilent)
        status = silent(ids, replyCutoff(m_now));
    if (status && listsPending)
        status = pending(ids);
    if (status)
        status = campaigns(ids, rule);
    if (!status)
        return status.error();
    return m_preview;
}

Status PreviewMaker::lateInteractions()
{
    const auto late = closureCandidates(m_session, u"closure-late-interactions"_s, m_now);
    if (!late)
        return late.error();
    QList<qint64> ids;
    for (const ClosureCandidate &candidate : *late)
        ids.append(candidate.id);
    return forEachStanding(m_session, ids, m_now,
                           [&](const StandingRow &row) { addCampaign(row, row.campaign); });
}

} // namespace

Result<CheckPreview> previewReplyCheck(Session &session, const QDateTime &now, int limit)
{
    PreviewMaker maker(session, now, limit);
    maker.listsSilent = true;
    const auto preview = maker.check(u"closure-unsettled"_s, &closure::afterReplyCheck);
    if (!preview)
        return preview;
    if (const Status status = maker.lateInteractions(); !status)
        return status.error();
    return maker.preview();
}

Result<CheckPreview> previewLimitCheck(Session &session, const QDateTime &now, int limit)
{
    PreviewMaker maker(session, now, limit);
    maker.listsPending = true;
    return maker.check(u"closure-limit-passed"_s, &closure::afterLimitCheck);
}

Result<CheckPreview> previewInterruptedCheck(Session &session, const QDateTime &now, int limit)
{
    return PreviewMaker(session, now, limit)
        .check(u"closure-sending"_s, &closure::afterInterruptedCheck);
}

Result<CheckPreview> previewCloseNow(Session &session, qint64 campaignId, int limit)
{
    const auto now = databaseTime(session);
    if (!now)
        return now.error();
    PreviewMaker maker(session, *now, limit);
    maker.listsSilent = maker.listsPending = true;
    Status status = maker.pending({campaignId});
    if (status)
        status = maker.silent({campaignId}, u"infinity"_s);
    if (status)
        status = maker.campaigns({campaignId}, &closure::afterCloseNow);
    if (!status)
        return status.error();
    return maker.preview();
}

} // namespace regie
