// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>

#include <optional>

namespace regie {

/// How long something took, counted in buckets whose bounds grow by a constant factor, so that two
/// counts are merged by adding them and a percentile is off by a known share at most.
///
/// Bucket k holds durations from 2^(k/8) ms up to, but not including, 2^((k+1)/8) ms; bucket -1
/// holds 0 ms. A percentile is answered as 2 * upper * lower / (upper + lower), for which the
/// relative error is at most (g - 1) / (g + 1) = 4.33 % with g = 2^(1/8), whatever the
/// distribution (Masson, Rim, Lee 2019, "DDSketch: a fast and fully-mergeable quantile sketch with
/// relative-error guarantees", VLDB 12(12), section 2). regie_duration_bucket() of migration 0012
/// is the same rule in SQL.
inline constexpr double durationErrorBound = 0.0433;

/// For milliseconds of 0 and more; negative ones are taken as 0.
int durationBucket(qint64 milliseconds);
/// The bucket's lower and upper bound in ms; 0 and 0 for bucket -1.
double durationBucketLower(int bucket);
double durationBucketUpper(int bucket);
/// The value that stands for all of a bucket, ms.
double durationBucketValue(int bucket);

/// A count by bucket. Pure value.
class DurationBuckets
{
public:
    void add(qint64 milliseconds) { addBucket(durationBucket(milliseconds), 1); }
    void addBucket(int bucket, qint64 n);
    /// As if all that `other` has seen had been added here.
    void merge(const DurationBuckets &other);

    qint64 total() const { return m_total; }
    bool isEmpty() const { return m_total == 0; }
    /// By bucket, ascending; no zeros.
    const QMap<int, qint64> &counts() const { return m_counts; }
    /// The smallest duration that at least `share` of all do not exceed (percentile_disc of
    /// PostgreSQL), in ms, off by durationErrorBound at most. Nothing when empty. 0 <= share <= 1.
    std::optional<double> percentile(double share) const;

    friend bool operator==(const DurationBuckets &, const DurationBuckets &) = default;

private:
    QMap<int, qint64> m_counts;
    qint64 m_total = 0;
};

} // namespace regie
