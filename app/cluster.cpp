// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster.h"

#include "clusterconfiguration.h"
#include "servererrors.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/statvfs.h>
#include <thread>
#include <unistd.h>

namespace regie {

using namespace std::chrono_literals;

namespace {

const QString unfinishedPrefix = QStringLiteral("cluster.new-");
constexpr auto pause = 100ms;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The last lines of a log, which say why a server went.
QString tail(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 enough = 2'000;
    file.seek(std::max<qint64>(0, file.size() - enough));
    return QString::fromUtf8(file.readAll()).trimmed();
}

Status writeFile(const QString &path, const QByteArray &text, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || file.write(text) != text.size() || !file.flush())
        return ServerErrors::cannotCreate(path, file.errorString());
    return {};
}

bool isAlive(pid_t pid)
{
    return ::kill(pid, 0) == 0;
}

/// PostgreSQL's processes work in their data folder: tells a server from whoever got its number.
bool worksIn(pid_t pid, const QString &folder)
{
    const QString cwd = QFileInfo(QStringLiteral("/proc/%1/cwd").arg(pid)).symLinkTarget();
    return !cwd.isEmpty() && cwd == QFileInfo(folder).canonicalFilePath();
}

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
    const int time = int(m_tuning.creation.count());
    const QString initdb = programs.path(QStringLiteral("initdb"));
    Result<ProgramRun> run = runProgram(initdb, arguments, m_account, time);
    if (run && run->exitCode == 0) {
        const Status configured =
            writeFile(folder + QStringLiteral("/postgresql.conf"),
                      "\ninclude_if_exists = 'regie.conf'\n", QIODevice::Append);
        if (!configured)
            return configured;
        // One sync at the end instead of one per file, before the folder gets its name.
        run = runProgram(initdb, {QStringLiteral("-S"), QStringLiteral("-D"), folder}, m_account,
                         time);
    }
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
    if (pid <= 0 || !isAlive(pid) || !worksIn(pid, m_paths.cluster()))
        return std::nullopt;
    return RunningServer{pid, QFile::decodeName(lines.value(4).trimmed()),
                         QString::fromLatin1(lines.value(7).trimmed())};
}

/// PostgreSQL refuses to start while the number in the file belongs to any process of the same
/// account, also one that got it after a reboot.
void Cluster::removeStalePidFile() const
{
    const QString file = m_paths.cluster() + QStringLiteral("/postmaster.pid");
    const pid_t pid = pid_t(contents(file).split('\n').value(0).trimmed().toInt());
    if (pid > 0 && isAlive(pid) && !worksIn(pid, m_paths.cluster()))
        QFile::remove(file);
}

Status Cluster::writeConfiguration(const QString &folder) const
{
    const QString path = folder + QStringLiteral("/regie.conf");
    const Status written = writeFile(path, clusterConfiguration(m_paths.socket, machineMemory()),
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
    removeStalePidFile();
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    for (;;) {
        bool orphans = false;
        const Status started = startOnce(*chosen, orphans);
        if (started || !orphans || sinceFirst.hasExpired(m_tuning.orphans.count()))
            return started;
        // Processes of a killed server end by themselves; nothing tells when the last one did.
        std::this_thread::sleep_for(pause);
    }
}

Status Cluster::startOnce(const PostgresPrograms &programs, bool &orphans) const
{
    QFile::remove(m_paths.startLog());
    const Result<ProgramRun> run =
        control(programs, {QStringLiteral("start"), QStringLiteral("-l"), m_paths.startLog()},
                m_tuning.start);
    if (!run)
        return run.error();
    if (run->exitCode == 0)
        return {};
    const QString complaint = startComplaint();
    orphans = complaint.contains(QLatin1String("pre-existing shared memory block"));
    if (orphans)
        return ServerErrors::orphans(complaint);
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
        if (run->exitCode == 0 || !running())
            return {};
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
