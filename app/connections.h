// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectionservice.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace regie {

class Logging;

/// What the dialogs about connections ask of the application: a try in a worker thread, and the
/// keychain. GUI thread only.
class Connections : public ConnectionService
{
    Q_DECLARE_TR_FUNCTIONS(regie::Connections)

public:
    explicit Connections(Logging &logging);
    /// Waits for tests that run, each at most for its connect timeout.
    ~Connections() override;

    void test(QObject *context, const Profile &profile,
              std::function<void(const Result<QString> &)> done) override;
    bool hasKeychain() const override { return m_hasKeychain; }
    void loadSecret(QObject *context, const Profile &profile,
                    std::function<void(const Result<QString> &)> done) override;
    void saveSecret(QObject *context, const Profile &profile, const QString &secret,
                    std::function<void(const Status &)> done) override;

private:
    Logging &m_logging;
    bool m_hasKeychain = true; ///< until it turns out that there is none
    QObject m_probe;           ///< context of the question
    QThreadPool m_threads;
};

} // namespace regie
