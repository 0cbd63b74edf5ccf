// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfile.h"

#include "backuperrors.h"
#include "clientprogram.h"

#include "database/migrations.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace regie {

namespace {

/// Runs pg_restore over the file to its end; what it wrote.
Result<QString> askRestore(const PostgresPrograms &programs, const QString &file,
                           const QStringList &arguments)
{
    ClientProgram restore(programs.path(QStringLiteral("pg_restore")), arguments);
    restore.readFrom(file);
    if (const Status started = restore.start(); !started)
        return started.error();
    const Result<int> code = restore.wait([] { return true; });
    if (!code)
        return code.error();
    if (*code != 0)
        return BackupErrors::unreadable(file, programs.major, restore.complaint());
    return QString::fromUtf8(restore.process().readAllStandardOutput());
}

/// "3456; 0 16403 TABLE DATA public campaigns regie"
QStringList tablesWithRows(const QStringList &entries)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\d+; \d+ \d+ TABLE DATA \S+ (.+) \S+$)"));
    QStringList tables;
    for (const QString &line : entries) {
        if (const auto match = pattern.match(line); match.hasMatch())
            tables.append(match.captured(1));
    }
    return tables;
}

/// The rows of schema_migrations are version, name, checksum, time.
Result<QHash<int, QString>> migrationsIn(const PostgresPrograms &programs, const QString &file)
{
    const Result<QString> rows =
        askRestore(programs, file,
                   {QStringLiteral("--data-only"), QStringLiteral("--table=schema_migrations"),
                    QStringLiteral("--file=-")});
    if (!rows)
        return rows.error();
    static const QRegularExpression row(QStringLiteral(R"(^(\d+)\t[^\t]*\t(\w+)\t)"),
                                        QRegularExpression::MultilineOption);
    QHash<int, QString> migrations;
    for (auto match = row.globalMatch(*rows); match.hasNext();) {
        const auto found = match.next();
        migrations.insert(found.captured(1).toInt(), found.captured(2));
    }
    return migrations;
}

QStringList namesMade(const QRegularExpression &pattern)
{
    QStringList names;
    for (const Migration &migration : builtInMigrations()) {
        for (auto match = pattern.globalMatch(migration.sql); match.hasNext();)
            names.append(match.next().captured(1));
    }
    return names;
}

} // namespace

Result<PostgresPrograms> clientProgramsFor(int serverMajor)
{
    const QList<PostgresPrograms> found = findClientPrograms(); // newest first
    const auto fits = std::find_if(found.crbegin(), found.crend(), [&](const auto &programs) {
        return programs.major >= serverMajor;
    });
    if (fits == found.crend())
        return BackupErrors::noPrograms(serverMajor);
    return *fits;
}

Result<BackupContents> readBackup(const PostgresPrograms &programs, const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return BackupErrors::noSuchFile(file);
    const Result<QString> list = askRestore(programs, file, {QStringLiteral("--list")});
    if (!list)
        return list.error();
    const auto migrations = migrationsIn(programs, file);
    if (!migrations)
        return migrations.error();
    BackupContents contents;
    contents.file = file;
    contents.programs = programs;
    contents.entries = list->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    contents.tables = tablesWithRows(contents.entries);
    contents.migrations = *migrations;
    for (auto it = migrations->cbegin(); it != migrations->cend(); ++it)
        contents.schemaVersion = std::max(contents.schemaVersion, it.key());
    return contents;
}

Status readThrough(const PostgresPrograms &programs, const QString &file,
                   const BackupProgress &progress)
{
    const qint64 size = QFileInfo(file).size();
    ClientProgram restore(programs.path(QStringLiteral("pg_restore")),
                          {QStringLiteral("--file=/dev/null")});
    restore.readFrom(file);
    if (const Status started = restore.start(); !started)
        return started;
    const Result<int> code =
        restore.wait([&] { return progress(std::min(size, restore.inputPosition()), size); });
    if (!code)
        return code.error();
    return *code == 0 ? Status()
                      : Status(BackupErrors::unreadable(file, programs.major, restore.complaint()));
}

QStringList tablesOfRegie()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^create table (?:if not exists )?(\w+))"),
        QRegularExpression::MultilineOption);
    return namesMade(pattern) << QStringLiteral("schema_migrations");
}

QStringList functionsOfRegie()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^create (?:or replace )?function (\w+))"),
        QRegularExpression::MultilineOption);
    QStringList names = namesMade(pattern);
    names.removeDuplicates();
    return names;
}

QStringList typesOfRegie()
{
    static const QRegularExpression pattern(QStringLiteral(R"(^create type (\w+))"),
                                            QRegularExpression::MultilineOption);
    return namesMade(pattern);
}

} // namespace regie
