// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pghandle.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <poll.h>

namespace regie {

namespace {

constexpr int pollSlice = 100;         // ms between two looks at `interrupted`
constexpr int connectTimeout = 10'000; // ms for one host that names no connect_timeout

/// libpq reports a refused login in the server's language; with verbose errors it also carries
/// the SQLSTATE: "FATAL:  28P01: …". Every SQLSTATE has a digit, unlike that "FATAL".
QString sqlStateIn(const QString &message)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(:\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}): )"));
    QString last;
    for (auto it = pattern.globalMatch(message); it.hasNext();)
        last = it.next().captured(1);
    return last;
}

QString withoutSqlState(QString message)
{
    static const QRegularExpression state(QStringLiteral(R"((:\s+)(?=[A-Z]*[0-9])[0-9A-Z]{5}: )"));
    static const QRegularExpression location(QStringLiteral(R"(\n(LOCATION|EMPLACEMENT):[^\n]*)"));
    return message.replace(state, QStringLiteral("\\1")).remove(location).trimmed();
}

Error connectError(const PGconn *connection)
{
    const QString message = QString::fromUtf8(PQerrorMessage(connection));
    const QString sqlState = sqlStateIn(message);
    ErrorKind kind = errorKindForSqlState(sqlState);
    if (kind == ErrorKind::Internal)
        kind = ErrorKind::Offline; // whatever its reason, the server lets nobody in
    if (PQconnectionNeedsPassword(connection))
        kind = ErrorKind::Authentication;
    return {kind, sqlState, {}, summaryFor(kind), withoutSqlState(message)};
}

bool waitFor(int socket, short events)
{
    pollfd descriptor{socket, events, 0};
    return poll(&descriptor, 1, pollSlice) > 0;
}

} // namespace

bool isBroken(PGconn *connection, const QString &sqlState)
{
    if (PQstatus(connection) == CONNECTION_BAD)
        return true;
    // Every error of a living server has a SQLSTATE. Its last words come first, the end of the
    // stream only after them.
    return sqlState.isEmpty() &&
           (PQconsumeInput(connection) != 1 || PQconsumeInput(connection) != 1 ||
            PQstatus(connection) == CONNECTION_BAD);
}

Error pgError(const QString &query, PGconn *connection, const PGresult *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const QString sqlState = QString::fromLatin1(state ? state : "");
    QString detail = QString::fromUtf8(primary ? primary : PQerrorMessage(connection)).trimmed();
    if (const char *more = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL) : nullptr)
        detail += QLatin1String(": ") + QString::fromUtf8(more);
    const ErrorKind kind =
        isBroken(connection, sqlState) ? ErrorKind::Offline : errorKindForSqlState(sqlState);
    return {kind, sqlState, query, summaryFor(kind), detail};
}

namespace {

/// One set of settings for each host named. libpq's own walk from host to host has a time limit
/// for each only in its blocking form, and a host that is switched off answers nothing at all.
QList<ConnectionSettings> hostByHost(const ConnectionSettings &settings)
{
    const auto list = [&](const char *keyword) {
        return settings.value(QLatin1String(keyword)).split(QLatin1Char(','));
    };
    const QStringList hosts = list("host");
    const QStringList addresses = list("hostaddr");
    const QStringList ports = list("port");
    const qsizetype count = std::max(hosts.size(), addresses.size());
    if (count <= 1)
        return {settings};
    QList<ConnectionSettings> single;
    for (qsizetype i = 0; i < count; ++i) {
        ConnectionSettings one = settings;
        one.setValue(QStringLiteral("host"), hosts.value(i));
        one.setValue(QStringLiteral("hostaddr"), addresses.value(i));
        one.setValue(QStringLiteral("port"), ports.size() > 1 ? ports.value(i) : ports.first());
        single.append(one);
    }
    return single;
}

Result<PgConnection> connectToOne(const ConnectionSettings &settings,
                                  const std::function<bool()> &interrupted)
{
    PgConnection connection(PQconnectStart(settings.conninfo().toUtf8().constData()));
    if (!connection)
        return Error::internal(summaryFor(ErrorKind::Resources));
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr); // else they go to stderr
    const int seconds = settings.value(QStringLiteral("connect_timeout")).toInt();
    const QDeadlineTimer deadline(seconds > 0 ? seconds * 1000 : connectTimeout);
    PostgresPollingStatusType wanted = PGRES_POLLING_WRITING;
    while (PQstatus(connection.get()) != CONNECTION_BAD && wanted != PGRES_POLLING_FAILED) {
        if (interrupted && interrupted())
            return Error::cancelled();
        if (deadline.hasExpired())
            return Error{
                ErrorKind::Offline,
                {},
                {},
                summaryFor(ErrorKind::Offline),
                QCoreApplication::translate("regie::Error", "The server does not answer.")};
        if (!waitFor(PQsocket(connection.get()),
                     wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT))
            continue;
        wanted = PQconnectPoll(connection.get());
        if (wanted == PGRES_POLLING_OK) {
            PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
            return connection;
        }
    }
    return connectError(connection.get());
}

} // namespace

Result<PgConnection> pgConnect(const ConnectionSettings &settings,
                               const std::function<bool()> &interrupted)
{
    std::optional<Error> refused;
    for (const ConnectionSettings &one : hostByHost(settings)) {
        Result<PgConnection> connection = connectToOne(one, interrupted);
        if (connection || connection.error().kind == ErrorKind::Cancelled)
            return connection;
        // A wrong password says more than the silence of the host behind it.
        if (!refused || refused->kind == ErrorKind::Offline)
            refused = connection.error();
    }
    return *refused;
}

} // namespace regie
