// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/samplemarket.h"

#include "domain/statistics.h"

#include <algorithm>
#include <cmath>

namespace regie::sample {

using namespace Qt::StringLiterals;

// The first six are the clients that campaigns and model calls belong to as well.
// clang-format off
const std::array<Advertiser, 8> advertisers{{
    {"durum-nord",     "Durum Nord",      3.0, 400, 140000, 1.05, true,  9, 0.90, 0.75, 0.60},
    {"avego",          "Avego",           2.5, 500, 130000, 0.95, true,  7, 0.55, 0.85, 0.70},
    {"maison-lune",    "Maison Lune",     3.5, 300,  90000, 1.10, false, 5, 0.70, 0.35, 0.80},
    {"atelier-vert",   "Atelier Vert",    2.8, 250,  45000, 0.90, false, 4, 0.60, 0.65, 0.50},
    {"clinique-iris",  "Clinique Iris",   4.0, 600,  60000, 1.00, true,  3, 0.40, 0.80, 0.55},
    {"librairie-azur", "Librairie Azur",  2.2, 150,  16000, 1.15, false, 2, 0.80, 0.50, 0.90},
    {"durum-sud",      "Durum Sud",       3.0, 400,  85000, 0.85, false, 5, 0.65, 0.90, 0.45},
    {"velo-faubourg",  "Vélo Faubourg",   3.2, 350,  60000, 1.00, false, 4, 0.75, 0.60, 0.65},
}};
// clang-format on

namespace {

constexpr int week = 7;

const std::array<const char *, 12> audiences{"Lookalike 2 %",    "Retarget 30 d",   "Broad",
                                             "Intérêts cuisine", "STACK_H:25/45",   "STACK_X:35/55",
                                             "Acheteurs 180 d",  "Visiteurs 14 d",  "Abonnés",
                                             "Paniers",          "Proximité 15 km", "Parents"};
const std::array<const char *, 10> creatives{
    "Vidéo 15 s", "Carrousel printemps", "Story 9:16",  "Image menu", "Reel avant/après",
    "UGC Léa",    "Offre −20 %",         "Témoignages", "Collection", "Vidéo 6 s"};
const std::array<const char *, 6> places{"Lyon", "Nantes", "QC", "FR", "Lille", "iOS"};

template <typename List>
QString pick(const List &list, Random *random)
{
    return QString::fromUtf8(list[random->below(list.size())]);
}

std::size_t advertiserOf(Random *random)
{
    int total = 0;
    for (const Advertiser &advertiser : advertisers)
        total += advertiser.weight;
    return random->weighted(advertisers, total,
                            [](const Advertiser &advertiser) { return advertiser.weight; });
}

/// The first ones go round, so that every client has some.
AdSet makeAdSet(quint64 seed, std::size_t index)
{
    Random random = Random::of(seed, AdSetStream, index);
    AdSet adSet;
    const std::size_t drawn = advertiserOf(&random);
    adSet.advertiser = int(index < 2 * advertisers.size() ? index % advertisers.size() : drawn);
    const Advertiser &owner = advertisers[std::size_t(adSet.advertiser)];
    adSet.id =
        QByteArray::number(238'500'000'000'000 + qint64(index) * 7'919 + qint64(seed % 7'000));
    adSet.name = u"%1 · %2 · %3"_s.arg(pick(audiences, &random), pick(creatives, &random),
                                       pick(places, &random));
    adSet.isInLibrary = !random.chance(0.05);
    adSet.budget = std::round(std::clamp(random.logNormal(owner.minSpend / 6, 0.5), 10.0, 900.0));
    adSet.roi = owner.target * owner.level * random.logNormal(0.95, 0.38);
    adSet.ctr = std::clamp(random.logNormal(0.014, 0.35), 0.004, 0.06);
    adSet.formerCtr = adSet.ctr;
    adSet.noise = random.uniform(0.08, 0.25);
    adSet.firstDay = random.chance(0.4) ? int(random.between(5, marketDays - 2)) : 0;
    adSet.tiresFrom = int(random.between(8, marketDays + 60));
    adSet.tiresUntil = adSet.tiresFrom + int(random.between(6, 12));
    adSet.tiring = random.uniform(0.86, 0.95);
    return adSet;
}

/// Clicks, leads and sales of a day's money; people buy less on Mondays than at weekends.
AdDay dayOf(const AdSet &adSet, int today, Random *random)
{
    AdDay made;
    made.hasFigures = true;
    made.spendCents = qint64(std::round(adSet.budget * random->uniform(0.86, 1.0) * 100));
    const double spend = double(made.spendCents) / 100;
    made.impressions = qint64(spend / random->uniform(7.0, 11.0) * 1000);
    made.clicks = std::min(
        made.impressions,
        qint64(std::round(double(made.impressions) * adSet.ctr * random->logNormal(1.0, 0.05))));
    made.leads = qint64(std::round(double(made.clicks) * random->uniform(0.04, 0.09)));
    const double season = 1 + 0.06 * std::sin(double(today) * 2 * 3.14159265 / week);
    made.revenueCents =
        qint64(std::round(spend * adSet.roi * season * random->logNormal(1.0, adSet.noise) * 100));
    made.conversions = made.revenueCents / 6500;
    return made;
}

} // namespace

double Advertiser::habit(const QString &type) const
{
    if (type == suggestion::Scale)
        return scaling;
    return type == suggestion::Pause ? pausing : refreshing;
}

RuleSettings Advertiser::rules() const
{
    RuleSettings settings;
    settings.roiTarget = target;
    settings.minSpend = minSpend;
    return settings;
}

Market::Market(quint64 seed, qint64 count)
    : m_seed(seed)
{
    for (qint64 index = 0; index < count; ++index)
        adSets.push_back(makeAdSet(seed, std::size_t(index)));
}

void Market::live(int today)
{
    for (std::size_t index = 0; index < adSets.size(); ++index) {
        AdSet &adSet = adSets[index];
        Random random =
            Random::of(m_seed, AdDayStream, index * quint64(marketDays) + quint64(today));
        adSet.roi *= random.logNormal(1.0, 0.025);
        if (today >= adSet.tiresFrom && today < adSet.tiresUntil)
            adSet.ctr *= adSet.tiring;
        if (today >= adSet.firstDay && !adSet.isPaused)
            adSet.days[std::size_t(today)] = dayOf(adSet, today, &random);
    }
}

PeriodFigures Market::sums(const AdSet &adSet, int first, int last) const
{
    PeriodFigures sum;
    qint64 spend = 0;
    qint64 revenue = 0;
    for (int index = std::max(0, first); index <= last && index < marketDays; ++index) {
        const AdDay &figures = adSet.days[std::size_t(index)];
        sum.days += figures.hasFigures ? 1 : 0;
        spend += figures.spendCents;
        revenue += figures.revenueCents;
        sum.impressions += figures.impressions;
        sum.clicks += figures.clicks;
        sum.leads += figures.leads;
        sum.conversions += figures.conversions;
    }
    sum.spend = double(spend) / 100;
    sum.revenue = double(revenue) / 100;
    return sum;
}

QList<Market::Judged> Market::figuresOn(int today) const
{
    QList<Judged> all;
    std::array<QList<double>, advertisers.size()> own;
    QList<double> everybody;
    for (std::size_t index = 0; index < adSets.size(); ++index) {
        const AdSet &adSet = adSets[index];
        Judged judged{index, {}};
        judged.figures.last = sums(adSet, today - week + 1, today);
        judged.figures.before = sums(adSet, today - 2 * week + 1, today - week);
        if (judged.figures.last.days + judged.figures.before.days == 0)
            continue;
        if (adSet.isInLibrary) {
            judged.figures.dailyBudget = adSet.budget;
            judged.figures.status = adSet.isPaused ? u"paused"_s : u"active"_s;
        }
        if (const auto roi = judged.figures.last.roi()) {
            own[std::size_t(adSet.advertiser)].append(*roi);
            everybody.append(*roi);
        }
        all.append(judged);
    }
    std::array<Benchmark, advertisers.size()> benchmarks;
    std::ranges::transform(own, benchmarks.begin(), benchmarkOf);
    const Benchmark overall = benchmarkOf(everybody);
    for (Judged &judged : all) {
        judged.figures.client = benchmarks[std::size_t(adSets[judged.adSet].advertiser)];
        judged.figures.entityType = judged.figures.overall = overall;
    }
    return all;
}

/// More money reaches people who care less.
void Market::scale(std::size_t index, double budget, Random *random)
{
    AdSet &adSet = adSets[index];
    if (adSet.budget > 0)
        adSet.roi *= 1 - 0.22 * random->uniform() * (budget / adSet.budget - 1);
    adSet.budget = budget;
}

void Market::renew(std::size_t index, Random *random)
{
    AdSet &adSet = adSets[index];
    adSet.ctr = std::max(adSet.ctr, adSet.formerCtr * random->uniform(0.72, 1.0));
    adSet.tiresUntil = 0;
}

} // namespace regie::sample
