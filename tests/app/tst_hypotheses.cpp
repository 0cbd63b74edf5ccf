// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionfixture.h"

#include "domain/hypothesis.h"
#include "domain/statistics.h"
#include "suggestions/hypotheses.h"
#include "suggestions/suggestionchecks.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;
using hypothesis::Outcome;

namespace {

hypothesis::Evidence anyEvidence()
{
    hypothesis::Evidence evidence;
    evidence.metric = *rc::gen::element(u"roi"_s, u"ctr"_s, u"spend"_s);
    evidence.predictedLow = *rc::gen::inRange(0, 100);
    evidence.predictedHigh = evidence.predictedLow + *rc::gen::inRange(0, 50);
    evidence.daysSince = *rc::gen::inRange(-3, 8);
    evidence.minDays = *rc::gen::inRange(1, 8);
    evidence.actual.days = *rc::gen::inRange(0, 8);
    if (evidence.actual.days > 0) {
        evidence.actual.spend = *rc::gen::inRange(0, 100);
        evidence.actual.revenue = *rc::gen::inRange(0, 10'000);
        evidence.actual.impressions = *rc::gen::inRange(0, 1000);
        evidence.actual.clicks = *rc::gen::inRange(0, 1000);
    }
    return evidence;
}

bool isDecided(const hypothesis::Verdict &verdict)
{
    return verdict.outcome == Outcome::Confirmed || verdict.outcome == Outcome::Refuted;
}

} // namespace

/// What came of executions: the rule by its properties, the check on the database.
class TestHypotheses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesOnlyOnEnoughDays();
    void betterFiguresNeverTurnConfirmedIntoRefuted();
    void doesNotWaitForEver();
    void differenceIsFromTheMiddle();

    void outcomes_data();
    void outcomes();
    void dryRunsTeachNothing();
    void patternsAreCountedOnce();
    void windowsEndWhereTheClientIs();
    void previewTellsWhatTheCheckThenDoes();

private:
    /// An open hypothesis of seven days that ended `daysSince` days ago.
    void open(const QString &entity, const QString &metric, double low, double high, int daysSince,
              const QString &mode = u"live"_s);
    void figures(const QString &entity, int days, double spend, double revenue);
    QString value(const QString &sql) const { return m_fixture->value(sql); }
    std::unique_ptr<ExecutionFixture> m_fixture;
};

void TestHypotheses::decidesOnlyOnEnoughDays()
{
    QVERIFY(rc::check([] {
        const hypothesis::Evidence evidence = anyEvidence();
        const hypothesis::Verdict verdict = hypothesis::evaluate(evidence);
        if (evidence.daysSince <= 0)
            RC_ASSERT(verdict.outcome == Outcome::Waiting);
        if (isDecided(verdict)) {
            RC_ASSERT(evidence.actual.days >= evidence.minDays);
            RC_ASSERT(verdict.actual.has_value());
        }
        if (verdict.outcome == Outcome::Waiting)
            RC_ASSERT(!verdict.actual && !verdict.difference);
    }));
}

void TestHypotheses::betterFiguresNeverTurnConfirmedIntoRefuted()
{
    QVERIFY(rc::check([] {
        hypothesis::Evidence evidence = anyEvidence();
        const hypothesis::Verdict before = hypothesis::evaluate(evidence);
        if (evidence.metric == "spend"_L1)
            evidence.actual.spend /= 2;
        else
            evidence.actual.revenue *= 2;
        const hypothesis::Verdict after = hypothesis::evaluate(evidence);
        RC_ASSERT(isDecided(before) == isDecided(after));
        if (before.outcome == Outcome::Confirmed)
            RC_ASSERT(after.outcome == Outcome::Confirmed);
    }));
}

void TestHypotheses::doesNotWaitForEver()
{
    QVERIFY(rc::check([] {
        hypothesis::Evidence evidence = anyEvidence();
        evidence.daysSince = hypothesis::graceDays + *rc::gen::inRange(1, 100);
        RC_ASSERT(hypothesis::evaluate(evidence).outcome != Outcome::Waiting);
        evidence.actual.days = evidence.windowDays;
        evidence.daysSince = 1;
        RC_ASSERT(hypothesis::evaluate(evidence).outcome != Outcome::Waiting);
    }));
}

void TestHypotheses::differenceIsFromTheMiddle()
{
    const hypothesis::Evidence evidence{u"roi"_s, 3, 5, 7, 1, 3, {7, 100, 350, 0, 0, 0, 0}};
    QCOMPARE(hypothesis::evaluate(evidence), (hypothesis::Verdict{Outcome::Confirmed, 3.5, -0.5}));
}

/// The window ends daysSince days before today where the client is: no test may depend on the hour.
void TestHypotheses::open(const QString &entity, const QString &metric, double low, double high,
                          int daysSince, const QString &mode)
{
    if (!m_fixture)
        m_fixture = std::make_unique<ExecutionFixture>(noConnectors());
    m_fixture->execute(
        u"insert into hypothesis_tracking (suggestion_id, execution_id, client_key, entity_type, "
        "entity_id, type, priority, roi_band, mode, metric, predicted_low, predicted_high, "
        "window_from, window_until) select n + 1, n + 1, 'acme', 'adset', '%1', 'scale', 'high', "
        "'1_1.5', '%2', '%3', %4, %5, today - %6 - 6, today - %6 from (select count(*) as n from "
        "hypothesis_tracking) c, (select (now() at time zone timezone)::date as today from clients "
        "where client_key = 'acme') d"_s.arg(entity, mode, metric)
            .arg(low)
            .arg(high)
            .arg(daysSince));
}

void TestHypotheses::figures(const QString &entity, int days, double spend, double revenue)
{
    m_fixture->execute(
        u"insert into performance_metrics (client_key, entity_id, date, spend, revenue, "
        "impressions, clicks) select 'acme', '%1', h.window_from + d, %3, %4, 1000, 20 from "
        "generate_series(0, %2 - 1) d, (select min(window_from) as window_from from "
        "hypothesis_tracking) h"_s.arg(entity)
            .arg(days)
            .arg(spend)
            .arg(revenue));
}

void TestHypotheses::outcomes_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("daysSince");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a week as good as predicted")
        << u"roi"_s << 3.0 << 4.0 << 1 << 7 << u"confirmed 4 0.5 7"_s;
    QTest::newRow("a week worse than predicted")
        << u"roi"_s << 4.5 << 5.5 << 1 << 7 << u"refuted 4 -1 7"_s;
    QTest::newRow("figures may still come") << u"roi"_s << 3.0 << 4.0 << 3 << 5 << u"open   "_s;
    QTest::newRow("enough after the grace")
        << u"roi"_s << 3.0 << 4.0 << 4 << 5 << u"confirmed 4 0.5 5"_s;
    QTest::newRow("too few after the grace")
        << u"roi"_s << 3.0 << 4.0 << 4 << 2 << u"unclear 4 0.5 2"_s;
    QTest::newRow("more clicks than predicted")
        << u"ctr"_s << 0.015 << 0.025 << 1 << 7 << u"confirmed 0.02 0 7"_s;
}

void TestHypotheses::outcomes()
{
    QFETCH(QString, metric);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, daysSince);
    QFETCH(int, days);
    QFETCH(QString, expected);
    m_fixture.reset();
    open(u"a1"_s, metric, low, high, daysSince);
    figures(u"a1"_s, days, 10, 40);
    const auto report = m_fixture->runCheck(u"results"_s);
    QVERIFY(report);
    QCOMPARE(report->outcome, u"done"_s);
    QCOMPARE(value(u"select format('%s %s %s %s', status, actual_value, round(difference::numeric, "
                   "6)::double precision, sample_days) from hypothesis_tracking"_s),
             expected);
}

/// A pause has no figures of its own; its client has.
void TestHypotheses::dryRunsTeachNothing()
{
    m_fixture.reset();
    open(u"a1"_s, u"spend"_s, 0, 20, 1, u"dry_run"_s);
    open(u"a2"_s, u"spend"_s, 0, 20, 1);
    figures(u"b"_s, 7, 10, 40);
    QVERIFY(m_fixture->runCheck(u"results"_s));
    QCOMPARE(value(u"select string_agg(status || ' ' || actual_value, ', ') from "
                   "hypothesis_tracking"_s),
             u"confirmed 0, confirmed 0"_s);
    QCOMPARE(value(u"select confirmed_count from winning_patterns"_s), u"1"_s);
    QCOMPARE(value(u"select string_agg(hypothesis_id::text, ',') from feedback_loops"_s), u"2"_s);
    QVERIFY(value(u"select note from hypothesis_tracking where mode = 'dry_run'"_s)
                .contains(u"dry run"_s));
}

void TestHypotheses::patternsAreCountedOnce()
{
    m_fixture.reset();
    for (int i = 0; i < 5; ++i) {
        open(u"a%1"_s.arg(i), u"roi"_s, i == 0 ? 9 : 3, i == 0 ? 10 : 4, 1);
        figures(u"a%1"_s.arg(i), 7, 10, 40);
    }
    const auto first = m_fixture->runCheck(u"results"_s);
    QVERIFY(first);
    QCOMPARE(first->changed, 5);
    const auto again = m_fixture->runCheck(u"results"_s);
    QVERIFY(again);
    QCOMPARE(again->changed, 0);
    QCOMPARE(value(u"select format('%s %s %s', confirmed_count, refuted_count, unclear_count) "
                   "from winning_patterns"_s),
             u"4 1 0"_s);
    QCOMPARE(value(u"select lower_bound from winning_patterns"_s).toDouble(),
             wilsonLowerBound(4, 5));
    QCOMPARE(value(u"select count(*) from feedback_loops"_s), u"5"_s);
}

void TestHypotheses::windowsEndWhereTheClientIs()
{
    m_fixture.reset();
    open(u"a1"_s, u"roi"_s, 3, 4, 0);
    m_fixture->execute(u"update hypothesis_tracking set window_from = '2026-03-02', window_until = "
                       "'2026-03-08'"_s);
    figures(u"a1"_s, 7, 10, 40);
    const auto due = [this](const QString &zone) {
        m_fixture->execute(u"update clients set timezone = '%1'"_s.arg(zone));
        const auto preview =
            previewResultsCheck(m_fixture->session(),
                                QDateTime::fromString(u"2026-03-08T23:30:00Z"_s, Qt::ISODate), 10);
        return preview.ok() ? preview->total : -1;
    };
    QCOMPARE(due(u"Europe/Paris"_s), 1); // the 9th has begun there
    QCOMPARE(due(u"America/New_York"_s), 0);
}

void TestHypotheses::previewTellsWhatTheCheckThenDoes()
{
    m_fixture.reset();
    for (int i = 0; i < 4; ++i)
        open(u"a%1"_s.arg(i), u"roi"_s, 3, 4, i == 3 ? 2 : 5);
    figures(u"a0"_s, 7, 10, 40);
    const auto preview = previewResultsCheck(m_fixture->session(), QDateTime::currentDateTime(), 2);
    QVERIFY(preview.ok());
    QCOMPARE(preview->total, 3);
    QCOMPARE(preview->changes.size(), 2);
    QCOMPARE(preview->changes.first().change, u"result_confirmed"_s);
    const auto report = m_fixture->runCheck(u"results"_s);
    QVERIFY(report);
    QCOMPARE(report->changed, preview->total);
    QCOMPARE(report->details.value(u"result_waiting"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestHypotheses)
#include "tst_hypotheses.moc"
