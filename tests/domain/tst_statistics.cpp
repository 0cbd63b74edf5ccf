// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"
#include "support/testdatabase.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

QString sqlList(const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts.append(QString::number(value, 'g', 17));
    return u"{"_s + texts.join(u',') + u"}"_s;
}

/// Sums of money by sums of money: what percentiles are taken of.
std::vector<double> ratios()
{
    const auto pairs = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 5000), rc::gen::inRange(1, 3000)));
    std::vector<double> values;
    for (const auto &[revenue, spend] : pairs)
        values.push_back(double(revenue) / double(spend));
    return values;
}

} // namespace

/// Percentiles against the server's own, Wilson's bound against published values and what must hold
/// of any lower bound.
class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreTheServers();
    void percentilesOfFewValues_data();
    void percentilesOfFewValues();
    void benchmarkOfNothingHasNoValues();
    void benchmarkIsOrdered();
    void wilsonIsThePublishedBound_data();
    void wilsonIsThePublishedBound();
    void wilsonIsCautious();
    void serverKnowsTheSameWilson();
};

/// To the last bit: an ROI that equals its p75 must do so on both sides.
void TestStatistics::percentilesAreTheServers()
{
    const TestDatabase database;
    const auto session = database.open();
    const bool holds = rc::check("percentile() is percentile_cont", [&] {
        const std::vector<double> values = ratios();
        const Benchmark ours = benchmarkOf(QList<double>(values.begin(), values.end()));
        QList<std::optional<double>> theirs;
        const Status read = session->forEachSql(
            u"percentiles"_s,
            u"select p, (select percentile_cont(p) within group (order by v) from unnest("
            "cast(:values as float8[])) as t (v)) from unnest(array[0.25, 0.5, 0.75, "
            "0.9]::float8[]) "
            "as p order by p"_s,
            {{u":values"_s, sqlList(values)}}, [&](const Row &row) {
                theirs.append(row.isNull(1) ? std::nullopt : std::optional(row.real(1)));
                return true;
            });
        RC_ASSERT(read.ok());
        RC_ASSERT(theirs == (QList<std::optional<double>>{ours.p25, ours.p50, ours.p75, ours.p90}));
        RC_ASSERT(ours.n == qint64(values.size()));
        const double share = double(*rc::gen::inRange(0, 1001)) / 1000;
        const QString one = database.value(
            u"select percentile_cont(%1) within group (order by v) from unnest('%2'::float8[]) t (v)"_s
                .arg(QString::number(share, 'g', 17), sqlList(values)));
        const auto mine = percentile(QList<double>(values.begin(), values.end()), share);
        RC_ASSERT((mine ? one.toDouble() == *mine : one.isEmpty()));
    });
    QVERIFY(holds);
}

void TestStatistics::percentilesOfFewValues_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    QTest::newRow("one value is every percentile") << QList<double>{4} << 0.75 << 4.0;
    QTest::newRow("the middle of two lies between them") << QList<double>{1, 3} << 0.5 << 2.0;
    QTest::newRow("they need not be in order") << QList<double>{5, 1, 3} << 0.5 << 3.0;
    QTest::newRow("a quarter of five is the second") << QList<double>{1, 2, 3, 4, 5} << 0.25 << 2.0;
    QTest::newRow("none is the smallest") << QList<double>{7, 2} << 0.0 << 2.0;
    QTest::newRow("all is the largest") << QList<double>{7, 2} << 1.0 << 7.0;
}

void TestStatistics::percentilesOfFewValues()
{
    QFETCH(QList<double>, values);
    QFETCH(double, share);
    QTEST(percentile(values, share).value_or(-1), "expected");
}

void TestStatistics::benchmarkOfNothingHasNoValues()
{
    QCOMPARE(benchmarkOf({}), Benchmark());
    QVERIFY(!percentile({}, 0.5));
}

void TestStatistics::benchmarkIsOrdered()
{
    const bool holds = rc::check("p25 <= p50 <= p75 <= p90", [] {
        const std::vector<double> values = ratios();
        RC_PRE(!values.empty());
        const Benchmark made = benchmarkOf(QList<double>(values.begin(), values.end()));
        RC_ASSERT(*made.p25 <= *made.p50 && *made.p50 <= *made.p75 && *made.p75 <= *made.p90);
        RC_ASSERT(*std::min_element(values.begin(), values.end()) <= *made.p25);
        RC_ASSERT(*made.p90 <= *std::max_element(values.begin(), values.end()));
    });
    QVERIFY(holds);
}

/// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
/// (1998), table I, method 3: the score interval without continuity correction, four digits.
void TestStatistics::wilsonIsThePublishedBound_data()
{
    QTest::addColumn<qint64>("successes");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("bound");
    QTest::newRow("81 of 263") << qint64(81) << qint64(263) << 0.2553;
    QTest::newRow("15 of 148") << qint64(15) << qint64(148) << 0.0624;
    QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0;
    QTest::newRow("1 of 29") << qint64(1) << qint64(29) << 0.0061;
}

void TestStatistics::wilsonIsThePublishedBound()
{
    QFETCH(qint64, successes);
    QFETCH(qint64, n);
    QFETCH(double, bound);
    QVERIFY2(std::abs(wilsonLowerBound(successes, n) - bound) < 0.00005,
             qPrintable(QString::number(wilsonLowerBound(successes, n), 'f', 6)));
}

void TestStatistics::wilsonIsCautious()
{
    QCOMPARE(wilsonLowerBound(0, 0), 0.0);
    const bool holds = rc::check("a lower bound lies below, and rises with what is known", [] {
        const qint64 n = *rc::gen::inRange<qint64>(1, 2000);
        const qint64 successes = *rc::gen::inRange<qint64>(0, n + 1);
        const double bound = wilsonLowerBound(successes, n);
        RC_ASSERT(bound >= 0 && bound <= double(successes) / double(n));
        RC_ASSERT(wilsonLowerBound(successes + 1, n + 1) > bound);
        RC_ASSERT(wilsonLowerBound(successes, n + 1) <= bound);
        RC_ASSERT(successes == 0 || wilsonLowerBound(10 * successes, 10 * n) > bound);
    });
    QVERIFY(holds);
}

/// Queues are ordered in SQL.
void TestStatistics::serverKnowsTheSameWilson()
{
    const TestDatabase database;
    const auto session = database.open();
    const Status read =
        session->forEachSql(u"wilson"_s,
                            u"select s, n, regie_wilson_lower(s, n) from generate_series(0, 40) n, "
                            "generate_series(0, 40) s where s <= n"_s,
                            {}, [](const Row &row) {
                                const double ours =
                                    wilsonLowerBound(row.integer(0), row.integer(1));
                                if (std::abs(row.real(2) - ours) > 1e-12)
                                    qFatal("%lld of %lld: %.17g, not %.17g", row.integer(0),
                                           row.integer(1), row.real(2), ours);
                                return true;
                            });
    QVERIFY(read.ok());
    QCOMPARE(database.value(u"select regie_queue_rank('high', 0.25) || ' ' || "
                            "regie_queue_rank('medium', null) || ' ' || "
                            "regie_queue_rank('low', 1)"_s),
             u"3.25 2.5 2"_s);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
