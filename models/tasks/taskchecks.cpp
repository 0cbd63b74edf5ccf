// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskchecks.h"

#include "tasks/stucktasks.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskrollups.h"

#include <QCoreApplication>

namespace regie {

QList<CheckSpec> taskChecks()
{
    return {
        {QStringLiteral("task_statistics"), QT_TRANSLATE_NOOP("regie::Checks", "Task statistics"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "Counts model calls that are new or have changed, for charts and for "
                           "when they are purged."),
         Schedule::every(60), &runTaskStatistics, &previewTaskStatistics},
        {QStringLiteral("stuck_tasks"), QT_TRANSLATE_NOOP("regie::Checks", "Stuck tasks"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "Raises an alert for model calls that take longer than is allowed or "
                           "normal for their type."),
         Schedule::every(60), &runStuckTasks, &previewStuckTasks},
        {QStringLiteral("task_budgets"), QT_TRANSLATE_NOOP("regie::Checks", "Budgets and alerts"),
         QT_TRANSLATE_NOOP("regie::Checks",
                           "Compares what model calls cost, how often they fail and how long they "
                           "take with the budgets and thresholds that were set."),
         Schedule::every(300), &runTaskBudgets, &previewTaskBudgets},
    };
}

} // namespace regie
