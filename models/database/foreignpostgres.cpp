// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/foreigndatabase.h"

#include <QCoreApplication>

namespace regie {

namespace {

QString quoted(const QString &name)
{
    QString text = name;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

class PostgresDatabase : public ForeignDatabase
{
public:
    PostgresDatabase(std::unique_ptr<Session> session, const QString &display)
        : m_session(std::move(session))
        , m_display(display)
    {}

    QString display() const override { return m_display; }
    Result<QList<ForeignColumn>> columns(const QString &table) override;
    Status read(const ForeignRequest &request,
                const std::function<bool(const TextRow &)> &each) override;

private:
    std::unique_ptr<Session> m_session;
    QString m_display;
};

/// "Table" or "schema.Table" as an identifier that to_regclass() takes.
QString identifier(const QString &table)
{
    QStringList parts = table.split(QLatin1Char('.'));
    for (QString &part : parts)
        part = quoted(part);
    return parts.join(QLatin1Char('.'));
}

const auto columnsSql = R"(
    select a.attname, format_type(a.atttypid, a.atttypmod),
           a.attnotnull and exists (
               select from pg_index i
                where i.indrelid = a.attrelid and i.indisunique and i.indisvalid and i.indnkeyatts = 1
                  and i.indkey[0] = a.attnum and i.indpred is null)
      from pg_attribute a
     where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped
     order by a.attnum)";

ForeignColumn::Time timeOf(const QString &type)
{
    if (!type.startsWith(QLatin1String("timestamp")) && type != QLatin1String("date"))
        return ForeignColumn::Time::None;
    return type.endsWith(QLatin1String("with time zone")) ? ForeignColumn::Time::Zoned
                                                          : ForeignColumn::Time::Local;
}

Result<QList<ForeignColumn>> PostgresDatabase::columns(const QString &table)
{
    QList<ForeignColumn> found;
    const Status read = m_session->stream(
        QStringLiteral("foreign-columns"), QString::fromLatin1(columnsSql),
        {identifier(table).toUtf8()}, [&](const TextRow &row) {
            const QString type = QString::fromUtf8(*row.at(1));
            found.append({QString::fromUtf8(*row.at(0)), type, timeOf(type), *row.at(2) == "t"});
            return true;
        });
    if (!read)
        return read.error();
    if (found.isEmpty())
        return Error::input(
            QCoreApplication::translate("regie::ForeignDatabase", "%1 has no table “%2”.")
                .arg(m_display, table));
    return found;
}

Status PostgresDatabase::read(const ForeignRequest &request,
                              const std::function<bool(const TextRow &)> &each)
{
    QStringList columns;
    for (const ForeignColumn &column : request.columns)
        columns.append(column.type == QLatin1String("bytea")
                           ? QStringLiteral("encode(%1, 'hex')").arg(quoted(column.name))
                           : quoted(column.name) + QStringLiteral("::text"));
    const ForeignColumn &key = request.columns.at(request.key);
    QList<std::optional<QByteArray>> parameters;
    QString sql = QStringLiteral("select %1 from %2")
                      .arg(columns.join(QLatin1String(", ")), identifier(request.table));
    if (request.after) {
        sql += QStringLiteral(" where %1 > ").arg(quoted(key.name)) +
               (key.type == QLatin1String("bytea") ? QStringLiteral("decode($1, 'hex')")
                                                   : QStringLiteral("$1::text::") + key.type);
        parameters.append(*request.after);
    }
    sql += QStringLiteral(" order by %1 limit %2").arg(quoted(key.name)).arg(request.limit);
    return m_session->stream(QStringLiteral("foreign-rows"), sql, parameters, each);
}

} // namespace

Result<std::unique_ptr<ForeignDatabase>> openPostgres(const QString &uri)
{
    const Result<ConnectionSettings> settings = ConnectionSettings::fromUri(uri);
    if (!settings)
        return settings.error();
    auto session = Session::open(*settings);
    if (!session)
        return session.error();
    const auto readOnly = (*session)->executeSql(
        QStringLiteral("foreign-read-only"),
        QStringLiteral("select set_config('default_transaction_read_only', 'on', false), "
                       "set_config('DateStyle', 'ISO', false), "
                       "set_config('extra_float_digits', '1', false)"));
    if (!readOnly)
        return readOnly.error();
    return std::unique_ptr<ForeignDatabase>(
        std::make_unique<PostgresDatabase>(session.take(), settings->toUri()));
}

} // namespace regie
