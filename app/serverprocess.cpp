// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include "servererrors.h"

#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace regie {

namespace {

constexpr auto accountName = "postgres";

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        // PGDATA, PGPORT or PGOPTIONS of the operator speak of other servers.
        if (name.startsWith(QLatin1String("PG")) || name.startsWith(QLatin1String("LC_")))
            environment.remove(name);
    }
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

// Between fork and exec: system calls only.

/// The console blocks or ignores signals that the server must hear.
void inheritNoSignals()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
}

void becomeAccount(const ServerAccount &account)
{
    if (setgroups(account.groups.size(), account.groups.data()) != 0 || setgid(account.gid) != 0 ||
        setuid(account.uid) != 0)
        _exit(126);
}

} // namespace

Result<std::optional<ServerAccount>> serverAccount()
{
    if (geteuid() != 0)
        return std::optional<ServerAccount>();
    passwd entry = {};
    passwd *found = nullptr;
    std::vector<char> buffer(16'384);
    if (getpwnam_r(accountName, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return ServerErrors::noAccount();
    ServerAccount account{found->pw_uid, found->pw_gid, std::vector<gid_t>(64)};
    int count = int(account.groups.size());
    if (getgrouplist(accountName, account.gid, account.groups.data(), &count) < 0) {
        account.groups.resize(size_t(count));
        getgrouplist(accountName, account.gid, account.groups.data(), &count);
    }
    account.groups.resize(size_t(count));
    return std::optional(std::move(account));
}

Result<ProgramRun> runProgram(const QString &program, const QStringList &arguments,
                              const std::optional<ServerAccount> &account, int timeout)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessEnvironment(cleanEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([&account] {
        setsid();
        inheritNoSignals();
        if (account)
            becomeAccount(*account);
    });
    process.start();
    const QString name = QFileInfo(program).fileName();
    if (!process.waitForStarted(timeout))
        return ServerErrors::programMissing(name, process.errorString());
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished(timeout);
        return ServerErrors::programTooSlow(name, QString::fromUtf8(process.readAll()));
    }
    const QString output = QString::fromUtf8(process.readAll());
    if (process.exitStatus() != QProcess::NormalExit)
        return ServerErrors::programCrashed(name, output);
    return ProgramRun{process.exitCode(), output};
}

} // namespace regie
