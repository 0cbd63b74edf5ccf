// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/durationbuckets.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace regie {

class Session;

/// Charts of tasks, answered from the rollups (task_days and task_hours): as up to date as the last
/// refresh, and of purged tasks as well. A task belongs to the hour it started in, or was made in
/// while it has not started. Functions here are blocking, for a worker; none writes.

enum class TaskGrouping { All, Agent, Type, Model, Client, Campaign };
/// The word in the database: "all", "agent", "type", "model", "client", "campaign".
QString taskGroupingName(TaskGrouping grouping);
/// Nothing for a word that is none.
std::optional<TaskGrouping> taskGroupingFrom(const QString &name);

/// Weeks begin on Monday. Days, weeks and months are those of the period's zone.
enum class TimeStep { Hour, Day, Week, Month };

/// The beginning of the hour that a time is in, UTC: statistics know whole hours of UTC.
QDateTime hourOf(const QDateTime &time);

/// From the hour of `from` up to, not including, the hour of `until`: statistics know whole hours.
struct TaskPeriod
{
    QDateTime from;
    QDateTime until;
    QByteArray
        zone; ///< IANA name, of the machine where empty; UTC where the server knows none such

    /// The whole days [first, last] of a zone.
    static TaskPeriod days(const QDate &first, const QDate &last, const QByteArray &zone = {});
    /// Just as long, just before it. Whole days stay whole days when clocks changed meanwhile.
    TaskPeriod previous() const;
    qint64 hours() const { return from.secsTo(until) / 3600; }
};

/// A step that gives about 24 to 100 points over a period.
TimeStep stepFor(const TaskPeriod &period);
/// The beginnings of all steps that have part in a period, ascending, UTC.
QList<QDateTime> stepsOf(const TaskPeriod &period, TimeStep step);

/// Sums over tasks. Money in the currency that programs report, US dollars by custom.
struct TaskSums
{
    qint64 tasks = 0;
    qint64 pending = 0, processing = 0, completed = 0, failed = 0;
    qint64 retries = 0;
    /// Of a task that reports more cached tokens than input, the cached ones are the input.
    qint64 tokensInput = 0, tokensOutput = 0, tokensTotal = 0;
    qint64 tokensCached = 0; ///< part of tokensInput
    double cost = 0;         ///< as charged
    double listCost = 0;     ///< by the price list as it is now; models without a price: nothing
    double valuedCost = 0;   ///< as charged, but by list where a repricing is applied
    qint64 unpriced = 0;     ///< tasks of models that have no price at that time
    qint64 durationMs = 0;   ///< sum over those that have a duration

    qint64 ended() const { return completed + failed; }
    /// Failed of those that ended, 0 to 1; nothing while none has ended.
    std::optional<double> errorRate() const;
    TaskSums &operator+=(const TaskSums &other);
    friend bool operator==(const TaskSums &, const TaskSums &) = default;
};

/// From the first hour that any statistics are of up to the end of the last; both invalid where
/// there are none.
struct TaskSpan
{
    QDateTime first, until;
};
Result<TaskSpan> taskSpan(Session &session);

/// What decides which groups are shown by themselves.
enum class TaskMeasure { Cost, ListCost, Tokens, Tasks, Failed, Retries };

struct TaskQuery
{
    TaskPeriod period;
    TimeStep step = TimeStep::Day;
    TaskGrouping grouping = TaskGrouping::Agent;
    TaskMeasure measure = TaskMeasure::Cost;
    int most = 8;            ///< groups shown by themselves; the rest is one group "others"
    bool isCompared = false; ///< fills the former sums
    /// Only this one of the grouping; its models are the groups then. Empty: tasks without one.
    std::optional<QString> key = {};
};

struct TaskGroup
{
    QString key;  ///< agent_class, campaign_id …; empty: tasks without one
    QString name; ///< of a campaign or client where it is known, else the key
    bool isOthers = false;
    qint64 others = 0; ///< groups in it
    TaskSums total;
    TaskSums former;       ///< of the period before, when compared
    QList<TaskSums> steps; ///< one for each of TaskSeries::steps
};

struct TaskSeries
{
    QList<QDateTime> steps;  ///< beginnings
    QList<TaskGroup> groups; ///< largest first, others last; none without tasks
    TaskSums total;
    TaskSums former; ///< of the period before, when compared
    QDateTime asOf;  ///< when rollups were refreshed last; invalid: never
};
Result<TaskSeries> taskSeries(Session &session, const TaskQuery &query);

/// How campaigns and clients are called, by key; other groupings: the keys themselves.
Result<QHash<QString, QString>> taskGroupNames(Session &session, TaskGrouping grouping,
                                               const QStringList &keys);

/// Durations of a step over all groups, or of one key of a grouping.
struct DurationStep
{
    QDateTime start;
    DurationBuckets buckets; ///< percentile(0.5) …, off by durationErrorBound at most
};
/// One for each of stepsOf(). `key` is looked at unless the grouping is All.
Result<QList<DurationStep>> taskDurations(Session &session, const TaskPeriod &period, TimeStep step,
                                          TaskGrouping grouping = TaskGrouping::All,
                                          const QString &key = {});

struct DurationGroup
{
    QString key;
    QString name;
    bool isOthers = false;
    DurationBuckets buckets;
};
/// Durations over the whole period by group, those with most tasks first, then the others as one;
/// the models of one key where one is given.
Result<QList<DurationGroup>> taskDurationsBy(Session &session, const TaskPeriod &period,
                                             TaskGrouping grouping, int most = 8,
                                             const std::optional<QString> &key = {});

/// Characters of an error that messages are told apart by; task-errors*.sql and the column
/// error_start of the table of tasks.
constexpr int errorMessageLength = 200;

/// Messages that failed tasks of the period left, from the rows themselves: what is purged is not
/// among them. A task belongs to the same hour as in the statistics. At most `newest` failures are
/// looked at, the newest. An empty agent: of all.
struct TaskErrorCount
{
    QString message; ///< its first errorMessageLength characters, numbers as they are
    qint64 n = 0;
    QDateTime last;
    QString agent; ///< of the last one
};
struct TaskErrors
{
    QList<TaskErrorCount> messages; ///< most frequent first
    qint64 looked = 0;              ///< failures looked at
    bool isPartial = false;         ///< there were more
};
Result<TaskErrors> topTaskErrors(Session &session, const TaskPeriod &period,
                                 const QString &agent = {}, int limit = 10, int newest = 10'000);

/// The same by group: what went wrong with whom. A group without failures has none.
struct TaskGroupError
{
    QString key; ///< of the group
    QString message;
    qint64 n = 0;
    QDateTime last;
};
struct TaskGroupErrors
{
    QList<TaskGroupError> messages; ///< most frequent first
    qint64 looked = 0;
    bool isPartial = false; ///< there were more failures than were looked at
};
/// The `most` messages that come most often over all groups, complete, and the most frequent one of
/// each group. With a key: of that one alone, by its models.
Result<TaskGroupErrors> taskErrorsBy(Session &session, const TaskPeriod &period,
                                     TaskGrouping grouping, const std::optional<QString> &key = {},
                                     int most = 10, int newest = 10'000);

/// When the oldest task was made that is left, where any were purged; else nothing.
Result<std::optional<QDateTime>> oldestTaskLeft(Session &session);

/// Tasks per weekday and hour of the period's zone.
struct TaskHeatMap
{
    std::array<std::array<qint64, 24>, 7> tasks{}; ///< [0] is Monday
    qint64 most = 0;                               ///< the largest of them
};
/// Of one key of a grouping, or of all tasks.
Result<TaskHeatMap> taskHeatMap(Session &session, const TaskPeriod &period,
                                TaskGrouping grouping = TaskGrouping::All, const QString &key = {});

/// What today cost so far, beside what is usual until this hour of the day.
struct CostToday
{
    double today = 0; ///< since midnight in the zone, all tasks, as valued
    std::optional<double>
        usual;    ///< median of the same weekday's cost until this hour, 8 weeks back
    int days = 0; ///< days with tasks that it rests on
    qint64 tasks = 0, failed = 0, ended = 0; ///< today
};
Result<CostToday> taskCostToday(Session &session, const QDateTime &now,
                                const QByteArray &zone = {});

} // namespace regie
