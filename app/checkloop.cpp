// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkloop.h"

#include "connectors/connectorfactory.h"
#include "database/session.h"
#include "databasetarget.h"

#include <QLoggingCategory>

#include <algorithm>

namespace regie {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcChecks, "regie.checks")

/// Requests of other consoles are noticed within this time.
constexpr std::chrono::milliseconds longestSleep = 15s;
constexpr std::chrono::milliseconds shortestSleep = 100ms;
constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 30s;
constexpr std::chrono::milliseconds cancelInterval = 300ms;
constexpr int mostCancels = 10;

void log(const CheckReport &report)
{
    if (report.outcome == QLatin1String("failed"))
        qCWarning(lcChecks).noquote() << report.check << "failed:" << report.error.text();
    else
        qCInfo(lcChecks).noquote() << report.check << report.outcome << report.changed
                                   << "changed in" << report.milliseconds << "ms";
}

} // namespace

CheckLoop::CheckLoop(ConnectionSettings settings, Listener listener)
    : m_settings(std::move(settings))
    , m_listener(std::move(listener))
{}

void CheckLoop::run()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_running = true;
    }
    std::chrono::milliseconds pause = firstPause;
    while (isWanted()) {
        const auto session = Session::open(m_settings, [this] { return !isWanted(); });
        Status status = session ? Status() : Status(session.error());
        if (session) {
            setCanceller((*session)->canceller());
            status = work(**session);
            setCanceller({});
        }
        if (!isWanted())
            break;
        pause = session ? firstPause : std::min(2 * pause, longestPause);
        if (!status)
            tellTrouble(status.error());
        sleep(pause);
    }
    const std::scoped_lock lock(m_mutex);
    m_running = false;
    m_changed.notify_all();
}

/// As long as the connection holds.
Status CheckLoop::work(Session &session)
{
    const Result<SchemaVersion> version = readSchemaVersion(session);
    if (!version)
        return version.error();
    if (const Status fits = checkSchema(*version); !fits)
        return fits;
    Scheduler scheduler(Scheduler::thisProcess(), checksWithConnectors());
    if (const Status prepared = scheduler.prepare(session); !prepared)
        return prepared;
    tellBrokenOff(session, scheduler);
    m_trouble.clear();
    while (isWanted()) {
        if (const Status ran = runDue(session, scheduler); !ran)
            return ran;
        const auto look = scheduler.nextLook(session);
        if (!look)
            return look.error();
        const auto wait = look->due.isValid()
                              ? std::chrono::milliseconds(look->now.msecsTo(look->due))
                              : longestSleep;
        sleep(std::clamp(wait, shortestSleep, longestSleep));
    }
    return {};
}

Status CheckLoop::runDue(Session &session, Scheduler &scheduler)
{
    while (isWanted()) {
        const auto lease = scheduler.claimDue(session);
        if (!lease)
            return lease.error();
        if (!lease->has_value())
            return {};
        const auto report = scheduler.run(session, **lease, [this] { return isWanted(); });
        if (!report) {
            m_brokenOff = {**lease, report.error()};
            return report.error();
        }
        log(*report);
        if (m_listener.finished)
            m_listener.finished(*report);
        // Its history is written, and yet this connection is of no more use.
        if (!session.isAlive())
            return report->error;
    }
    return {};
}

/// A run that took its connection along has failed: without this it would be tried again at once,
/// and for ever.
void CheckLoop::tellBrokenOff(Session &session, Scheduler &scheduler)
{
    if (!m_brokenOff)
        return;
    const auto [lease, error] = *std::exchange(m_brokenOff, {});
    if (const Status told = scheduler.fail(session, lease, error); !told)
        qCInfo(lcChecks).noquote() << lease.check << "was taken over:" << told.error().text();
}

void CheckLoop::tellTrouble(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || m_trouble == error.text())
        return;
    m_trouble = error.text();
    qCWarning(lcChecks).noquote() << "background checks cannot work:" << m_trouble;
    if (m_listener.inTrouble)
        m_listener.inTrouble(error);
}

void CheckLoop::sleep(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_woken || !isWanted(); });
    m_woken = false;
}

void CheckLoop::setCanceller(std::function<void()> canceller)
{
    const std::scoped_lock lock(m_mutex);
    m_cancel = std::move(canceller);
}

void CheckLoop::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_woken = true;
    m_changed.notify_all();
}

/// A cancel that reaches the server between two statements cancels nothing, hence several.
void CheckLoop::stop()
{
    m_stopping.store(true, std::memory_order_release);
    std::unique_lock lock(m_mutex);
    m_changed.notify_all();
    for (int i = 0; i < mostCancels && m_running; ++i) {
        if (const auto cancel = m_cancel) {
            lock.unlock();
            cancel();
            lock.lock();
        }
        m_changed.wait_for(lock, cancelInterval, [this] { return !m_running; });
    }
}

} // namespace regie
