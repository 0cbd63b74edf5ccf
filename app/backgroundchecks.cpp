// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundchecks.h"

#include <QMetaObject>

#include <atomic>
#include <mutex>
#include <thread>

namespace regie {

/// What the thread and its owner have in common; the last of both lets it go, so that a server that
/// does not answer keeps a thread and nobody else.
class BackgroundChecks::Shared : public std::enable_shared_from_this<Shared>
{
public:
    Shared(const ConnectionSettings &settings, BackgroundChecks *owner)
        : m_owner(owner)
        , m_loop(settings,
                 {{}, [this](const Error &error) {
                      tell([error](BackgroundChecks *checks) { Q_EMIT checks->inTrouble(error); });
                  }})
    {}

    void start()
    {
        std::thread([self = shared_from_this()] {
            self->m_loop.run();
            self->tell([](BackgroundChecks *checks) { Q_EMIT checks->stopped(); });
        }).detach();
    }

    /// In a thread of its own: the server is asked to cancel, which takes a round trip.
    void stop()
    {
        if (!m_stopping.exchange(true))
            std::thread([self = shared_from_this()] { self->m_loop.stop(); }).detach();
    }

    void wake() { m_loop.wake(); }

    void forgetOwner()
    {
        const std::scoped_lock lock(m_mutex);
        m_owner = nullptr;
    }

private:
    template <typename F>
    void tell(F function)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner)
            QMetaObject::invokeMethod(
                m_owner, [owner = m_owner, function = std::move(function)] { function(owner); },
                Qt::QueuedConnection);
    }

    std::mutex m_mutex; ///< guards m_owner
    BackgroundChecks *m_owner;
    std::atomic<bool> m_stopping = false;
    CheckLoop m_loop;
};

BackgroundChecks::BackgroundChecks(const ConnectionSettings &settings, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>(settings, this))
{
    m_shared->start();
}

BackgroundChecks::~BackgroundChecks()
{
    m_shared->forgetOwner();
    m_shared->stop();
}

void BackgroundChecks::wake()
{
    m_shared->wake();
}

void BackgroundChecks::stop()
{
    m_shared->stop();
}

} // namespace regie
