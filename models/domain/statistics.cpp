// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"

#include <algorithm>
#include <cmath>

namespace regie {

namespace {

/// Of sorted values, at least one. The same operations in the same order as the server's
/// float8_lerp(), so that both give the same bits.
double percentileOfSorted(const QList<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto lower = qsizetype(std::floor(place));
    const auto upper = qsizetype(std::ceil(place));
    if (lower == upper)
        return sorted[lower];
    return sorted[lower] + (place - double(lower)) * (sorted[upper] - sorted[lower]);
}

} // namespace

std::optional<double> percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return percentileOfSorted(values, share);
}

Benchmark benchmarkOf(const QList<double> &values)
{
    if (values.isEmpty())
        return {};
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return {sorted.size(), percentileOfSorted(sorted, 0.25), percentileOfSorted(sorted, 0.5),
            percentileOfSorted(sorted, 0.75), percentileOfSorted(sorted, 0.9)};
}

double wilsonLowerBound(qint64 successes, qint64 n, double z)
{
    if (n <= 0 || successes <= 0)
        return 0;
    const double count = double(n);
    const double share = double(successes) / count;
    const double square = z * z;
    const double spread = z * std::sqrt((share * (1 - share) + square / (4 * count)) / count);
    return std::max(0.0, (share + square / (2 * count) - spread) / (1 + square / count));
}

} // namespace regie
