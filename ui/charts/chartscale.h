// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

namespace regie {

/// An axis of values with round numbers on it. Pure value.
class ChartScale
{
public:
    ChartScale() = default;
    /// From `low` to `high`, both finite, and a little beyond. Lines of its grid are at least
    /// `room` apart, both in pixels of an axis that is `length` long; whole numbers where
    /// `isWhole`. All zeros, and nothing at all, are 0 to 1.
    ChartScale(double low, double high, double length = 0, double room = 0, bool isWhole = false);

    double low() const { return m_low; }
    double high() const { return m_high; }
    double step() const { return m_step; }
    /// Where the lines of the grid are, ascending.
    QList<double> ticks() const;
    /// 0 at the lowest, 1 at the highest.
    double share(double value) const { return (value - m_low) / (m_high - m_low); }

private:
    double m_low = 0;
    double m_high = 1;
    double m_step = 0.5;
};

/// 1, 2, 2.5 or 5 times a power of ten: five steps or so from `low` to `high`.
double roundStep(double low, double high);
/// `low` and `high`, widened to multiples of their round step: (1.5, 5). Ascending, never equal.
std::pair<double, double> roundRange(double low, double high);

} // namespace regie
