// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationbuckets.h"

#include <algorithm>
#include <cmath>

namespace regie {

namespace {

constexpr double perDoubling = 8;
constexpr int zeroBucket = -1;

} // namespace

int durationBucket(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return zeroBucket;
    // Powers of two lie on a bound, which the logarithm may miss from below.
    return int(std::floor(perDoubling * std::log(double(milliseconds)) / std::log(2.0) + 1e-9));
}

double durationBucketLower(int bucket)
{
    return bucket <= zeroBucket ? 0 : std::exp2(bucket / perDoubling);
}

double durationBucketUpper(int bucket)
{
    return bucket <= zeroBucket ? 0 : std::exp2((bucket + 1) / perDoubling);
}

double durationBucketValue(int bucket)
{
    const double lower = durationBucketLower(bucket);
    const double upper = durationBucketUpper(bucket);
    return upper > 0 ? 2 * lower * upper / (lower + upper) : 0;
}

void DurationBuckets::addBucket(int bucket, qint64 n)
{
    const qint64 now = m_counts.value(bucket) + n;
    if (now == 0)
        m_counts.remove(bucket);
    else
        m_counts.insert(bucket, now);
    m_total += n;
}

void DurationBuckets::merge(const DurationBuckets &other)
{
    for (auto it = other.m_counts.begin(); it != other.m_counts.end(); ++it)
        addBucket(it.key(), it.value());
}

std::optional<double> DurationBuckets::percentile(double share) const
{
    if (isEmpty())
        return std::nullopt;
    const auto rank = std::clamp(qint64(std::ceil(share * double(m_total))), qint64(1), m_total);
    qint64 seen = 0;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        seen += it.value();
        if (seen >= rank)
            return durationBucketValue(it.key());
    }
    return durationBucketValue(m_counts.lastKey());
}

} // namespace regie
