// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"
#include "domain/result.h"

#include <QProcess>

#include <functional>

namespace regie {

/// One of PostgreSQL's client programs while it runs: pg_dump, pg_restore, psql. Blocking, in the
/// thread that starts it; needs no event loop. Ended with the object, and with that thread.
///
/// It logs in as the sessions do: the same address and PG* variables, and a password by its
/// environment, never on its command line, where every user of the machine could read it.
class ClientProgram
{
public:
    ClientProgram(const QString &program, const QStringList &arguments);
    ~ClientProgram();
    Q_DISABLE_COPY_MOVE(ClientProgram)

    /// Adds "--dbname" and the password.
    void connectTo(const ConnectionSettings &settings);
    /// What it reads in place of nothing, so that pg_restore may jump about in it.
    void readFrom(const QString &file) { m_process.setStandardInputFile(file); }
    void discardOutput() { m_process.setStandardOutputFile(QProcess::nullDevice()); }

    /// `takesInput`: it will be written to through process().
    Status start(bool takesInput = false);
    /// Waits until it has ended by itself; `isWanted` is asked several times a second, and false
    /// ends it: Error::cancelled(). The exit code otherwise.
    Result<int> wait(const std::function<bool()> &isWanted);
    /// SIGTERM, and SIGKILL where that does not help at once.
    void stop();

    QProcess &process() { return m_process; }
    /// What it said on standard error so far, in English.
    QString complaint();
    /// How many bytes of the file it reads from it has gone through.
    qint64 inputPosition() const;

private:
    QProcess m_process;
    QByteArray m_complaint;
};

} // namespace regie
