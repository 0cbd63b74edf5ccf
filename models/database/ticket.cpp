// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/ticket.h"

namespace regie {

Ticket::Ticket()
    : m_state(std::make_shared<State>())
{}

void Ticket::cancel()
{
    if (!m_state->cancelled.exchange(true, std::memory_order_acq_rel))
        stopQuery();
}

void Ticket::interrupt()
{
    m_state->interrupted.store(true, std::memory_order_release);
    stopQuery();
}

void Ticket::stopQuery()
{
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->requestCancel)
        m_state->requestCancel();
}

RequestHandle &RequestHandle::operator=(RequestHandle &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_ticket = std::move(other.m_ticket);
    }
    return *this;
}

void RequestHandle::cancel()
{
    if (m_ticket)
        m_ticket->cancel();
    m_ticket.reset();
}

} // namespace regie
