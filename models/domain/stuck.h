// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/durationbuckets.h"

#include <QDateTime>

#include <optional>

namespace regie {

/// What is normal for tasks of a type, from those that ended lately.
struct NormalDuration
{
    qint64 n = 0;                   ///< ended tasks it rests on
    std::optional<double> p50, p99; ///< ms; nothing without tasks

    static NormalDuration of(const DurationBuckets &buckets);
};

namespace stuck {

/// Where no operator has set another for the type (DESIGN, section 6).
inline constexpr int defaultMinutes = 5;
/// Fewer ended tasks say nothing of what is rare: their p99 is not asked.
inline constexpr qint64 leastTasks = 20;

/// How long a task of a type may be processing: the type's minutes, or the type's own p99,
/// whichever is longer; ms.
qint64 allowedMilliseconds(std::optional<int> thresholdMinutes, const NormalDuration &normal);
/// A task that has been processing since `startedAt` hangs. An invalid time does not.
bool isStuck(const QDateTime &startedAt, const QDateTime &now, qint64 allowedMilliseconds);

} // namespace stuck

} // namespace regie
