// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresfixture.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// As a replica, whose triggers do not keep what may not be deleted.
const char *const emptying = R"(
set session_replication_role = replica;
truncate performance_metrics, spend_history, ads_library, metric_import_changes,
    metric_import_errors, metric_imports, clients, audit_log restart identity cascade
)";

} // namespace

MetricsImportOptions optionsFor(const QString &file, const QMap<QString, QString> &constants,
                                const QString &kind)
{
    MetricsImportOptions options;
    options.kind = kind;
    options.actor = {u"tester"_s, u"test"_s};
    const auto guess = detectDialect(file);
    if (!guess)
        qFatal("%s", qPrintable(guess.error().text()));
    options.dialect = guess->dialect;
    const auto preview = previewMetrics(file, kind, options.dialect, {}, 0);
    options.mapping = guessMapping(*importKind(kind), preview->headers);
    for (auto it = constants.cbegin(); it != constants.cend(); ++it)
        options.mapping.fields.insert(it.key(), FieldSource::constant(it.value()));
    return options;
}

QString summary(const Result<MetricsImportReport> &report)
{
    if (!report)
        return report.error().text();
    QStringList parts;
    const QJsonObject json = report->toJson();
    for (const char *name : {"read", "imported", "updated", "unchanged", "rejected", "added_up",
                             "new_clients", "more_conversions_than_clicks"})
        if (const qint64 count = json.value(QLatin1String(name)).toInteger())
            parts.append(u"%1 %2"_s.arg(count).arg(QLatin1String(name)));
    if (report->cancelled)
        parts.append(u"cancelled"_s);
    return parts.join(u", "_s);
}

QString contents(const TestDatabase &database)
{
    return database.value(
        u"select md5(coalesce(string_agg(row, '/' order by row), '')) from ("
        "select concat_ws('|', client_key, entity_type, entity_id, date, entity_name, spend, "
        "impressions, clicks, leads, conversions, revenue) as row from performance_metrics "
        "union all select concat_ws('|', 'h', client_key, date, spend, revenue, leads, "
        "conversions) "
        "from spend_history "
        "union all select concat_ws('|', 'a', client_key, entity_type, entity_id, name, status, "
        "daily_budget) from ads_library "
        "union all select concat_ws('|', 'c', client_key, name) from clients) rows"_s);
}

QString rowsOf(const TestDatabase &database)
{
    return database.value(
        u"select string_agg(concat_ws(' ', client_key, entity_id, date, spend, clicks), '; ' "
        "order by client_key, entity_id, date) from performance_metrics"_s);
}

Result<MetricsImportReport> import(Session &session, const QString &name,
                                   const QMap<QString, QString> &constants)
{
    return importMetrics(session, name, optionsFor(name, constants));
}

QByteArray manyFigures(int count, const QByteArray &spend)
{
    QByteArray bytes(figuresHeader);
    for (int i = 0; i < count; ++i)
        bytes +=
            "acme," + QByteArray::number(i) + ",Name,2025-04-27," + spend + ",100,10,3,1,4.25\n";
    return bytes;
}

void FiguresFixture::reset()
{
    if (m_database)
        m_database->execute(QString::fromLatin1(emptying));
    else
        m_database = std::make_unique<TestDatabase>();
}

} // namespace regie
