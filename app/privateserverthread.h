// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace regie {

class PrivateServer;

/// The private server for the window: the same as PrivateServer, in a thread of its own, so that
/// nothing here waits. Lives in the GUI thread; answers come there, unless `context` is gone.
class PrivateServerThread : public QObject
{
    Q_OBJECT

public:
    explicit PrivateServerThread(QObject *parent = nullptr);
    /// Lets go of the server and waits for that; call release() first and wait for its answer
    /// where waiting would be seen.
    ~PrivateServerThread() override;

    /// Makes, starts and migrates whatever is needed. Again after the server went.
    void acquire(QObject *context, std::function<void(const Result<ConnectionSettings> &)> done);
    void release(QObject *context, std::function<void(const Status &)> done);

private:
    void run(std::function<void()> work);

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;       ///< lives in m_thread
    std::unique_ptr<PrivateServer> m_server; ///< used in m_thread only
};

} // namespace regie
