// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <cstddef>

namespace regie::sample {

/// Random numbers that are the same on every machine and need no memory: each thing that is drawn
/// (a campaign, a contact, a task) starts a sequence of its own from the seed and its number, so
/// anything can be drawn again on its own. Any thread; a value.
///
/// The generator is SplitMix64: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014, in the form S. Vigna put into the public domain
/// (https://prng.di.unimi.it/splitmix64.c). The distributions of <random> differ between
/// standard libraries and are not used.
class Random
{
public:
    explicit Random(quint64 state)
        : m_state(state)
    {}

    /// The sequence of thing number `index` of kind `stream`.
    static Random of(quint64 seed, quint64 stream, quint64 index)
    {
        return Random(mix(mix(seed + stream * golden) + index * golden));
    }

    quint64 next()
    {
        m_state += golden;
        return mix(m_state);
    }

    /// 0 <= x < 1, 53 bits.
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }
    double uniform(double from, double to) { return from + uniform() * (to - from); }

    /// from <= x <= to.
    qint64 between(qint64 from, qint64 to)
    {
        return from + qint64(uniform() * double(to - from + 1));
    }
    std::size_t below(std::size_t count) { return std::size_t(uniform() * double(count)); }

    bool chance(double probability) { return uniform() < probability; }

    /// About N(0, 1): twelve 16-bit uniforms summed (Irwin-Hall), so within -6..6.
    double normal()
    {
        quint64 sum = 0;
        for (int draw = 0; draw < 3; ++draw) {
            const quint64 bits = next();
            sum +=
                (bits & 0xffff) + ((bits >> 16) & 0xffff) + ((bits >> 32) & 0xffff) + (bits >> 48);
        }
        return double(sum) / 65536.0 - 6.0;
    }

    double logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }

    /// The index of an entry, in proportion to `weight(entry)`, whose sum is `total`.
    template <typename Entries, typename Weight>
    std::size_t weighted(const Entries &entries, int total, Weight weight)
    {
        auto drawn = between(0, total - 1);
        std::size_t index = 0;
        for (const auto &entry : entries) {
            drawn -= weight(entry);
            if (drawn < 0)
                break;
            ++index;
        }
        return index;
    }

private:
    static constexpr quint64 golden = 0x9e3779b97f4a7c15;

    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

/// The kinds of things with sequences of their own.
enum Stream : quint64 {
    CampaignStream = 1,
    JourneyStream,
    PersonStream,
    LeadStream,
    PhaseStream,
    TaskStream,
    TaskIdStream,
    AdSetStream,
    AdDayStream,
    ReviewStream
};

} // namespace regie::sample
