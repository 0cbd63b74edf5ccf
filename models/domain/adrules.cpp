// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/adrules.h"

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfAWeek = 7;

/// What priority and confidence are made of, each from 0 to 1.
struct Weight
{
    double distance = 0; ///< from the threshold, in proportion to it
    double days = 0;     ///< with figures, of 7
    double volume = 0;   ///< against the client's minimum: a half at the minimum itself
};

/// x / (x + minimum): grows with the volume and never quite arrives, so that ten times the minimum
/// weighs more than twice, but not five times as much.
double volumeShare(double amount, double minimum)
{
    return amount > 0 ? amount / (amount + std::max(minimum, 0.0)) : 0;
}

/// Where the money is: mostly how far the figure is off, then how much hangs on it.
/// 0.5 distance + 0.2 days + 0.3 volume; high from 0.6, medium from 0.45. At a week of figures and
/// twice the client's minimum that is a third off the threshold, and a twentieth.
QString priorityOf(const Weight &weight)
{
    const double score = 0.5 * weight.distance + 0.2 * weight.days + 0.3 * weight.volume;
    if (score >= 0.6)
        return suggestion::High;
    return score >= 0.45 ? suggestion::Medium : suggestion::Low;
}

/// How far the figure can be believed: 30 + 30 distance + 20 days + 20 volume. A figure near its
/// threshold may be on the other side tomorrow; few days or little volume are mostly chance.
int confidenceOf(const Weight &weight)
{
    const double sum = 30 + 30 * weight.distance + 20 * weight.days + 20 * weight.volume;
    return int(std::lround(std::clamp(sum, 0.0, 100.0)));
}

double share(double value)
{
    return std::clamp(value, 0.0, 1.0);
}

double daysShare(int days)
{
    return share(double(days) / daysOfAWeek);
}

double toCents(double amount)
{
    return std::round(amount * 100) / 100;
}

RuleFinding finding(QLatin1String rule, const QString &code, std::optional<double> value = {},
                    std::optional<double> threshold = {})
{
    return {rule, code, value, threshold, std::nullopt};
}

/// One entity under one client's thresholds; each rule a function.
class Judge
{
public:
    Judge(const EntityFigures &figures, const RuleSettings &settings)
        : m_figures(figures)
        , m_settings(settings)
        , m_roi(figures.last.roi())
    {}

    RuleFinding scale() const;
    RuleFinding pause() const;
    RuleFinding refresh() const;

private:
    std::optional<RuleFinding> unfit(QLatin1String rule, int days) const;
    /// The narrowest benchmark with enough entities behind it, and its name.
    std::pair<const Benchmark *, QString> deciding() const;
    Proposal proposal(QLatin1String type, const Weight &weight) const;
    Weight weightOfSpend(double distance) const;
    Proposal scaleProposal(double bound, const QString &decidedBy) const;
    Proposal pauseProposal(double bound) const;
    Proposal refreshProposal(double drop) const;

    const EntityFigures &m_figures;
    const RuleSettings &m_settings;
    std::optional<double> m_roi;
};

/// What keeps every rule from looking any further. An entity that ads_library does not know may
/// well be running: only those said to stand still are left alone.
std::optional<RuleFinding> Judge::unfit(QLatin1String rule, int days) const
{
    if (m_figures.status == "paused"_L1 || m_figures.status == "archived"_L1)
        return finding(rule, u"not_active"_s);
    if (m_figures.last.days == 0)
        return finding(rule, u"no_figures"_s);
    if (days < m_settings.minDays)
        return finding(rule, u"too_few_days"_s, days, m_settings.minDays);
    return std::nullopt;
}

/// Like with like where that is possible: the client's own entities of this kind know its prices
/// and margins; everybody's know at least the kind; everything is better than nothing.
std::pair<const Benchmark *, QString> Judge::deciding() const
{
    const std::pair<const Benchmark *, QString> narrowing[] = {
        {&m_figures.client, u"client"_s},
        {&m_figures.entityType, u"entity_type"_s},
        {&m_figures.overall, u"overall"_s}};
    for (const auto &candidate : narrowing) {
        if (candidate.first->n >= m_settings.minSample && candidate.first->p75)
            return candidate;
    }
    return {nullptr, {}};
}

Weight Judge::weightOfSpend(double distance) const
{
    return {share(distance), daysShare(m_figures.last.days),
            volumeShare(m_figures.last.spend, m_settings.minSpend)};
}

Proposal Judge::proposal(QLatin1String type, const Weight &weight) const
{
    Proposal made;
    made.type = type;
    made.priority = priorityOf(weight);
    made.confidence = confidenceOf(weight);
    made.roiBand = suggestion::roiBand(m_roi, m_settings.roiTarget);
    made.figures.last = m_figures.last;
    made.figures.before = m_figures.before;
    made.figures.client = m_figures.client;
    made.figures.entityType = m_figures.entityType;
    made.figures.overall = m_figures.overall;
    made.figures.target = m_settings.roiTarget;
    made.figures.minSpend = m_settings.minSpend;
    return made;
}

RuleFinding Judge::scale() const
{
    if (const auto found = unfit(suggestion::Scale, m_figures.last.days))
        return *found;
    if (!m_roi)
        return finding(suggestion::Scale, u"no_spend"_s);
    if (*m_roi <= m_settings.roiTarget)
        return finding(suggestion::Scale, u"roi_under_target"_s, m_roi, m_settings.roiTarget);
    const auto [benchmark, name] = deciding();
    if (!benchmark)
        return finding(suggestion::Scale, u"sample_too_small"_s, double(m_figures.overall.n),
                       m_settings.minSample);
    if (*m_roi <= *benchmark->p75)
        return finding(suggestion::Scale, u"roi_under_p75"_s, m_roi, benchmark->p75);
    const double bound = std::max(m_settings.roiTarget, *benchmark->p75);
    RuleFinding found = finding(suggestion::Scale, u"proposed"_s, m_roi, bound);
    found.proposal = scaleProposal(bound, name);
    return found;
}

/// Twice the bound is as far as it goes. What is surely good gets the double step; more than
/// doubling a budget at once would send a platform's delivery back to learning.
Proposal Judge::scaleProposal(double bound, const QString &decidedBy) const
{
    Proposal made = proposal(suggestion::Scale, weightOfSpend(bound > 0 ? *m_roi / bound - 1 : 1));
    const bool isHigh = made.priority == suggestion::High;
    const double step = std::min(1.0, m_settings.scaleStep * (isHigh ? 2 : 1));
    made.changeShare = step;
    made.oldValue = m_figures.dailyBudget;
    if (made.oldValue)
        made.newValue = toCents(*made.oldValue * (1 + step));
    made.figures.decidedBy = decidedBy;
    // More money reaches people who care less: the ROI holds at best, and loses a tenth at worst.
    made.figures.metric = u"roi"_s;
    made.figures.predictedLow = 0.9 * *m_roi;
    made.figures.predictedHigh = *m_roi;
    return made;
}

RuleFinding Judge::pause() const
{
    if (const auto found = unfit(suggestion::Pause, m_figures.last.days))
        return *found;
    if (!m_roi)
        return finding(suggestion::Pause, u"no_spend"_s);
    const double bound = m_settings.pauseShare * m_settings.roiTarget;
    if (*m_roi >= bound)
        return finding(suggestion::Pause, u"roi_good_enough"_s, m_roi, bound);
    // A little money may have been unlucky; it is not worth an operator's time either.
    if (m_figures.last.spend <= m_settings.minSpend)
        return finding(suggestion::Pause, u"spend_too_small"_s, m_figures.last.spend,
                       m_settings.minSpend);
    RuleFinding found = finding(suggestion::Pause, u"proposed"_s, m_roi, bound);
    found.proposal = pauseProposal(bound);
    return found;
}

Proposal Judge::pauseProposal(double bound) const
{
    Proposal made = proposal(suggestion::Pause, weightOfSpend(1 - *m_roi / bound));
    made.oldValue = m_figures.dailyBudget;
    // What was already on its way on the day of the pause is still charged.
    made.figures.metric = u"spend"_s;
    made.figures.predictedLow = 0;
    made.figures.predictedHigh = 0.1 * m_figures.last.spend;
    return made;
}

RuleFinding Judge::refresh() const
{
    const PeriodFigures &last = m_figures.last;
    const PeriodFigures &before = m_figures.before;
    if (const auto found = unfit(suggestion::Refresh, std::min(last.days, before.days)))
        return *found;
    const qint64 impressions = std::min(last.impressions, before.impressions);
    if (impressions < m_settings.minImpressions)
        return finding(suggestion::Refresh, u"too_few_impressions"_s, double(impressions),
                       double(m_settings.minImpressions));
    const auto now = last.ctr();
    const auto then = before.ctr();
    if (!now || !then || *then <= 0)
        return finding(suggestion::Refresh, u"ctr_unknown"_s);
    // Exactly the share counts as reached, whatever the rounding of the quotients.
    constexpr double tolerance = 1e-9;
    const double drop = 1 - *now / *then;
    if (drop + tolerance < m_settings.refreshDrop)
        return finding(suggestion::Refresh, u"ctr_holds"_s, drop, m_settings.refreshDrop);
    RuleFinding found = finding(suggestion::Refresh, u"proposed"_s, drop, m_settings.refreshDrop);
    found.proposal = refreshProposal(drop);
    return found;
}

Proposal Judge::refreshProposal(double drop) const
{
    const PeriodFigures &last = m_figures.last;
    const PeriodFigures &before = m_figures.before;
    const double room = 1 - m_settings.refreshDrop;
    Weight weight;
    weight.distance = room > 0 ? share((drop - m_settings.refreshDrop) / room) : 1;
    weight.days = daysShare(std::min(last.days, before.days));
    weight.volume = volumeShare(double(std::min(last.impressions, before.impressions)),
                                double(m_settings.minImpressions));
    Proposal made = proposal(suggestion::Refresh, weight);
    // A new creative wins back half of what was lost, or all of it.
    made.figures.metric = u"ctr"_s;
    made.figures.predictedLow = (*last.ctr() + *before.ctr()) / 2;
    made.figures.predictedHigh = *before.ctr();
    return made;
}

} // namespace

/// Scale needs an ROI above the target and pause one below a share (under 1) of it: no entity gets
/// both. A worn-out creative can be the matter with either.
QList<RuleFinding> judge(const EntityFigures &figures, const RuleSettings &settings)
{
    const Judge judge(figures, settings);
    return {judge.scale(), judge.pause(), judge.refresh()};
}

std::optional<double> decidingFigure(const QString &type, const PeriodFigures &figures)
{
    return type == suggestion::Refresh ? figures.ctr() : figures.roi();
}

bool mayReturn(const FormerSuggestion &former, const QString &type, const PeriodFigures &figures,
               const QDate &asOf, double returnChange)
{
    if (former.status != suggestion::Refused && former.status != suggestion::RolledBack)
        return former.day.daysTo(asOf) >= (former.status == suggestion::Executed ? daysOfAWeek : 1);
    const auto then = decidingFigure(type, former.figures);
    const auto now = decidingFigure(type, figures);
    if (!then || !now)
        return then.has_value() != now.has_value();
    if (*then == 0)
        return *now != 0;
    constexpr double tolerance = 1e-9;
    return std::abs(*now - *then) + tolerance * std::abs(*then) >= returnChange * std::abs(*then);
}

} // namespace regie
