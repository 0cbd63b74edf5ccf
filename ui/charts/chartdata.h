// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace regie {

/// One measure, a value for each day of the chart; nothing where there was none that day.
struct ChartColumn
{
    QString name; ///< translated: "ROI"
    QList<std::optional<double>> values;
    std::function<QString(double)> text; ///< with its unit, by the locale
};

/// Days and what was measured on them. Ascending; days without figures may be left out. The first
/// `lines` columns are drawn as lines; the one after them as bars where `hasBars`; the others are
/// read out and exported.
struct TrendData
{
    QList<QDate> dates;
    QList<ChartColumn> columns;
    int lines = 1;
    bool hasBars = false;
    QDate from, until;            ///< of the axis; invalid: the first and last of `dates`
    std::optional<double> target; ///< a dashed line, in the lines' unit
    QString targetText;           ///< "target 3.0"
    std::optional<std::pair<double, double>> band; ///< low and high, in the lines' unit
    QString bandText;                              ///< "p25 to p75, n = 38"
};

/// What is read out at one place of a chart.
struct ChartReading
{
    struct Value
    {
        QString name;
        QString text;
        QColor color;    ///< of its series; invalid: it has none
        int series = -1; ///< which of the chart's series it is of; -1: of none
    };
    QString title;
    QList<Value> values;

    /// "Thursday 20 November: ROI 4.1, Spend 98 €"; the value at `first` before all others.
    QString spoken(int first = -1) const;
    /// The index of a series' value, -1 when there is none.
    int valueOf(int series) const;
};

/// Dates and plain numbers under the columns' names, as RFC 4180 has it.
QByteArray chartCsv(const TrendData &data, char separator = ',');

} // namespace regie
