// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"
#include "backuperrors.h"
#include "clientprogram.h"
#include "databasetarget.h"
#include "replay.h"

#include "database/migrations.h"
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace regie {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

struct Restore
{
    Session &session;
    const ConnectionSettings &settings;
    const BackupContents &contents;
    const BackupProgress &progress;
    QStringList unknownRoles{};

    QString database() const { return settings.value(key("dbname")); }
};

// --- before anything is changed ----------------------------------------------------------------

/// Tables of other programs in the same database: a backup holds them too, and restoring puts them
/// back to what they were.
Result<QStringList> filledTablesOfOthers(Session &session, const BackupContents &contents)
{
    QStringList filled;
    const QStringList ours = tablesOfRegie();
    for (const QString &table : contents.tables) {
        if (ours.contains(table))
            continue;
        const auto rows =
            session.fetchOne<bool>(key("backup-table-filled"), {{key(":table"), table}},
                                   [](const Row &row) { return row.boolean(0); });
        if (!rows)
            return rows.error();
        if (rows->value_or(false))
            filled.append(table);
    }
    return filled;
}

Status checkPlace(Session &session, const BackupContents &contents, const QString &database,
                  bool replace)
{
    const Result<SchemaVersion> schema = readSchemaVersion(session);
    if (!schema)
        return schema.error();
    if (schema->state() == SchemaState::Newer)
        return checkSchema(*schema);
    if (replace)
        return {};
    const Result<QStringList> others = filledTablesOfOthers(session, contents);
    if (!others)
        return others.error();
    if (!others->isEmpty())
        return BackupErrors::holdsDataOfOthers(database, *others);
    if (schema->state() == SchemaState::Empty)
        return {};
    const auto holds = session.fetchOne<bool>(key("backup-holds-data"), {},
                                              [](const Row &row) { return row.boolean(0); });
    if (!holds)
        return holds.error();
    return holds->value_or(false) ? Status(BackupErrors::holdsData(database)) : Status();
}

Status checkContents(const BackupContents &contents)
{
    const int program = builtInMigrations().last().version;
    if (contents.schemaVersion == 0)
        return BackupErrors::notOfRegie(contents.file);
    if (contents.schemaVersion > program)
        return BackupErrors::newerSchema(contents.file, contents.schemaVersion, program);
    for (const Migration &migration : builtInMigrations()) {
        const QString checksum = contents.migrations.value(migration.version);
        if (!checksum.isEmpty() && checksum != migration.checksum())
            return BackupErrors::otherMigration(contents.file, migration.name);
    }
    return {};
}

/// The roles a backup gives rights to.
Result<QStringList> grantedRoles(const BackupContents &contents)
{
    ClientProgram restore(contents.programs.path(key("pg_restore")),
                          {key("--schema-only"), key("--no-owner"), key("--file=-")});
    restore.readFrom(contents.file);
    if (const Status started = restore.start(); !started)
        return started.error();
    const Result<int> code = restore.wait([] { return true; });
    if (!code)
        return code.error();
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^(?:GRANT|REVOKE) .* (?:TO|FROM) (\w+|"[^"]+")(?: WITH GRANT OPTION)?;$)"),
        QRegularExpression::MultilineOption);
    QStringList roles;
    const QString script = QString::fromUtf8(restore.process().readAllStandardOutput());
    for (auto match = pattern.globalMatch(script); match.hasNext();)
        roles.append(match.next().captured(1).remove(QLatin1Char('"')));
    roles.removeAll(QStringLiteral("PUBLIC"));
    roles.removeDuplicates();
    return roles;
}

Status findUnknownRoles(Restore &restore)
{
    const Result<QStringList> roles = grantedRoles(restore.contents);
    if (!roles)
        return roles.error();
    const auto unknown = restore.session.fetch<QString>(key("backup-unknown-roles"),
                                                        {{key(":names"), sqlArray(*roles)}},
                                                        [](const Row &row) { return row.text(0); });
    if (!unknown)
        return unknown.error();
    restore.unknownRoles = *unknown;
    return {};
}

/// The table of contents without what is not ours to make: extensions that are there, which may
/// belong to the server's administrator, and large objects, which Régie has none of.
Result<QString> wantedEntries(const Restore &restore)
{
    const auto present = restore.session.fetch<QString>(key("backup-extensions"), {},
                                                        [](const Row &row) { return row.text(0); });
    if (!present)
        return present.error();
    static const QRegularExpression extension(
        QStringLiteral(R"(^\d+; \d+ \d+ (?:EXTENSION - |COMMENT - EXTENSION )(\S+))"));
    static const QRegularExpression largeObject(QStringLiteral(R"(^\d+; \d+ \d+ BLOB)"));
    QStringList wanted;
    for (const QString &line : restore.contents.entries) {
        const auto match = extension.match(line);
        const bool isThere = match.hasMatch() && present->contains(match.captured(1));
        if (!isThere && !largeObject.match(line).hasMatch())
            wanted.append(line);
    }
    return wanted.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

// --- all of it or nothing ------------------------------------------------------------------------

Status replaceTables(Restore &restore)
{
    if (const Status looked = findUnknownRoles(restore); !looked)
        return looked;
    const Result<QString> entries = wantedEntries(restore);
    if (!entries)
        return entries.error();
    QTemporaryFile list;
    if (!list.open() || list.write(entries->toUtf8()) < 0 || !list.flush())
        return BackupErrors::diskFull(list.fileName(), list.errorString());
    return replay({restore.settings, restore.contents, list.fileName(),
                   !restore.unknownRoles.isEmpty(), restore.progress});
}

// --- afterwards --------------------------------------------------------------------------------

Result<RestoreReport> finish(const Restore &restore, const Actor &actor)
{
    const Result<MigrationReport> migrated = migrate(restore.session, builtInMigrations());
    if (!migrated)
        return migrated.error();
    RestoreReport report;
    report.file = QFileInfo(restore.contents.file).absoluteFilePath();
    report.tables = int(restore.contents.tables.size());
    report.schemaOfBackup = restore.contents.schemaVersion;
    report.schemaVersion = migrated->versionAfter;
    report.unknownRoles = restore.unknownRoles;
    // Without it the first questions are answered slowly; autovacuum does it sooner or later.
    (void)restore.session.executeSql(key("restore"), key("analyze"));
    const Status audited = writeAudit(restore.session, actor,
                                      {key("restore-database"),
                                       key("database"),
                                       restore.database(),
                                       {},
                                       {{key("file"), report.file},
                                        {key("tables"), report.tables},
                                        {key("schema_version"), report.schemaOfBackup}},
                                       {}});
    return audited ? Result<RestoreReport>(report) : Result<RestoreReport>(audited.error());
}

} // namespace

QJsonObject RestoreReport::toJson() const
{
    return {{key("file"), file},
            {key("tables"), tables},
            {key("schema_of_backup"), schemaOfBackup},
            {key("schema_version"), schemaVersion},
            {key("unknown_roles"), QJsonArray::fromStringList(unknownRoles)},
            {key("duration_ms"), milliseconds}};
}

Result<RestoreReport> restoreDatabase(const ConnectionSettings &settings, const QString &file,
                                      bool replace, const Actor &actor,
                                      const BackupProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const auto session = Session::open(settings);
    if (!session)
        return session.error();
    const auto programs = clientProgramsFor((*session)->serverVersion() / 10'000);
    if (!programs)
        return programs.error();
    const Result<BackupContents> contents = readBackup(*programs, file);
    if (!contents)
        return contents.error();
    if (const Status fits = checkContents(*contents); !fits)
        return fits.error();
    if (const Status free =
            checkPlace(**session, *contents, settings.value(key("dbname")), replace);
        !free)
        return free.error();
    if (const Status whole = readThrough(*programs, file, progress); !whole)
        return whole.error();
    Restore restore{**session, settings, *contents, progress};
    if (const Status replaced = replaceTables(restore); !replaced)
        return replaced.error();
    Result<RestoreReport> report = finish(restore, actor);
    if (report)
        report.value().milliseconds = timer.elapsed();
    return report;
}

} // namespace regie
