// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/adrules.h"
#include "imports/sampleclock.h"
#include "imports/samplerandom.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace regie::sample {

inline constexpr int marketDays = 90;

/// Who has ads, what they aim at, and how their operators are used to deciding.
struct Advertiser
{
    const char *key;
    const char *name;
    double target;
    double minSpend;
    double monthlyBudget;
    double level;   ///< of the ROI, in proportion to the target
    bool wasLive;   ///< what was approved was really done; else in dry run
    int weight;     ///< of its share of all ad sets
    double scaling; ///< how often an operator approves: scale, pause, refresh
    double pausing;
    double refreshing;

    double habit(const QString &type) const;
    RuleSettings rules() const;
};
extern const std::array<Advertiser, 8> advertisers;

struct AdDay
{
    bool hasFigures = false;
    qint64 spendCents = 0, revenueCents = 0;
    qint64 impressions = 0, clicks = 0, leads = 0, conversions = 0;
};

/// One ad set: what makes its figures, and the figures so far.
struct AdSet
{
    int advertiser = 0;
    QByteArray id;
    QString name;
    bool isInLibrary = true;
    bool isPaused = false;
    double budget = 0; ///< a day
    double roi = 0;    ///< what it would bring on average
    double ctr = 0;
    double formerCtr = 0; ///< before people grew tired of it
    double noise = 0;
    int firstDay = 0;
    int tiresFrom = 0, tiresUntil = 0; ///< the days on which its CTR falls
    double tiring = 0;                 ///< what is left of it after each
    std::array<AdDay, marketDays> days{};
};

/// Ninety days of ad sets that spend their budgets, day after day. What operators have done to them
/// shows in the days that follow. A value; the same seed makes the same market.
class Market
{
public:
    Market(quint64 seed, qint64 adSets);

    std::vector<AdSet> adSets;

    /// Makes the figures of a day, 0 to 89; days come in order.
    void live(int today);
    /// Sums of the days from `first` to `last`, both included; days before 0 have no figures.
    PeriodFigures sums(const AdSet &adSet, int first, int last) const;
    /// What the rules look at on a day, of every ad set with figures in its 14 days.
    struct Judged
    {
        std::size_t adSet = 0;
        EntityFigures figures;
    };
    QList<Judged> figuresOn(int today) const;

    void scale(std::size_t adSet, double budget, Random *random);
    void renew(std::size_t adSet, Random *random);

private:
    quint64 m_seed;
};

} // namespace regie::sample
