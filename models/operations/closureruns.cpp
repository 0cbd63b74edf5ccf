// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/closureruns.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "domain/closure.h"

#include <optional>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Counting a message is so much cheaper than changing one.
constexpr qint64 countedPerChanged = 20;

} // namespace

QString replyCutoff(const QDateTime &now)
{
    return now.addSecs(-closure::replySeconds).toString(Qt::ISODateWithMs);
}

QList<ClosurePack> packed(const QList<ClosureCandidate> &candidates, qint64 messagesPerBatch)
{
    QList<ClosurePack> packs;
    qint64 room = 0;
    for (const ClosureCandidate &candidate : candidates) {
        const qint64 weight = candidate.changing + candidate.total / countedPerChanged + 1;
        const bool isSliced = candidate.changing > messagesPerBatch;
        if (isSliced || weight > room) {
            packs.append(ClosurePack{{}, isSliced});
            room = isSliced ? 0 : messagesPerBatch;
        }
        packs.last().campaigns.append(candidate.id);
        room -= weight;
    }
    return packs;
}

Result<QList<ClosureCandidate>> closureCandidates(Session &session, const QString &statement,
                                                  const QDateTime &now)
{
    return session.fetch<ClosureCandidate>(
        statement, {{u":now"_s, now}, {u":campaign_ids"_s, QVariant()}}, [](const Row &row) {
            return ClosureCandidate{row.integer(0), row.integer(1), row.integer(2)};
        });
}

/// A batch that another program blocks is left for the next run, after all others.
Status ClosureRun::forEachBatch(const QString &statement, const Work &work)
{
    const auto candidates = closureCandidates(m_run.session, statement, m_run.now);
    if (!candidates)
        return candidates.error();
    std::optional<Error> blocked;
    for (const ClosurePack &pack : packed(*candidates, m_messagesPerBatch)) {
        const Status done = doPack(pack, work);
        if (!done && !isBlocked(done.error()))
            return done;
        if (!done && !blocked)
            blocked = done.error();
    }
    return blocked ? Status(*blocked) : Status();
}

Status ClosureRun::doPack(const ClosurePack &pack, const Work &work)
{
    ClosureSlice slice;
    if (pack.isSliced)
        slice.most = m_messagesPerBatch;
    do {
        if (!m_run.isWanted())
            return Error::cancelled();
        if (const Status done = transact(pack, work, &slice); !done)
            return done;
    } while (!slice.isLast);
    return {};
}

Status ClosureRun::transact(const ClosurePack &pack, const Work &work, ClosureSlice *slice)
{
    return retriedWhenBlocked([&]() -> Status {
        ClosureBatch batch(m_run.session, m_run.now, m_run.actor);
        ClosureSlice next = *slice;
        const Status done = m_run.batch([&]() -> Status {
            Status status = batch.lock();
            if (status)
                status = work(batch, pack.campaigns, &next);
            return status ? batch.finish() : status;
        });
        if (!done)
            return done;
        *slice = next;
        add(batch);
        return {};
    });
}

void ClosureRun::add(const ClosureBatch &batch)
{
    m_run.changed += batch.changed();
    const QJsonObject &figures = batch.figures();
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const qint64 before = m_run.details.value(it.key()).toInteger();
        m_run.details.insert(it.key(), before + it.value().toInteger());
    }
}

/// What of these is still past its limit: an operator may have moved it since they were listed.
Result<QList<qint64>> ClosureRun::stillPastLimit(const QList<qint64> &campaigns)
{
    return m_run.session.fetch<qint64>(
        u"closure-limit-passed"_s,
        {{u":now"_s, m_run.now}, {u":campaign_ids"_s, sqlArray(campaigns)}},
        [](const Row &row) { return row.integer(0); });
}

/// Campaigns in slices are counted with the last of them, when no more can follow.
Status ClosureRun::checkReplies()
{
    const QString cutoff = replyCutoff(m_run.now);
    const Status done =
        forEachBatch(u"closure-unsettled"_s,
                     [&](ClosureBatch &batch, const QList<qint64> &campaigns, ClosureSlice *slice) {
                         Status status = batch.expire(campaigns, cutoff, slice);
                         if (status && slice->isLast)
                             status = batch.recount(campaigns, ClosureBatch::Settling::WhenDue);
                         return status;
                     });
    if (!done && !isBlocked(done.error()))
        return done;
    const Status counted =
        forEachBatch(u"closure-late-interactions"_s,
                     [](ClosureBatch &batch, const QList<qint64> &campaigns, ClosureSlice *slice) {
                         slice->isLast = true;
                         return batch.countInteractions(campaigns);
                     });
    return done ? counted : done;
}

Status ClosureRun::checkLimits()
{
    return forEachBatch(
        u"closure-limit-passed"_s,
        [this](ClosureBatch &batch, const QList<qint64> &campaigns, ClosureSlice *slice) -> Status {
            const auto due = stillPastLimit(campaigns);
            if (!due)
                return due.error();
            Status status = batch.giveUp(*due, u"Not sent before the 48 h limit."_s, slice);
            if (status && slice->isLast)
                status = batch.recount(*due, ClosureBatch::Settling::No, u"limit_48h"_s);
            return status;
        });
}

Status ClosureRun::checkInterrupted()
{
    return forEachBatch(u"closure-sending"_s, [](ClosureBatch &batch,
                                                 const QList<qint64> &campaigns, ClosureSlice *) {
        const Status status = batch.recount(campaigns, ClosureBatch::Settling::No);
        return status ? batch.relaunch(campaigns) : status;
    });
}

} // namespace regie
