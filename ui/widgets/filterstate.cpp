// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterstate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace regie {

namespace {

struct PeriodName
{
    Period::Kind kind;
    const char *key;
    const char *text;
};

constexpr PeriodName periodNames[] = {
    {Period::Kind::Any, "any", QT_TRANSLATE_NOOP("regie::Period", "Any time")},
    {Period::Kind::Today, "today", QT_TRANSLATE_NOOP("regie::Period", "Today")},
    {Period::Kind::Last7Days, "7d", QT_TRANSLATE_NOOP("regie::Period", "Last 7 days")},
    {Period::Kind::Last30Days, "30d", QT_TRANSLATE_NOOP("regie::Period", "Last 30 days")},
    {Period::Kind::Last12Months, "12m", QT_TRANSLATE_NOOP("regie::Period", "Last 12 months")},
    {Period::Kind::Last24Hours, "24h", QT_TRANSLATE_NOOP("regie::Period", "Last 24 hours")},
    {Period::Kind::Last90Days, "90d", QT_TRANSLATE_NOOP("regie::Period", "Last 90 days")},
    {Period::Kind::ThisMonth, "month", QT_TRANSLATE_NOOP("regie::Period", "This month")},
    {Period::Kind::LastMonth, "lastmonth", QT_TRANSLATE_NOOP("regie::Period", "Last month")},
    {Period::Kind::ThisYear, "year", QT_TRANSLATE_NOOP("regie::Period", "This year")},
    {Period::Kind::Custom, "custom", QT_TRANSLATE_NOOP("regie::Period", "From … to …")},
};

/// Midnight in the machine's zone, as a text the server can cast.
QString startOf(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODate);
}

QString shortDate(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QJsonObject filterToJson(const ColumnFilter &filter)
{
    QJsonObject json;
    if (!filter.contains.isEmpty())
        json.insert(QStringLiteral("contains"), filter.contains);
    if (!filter.values.isEmpty())
        json.insert(QStringLiteral("values"), QJsonArray::fromStringList(filter.values));
    if (filter.includeNull)
        json.insert(QStringLiteral("null"), true);
    if (filter.isExcept)
        json.insert(QStringLiteral("except"), true);
    if (filter.from)
        json.insert(QStringLiteral("from"), *filter.from);
    if (filter.until)
        json.insert(QStringLiteral("until"), *filter.until);
    return json;
}

std::optional<QString> optionalText(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

ColumnFilter filterFromJson(const QJsonObject &json)
{
    ColumnFilter filter;
    filter.contains = json.value(QStringLiteral("contains")).toString();
    const QJsonArray values = json.value(QStringLiteral("values")).toArray();
    for (const QJsonValue &value : values)
        filter.values.append(value.toString());
    filter.includeNull = json.value(QStringLiteral("null")).toBool();
    filter.isExcept = json.value(QStringLiteral("except")).toBool();
    filter.from = optionalText(json.value(QStringLiteral("from")));
    filter.until = optionalText(json.value(QStringLiteral("until")));
    return filter;
}

} // namespace

bool Period::isEmpty() const
{
    return kind == Kind::Any || (kind == Kind::Custom && !from.isValid() && !until.isValid());
}

std::pair<QDate, QDate> Period::days(const QDate &today) const
{
    const QDate month(today.year(), today.month(), 1);
    switch (kind) {
    case Kind::Any:
        return {};
    case Kind::Today:
        return {today, {}};
    case Kind::Last24Hours:
        return {today.addDays(-1), {}};
    case Kind::Last7Days:
        return {today.addDays(-6), {}};
    case Kind::Last30Days:
        return {today.addDays(-29), {}};
    case Kind::Last90Days:
        return {today.addDays(-89), {}};
    case Kind::Last12Months:
        return {today.addMonths(-12).addDays(1), {}};
    case Kind::ThisMonth:
        return {month, {}};
    case Kind::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Kind::ThisYear:
        return {QDate(today.year(), 1, 1), {}};
    case Kind::Custom:
        return {from, until};
    }
    return {};
}

ColumnFilter Period::resolve(const QDate &today) const
{
    ColumnFilter filter;
    const auto [first, last] = days(today);
    if (first.isValid())
        filter.from = startOf(first);
    if (last.isValid())
        filter.until = startOf(last.addDays(1));
    return filter;
}

QJsonObject Period::toJson() const
{
    QJsonObject json;
    for (const PeriodName &name : periodNames) {
        if (name.kind == kind)
            json.insert(QStringLiteral("kind"), QLatin1String(name.key));
    }
    if (from.isValid())
        json.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
    if (until.isValid())
        json.insert(QStringLiteral("until"), until.toString(Qt::ISODate));
    return json;
}

Period Period::fromJson(const QJsonObject &json)
{
    Period period;
    const QString key = json.value(QStringLiteral("kind")).toString();
    for (const PeriodName &name : periodNames) {
        if (key == QLatin1String(name.key))
            period.kind = name.kind;
    }
    period.from = QDate::fromString(json.value(QStringLiteral("from")).toString(), Qt::ISODate);
    period.until = QDate::fromString(json.value(QStringLiteral("until")).toString(), Qt::ISODate);
    return period;
}

QString Period::text() const
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("regie::Period", text);
    };
    if (kind == Kind::Custom && from.isValid() && until.isValid())
        return translated(QT_TRANSLATE_NOOP("regie::Period", "%1 to %2"))
            .arg(shortDate(from), shortDate(until));
    if (kind == Kind::Custom && from.isValid())
        return translated(QT_TRANSLATE_NOOP("regie::Period", "since %1")).arg(shortDate(from));
    if (kind == Kind::Custom && until.isValid())
        return translated(QT_TRANSLATE_NOOP("regie::Period", "until %1")).arg(shortDate(until));
    for (const PeriodName &name : periodNames) {
        if (name.kind == kind)
            return translated(name.text);
    }
    return {};
}

bool FilterState::isClear() const
{
    return search.isEmpty() && columns.isEmpty() && periods.isEmpty();
}

TableFilter FilterState::resolve(const QDate &today) const
{
    TableFilter filter{search, columns};
    for (auto it = periods.cbegin(); it != periods.cend(); ++it)
        filter.columns.insert(it.key(), it.value().resolve(today));
    return filter;
}

QJsonObject FilterState::toJson() const
{
    QJsonObject columnsJson;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        columnsJson.insert(it.key(), filterToJson(it.value()));
    QJsonObject periodsJson;
    for (auto it = periods.cbegin(); it != periods.cend(); ++it)
        periodsJson.insert(it.key(), it.value().toJson());
    return {{QStringLiteral("preset"), preset},
            {QStringLiteral("search"), search},
            {QStringLiteral("columns"), columnsJson},
            {QStringLiteral("periods"), periodsJson}};
}

FilterState FilterState::fromJson(const QJsonObject &json, const TableSpec &spec)
{
    FilterState state;
    state.preset = json.value(QStringLiteral("preset")).toString();
    state.search = json.value(QStringLiteral("search")).toString();
    const QJsonObject columnsJson = json.value(QStringLiteral("columns")).toObject();
    for (auto it = columnsJson.begin(); it != columnsJson.end(); ++it) {
        const ColumnFilter filter = filterFromJson(it.value().toObject());
        const ColumnSpec *column = spec.column(it.key());
        if (column && column->filter != FilterKind::None && !filter.isEmpty())
            state.columns.insert(it.key(), filter);
    }
    const QJsonObject periodsJson = json.value(QStringLiteral("periods")).toObject();
    for (auto it = periodsJson.begin(); it != periodsJson.end(); ++it) {
        const Period period = Period::fromJson(it.value().toObject());
        const ColumnSpec *column = spec.column(it.key());
        if (column && column->filter == FilterKind::TimeRange && !period.isEmpty())
            state.periods.insert(it.key(), period);
    }
    return state;
}

TableFilter combined(const TableFilter &stronger, const TableFilter &weaker)
{
    TableFilter filter = weaker;
    if (!stronger.search.isEmpty())
        filter.search = stronger.search;
    for (auto it = stronger.columns.cbegin(); it != stronger.columns.cend(); ++it)
        filter.columns.insert(it.key(), it.value());
    return filter;
}

} // namespace regie
