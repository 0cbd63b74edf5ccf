// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <algorithm>
#include <array>
#include <optional>

namespace regie {

namespace {

struct PhaseNames
{
    QLatin1String phase;
    QLatin1String metric;
};

constexpr std::array<PhaseNames, phaseCount> names{{
    {QLatin1String("scraping"), QLatin1String("leads_scraped")},
    {QLatin1String("cleaning"), QLatin1String("leads_cleaned")},
    {QLatin1String("classification"), QLatin1String("leads_classified")},
    {QLatin1String("export"), QLatin1String("leads_exported")},
    {QLatin1String("contact"), QLatin1String("leads_contacted")},
}};

const CampaignPhase *find(const QList<CampaignPhase> &phases, Phase phase)
{
    const auto it = std::find_if(phases.begin(), phases.end(),
                                 [phase](const CampaignPhase &p) { return p.phase == phase; });
    return it == phases.end() ? nullptr : &*it;
}

std::optional<qint64> metric(const CampaignPhase *phase, QLatin1String name)
{
    if (!phase || !phase->metrics.value(name).isDouble())
        return {};
    return phase->metrics.value(name).toInteger();
}

/// The sum of two or three metrics, when all of them are there.
template <typename... Names>
std::optional<qint64> sum(const CampaignPhase *phase, Names... metricNames)
{
    qint64 total = 0;
    bool complete = true;
    const auto add = [&](QLatin1String name) {
        const auto value = metric(phase, name);
        complete = complete && value.has_value();
        total += value.value_or(0);
    };
    (add(metricNames), ...);
    return complete ? std::optional(total) : std::nullopt;
}

void compare(QList<Inconsistency> &found, Inconsistency::Kind kind, Phase phase,
             std::optional<qint64> expected, std::optional<qint64> actual)
{
    if (expected && actual && *expected != *actual)
        found.append({kind, phase, *expected, *actual});
}

} // namespace

QString phaseName(Phase phase)
{
    return names[std::size_t(phase)].phase;
}

QList<Inconsistency> inconsistencies(const QString &campaignStatus,
                                     const QList<CampaignPhase> &phases)
{
    QList<Inconsistency> found;
    if (campaignStatus == QLatin1String("completed")) {
        for (const CampaignPhase &phase : phases) {
            if (phase.status == QLatin1String("failed"))
                found.append({Inconsistency::Kind::CompletedWithFailedPhase, phase.phase, 0, 0});
        }
    }
    const CampaignPhase *cleaning = find(phases, Phase::Cleaning);
    compare(found, Inconsistency::Kind::CleanedDiffers, Phase::Cleaning,
            metric(find(phases, Phase::Scraping), QLatin1String("leads_scraped")),
            sum(cleaning, QLatin1String("leads_cleaned"), QLatin1String("leads_rejected")));
    const CampaignPhase *classification = find(phases, Phase::Classification);
    compare(found, Inconsistency::Kind::ClassifiedDiffers, Phase::Classification,
            metric(classification, QLatin1String("leads_classified")),
            sum(classification, QLatin1String("hot_leads"), QLatin1String("warm_leads"),
                QLatin1String("cold_leads")));
    return found;
}

QList<FunnelStep> funnel(const QList<CampaignPhase> &phases)
{
    QList<FunnelStep> steps;
    std::optional<qint64> before;
    for (int i = 0; i < phaseCount; ++i) {
        const auto phase = Phase(i);
        const CampaignPhase *known = find(phases, phase);
        const auto count = metric(known, names[std::size_t(i)].metric);
        const qint64 lost = count && before ? std::max<qint64>(0, *before - *count) : 0;
        steps.append({phase, known != nullptr, count.value_or(0), lost});
        if (count)
            before = count;
    }
    return steps;
}

} // namespace regie
