// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie {

/// Who changes something, and from where, as the audit log keeps it.
struct Actor
{
    QString name;   ///< "amelie@poste-3"; "check:closure_24h" for a background check
    QString origin; ///< "window", "command line", "check"

    /// The person at this machine.
    static Actor operatorFrom(const QString &origin);
    static Actor inWindow();
    static Actor onCommandLine();
    static Actor check(const QString &checkName);
};

} // namespace regie
