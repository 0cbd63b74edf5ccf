// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/seriesdata.h"

#include <QList>

#include <optional>
#include <vector>

namespace regie {

/// What was measured, by step: a finite number or nothing.
std::optional<double> measuredAt(const ChartSeries &series, int step);

/// Series upon each other: where each of them ends at each step, counted from 0; what is below zero
/// hangs down by itself. Pure value.
class SeriesStack
{
public:
    SeriesStack() = default;
    /// `shown` are indexes of data.series, from below upwards.
    SeriesStack(const SeriesData &data, const QList<int> &shown);

    const QList<int> &shown() const { return m_shown; }
    /// Of the nth shown one; its base is base(). Equal where nothing was measured.
    double end(int nth, int step) const { return m_ends[size_t(nth)][size_t(step)]; }
    double base(int nth, int step) const { return m_bases[size_t(nth)][size_t(step)]; }
    /// Nothing where none of the shown was measured.
    std::optional<double> total(int step) const { return m_totals[size_t(step)]; }
    /// Lowest and highest end of all, 0 among them.
    double low() const { return m_low; }
    double high() const { return m_high; }

    /// The steps that are drawn where there is room for so many points: all of them, or of each run
    /// of neighbours the lowest and the highest in total.
    QList<int> drawn(int most) const;

private:
    QList<int> m_shown;
    std::vector<std::vector<double>> m_ends, m_bases;
    std::vector<std::optional<double>> m_totals;
    double m_low = 0;
    double m_high = 0;
};

/// The steps of one line that are drawn where there is room for so many points, ascending; -1
/// between them where the line is interrupted.
QList<int> drawnOfLine(const QList<std::optional<double>> &values, int steps, int most);

} // namespace regie
