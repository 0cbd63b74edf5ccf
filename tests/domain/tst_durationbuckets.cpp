// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/durationbuckets.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <rapidcheck.h>
#include <vector>

using namespace regie;

namespace {

DurationBuckets bucketsOf(const std::vector<qint64> &durations)
{
    DurationBuckets buckets;
    for (const qint64 duration : durations)
        buckets.add(duration);
    return buckets;
}

/// percentile_disc of PostgreSQL.
qint64 exactPercentile(std::vector<qint64> durations, double share)
{
    std::ranges::sort(durations);
    const auto rank = std::size_t(std::ceil(share * double(durations.size())));
    return durations[std::max<std::size_t>(rank, 1) - 1];
}

/// From no time at all to a month, each order of magnitude as often as any other.
rc::Gen<std::vector<qint64>> someDurations()
{
    const auto one = rc::gen::map(
        rc::gen::pair(rc::gen::inRange(0, 32), rc::gen::arbitrary<quint32>()),
        [](const std::pair<int, quint32> &drawn) { return qint64(drawn.second >> drawn.first); });
    return rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(one));
}

} // namespace

class TestDurationBuckets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDurationIsWithinItsBucket();
    void percentilesAreOffByTheBoundAtMost();
    void mergingIsCountingTogether();
    void takingAwayUndoesAdding();
    void powersOfTwoBeginBuckets();
    void nothingHasNoPercentile();
};

void TestDurationBuckets::everyDurationIsWithinItsBucket()
{
    QVERIFY(rc::check("lower <= duration < upper", [] {
        const qint64 duration = *rc::gen::inRange<qint64>(1, Q_INT64_C(1'000'000'000'000));
        const int bucket = durationBucket(duration);
        RC_ASSERT(durationBucketLower(bucket) <= double(duration) * (1 + 1e-9));
        RC_ASSERT(double(duration) < durationBucketUpper(bucket) * (1 + 1e-9));
    }));
    QCOMPARE(durationBucket(0), -1);
    QCOMPARE(durationBucket(-5), -1);
    QCOMPARE(durationBucketValue(-1), 0.0);
}

void TestDurationBuckets::percentilesAreOffByTheBoundAtMost()
{
    QVERIFY(rc::check("against the exact percentile", [] {
        const auto durations = *someDurations();
        const double share = *rc::gen::element(0.0, 0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 1.0);
        const double exact = double(exactPercentile(durations, share));
        const double found = *bucketsOf(durations).percentile(share);
        RC_ASSERT(std::abs(found - exact) <= durationErrorBound * exact + 1e-9);
    }));
}

void TestDurationBuckets::mergingIsCountingTogether()
{
    QVERIFY(rc::check("merge = union", [] {
        const auto first = *someDurations();
        const auto second = *someDurations();
        std::vector<qint64> both = first;
        both.insert(both.end(), second.begin(), second.end());
        DurationBuckets merged = bucketsOf(first);
        merged.merge(bucketsOf(second));
        RC_ASSERT(merged == bucketsOf(both));
        RC_ASSERT(merged.total() == qint64(both.size()));
    }));
}

void TestDurationBuckets::takingAwayUndoesAdding()
{
    DurationBuckets buckets;
    buckets.addBucket(12, 3);
    buckets.addBucket(40, 1);
    buckets.addBucket(12, -3);
    DurationBuckets one;
    one.addBucket(40, 1);
    QVERIFY(buckets == one);
}

void TestDurationBuckets::powersOfTwoBeginBuckets()
{
    for (int power = 0; power < 40; ++power) {
        QCOMPARE(durationBucket(Q_INT64_C(1) << power), power * 8);
        if (power > 3 && power < 30)
            QCOMPARE(durationBucket((Q_INT64_C(1) << power) - 1), power * 8 - 1);
    }
}

void TestDurationBuckets::nothingHasNoPercentile()
{
    QVERIFY(!DurationBuckets().percentile(0.5));
}

QTEST_APPLESS_MAIN(TestDurationBuckets)
#include "tst_durationbuckets.moc"
