// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "database/migrations.h"
#include "support/testserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <atomic>
#include <libpq-fe.h>

namespace regie {

namespace {

struct Finish
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<PGconn, Finish>;

/// libpq itself, so that tests of Session do not rest on Session.
Connection connectTo(const QString &conninfo)
{
    Connection connection(PQconnectdb(conninfo.toUtf8().constData()));
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    return connection;
}

bool reachable(const QString &conninfo)
{
    return !conninfo.isEmpty() && PQstatus(connectTo(conninfo).get()) == CONNECTION_OK;
}

Result<QString> query(PGconn *connection, const QString &sql)
{
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
        PQexec(connection, sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return Error::internal(sql, QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    if (PQntuples(answer.get()) == 0 || PQgetisnull(answer.get(), 0, 0))
        return QString();
    return QString::fromUtf8(PQgetvalue(answer.get(), 0, 0));
}

QString mustQuery(const QString &conninfo, const QString &sql)
{
    const Connection connection = connectTo(conninfo);
    const Result<QString> value = query(connection.get(), sql);
    if (!value)
        qFatal("%s", qUtf8Printable(value.error().text()));
    return *value;
}

ConnectionSettings settingsFor(const QString &serverConninfo, const QString &database)
{
    Result<ConnectionSettings> settings = ConnectionSettings::fromUri(serverConninfo);
    if (!settings)
        qFatal("%s", qUtf8Printable(settings.error().text()));
    settings.value().setValue(QStringLiteral("dbname"), database);
    return settings.take();
}

QString templateName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration &migration : builtInMigrations())
        hash.addData(migration.checksum().toLatin1());
    return QStringLiteral("regie_template_") + QString::fromLatin1(hash.result().toHex().left(12));
}

/// The server of a program that was started by hand.
class OwnServer
{
public:
    OwnServer()
    {
        const Result<TestServer> server = TestServer::start();
        if (!server)
            qFatal("%s", qUtf8Printable(server.error().text()));
        m_server = *server;
    }
    ~OwnServer() { (void)m_server->stop(); }
    const QString &conninfo() const { return m_server->conninfo(); }

private:
    std::optional<TestServer> m_server;
};

QString findServer()
{
    const QString chosen = qEnvironmentVariable("REGIE_TEST_SERVER");
    if (!chosen.isEmpty())
        return chosen;
    const Result<TestServer> ofBuild = TestServer::read(QStringLiteral(REGIE_TEST_SERVER_FOLDER));
    if (ofBuild && reachable(ofBuild->conninfo()))
        return ofBuild->conninfo();
    static const OwnServer own;
    return own.conninfo();
}

const QString &server()
{
    static const QString conninfo = findServer();
    return conninfo;
}

QString freshName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("regie_test_%1_%2")
        .arg(QCoreApplication::applicationPid())
        .arg(++counter);
}

Status migrateTemplate(const QString &serverConninfo, const QString &name)
{
    const Result<std::unique_ptr<Session>> session =
        Session::open(settingsFor(serverConninfo, name));
    if (!session)
        return session.error();
    const Result<MigrationReport> report = migrate(**session, builtInMigrations());
    return report ? Status() : Status(report.error());
}

} // namespace

Result<QString> TestDatabase::prepareTemplate(const QString &serverConninfo)
{
    const QString name = templateName();
    const Connection connection = connectTo(serverConninfo);
    // Several test programs may start at once; the lock goes with the connection.
    Result<QString> answer =
        query(connection.get(), QStringLiteral("select pg_advisory_lock(728)"));
    if (answer)
        answer = query(connection.get(),
                       QStringLiteral("select 1 from pg_database where datname = '%1'").arg(name));
    if (!answer)
        return answer.error();
    if (!answer->isEmpty())
        return name;
    // Migrated under another name: an interrupted run leaves no half-migrated template.
    const QString raw = name + QStringLiteral("_raw");
    answer =
        query(connection.get(), QStringLiteral("drop database if exists %1 with (force)").arg(raw));
    if (answer)
        answer = query(connection.get(), QStringLiteral("create database %1").arg(raw));
    if (!answer)
        return answer.error();
    if (const Status status = migrateTemplate(serverConninfo, raw); !status)
        return status.error();
    answer =
        query(connection.get(), QStringLiteral("alter database %1 rename to %2").arg(raw, name));
    return answer ? Result<QString>(name) : answer;
}

TestDatabase::TestDatabase(Content content)
    : m_server(server())
    , m_name(freshName())
{
    QString source = QStringLiteral("template1");
    if (content == Content::Migrated) {
        static const Result<QString> prepared = prepareTemplate(m_server);
        if (!prepared)
            qFatal("%s", qUtf8Printable(prepared.error().text()));
        source = *prepared;
    }
    mustQuery(m_server, QStringLiteral("drop database if exists %1 with (force)").arg(m_name));
    mustQuery(m_server, QStringLiteral("create database %1 template %2").arg(m_name, source));
    static QHash<QString, QString> filled; // of each template
    if (!filled.contains(source))
        filled.insert(source, filledTables());
    m_filled = filled.value(source);
}

/// With query_to_xml, which counts rows of tables named by rows.
QString TestDatabase::filledTables() const
{
    return value(QStringLiteral(
        "select coalesce(array_agg(c.relname)::text, '{}') from pg_class c where c.relkind = 'r' "
        "and c.relnamespace = 'public'::regnamespace and query_to_xml(format('select 1 from %I "
        "limit 1', c.relname), false, true, '')::text <> ''"));
}

void TestDatabase::clear() const
{
    // Without the triggers of foreign keys the order does not matter.
    execute(QStringLiteral(R"(
set session_replication_role = replica;
do $$
declare
    one record;
begin
    for one in select c.oid, c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                  and c.relname <> all ('%1'::name[])
    loop
        execute format('delete from %I', one.relname);
        perform setval(s.oid, 1, false) from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S'
          where d.refobjid = one.oid and d.refclassid = 'pg_class'::regclass;
    end loop;
end $$)")
                .replace(QStringLiteral("%1"), m_filled));
}

TestDatabase::~TestDatabase()
{
    const Connection connection = connectTo(m_server);
    const Result<QString> dropped = query(
        connection.get(), QStringLiteral("drop database if exists %1 with (force)").arg(m_name));
    if (!dropped)
        qWarning("%s", qUtf8Printable(dropped.error().text()));
}

ConnectionSettings TestDatabase::settings() const
{
    return settingsFor(m_server, m_name);
}

std::unique_ptr<Session> TestDatabase::open() const
{
    Result<std::unique_ptr<Session>> session = Session::open(settings());
    if (!session)
        qFatal("%s", qUtf8Printable(session.error().text()));
    return session.take();
}

void TestDatabase::execute(const QString &script) const
{
    mustQuery(settings().conninfo(), script);
}

void TestDatabase::empty(const QStringList &tables) const
{
    QString script;
    for (const QString &table : tables)
        script += QStringLiteral("delete from %1;\n").arg(table);
    execute(script + QStringLiteral(
                         "select setval(pg_get_serial_sequence(attrelid::regclass::text, attname), "
                         "1, false) from pg_attribute where attrelid in ('%1'::regclass) and "
                         "attnum > 0 and not attisdropped and "
                         "pg_get_serial_sequence(attrelid::regclass::text, attname) is not null")
                         .arg(tables.join(QStringLiteral("'::regclass, '"))));
}

QString TestDatabase::value(const QString &sql) const
{
    return mustQuery(settings().conninfo(), sql);
}

} // namespace regie
