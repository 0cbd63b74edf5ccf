// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/mariadbserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
               : found;
}

QStringList account()
{
    if (geteuid() != 0)
        return {};
    // The account comes with Debian's package of the service, which nobody needs for this.
    return {getpwnam("mysql") ? u"--user=mysql"_s : u"--user=root"_s};
}

} // namespace

bool MariaDbServer::isInstalled()
{
    return !program(u"mariadbd"_s).isEmpty() && !program(u"mariadb-install-db"_s).isEmpty();
}

MariaDbServer::MariaDbServer()
    : m_folder(std::make_unique<QTemporaryDir>())
{
    if (const passwd *mysql = geteuid() == 0 ? getpwnam("mysql") : nullptr) {
        if (chown(qPrintable(m_folder->path()), mysql->pw_uid, mysql->pw_gid) != 0)
            m_problem = u"the folder cannot be given to mysql"_s;
    }
    if (m_problem.isEmpty() && runInstall())
        start();
}

MariaDbServer::~MariaDbServer()
{
    m_server.kill();
    m_server.waitForFinished();
}

bool MariaDbServer::runInstall()
{
    QProcess install;
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(program(u"mariadb-install-db"_s),
                  QStringList{u"--no-defaults"_s, u"--datadir="_s + m_folder->filePath(u"data"_s),
                              u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s,
                              u"--innodb-log-file-size=4M"_s} +
                      account());
    if (install.waitForFinished(60'000) && install.exitCode() == 0)
        return true;
    m_problem = QString::fromUtf8(install.readAll());
    return false;
}

bool MariaDbServer::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder->filePath(u"log"_s));
    m_server.start(program(u"mariadbd"_s),
                   QStringList{u"--no-defaults"_s, u"--datadir="_s + m_folder->filePath(u"data"_s),
                               u"--socket="_s + m_folder->filePath(u"socket"_s),
                               u"--pid-file="_s + m_folder->filePath(u"pid"_s),
                               u"--skip-networking"_s, u"--sql-mode="_s,
                               u"--innodb-flush-log-at-trx-commit=0"_s,
                               u"--innodb-buffer-pool-size=64M"_s} +
                       account());
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 30'000; QThread::msleep(50)) {
        if (execute(u"select 1"_s).isEmpty())
            return true;
        if (m_server.state() == QProcess::NotRunning)
            break;
    }
    QFile log(m_folder->filePath(u"log"_s));
    (void)log.open(QIODevice::ReadOnly);
    m_problem = u"mariadbd does not answer: "_s + QString::fromUtf8(log.readAll());
    return false;
}

QString MariaDbServer::execute(const QString &sql, const QString &database) const
{
    QProcess client;
    client.start(program(u"mariadb"_s),
                 {u"--no-defaults"_s, u"-uroot"_s, u"--default-character-set=utf8mb4"_s, u"-S"_s,
                  m_folder->filePath(u"socket"_s), database});
    client.write(sql.toUtf8());
    client.closeWriteChannel();
    if (!client.waitForFinished(60'000))
        return u"the client did not end"_s;
    const QString complaint = QString::fromUtf8(client.readAllStandardError());
    return client.exitCode() == 0 ? QString() : complaint + u" (failed)"_s;
}

QString MariaDbServer::uri(const QString &database, const QString &user) const
{
    return u"mysql://%1@localhost/%2?socket=%3"_s.arg(user, database,
                                                      m_folder->filePath(u"socket"_s));
}

} // namespace regie
