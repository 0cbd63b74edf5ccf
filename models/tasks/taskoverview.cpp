// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskoverview.h"

#include "database/session.h"

#include <algorithm>

namespace regie {

namespace {

Result<TaskSums> sumsOf(Session &session, const QDateTime &from, const QDateTime &until,
                        const QByteArray &zone)
{
    TaskQuery query;
    query.period = {from, until, zone};
    query.step = TimeStep::Month; // one or two steps: only their sum is wanted
    query.grouping = TaskGrouping::All;
    const Result<TaskSeries> series = taskSeries(session, query);
    if (!series)
        return series.error();
    return series->total;
}

Status readSums(Session &session, const QDateTime &now, const QByteArray &zone, TaskOverview &found)
{
    const QDateTime begin = now.addSecs(-3600 * TaskOverview::recentHours);
    const Result<TaskSums> lastDay = sumsOf(session, begin, now.addSecs(3600), zone);
    if (!lastDay)
        return lastDay.error();
    const Result<TaskSums> usual =
        sumsOf(session, begin.addDays(-TaskOverview::usualDays), begin, zone);
    if (!usual)
        return usual.error();
    found.lastDay = *lastDay;
    found.usual = *usual;
    return {};
}

bool isNear(const BudgetStanding &standing)
{
    return standing.budget.enabled &&
           (!standing.level.isEmpty() || standing.share() >= TaskOverview::nearShare);
}

Status readWatched(Session &session, const QDateTime &now, TaskOverview &found)
{
    const Result<QList<BudgetStanding>> budgets = budgetStandings(session, now);
    if (!budgets)
        return budgets.error();
    found.budgets = *budgets;
    found.budgets.removeIf([](const BudgetStanding &standing) { return !isNear(standing); });
    std::stable_sort(
        found.budgets.begin(), found.budgets.end(),
        [](const BudgetStanding &a, const BudgetStanding &b) { return a.share() > b.share(); });
    const Result<QList<TaskAlert>> alerts = taskAlerts(session, true);
    if (!alerts)
        return alerts.error();
    found.alerts = *alerts;
    found.alerts.removeIf([](const TaskAlert &alert) { return alert.seenAt.isValid(); });
    return {};
}

} // namespace

Result<TaskOverview> taskOverview(Session &session, const QDateTime &now, const QByteArray &zone)
{
    TaskOverview found;
    const Result<StuckTasks> stuck = stuckTasks(session, now, 1);
    if (!stuck)
        return stuck.error();
    found.stuck = stuck->total;
    if (!stuck->tasks.isEmpty())
        found.longest = stuck->tasks.first();
    const Result<CostToday> today = taskCostToday(session, now, zone);
    if (!today)
        return today.error();
    found.today = *today;
    if (const Status sums = readSums(session, now, zone, found); !sums)
        return sums.error();
    if (const Status watched = readWatched(session, now, found); !watched)
        return watched.error();
    return found;
}

} // namespace regie
