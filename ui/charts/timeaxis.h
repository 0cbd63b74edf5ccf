// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskstatistics.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace regie {

/// Where steps of time lie on an axis, and what is written below it. Steps lie where they begin, by
/// the clock of the world: a day of 23 hours is a little shorter. Pure value.
class TimeAxis
{
public:
    TimeAxis() = default;
    /// `until` is the end of the last step; invalid: by the length of its step.
    TimeAxis(const QList<QDateTime> &steps, const QDateTime &until, TimeStep step,
             const QTimeZone &zone);

    int count() const { return std::max(0, int(m_starts.size()) - 1); }
    /// Seconds since the first step began.
    double start(int step) const { return m_starts[step]; }
    double end(int step) const { return m_starts[step + 1]; }
    double middle(int step) const { return (start(step) + end(step)) / 2; }
    /// When the step begins and ends, in the axis' zone.
    QDateTime time(int step) const { return m_times[step]; }
    QDateTime endTime(int step) const { return m_times[step + 1]; }

    /// "Thursday 20 November", "20 November, 14:00 to 15:00", "week from 17 November 2025",
    /// "November 2025".
    QString title(int step) const;

    struct Label
    {
        qreal left = 0; ///< from the axis' own left edge
        QString text;
    };
    /// As many as fit side by side within `width`, on round steps: whole hours, Mondays, firsts of
    /// months. `x` is the place of a step, from the axis' left edge, and is the label's middle,
    /// except where that would leave the axis.
    QList<Label> labels(const QFontMetricsF &metrics, double width,
                        const std::function<double(int)> &x) const;

private:
    QString text(int step, bool isFirst) const;
    bool isOn(int step, int level) const;

    TimeStep m_step = TimeStep::Day;
    QList<QDateTime> m_times; ///< one more than steps
    QList<double> m_starts;   ///< one more than steps
};

} // namespace regie
