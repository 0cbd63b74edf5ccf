// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/callfigures.h"

#include "database/session.h"

namespace regie {

namespace {

constexpr int mostGroups = 8;   // by themselves in charts
constexpr int mostFailing = 30; // in the table of errors

TaskQuery queryOf(const AnalyticsChoice &choice)
{
    TaskQuery query;
    query.period = choice.period;
    query.step = choice.step;
    query.grouping = choice.grouping;
    query.measure = taskMeasure(choice.measure);
    query.most = mostGroups;
    query.isCompared = choice.isCompared;
    query.key = choice.key;
    return query;
}

/// The grouping that a key is one of, for functions that take all tasks or those of one key.
TaskGrouping keyGrouping(const AnalyticsChoice &choice)
{
    return choice.key ? choice.grouping : TaskGrouping::All;
}

} // namespace

QString CallErrors::topMessage(const QString &group) const
{
    const auto it = std::ranges::find(messages.messages, group, &TaskGroupError::key);
    return it == messages.messages.end() ? QString() : it->message;
}

Result<CallSums> readCallSums(Session &session, const AnalyticsChoice &choice)
{
    auto series = taskSeries(session, queryOf(choice));
    if (!series)
        return series.error();
    CallSums sums{series.take(), {}};
    if (!choice.isCompared)
        return sums;
    TaskQuery former = queryOf(choice);
    former.period = choice.period.previous();
    former.isCompared = false;
    former.most = choice.key ? mostGroups : 1;
    if (!choice.key)
        former.grouping = TaskGrouping::All;
    const auto before = taskSeries(session, former);
    if (!before)
        return before.error();
    sums.former.resize(before->steps.size());
    for (const TaskGroup &group : before->groups) {
        for (qsizetype step = 0; step < group.steps.size(); ++step)
            sums.former[step] += group.steps[step];
    }
    return sums;
}

Result<CallErrors> readCallErrors(Session &session, const AnalyticsChoice &choice)
{
    TaskQuery query = queryOf(choice);
    query.step = TimeStep::Month; // only totals are wanted
    query.measure = TaskMeasure::Failed;
    query.most = mostFailing;
    query.isCompared = false;
    auto series = taskSeries(session, query);
    if (!series)
        return series.error();
    auto messages = taskErrorsBy(session, choice.period, choice.grouping, choice.key);
    if (!messages)
        return messages.error();
    return CallErrors{series->groups, messages.take()};
}

Result<CallDurations> readCallDurations(Session &session, const AnalyticsChoice &choice)
{
    const QString key = choice.key.value_or(QString());
    auto steps = taskDurations(session, choice.period, choice.step, keyGrouping(choice), key);
    if (!steps)
        return steps.error();
    CallDurations durations{steps.take(), {}, {}, {}};
    for (const DurationStep &step : std::as_const(durations.steps))
        durations.all.merge(step.buckets);
    auto groups = taskDurationsBy(session, choice.period, choice.grouping, mostGroups, choice.key);
    if (!groups)
        return groups.error();
    durations.groups = groups.take();
    if (!choice.isCompared)
        return durations;
    const auto former =
        taskDurations(session, choice.period.previous(), TimeStep::Month, keyGrouping(choice), key);
    if (!former)
        return former.error();
    for (const DurationStep &step : *former)
        durations.former.merge(step.buckets);
    return durations;
}

Result<CallTimes> readCallTimes(Session &session, const AnalyticsChoice &choice)
{
    CallTimes times;
    auto heat =
        taskHeatMap(session, choice.period, keyGrouping(choice), choice.key.value_or(QString()));
    if (!heat)
        return heat.error();
    times.heat = heat.take();
    const auto span = taskSpan(session);
    if (!span)
        return span.error();
    times.span = *span;
    const auto oldest = oldestTaskLeft(session);
    if (!oldest)
        return oldest.error();
    times.oldestLeft = *oldest;
    if (choice.key)
        return times;
    const auto campaigns = campaignTotals(session, choice.period, CampaignChoice::Started);
    if (!campaigns)
        return campaigns.error();
    times.campaigns = *campaigns;
    if (!choice.isCompared)
        return times;
    const auto former = campaignTotals(session, choice.period.previous(), CampaignChoice::Started);
    if (!former)
        return former.error();
    times.formerCampaigns = *former;
    return times;
}

} // namespace regie
