// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

/// What the declarations of tables are written with. For the declaring files only.
namespace regie::columns {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline ColumnSpec column(const char *id, const char *title, const char *sql, const char *sqlType,
                         ColumnType type, FilterKind filter, int width)
{
    ColumnSpec spec;
    spec.id = s(id);
    spec.title = title;
    spec.sql = s(sql);
    spec.sqlType = s(sqlType);
    spec.type = type;
    spec.filter = filter;
    spec.width = width;
    return spec;
}

inline ColumnSpec nullable(ColumnSpec spec)
{
    spec.nullable = true;
    return spec;
}

/// Counted by its first characters.
inline ColumnSpec countedByStart(ColumnSpec spec)
{
    spec.startLength = 120; // as regie_task_figures() cuts it
    return spec;
}

/// Without an index of its own: shown and filtered, never sorted by.
inline ColumnSpec unsorted(ColumnSpec spec)
{
    spec.sortable = false;
    return spec;
}

/// Off until chosen in the column chooser.
inline ColumnSpec hidden(ColumnSpec spec)
{
    spec.visible = false;
    return spec;
}

inline ColumnSpec described(ColumnSpec spec, const char *toolTip)
{
    spec.toolTip = toolTip;
    return spec;
}

inline constexpr auto Text = ColumnType::Text;
inline constexpr auto Whole = ColumnType::Integer;
inline constexpr auto Time = ColumnType::Time;
inline constexpr auto State = ColumnType::State;
inline constexpr auto Values = FilterKind::Values;
inline constexpr auto Contains = FilterKind::Text;
inline constexpr auto Numbers = FilterKind::NumberRange;
inline constexpr auto Times = FilterKind::TimeRange;
inline constexpr auto NoFilter = FilterKind::None;

} // namespace regie::columns
