// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie {

/// What every command understands.
struct Invocation
{
    QString profile;  ///< --profile NAME
    QString database; ///< --database URI; at most one of the two is set
    QString language; ///< --language fr|en, empty: as the system or as chosen in the window
    bool json = false;
    bool verbose = false;

    bool isPrivateServer() const { return profile.isEmpty() && database.isEmpty(); }
};

/// What programs that call regie rely on.
/// Partial: done, but part of the input was rejected.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, Unreachable = 3, Partial = 4 };

} // namespace regie
