// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turnqueue.h"

#include <QDeadlineTimer>

namespace regie {

namespace {
constexpr int share = 4; // ms of a turn: layouts and painting follow in it
} // namespace

TurnQueue::TurnQueue(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TurnQueue::work);
}

void TurnQueue::add(std::function<void()> piece)
{
    m_pieces.push_back(std::move(piece));
    m_timer.start();
}

void TurnQueue::clear()
{
    m_pieces.clear();
    m_timer.stop();
}

void TurnQueue::work()
{
    const QDeadlineTimer deadline(share);
    do {
        const std::function<void()> piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        piece(); // may add others, or clear them
    } while (!m_pieces.empty() && !deadline.hasExpired());
    if (!m_pieces.empty() || !m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT emptied();
}

} // namespace regie
