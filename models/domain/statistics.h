// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"

#include <QList>

namespace regie {

/// Percentile by linear interpolation between the closest ranks, as PostgreSQL's percentile_cont
/// (Hyndman and Fan 1996, definition 7). Nothing for an empty list. 0 <= share <= 1.
std::optional<double> percentile(QList<double> values, double share);
Benchmark benchmarkOf(const QList<double> &values);

/// Lower bound of the Wilson score interval (Wilson 1927, "Probable inference, the law of
/// succession, and statistical inference") for `successes` of `n`, 95 % two-sided by default.
/// 0 for n = 0.
double wilsonLowerBound(qint64 successes, qint64 n, double z = 1.959963984540054);

} // namespace regie
