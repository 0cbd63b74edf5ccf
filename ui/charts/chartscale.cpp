// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace regie {

namespace {

/// The next larger of 1, 2, 2.5, 5 times a power of ten.
double roundUp(double least, bool isWhole)
{
    const double magnitude = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = magnitude * factor;
        if (step >= least * 0.999 && (!isWhole || step == std::floor(step)))
            return step;
    }
    return magnitude * 10;
}

} // namespace

double roundStep(double low, double high)
{
    return roundUp((high - low) / 5, false);
}

std::pair<double, double> roundRange(double low, double high)
{
    if (!(high > low)) {
        const double room = std::max(std::abs(high) * 0.2, 1e-6);
        low -= room;
        high += room;
    }
    const double step = roundStep(low, high);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step};
}

ChartScale::ChartScale(double low, double high, double length, double room, bool isWhole)
{
    if (!(high > low))
        std::tie(low, high) =
            high == 0 || !std::isfinite(high) ? std::pair(0.0, 1.0) : std::minmax({0.0, high});
    const double most = room > 0 ? std::clamp(std::floor(length / room), 1.0, 5.0) : 5;
    const double least = (high - low) / most;
    m_step = roundUp(isWhole ? std::max(1.0, least) : least, isWhole);
    m_low = std::floor(low / m_step + 1e-9) * m_step;
    m_high = std::ceil(high / m_step - 1e-9) * m_step;
    if (!(m_high > m_low)) // differences that a double cannot tell at this height
        m_high = m_low + std::max(m_step, std::abs(m_low) * 1e-9);
}

QList<double> ChartScale::ticks() const
{
    QList<double> ticks;
    const int steps = int(std::lround((m_high - m_low) / m_step));
    for (int i = 0; i <= steps; ++i) {
        const double tick = m_low + m_step * i;
        ticks.append(std::abs(tick) < m_step * 1e-9 ? 0 : tick);
    }
    return ticks;
}

} // namespace regie
