// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/callcharts.h"

#include "ui/charts/seriescolors.h"
#include "ui/texts/calltexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Words of charts of model calls.
struct CallCharts
{
    Q_DECLARE_TR_FUNCTIONS(regie::CallCharts)
};

/// What the groups of a chart are: with one key chosen, its models.
TaskGrouping shownGrouping(const AnalyticsChoice &choice)
{
    return choice.key ? TaskGrouping::Model : choice.grouping;
}

template <typename Group>
QList<Token> colorsOf(const QList<Group> &groups, TaskGrouping grouping)
{
    QList<Token> colors = seriesColors().tokens(taskGroupingName(grouping), keysOf(groups));
    colors.resize(groups.size(), Token::Neutral);
    return colors;
}

QString nameOf(const TaskGroup &group, TaskGrouping grouping)
{
    return group.isOthers ? othersName(group.others)
                          : callGroupName(grouping, group.key, group.name);
}

SeriesData frame(const QList<QDateTime> &steps, const AnalyticsChoice &choice)
{
    SeriesData data;
    data.step = choice.step;
    data.steps = steps;
    data.until = choice.period.until;
    if (!choice.period.zone.isEmpty())
        data.zone = QTimeZone(choice.period.zone);
    return data;
}

using Value = std::function<double(const TaskSums &)>;

void addGroups(SeriesData &data, const TaskSeries &series, TaskGrouping grouping,
               const Value &value)
{
    const QList<Token> colors = colorsOf(series.groups, grouping);
    for (qsizetype i = 0; i < series.groups.size(); ++i) {
        const TaskGroup &group = series.groups[i];
        ChartSeries line{group.key, nameOf(group, grouping), colors[i], group.isOthers, {}};
        for (const TaskSums &sums : group.steps)
            line.values.append(value(sums));
        data.series.append(line);
    }
}

void addFormer(SeriesData &data, const CallSums &sums, const AnalyticsChoice &choice,
               const Value &value)
{
    if (!choice.isCompared || sums.former.isEmpty())
        return;
    for (const TaskSums &former : sums.former)
        data.former.append(value(former));
    data.former.resize(data.steps.size()); // a month before may have a day less, or more
    data.formerName = beforeText(choice.period);
}

/// Statistics know whole hours: those at the edges of the period are in it or not, and one that a
/// step begins within belongs to the step before.
QDateTime countedFrom(const TaskPeriod &period, const QDateTime &time, const QDateTime &otherwise)
{
    const QDateTime at = time.isValid() ? time : otherwise;
    if (at <= period.from)
        return hourOf(period.from);
    return at >= period.until ? hourOf(period.until) : hourOf(at.addSecs(3599));
}

ChartSeries plainLine(const QString &key, const QString &name, Token color)
{
    return {key, name, color, false, {}};
}

} // namespace

SeriesData measureOverTime(const CallSums &sums, const AnalyticsChoice &choice)
{
    SeriesData data = frame(sums.series.steps, choice);
    const AnalyticsMeasure measure = choice.measure;
    data.measure = measureWord(measure);
    data.text = [measure](double value) {
        return measureText(measure, value);
    };
    data.axisText = [measure](double value) {
        return shortMeasureText(measure, value);
    };
    data.isWhole = !choice.isMoney();
    const Value value = [measure](const TaskSums &of) {
        return measured(of, measure);
    };
    addGroups(data, sums.series, shownGrouping(choice), value);
    addFormer(data, sums, choice, value);
    return data;
}

BarData measureByGroup(const CallSums &sums, const AnalyticsChoice &choice)
{
    const TaskGrouping grouping = shownGrouping(choice);
    BarData data;
    data.groupName = groupingWord(grouping);
    const AnalyticsMeasure measure = choice.measure;
    data.measures = {{measureWord(measure), [measure](double value) {
                          return measureText(measure, value);
                      }}};
    data.formerName = choice.isCompared ? beforeText(choice.period) : QString();
    const QList<Token> colors = colorsOf(sums.series.groups, grouping);
    for (qsizetype i = 0; i < sums.series.groups.size(); ++i) {
        const TaskGroup &group = sums.series.groups[i];
        BarRow row;
        row.key = group.key;
        row.name = nameOf(group, grouping);
        row.color = colors[i];
        row.isOthers = group.isOthers;
        row.values = {measured(group.total, measure)};
        row.detail = CallCharts::tr("%Ln task(s)", nullptr, int(group.total.tasks));
        if (choice.isCompared) {
            row.former = measured(group.former, measure);
            const ChangeText change =
                shareChange(*row.values.first(), *row.former,
                            choice.isMoney() ? Direction::LessIsBetter : Direction::Neutral);
            row.change = change.text;
            row.changeTone = change.tone;
            row.changeIcon = change.icon;
        }
        data.rows.append(row);
    }
    return data;
}

SeriesData tokensOverTime(const CallSums &sums, const AnalyticsChoice &choice)
{
    SeriesData data = frame(sums.series.steps, choice);
    data.measure = CallCharts::tr("Tokens");
    data.isWhole = true;
    data.text = [](double value) {
        return measureText(AnalyticsMeasure::Tokens, value);
    };
    data.axisText = shortCountText;
    ChartSeries input = plainLine(u"input"_s, CallCharts::tr("Input"), Token::Series1);
    ChartSeries cached = plainLine(u"cached"_s, CallCharts::tr("Cached input"), Token::Series2);
    ChartSeries output = plainLine(u"output"_s, CallCharts::tr("Output"), Token::Series3);
    for (qsizetype step = 0; step < sums.series.steps.size(); ++step) {
        TaskSums all;
        for (const TaskGroup &group : sums.series.groups)
            all += group.steps[step];
        input.values.append(double(all.tokensInput - all.tokensCached));
        cached.values.append(double(all.tokensCached));
        output.values.append(double(all.tokensOutput));
    }
    data.series = {input, cached, output};
    return data;
}

SeriesData retriesOverTime(const CallSums &sums, const AnalyticsChoice &choice)
{
    SeriesData data = frame(sums.series.steps, choice);
    data.measure = CallCharts::tr("Retries");
    data.isWhole = true;
    data.text = [](double value) {
        return measureText(AnalyticsMeasure::Tasks, value);
    };
    data.axisText = shortCountText;
    const Value value = [](const TaskSums &of) {
        return double(of.retries);
    };
    addGroups(data, sums.series, shownGrouping(choice), value);
    addFormer(data, sums, choice, value);
    return data;
}

SeriesData durationsOverTime(const CallDurations &durations, const AnalyticsChoice &choice)
{
    QList<QDateTime> steps;
    ChartSeries lines[] = {plainLine(u"p50"_s, u"p50"_s, Token::Series2),
                           plainLine(u"p95"_s, u"p95"_s, Token::Series1),
                           plainLine(u"p99"_s, u"p99"_s, Token::Series4)};
    constexpr double shares[] = {0.5, 0.95, 0.99};
    for (const DurationStep &step : durations.steps) {
        steps.append(step.start);
        for (std::size_t i = 0; i < std::size(lines); ++i)
            lines[i].values.append(step.buckets.percentile(shares[i]));
    }
    SeriesData data = frame(steps, choice);
    data.measure = CallCharts::tr("Duration");
    data.style = SeriesStyle::Lines;
    data.hasTotal = false;
    data.text = [](double value) {
        return millisecondsText(value);
    };
    if (!durations.all.isEmpty())
        data.series = {lines[0], lines[1], lines[2]};
    return data;
}

BarData durationsByGroup(const CallDurations &durations, const AnalyticsChoice &choice)
{
    const TaskGrouping grouping = shownGrouping(choice);
    BarData data;
    data.groupName = groupingWord(grouping);
    data.measures = {{CallCharts::tr("p95 duration"), [](double value) {
                          return millisecondsText(value);
                      }}};
    data.lowName = u"p50"_s;
    data.highName = u"p99"_s;
    const QList<Token> colors = colorsOf(durations.groups, grouping);
    for (qsizetype i = 0; i < durations.groups.size(); ++i) {
        const DurationGroup &group = durations.groups[i];
        BarRow row;
        row.key = group.key;
        row.isOthers = group.isOthers;
        row.name = group.isOthers ? CallCharts::tr("others")
                                  : callGroupName(grouping, group.key, group.name);
        row.detail = CallCharts::tr("%Ln task(s)", nullptr, int(group.buckets.total()));
        row.color = colors[i];
        row.values = {group.buckets.percentile(0.95)};
        row.low = group.buckets.percentile(0.5);
        row.high = group.buckets.percentile(0.99);
        data.rows.append(row);
    }
    return data;
}

BarData errorMessages(const CallErrors &errors, int most)
{
    QHash<QString, BarRow> rows;
    for (const TaskGroupError &error : errors.messages.messages) {
        BarRow &row = rows[error.message];
        row.key = error.message;
        row.name =
            error.message.isEmpty() ? CallCharts::tr("no message") : error.message.simplified();
        row.color = Token::Bad;
        row.values = {(row.values.isEmpty() ? 0 : *row.values.first()) + double(error.n)};
    }
    BarData data;
    data.groupName = CallCharts::tr("Message");
    data.measures = {{CallCharts::tr("Failed tasks"), [](double value) {
                          return measureText(AnalyticsMeasure::Tasks, value);
                      }}};
    data.rows = rows.values();
    std::ranges::sort(data.rows, [](const BarRow &a, const BarRow &b) {
        return *a.values.first() != *b.values.first() ? *a.values.first() > *b.values.first()
                                                      : a.key < b.key;
    });
    if (data.rows.size() > most)
        data.rows.resize(most);
    return data;
}

std::pair<QDateTime, QDateTime> lastOccurrence(const TaskPeriod &period, const ChartPlace &place)
{
    const QTimeZone zone =
        period.zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(period.zone);
    const QDateTime end = std::min(period.until, QDateTime::currentDateTimeUtc());
    QDate day = end.toTimeZone(zone).date();
    for (int back = 0; back < 8; ++back, day = day.addDays(-1)) {
        const QDateTime from(day, QTime(std::max(place.hour, 0), 0), zone);
        if (day.dayOfWeek() == place.weekday && from < end && from >= period.from)
            return {from.toUTC(), from.addSecs(place.hour < 0 ? 24 * 3600 : 3600).toUTC()};
    }
    return {};
}

QVariantMap rowsBehind(const AnalyticsChoice &choice, const ChartPlace &place,
                       const QStringList &groups)
{
    QVariantMap rows{{u"from"_s, countedFrom(choice.period, place.from, choice.period.from)},
                     {u"until"_s, countedFrom(choice.period, place.until, choice.period.until)}};
    if (choice.key)
        rows.insert(taskGroupingName(choice.grouping), *choice.key);
    const QString group = taskGroupingName(shownGrouping(choice));
    if (place.key && !place.isOthers)
        rows.insert(group, *place.key);
    else if (place.isOthers && !groups.isEmpty())
        rows.insert(group + u"_except"_s, groups);
    return rows;
}

} // namespace regie
