// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/callfigures.h"
#include "ui/charts/bardata.h"
#include "ui/charts/chartplace.h"
#include "ui/charts/seriesdata.h"

#include <QVariantMap>

namespace regie {

// Figures of model calls as charts show them. GUI thread: names and colours are the application's.

/// The measure of the choice over time, stacked by group, with the period before.
SeriesData measureOverTime(const CallSums &sums, const AnalyticsChoice &choice);
/// The same over the whole period, with how it changed.
BarData measureByGroup(const CallSums &sums, const AnalyticsChoice &choice);
/// Input that was not cached, cached input, output: they add up.
SeriesData tokensOverTime(const CallSums &sums, const AnalyticsChoice &choice);
SeriesData retriesOverTime(const CallSums &sums, const AnalyticsChoice &choice);
/// p50, p95 and p99; gaps where nothing ended.
SeriesData durationsOverTime(const CallDurations &durations, const AnalyticsChoice &choice);
/// p95 by group with a line from p50 to p99.
BarData durationsByGroup(const CallDurations &durations, const AnalyticsChoice &choice);
/// The messages that come most often, over all groups; keys are the messages.
BarData errorMessages(const CallErrors &errors, int most = 10);

/// The newest hour of a period that is on the weekday and at the hour of a place; a whole day where
/// no hour is said. Both invalid where there is none.
std::pair<QDateTime, QDateTime> lastOccurrence(const TaskPeriod &period, const ChartPlace &place);

/// The rows behind a figure: a place of the Tasks page. Of the group "others", all but `groups`.
QVariantMap rowsBehind(const AnalyticsChoice &choice, const ChartPlace &place,
                       const QStringList &groups = {});

/// Keys of the groups that are shown by themselves.
template <typename Group>
QStringList keysOf(const QList<Group> &groups)
{
    QStringList keys;
    for (const Group &group : groups) {
        if (!group.isOthers)
            keys.append(group.key);
    }
    return keys;
}

} // namespace regie
