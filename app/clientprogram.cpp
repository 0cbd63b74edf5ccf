// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientprogram.h"

#include "servererrors.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace regie {

namespace {

constexpr int lookInterval = 100;    // ms between two looks at what is wanted
constexpr int politeTime = 500;      // ms until a program that does not hear is killed
constexpr int startTimeout = 10'000; // ms

QProcessEnvironment englishEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

} // namespace

ClientProgram::ClientProgram(const QString &program, const QStringList &arguments)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.setProcessEnvironment(englishEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        // Between fork and exec: system calls only. Ctrl-C is for the console, which then ends it;
        // the console's own signals are blocked, and this program must hear them.
        setsid();
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        signal(SIGPIPE, SIG_DFL);
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
}

ClientProgram::~ClientProgram()
{
    stop();
}

void ClientProgram::connectTo(const ConnectionSettings &settings)
{
    ConnectionSettings shown = settings;
    shown.setPassword({});
    shown.setValue(QStringLiteral("sslpassword"), {});
    m_process.setArguments(m_process.arguments() << QStringLiteral("--no-password")
                                                 << QStringLiteral("--dbname") << shown.conninfo());
    if (settings.password().isEmpty())
        return; // libpq's own ways are left: a password file, PGPASSWORD
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), settings.password());
    m_process.setProcessEnvironment(environment);
}

Status ClientProgram::start(bool takesInput)
{
    if (takesInput)
        m_process.setStandardInputFile({});
    m_process.start();
    if (m_process.waitForStarted(startTimeout))
        return {};
    return ServerErrors::programMissing(QFileInfo(m_process.program()).fileName(),
                                        m_process.errorString());
}

Result<int> ClientProgram::wait(const std::function<bool()> &isWanted)
{
    while (!m_process.waitForFinished(lookInterval) && m_process.state() != QProcess::NotRunning) {
        if (isWanted())
            continue;
        stop();
        return Error::cancelled();
    }
    if (m_process.exitStatus() == QProcess::NormalExit)
        return m_process.exitCode();
    return ServerErrors::programCrashed(QFileInfo(m_process.program()).fileName(), complaint());
}

void ClientProgram::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(politeTime))
        return;
    m_process.kill();
    m_process.waitForFinished(politeTime);
}

QString ClientProgram::complaint()
{
    m_complaint += m_process.readAllStandardError();
    return QString::fromUtf8(m_complaint).trimmed();
}

qint64 ClientProgram::inputPosition() const
{
    // "pos:\t1234", see proc(5).
    QFile file(QStringLiteral("/proc/%1/fdinfo/0").arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readLine();
    return line.startsWith("pos:") ? line.mid(4).trimmed().toLongLong() : 0;
}

} // namespace regie
