// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/scheduler.h"
#include "database/connectionsettings.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace regie {

/// The background checks of one database: connects, runs what falls due, waits, until it is told to
/// stop. The window has one in a thread, `regie monitor` is one. run() blocks; everything else may
/// be called from any thread.
class CheckLoop
{
public:
    struct Listener
    {
        /// A run ended, whatever came of it.
        std::function<void(const CheckReport &report)> finished;
        /// The database could not be worked with; the loop goes on trying. Told once per trouble.
        std::function<void(const Error &error)> inTrouble;
    };

    CheckLoop(ConnectionSettings settings, Listener listener);
    Q_DISABLE_COPY_MOVE(CheckLoop)

    /// Until stop(). A run that is stopped stays due: the next console does it.
    void run();
    /// Ends run() within a second: what the server does for it is cancelled. Waits for that.
    void stop();
    /// Looks now instead of when the next check is due.
    void wake();

private:
    bool isWanted() const { return !m_stopping.load(std::memory_order_acquire); }
    Status work(Session &session);
    Status runDue(Session &session, Scheduler &scheduler);
    void sleep(std::chrono::milliseconds time);
    void setCanceller(std::function<void()> canceller);
    void tellTrouble(const Error &error);
    void tellBrokenOff(Session &session, Scheduler &scheduler);

    const ConnectionSettings m_settings;
    const Listener m_listener;
    std::atomic<bool> m_stopping = false;
    QString m_trouble;                                  ///< told last; empty: all is well
    std::optional<std::pair<Lease, Error>> m_brokenOff; ///< a run whose connection went with it

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    bool m_woken = false;
    bool m_running = false;
    std::function<void()> m_cancel;
};

} // namespace regie
