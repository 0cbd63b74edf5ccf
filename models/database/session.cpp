// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"

#include "database/copywriter.h"
#include "database/pghandle.h"
#include "database/sqlsplitter.h"
#include "database/statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTimeZone>

#include <atomic>

namespace regie {

namespace {

class QueryRow : public Row
{
public:
    explicit QueryRow(const QSqlQuery &query, int columns)
        : m_query(query)
        , m_columns(columns)
    {}
    int columns() const override { return m_columns; }
    bool isNull(int column) const override { return m_query.isNull(column); }
    QVariant value(int column) const override { return m_query.value(column); }

private:
    const QSqlQuery &m_query;
    int m_columns;
};

/// The connection is named after the session, opened and removed in the same thread.
class QtSession : public Session
{
public:
    explicit QtSession(const ConnectionSettings &settings);
    ~QtSession() override;

    Status connect();

    Result<qint64> executeSql(const QString &name, const QString &sql,
                              const Bindings &bindings) override;
    Status forEachSql(const QString &name, const QString &sql, const Bindings &bindings,
                      const std::function<bool(const Row &)> &each) override;
    Status stream(const QString &name, const QString &sql,
                  const QList<std::optional<QByteArray>> &parameters,
                  const std::function<bool(const TextRow &)> &each) override;
    Result<qint64> copyIn(const QString &name, const QString &sql,
                          const std::function<Status(CopyWriter &)> &write) override;
    bool isAlive() override;
    int backendPid() const override { return PQbackendPID(handle()); }
    int serverVersion() const override { return PQserverVersion(handle()); }
    std::function<void()> canceller() override;

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    PGconn *handle() const;
    Error errorOf(const QString &name, const QSqlError &error) const;
    Status run(QSqlQuery &query, const QString &name, const QString &sql, const Bindings &bindings);
    Status readStream(const QString &name, const std::function<bool(const TextRow &)> &each);
    void drain();
    void abandon();
    Status finishCopy(const QString &name, const Status &written, qint64 *rows);

    QString m_name;
    ConnectionSettings m_settings;
    std::shared_ptr<PGcancel> m_cancel;
};

QtSession::QtSession(const ConnectionSettings &settings)
    : m_settings(settings)
{
    static std::atomic<quint64> counter = 0;
    m_name = QStringLiteral("regie-%1").arg(++counter);
}

QtSession::~QtSession()
{
    {
        QSqlDatabase connection = database();
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Status QtSession::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    if (!connection.isValid())
        return Error::internal(QCoreApplication::translate(
            "regie::Error", "Qt's PostgreSQL driver is not installed (package libqt6sql6-psql)."));
    // Everything goes into the options, as one conninfo string, except what Qt would mangle:
    // it replaces each semicolon there by a space.
    ConnectionSettings rest = m_settings;
    rest.setPassword({});
    for (const auto &[keyword, value] : m_settings.parameters()) {
        if (keyword == QLatin1String("dbname") || keyword == QLatin1String("user"))
            rest.setValue(keyword, {});
    }
    connection.setConnectOptions(rest.conninfo());
    connection.setDatabaseName(m_settings.value(QStringLiteral("dbname")));
    connection.setUserName(m_settings.value(QStringLiteral("user")));
    connection.setPassword(m_settings.password());
    connection.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
    if (!connection.open()) {
        // Qt keeps neither the SQLSTATE nor whether a password was wanted: ask libpq itself.
        auto probe = pgConnect(m_settings, {});
        return probe ? Error{ErrorKind::Offline,
                             {},
                             {},
                             summaryFor(ErrorKind::Offline),
                             connection.lastError().databaseText()}
                     : probe.error();
    }
    m_cancel = {PQgetCancel(handle()), PgCancelDeleter()};
    PQsetNoticeProcessor(
        handle(), [](void *, const char *) {}, nullptr);
    // A time limit of the server's is for programs that forget their queries; ours are cancelled.
    // Few connections that sum up much: 4 MB, PostgreSQL's own, would send them to the disk.
    // Whoever waited for a lock has to see what the one before has done, whatever a server's
    // default.
    const auto prepared =
        executeSql(QStringLiteral("session"),
                   QStringLiteral("select set_config('TimeZone', 'UTC', false), "
                                  "set_config('statement_timeout', '0', false), "
                                  "set_config('default_transaction_isolation', 'read committed', "
                                  "false), "
                                  "set_config('work_mem', greatest(pg_size_bytes("
                                  "current_setting('work_mem')) / 1024, 32768)::text, false)"),
                   {});
    return prepared ? Status() : Status(prepared.error());
}

PGconn *QtSession::handle() const
{
    const QVariant handle = database().driver()->handle();
    // The driver's documentation says PGconn*; the meta-type carries the struct's own name.
    if (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0)
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

Error QtSession::errorOf(const QString &name, const QSqlError &error) const
{
    const QString sqlState = error.nativeErrorCode();
    // Without a SQLSTATE it is Qt that complains, of a binding for example.
    const ErrorKind kind = isBroken(handle(), sqlState) ? ErrorKind::Offline
                           : sqlState.isEmpty()         ? ErrorKind::Internal
                                                        : errorKindForSqlState(sqlState);
    QString detail = error.databaseText().trimmed();
    if (const QString state = QStringLiteral("(%1)").arg(sqlState); detail.endsWith(state))
        detail = detail.chopped(state.size()).trimmed(); // Qt's addition
    if (detail.startsWith(QLatin1String("ERROR:")))
        detail = detail.mid(6).trimmed();
    return {kind, sqlState, name, summaryFor(kind), detail};
}

Status QtSession::run(QSqlQuery &query, const QString &name, const QString &sql,
                      const Bindings &bindings)
{
    if (sql.isEmpty())
        return Error{ErrorKind::Internal,
                     {},
                     name,
                     summaryFor(ErrorKind::Internal),
                     QStringLiteral("no statement named %1").arg(name)};
    query.setForwardOnly(false);
    if (bindings.isEmpty())
        return query.exec(sql) ? Status() : Status(errorOf(name, query.lastError()));
    if (!query.prepare(sql))
        return errorOf(name, query.lastError());
    for (auto it = bindings.begin(); it != bindings.end(); ++it)
        query.bindValue(it.key(), it.value());
    return query.exec() ? Status() : Status(errorOf(name, query.lastError()));
}

Result<qint64> QtSession::executeSql(const QString &name, const QString &sql,
                                     const Bindings &bindings)
{
    QSqlQuery query(database());
    if (const Status status = run(query, name, sql, bindings); !status)
        return status.error();
    return query.isSelect() ? query.size() : query.numRowsAffected();
}

Status QtSession::forEachSql(const QString &name, const QString &sql, const Bindings &bindings,
                             const std::function<bool(const Row &)> &each)
{
    QSqlQuery query(database());
    if (const Status status = run(query, name, sql, bindings); !status)
        return status;
    const QueryRow row(query, query.record().count());
    while (query.next()) {
        if (!each(row))
            return {};
    }
    if (query.lastError().isValid())
        return errorOf(name, query.lastError());
    return {};
}

Status QtSession::stream(const QString &name, const QString &sql,
                         const QList<std::optional<QByteArray>> &parameters,
                         const std::function<bool(const TextRow &)> &each)
{
    QList<const char *> values;
    for (const auto &parameter : parameters)
        values.append(parameter ? parameter->constData() : nullptr);
    PGconn *connection = handle();
    const bool sent = PQsendQueryParams(connection, sql.toUtf8().constData(), int(values.size()),
                                        nullptr, values.constData(), nullptr, nullptr, 0);
    if (!sent)
        return pgError(name, connection, nullptr);
    PQsetSingleRowMode(connection);
    return readStream(name, each);
}

Status QtSession::readStream(const QString &name, const std::function<bool(const TextRow &)> &each)
{
    PGconn *connection = handle();
    TextRow row;
    while (PgResult result{PQgetResult(connection)}) {
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
            continue;
        if (status != PGRES_SINGLE_TUPLE) {
            const Error error = pgError(name, connection, result.get());
            drain();
            return error;
        }
        row.clear();
        for (int column = 0; column < PQnfields(result.get()); ++column) {
            if (PQgetisnull(result.get(), 0, column))
                row.append(std::nullopt);
            else
                row.append(QByteArray(PQgetvalue(result.get(), 0, column),
                                      PQgetlength(result.get(), 0, column)));
        }
        if (isCancelled() || !each(row)) {
            const bool cancelled = isCancelled();
            abandon();
            return cancelled ? Status(Error::cancelled()) : Status();
        }
    }
    return {};
}

/// Reads what is left of an answer, so that the connection can serve the next statement.
void QtSession::drain()
{
    while (PgResult result{PQgetResult(handle())}) {
    }
}

/// Nobody wants the rest: stop the server instead of reading millions of rows.
void QtSession::abandon()
{
    if (const auto cancel = canceller())
        cancel();
    drain();
}

Result<qint64> QtSession::copyIn(const QString &name, const QString &sql,
                                 const std::function<Status(CopyWriter &)> &write)
{
    PGconn *connection = handle();
    const PgResult started(PQexec(connection, sql.toUtf8().constData()));
    if (PQresultStatus(started.get()) != PGRES_COPY_IN)
        return pgError(name, connection, started.get());
    CopyWriter writer([&](const char *data, qsizetype size) -> Status {
        if (isCancelled())
            return Error::cancelled();
        return PQputCopyData(connection, data, int(size)) == 1
                   ? Status()
                   : Status(pgError(name, connection, nullptr));
    });
    Status written = write(writer);
    if (written)
        written = writer.flush();
    qint64 rows = 0;
    if (const Status finished = finishCopy(name, written, &rows); !finished)
        return finished.error();
    return rows;
}

/// The server's error, when it has one, tells more than "could not write".
Status QtSession::finishCopy(const QString &name, const Status &written, qint64 *rows)
{
    PGconn *connection = handle();
    PQputCopyEnd(connection, written ? nullptr : "cancelled by the client");
    Status status = written;
    while (PgResult result{PQgetResult(connection)}) {
        if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
            *rows = QByteArray(PQcmdTuples(result.get())).toLongLong();
        else if (written || written.error().kind == ErrorKind::Offline)
            status = pgError(name, connection, result.get());
    }
    return status;
}

bool QtSession::isAlive()
{
    PGconn *connection = handle();
    // A backend that was killed has closed its socket: seen by reading, without a round trip.
    return connection && !isBroken(connection, {}) &&
           PQtransactionStatus(connection) == PQTRANS_IDLE;
}

std::function<void()> QtSession::canceller()
{
    return [cancel = m_cancel] {
        char message[256];
        PQcancel(cancel.get(), message, sizeof message);
    };
}

} // namespace

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : value(column).toDateTime().toUTC();
}

QJsonValue Row::json(int column) const
{
    if (isNull(column))
        return {};
    // Qt parses arrays and objects only; wrapping admits every JSON value.
    const QByteArray wrapped = '[' + text(column).toUtf8() + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

Result<std::unique_ptr<Session>> Session::open(const ConnectionSettings &settings)
{
    auto session = std::make_unique<QtSession>(settings);
    if (const Status status = session->connect(); !status)
        return status.error();
    return std::unique_ptr<Session>(std::move(session));
}

Result<std::unique_ptr<Session>> Session::open(const ConnectionSettings &settings,
                                               const std::function<bool()> &interrupted)
{
    // Qt can only wait; so it is asked to connect once the server is known to answer.
    if (const auto answering = pgConnect(settings, interrupted); !answering)
        return answering.error();
    return open(settings);
}

Result<qint64> Session::execute(const QString &name, const Bindings &bindings)
{
    return executeSql(name, statementText(name), bindings);
}

Result<qint64> Session::executeThough(const QString &name, const Bindings &bindings)
{
    Result<qint64> done = execute(name, bindings);
    for (int i = 0; i < 2 && !done && done.error().kind == ErrorKind::Cancelled; ++i)
        done = execute(name, bindings);
    return done;
}

Status Session::forEach(const QString &name, const Bindings &bindings,
                        const std::function<bool(const Row &)> &each)
{
    return forEachSql(name, statementText(name), bindings, each);
}

Status Session::executeScript(const QString &name, const QString &script)
{
    for (const QString &statement : splitSql(script)) {
        if (const auto done = executeSql(name, statement); !done)
            return done.error();
    }
    return {};
}

namespace {
Status withoutCount(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}
} // namespace

Status Session::begin()
{
    return withoutCount(executeSql(QStringLiteral("begin"), QStringLiteral("begin")));
}

Status Session::commit()
{
    return withoutCount(executeSql(QStringLiteral("commit"), QStringLiteral("commit")));
}

Status Session::rollback()
{
    return withoutCount(executeSql(QStringLiteral("rollback"), QStringLiteral("rollback")));
}

Status Session::transaction(const std::function<Status()> &work)
{
    if (Status begun = begin(); !begun)
        return begun;
    if (Status done = work(); !done) {
        (void)rollback(); // the error of the work is the one to tell
        return done;
    }
    Status committed = commit();
    if (!committed)
        (void)rollback();
    return committed;
}

} // namespace regie
