// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterargument.h"

#include <QDateTime>
#include <QRegularExpression>

namespace regie {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ExportCommand)
};

struct Parts
{
    QString column;
    QString comparison;
    QString value;
};

Error wrong(const QString &sentence)
{
    return Error::input(sentence);
}

QString filterableColumns(const TableSpec &spec)
{
    QStringList names;
    for (const ColumnSpec &column : spec.columns) {
        if (column.filter != FilterKind::None)
            names.append(column.id);
    }
    return names.join(QLatin1String(", "));
}

Result<Parts> split(const QString &argument)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\w+)\s*(>=|<=|=|<|~)(.*)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(argument);
    if (!match.hasMatch())
        return wrong(FilterText::tr("\"%1\" is no filter. Examples: status=completed, name~plomb, "
                                    "started_at>=2026-01-01.")
                         .arg(argument));
    return Parts{match.captured(1), match.captured(2), match.captured(3).trimmed()};
}

Error wrongComparison(const Parts &parts, const QString &allowed)
{
    return wrong(FilterText::tr("The column %1 is filtered with %2, not with %3.")
                     .arg(parts.column, allowed, parts.comparison));
}

Status addText(const Parts &parts, ColumnFilter &filter)
{
    if (parts.comparison != QLatin1String("~"))
        return wrongComparison(parts, QStringLiteral("~"));
    filter.contains = parts.value;
    return {};
}

Status addValues(const Parts &parts, ColumnFilter &filter)
{
    if (parts.comparison != QLatin1String("="))
        return wrongComparison(parts, QStringLiteral("="));
    for (const QString &value : parts.value.split(QLatin1Char(','))) {
        if (value.trimmed().isEmpty())
            filter.includeNull = true;
        else
            filter.values.append(value.trimmed());
    }
    return {};
}

Status addNumber(const Parts &parts, ColumnFilter &filter)
{
    bool isNumber = false;
    parts.value.toDouble(&isNumber);
    if (!isNumber)
        return wrong(FilterText::tr("The column %1 is compared with a number, not with \"%2\".")
                         .arg(parts.column, parts.value));
    if (parts.comparison != QLatin1String(">=") && parts.comparison != QLatin1String("<=") &&
        parts.comparison != QLatin1String("="))
        return wrongComparison(parts, QStringLiteral(">=, <= , ="));
    if (parts.comparison != QLatin1String("<="))
        filter.from = parts.value;
    if (parts.comparison != QLatin1String(">="))
        filter.until = parts.value;
    return {};
}

Status addTime(const Parts &parts, ColumnFilter &filter)
{
    const QDateTime time = QDateTime::fromString(parts.value, Qt::ISODateWithMs);
    if (!time.isValid())
        return wrong(FilterText::tr("The column %1 is compared with a time such as 2026-01-31 or "
                                    "2026-01-31T08:00, not with \"%2\".")
                         .arg(parts.column, parts.value));
    const QString text = time.toUTC().toString(Qt::ISODateWithMs);
    if (parts.comparison == QLatin1String(">="))
        filter.from = text;
    else if (parts.comparison == QLatin1String("<"))
        filter.until = text;
    else
        return wrongComparison(parts, QStringLiteral(">=, <"));
    return {};
}

} // namespace

Status addFilter(const TableSpec &spec, const QString &argument, TableFilter &filter)
{
    const Result<Parts> parts = split(argument);
    if (!parts)
        return parts.error();
    const ColumnSpec *column = spec.column(parts->column);
    if (!column || column->filter == FilterKind::None)
        return wrong(FilterText::tr("The table %1 has no column %2 to filter by. There are: %3.")
                         .arg(spec.name, parts->column, filterableColumns(spec)));
    ColumnFilter &target = filter.columns[parts->column];
    switch (column->filter) {
    case FilterKind::Text:
        return addText(*parts, target);
    case FilterKind::Values:
        return addValues(*parts, target);
    case FilterKind::NumberRange:
        return addNumber(*parts, target);
    case FilterKind::TimeRange:
        return addTime(*parts, target);
    case FilterKind::None:
        break;
    }
    return {};
}

} // namespace regie
