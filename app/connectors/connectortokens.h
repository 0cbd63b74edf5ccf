// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoreApplication>

#include <functional>

namespace regie {

/// The tokens of connectors: in the system's keychain under "connector/NAME", or, for machines
/// without one, in the environment as REGIE_TOKEN_NAME, which comes first.
class ConnectorTokens
{
    Q_DECLARE_TR_FUNCTIONS(regie::ConnectorTokens)

public:
    static QString keychainName(const QString &connector);
    /// "REGIE_TOKEN_META_PARIS" for "meta paris".
    static QString variableName(const QString &connector);
    /// Empty when the environment has none.
    static QString fromEnvironment(const QString &connector);

    /// Blocking, from any thread but a GUI's; ends within 100 ms once `isWanted` turns false. An
    /// Input error when this machine has none. The keychain is asked in the main thread, which has
    /// to run its event loop, unless this is the main thread.
    static Result<QString> read(const QString &connector, const std::function<bool()> &isWanted);
    /// Blocking, in the main thread of a command.
    static Status store(const QString &connector, const QString &token);
    static Status remove(const QString &connector);
    /// The error of read() where there is none.
    static Error missing(const QString &connector);
};

} // namespace regie
