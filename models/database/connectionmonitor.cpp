// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionmonitor.h"

#include "database/pghandle.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <poll.h>

namespace regie {

namespace {
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto channel = "regie_change";
constexpr auto quietTime = 200ms;  // between two signals for one table
constexpr auto heartbeat = 15s;    // a silent connection is asked whether it lives
constexpr auto pollInterval = 10s; // where the engine has no triggers
constexpr auto firstDelay = 1s;
constexpr auto longestDelay = 30s;
} // namespace

/// What the thread and the monitor share. Lives as long as the longer of the two, so that the
/// monitor can go without waiting for a name look-up that hangs.
class ConnectionMonitor::Thread : public std::enable_shared_from_this<Thread>
{
public:
    Thread(ConnectionMonitor *owner, ConnectionSettings settings)
        : m_owner(owner)
        , m_settings(std::move(settings))
    {}

    void start()
    {
        std::thread([self = shared_from_this()] { self->run(); }).detach();
    }
    void stop();
    void retryNow();
    void setWindowVisible(bool visible) { m_visible = visible; }

private:
    void run();
    PgConnection connect();
    void pause();
    void listen(PGconn *connection);
    bool query(PGconn *connection, const char *sql,
               const std::function<void(PGresult *)> &row = {});
    void readNotifications(PGconn *connection);
    void poll(PGconn *connection);
    void emitDue();
    void changed(const QString &table) { m_changed.insert(table); }
    template <typename F>
    void tell(F function);
    void tellState(State state, const Error &error = {}, std::chrono::milliseconds delay = 0ms);

    std::mutex m_mutex; ///< guards m_owner, m_stopping, m_retry
    ConnectionMonitor *m_owner;
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_retry = false;
    std::atomic<bool> m_visible = true;

    // Used by the thread alone.
    const ConnectionSettings m_settings;
    std::chrono::milliseconds m_delay = firstDelay;
    bool m_hasTriggers = false;
    QSet<QString> m_changed;
    QHash<QString, Clock::time_point> m_lastSignal;
    QHash<QString, qint64> m_counters;
};

void ConnectionMonitor::Thread::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_owner = nullptr;
    }
    m_wake.notify_all();
}

void ConnectionMonitor::Thread::retryNow()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_retry = true;
    }
    m_wake.notify_all();
}

template <typename F>
void ConnectionMonitor::Thread::tell(F function)
{
    const std::scoped_lock lock(m_mutex);
    if (m_owner)
        QMetaObject::invokeMethod(
            m_owner, [owner = m_owner, function = std::move(function)] { function(owner); },
            Qt::QueuedConnection);
}

void ConnectionMonitor::Thread::tellState(State state, const Error &error,
                                          std::chrono::milliseconds delay)
{
    const QDateTime next = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
    tell([=, triggers = m_hasTriggers](ConnectionMonitor *owner) {
        owner->setState(state, error, next, triggers);
    });
}

void ConnectionMonitor::Thread::run()
{
    const auto stopping = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_stopping;
    };
    while (!stopping()) {
        tellState(State::Connecting);
        if (const PgConnection connection = connect())
            listen(connection.get());
    }
}

PgConnection ConnectionMonitor::Thread::connect()
{
    auto connection = pgConnect(m_settings, [this] {
        const std::scoped_lock lock(m_mutex);
        return m_stopping;
    });
    if (connection)
        return connection.take();
    if (connection.error().kind != ErrorKind::Cancelled) {
        tellState(State::Offline, connection.error(), m_delay);
        pause();
    }
    return {};
}

/// Waits before the next attempt, each time longer, unless asked to hurry.
void ConnectionMonitor::Thread::pause()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, m_delay, [this] { return m_stopping || m_retry; });
    m_delay = m_retry ? std::chrono::milliseconds(firstDelay)
                      : std::min<std::chrono::milliseconds>(m_delay * 2, longestDelay);
    m_retry = false;
}

bool ConnectionMonitor::Thread::query(PGconn *connection, const char *sql,
                                      const std::function<void(PGresult *)> &row)
{
    const PgResult result(PQexec(connection, sql));
    if (row && PQresultStatus(result.get()) == PGRES_TUPLES_OK)
        row(result.get());
    return PQstatus(connection) == CONNECTION_OK;
}

void ConnectionMonitor::Thread::listen(PGconn *connection)
{
    query(connection, "set application_name = 'regie monitor'");
    query(connection, QByteArray("listen ") + channel);
    query(connection, "select exists (select from pg_trigger where tgname = 'regie_notify')",
          [this](PGresult *result) { m_hasTriggers = *PQgetvalue(result, 0, 0) == 't'; });
    tellState(State::Online);
    m_delay = firstDelay;
    auto lastBeat = Clock::now();
    auto lastPoll = Clock::now();
    while (true) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_stopping)
                return;
        }
        pollfd descriptor{PQsocket(connection), POLLIN, 0};
        const bool readable = ::poll(&descriptor, 1, m_changed.isEmpty() ? 1000 : 50) > 0;
        if (readable && !PQconsumeInput(connection))
            break;
        readNotifications(connection);
        if (!m_hasTriggers && m_visible && Clock::now() - lastPoll > pollInterval) {
            lastPoll = Clock::now();
            poll(connection);
        }
        emitDue();
        if (Clock::now() - lastBeat > heartbeat) {
            lastBeat = Clock::now();
            if (!query(connection, "select 1"))
                break;
        }
    }
    const Error lost = pgError({}, connection, nullptr);
    m_counters.clear();
    // A server that restarts is back at once: the first try follows without a pause.
    tellState(State::Offline, lost, 0ms);
}

void ConnectionMonitor::Thread::readNotifications(PGconn *connection)
{
    while (PGnotify *notification = PQnotifies(connection)) {
        changed(QString::fromUtf8(notification->extra));
        PQfreemem(notification);
    }
}

/// Tables whose counters of written rows moved since the last look.
void ConnectionMonitor::Thread::poll(PGconn *connection)
{
    const bool first = m_counters.isEmpty();
    query(connection, "select relname, n_tup_ins + n_tup_upd + n_tup_del from pg_stat_user_tables",
          [&](PGresult *result) {
              for (int row = 0; row < PQntuples(result); ++row) {
                  const QString table = QString::fromUtf8(PQgetvalue(result, row, 0));
                  const qint64 count = QByteArray(PQgetvalue(result, row, 1)).toLongLong();
                  if (!first && m_counters.value(table) != count)
                      changed(table);
                  m_counters.insert(table, count);
              }
          });
}

void ConnectionMonitor::Thread::emitDue()
{
    const auto now = Clock::now();
    for (auto it = m_changed.begin(); it != m_changed.end();) {
        if (m_lastSignal.contains(*it) && now - m_lastSignal.value(*it) < quietTime) {
            ++it;
            continue;
        }
        m_lastSignal.insert(*it, now);
        tell([table = *it](ConnectionMonitor *owner) { Q_EMIT owner->tableChanged(table); });
        it = m_changed.erase(it);
    }
}

ConnectionMonitor::ConnectionMonitor(ConnectionSettings settings, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_shared<Thread>(this, std::move(settings)))
{
    m_thread->start();
}

ConnectionMonitor::~ConnectionMonitor()
{
    m_thread->stop();
}

void ConnectionMonitor::retryNow()
{
    m_thread->retryNow();
}

void ConnectionMonitor::setWindowVisible(bool visible)
{
    m_thread->setWindowVisible(visible);
}

void ConnectionMonitor::setState(State state, const Error &error, const QDateTime &nextAttempt,
                                 bool notifications)
{
    // While tries go on the banner stays: "connecting" would make it flicker.
    if (state == State::Connecting && m_state == State::Offline)
        return;
    m_state = state;
    m_error = error;
    m_nextAttempt = nextAttempt;
    m_hasNotifications = notifications;
    Q_EMIT stateChanged(state);
}

} // namespace regie
