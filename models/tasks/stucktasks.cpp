// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/stucktasks.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct StuckText
{
    Q_DECLARE_TR_FUNCTIONS(regie::StuckTasks)
};

/// More alerts than this tell nobody more.
constexpr int mostAlerts = 1'000;

Bindings limitBindings(const QList<TaskTypeLimit> &limits, const QDateTime &now, int limit)
{
    QStringList types;
    QList<qint64> allowed;
    for (const TaskTypeLimit &type : limits) {
        types.append(type.type);
        allowed.append(type.allowedMs);
    }
    return {{u":types"_s, sqlArray(types)},
            {u":allowed_ms"_s, sqlArray(allowed)},
            {u":common_ms"_s, stuck::allowedMilliseconds({}, {})},
            {u":now"_s, now},
            {u":limit"_s, limit}};
}

StuckTask stuckFrom(const Row &row, const QDateTime &now)
{
    StuckTask task;
    task.uuid = row.text(0);
    task.name = row.text(1);
    task.type = row.text(2);
    task.agent = row.text(3);
    task.method = row.text(4);
    task.model = row.text(5);
    task.clientKey = row.text(6);
    task.campaignId = row.integer(7);
    task.retries = int(row.integer(8));
    task.startedAt = row.time(9);
    task.forMs = task.startedAt.msecsTo(now);
    task.allowedMs = row.integer(10);
    return task;
}

Result<std::optional<int>> threshold(Session &session, const QString &type)
{
    return session.fetchOne<int>(u"task-threshold"_s, {{u":type"_s, notNull(type)}},
                                 [](const Row &row) { return int(row.integer(0)); });
}

QJsonObject minutesOf(std::optional<int> minutes)
{
    return minutes ? QJsonObject{{u"stuck_minutes"_s, *minutes}} : QJsonObject();
}

Status writeThreshold(Session &session, const QString &type, std::optional<int> minutes,
                      const Actor &actor)
{
    const auto before = threshold(session, type);
    if (!before)
        return before.error();
    Bindings bindings{{u":type"_s, notNull(type)}};
    if (minutes)
        bindings.insert({{u":minutes"_s, *minutes}, {u":actor"_s, notNull(actor.name)}});
    const auto set =
        session.execute(minutes ? u"task-threshold-set"_s : u"task-threshold-remove"_s, bindings);
    if (!set)
        return set.error();
    return writeAudit(
        session, actor,
        {u"task-threshold"_s, u"task_type"_s, type, minutesOf(*before), minutesOf(minutes), {}});
}

QString detailsOf(const StuckTask &task)
{
    const QJsonObject details{{u"name"_s, task.name},
                              {u"type"_s, task.type},
                              {u"agent"_s, task.agent},
                              {u"normal_tasks"_s, task.normal.n}};
    return jsonText(details);
}

Result<qint64> raise(CheckRun &run, const StuckTasks &found)
{
    QStringList objects, details;
    QList<qint64> milliseconds, allowed;
    for (const StuckTask &task : found.tasks) {
        objects.append(task.uuid);
        details.append(detailsOf(task));
        milliseconds.append(task.forMs);
        allowed.append(task.allowedMs);
    }
    const auto ended = run.session.execute(u"task-stuck-end"_s,
                                           {{u":now"_s, run.now},
                                            {u":objects"_s, sqlArray(objects)},
                                            {u":complete"_s, found.total <= found.tasks.size()}});
    if (!ended)
        return ended.error();
    return run.session.execute(u"task-stuck-raise"_s, {{u":objects"_s, sqlArray(objects)},
                                                       {u":ms"_s, sqlArray(milliseconds)},
                                                       {u":allowed"_s, sqlArray(allowed)},
                                                       {u":details"_s, sqlArray(details)},
                                                       {u":now"_s, run.now}});
}

Status logRaised(CheckRun &run, qint64 raised)
{
    const auto logged = run.session.execute(
        u"task-log"_s,
        {{u":at"_s, run.now},
         {u":message"_s, StuckText::tr("%Ln task(s) began to hang.", nullptr, int(raised))},
         {u":origin"_s, notNull(run.actor.name)}});
    return logged ? Status() : Status(logged.error());
}

} // namespace

Result<QList<TaskTypeLimit>> taskTypeLimits(Session &session, const QDateTime &now)
{
    QList<TaskTypeLimit> limits;
    QList<DurationBuckets> buckets;
    const Status read =
        session.forEach(u"task-type-limits"_s, {{u":now"_s, now}}, [&](const Row &row) {
            if (limits.isEmpty() || limits.last().type != row.text(0)) {
                TaskTypeLimit limit;
                limit.type = row.text(0);
                if (!row.isNull(1))
                    limit.thresholdMinutes = int(row.integer(1));
                limits.append(limit);
                buckets.append(DurationBuckets());
            }
            if (!row.isNull(2))
                buckets.last().addBucket(int(row.integer(2)), row.integer(3));
            return true;
        });
    if (!read)
        return read.error();
    for (qsizetype i = 0; i < limits.size(); ++i) {
        limits[i].normal = NormalDuration::of(buckets.at(i));
        limits[i].allowedMs =
            stuck::allowedMilliseconds(limits[i].thresholdMinutes, limits[i].normal);
    }
    return limits;
}

Status setTaskThreshold(Session &session, const QString &type, std::optional<int> minutes,
                        const Actor &actor)
{
    if (minutes && *minutes < 1)
        return Error::input(StuckText::tr("A task may take one minute at least."));
    return session.transaction([&] { return writeThreshold(session, type, minutes, actor); });
}

Result<StuckTasks> stuckTasks(Session &session, const QDateTime &now, int limit)
{
    const auto limits = taskTypeLimits(session, now);
    if (!limits)
        return limits.error();
    StuckTasks found;
    const Status read = session.forEach(
        u"task-processing"_s, limitBindings(*limits, now, limit), [&](const Row &row) {
            StuckTask task = stuckFrom(row, now);
            const auto it = std::ranges::find(*limits, task.type.left(120), &TaskTypeLimit::type);
            if (it != limits->end())
                task.normal = it->normal;
            found.tasks.append(task);
            found.total = row.integer(11);
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> stuckTaskCount(Session &session, const QDateTime &now)
{
    const auto found = stuckTasks(session, now, 1);
    if (!found)
        return found.error();
    return found->total;
}

Status runStuckTasks(CheckRun &run)
{
    const auto found = stuckTasks(run.session, run.now, mostAlerts);
    if (!found)
        return found.error();
    return run.batch([&]() -> Status {
        const auto raised = raise(run, *found);
        if (!raised)
            return raised.error();
        run.changed = *raised;
        if (found->total > 0)
            run.details.insert(u"stuck"_s, found->total);
        if (*raised == 0)
            return {};
        run.details.insert(u"raised"_s, *raised);
        return logRaised(run, *raised);
    });
}

Result<CheckPreview> previewStuckTasks(Session &session, const QDateTime &now, int limit)
{
    const auto found = stuckTasks(session, now, std::max(limit, 1));
    if (!found)
        return found.error();
    CheckPreview preview;
    preview.total = found->total;
    for (const StuckTask &task : found->tasks) {
        if (preview.changes.size() >= limit)
            break;
        CheckChange change;
        change.change = u"stuck"_s;
        change.object = task.name.isEmpty() ? task.uuid : task.name;
        change.campaignId = task.campaignId;
        change.since = task.startedAt;
        preview.changes.append(change);
    }
    return preview;
}

} // namespace regie
