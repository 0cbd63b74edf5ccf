// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "tasks/taskperiodtext.h"
#include "tasks/taskstatistics.h"

#include <QHash>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString dimensionOf(TaskGrouping grouping)
{
    return grouping == TaskGrouping::All ? u"model"_s : taskGroupingName(grouping);
}

} // namespace

Result<QList<DurationStep>> taskDurations(Session &session, const TaskPeriod &period, TimeStep step,
                                          TaskGrouping grouping, const QString &key)
{
    QList<DurationStep> steps;
    const QList<QDateTime> starts = stepsOf(period, step);
    for (const QDateTime &start : starts)
        steps.append({start, {}});
    if (steps.isEmpty())
        return steps;
    const bool isOfKey = grouping != TaskGrouping::All;
    Bindings bindings = stepPartsOf(period, starts);
    bindings.insert({{u":dimension"_s, taskGroupingName(grouping)},
                     {u":key"_s, isOfKey ? notNull(key) : QString()}});
    const Status read = session.forEach(u"task-durations"_s, bindings, [&](const Row &row) {
        const qsizetype place = row.integer(0);
        if (place >= 0 && place < steps.size())
            steps[place].buckets.addBucket(int(row.integer(1)), row.integer(2));
        return true;
    });
    if (!read)
        return read.error();
    return steps;
}

Result<QList<DurationGroup>> taskDurationsBy(Session &session, const TaskPeriod &period,
                                             TaskGrouping grouping, int most,
                                             const std::optional<QString> &key)
{
    QList<DurationGroup> groups;
    qint64 last = 0;
    Bindings bindings = partsOf(period);
    bindings.insert({{u":dimension"_s, dimensionOf(grouping)},
                     {u":most"_s, most},
                     {u":only"_s, key ? notNull(*key) : QString()}});
    const Status read = session.forEach(u"task-durations-by"_s, bindings, [&](const Row &row) {
        if (std::exchange(last, row.integer(0)) != row.integer(0))
            groups.append({row.text(2), row.text(2), row.boolean(1), {}});
        groups.last().buckets.addBucket(int(row.integer(3)), row.integer(4));
        return true;
    });
    const bool hasNames =
        !key && (grouping == TaskGrouping::Campaign || grouping == TaskGrouping::Client);
    if (!read || !hasNames)
        return read ? Result(groups) : Result<QList<DurationGroup>>(read.error());
    QStringList keys;
    for (const DurationGroup &group : std::as_const(groups))
        keys.append(group.key);
    const auto names = taskGroupNames(session, grouping, keys);
    if (!names)
        return names.error();
    for (DurationGroup &group : groups)
        group.name = names->value(group.key, group.key);
    return groups;
}

} // namespace regie
