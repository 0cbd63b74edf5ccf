// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskperiodtext.h"
#include "tasks/taskstatistics.h"

#include <QHash>
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

QString numberArray(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return u'{' + texts.join(u',') + u'}';
}

/// Days and hours of a period, with the steps they belong to.
class StepParts
{
public:
    StepParts(const TaskPeriod &period, const QList<QDateTime> &steps)
        : m_from(hourOf(period.from))
        , m_until(hourOf(period.until))
        , m_steps(steps)
    {
        for (QDateTime day(m_from.date(), QTime(0, 0), Qt::UTC); day < m_until;
             day = day.addDays(1))
            addDay(day);
    }
    Bindings bindings() const
    {
        return {{u":days"_s, timeArray(m_days)},
                {u":day_steps"_s, numberArray(m_daySteps)},
                {u":hours"_s, timeArray(m_hours)},
                {u":hour_steps"_s, numberArray(m_hourSteps)},
                {u":hour_signs"_s, numberArray(m_signs)}};
    }

private:
    static constexpr int outside = -1;
    static constexpr int hoursOfDay = 24;

    int stepOf(const QDateTime &hour) const
    {
        if (hour < m_from || hour >= m_until)
            return outside;
        // The first hour may begin before the first step, where zones have half hours.
        const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), hour);
        return std::max(0, int(next - m_steps.begin()) - 1);
    }
    void addDay(const QDateTime &day);
    void addHour(const QDateTime &hour, int step, int sign)
    {
        m_hours.append(hour);
        m_hourSteps.append(step);
        m_signs.append(sign);
    }

    const QDateTime m_from, m_until;
    const QList<QDateTime> &m_steps;
    QList<QDateTime> m_days, m_hours;
    QList<int> m_daySteps, m_hourSteps, m_signs;
};

/// As a whole with corrections, or hour by hour: whichever reads less.
void StepParts::addDay(const QDateTime &day)
{
    std::array<int, hoursOfDay> steps{};
    QHash<int, int> shares;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        ++shares[steps[std::size_t(hour)] = stepOf(day.addSecs(3600 * hour))];
    const int counted = hoursOfDay - shares.take(outside);
    int main = outside;
    for (auto it = shares.cbegin(); it != shares.cend(); ++it)
        main = main == outside || it.value() > shares.value(main) ? it.key() : main;
    const int share = shares.value(main);
    const bool isWhole = 1 + (hoursOfDay - share) + (counted - share) < counted;
    if (isWhole) {
        m_days.append(day);
        m_daySteps.append(main);
    }
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const int step = steps[std::size_t(hour)];
        if (isWhole && step == main)
            continue;
        if (isWhole)
            addHour(day.addSecs(3600 * hour), main, -1);
        if (step != outside)
            addHour(day.addSecs(3600 * hour), step, 1);
    }
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

Bindings stepPartsOf(const TaskPeriod &period, const QList<QDateTime> &steps)
{
    return StepParts(period, steps).bindings();
}

Bindings partsOf(const TaskPeriod &period)
{
    QList<QDateTime> days, hours;
    const QDateTime from = hourOf(period.from);
    const QDateTime until = hourOf(period.until);
    for (QDateTime day(from.date(), QTime(0, 0), Qt::UTC); day < until; day = day.addDays(1)) {
        const QDateTime next = day.addDays(1);
        if (day >= from && next <= until) {
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
