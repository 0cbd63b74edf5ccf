// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace regie {

/// A request's identity, shared by who asked and who answers. Copies mean the same request.
/// Any thread. cancel() never waits: the order to the server is given by another thread.
class Ticket
{
public:
    Ticket();

    bool isCancelled() const { return m_state->cancelled.load(std::memory_order_acquire); }
    /// Nobody waits for the answer any more: it is dropped, a running query is cancelled.
    void cancel();
    /// The running query is cancelled, and the answer, which tells how far the work came, is still
    /// wanted.
    void interrupt();
    bool isInterrupted() const { return m_state->interrupted.load(std::memory_order_acquire); }

    friend bool operator==(const Ticket &a, const Ticket &b) { return a.m_state == b.m_state; }

private:
    friend class Database;
    void stopQuery();
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<bool> interrupted = false;
        std::mutex mutex;                    ///< guards what follows
        std::function<void()> requestCancel; ///< set while a worker runs it; returns at once
        std::function<void()> sendCancel;    ///< likewise; tells the server and waits for it
    };
    std::shared_ptr<State> m_state;
};

/// Owns a request: cancels it when replaced or destroyed. What a widget keeps for "my current
/// load".
class RequestHandle
{
public:
    RequestHandle() = default;
    RequestHandle(Ticket ticket)
        : m_ticket(std::make_unique<Ticket>(std::move(ticket)))
    {}
    RequestHandle(RequestHandle &&) = default;
    RequestHandle &operator=(RequestHandle &&other) noexcept;
    ~RequestHandle() { cancel(); }

    void cancel();

private:
    std::unique_ptr<Ticket> m_ticket;
};

} // namespace regie
