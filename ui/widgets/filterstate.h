// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

#include <QDate>
#include <QJsonObject>

#include <utility>

namespace regie {

/// A stretch of days an operator chose. Relative ones stay relative: "last 7 days" kept in a view
/// means the last 7 days on the day it is opened.
struct Period
{
    enum class Kind {
        Any,
        Today,
        Last7Days,
        Last30Days,
        Last12Months,
        Custom,
        Last24Hours, ///< whole hours, the running one included
        Last90Days,
        ThisMonth,
        LastMonth,
        ThisYear,
    };

    Kind kind = Kind::Any;
    QDate from;  ///< Custom: first day, invalid where open
    QDate until; ///< Custom: last day, included, invalid where open

    bool isEmpty() const;
    /// First and last day, both included, invalid where open; Last24Hours: the days it touches.
    std::pair<QDate, QDate> days(const QDate &today) const;
    /// Whole days of the machine's time zone.
    ColumnFilter resolve(const QDate &today) const;
    QString text() const;
    QJsonObject toJson() const;
    static Period fromJson(const QJsonObject &json);
    friend bool operator==(const Period &, const Period &) = default;
};

/// What a filter bar shows, before days become instants. A value.
struct FilterState
{
    QString preset; ///< id, empty for the first one
    QString search;
    QHash<QString, ColumnFilter> columns; ///< by column id
    QHash<QString, Period> periods;       ///< by column id

    /// True when neither search nor chips narrow the table; presets do not count.
    bool isClear() const;
    TableFilter resolve(const QDate &today = QDate::currentDate()) const;

    QJsonObject toJson() const;
    /// Unknown columns of `spec` and nonsense are left out.
    static FilterState fromJson(const QJsonObject &json, const TableSpec &spec);
    friend bool operator==(const FilterState &, const FilterState &) = default;
};

/// Both hold. Where both filter one column, `stronger` decides; both search texts cannot hold in
/// one text, so that of `stronger` is taken where it has one.
TableFilter combined(const TableFilter &stronger, const TableFilter &weaker);

} // namespace regie
