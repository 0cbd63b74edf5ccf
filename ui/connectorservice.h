// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clients.h"

#include <functional>

class QObject;

namespace regie {

/// What pages need from the application about connectors to the outside: their tokens, and whether
/// they work. GUI thread only; nothing here waits: answers come later, in the GUI thread, and are
/// dropped when `context` is gone by then. A token is never given back.
class ConnectorService
{
public:
    virtual ~ConnectorService() = default;

    /// Whether this machine has the connector's token: in the keychain, or in its environment.
    virtual void hasToken(QObject *context, const QString &name,
                          std::function<void(const Result<bool> &)> done) = 0;
    virtual void setToken(QObject *context, const QString &name, const QString &token,
                          std::function<void(const Status &)> done) = 0;
    /// Done also when there was none.
    virtual void removeToken(QObject *context, const QString &name,
                             std::function<void(const Status &)> done) = 0;
    /// Asks the platform who we are, changing nothing. The answer is a sentence.
    virtual void test(QObject *context, const ConnectorProfile &profile,
                      std::function<void(const Result<QString> &)> done) = 0;
};

} // namespace regie
