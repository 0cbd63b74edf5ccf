// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "backuperrors.h"
#include "clientprogram.h"
#include "databasetarget.h"

#include "database/session.h"
#include "operations/audit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace regie {

namespace {

constexpr int lockWait = 60'000; // ms that pg_dump waits for others' changes of tables

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A file beside its place: moved there when it is whole, removed otherwise. One that a killed
/// console left is taken over, one that somebody writes to is not.
class PartialFile
{
public:
    explicit PartialFile(const QString &file)
        : m_file(file)
        , m_partial(file + QStringLiteral(".partial"))
    {}
    ~PartialFile()
    {
        if (m_descriptor < 0)
            return;
        QFile::remove(m_partial);
        ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(PartialFile)

    const QString &path() const { return m_partial; }
    Status open();
    Status keep(bool replace);

private:
    Status rename(bool replace) const;

    QString m_file;
    QString m_partial;
    int m_descriptor = -1; ///< locked; pg_dump writes through its own
};

Status PartialFile::open()
{
    const int file = ::open(QFile::encodeName(m_partial).constData(),
                            O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return BackupErrors::notWritten(m_file, errno);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return BackupErrors::inProgress(m_file);
    }
    m_descriptor = file;
    return ::fchmod(file, S_IRUSR | S_IWUSR) == 0 ? Status()
                                                  : Status(BackupErrors::notWritten(m_file, errno));
}

Status PartialFile::rename(bool replace) const
{
    const QByteArray from = QFile::encodeName(m_partial);
    const QByteArray to = QFile::encodeName(m_file);
    // A link refuses a name that somebody took meanwhile. Where there are no links, a rename must
    // do.
    if (!replace) {
        if (::link(from.constData(), to.constData()) == 0) {
            ::unlink(from.constData());
            return {};
        }
        if (errno == EEXIST)
            return BackupErrors::fileExists(m_file);
    }
    return ::rename(from.constData(), to.constData()) == 0
               ? Status()
               : Status(BackupErrors::notWritten(m_file, errno));
}

Status PartialFile::keep(bool replace)
{
    if (::fsync(m_descriptor) != 0)
        return BackupErrors::notWritten(m_file, errno);
    if (const Status renamed = rename(replace); !renamed)
        return renamed;
    ::close(std::exchange(m_descriptor, -1));
    const QByteArray folder = QFile::encodeName(QFileInfo(m_file).absolutePath());
    if (const int opened = ::open(folder.constData(), O_RDONLY | O_CLOEXEC); opened >= 0) {
        ::fsync(opened);
        ::close(opened);
    }
    return {};
}

/// How far pg_dump is, as the server tells: sizes of the tables it has left behind and what it has
/// sent of the one it is at.
class DumpMeter
{
public:
    Status read(Session &session);
    QStringList tables() const { return m_names; }
    qint64 total() const { return m_total; }
    qint64 done(Session &session, const QString &application);

private:
    QHash<qint64, qint64> m_sizes;
    QStringList m_names; ///< of those in the schema of Régie's tables
    qint64 m_total = 0;
    qint64 m_behind = 0;
    qint64 m_current = 0;
};

Status DumpMeter::read(Session &session)
{
    return session.forEach(key("backup-tables"), {}, [this](const Row &row) {
        m_sizes.insert(row.integer(0), row.integer(3));
        m_total += row.integer(3);
        if (row.boolean(2))
            m_names.append(row.text(1));
        return true;
    });
}

qint64 DumpMeter::done(Session &session, const QString &application)
{
    qint64 table = 0;
    qint64 sent = 0;
    // Only a figure on screen: what cannot be told is left out.
    (void)session.forEach(key("backup-progress"), {{key(":application"), application}},
                          [&](const Row &row) {
                              table = row.integer(0);
                              sent = row.integer(1);
                              return false;
                          });
    if (table == 0)
        return m_behind;
    if (m_current != 0 && table != m_current)
        m_behind += m_sizes.value(m_current);
    m_current = table;
    return std::min(m_total, m_behind + std::min(sent, m_sizes.value(table)));
}

struct Dump
{
    Session &session;
    const PostgresPrograms &programs;
    const ConnectionSettings &settings;
    const BackupProgress &progress;
    DumpMeter meter{};
};

Status runDump(Dump &dump, const QString &file)
{
    ConnectionSettings settings = dump.settings;
    const QString application =
        QStringLiteral("regie-backup-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    settings.setValue(QStringLiteral("application_name"), application);
    ClientProgram program(dump.programs.path(QStringLiteral("pg_dump")),
                          {QStringLiteral("--format=custom"), QStringLiteral("--no-blobs"),
                           QStringLiteral("--lock-wait-timeout=%1").arg(lockWait),
                           QStringLiteral("--file"), file});
    program.connectTo(settings);
    if (const Status started = program.start(); !started)
        return started;
    const Result<int> code = program.wait([&] {
        return dump.progress(dump.meter.done(dump.session, application), dump.meter.total());
    });
    if (!code)
        return code.error();
    return *code == 0 ? Status() : Status(BackupErrors::dumpFailed(file, program.complaint()));
}

/// Read back in full: what cannot be restored is no backup.
Result<BackupContents> verify(const Dump &dump, const QString &file)
{
    Result<BackupContents> contents = readBackup(dump.programs, file);
    if (!contents)
        return contents;
    QStringList missing;
    for (const QString &table : dump.meter.tables()) {
        if (!contents->tables.contains(table))
            missing.append(table);
    }
    if (!missing.isEmpty())
        return BackupErrors::incomplete(file, missing);
    const Status whole = readThrough(dump.programs, file, [&dump](qint64, qint64) {
        return dump.progress(dump.meter.total(), dump.meter.total());
    });
    return whole ? contents : Result<BackupContents>(whole.error());
}

Status audit(Session &session, const BackupReport &report, const Actor &actor,
             const QString &database)
{
    return writeAudit(session, actor,
                      {key("backup"),
                       key("database"),
                       database,
                       {},
                       {{key("file"), report.file},
                        {key("bytes"), report.bytes},
                        {key("tables"), report.tables},
                        {key("server"), report.server}},
                       {}});
}

/// Sentences name the file the operator asked for, not the one beside it.
Error named(Error error, const QString &partial, const QString &file)
{
    error.summary.replace(partial, file);
    return error;
}

Result<BackupReport> writeBackup(Dump &dump, const QString &file, bool replace)
{
    PartialFile partial(file);
    if (const Status opened = partial.open(); !opened)
        return opened.error();
    if (const Status dumped = runDump(dump, partial.path()); !dumped)
        return named(dumped.error(), partial.path(), file);
    const Result<BackupContents> contents = verify(dump, partial.path());
    if (!contents)
        return named(contents.error(), partial.path(), file);
    if (const Status kept = partial.keep(replace); !kept)
        return kept.error();
    BackupReport report;
    report.file = QFileInfo(file).absoluteFilePath();
    report.bytes = QFileInfo(file).size();
    report.tables = int(contents->tables.size());
    report.schemaVersion = contents->schemaVersion;
    report.server = dump.settings.display();
    return report;
}

} // namespace

QJsonObject BackupReport::toJson() const
{
    return {{key("file"), file},     {key("bytes"), bytes},
            {key("tables"), tables}, {key("schema_version"), schemaVersion},
            {key("server"), server}, {key("duration_ms"), milliseconds}};
}

Result<BackupReport> backupDatabase(const ConnectionSettings &settings, const QString &file,
                                    bool replace, const Actor &actor,
                                    const BackupProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    if (!replace && QFileInfo::exists(file))
        return BackupErrors::fileExists(file);
    const auto session = Session::open(settings);
    if (!session)
        return session.error();
    const Result<SchemaVersion> schema = readSchemaVersion(**session);
    if (!schema)
        return schema.error();
    if (schema->state() == SchemaState::Empty)
        return checkSchema(*schema).error();
    const auto programs = clientProgramsFor((*session)->serverVersion() / 10'000);
    if (!programs)
        return programs.error();
    Dump dump{**session, *programs, settings, progress};
    if (const Status measured = dump.meter.read(**session); !measured)
        return measured.error();
    Result<BackupReport> report = writeBackup(dump, file, replace);
    if (!report)
        return report;
    report.value().milliseconds = timer.elapsed();
    report.value().audited = audit(**session, *report, actor, settings.value(key("dbname")));
    return report;
}

} // namespace regie
