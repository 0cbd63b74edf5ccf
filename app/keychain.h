// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace regie {

/// Passwords in the system's keychain, under a Profile's secretName(). GUI thread, or any thread
/// with an event loop; nothing waits. Answers are dropped when the context object is gone.
///
/// Where there is no keychain the error says so: the password is then asked for each time, or
/// found by libpq in .pgpass or $PGPASSWORD.
class Keychain
{
    Q_DECLARE_TR_FUNCTIONS(regie::Keychain)

public:
    /// The password, or an empty optional when none is kept under that name.
    static void read(const QString &name, QObject *context,
                     std::function<void(Result<std::optional<QString>>)> done);
    static void store(const QString &name, const QString &password, QObject *context,
                      std::function<void(Status)> done);
    /// Done also when there was none.
    static void remove(const QString &name, QObject *context, std::function<void(Status)> done);
};

} // namespace regie
