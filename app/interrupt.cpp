// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace regie {

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&set, signal);
    return set;
}

constexpr int exitOfInterrupted = 128 + SIGINT;

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_wake = eventfd(0, EFD_CLOEXEC);
    const int signals = signalfd(-1, &set, SFD_CLOEXEC);
    if (m_wake >= 0 && signals >= 0)
        m_thread = std::thread([this, signals] { watch(signals); });
}

Interrupt::~Interrupt()
{
    const eventfd_t one = 1;
    if (m_thread.joinable()) {
        eventfd_write(m_wake, one);
        m_thread.join();
    }
    if (m_actionThread.joinable())
        m_actionThread.join();
    close(m_wake);
    const sigset_t set = stopSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void Interrupt::watch(int signals)
{
    pollfd watched[] = {{signals, POLLIN, 0}, {m_wake, POLLIN, 0}};
    for (;;) {
        if (poll(watched, std::size(watched), -1) < 0)
            continue;
        if (watched[1].revents != 0)
            break;
        signalfd_siginfo received = {};
        if (read(signals, &received, sizeof received) != sizeof received)
            continue;
        if (isRequested())
            _exit(exitOfInterrupted); // asked twice: whatever hangs does not matter any more
        request();
    }
    close(signals);
}

void Interrupt::request()
{
    m_requested.store(true, std::memory_order_release);
    // Elsewhere than in the watching thread, which a second Ctrl-C must still reach.
    m_actionThread = std::thread([this] {
        const std::scoped_lock lock(m_mutex);
        if (m_action)
            m_action();
    });
}

void Interrupt::whenRequested(std::function<void()> action)
{
    const std::scoped_lock lock(m_mutex);
    m_action = std::move(action);
    if (m_action && isRequested())
        m_action();
}

} // namespace regie
