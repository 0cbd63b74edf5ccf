// SPDX-License-Identifier: GPL-3.0-or-later
#include "privateserver.h"

#include "clusterfiles.h"
#include "database/session.h"
#include "servererrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <thread>

namespace regie {

namespace {

constexpr auto databaseName = "regie";
constexpr int mostAttempts = 3;
constexpr std::chrono::milliseconds attemptPause{200};

QByteArray thisBoot()
{
    return contents(QStringLiteral("/proc/sys/kernel/random/boot_id"));
}

ConnectionSettings settingsFor(const QString &socketFolder, const QString &database)
{
    ConnectionSettings settings;
    settings.setValue(QStringLiteral("host"), socketFolder);
    settings.setValue(QStringLiteral("port"), QStringLiteral("5432"));
    settings.setValue(QStringLiteral("user"), QStringLiteral("regie"));
    settings.setValue(QStringLiteral("dbname"), database);
    return settings;
}

ConnectionSettings settingsFor(const QString &socketFolder)
{
    return settingsFor(socketFolder, QString::fromLatin1(databaseName));
}

/// A logout may take the socket's folder away from under a running server.
bool hasSocket(const RunningServer &server)
{
    return QFileInfo::exists(server.socketFolder + QStringLiteral("/.s.PGSQL.5432"));
}

} // namespace

PrivateServer::PrivateServer(PrivateServerPaths paths, PrivateServerTuning tuning)
    : m_paths(std::move(paths))
    , m_tuning(tuning)
    , m_users(m_paths.usersLock())
{}

Result<std::unique_ptr<PrivateServer>> PrivateServer::ofUser(PrivateServerTuning tuning)
{
    const Result<std::optional<ServerAccount>> account = serverAccount();
    if (!account)
        return account.error();
    return std::make_unique<PrivateServer>(PrivateServerPaths::standard(*account), tuning);
}

PrivateServer::~PrivateServer()
{
    (void)release();
}

Status PrivateServer::prepare()
{
    Result<std::optional<ServerAccount>> account = serverAccount();
    if (!account)
        return account.error();
    m_account = account.take();
    return makeDataFolder(m_paths.data, m_account);
}

Result<ConnectionSettings> PrivateServer::acquire()
{
    if (const Status prepared = prepare(); !prepared)
        return prepared.error();
    FileLock start(m_paths.startLock());
    if (const Status locked = start.lock(FileLock::Mode::Exclusive); !locked)
        return locked.error();
    const bool wasUser = m_users.isLocked();
    if (const Status locked = m_users.lock(FileLock::Mode::Shared); !locked)
        return locked.error();
    Result<ConnectionSettings> settings = ensureRunning();
    if (!settings && !wasUser)
        m_users.unlock();
    return settings;
}

Result<ConnectionSettings> PrivateServer::ensureRunning()
{
    Cluster cluster(m_paths, m_account, m_tuning);
    if (!cluster.exists()) {
        if (const Status created = cluster.create(); !created)
            return created.error();
    }
    for (int attempt = 1;; ++attempt) {
        const Result<RunningServer> server = runningServer(cluster);
        if (!server)
            return server.error();
        const Status connected =
            ensureDatabase(settingsFor(server->socketFolder, QStringLiteral("postgres")));
        if (connected)
            return settingsFor(server->socketFolder);
        // It may have been killed just now, and only then is there a point in another try.
        std::this_thread::sleep_for(attemptPause);
        if (cluster.running() || attempt == mostAttempts)
            return connected.error();
    }
}

Result<RunningServer> PrivateServer::runningServer(Cluster &cluster) const
{
    std::optional<RunningServer> server = cluster.settled();
    if (server && !hasSocket(*server)) {
        if (const Status stopped = cluster.stop(); !stopped)
            return stopped.error();
        server.reset();
    }
    if (!server) {
        Status status = makeSocketFolder(m_paths.socket, m_account);
        if (status)
            status = cluster.start();
        if (!status)
            return status.error();
        server = cluster.running();
    }
    return server ? Result<RunningServer>(*server) : ServerErrors::cannotStart({});
}

/// Also the proof that the server can be connected to.
Status PrivateServer::ensureDatabase(const ConnectionSettings &settings) const
{
    const Result<std::unique_ptr<Session>> session = Session::open(settings);
    if (!session)
        return session.error();
    bool exists = false;
    const Status asked = (*session)->forEachSql(
        QStringLiteral("server-databases"),
        QStringLiteral("select 1 from pg_database where datname = :name::text"),
        {{QStringLiteral(":name"), QString::fromLatin1(databaseName)}}, [&exists](const Row &) {
            exists = true;
            return false;
        });
    if (!asked || exists)
        return asked;
    const Result<qint64> made =
        (*session)->executeSql(QStringLiteral("create-database"),
                               QStringLiteral("create database ") + QLatin1String(databaseName));
    return made ? Status() : Status(made.error());
}

Status PrivateServer::release()
{
    if (!m_users.isLocked())
        return {};
    FileLock start(m_paths.startLock());
    Status status = start.lock(FileLock::Mode::Exclusive);
    if (status && !isKept())
        status = stopUnlessUsed(nullptr);
    m_users.unlock();
    return status;
}

Result<ConnectionSettings> PrivateServer::keepRunning()
{
    Result<ConnectionSettings> settings = acquire();
    if (!settings)
        return settings;
    if (const Status marked = writeFile(m_paths.keepMarker(), thisBoot(), QIODevice::WriteOnly);
        !marked) {
        (void)release();
        return marked.error();
    }
    m_users.unlock();
    return settings;
}

Result<StopOutcome> PrivateServer::stop()
{
    if (!QFileInfo::exists(m_paths.data))
        return StopOutcome::NotRunning;
    if (const Status prepared = prepare(); !prepared)
        return prepared.error();
    FileLock start(m_paths.startLock());
    if (const Status locked = start.lock(FileLock::Mode::Exclusive); !locked)
        return locked.error();
    QFile::remove(m_paths.keepMarker());
    if (!Cluster(m_paths, m_account, m_tuning).running())
        return StopOutcome::NotRunning;
    bool used = false;
    const Status stopped = stopUnlessUsed(&used);
    m_users.unlock();
    if (!stopped)
        return stopped.error();
    return used ? StopOutcome::StillUsed : StopOutcome::Stopped;
}

/// Under the start lock, so that nobody becomes a user meanwhile.
Status PrivateServer::stopUnlessUsed(bool *used)
{
    const Result<bool> alone = m_users.tryLock(FileLock::Mode::Exclusive);
    if (!alone)
        return alone.error();
    if (used)
        *used = !*alone;
    Cluster cluster(m_paths, m_account, m_tuning);
    if (!*alone || !cluster.running())
        return {};
    const Status stopped = cluster.stop();
    if (stopped)
        QDir().rmdir(m_paths.socket); // the next start makes it anew
    return stopped;
}

Result<ServerStatus> PrivateServer::status()
{
    ServerStatus status;
    status.cluster = m_paths.cluster();
    if (!QFileInfo::exists(m_paths.data))
        return status;
    if (const Status prepared = prepare(); !prepared)
        return prepared.error();
    FileLock start(m_paths.startLock());
    if (const Status locked = start.lock(FileLock::Mode::Exclusive); !locked)
        return locked.error();
    const Cluster cluster(m_paths, m_account, m_tuning);
    status.major = cluster.exists() ? cluster.major() : 0;
    status.kept = isKept();
    FileLock probe(m_paths.usersLock());
    const Result<bool> unused = probe.tryLock(FileLock::Mode::Exclusive);
    if (!unused)
        return unused.error();
    status.inUse = !*unused;
    if (const std::optional<RunningServer> server = cluster.running()) {
        status.running = true;
        status.pid = server->pid;
        status.settings = settingsFor(server->socketFolder);
    }
    return status;
}

bool PrivateServer::isKept() const
{
    const QByteArray boot = contents(m_paths.keepMarker());
    return !boot.isEmpty() && boot == thisBoot();
}

} // namespace regie
