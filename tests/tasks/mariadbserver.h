// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace regie {

/// A throw-away MariaDB on a socket in a temporary folder, without network. As root it runs as the
/// account mysql. Gone with the object.
class MariaDbServer
{
public:
    MariaDbServer();
    ~MariaDbServer();
    Q_DISABLE_COPY_MOVE(MariaDbServer)

    /// Empty when it runs, else why it does not.
    QString problem() const { return m_problem; }
    /// Statements for the server's own client, as root. Its complaint, empty when all went well.
    QString execute(const QString &sql, const QString &database = {}) const;
    /// "mysql://root@localhost/DATABASE?socket=…", also of another user.
    QString uri(const QString &database, const QString &user = QStringLiteral("root")) const;

    /// Whether the programs are installed.
    static bool isInstalled();

private:
    bool runInstall();
    bool start();

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_server;
    QString m_problem;
};

} // namespace regie
