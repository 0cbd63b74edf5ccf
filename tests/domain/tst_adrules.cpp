// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adrules.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

Benchmark benchmark(qint64 n, double p75)
{
    return {n, p75 * 0.5, p75 * 0.75, p75, p75 * 1.3};
}

/// An ad set that does well in every respect: nothing is proposed but to scale it.
EntityFigures good()
{
    EntityFigures figures;
    figures.last = {7, 1000, 4500, 100'000, 2000, 100, 50};
    figures.before = {7, 1000, 4400, 100'000, 2000, 100, 50};
    figures.client = benchmark(20, 4);
    figures.entityType = benchmark(200, 4.2);
    figures.overall = benchmark(300, 4.4);
    figures.dailyBudget = 100;
    figures.status = u"active"_s;
    return figures;
}

RuleFinding found(const EntityFigures &figures, const QString &rule,
                  const RuleSettings &settings = {})
{
    for (const RuleFinding &finding : judge(figures, settings)) {
        if (finding.rule == rule)
            return finding;
    }
    return {};
}

struct Case
{
    const char *name;
    const char *rule;
    const char *code;
    void (*change)(EntityFigures &, RuleSettings &);
};

const Case cases[] = {
    {"well above the target and the p75", "scale", "proposed",
     [](auto &, auto &) {
     }},
    {"exactly at the target", "scale", "roi_under_target",
     [](auto &f, auto &) {
         f.last.revenue = 3000;
     }},
    {"exactly at the p75", "scale", "roi_under_p75",
     [](auto &f, auto &) {
         f.last.revenue = 4000;
     }},
    {"a hair above the p75", "scale", "proposed",
     [](auto &f, auto &) {
         f.last.revenue = 4000.01;
     }},
    {"above its client's p75 only, and that is narrow", "scale", "proposed",
     [](auto &f, auto &) {
         f.last.revenue = 4100;
     }},
    {"the client has too few: everybody's kind decides", "scale", "roi_under_p75",
     [](auto &f, auto &) {
         f.last.revenue = 4100;
         f.client = benchmark(7, 4);
     }},
    {"exactly enough of the client's", "scale", "proposed",
     [](auto &f, auto &) {
         f.last.revenue = 4100;
         f.client = benchmark(8, 4);
     }},
    {"the kind has too few as well: everything decides", "scale", "roi_under_p75",
     [](auto &f, auto &) {
         f.last.revenue = 4300;
         f.client = benchmark(7, 4);
         f.entityType = benchmark(7, 4.2);
     }},
    {"no sample is large enough", "scale", "sample_too_small",
     [](auto &f, auto &) {
         f.client = f.entityType = f.overall = benchmark(7, 1);
     }},
    {"on two days only", "scale", "too_few_days",
     [](auto &f, auto &) {
         f.last.days = 2;
     }},
    {"on exactly enough days", "scale", "proposed",
     [](auto &f, auto &) {
         f.last.days = 3;
     }},
    {"no figures", "scale", "no_figures",
     [](auto &f, auto &) {
         f.last = {};
     }},
    {"nothing was spent", "scale", "no_spend",
     [](auto &f, auto &) {
         f.last.spend = 0;
     }},
    {"paused already", "scale", "not_active",
     [](auto &f, auto &) {
         f.status = u"paused"_s;
     }},
    {"archived", "pause", "not_active",
     [](auto &f, auto &) {
         f.status = u"archived"_s;
     }},
    {"not in the library: it counts as running", "scale", "proposed",
     [](auto &f, auto &) {
         f.status.clear();
     }},
    {"a good one is not paused", "pause", "roi_good_enough",
     [](auto &, auto &) {
     }},
    {"exactly at 0.6 of the target", "pause", "roi_good_enough",
     [](auto &f, auto &) {
         f.last.revenue = 1800;
     }},
    {"under 0.6 of the target", "pause", "proposed",
     [](auto &f, auto &) {
         f.last.revenue = 1799.99;
     }},
    {"it brings nothing at all", "pause", "proposed",
     [](auto &f, auto &) {
         f.last.revenue = 0;
     }},
    {"bad, but with exactly the minimum", "pause", "spend_too_small",
     [](auto &f, auto &) {
         f.last.revenue = 100;
         f.last.spend = 500;
     }},
    {"bad, a cent above the minimum", "pause", "proposed",
     [](auto &f, auto &) {
         f.last.revenue = 100;
         f.last.spend = 500.01;
     }},
    {"the CTR has held", "refresh", "ctr_holds",
     [](auto &, auto &) {
     }},
    {"the CTR has fallen by exactly 30 %", "refresh", "proposed",
     [](auto &f, auto &) {
         f.last.clicks = 1400;
     }},
    {"the CTR has fallen by a little less", "refresh", "ctr_holds",
     [](auto &f, auto &) {
         f.last.clicks = 1401;
     }},
    {"too few impressions last week", "refresh", "too_few_impressions",
     [](auto &f, auto &) {
         f.last.impressions = 999;
     }},
    {"too few impressions the week before", "refresh", "too_few_impressions",
     [](auto &f, auto &) {
         f.before.impressions = 999;
     }},
    {"nobody clicked the week before", "refresh", "ctr_unknown",
     [](auto &f, auto &) {
         f.before.clicks = 0;
     }},
    {"the week before has too few days", "refresh", "too_few_days",
     [](auto &f, auto &) {
         f.before.days = 2;
     }},
    {"a client who wants a larger drop", "refresh", "ctr_holds",
     [](auto &f, auto &s) {
         f.last.clicks = 1200;
         s.refreshDrop = 0.5;
     }},
};

EntityFigures anyFigures()
{
    EntityFigures figures;
    const auto period = [] {
        PeriodFigures made;
        made.days = *rc::gen::inRange(0, 8);
        if (made.days == 0)
            return made;
        made.spend = double(*rc::gen::inRange(0, 300'000)) / 100;
        made.revenue = double(*rc::gen::inRange(0, 1'500'000)) / 100;
        made.impressions = *rc::gen::inRange<qint64>(0, 50'000);
        made.clicks = *rc::gen::inRange<qint64>(0, made.impressions / 20 + 1);
        return made;
    };
    figures.last = period();
    figures.before = period();
    for (Benchmark *one : {&figures.client, &figures.entityType, &figures.overall})
        *one = benchmark(*rc::gen::inRange<qint64>(1, 30), double(*rc::gen::inRange(1, 800)) / 100);
    if (*rc::gen::arbitrary<bool>())
        figures.dailyBudget = double(*rc::gen::inRange(0, 100'000)) / 100;
    figures.status =
        *rc::gen::element(u"active"_s, u"paused"_s, u"archived"_s, u"unknown"_s, QString());
    return figures;
}

RuleSettings anySettings()
{
    RuleSettings settings;
    settings.roiTarget = double(*rc::gen::inRange(1, 600)) / 100;
    settings.minSpend = *rc::gen::inRange(0, 1000);
    settings.pauseShare = double(*rc::gen::inRange(1, 100)) / 100;
    settings.refreshDrop = double(*rc::gen::inRange(1, 100)) / 100;
    settings.minDays = *rc::gen::inRange(1, 8);
    settings.minImpressions = *rc::gen::inRange<qint64>(0, 5000);
    settings.scaleStep = double(*rc::gen::inRange(1, 101)) / 100;
    return settings;
}

int rankOf(const QString &priority)
{
    return int(suggestion::priorities().size() - suggestion::priorities().indexOf(priority));
}

/// The better founded one is at least as sure and as pressing; both are proposed.
void assertGrows(const EntityFigures &weaker, const EntityFigures &stronger, const QString &rule)
{
    const RuleFinding a = found(weaker, rule);
    const RuleFinding b = found(stronger, rule);
    RC_PRE(a.proposal && b.proposal);
    RC_ASSERT(a.proposal->confidence <= b.proposal->confidence);
    RC_ASSERT(rankOf(a.proposal->priority) <= rankOf(b.proposal->priority));
}

} // namespace

Q_DECLARE_METATYPE(const Case *)

/// The rules by example, at their thresholds, and what holds for any figures.
class TestAdRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheRuleSays_data();
    void findsWhatTheRuleSays();
    void scaleRaisesTheBudgetByItsStep();
    void scaleWithoutBudgetKeepsItsShare();
    void predictionsFollowTheFigures();
    void proposalsCanBeStored();
    void confidenceAndPriorityGrow_data();
    void confidenceAndPriorityGrow();
    void refusedReturnsOnceItHasMoved_data();
    void refusedReturnsOnceItHasMoved();
    void othersReturnWithNewFigures_data();
    void othersReturnWithNewFigures();
};

void TestAdRules::findsWhatTheRuleSays_data()
{
    QTest::addColumn<const Case *>("example");
    for (const Case &example : cases)
        QTest::newRow(example.name) << &example;
}

void TestAdRules::findsWhatTheRuleSays()
{
    QFETCH(const Case *, example);
    EntityFigures figures = good();
    RuleSettings settings;
    example->change(figures, settings);
    const RuleFinding finding = found(figures, QString::fromLatin1(example->rule), settings);
    QCOMPARE(finding.code, QString::fromLatin1(example->code));
    QCOMPARE(finding.proposal.has_value(), finding.code == "proposed"_L1);
}

void TestAdRules::scaleRaisesTheBudgetByItsStep()
{
    EntityFigures figures = good();
    const Proposal medium = *found(figures, u"scale"_s).proposal;
    QCOMPARE(medium.priority, u"medium"_s);
    QCOMPARE(*medium.changeShare, 0.25);
    QCOMPARE(*medium.oldValue, 100.0);
    QCOMPARE(*medium.newValue, 125.0);
    figures.last.revenue = 9000;
    const Proposal high = *found(figures, u"scale"_s).proposal;
    QCOMPARE(high.priority, u"high"_s);
    QCOMPARE(*high.newValue, 150.0);
    RuleSettings bold;
    bold.scaleStep = 0.8;
    const Proposal capped = *found(figures, u"scale"_s, bold).proposal;
    QCOMPARE(*capped.changeShare, 1.0);
    QCOMPARE(*capped.newValue, 200.0);
}

void TestAdRules::scaleWithoutBudgetKeepsItsShare()
{
    EntityFigures figures = good();
    figures.dailyBudget.reset();
    const Proposal made = *found(figures, u"scale"_s).proposal;
    QVERIFY(!made.oldValue && !made.newValue);
    QCOMPARE(*made.changeShare, 0.25);
}

void TestAdRules::predictionsFollowTheFigures()
{
    const Proposal scale = *found(good(), u"scale"_s).proposal;
    QCOMPARE(scale.figures.metric, u"roi"_s);
    QCOMPARE(scale.figures.predictedLow, 0.9 * 4.5);
    QCOMPARE(scale.figures.predictedHigh, 4.5);
    QCOMPARE(scale.figures.decidedBy, u"client"_s);
    EntityFigures bad = good();
    bad.last.revenue = 100;
    bad.last.clicks = 1000;
    const Proposal pause = *found(bad, u"pause"_s).proposal;
    QCOMPARE(pause.figures.metric, u"spend"_s);
    QCOMPARE(pause.figures.predictedLow, 0.0);
    QCOMPARE(pause.figures.predictedHigh, 100.0);
    const Proposal refresh = *found(bad, u"refresh"_s).proposal;
    QCOMPARE(refresh.figures.metric, u"ctr"_s);
    QCOMPARE(refresh.figures.predictedLow, 0.015);
    QCOMPARE(refresh.figures.predictedHigh, 0.02);
}

/// What the constraints of the table ask for, and that nothing gets more and less at once.
void TestAdRules::proposalsCanBeStored()
{
    const bool holds = rc::check("any proposal is a row", [] {
        const EntityFigures figures = anyFigures();
        const RuleSettings settings = anySettings();
        const QList<RuleFinding> findings = judge(figures, settings);
        RC_ASSERT(findings.size() == 3);
        RC_ASSERT(!(findings[0].proposal && findings[1].proposal));
        for (const RuleFinding &finding : findings) {
            RC_ASSERT(finding.proposal.has_value() == (finding.code == "proposed"_L1));
            if (!finding.proposal)
                continue;
            const Proposal &made = *finding.proposal;
            RC_ASSERT(figures.status != "paused"_L1 && figures.status != "archived"_L1);
            RC_ASSERT(made.type == finding.rule);
            RC_ASSERT(made.confidence >= 0 && made.confidence <= 100);
            RC_ASSERT(suggestion::priorities().contains(made.priority));
            RC_ASSERT(made.figures.predictedLow <= made.figures.predictedHigh);
            RC_ASSERT(made.oldValue.value_or(0) >= 0 && made.newValue.value_or(0) >= 0);
            RC_ASSERT(made.changeShare.has_value() == (made.type == suggestion::Scale));
            RC_ASSERT(SuggestionFigures::fromJson(made.figures.toJson()) == made.figures);
        }
    });
    QVERIFY(holds);
}

void TestAdRules::confidenceAndPriorityGrow_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("with");
    for (const QString &rule : suggestion::types()) {
        for (const QString &with : {u"distance"_s, u"days"_s, u"volume"_s})
            QTest::addRow("%s: %s", qPrintable(rule), qPrintable(with)) << rule << with;
    }
}

void TestAdRules::confidenceAndPriorityGrow()
{
    QFETCH(QString, rule);
    QFETCH(QString, with);
    const bool holds = rc::check("more of it never makes a proposal weaker", [&] {
        EntityFigures weaker = good();
        weaker.last.days = weaker.before.days = *rc::gen::inRange(3, 8);
        weaker.last.spend = *rc::gen::inRange(501, 4000);
        const double roi = rule == suggestion::Pause ? 1.7 : 4.2;
        weaker.last.revenue = roi * weaker.last.spend;
        weaker.last.impressions = weaker.before.impressions =
            *rc::gen::inRange<qint64>(1000, 100'000);
        weaker.before.clicks = weaker.last.impressions / 50;
        weaker.last.clicks = weaker.last.impressions / 100;
        EntityFigures stronger = weaker;
        const double more = 1 + double(*rc::gen::inRange(0, 200)) / 100;
        if (with == "days"_L1)
            stronger.last.days = stronger.before.days = *rc::gen::inRange(weaker.last.days, 8);
        else if (with == "volume"_L1) {
            stronger.last.spend *= more;
            stronger.last.revenue = roi * stronger.last.spend;
            const qint64 times = *rc::gen::inRange<qint64>(1, 5);
            for (PeriodFigures *period : {&stronger.last, &stronger.before}) {
                period->impressions *= times;
                period->clicks *= times;
            }
        } else {
            stronger.last.revenue *= rule == suggestion::Pause ? 1 / more : more;
            stronger.last.clicks = qint64(double(weaker.last.clicks) / more);
        }
        assertGrows(weaker, stronger, rule);
    });
    QVERIFY(holds);
}

void TestAdRules::refusedReturnsOnceItHasMoved_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<double>("revenue"); ///< of 1,000; it was refused at 4,000
    QTest::addColumn<int>("clicks");     ///< of 100,000; it was refused at 1,000
    QTest::addColumn<bool>("returns");
    QTest::newRow("the same figures") << u"scale"_s << 4000.0 << 1000 << false;
    QTest::newRow("up by a little less") << u"scale"_s << 4799.99 << 1000 << false;
    QTest::newRow("up by exactly the share") << u"scale"_s << 4800.0 << 1000 << true;
    QTest::newRow("down by exactly the share") << u"pause"_s << 3200.0 << 1000 << true;
    QTest::newRow("down by a little less") << u"pause"_s << 3200.01 << 1000 << false;
    QTest::newRow("the CTR does not matter to scale") << u"scale"_s << 4000.0 << 10 << false;
    QTest::newRow("the ROI does not matter to refresh") << u"refresh"_s << 9000.0 << 1000 << false;
    QTest::newRow("the CTR moved by the share") << u"refresh"_s << 4000.0 << 800 << true;
    QTest::newRow("the CTR moved by less") << u"refresh"_s << 4000.0 << 801 << false;
}

void TestAdRules::refusedReturnsOnceItHasMoved()
{
    QFETCH(QString, type);
    QFETCH(double, revenue);
    QFETCH(int, clicks);
    const QDate day(2026, 3, 1);
    const PeriodFigures then{7, 1000, 4000, 100'000, 1000, 0, 0};
    const PeriodFigures now{7, 1000, revenue, 100'000, clicks, 0, 0};
    for (const QString &status : {u"refused"_s, u"rolled_back"_s})
        QTEST(mayReturn({status, day, then}, type, now, day.addDays(30), 0.2), "returns");
}

void TestAdRules::othersReturnWithNewFigures_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("returns");
    QTest::newRow("carried out, six days later") << u"executed"_s << 6 << false;
    QTest::newRow("carried out, a whole week later") << u"executed"_s << 7 << true;
    QTest::newRow("expired, on the same figures") << u"expired"_s << 0 << false;
    QTest::newRow("expired, a day later") << u"expired"_s << 1 << true;
    QTest::newRow("failed, on the same figures") << u"failed"_s << 0 << false;
    QTest::newRow("failed, a day later") << u"failed"_s << 1 << true;
}

void TestAdRules::othersReturnWithNewFigures()
{
    QFETCH(QString, status);
    QFETCH(int, days);
    const QDate day(2026, 3, 1);
    const PeriodFigures figures = good().last;
    QTEST(mayReturn({status, day, figures}, u"scale"_s, figures, day.addDays(days), 0.2),
          "returns");
}

QTEST_GUILESS_MAIN(TestAdRules)
#include "tst_adrules.moc"
