// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/profiles.h"

#include <functional>

class QObject;

namespace regie {

/// What the dialogs about connections need from the application. GUI thread only; nothing here
/// waits: answers come later, in the GUI thread, and are dropped when `context` is gone by then.
class ConnectionService
{
public:
    virtual ~ConnectionService() = default;

    /// Connects and leaves again. The answer is a sentence: what server it is, what it lacks.
    virtual void test(QObject *context, const Profile &profile,
                      std::function<void(const Result<QString> &)> done) = 0;

    /// False where the system has no keychain: then passwords are asked for each time.
    virtual bool hasKeychain() const = 0;
    /// An empty text when none is kept.
    virtual void loadSecret(QObject *context, const Profile &profile,
                            std::function<void(const Result<QString> &)> done) = 0;
    /// An empty secret removes what is kept.
    virtual void saveSecret(QObject *context, const Profile &profile, const QString &secret,
                            std::function<void(const Status &)> done) = 0;
};

} // namespace regie
