// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testserver.h"

#include "app/postgresprograms.h"
#include "app/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace regie {

namespace {

constexpr int programTimeout = 120'000;

// Durability is not what tests test; a crash of the machine may cost the cluster. What tests read
// in sessions of their own is in UTC wherever they run.
constexpr auto configuration = R"(
listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
max_wal_size = 2GB
autovacuum_naptime = 10s
jit = off
log_min_messages = fatal
timezone = UTC
)";

Status run(const QString &program, const QStringList &arguments,
           const std::optional<ServerAccount> &account)
{
    const Result<ProgramRun> outcome = runProgram(program, arguments, account, programTimeout);
    if (!outcome)
        return outcome.error();
    if (outcome->exitCode != 0)
        return Error::internal(QStringLiteral("%1 failed.").arg(program), outcome->output);
    return {};
}

Status append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        return Error::internal(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

Status save(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return Error::internal(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

Status startCluster(const PostgresPrograms &programs, const QString &folder,
                    const std::optional<ServerAccount> &account)
{
    const QString data = folder + QStringLiteral("/data");
    const QString initdb = programs.path(QStringLiteral("initdb"));
    Status status =
        run(initdb,
            {QStringLiteral("-N"), QStringLiteral("-D"), data, QStringLiteral("-U"),
             QStringLiteral("regie"), QStringLiteral("-A"), QStringLiteral("trust"),
             QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
             QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=und")},
            account);
    if (status)
        status = append(data + QStringLiteral("/postgresql.conf"),
                        QByteArray(configuration) + "unix_socket_directories = '" +
                            folder.toUtf8() + "'\n");
    if (!status)
        return status;
    return run(programs.path(QStringLiteral("pg_ctl")),
               {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-s"),
                QStringLiteral("-D"), data, QStringLiteral("-l"), folder + QStringLiteral("/log")},
               account);
}

} // namespace

Result<TestServer> TestServer::start()
{
    const Result<std::optional<ServerAccount>> account = serverAccount();
    if (!account)
        return account.error();
    const QList<PostgresPrograms> found = findPostgresPrograms();
    if (found.isEmpty())
        return Error::internal(QStringLiteral("PostgreSQL's server programs are not installed."));
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/regie-test-XXXXXX"));
    if (!folder.isValid())
        return Error::internal(folder.errorString());
    if (*account &&
        chown(QFile::encodeName(folder.path()).constData(), (*account)->uid, (*account)->gid) != 0)
        return Error::internal(QStringLiteral("%1 cannot be given away.").arg(folder.path()));
    const Status status = startCluster(found.first(), folder.path(), *account);
    if (!status)
        return status.error();
    folder.setAutoRemove(false);
    TestServer server;
    server.m_cluster = folder.path();
    server.m_conninfo =
        QStringLiteral("host='%1' user=regie dbname=postgres").arg(server.m_cluster);
    return server;
}

Result<TestServer> TestServer::read(const QString &folder)
{
    TestServer server;
    server.m_cluster = contents(folder + QStringLiteral("/cluster"));
    server.m_conninfo = contents(folder + QStringLiteral("/conninfo"));
    if (server.m_cluster.isEmpty() || server.m_conninfo.isEmpty())
        return Error::internal(QStringLiteral("No test server was started for %1.").arg(folder));
    return server;
}

Status TestServer::write(const QString &folder) const
{
    QDir().mkpath(folder);
    const Status status = save(folder + QStringLiteral("/cluster"), m_cluster);
    return status ? save(folder + QStringLiteral("/conninfo"), m_conninfo) : status;
}

Status TestServer::stop() const
{
    const Result<std::optional<ServerAccount>> account = serverAccount();
    const QList<PostgresPrograms> found = findPostgresPrograms();
    if (!account || found.isEmpty())
        return Error::internal(QStringLiteral("The test server cannot be stopped."));
    if (!QFile::exists(m_cluster + QStringLiteral("/data")))
        return {};
    const Status status = run(found.first().path(QStringLiteral("pg_ctl")),
                              {QStringLiteral("stop"), QStringLiteral("-s"), QStringLiteral("-m"),
                               QStringLiteral("immediate"), QStringLiteral("-D"),
                               m_cluster + QStringLiteral("/data")},
                              *account);
    // A server that died by itself leaves its folder, and no reason to keep it.
    QDir(m_cluster).removeRecursively();
    return status;
}

} // namespace regie
