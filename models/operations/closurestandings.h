// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closure.h"
#include "domain/result.h"

#include <functional>

namespace regie {

class Session;

/// One campaign as the database has it, and how its messages stand.
struct StandingRow
{
    qint64 id = 0;
    QString name;
    closure::Campaign campaign;
    closure::Standing standing;
    QString vetoedBy, vetoReason;
    QDateTime nextReply, lastReply; ///< when the first and the last awaited message were sent
};

/// The rows of these campaigns, in order; unknown ones are left out.
Status forEachStanding(Session &session, const QList<qint64> &campaigns, const QDateTime &now,
                       const std::function<void(const StandingRow &)> &each);

} // namespace regie
