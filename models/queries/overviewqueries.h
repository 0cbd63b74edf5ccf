// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>

namespace regie {

class Session;

/// How campaigns and suggestions stand, for the overview. Costs what is open or recent, not what
/// there is.
struct OverviewFigures
{
    qint64 suggestions = 0; ///< waiting for a decision
    qint64 sending = 0;
    qint64 paused = 0;
    qint64 open = 0;      ///< begun and not settled, replies may still come
    qint64 completed = 0; ///< within recentDays
    qint64 failed = 0;    ///< within recentDays

    // What should not be so for long.
    qint64 pastLimit = 0;  ///< still sending hours after their limit
    qint64 unlaunched = 0; ///< a relaunch was asked for over an hour ago
    qint64 unsettled = 0;  ///< finished for days and never settled
    qint64 keptOpen = 0;   ///< an operator vetoed their closure

    static constexpr int recentDays = 7;
};

/// At `now`, the database's time.
Result<OverviewFigures> overviewFigures(Session &session, const QDateTime &now);

} // namespace regie
