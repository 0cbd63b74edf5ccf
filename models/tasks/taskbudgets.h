// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "tasks/taskstatistics.h"

#include <QList>

#include <optional>

namespace regie {

/// What model calls may cost within a rolling window. Windows end now and reach back whole hours;
/// the hour that the window begins in counts whole.
struct TaskBudget
{
    qint64 id = 0;                          ///< 0: not saved yet
    TaskGrouping scope = TaskGrouping::All; ///< All, Agent, Client
    QString key;                            ///< of the scope, empty for All
    bool isByList = false;                  ///< by the price list instead of as charged
    int windowHours = 24;                   ///< 1 to 8784
    std::optional<double> warning;          ///< cost; at most the limit
    double limit = 0;
    bool enabled = true;
    qint64 version = 0; ///< as read; saving checks it

    friend bool operator==(const TaskBudget &, const TaskBudget &) = default;
};

struct BudgetStanding
{
    TaskBudget budget;
    double cost = 0; ///< within the window
    QString level;   ///< "", "warning", "limit"
    double share() const { return budget.limit > 0 ? cost / budget.limit : 0; }
};
Result<QList<BudgetStanding>> budgetStandings(Session &session, const QDateTime &now);
/// Makes (id 0) or changes it; its id. Audited. Input error naming what is wrong; Conflict when a
/// colleague changed it since it was read.
Result<qint64> saveTaskBudget(Session &session, const TaskBudget &budget, const Actor &actor);
/// With a version only that one: Conflict when a colleague changed it since it was read. Audited.
Status removeTaskBudget(Session &session, qint64 id, const Actor &actor,
                        std::optional<qint64> version = {});
/// Puts back what was removed, under its own number. Audited. Conflict where it is there.
Status restoreTaskBudget(Session &session, const TaskBudget &budget, const Actor &actor);

/// Warns when the error rate or the p95 of durations within a rolling window is above a threshold.
struct TaskAlertRule
{
    qint64 id = 0;
    bool isErrorRate = true;                ///< else p95 of durations
    TaskGrouping scope = TaskGrouping::All; ///< All, Agent, Type, Model, Client
    QString key;
    int windowHours = 24;
    double threshold = 0; ///< share 0 to 1, or ms
    int minTasks = 20;    ///< ended tasks below which nothing is said
    bool enabled = true;
    qint64 version = 0;

    friend bool operator==(const TaskAlertRule &, const TaskAlertRule &) = default;
};

struct RuleStanding
{
    TaskAlertRule rule;
    qint64 n = 0;                ///< ended tasks, or durations, within the window
    std::optional<double> value; ///< nothing below minTasks
    bool isExceeded = false;
};
Result<QList<RuleStanding>> ruleStandings(Session &session, const QDateTime &now);
Result<qint64> saveTaskAlertRule(Session &session, const TaskAlertRule &rule, const Actor &actor);
/// As removeTaskBudget().
Status removeTaskAlertRule(Session &session, qint64 id, const Actor &actor,
                           std::optional<qint64> version = {});
/// As restoreTaskBudget().
Status restoreTaskAlertRule(Session &session, const TaskAlertRule &rule, const Actor &actor);

/// Something found wrong, from when until when. `ui` puts it into words.
struct TaskAlert
{
    qint64 id = 0;
    QString kind;                           ///< stuck, budget, error_rate, p95
    QString object;                         ///< uuid of a task, id of a budget or rule
    QString level;                          ///< warning, limit
    std::optional<double> value, threshold; ///< ms, cost or share, as of when it was raised
    QJsonObject details; ///< {"scope","key","window_hours"} or {"type","agent","name"}
    QDateTime raisedAt;
    QDateTime endedAt; ///< invalid: still so
    QDateTime seenAt;
    QString seenBy;
};
/// Newest first; `openOnly`: those that have not ended. An empty kind: all.
Result<QList<TaskAlert>> taskAlerts(Session &session, bool openOnly, const QString &kind = {},
                                    int limit = 200);
/// Raised after `afterId`, oldest first, for notifications: each console tells them once.
Result<QList<TaskAlert>> taskAlertsAfter(Session &session, qint64 afterId, int limit = 100);
/// The highest id; 0 without alerts.
Result<qint64> lastTaskAlert(Session &session);
/// Alerts that were marked as seen together, and when by the database's clock: what it takes to
/// take that back.
struct SeenAlerts
{
    QList<qint64> ids;
    QDateTime at; ///< invalid: whenever it was
};
/// Marks them as seen: those that were not yet. Audited.
Result<SeenAlerts> seeTaskAlerts(Session &session, const QList<qint64> &ids, const Actor &actor);
/// Takes back that they were seen, of those that were at that time: what a colleague has seen since
/// stays. The number of them. Audited.
Result<qint64> unseeTaskAlerts(Session &session, const SeenAlerts &seen, const Actor &actor);

/// The background check `task_budgets`: raises what is exceeded, once, and ends what is not any
/// more. Brings the statistics up to date first.
Status runTaskBudgets(CheckRun &run);
Result<CheckPreview> previewTaskBudgets(Session &session, const QDateTime &now, int limit);

} // namespace regie
