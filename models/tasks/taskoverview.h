// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/stucktasks.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskstatistics.h"

#include <QList>

#include <optional>

namespace regie {

/// How model calls stand at a moment, for the overview. From rollups, but for what is processing:
/// its cost does not grow with the tasks there are.
struct TaskOverview
{
    qint64 stuck = 0;
    std::optional<StuckTask> longest; ///< of those that are stuck
    CostToday today;
    TaskSums
        lastDay;    ///< of the last recentHours; the hour they begin in counts whole, as of budgets
    TaskSums usual; ///< of the usualDays before these
    QList<BudgetStanding> budgets; ///< near or over their limit, the fullest first
    QList<TaskAlert> alerts;       ///< open and not seen yet, newest first

    static constexpr int recentHours = 24;
    static constexpr int usualDays = 28;
    /// Budgets without a warning of their own are near their limit from this share on.
    static constexpr double nearShare = 0.8;
};

/// Blocking; `now` is the database's time, days are those of `zone` (empty: the machine's).
Result<TaskOverview> taskOverview(Session &session, const QDateTime &now,
                                  const QByteArray &zone = {});

} // namespace regie
