// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskperiodtext.h"
#include "tasks/taskstatistics.h"

#include <QTimeZone>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct GroupingName
{
    TaskGrouping grouping;
    QLatin1String name;
};
constexpr std::array groupingNames{GroupingName{TaskGrouping::All, "all"_L1},
                                   GroupingName{TaskGrouping::Agent, "agent"_L1},
                                   GroupingName{TaskGrouping::Type, "type"_L1},
                                   GroupingName{TaskGrouping::Model, "model"_L1},
                                   GroupingName{TaskGrouping::Client, "client"_L1},
                                   GroupingName{TaskGrouping::Campaign, "campaign"_L1}};

QDate beginningOf(const QDate &day, TimeStep step)
{
    if (step == TimeStep::Week)
        return day.addDays(1 - day.dayOfWeek());
    return step == TimeStep::Month ? QDate(day.year(), day.month(), 1) : day;
}

QDate after(const QDate &day, TimeStep step)
{
    if (step == TimeStep::Month)
        return day.addMonths(1);
    return day.addDays(step == TimeStep::Week ? 7 : 1);
}

/// Zones with half hours begin their days within an hour, which belongs to the day it began in.
QDateTime startOf(const QDate &day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toUTC();
}

} // namespace

QTimeZone zoneOf(const QByteArray &name)
{
    if (name.isEmpty())
        return QTimeZone::systemTimeZone().isValid() ? QTimeZone::systemTimeZone()
                                                     : QTimeZone::utc();
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString timeArray(const QList<QDateTime> &times)
{
    QStringList texts;
    for (const QDateTime &time : times)
        texts.append(u'"' + time.toUTC().toString(Qt::ISODateWithMs) + u'"');
    return u'{' + texts.join(u',') + u'}';
}

Bindings partsOf(const TaskPeriod &period, const QList<QDateTime> &steps)
{
    QList<QDateTime> days, hours;
    const QDateTime from = hourOf(period.from);
    const QDateTime until = hourOf(period.until);
    auto step = steps.begin();
    for (QDateTime day(from.date(), QTime(0, 0), Qt::UTC); day < until; day = day.addDays(1)) {
        const QDateTime next = day.addDays(1);
        step = std::find_if(step, steps.end(), [&](const QDateTime &at) { return at > day; });
        const bool isDivided = step != steps.end() && *step < next;
        if (day >= from && next <= until && !isDivided) {
            days.append(day);
            continue;
        }
        for (QDateTime at = std::max(day, from); at < std::min(next, until); at = at.addSecs(3600))
            hours.append(at);
    }
    return {{u":days"_s, timeArray(days)}, {u":hours"_s, timeArray(hours)}};
}

QDateTime hourOf(const QDateTime &time)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    const qint64 into = ((seconds % 3600) + 3600) % 3600;
    return QDateTime::fromSecsSinceEpoch(seconds - into, Qt::UTC);
}

QString taskGroupingName(TaskGrouping grouping)
{
    return std::ranges::find(groupingNames, grouping, &GroupingName::grouping)->name;
}

std::optional<TaskGrouping> taskGroupingFrom(const QString &name)
{
    const auto it = std::ranges::find(groupingNames, name, &GroupingName::name);
    return it == groupingNames.end() ? std::nullopt : std::optional(it->grouping);
}

TaskPeriod TaskPeriod::days(const QDate &first, const QDate &last, const QByteArray &zone)
{
    const QTimeZone known = zoneOf(zone);
    return {startOf(first, known), startOf(last.addDays(1), known), zone};
}

TaskPeriod TaskPeriod::previous() const
{
    const QTimeZone known = zoneOf(zone);
    const QDate first = from.toTimeZone(known).date();
    const QDate next = until.toTimeZone(known).date();
    if (startOf(first, known) == from && startOf(next, known) == until && first < next)
        return {startOf(first.addDays(-first.daysTo(next)), known), from, zone};
    return {from.addSecs(-from.secsTo(until)), from, zone};
}

TimeStep stepFor(const TaskPeriod &period)
{
    const qint64 hours = period.hours();
    if (hours <= 4 * 24)
        return TimeStep::Hour;
    if (hours <= 100 * 24)
        return TimeStep::Day;
    return hours <= 700 * 24 ? TimeStep::Week : TimeStep::Month;
}

QList<QDateTime> stepsOf(const TaskPeriod &period, TimeStep step)
{
    QList<QDateTime> steps;
    if (!period.from.isValid() || !period.until.isValid())
        return steps;
    const QTimeZone zone = zoneOf(period.zone);
    if (step == TimeStep::Hour) {
        for (QDateTime at = hourOf(period.from); at < period.until; at = at.addSecs(3600))
            steps.append(at);
        return steps;
    }
    for (QDate day = beginningOf(period.from.toTimeZone(zone).date(), step);
         startOf(day, zone) < period.until; day = after(day, step))
        steps.append(startOf(day, zone));
    return steps;
}

std::optional<double> TaskSums::errorRate() const
{
    return ended() > 0 ? std::optional(double(failed) / double(ended())) : std::nullopt;
}

TaskSums &TaskSums::operator+=(const TaskSums &other)
{
    tasks += other.tasks;
    pending += other.pending;
    processing += other.processing;
    completed += other.completed;
    failed += other.failed;
    retries += other.retries;
    tokensInput += other.tokensInput;
    tokensOutput += other.tokensOutput;
    tokensTotal += other.tokensTotal;
    tokensCached += other.tokensCached;
    cost += other.cost;
    listCost += other.listCost;
    valuedCost += other.valuedCost;
    unpriced += other.unpriced;
    durationMs += other.durationMs;
    return *this;
}

} // namespace regie
