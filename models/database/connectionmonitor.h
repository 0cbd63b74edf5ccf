// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace regie {

/// Keeps one connection of its own in one thread of its own, to know whether the server answers
/// and to hear what other programs change. Lives in the GUI thread, never makes it wait.
class ConnectionMonitor : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting, Online, Offline };
    Q_ENUM(State)

    explicit ConnectionMonitor(ConnectionSettings settings, QObject *parent = nullptr);
    ~ConnectionMonitor() override;

    State state() const { return m_state; }
    /// Why it is offline.
    const Error &error() const { return m_error; }
    /// When the next try is due while offline; the countdown of the banner.
    QDateTime nextAttempt() const { return m_nextAttempt; }
    /// True when tables tell of their changes by NOTIFY; false where they must be polled.
    bool hasNotifications() const { return m_hasNotifications; }

    /// Tries again now instead of at nextAttempt().
    void retryNow();
    /// Polling stops while nobody looks.
    void setWindowVisible(bool visible);

Q_SIGNALS:
    void stateChanged(regie::ConnectionMonitor::State state);
    /// Rows of a table changed; at most one signal per table and 200 ms.
    void tableChanged(const QString &table);

private:
    class Thread;
    friend class Thread;
    void setState(State state, const Error &error, const QDateTime &nextAttempt,
                  bool notifications);

    std::shared_ptr<Thread> m_thread;
    State m_state = State::Connecting;
    Error m_error;
    QDateTime m_nextAttempt;
    bool m_hasNotifications = false;
};

} // namespace regie
