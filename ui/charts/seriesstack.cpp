// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesstack.h"

#include <algorithm>
#include <cmath>

namespace regie {

namespace {

std::optional<double> finite(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

} // namespace

std::optional<double> measuredAt(const ChartSeries &series, int step)
{
    return finite(series.values.value(step));
}

SeriesStack::SeriesStack(const SeriesData &data, const QList<int> &shown)
    : m_shown(shown)
{
    const size_t steps = size_t(data.steps.size());
    std::vector<double> above(steps), below(steps);
    m_totals.resize(steps);
    for (const int index : shown) {
        std::vector<double> ends(steps), bases(steps);
        for (size_t step = 0; step < steps; ++step) {
            const std::optional<double> value = measuredAt(data.series[index], int(step));
            double &pile = value.value_or(0) < 0 ? below[step] : above[step];
            bases[step] = pile;
            pile += value.value_or(0);
            ends[step] = pile;
            if (value)
                m_totals[step] = m_totals[step].value_or(0) + *value;
        }
        m_ends.push_back(std::move(ends));
        m_bases.push_back(std::move(bases));
    }
    for (size_t step = 0; step < steps; ++step) {
        m_low = std::min(m_low, below[step]);
        m_high = std::max(m_high, above[step]);
    }
}

QList<int> SeriesStack::drawn(int most) const
{
    QList<int> drawn;
    const int steps = int(m_totals.size());
    const int runs = std::max(1, most / 2);
    for (int run = 0; steps > most && run < runs; ++run) {
        const auto first = m_totals.begin() + qint64(run) * steps / runs;
        const auto last = m_totals.begin() + qint64(run + 1) * steps / runs;
        const auto [low, high] = std::minmax_element(first, last, [](const auto &a, const auto &b) {
            return a.value_or(0) < b.value_or(0);
        });
        const auto [a, b] = std::minmax({low - m_totals.begin(), high - m_totals.begin()});
        drawn.append(int(a));
        if (b != a)
            drawn.append(int(b));
    }
    for (int step = 0; steps <= most && step < steps; ++step)
        drawn.append(step);
    return drawn;
}

QList<int> drawnOfLine(const QList<std::optional<double>> &values, int steps, int most)
{
    QList<int> drawn;
    const int runs = steps > most ? std::max(1, most / 2) : steps;
    for (int run = 0; run < runs; ++run) {
        int low = -1;
        int high = -1;
        const int last = int(qint64(run + 1) * steps / runs);
        for (int step = int(qint64(run) * steps / runs); step < last; ++step) {
            const std::optional<double> value = finite(values.value(step));
            if (!value)
                continue;
            low = low < 0 || *value < *values[low] ? step : low;
            high = high < 0 || *value > *values[high] ? step : high;
        }
        if (low >= 0)
            drawn.append(std::min(low, high));
        if (low >= 0 && high != low)
            drawn.append(std::max(low, high));
        if (low < 0 && !drawn.isEmpty() && drawn.last() >= 0)
            drawn.append(-1);
    }
    return drawn;
}

} // namespace regie
