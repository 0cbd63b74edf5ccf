// SPDX-License-Identifier: GPL-3.0-or-later
#include "regieprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace regie {

using namespace Qt::StringLiterals;

QJsonObject ProgramOutcome::json() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

RegieProgram::RegieProgram()
    : m_home(QDir::tempPath() + u"/regie-XXXXXX"_s)
{
    // The private server's account must be able to enter when root tests.
    QFile::setPermissions(m_home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                             QFile::ReadOther | QFile::ExeOther);
}

QProcessEnvironment RegieProgram::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    return environment;
}

std::unique_ptr<QProcess> RegieProgram::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(QStringLiteral(REGIE_PROGRAM), arguments);
    return process;
}

ProgramOutcome RegieProgram::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    if (!process->waitForFinished(300'000) || process->exitStatus() != QProcess::NormalExit)
        return {};
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
            QString::fromUtf8(process->readAllStandardError())};
}

QStringList RegieProgram::on(const TestDatabase &database, const QStringList &arguments)
{
    return QStringList{u"--database"_s, database.settings().conninfo()} + arguments;
}

} // namespace regie
