// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "backuperrors.h"
#include "clientprogram.h"

#include <QFileInfo>

#include <algorithm>

namespace regie {

namespace {

constexpr int lookInterval = 100;             // ms
constexpr qint64 mostAhead = 8 * 1024 * 1024; // bytes read and not yet taken by psql
constexpr auto readyMark = "regie-ready";     // what psql says when all before it is done

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Tables of a newer version than the backup's would stand in the way of migrating it, and rules
/// it knows nothing of in the way of replacing the others: Régie's own go first, all of them.
QByteArray prelude()
{
    return QStringLiteral("begin;\n"
                          "set local client_min_messages = error;\n"
                          "set local lock_timeout = '10s';\n"
                          "drop table if exists %1 cascade;\n"
                          "drop function if exists %2 cascade;\n"
                          "drop type if exists %3 cascade;\n")
        .arg(tablesOfRegie().join(QLatin1String(", ")),
             functionsOfRegie().join(QLatin1String(", ")), typesOfRegie().join(QLatin1String(", ")))
        .toUtf8();
}

/// Hands the script that pg_restore makes of the backup to psql, which has begun a transaction. An
/// archive that ends early never sees its commit: that is sent here, after everything else is done.
class Pipe
{
public:
    explicit Pipe(const ReplayPlan &plan);

    Status run();

private:
    Status feed();
    Status awaitMark();
    Status commit();
    Status complain();
    bool isWanted();

    const ReplayPlan &m_plan;
    ClientProgram m_reader;
    ClientProgram m_psql;
    qint64 m_size;
    QByteArray m_answers;
};

QStringList readerArguments(const ReplayPlan &plan)
{
    QStringList arguments{key("--clean"),    key("--if-exists"), key("--no-owner"),
                          key("--use-list"), plan.listFile,      key("--file=-")};
    if (plan.withoutRights)
        arguments.append(key("--no-privileges"));
    return arguments;
}

Pipe::Pipe(const ReplayPlan &plan)
    : m_plan(plan)
    , m_reader(plan.contents.programs.path(key("pg_restore")), readerArguments(plan))
    , m_psql(plan.contents.programs.path(key("psql")),
             {key("--no-psqlrc"), key("--quiet"), key("--tuples-only"), key("--no-align"),
              key("--set=ON_ERROR_STOP=1")})
    , m_size(QFileInfo(plan.contents.file).size())
{
    m_reader.readFrom(plan.contents.file);
    m_psql.connectTo(plan.settings);
}

bool Pipe::isWanted()
{
    return m_plan.progress(std::min(m_size, m_reader.inputPosition()), m_size);
}

Status Pipe::run()
{
    if (const Status started = m_psql.start(true); !started)
        return started;
    m_psql.process().write(prelude());
    if (const Status started = m_reader.start(); !started)
        return started;
    if (const Status fed = feed(); !fed)
        return fed;
    if (const Status done = awaitMark(); !done)
        return done;
    return commit();
}

Status Pipe::feed()
{
    QProcess &reader = m_reader.process();
    QProcess &psql = m_psql.process();
    while (reader.state() != QProcess::NotRunning || reader.bytesAvailable() > 0) {
        if (!isWanted())
            return Error::cancelled();
        if (reader.bytesAvailable() == 0)
            reader.waitForReadyRead(lookInterval);
        psql.write(reader.readAllStandardOutput());
        while (psql.bytesToWrite() > mostAhead && psql.state() != QProcess::NotRunning) {
            if (!isWanted())
                return Error::cancelled();
            psql.waitForBytesWritten(lookInterval);
        }
        if (psql.state() == QProcess::NotRunning)
            return complain();
    }
    const Result<int> code = m_reader.wait([] { return true; });
    if (!code)
        return code.error();
    return *code == 0
               ? Status()
               : Status(BackupErrors::unreadable(
                     m_plan.contents.file, m_plan.contents.programs.major, m_reader.complaint()));
}

/// psql answers the mark once all before it is done: indexes are made last.
Status Pipe::awaitMark()
{
    QProcess &psql = m_psql.process();
    psql.write(QByteArray("\nselect '") + readyMark + "';\n");
    while (!m_answers.contains(readyMark)) {
        if (!m_plan.progress(m_size, m_size))
            return Error::cancelled();
        psql.waitForReadyRead(lookInterval);
        m_answers = m_answers.right(64) + psql.readAllStandardOutput();
        if (psql.state() == QProcess::NotRunning && !m_answers.contains(readyMark))
            return complain();
    }
    return {};
}

/// Not to be stopped any more: nobody could tell whether it was done.
Status Pipe::commit()
{
    m_psql.process().write("commit;\n");
    m_psql.process().closeWriteChannel();
    const Result<int> code = m_psql.wait([] { return true; });
    if (!code)
        return code.error();
    return *code == 0 ? Status() : complain();
}

Status Pipe::complain()
{
    m_psql.process().waitForFinished(lookInterval);
    return BackupErrors::restoreFailed(m_plan.settings.value(key("dbname")), m_psql.complaint());
}

} // namespace

Status replay(const ReplayPlan &plan)
{
    return Pipe(plan).run();
}

} // namespace regie
