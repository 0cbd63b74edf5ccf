// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace regie {

/// What a row of bars measures: "Spend", "Revenue". Each has a bar of its own in every row.
struct BarMeasure
{
    QString name; ///< translated; names the column of the CSV
    /// A value with its unit, by the locale.
    std::function<QString(double)> text;
    bool hasBar = true; ///< false: only its value is written, after the bars (ROI)
    /// Colour of its bars where there are several measures; rows have their own where there is one.
    Token color = Token::Series1;
};

/// One group.
struct BarRow
{
    QString key;    ///< of the group; what a click hands on
    QString name;   ///< as shown
    QString detail; ///< said after the values in the read-out, may be empty: "n = 120"
    Token color = Token::Series1;
    bool isOthers = false; ///< neutral, without a key
    /// One for each measure; nothing: not known, a dash.
    QList<std::optional<double>> values;
    /// Bounds of the first value, as a thin line across the end of its bar (Wilson's interval, p50
    /// and p99 around p95).
    std::optional<double> low, high;
    /// How the first value changed against the period before; empty: nothing is said.
    QString change;                  ///< "+6 %"
    Tone changeTone = Tone::Neutral; ///< whether that is good
    QString changeIcon;              ///< "sort-up", "sort-down" or another icon; may be empty
    std::optional<double> former;    ///< of the period before, for the read-out and the CSV
};

/// Groups beside each other, as they are to be shown: largest first, others last.
struct BarData
{
    QString groupName;          ///< translated: "Agent"; names the first column of the CSV
    QList<BarMeasure> measures; ///< one or more
    QList<BarRow> rows;
    QString formerName;         ///< "30 days before"
    QString lowName, highName;  ///< "95 % from", "to"; of the interval, in read-out and CSV
    std::optional<double> most; ///< where bars end on the right: 1 for shares; nothing: the largest
};

} // namespace regie
