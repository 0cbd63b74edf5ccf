// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobcenter.h"
#include "ui/services.h"

#include "database/database.h"

#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

namespace regie {

/// Told by the work as it goes on, from the worker: units done and in all (0: not known). False
/// means that the operator wants it to stop.
using JobProgress = std::function<bool(qint64 done, qint64 total)>;

/// What a cancel does besides telling the work at its next progress: work that answers a query
/// which was cancelled with how far it came has it cancelled, and ends within a second.
enum class JobCancel { BetweenSteps, Statement };

/// Warns that there is no database to do `label` on.
void tellNotStarted(const Services &services, const QString &label);
/// A connection that is closed takes its requests along without an answer: then the job is over,
/// and a warning says why.
void endWithDatabase(const Services &services, Job *job);

/// Runs `work(Session &, const JobProgress &) -> Result<T>` in the bulk lane as a job the operator
/// sees and may cancel, then `done(const Result<T> &)` in the GUI thread, also after a cancel, so
/// that it can tell how far the work came. Without a database `done` is not called; the operator
/// is told. Not repeated when the connection breaks: it writes.
template <typename Work, typename Done>
void runJob(const Services &services, const QString &label, Work work, Done done,
            JobCancel how = JobCancel::BetweenSteps)
{
    if (!services.database || !services.jobs)
        return tellNotStarted(services, label);
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    const auto running = std::make_shared<std::optional<Ticket>>();
    const QPointer<Job> job = services.jobs->start(label, [cancelled, running, how] {
        *cancelled = true;
        if (how == JobCancel::Statement && *running)
            (*running)->interrupt();
    });
    const QPointer<QObject> context(job.data());
    endWithDatabase(services, job);
    *running = services.database->askStreaming(
        job,
        [work = std::move(work), database = services.database, job, context,
         cancelled](Session &session, const Ticket &ticket) {
            const JobProgress progress = [&](qint64 units, qint64 total) {
                database->post(ticket, context,
                               [job, units, total] { job->setProgress(units, total); });
                return !*cancelled && !ticket.isCancelled();
            };
            return work(session, progress);
        },
        [done = std::move(done), job, cancelled](const auto &result) mutable {
            const bool stopped =
                *cancelled || (!result && result.error().kind == ErrorKind::Cancelled);
            if (job)
                job->finish(stopped  ? Job::State::Cancelled
                            : result ? Job::State::Done
                                     : Job::State::Failed);
            done(result);
        },
        Lane::Bulk, Access::Write);
}

} // namespace regie
