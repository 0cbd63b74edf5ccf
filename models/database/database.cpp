// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <thread>

namespace regie {

namespace {
constexpr int workersPerLane = 2;
constexpr int laneCount = 2;
} // namespace

/// The threads, their queues, and the thread that sends cancels. Workers wait for jobs of their
/// lane, keep one session each and open it when the first job comes.
class Database::Pool
{
public:
    Pool(Database *owner, ConnectionSettings settings);
    ~Pool();

    void enqueue(Lane lane, std::shared_ptr<Job> job);
    void close();
    bool isClosed() const { return m_running.load() == 0; }
    /// From any thread: `work` runs in the owner's, unless the owner is gone by then.
    void mail(std::function<void()> work);
    std::function<void()> takeLetter();

private:
    struct Queue
    {
        std::deque<std::shared_ptr<Job>> jobs;
        std::condition_variable wake;
    };

    void work(Queue &queue);
    void sendCancels();
    std::shared_ptr<Job> next(Queue &queue);
    Status serve(Job &job, std::unique_ptr<Session> &session);
    Status attempt(Job &job, std::unique_ptr<Session> &session, bool *begun);
    Status ensureOpen(std::unique_ptr<Session> &session);
    bool beginCancellable(const Ticket &ticket, Session &session);
    static void endCancellable(const Ticket &ticket);
    void deliver(const std::shared_ptr<Job> &job, const Status &status);
    void threadEnded();

    Database *m_owner;
    const ConnectionSettings m_settings;
    std::mutex m_mutex; ///< guards queues, cancels, letters, running jobs, m_closing
    std::array<Queue, laneCount> m_queues;
    std::deque<Ticket> m_cancels;
    std::deque<std::function<void()>> m_letters;
    std::vector<Ticket> m_runningTickets;
    std::condition_variable m_cancelWake;
    bool m_closing = false;
    std::atomic<int> m_running = 0;
    std::vector<std::thread> m_threads;
};

Database::Pool::Pool(Database *owner, ConnectionSettings settings)
    : m_owner(owner)
    , m_settings(std::move(settings))
{
    m_running = workersPerLane * laneCount + 1;
    for (Queue &queue : m_queues) {
        for (int i = 0; i < workersPerLane; ++i)
            m_threads.emplace_back([this, &queue] { work(queue); });
    }
    m_threads.emplace_back([this] { sendCancels(); });
}

Database::Pool::~Pool()
{
    close();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Database::Pool::close()
{
    std::vector<Ticket> running;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        for (Queue &queue : m_queues)
            queue.jobs.clear();
        running = m_runningTickets;
    }
    for (Ticket &ticket : running)
        ticket.cancel();
    for (Queue &queue : m_queues)
        queue.wake.notify_all();
    m_cancelWake.notify_all();
}

void Database::Pool::enqueue(Lane lane, std::shared_ptr<Job> job)
{
    Queue &queue = m_queues[std::size_t(lane)];
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing)
            return;
        queue.jobs.push_back(std::move(job));
    }
    queue.wake.notify_one();
}

std::shared_ptr<Database::Job> Database::Pool::next(Queue &queue)
{
    std::unique_lock lock(m_mutex);
    queue.wake.wait(lock, [&] { return m_closing || !queue.jobs.empty(); });
    if (m_closing)
        return nullptr;
    auto job = std::move(queue.jobs.front());
    queue.jobs.pop_front();
    m_runningTickets.push_back(job->ticket);
    return job;
}

void Database::Pool::work(Queue &queue)
{
    std::unique_ptr<Session> session;
    while (const auto job = next(queue)) {
        if (!job->ticket.isCancelled())
            deliver(job, serve(*job, session));
        const std::scoped_lock lock(m_mutex);
        std::erase(m_runningTickets, job->ticket);
    }
    session.reset();
    threadEnded();
}

Status Database::Pool::serve(Job &job, std::unique_ptr<Session> &session)
{
    bool begun = false;
    Status status = attempt(job, session, &begun);
    if (status || job.ticket.isCancelled())
        return status;
    const ErrorKind kind = status.error().kind;
    // A cancel meant for the request before can arrive late and hit this one.
    const bool strayCancel = kind == ErrorKind::Cancelled && begun && !job.ticket.isInterrupted();
    const bool broken = kind == ErrorKind::Offline;
    if (broken)
        session.reset();
    if (begun && job.access == Access::Read && (strayCancel || broken))
        status = attempt(job, session, &begun);
    if (!status && status.error().kind == ErrorKind::Cancelled && !job.ticket.isCancelled() &&
        !job.ticket.isInterrupted())
        status = Error{ErrorKind::Timeout, status.error().sqlState, status.error().query,
                       summaryFor(ErrorKind::Timeout), status.error().detail};
    if (!status && status.error().kind == ErrorKind::Offline) {
        session.reset();
        mail([owner = m_owner, error = status.error()] { Q_EMIT owner->connectionLost(error); });
    }
    return status;
}

Status Database::Pool::attempt(Job &job, std::unique_ptr<Session> &session, bool *begun)
{
    if (const Status opened = ensureOpen(session); !opened)
        return opened;
    if (!beginCancellable(job.ticket, *session)) {
        endCancellable(job.ticket);
        return Error::cancelled();
    }
    *begun = true;
    const Status status = job.run(*session);
    endCancellable(job.ticket);
    return status;
}

Status Database::Pool::ensureOpen(std::unique_ptr<Session> &session)
{
    if (session && !session->isAlive())
        session.reset();
    if (session)
        return {};
    auto opened = Session::open(m_settings);
    if (!opened)
        return opened.error();
    session = opened.take();
    return {};
}

bool Database::Pool::beginCancellable(const Ticket &ticket, Session &session)
{
    session.setCancelCheck([ticket] { return ticket.isCancelled(); });
    const std::scoped_lock lock(ticket.m_state->mutex);
    ticket.m_state->sendCancel = session.canceller();
    ticket.m_state->requestCancel = [this, ticket] {
        {
            const std::scoped_lock poolLock(m_mutex);
            m_cancels.push_back(ticket);
        }
        m_cancelWake.notify_one();
    };
    return !ticket.isCancelled();
}

void Database::Pool::endCancellable(const Ticket &ticket)
{
    // The functions hold the ticket itself; swapped out so that they die outside the lock.
    std::function<void()> request;
    std::function<void()> send;
    const std::scoped_lock lock(ticket.m_state->mutex);
    request.swap(ticket.m_state->requestCancel);
    send.swap(ticket.m_state->sendCancel);
}

void Database::Pool::sendCancels()
{
    std::unique_lock lock(m_mutex);
    while (!m_closing || !m_runningTickets.empty()) {
        m_cancelWake.wait_for(
            lock, std::chrono::milliseconds(m_closing ? 20 : 1000),
            [&, wasClosing = m_closing] { return !m_cancels.empty() || m_closing != wasClosing; });
        while (!m_cancels.empty()) {
            const Ticket ticket = m_cancels.front();
            m_cancels.pop_front();
            lock.unlock();
            {
                // Held while the server is told, so that the worker cannot go on to the next
                // request and have that one cancelled.
                const std::scoped_lock ticketLock(ticket.m_state->mutex);
                if (ticket.m_state->sendCancel)
                    ticket.m_state->sendCancel();
            }
            lock.lock();
        }
    }
    lock.unlock();
    threadEnded();
}

void Database::Pool::deliver(const std::shared_ptr<Job> &job, const Status &status)
{
    mail([job, status] { job->deliver(status); });
}

/// What crosses to the GUI thread goes through our own mutex; Qt's event only rings. So a race
/// checker, which does not see into Qt, can follow it.
void Database::Pool::mail(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.push_back(std::move(work));
    }
    QMetaObject::invokeMethod(m_owner, "openOneLetter", Qt::QueuedConnection);
}

std::function<void()> Database::Pool::takeLetter()
{
    const std::scoped_lock lock(m_mutex);
    if (m_letters.empty())
        return {};
    std::function<void()> letter = std::move(m_letters.front());
    m_letters.pop_front();
    return letter;
}

void Database::Pool::threadEnded()
{
    if (m_running.fetch_sub(1) == 1)
        mail([owner = m_owner] { Q_EMIT owner->closed(); });
}

Database::Database(ConnectionSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pool(std::make_unique<Pool>(this, std::move(settings)))
{}

Database::~Database() = default;

void Database::enqueue(Lane lane, std::shared_ptr<Job> job)
{
    m_pool->enqueue(lane, std::move(job));
}

void Database::post(const Ticket &ticket, const QPointer<QObject> &context,
                    std::function<void()> deliver)
{
    m_pool->mail([ticket, context, deliver = std::move(deliver)] {
        if (!ticket.isCancelled() && context)
            deliver();
    });
}

/// One an event, so that painting and keys come in between.
void Database::openOneLetter()
{
    if (const std::function<void()> letter = m_pool->takeLetter())
        letter();
}

void Database::close()
{
    m_pool->close();
}

bool Database::isClosed() const
{
    return m_pool->isClosed();
}

} // namespace regie
