// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "database/ticket.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <type_traits>

namespace regie {

/// Which threads serve a request: short reads and writes an operator waits for, or streams,
/// counts and imports that may take seconds and must not stand before them.
enum class Lane { Interactive, Bulk };

/// Reads are repeated once on a fresh connection when theirs turns out to be broken. Writes are
/// repeated only when the connection broke before they were begun.
enum class Access { Read, Write };

/// A small pool of worker threads, each with a connection of its own. Lives in the GUI thread and
/// never makes it wait. Requests run in a worker; their answers arrive in the GUI thread, unless
/// the ticket was cancelled or the context object is gone, and then are dropped.
class Database : public QObject
{
    Q_OBJECT

public:
    explicit Database(ConnectionSettings settings, QObject *parent = nullptr);
    /// Cancels what runs and waits for the workers; call close() first and wait for closed()
    /// where waiting would be seen.
    ~Database() override;

    const ConnectionSettings &settings() const { return m_settings; }

    /// Runs `work(Session &)` in a worker, then `done(Result<T>)` here. `work` must return a
    /// Result<T> and capture values only: it runs in another thread.
    template <typename Work, typename Done>
    Ticket ask(QObject *context, Work work, Done done, Lane lane = Lane::Interactive,
               Access access = Access::Read);

    /// From a worker, while a request runs: calls `deliver` in the GUI thread under the same
    /// conditions as an answer. For progress and streamed parts.
    void post(const Ticket &ticket, const QPointer<QObject> &context,
              std::function<void()> deliver);

    /// As ask(), for work that posts parts: `work(Session &, const Ticket &)`.
    template <typename Work, typename Done>
    Ticket askStreaming(QObject *context, Work work, Done done, Lane lane = Lane::Bulk,
                        Access access = Access::Read);

    /// Cancels everything and lets the workers end. closed() follows.
    void close();
    bool isClosed() const;

Q_SIGNALS:
    /// A request found the server unreachable.
    void connectionLost(const regie::Error &error);
    void closed();

private:
    struct Job
    {
        Ticket ticket;
        Access access;
        /// Runs in a worker. Returns the error, if any; keeps the value for deliver.
        std::function<Status(Session &)> run;
        /// Runs in the GUI thread. The error is set when the job could not be run at all.
        std::function<void(const Status &)> deliver;
    };
    class Pool;

    void enqueue(Lane lane, std::shared_ptr<Job> job);
    /// Runs the oldest piece of work that a worker left for this thread.
    Q_INVOKABLE void openOneLetter();
    friend class Pool;

    ConnectionSettings m_settings;
    std::unique_ptr<Pool> m_pool;
};

template <typename Work, typename Done>
Ticket Database::ask(QObject *context, Work work, Done done, Lane lane, Access access)
{
    return askStreaming(
        context,
        [work = std::move(work)](Session &session, const Ticket &) { return work(session); },
        std::move(done), lane, access);
}

template <typename Work, typename Done>
Ticket Database::askStreaming(QObject *context, Work work, Done done, Lane lane, Access access)
{
    using Answer = std::invoke_result_t<Work, Session &, const Ticket &>;
    auto answer = std::make_shared<std::optional<Answer>>();
    auto job = std::make_shared<Job>();
    const Ticket ticket = job->ticket;
    job->access = access;
    job->run = [work = std::move(work), answer, ticket](Session &session) -> Status {
        answer->emplace(work(session, ticket));
        return (*answer)->ok() ? Status() : Status((*answer)->error());
    };
    job->deliver = [done = std::move(done), answer, ticket,
                    guard = QPointer<QObject>(context)](const Status &status) mutable {
        if (ticket.isCancelled() || !guard)
            return; // nobody asks this any more
        if (status.ok() && answer->has_value())
            done(std::move(**answer));
        else
            done(Answer(status.ok() ? Error::cancelled() : status.error()));
    };
    enqueue(lane, std::move(job));
    return ticket;
}

} // namespace regie
