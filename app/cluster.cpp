// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster.h"

#include "clusterconfiguration.h"
#include "clusterfiles.h"
#include "servererrors.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/statvfs.h>
#include <thread>
#include <unistd.h>

namespace regie {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcServer, "regie.server")

const QString unfinishedPrefix = QStringLiteral("cluster.new-");
constexpr auto pause = 100ms;

} // namespace

Cluster::Cluster(PrivateServerPaths paths, std::optional<ServerAccount> account,
                 PrivateServerTuning tuning)
    : m_paths(std::move(paths))
    , m_account(std::move(account))
    , m_tuning(tuning)
{}

bool Cluster::exists() const
{
    return QFileInfo::exists(m_paths.cluster());
}

int Cluster::major() const
{
    const QByteArray version = contents(m_paths.cluster() + QStringLiteral("/PG_VERSION"));
    return int(version.trimmed().toDouble()); // 9.6 once had two parts
}

Result<PostgresPrograms> Cluster::programs() const
{
    const QList<PostgresPrograms> found = findPostgresPrograms();
    if (found.isEmpty())
        return ServerErrors::noPrograms();
    if (!exists())
        return found.first();
    const int made = major();
    if (made == 0)
        return ServerErrors::notACluster(m_paths.cluster());
    if (const auto fitting = programsOfVersion(found, made))
        return *fitting;
    return ServerErrors::otherVersion(m_paths.cluster(), made, found.first().major);
}

// --- making it -------------------------------------------------------------------------------

Status Cluster::create()
{
    removeUnfinished();
    const Result<PostgresPrograms> chosen = programs();
    if (!chosen)
        return chosen.error();
    if (const Status room = checkRoom(); !room)
        return room;
    // initdb makes the folder itself; the number keeps apart whoever has the folder open.
    const QString folder =
        QStringLiteral("%1/%2%3").arg(m_paths.data, unfinishedPrefix).arg(getpid());
    const Status initialized = initialize(*chosen, folder);
    if (!initialized) {
        QDir(folder).removeRecursively();
        return initialized;
    }
    if (std::rename(QFile::encodeName(folder).constData(),
                    QFile::encodeName(m_paths.cluster()).constData()) != 0)
        return ServerErrors::folder(m_paths.cluster(), errno);
    qCInfo(lcServer) << "made a cluster in" << m_paths.cluster() << "with PostgreSQL"
                     << chosen->major;
    return {};
}

void Cluster::removeUnfinished() const
{
    const QDir data(m_paths.data);
    for (const QString &name : data.entryList({unfinishedPrefix + QLatin1Char('*')}, QDir::Dirs))
        QDir(data.filePath(name)).removeRecursively();
}

Status Cluster::checkRoom() const
{
    struct statvfs disk = {};
    if (statvfs(QFile::encodeName(m_paths.data).constData(), &disk) != 0)
        return ServerErrors::folder(m_paths.data, errno);
    const qint64 free = qint64(disk.f_bavail) * qint64(disk.f_frsize);
    return free >= m_tuning.neededBytes ? Status()
                                        : Status(ServerErrors::diskFull(m_paths.data, {}));
}

Status Cluster::initialize(const PostgresPrograms &programs, const QString &folder) const
{
    QStringList arguments{
        QStringLiteral("-N"), QStringLiteral("-D"), folder, QStringLiteral("-U"),
        QStringLiteral("regie"), QStringLiteral("-E"), QStringLiteral("UTF8"),
        QStringLiteral("--locale=C.UTF-8"),
        // Whoever gets into the 0700 folder of the socket is the user, and TCP is off.
        QStringLiteral("-A"), QStringLiteral("trust")};
    if (programs.major >= 15)
        arguments << QStringLiteral("--locale-provider=icu") << QStringLiteral("--icu-locale=und");
    const QString initdb = programs.path(QStringLiteral("initdb"));
    if (const Status made = creationStep(initdb, arguments); !made)
        return made;
    const Status configured = writeFile(folder + QStringLiteral("/postgresql.conf"),
                                        "\ninclude_if_exists = 'regie.conf'\n", QIODevice::Append);
    if (!configured || !m_tuning.durable)
        return configured;
    return writeThrough(folder);
}

Status Cluster::creationStep(const QString &program, const QStringList &arguments) const
{
    const Result<ProgramRun> run =
        runProgram(program, arguments, m_account, int(m_tuning.creation.count()));
    if (!run)
        return run.error();
    return run->exitCode == 0 ? Status()
                              : Status(ServerErrors::cannotCreate(m_paths.data, run->output));
}

// --- running it ------------------------------------------------------------------------------

std::optional<RunningServer> Cluster::running() const
{
    const QList<QByteArray> lines =
        contents(m_paths.cluster() + QStringLiteral("/postmaster.pid")).split('\n');
    const pid_t pid = pid_t(lines.value(0).trimmed().toInt());
    if (pid <= 0 || isPostgresOf(pid, m_paths.cluster()) == Belongs::No)
        return std::nullopt;
    return RunningServer{pid, QFile::decodeName(lines.value(4).trimmed()),
                         QString::fromLatin1(lines.value(7).trimmed())};
}

/// PostgreSQL does not start while the number in a lock file is that of any process, although it
/// may have been given anew. Only to be called when no process of the cluster is left: the files
/// are what keeps a second server away from the processes of a first.
void Cluster::removeStaleLocks() const
{
    QFile::remove(m_paths.cluster() + QStringLiteral("/postmaster.pid"));
    QFile::remove(m_paths.socket + QStringLiteral("/.s.PGSQL.5432.lock"));
}

/// The processes of a server that was killed end by themselves, but not before the query they run.
Status Cluster::endOrphans() const
{
    QElapsedTimer waited;
    waited.start();
    QList<pid_t> orphans = postgresProcessesOf(m_paths.cluster());
    for (const pid_t pid : orphans) {
        qCInfo(lcServer) << "ending process" << pid << "of a server that was killed";
        ::kill(pid, SIGTERM);
    }
    while (!orphans.isEmpty() && !waited.hasExpired(m_tuning.orphans.count())) {
        std::this_thread::sleep_for(pause);
        orphans = postgresProcessesOf(m_paths.cluster());
    }
    return orphans.isEmpty() ? Status() : Status(ServerErrors::orphans());
}

Status Cluster::writeConfiguration(const QString &folder) const
{
    const QString path = folder + QStringLiteral("/regie.conf");
    const Status written =
        writeFile(path, clusterConfiguration(m_paths.socket, machineMemory(), m_tuning.durable),
                  QIODevice::WriteOnly);
    if (written && m_account &&
        ::chown(QFile::encodeName(path).constData(), m_account->uid, m_account->gid) != 0)
        return ServerErrors::folder(path, errno);
    return written;
}

Status Cluster::start()
{
    const Result<PostgresPrograms> chosen = programs();
    if (!chosen)
        return chosen.error();
    if (const Status configured = writeConfiguration(m_paths.cluster()); !configured)
        return configured;
    if (const Status ended = endOrphans(); !ended)
        return ended;
    removeStaleLocks();
    QFile::remove(m_paths.startLog());
    const Result<ProgramRun> run =
        control(*chosen, {QStringLiteral("start"), QStringLiteral("-l"), m_paths.startLog()},
                m_tuning.start);
    if (!run)
        return run.error();
    if (run->exitCode == 0) {
        qCInfo(lcServer) << "started, socket in" << m_paths.socket;
        return {};
    }
    const QString complaint = startComplaint();
    if (complaint.contains(QLatin1String("No space left on device")))
        return ServerErrors::diskFull(m_paths.data, complaint);
    return ServerErrors::cannotStart(complaint.isEmpty() ? run->output : complaint);
}

QString Cluster::startComplaint() const
{
    QStringList texts{tail(m_paths.startLog())};
    // Once the server writes its own log, the file is named there: "stderr log/server-Mon.log".
    const QByteArray current = contents(m_paths.cluster() + QStringLiteral("/current_logfiles"));
    const QByteArray name = current.trimmed().split(' ').value(1);
    if (!name.isEmpty() && texts.first().contains(QLatin1String("redirecting log output")))
        texts.append(tail(m_paths.cluster() + QLatin1Char('/') + QFile::decodeName(name)));
    return texts.join(QLatin1Char('\n')).trimmed();
}

std::optional<RunningServer> Cluster::settled()
{
    QElapsedTimer waited;
    waited.start();
    std::optional<RunningServer> server = running();
    // The console that was starting it is gone: nobody else tells when the server is ready.
    while (server && server->state == QLatin1String("starting") &&
           !waited.hasExpired(m_tuning.start.count())) {
        std::this_thread::sleep_for(pause);
        server = running();
    }
    if (server && server->state == QLatin1String("stopping")) {
        (void)stop();
        server = running();
    }
    return server;
}

Status Cluster::stop()
{
    const Result<PostgresPrograms> chosen = programs();
    if (!chosen)
        return chosen.error();
    QString complaint;
    for (const QString &mode : {QStringLiteral("fast"), QStringLiteral("immediate")}) {
        const Result<ProgramRun> run =
            control(*chosen, {QStringLiteral("stop"), QStringLiteral("-m"), mode}, m_tuning.stop);
        if (!run)
            return run.error();
        if (run->exitCode == 0 || !running()) {
            qCInfo(lcServer) << "stopped," << mode;
            return {};
        }
        complaint = run->output;
    }
    return ServerErrors::cannotStop(complaint);
}

Result<ProgramRun> Cluster::control(const PostgresPrograms &programs, const QStringList &arguments,
                                    std::chrono::milliseconds time) const
{
    const auto seconds = std::max(1s, std::chrono::duration_cast<std::chrono::seconds>(time));
    const QStringList common{QStringLiteral("-w"), QStringLiteral("-t"),
                             QString::number(seconds.count()), QStringLiteral("-D"),
                             m_paths.cluster()};
    // pg_ctl keeps the time itself; killing it is for when it hangs.
    return runProgram(programs.path(QStringLiteral("pg_ctl")), arguments + common, m_account,
                      int((seconds + 10s) / 1ms));
}

} // namespace regie
