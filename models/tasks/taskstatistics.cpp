// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskstatistics.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "tasks/taskperiodtext.h"

#include <QHash>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString measureName(TaskMeasure measure)
{
    switch (measure) {
    case TaskMeasure::ListCost:
        return u"list"_s;
    case TaskMeasure::Tokens:
        return u"tokens"_s;
    case TaskMeasure::Tasks:
        return u"tasks"_s;
    case TaskMeasure::Failed:
        return u"failed"_s;
    case TaskMeasure::Retries:
        return u"retries"_s;
    case TaskMeasure::Cost:
        break;
    }
    return u"cost"_s;
}

/// What stands for all tasks has the fewest rows.
QString dimensionOf(TaskGrouping grouping)
{
    return grouping == TaskGrouping::All ? u"model"_s : taskGroupingName(grouping);
}

TaskSums sumsFrom(const Row &row, int i)
{
    TaskSums sums;
    for (qint64 *count : {&sums.tasks, &sums.pending, &sums.processing, &sums.completed,
                          &sums.failed, &sums.retries, &sums.tokensInput, &sums.tokensOutput,
                          &sums.tokensTotal, &sums.tokensCached})
        *count = row.integer(i++);
    for (double *money : {&sums.cost, &sums.listCost, &sums.valuedCost})
        *money = row.real(i++);
    sums.unpriced = row.integer(i++);
    sums.durationMs = row.integer(i);
    return sums;
}

/// What a row is put into a group by.
QString groupedBy(const TaskQuery &query)
{
    if (query.grouping == TaskGrouping::All)
        return u"none"_s;
    return query.key ? u"model"_s : u"key"_s;
}

/// One group in one step.
struct Cell
{
    QString key;
    bool isOthers = false;
    qint64 others = 0;
    int step = 0;
    TaskSums sums;
};

Result<QList<Cell>> cellsOf(Session &session, const TaskQuery &query, const TaskPeriod &period,
                            const QList<QDateTime> &steps, qint64 most)
{
    Bindings bindings = stepPartsOf(period, steps);
    bindings.insert({{u":by"_s, groupedBy(query)},
                     {u":only"_s, query.key ? notNull(*query.key) : QString()},
                     {u":dimension"_s, dimensionOf(query.grouping)},
                     {u":measure"_s, measureName(query.measure)},
                     {u":most"_s, most}});
    return session.fetch<Cell>(u"task-series"_s, bindings, [](const Row &row) {
        return Cell{row.text(2), row.boolean(1), row.integer(3), int(row.integer(4)),
                    sumsFrom(row, 5)};
    });
}

void addCell(TaskSeries &series, const Cell &cell)
{
    if (series.groups.isEmpty() || series.groups.last().key != cell.key ||
        series.groups.last().isOthers != cell.isOthers) {
        TaskGroup group;
        group.key = group.name = cell.key;
        group.isOthers = cell.isOthers;
        group.others = cell.others;
        group.steps.resize(series.steps.size());
        series.groups.append(group);
    }
    TaskGroup &group = series.groups.last();
    group.others = std::max(group.others, cell.others);
    group.total += cell.sums;
    series.total += cell.sums;
    if (cell.step >= 0 && cell.step < group.steps.size())
        group.steps[cell.step] += cell.sums;
}

/// Groups that were there before and are not now belong to the others, or only to the total.
Status addFormer(Session &session, const TaskQuery &query, TaskSeries &series)
{
    const TaskPeriod former = query.period.previous();
    const auto cells = cellsOf(session, query, former, {former.from}, 1'000'000'000);
    if (!cells)
        return cells.error();
    for (const Cell &cell : *cells) {
        series.former += cell.sums;
        const auto it = std::ranges::find_if(series.groups, [&](const TaskGroup &group) {
            return !group.isOthers && group.key == cell.key;
        });
        if (it != series.groups.end())
            it->former += cell.sums;
        else if (!series.groups.isEmpty() && series.groups.last().isOthers)
            series.groups.last().former += cell.sums;
    }
    return {};
}

Status addNames(Session &session, TaskGrouping grouping, TaskSeries &series)
{
    if (grouping != TaskGrouping::Campaign && grouping != TaskGrouping::Client)
        return {};
    QStringList keys;
    for (const TaskGroup &group : std::as_const(series.groups))
        keys.append(group.key);
    const auto names = taskGroupNames(session, grouping, keys);
    if (!names)
        return names.error();
    for (TaskGroup &group : series.groups)
        group.name = names->value(group.key, group.key);
    return {};
}

} // namespace

Result<QHash<QString, QString>> taskGroupNames(Session &session, TaskGrouping grouping,
                                               const QStringList &keys)
{
    QHash<QString, QString> names;
    const Status read = session.forEach(
        u"task-group-names"_s,
        {{u":keys"_s, sqlArray(keys)}, {u":dimension"_s, taskGroupingName(grouping)}},
        [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
    if (!read)
        return read.error();
    return names;
}

Result<TaskSeries> taskSeries(Session &session, const TaskQuery &query)
{
    TaskSeries series;
    series.steps = stepsOf(query.period, query.step);
    if (series.steps.isEmpty())
        return series;
    const auto cells = cellsOf(session, query, query.period, series.steps, query.most);
    if (!cells)
        return cells.error();
    for (const Cell &cell : *cells)
        addCell(series, cell);
    if (query.isCompared) {
        if (const Status former = addFormer(session, query, series); !former)
            return former.error();
    }
    if (const Status named =
            addNames(session, query.key ? TaskGrouping::Model : query.grouping, series);
        !named)
        return named.error();
    const auto asOf = session.fetchOne<QDateTime>(u"task-statistics-time"_s, {},
                                                  [](const Row &row) { return row.time(0); });
    if (!asOf)
        return asOf.error();
    series.asOf = asOf->value_or(QDateTime());
    return series;
}

} // namespace regie
