// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hypothesis.h"

namespace regie::hypothesis {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> measured(const Evidence &evidence)
{
    const PeriodFigures &actual = evidence.actual;
    if (evidence.metric == "spend"_L1)
        return actual.days > 0 ? std::optional(actual.spend) : std::nullopt;
    return evidence.metric == "roi"_L1 ? actual.roi() : actual.ctr();
}

bool isAsGood(const Evidence &evidence, double actual)
{
    return evidence.metric == "spend"_L1 ? actual <= evidence.predictedHigh
                                         : actual >= evidence.predictedLow;
}

} // namespace

Verdict evaluate(const Evidence &evidence)
{
    const int days = evidence.actual.days;
    const bool mayStillCome = days < evidence.windowDays && evidence.daysSince <= graceDays;
    if (evidence.daysSince <= 0 || mayStillCome)
        return {};
    Verdict verdict;
    verdict.actual = measured(evidence);
    if (verdict.actual)
        verdict.difference = *verdict.actual - (evidence.predictedLow + evidence.predictedHigh) / 2;
    if (!verdict.actual || days < evidence.minDays)
        verdict.outcome = Outcome::Unclear;
    else
        verdict.outcome =
            isAsGood(evidence, *verdict.actual) ? Outcome::Confirmed : Outcome::Refuted;
    return verdict;
}

QString statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Confirmed:
        return u"confirmed"_s;
    case Outcome::Refuted:
        return u"refuted"_s;
    case Outcome::Unclear:
        return u"unclear"_s;
    case Outcome::Waiting:
        break;
    }
    return u"open"_s;
}

} // namespace regie::hypothesis
