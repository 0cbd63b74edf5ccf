// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "tables/pagesource.h"
#include "tables/tablespec.h"

namespace regie {

class Session;

/// A statement with $1, $2, … and their values in PostgreSQL's text format.
struct SqlText
{
    QString sql;
    QList<std::optional<QByteArray>> parameters;
};

/// Builds the statements behind a paged table from its declaration. Pure; any thread.
///
/// NULLs stand where PostgreSQL's own index order has them, last when ascending and first when
/// descending, so that one index per column serves both directions. A range that crosses from
/// values to NULLs is two statements, since no single index condition covers both.
class TableStatements
{
public:
    TableStatements(const TableSpec &spec, const TableQuery &query);

    /// Statements whose rows, one after the other, are the rows of the range. Columns: sort value,
    /// key columns, then every column of the declaration.
    QList<SqlText> page(const PageRange &range) const;
    /// Sort value and key of every `stride`-th row.
    SqlText index(int stride) const;
    /// Statements whose counts add up to the rows of the range.
    QList<SqlText> count(const PageRange &range) const;
    /// Value and number of rows for the commonest values of a column; the column's own filter
    /// does not apply to it.
    SqlText valueCounts(const QString &columnId, const QString &contains, int limit) const;
    /// One row, whether the filters keep the row of a key.
    SqlText keeps(const QStringList &key) const;
    /// All rows in order, the given columns as text.
    QList<SqlText> rows(const QStringList &columnIds, const std::optional<RowPosition> &from) const;

private:
    /// Rows with a value in the sort column, rows without, or both in one statement.
    enum class Part { Values, Nulls, All };
    class Parameters;
    Part partOf(const RowPosition &position) const;
    QList<Part> partsOf(const PageRange &range) const;
    QStringList orderColumns(Part part) const;
    QString orderBy(Part part) const;
    QString from() const;
    QString where(Parameters &parameters, const QString &exceptColumn,
                  const QStringList &more) const;
    QStringList filterConditions(Parameters &parameters, const QString &exceptColumn) const;
    QString valuesCondition(Parameters &parameters, const ColumnSpec &column,
                            const QStringList &values) const;
    QString columnCondition(Parameters &parameters, const ColumnSpec &column,
                            const ColumnFilter &filter) const;
    QStringList rangeConditions(Parameters &parameters, Part part, const PageRange &range) const;
    QString comparison(Parameters &parameters, Part part, const RowPosition &position,
                       const QString &comparator) const;

    TableSpec m_spec;
    TableQuery m_query;
    ColumnSpec m_sort; ///< its sql and type are those that order
};

/// Blocking, in a worker: the commonest values of a column among the rows the other filters keep.
Result<QList<ValueCount>> valueCounts(Session &session, const TableSpec &spec,
                                      const TableQuery &query, const QString &columnId,
                                      const QString &contains = {}, int limit = 200);

/// Blocking, in a worker: whether a filter keeps the row of a key; not either where there is none.
Result<bool> keepsRow(Session &session, const TableSpec &spec, const TableFilter &filter,
                      const QStringList &key);

/// Blocking, in a worker: how many rows a filter keeps.
Result<qint64> countRows(Session &session, const TableSpec &spec, const TableFilter &filter);

} // namespace regie
