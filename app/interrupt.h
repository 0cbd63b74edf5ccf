// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace regie {

/// Ctrl-C, SIGTERM and a closed terminal (SIGHUP) as a request to stop, instead of a sudden end.
/// The first one is told to whoever listens, a second one ends the program. Made in main(), before
/// any other thread, which inherit that the signals go to the thread kept here.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    bool isRequested() const { return m_requested.load(std::memory_order_acquire); }

    /// Calls `action` in a thread of its own when a stop is requested, at once if it was already;
    /// replaces the one before. When this returns, that one does not run any more.
    void whenRequested(std::function<void()> action);

private:
    void watch(int signals);
    void request();

    int m_wake = -1; ///< ends the thread
    std::atomic<bool> m_requested = false;
    std::mutex m_mutex; ///< guards the action, also while it runs
    std::function<void()> m_action;
    std::thread m_thread;
    std::thread m_actionThread;
};

} // namespace regie
