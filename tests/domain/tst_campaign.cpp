// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <QTest>

#include <rapidcheck.h>

using namespace regie;

namespace {

CampaignPhase phase(Phase which, const QJsonObject &metrics, const char *status = "completed")
{
    CampaignPhase result;
    result.phase = which;
    result.status = QString::fromLatin1(status);
    result.metrics = metrics;
    return result;
}

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consistentCampaignHasNothingToSay();
    void completedWithAFailedPhase();
    void missingFiguresAreNotCompared();
    void wrongTypesAreNotCompared();
    void funnelLosesWhatTheNextPhaseDoesNotHave();
    void differenceIsToldExactly();
    void lossesAddUp();
};

void TestCampaign::consistentCampaignHasNothingToSay()
{
    const QList<CampaignPhase> phases{
        phase(Phase::Scraping, {{q("leads_scraped"), 40}}),
        phase(Phase::Cleaning, {{q("leads_cleaned"), 36}, {q("leads_rejected"), 4}}),
        phase(Phase::Classification, {{q("leads_classified"), 36},
                                      {q("hot_leads"), 9},
                                      {q("warm_leads"), 15},
                                      {q("cold_leads"), 12}}),
    };
    QVERIFY(inconsistencies(q("completed"), phases).isEmpty());
}

void TestCampaign::completedWithAFailedPhase()
{
    const QList<CampaignPhase> phases{phase(Phase::Contact, {}, "failed")};
    const auto found = inconsistencies(q("completed"), phases);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, Inconsistency::Kind::CompletedWithFailedPhase);
    QCOMPARE(found.first().phase, Phase::Contact);
    QVERIFY(inconsistencies(q("failed"), phases).isEmpty());
}

void TestCampaign::missingFiguresAreNotCompared()
{
    const QList<CampaignPhase> phases{
        phase(Phase::Cleaning, {{q("leads_cleaned"), 36}}),
        phase(Phase::Classification, {{q("leads_classified"), 36}, {q("hot_leads"), 1}}),
    };
    QVERIFY(inconsistencies(q("completed"), phases).isEmpty());
}

void TestCampaign::wrongTypesAreNotCompared()
{
    const QList<CampaignPhase> phases{
        phase(Phase::Scraping, {{q("leads_scraped"), q("forty")}}),
        phase(Phase::Cleaning, {{q("leads_cleaned"), 1}, {q("leads_rejected"), QJsonObject()}}),
    };
    QVERIFY(inconsistencies(q("completed"), phases).isEmpty());
}

void TestCampaign::funnelLosesWhatTheNextPhaseDoesNotHave()
{
    const auto steps = funnel({phase(Phase::Scraping, {{q("leads_scraped"), 40}}),
                               phase(Phase::Cleaning, {{q("leads_cleaned"), 36}}),
                               phase(Phase::Export, {{q("leads_exported"), 30}})});
    QCOMPARE(steps.size(), phaseCount);
    QCOMPARE(steps[1].lost, 4);
    QVERIFY(!steps[2].known);
    QCOMPARE(steps[3].lost, 6);
    QVERIFY(!steps[4].known);
}

void TestCampaign::differenceIsToldExactly()
{
    QVERIFY(rc::check("classified differs exactly when the parts do not add up", [] {
        const auto small = rc::gen::inRange(0, 50);
        const int classified = *small;
        const int hot = *small;
        const int warm = *small;
        const int cold = *small;
        const auto found = inconsistencies(
            q("sending"), {phase(Phase::Classification, {{q("leads_classified"), classified},
                                                         {q("hot_leads"), hot},
                                                         {q("warm_leads"), warm},
                                                         {q("cold_leads"), cold}})});
        RC_ASSERT(found.isEmpty() == (classified == hot + warm + cold));
        if (!found.isEmpty())
            RC_ASSERT(found.first().actual - found.first().expected ==
                      hot + warm + cold - classified);
    }));
}

void TestCampaign::lossesAddUp()
{
    QVERIFY(rc::check("what is lost and what arrives is what began", [] {
        int count = *rc::gen::inRange(0, 1000);
        const int began = count;
        QList<CampaignPhase> phases;
        static const char *const names[] = {"leads_scraped", "leads_cleaned", "leads_classified",
                                            "leads_exported", "leads_contacted"};
        for (int i = 0; i < phaseCount; ++i) {
            phases.append(phase(Phase(i), {{q(names[i]), count}}));
            count = *rc::gen::inRange(0, count + 1);
        }
        qint64 lost = 0;
        const auto steps = funnel(phases);
        for (const FunnelStep &step : steps)
            lost += step.lost;
        RC_ASSERT(lost + steps.last().count == began);
    }));
}

QTEST_GUILESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
