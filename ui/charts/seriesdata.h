// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include "tasks/taskstatistics.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace regie {

/// One line, area or row of bars. Colours of groups come from seriesColors(), so that an agent has
/// one everywhere; those of percentiles are any tokens.
struct ChartSeries
{
    QString key;  ///< of the group; what a click hands on
    QString name; ///< as shown
    Token color = Token::Series1;
    bool isOthers = false; ///< neutral, after all others, without a key
    /// One for each step. Nothing, or no finite number: not measured; a gap, never a zero.
    QList<std::optional<double>> values;
};

enum class SeriesStyle {
    Auto,  ///< stacked: areas, or bars when there are few steps or a value is below zero
    Areas, ///< stacked
    Bars,  ///< stacked; what is below zero hangs down
    Lines, ///< each for itself, gaps where nothing was measured
};

/// A measure over time, by up to eight groups and the others.
struct SeriesData
{
    QString measure; ///< translated: "Cost"; names the column of totals and what is spoken
    TimeStep step = TimeStep::Day;
    QList<QDateTime> steps; ///< beginnings, ascending; a day may have 23 hours, a month 28 days
    QDateTime until;        ///< end of the last step; invalid: as long as steps are
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< that times are written in
    QList<ChartSeries> series;                    ///< from below upwards
    SeriesStyle style = SeriesStyle::Auto;
    bool hasTotal = true; ///< a total in the read-out and the CSV; never for lines
    bool isWhole = false; ///< counts: no steps of a half on the axis
    /// A value with its unit, by the locale. Called again when the language changes.
    std::function<QString(double)> text;
    /// The same, short, for the axis; nothing: as `text`.
    std::function<QString(double)> axisText;
    /// The total of the period before (of lines: of the first one), step by step; a dashed line
    /// where it is not empty.
    QList<std::optional<double>> former;
    QString formerName; ///< "30 days before"
};

} // namespace regie
