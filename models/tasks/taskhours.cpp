// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "domain/statistics.h"
#include "tasks/taskperiodtext.h"
#include "tasks/taskstatistics.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWeeks = 8;

struct HourSums
{
    QDateTime hour;
    qint64 tasks = 0, failed = 0, completed = 0;
    double cost = 0;
};

Result<QList<HourSums>> hourSums(Session &session, const QDateTime &from, const QDateTime &until)
{
    return session.fetch<HourSums>(u"task-hour-sums"_s,
                                   {{u":from"_s, hourOf(from)}, {u":until"_s, hourOf(until)}},
                                   [](const Row &row) {
                                       return HourSums{row.time(0), row.integer(1), row.integer(2),
                                                       row.integer(3), row.real(4)};
                                   });
}

/// Of the hours since a day began: the whole ones before `until`, and its part of the last.
double costBetween(const QList<HourSums> &hours, const QDateTime &from, const QDateTime &until)
{
    double cost = 0;
    for (const HourSums &sums : hours) {
        if (sums.hour < from || sums.hour >= until)
            continue;
        cost += sums.cost * std::min(1.0, double(sums.hour.secsTo(until)) / 3600);
    }
    return cost;
}

bool hasTasks(const QList<HourSums> &hours, const QDateTime &from, const QDateTime &until)
{
    return std::ranges::any_of(hours, [&](const HourSums &sums) {
        return sums.hour >= from && sums.hour < until && sums.tasks > 0;
    });
}

} // namespace

Result<TaskSpan> taskSpan(Session &session)
{
    const auto span = session.fetchOne<TaskSpan>(u"task-span"_s, {}, [](const Row &row) {
        return TaskSpan{row.time(0), row.time(1)};
    });
    if (!span)
        return span.error();
    return span->value_or(TaskSpan());
}

Result<TaskErrors> topTaskErrors(Session &session, const TaskPeriod &period, const QString &agent,
                                 int limit, int newest)
{
    TaskErrors errors;
    const Status read = session.forEach(
        u"task-errors"_s,
        {{u":from"_s, hourOf(period.from)},
         {u":until"_s, hourOf(period.until)},
         {u":agent"_s, textOrNull(agent)},
         {u":limit"_s, limit},
         {u":newest"_s, newest}},
        [&](const Row &row) {
            errors.messages.append({row.text(0), row.integer(1), row.time(2), row.text(3)});
            errors.looked = row.integer(4);
            return true;
        });
    if (!read)
        return read.error();
    errors.isPartial = errors.looked >= newest;
    return errors;
}

Result<TaskGroupErrors> taskErrorsBy(Session &session, const TaskPeriod &period,
                                     TaskGrouping grouping, const std::optional<QString> &key,
                                     int most, int newest)
{
    TaskGroupErrors errors;
    const Status read = session.forEach(
        u"task-errors-by"_s,
        {{u":from"_s, hourOf(period.from)},
         {u":until"_s, hourOf(period.until)},
         {u":dimension"_s, taskGroupingName(grouping)},
         {u":only"_s, key ? notNull(*key) : QString()},
         {u":most"_s, most},
         {u":newest"_s, newest}},
        [&](const Row &row) {
            errors.messages.append({row.text(0), row.text(1), row.integer(2), row.time(3)});
            errors.looked = row.integer(4);
            return true;
        });
    if (!read)
        return read.error();
    errors.isPartial = errors.looked >= newest;
    return errors;
}

Result<std::optional<QDateTime>> oldestTaskLeft(Session &session)
{
    const auto oldest = session.fetchOne<QDateTime>(u"task-purged"_s, {},
                                                    [](const Row &row) { return row.time(0); });
    if (!oldest)
        return oldest.error();
    return oldest->has_value() && (*oldest)->isValid() ? *oldest : std::nullopt;
}

Result<TaskHeatMap> taskHeatMap(Session &session, const TaskPeriod &period, TaskGrouping grouping,
                                const QString &key)
{
    const QTimeZone zone = zoneOf(period.zone);
    const bool isOfKey = grouping != TaskGrouping::All;
    TaskHeatMap map;
    const auto add = [&](const Row &row) {
        const QDateTime local = row.time(0).toTimeZone(zone);
        qint64 &cell =
            map.tasks[std::size_t(local.date().dayOfWeek() - 1)][std::size_t(local.time().hour())];
        cell += row.integer(1);
        map.most = std::max(map.most, cell);
        return true;
    };
    const Status read = session.forEach(u"task-heat"_s,
                                        {{u":from"_s, hourOf(period.from)},
                                         {u":until"_s, hourOf(period.until)},
                                         {u":dimension"_s, taskGroupingName(grouping)},
                                         {u":only"_s, isOfKey ? notNull(key) : QString()}},
                                        add);
    return read ? Result(map) : Result<TaskHeatMap>(read.error());
}

Result<CostToday> taskCostToday(Session &session, const QDateTime &now, const QByteArray &zone)
{
    const QTimeZone known = zoneOf(zone);
    const QDateTime local = now.toTimeZone(known);
    const QDateTime midnight = local.date().startOfDay(known);
    const auto hours = hourSums(session, midnight.addDays(-7 * usualWeeks - 1), now.addSecs(3600));
    if (!hours)
        return hours.error();
    CostToday cost;
    for (const HourSums &sums : *hours) {
        if (sums.hour < midnight)
            continue;
        cost.today += sums.cost;
        cost.tasks += sums.tasks;
        cost.failed += sums.failed;
        cost.ended += sums.failed + sums.completed;
    }
    QList<double> former;
    for (int week = 1; week <= usualWeeks; ++week) {
        const QDateTime begin = local.date().addDays(-7 * week).startOfDay(known);
        if (hasTasks(*hours, begin, begin.addDays(1)))
            former.append(costBetween(*hours, begin, begin.addSecs(midnight.secsTo(local))));
    }
    cost.days = int(former.size());
    cost.usual = percentile(former, 0.5);
    return cost;
}

} // namespace regie
