// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace regie {

/// Work of the GUI thread that is too much for one go, in pieces: a few milliseconds of them each
/// time the event loop comes round, in order, so that keys and the mouse are heard between. GUI
/// thread only; what is left when it goes is dropped.
class TurnQueue : public QObject
{
    Q_OBJECT

public:
    explicit TurnQueue(QObject *parent = nullptr);

    void add(std::function<void()> piece);
    void clear();
    bool isEmpty() const { return m_pieces.empty(); }

Q_SIGNALS:
    /// The last piece is done; not after clear().
    void emptied();

private:
    void work();

    std::deque<std::function<void()>> m_pieces;
    QTimer m_timer;
};

} // namespace regie
