// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace regie {

enum class ColumnType {
    Text,
    State, ///< a word of a closed set, shown as a chip
    Integer,
    Decimal,
    Money,
    Percent,  ///< a share, 0.25 is shown as 25 %
    Time,     ///< timestamptz, shown relative with the exact time as tooltip
    Duration, ///< milliseconds
    Outcome,  ///< jsonb array of counters drawn as a stacked bar; neither sorted nor filtered
    Warning,  ///< empty when all is well, else codes the interface puts into words
};

enum class FilterKind { None, Text, Values, NumberRange, TimeRange };

/// One column, declared once: header, sort, filter, tooltip, CSV export and column chooser follow.
struct ColumnSpec
{
    QString id;             ///< stable name: settings, filters and exports use it
    const char *title = ""; ///< QT_TRANSLATE_NOOP("regie::Tables", …)
    QString sql;            ///< expression over the table's FROM clause
    QString sqlType;        ///< its type, for casts: "text", "bigint", "timestamptz", …
    QString sortSql;        ///< what it is sorted by where that is not what it shows
    QString sortType;       ///< and its type
    ColumnType type = ColumnType::Text;
    FilterKind filter = FilterKind::None;
    /// Statistics keep so many characters of a text, and indexes of other columns hold them to
    /// filter by; 0: none. A value of this length means all that begin with it.
    int startLength = 0;
    int width = 120;      ///< pixels at 100 %
    bool sortable = true; ///< only where an index serves (column, key)
    bool nullable = false;
    bool visible = true;       ///< until the operator's own choice
    bool endTellsMost = false; ///< too long a text is cut in its middle
    const char *toolTip = "";  ///< translated like title

    QString translatedTitle() const;
    QString translatedToolTip() const;
};

/// One column of the table's key; the order of a table is always total: (sort column, key).
struct KeyColumn
{
    QString sql;
    QString sqlType;
};

/// One table an operator can browse.
struct TableSpec
{
    QString name; ///< of the table in the database; `regie export NAME`
    const char *title = "";
    QString from; ///< "campaigns c"
    QList<KeyColumn> key;
    QList<ColumnSpec> columns;
    QString searchSql;   ///< text expression the search box looks in, as its index has it
    QString defaultSort; ///< column id
    bool defaultDescending = true;
    QStringList watched; ///< tables whose changes change these rows
    /// Indexes that sort hold what is filtered by as well: a page looks for keys in them before it
    /// reads a row. For tables with one key column.
    bool findsKeysFirst = false;

    int indexOf(const QString &columnId) const; ///< -1 when there is none
    const ColumnSpec *column(const QString &columnId) const;
    QString translatedTitle() const;
};

/// What a filter keeps of one column. Numbers and times are texts the server can cast.
struct ColumnFilter
{
    QString contains;             ///< Text
    QStringList values;           ///< Values
    bool includeNull = false;     ///< Values: also rows without a value
    std::optional<QString> from;  ///< ranges: inclusive
    std::optional<QString> until; ///< ranges: exclusive for times, inclusive for numbers
    bool isExcept = false;        ///< Values: all rows but these

    bool isEmpty() const;
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// Filters compose: every one must hold.
struct TableFilter
{
    QString search;                       ///< contained in the table's searchSql, any case
    QHash<QString, ColumnFilter> columns; ///< by column id
    friend bool operator==(const TableFilter &, const TableFilter &) = default;
};

/// What the operator asked to see.
struct TableQuery
{
    TableFilter filter;
    QString sortColumn;
    bool descending = true;
    friend bool operator==(const TableQuery &, const TableQuery &) = default;
};

/// A value that occurs in a column and how many of the filtered rows have it.
struct ValueCount
{
    QString value;
    bool isNull = false;
    qint64 count = 0;
};

} // namespace regie
