// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace regie {

/// What lies behind a figure of a chart, for the page that opens it: a group, a span of time, or
/// both. What is not said is not narrowed.
struct ChartPlace
{
    std::optional<QString> key; ///< of the group; an empty key: what belongs to no group
    bool isOthers = false;      ///< the group "others", which has no key
    QString name;               ///< of the group, as shown
    QDateTime from, until;      ///< `until` is not included; invalid: the whole of the chart
    int weekday = 0;            ///< heat map: 1 is Monday, 7 Sunday; 0: any
    int hour = -1;              ///< heat map: 0 to 23; -1: any
    std::optional<double> low;  ///< histogram: durations from so many ms
    std::optional<double> high; ///< … and less than so many

    friend bool operator==(const ChartPlace &, const ChartPlace &) = default;
};

} // namespace regie

Q_DECLARE_METATYPE(regie::ChartPlace)
