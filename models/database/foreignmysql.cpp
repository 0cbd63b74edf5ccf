// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/foreigndatabase.h"

#include "database/mysqlsettings.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace regie {

namespace {

struct MySqlText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ForeignDatabase)
};

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QString quoted(const QString &name)
{
    QString text = name;
    return QLatin1Char('`') + text.replace(QLatin1Char('`'), QLatin1String("``")) +
           QLatin1Char('`');
}

bool isBinaryUuid(const QString &type)
{
    return type == u("binary(16)") || type == u("varbinary(16)");
}

/// By the server's codes: "Server Error Message Reference" and "Client Error …" of MySQL's manual.
ErrorKind kindOf(int code)
{
    if (code == 1045 || code == 1698)
        return ErrorKind::Authentication;
    if (code == 1044 || code == 1142 || code == 1143 || code == 1227)
        return ErrorKind::Permission;
    if ((code >= 2000 && code < 3000) || code == 1053 || code == 1927)
        return ErrorKind::Offline;
    if (code == 1146 || code == 1049)
        return ErrorKind::Input;
    return ErrorKind::Internal;
}

Error errorOf(const QSqlError &error, const QString &place)
{
    const ErrorKind kind = kindOf(error.nativeErrorCode().toInt());
    return {kind,
            {},
            u("foreign-rows"),
            MySqlText::tr("%1 did not answer as hoped. %2").arg(place, summaryFor(kind)),
            error.databaseText()};
}

class MySqlDatabase : public ForeignDatabase
{
public:
    explicit MySqlDatabase(const MySqlSettings &settings);
    ~MySqlDatabase() override;

    Status connect();
    QString display() const override { return m_settings.display(); }
    Result<QList<ForeignColumn>> columns(const QString &table) override;
    Status read(const ForeignRequest &request,
                const std::function<bool(const TextRow &)> &each) override;

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    QString literal(const QString &text) const;
    QString literal(const ForeignColumn &column, const QByteArray &value) const;
    Status rows(const QString &sql, const std::function<bool(const TextRow &)> &each);

    MySqlSettings m_settings;
    QString m_name;
};

MySqlDatabase::MySqlDatabase(const MySqlSettings &settings)
    : m_settings(settings)
{
    static std::atomic<quint64> counter = 0;
    m_name = QStringLiteral("regie-mysql-%1").arg(++counter);
}

MySqlDatabase::~MySqlDatabase()
{
    {
        QSqlDatabase connection = database();
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Status MySqlDatabase::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u("QMYSQL"), m_name);
    if (!connection.isValid())
        return Error::input(
            MySqlText::tr("Qt's MySQL driver is not installed (package libqt6sql6-mysql)."));
    connection.setHostName(m_settings.host);
    connection.setPort(m_settings.port);
    connection.setDatabaseName(m_settings.database);
    connection.setUserName(m_settings.user);
    connection.setPassword(m_settings.password);
    QStringList options{u("MYSQL_OPT_CONNECT_TIMEOUT=10"), u("MYSQL_OPT_READ_TIMEOUT=300")};
    if (!m_settings.socket.isEmpty())
        options.append(u("UNIX_SOCKET=") + m_settings.socket);
    connection.setConnectOptions(options.join(QLatin1Char(';')));
    if (!connection.open())
        return errorOf(connection.lastError(), display());
    // TIMESTAMP columns are shown in the session's zone; a mode that reads backslashes otherwise
    // would change what literals mean; and nothing here is to change anything.
    for (const char *statement : {"set session time_zone = '+00:00'", "set session sql_mode = ''",
                                  "set session transaction read only"}) {
        QSqlQuery query(connection);
        if (!query.exec(u(statement)))
            return errorOf(query.lastError(), display());
    }
    return {};
}

QString MySqlDatabase::literal(const QString &text) const
{
    QSqlField field(QString(), QMetaType(QMetaType::QString));
    field.setValue(text);
    return database().driver()->formatValue(field);
}

QString MySqlDatabase::literal(const ForeignColumn &column, const QByteArray &value) const
{
    if (isBinaryUuid(column.type))
        return u("x") + literal(QString::fromLatin1(value));
    bool isNumber = false;
    (void)value.toLongLong(&isNumber);
    // A number compared with a text would be compared as a double.
    return isNumber && column.type.contains(u("int")) ? QString::fromLatin1(value)
                                                      : literal(QString::fromUtf8(value));
}

Status MySqlDatabase::rows(const QString &sql, const std::function<bool(const TextRow &)> &each)
{
    QSqlQuery query(database());
    query.setForwardOnly(true); // row by row from the server
    if (!query.exec(sql))
        return errorOf(query.lastError(), display());
    TextRow row;
    const int columns = query.record().count();
    while (query.next()) {
        row.clear();
        for (int i = 0; i < columns; ++i) {
            if (query.isNull(i))
                row.append(std::nullopt);
            else
                row.append(query.value(i).toString().toUtf8());
        }
        if (!each(row))
            return {};
    }
    return query.lastError().isValid() ? Status(errorOf(query.lastError(), display())) : Status();
}

ForeignColumn::Time timeOf(const QString &type)
{
    if (type.startsWith(u("timestamp")))
        return ForeignColumn::Time::Zoned;
    return type.startsWith(u("date")) ? ForeignColumn::Time::Local : ForeignColumn::Time::None;
}

Result<QList<ForeignColumn>> MySqlDatabase::columns(const QString &table)
{
    const QStringList parts = table.split(QLatin1Char('.'));
    const QString schema = parts.size() > 1 ? literal(parts.first()) : u("database()");
    const QString sql =
        QStringLiteral("select c.column_name, c.column_type, c.is_nullable = 'NO' and exists ("
                       "select 1 from information_schema.statistics s where s.table_schema = "
                       "c.table_schema and s.table_name = c.table_name and s.non_unique = 0 "
                       "group by s.index_name having count(*) = 1 and "
                       "max(s.column_name) = c.column_name) "
                       "from information_schema.columns c where c.table_schema = %1 and "
                       "c.table_name = %2 order by c.ordinal_position")
            .arg(schema, literal(parts.last()));
    QList<ForeignColumn> found;
    const Status read = rows(sql, [&](const TextRow &row) {
        const QString type = QString::fromUtf8(*row.at(1)).toLower();
        found.append(
            {QString::fromUtf8(*row.at(0)), type, timeOf(type), row.at(2) && *row.at(2) == "1"});
        return true;
    });
    if (!read)
        return read.error();
    if (found.isEmpty())
        return Error::input(MySqlText::tr("%1 has no table “%2”.").arg(display(), table));
    return found;
}

Status MySqlDatabase::read(const ForeignRequest &request,
                           const std::function<bool(const TextRow &)> &each)
{
    QStringList columns;
    for (const ForeignColumn &column : request.columns) {
        const QString name = quoted(column.name);
        if (isBinaryUuid(column.type))
            columns.append(QStringLiteral("lower(hex(%1))").arg(name));
        else if (column.type.startsWith(u("bit")))
            columns.append(QStringLiteral("convert(%1 + 0 using utf8mb4)").arg(name));
        else // also of times: as they are written, zeros and microseconds included
            columns.append(QStringLiteral("convert(%1 using utf8mb4)").arg(name));
    }
    QStringList table = request.table.split(QLatin1Char('.'));
    for (QString &part : table)
        part = quoted(part);
    const ForeignColumn &key = request.columns.at(request.key);
    QString sql = QStringLiteral("select %1 from %2")
                      .arg(columns.join(QLatin1String(", ")), table.join(QLatin1Char('.')));
    if (request.after)
        sql += QStringLiteral(" where %1 > %2").arg(quoted(key.name), literal(key, *request.after));
    return rows(
        sql + QStringLiteral(" order by %1 limit %2").arg(quoted(key.name)).arg(request.limit),
        each);
}

} // namespace

Result<std::unique_ptr<ForeignDatabase>> openMySql(const QString &uri)
{
    const Result<MySqlSettings> settings = MySqlSettings::fromUri(uri);
    if (!settings)
        return settings.error();
    auto database = std::make_unique<MySqlDatabase>(*settings);
    if (const Status connected = database->connect(); !connected)
        return connected.error();
    return std::unique_ptr<ForeignDatabase>(std::move(database));
}

} // namespace regie
