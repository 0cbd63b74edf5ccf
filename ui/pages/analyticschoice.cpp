// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticschoice.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array measureNames{"cost"_L1, "list"_L1, "valued"_L1, "tokens"_L1, "tasks"_L1};

QDateTime hourAfter(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch((time.toSecsSinceEpoch() / 3600 + 1) * 3600, Qt::UTC);
}

} // namespace

TaskPeriod periodOf(const Period &chosen, const QDateTime &now, const TaskSpan &span,
                    const QByteArray &zone)
{
    if (chosen.kind == Period::Kind::Last24Hours)
        return {hourAfter(now).addSecs(-24 * 3600), hourAfter(now), zone};
    const QTimeZone known = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone);
    const QDate today = now.toTimeZone(known).date();
    auto [first, last] = chosen.days(today);
    if (!last.isValid())
        last = std::max(today, first.isValid() ? first : today);
    if (!first.isValid())
        first = span.first.isValid() ? span.first.toTimeZone(known).date() : last;
    return TaskPeriod::days(std::min(first, last), last, zone);
}

QJsonObject choiceToJson(const AnalyticsChoice &choice)
{
    QJsonObject json{{u"period"_s, choice.chosen.toJson()},
                     {u"group"_s, taskGroupingName(choice.grouping)},
                     {u"measure"_s, measureNames[std::size_t(choice.measure)]},
                     {u"compared"_s, choice.isCompared}};
    if (choice.key)
        json.insert(u"key"_s, *choice.key);
    return json;
}

AnalyticsChoice choiceFromJson(const QJsonObject &json)
{
    AnalyticsChoice choice;
    if (json.contains("period"_L1))
        choice.chosen = Period::fromJson(json.value("period"_L1).toObject());
    const auto grouping = taskGroupingFrom(json.value("group"_L1).toString());
    if (grouping && *grouping != TaskGrouping::All)
        choice.grouping = *grouping;
    const auto measure =
        std::ranges::find(measureNames, json.value("measure"_L1).toString()) - measureNames.begin();
    if (measure < qsizetype(measureNames.size()))
        choice.measure = AnalyticsMeasure(measure);
    if (json.value("key"_L1).isString())
        choice.key = json.value("key"_L1).toString();
    choice.isCompared = json.value("compared"_L1).toBool(true);
    return choice;
}

double measured(const TaskSums &sums, AnalyticsMeasure measure)
{
    switch (measure) {
    case AnalyticsMeasure::Cost:
        return sums.cost;
    case AnalyticsMeasure::ListCost:
        return sums.listCost;
    case AnalyticsMeasure::ValuedCost:
        return sums.valuedCost;
    case AnalyticsMeasure::Tokens:
        return double(sums.tokensTotal);
    case AnalyticsMeasure::Tasks:
        return double(sums.tasks);
    }
    return 0;
}

TaskMeasure taskMeasure(AnalyticsMeasure measure)
{
    switch (measure) {
    case AnalyticsMeasure::ListCost:
        return TaskMeasure::ListCost;
    case AnalyticsMeasure::Tokens:
        return TaskMeasure::Tokens;
    case AnalyticsMeasure::Tasks:
        return TaskMeasure::Tasks;
    default:
        return TaskMeasure::Cost; // the ranking by what was charged is that of its value as well
    }
}

} // namespace regie
