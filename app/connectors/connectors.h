// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectorservice.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace regie {

class Logging;

/// What pages ask of the application about connectors: the keychain, and a try in a worker thread.
/// GUI thread only.
class Connectors : public ConnectorService
{
public:
    explicit Connectors(Logging &logging);
    /// Ends tests that run, within 100 ms each.
    ~Connectors() override;

    void hasToken(QObject *context, const QString &name,
                  std::function<void(const Result<bool> &)> done) override;
    void setToken(QObject *context, const QString &name, const QString &token,
                  std::function<void(const Status &)> done) override;
    void removeToken(QObject *context, const QString &name,
                     std::function<void(const Status &)> done) override;
    void test(QObject *context, const ConnectorProfile &profile,
              std::function<void(const Result<QString> &)> done) override;

private:
    Logging &m_logging;
    std::atomic<bool> m_isWanted = true;
    QObject m_here; ///< answers travel by it: it outlives who asked
    QThreadPool m_threads;
};

} // namespace regie
