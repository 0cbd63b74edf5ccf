// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stuck.h"

#include <algorithm>

namespace regie {

NormalDuration NormalDuration::of(const DurationBuckets &buckets)
{
    return {buckets.total(), buckets.percentile(0.5), buckets.percentile(0.99)};
}

qint64 stuck::allowedMilliseconds(std::optional<int> thresholdMinutes, const NormalDuration &normal)
{
    const qint64 threshold = qint64(thresholdMinutes.value_or(defaultMinutes)) * 60'000;
    if (normal.n < leastTasks || !normal.p99)
        return threshold;
    return std::max(threshold, qint64(*normal.p99));
}

bool stuck::isStuck(const QDateTime &startedAt, const QDateTime &now, qint64 allowedMilliseconds)
{
    return startedAt.isValid() && startedAt.msecsTo(now) > allowedMilliseconds;
}

} // namespace regie
