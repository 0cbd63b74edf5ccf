// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "operations/closurebatch.h"

namespace regie {

/// A campaign that a check has to look at.
struct ClosureCandidate
{
    qint64 id = 0;
    qint64 changing = 0; ///< messages that may change
    qint64 total = 0;    ///< messages it has
};

/// Campaigns that are done in one transaction. One with more messages to change than fit is alone
/// and done in slices.
struct ClosurePack
{
    QList<qint64> campaigns;
    bool isSliced = false;
};

QList<ClosurePack> packed(const QList<ClosureCandidate> &candidates, qint64 messagesPerBatch);

/// The campaigns that a statement such as closure-unsettled lists.
Result<QList<ClosureCandidate>> closureCandidates(Session &session, const QString &statement,
                                                  const QDateTime &now);

/// First messages sent until then have had their 24 h.
QString replyCutoff(const QDateTime &now);

/// Drives the checks of closure over their campaigns, batch by batch. What is done stays done when
/// a later batch fails; campaigns that another program blocks are left out, and named by the error.
class ClosureRun
{
public:
    explicit ClosureRun(CheckRun &run, qint64 messagesPerBatch = 5000)
        : m_run(run)
        , m_messagesPerBatch(messagesPerBatch)
    {}

    Status checkReplies();
    Status checkLimits();
    Status checkInterrupted();

private:
    using Work = std::function<Status(ClosureBatch &, const QList<qint64> &, ClosureSlice *)>;
    Status forEachBatch(const QString &statement, const Work &work);
    Status doPack(const ClosurePack &pack, const Work &work);
    Status transact(const ClosurePack &pack, const Work &work, ClosureSlice *slice);
    Result<QList<qint64>> stillPastLimit(const QList<qint64> &campaigns);
    void add(const ClosureBatch &batch);

    CheckRun &m_run;
    qint64 m_messagesPerBatch;
};

} // namespace regie
