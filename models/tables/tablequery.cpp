// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablequery.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <algorithm>

namespace regie {

namespace {

/// A pattern for ILIKE that finds `text` itself, whatever it holds.
QString containsPattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

QString asText(const QString &sql)
{
    return QStringLiteral("(%1)::text").arg(sql);
}

} // namespace

class TableStatements::Parameters
{
public:
    QString add(const QByteArray &value, const QString &sqlType)
    {
        m_values.append(value);
        return QStringLiteral("$%1::%2").arg(m_values.size()).arg(sqlType);
    }
    QString add(const QString &value, const QString &sqlType)
    {
        return add(value.toUtf8(), sqlType);
    }
    SqlText with(const QString &sql) const { return {sql, m_values}; }

private:
    QList<std::optional<QByteArray>> m_values;
};

TableStatements::TableStatements(const TableSpec &spec, const TableQuery &query)
    : m_spec(spec)
    , m_query(query)
{
    const ColumnSpec *sort = m_spec.column(query.sortColumn);
    if (!sort || !sort->sortable)
        sort = m_spec.column(m_spec.defaultSort);
    Q_ASSERT(sort);
    m_sort = *sort;
    if (!m_sort.sortSql.isEmpty()) {
        m_sort.sql = m_sort.sortSql;
        m_sort.sqlType = m_sort.sortType;
    }
}

TableStatements::Part TableStatements::partOf(const RowPosition &position) const
{
    return position.sort ? Part::Values : Part::Nulls;
}

QList<TableStatements::Part> TableStatements::partsOf(const PageRange &range) const
{
    if (!m_sort.nullable)
        return {Part::Values};
    if (!range.from && !range.until)
        return {Part::All};
    QList<Part> parts{Part::Values, Part::Nulls};
    if (m_query.descending)
        std::reverse(parts.begin(), parts.end());
    if (range.from && partOf(*range.from) == parts.last())
        parts.removeFirst();
    else if (range.until && partOf(*range.until) == parts.first())
        parts.removeLast();
    return parts;
}

/// The columns that order a part; the key makes the order total.
QStringList TableStatements::orderColumns(Part part) const
{
    QStringList columns;
    if (part != Part::Nulls)
        columns.append(m_sort.sql);
    for (const KeyColumn &key : m_spec.key) {
        if (key.sql != m_sort.sql)
            columns.append(key.sql);
    }
    return columns;
}

QString TableStatements::orderBy(Part part) const
{
    QStringList columns = orderColumns(part);
    for (QString &column : columns)
        column += m_query.descending ? QLatin1String(" desc") : QLatin1String(" asc");
    return QLatin1String(" order by ") + columns.join(QLatin1String(", "));
}

QString TableStatements::from() const
{
    return QLatin1String(" from ") + m_spec.from;
}

QString TableStatements::where(Parameters &parameters, const QString &exceptColumn,
                               const QStringList &more) const
{
    const QStringList conditions = filterConditions(parameters, exceptColumn) + more;
    return conditions.isEmpty()
               ? QString()
               : QLatin1String(" where ") + conditions.join(QLatin1String(" and "));
}

QStringList TableStatements::filterConditions(Parameters &parameters,
                                              const QString &exceptColumn) const
{
    QStringList conditions;
    const TableFilter &filter = m_query.filter;
    if (!filter.search.isEmpty() && !m_spec.searchSql.isEmpty())
        conditions.append(QStringLiteral("%1 ilike %2")
                              .arg(m_spec.searchSql, parameters.add(containsPattern(filter.search),
                                                                    QStringLiteral("text"))));
    for (const ColumnSpec &column : m_spec.columns) {
        const auto it = filter.columns.constFind(column.id);
        if (it == filter.columns.cend() || it->isEmpty() || column.id == exceptColumn)
            continue;
        conditions.append(columnCondition(parameters, column, *it));
    }
    return conditions;
}

/// Empty without values. A single one as an equality lets the planner drop the column from the
/// order.
QString TableStatements::valuesCondition(Parameters &parameters, const ColumnSpec &column,
                                         const QStringList &values) const
{
    if (values.isEmpty())
        return {};
    const auto isOneOf = [&](const QString &sql, const QStringList &list) {
        if (list.size() == 1)
            return QStringLiteral("%1 = %2").arg(sql, parameters.add(list.first(), column.sqlType));
        return QStringLiteral("%1 = any(%2)")
            .arg(sql, parameters.add(sqlArray(list), column.sqlType + QLatin1String("[]")));
    };
    if (column.startLength == 0)
        return isOneOf(column.sql, values);
    const QString start = QStringLiteral("left(%1, %2)").arg(column.sql).arg(column.startLength);
    QStringList whole, starts, wholeStarts;
    for (const QString &value : values) {
        const QList<uint> characters = value.toUcs4();
        const bool isStart = characters.size() == column.startLength;
        (isStart ? starts : whole).append(value);
        if (!isStart)
            wholeStarts.append(
                QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                                  std::min<qsizetype>(characters.size(), column.startLength)));
    }
    QStringList anyOf;
    if (!whole.isEmpty()) // the second one is what indexes hold
        anyOf.append(isOneOf(column.sql, whole) + QLatin1String(" and ") +
                     isOneOf(start, wholeStarts));
    if (!starts.isEmpty())
        anyOf.append(isOneOf(start, starts));
    return anyOf.join(QLatin1String(" or "));
}

QString TableStatements::columnCondition(Parameters &parameters, const ColumnSpec &column,
                                         const ColumnFilter &filter) const
{
    QStringList conditions;
    if (!filter.contains.isEmpty())
        conditions.append(
            QStringLiteral("%1 ilike %2")
                .arg(column.sqlType == QLatin1String("text") ? column.sql : asText(column.sql),
                     parameters.add(containsPattern(filter.contains), QStringLiteral("text"))));
    QStringList anyOf;
    if (const QString values = valuesCondition(parameters, column, filter.values);
        !values.isEmpty())
        anyOf.append(values);
    if (filter.includeNull)
        anyOf.append(column.sql + QLatin1String(" is null"));
    if (!anyOf.isEmpty())
        conditions.append(QLatin1Char('(') + anyOf.join(QLatin1String(" or ")) + QLatin1Char(')') +
                          (filter.isExcept ? QLatin1String(" is not true") : QLatin1String()));
    if (filter.from)
        conditions.append(QStringLiteral("%1 >= %2")
                              .arg(column.sql, parameters.add(*filter.from, column.sqlType)));
    if (filter.until)
        conditions.append(
            QStringLiteral("%1 %2 %3")
                .arg(column.sql,
                     column.type == ColumnType::Time ? QStringLiteral("<") : QStringLiteral("<="),
                     parameters.add(*filter.until, column.sqlType)));
    return conditions.join(QLatin1String(" and "));
}

QStringList TableStatements::rangeConditions(Parameters &parameters, Part part,
                                             const PageRange &range) const
{
    QStringList conditions;
    if (part == Part::Nulls)
        conditions.append(m_sort.sql + QLatin1String(" is null"));
    else if (part == Part::Values && m_sort.nullable)
        conditions.append(m_sort.sql + QLatin1String(" is not null"));
    if (range.from && partOf(*range.from) == part)
        conditions.append(
            comparison(parameters, part, *range.from,
                       m_query.descending ? QStringLiteral("<=") : QStringLiteral(">=")));
    if (range.until && partOf(*range.until) == part)
        conditions.append(
            comparison(parameters, part, *range.until,
                       m_query.descending ? QStringLiteral(">") : QStringLiteral("<")));
    return conditions;
}

QString TableStatements::comparison(Parameters &parameters, Part part, const RowPosition &position,
                                    const QString &comparator) const
{
    QStringList values;
    if (part != Part::Nulls)
        values.append(parameters.add(*position.sort, m_sort.sqlType));
    for (qsizetype i = 0; i < m_spec.key.size(); ++i) {
        if (m_spec.key[i].sql != m_sort.sql)
            values.append(parameters.add(position.key[i], m_spec.key[i].sqlType));
    }
    return QStringLiteral("(%1) %2 (%3)")
        .arg(orderColumns(part).join(QLatin1String(", ")), comparator,
             values.join(QLatin1String(", ")));
}

QList<SqlText> TableStatements::page(const PageRange &range) const
{
    QStringList selected{asText(m_sort.sql)};
    for (const KeyColumn &key : m_spec.key)
        selected.append(asText(key.sql));
    for (const ColumnSpec &column : m_spec.columns)
        selected.append(asText(column.sql));
    QList<SqlText> statements;
    for (const Part part : partsOf(range)) {
        Parameters parameters;
        const QString columns = QLatin1String("select ") + selected.join(QLatin1String(", "));
        QString rows = from() + where(parameters, {}, rangeConditions(parameters, part, range)) +
                       orderBy(part);
        if (range.limit > 0)
            rows += QLatin1String(" limit ") +
                    parameters.add(QByteArray::number(range.limit), QStringLiteral("bigint"));
        if (m_spec.findsKeysFirst && !m_query.filter.columns.isEmpty())
            rows = QStringLiteral("%1 where %2 = any(array(select %2%3))%4")
                       .arg(from(), m_spec.key.first().sql, rows, orderBy(part));
        statements.append(parameters.with(columns + rows));
    }
    return statements;
}

SqlText TableStatements::index(int stride) const
{
    Parameters parameters;
    QStringList inner{m_sort.sql + QLatin1String(" as s")};
    QStringList outer{QStringLiteral("x.s::text")};
    for (qsizetype i = 0; i < m_spec.key.size(); ++i) {
        inner.append(QStringLiteral("%1 as k%2").arg(m_spec.key[i].sql).arg(i));
        outer.append(QStringLiteral("x.k%1::text").arg(i));
    }
    const QString filter = where(parameters, {}, {});
    const QString strideValue =
        parameters.add(QByteArray::number(stride), QStringLiteral("bigint"));
    return parameters.with(
        QStringLiteral("select %1 from (select %2, row_number() over (%3) as n%4%5) x "
                       "where (x.n - 1) % %6 = 0")
            .arg(outer.join(QLatin1String(", ")), inner.join(QLatin1String(", ")),
                 orderBy(Part::All).trimmed(), from(), filter, strideValue));
}

QList<SqlText> TableStatements::count(const PageRange &range) const
{
    QList<SqlText> statements;
    for (const Part part : partsOf(range)) {
        Parameters parameters;
        const QString filter = where(parameters, {}, rangeConditions(parameters, part, range));
        statements.append(parameters.with(QLatin1String("select count(*)") + from() + filter));
    }
    return statements;
}

SqlText TableStatements::valueCounts(const QString &columnId, const QString &contains,
                                     int limit) const
{
    Parameters parameters;
    const ColumnSpec *column = m_spec.column(columnId);
    Q_ASSERT(column);
    QStringList more;
    if (!contains.isEmpty())
        more.append(QStringLiteral("%1 ilike %2")
                        .arg(asText(column->sql),
                             parameters.add(containsPattern(contains), QStringLiteral("text"))));
    const QString filter = where(parameters, columnId, more);
    return parameters.with(
        QStringLiteral("select %1, count(*)%2%3 group by %4 order by count(*) desc, 1 limit %5")
            .arg(asText(column->sql), from(), filter, column->sql,
                 parameters.add(QByteArray::number(limit), QStringLiteral("bigint"))));
}

SqlText TableStatements::keeps(const QStringList &key) const
{
    Parameters parameters;
    QStringList conditions;
    for (qsizetype i = 0; i < m_spec.key.size(); ++i)
        conditions.append(QStringLiteral("%1 = %2").arg(
            m_spec.key[i].sql, parameters.add(key.value(i), m_spec.key[i].sqlType)));
    const QString filter = where(parameters, {}, conditions);
    return parameters.with(QStringLiteral("select exists (select%1%2)").arg(from(), filter));
}

QList<SqlText> TableStatements::rows(const QStringList &columnIds,
                                     const std::optional<RowPosition> &from) const
{
    QStringList selected;
    for (const QString &id : columnIds) {
        if (const ColumnSpec *column = m_spec.column(id))
            selected.append(asText(column->sql));
    }
    const PageRange range{from, {}, 0};
    QList<SqlText> statements;
    for (const Part part : partsOf(range)) {
        Parameters parameters;
        statements.append(parameters.with(
            QLatin1String("select ") + selected.join(QLatin1String(", ")) + this->from() +
            where(parameters, {}, rangeConditions(parameters, part, range)) + orderBy(part)));
    }
    return statements;
}

Result<QList<ValueCount>> valueCounts(Session &session, const TableSpec &spec,
                                      const TableQuery &query, const QString &columnId,
                                      const QString &contains, int limit)
{
    const SqlText sql = TableStatements(spec, query).valueCounts(columnId, contains, limit);
    QList<ValueCount> values;
    const Status status = session.stream(
        spec.name + QLatin1String(".values"), sql.sql, sql.parameters, [&](const TextRow &row) {
            values.append({QString::fromUtf8(row[0].value_or(QByteArray())), !row[0].has_value(),
                           row[1]->toLongLong()});
            return true;
        });
    if (!status)
        return status.error();
    return values;
}

Result<bool> keepsRow(Session &session, const TableSpec &spec, const TableFilter &filter,
                      const QStringList &key)
{
    const SqlText sql = TableStatements(spec, {filter, {}, true}).keeps(key);
    bool keeps = false;
    const Status status = session.stream(spec.name + QLatin1String(".keeps"), sql.sql,
                                         sql.parameters, [&](const TextRow &row) {
                                             keeps = row[0] == QByteArray("t");
                                             return true;
                                         });
    return status ? Result(keeps) : Result<bool>(status.error());
}

Result<qint64> countRows(Session &session, const TableSpec &spec, const TableFilter &filter)
{
    qint64 total = 0;
    for (const SqlText &sql : TableStatements(spec, {filter, {}, true}).count({})) {
        const Status status = session.stream(spec.name + QLatin1String(".count"), sql.sql,
                                             sql.parameters, [&](const TextRow &row) {
                                                 total += row[0]->toLongLong();
                                                 return true;
                                             });
        if (!status)
            return status.error();
    }
    return total;
}

} // namespace regie
