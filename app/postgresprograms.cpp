// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresprograms.h"

#include "serverprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace regie {

namespace {

constexpr int versionTimeout = 10'000;

/// What a folder must hold: the first one is asked for its version, the last one looked for in
/// $PATH.
const QStringList &serverPrograms()
{
    static const QStringList names{QStringLiteral("postgres"), QStringLiteral("pg_ctl"),
                                   QStringLiteral("initdb")};
    return names;
}

const QStringList &clientPrograms()
{
    static const QStringList names{QStringLiteral("pg_dump"), QStringLiteral("pg_restore"),
                                   QStringLiteral("psql")};
    return names;
}

bool holds(const QString &folder, const QStringList &names)
{
    const QDir dir(folder);
    return std::ranges::all_of(names, [&dir](const QString &program) {
        return QFileInfo(dir.filePath(program)).isExecutable();
    });
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    const Result<ProgramRun> run = runProgram(program, arguments, {}, versionTimeout);
    return run && run->exitCode == 0 ? run->output.trimmed() : QString();
}

/// /usr/lib/postgresql/15/bin and /usr/pgsql-15/bin: the folder names the version.
QStringList versionedFolders()
{
    QStringList folders;
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(debian.filePath(version + QStringLiteral("/bin")));
    const QDir usr(QStringLiteral("/usr"));
    for (const QString &name : usr.entryList({QStringLiteral("pgsql-*")}, QDir::Dirs))
        folders.append(usr.filePath(name + QStringLiteral("/bin")));
    return folders;
}

QStringList unversionedFolders(const QString &program)
{
    QStringList folders;
    const QString config = QStandardPaths::findExecutable(QStringLiteral("pg_config"));
    if (!config.isEmpty())
        folders.append(outputOf(config, {QStringLiteral("--bindir")}));
    const QString inPath = QStandardPaths::findExecutable(program);
    if (!inPath.isEmpty())
        folders.append(QFileInfo(QFileInfo(inPath).canonicalFilePath()).path());
    return folders;
}

QList<PostgresPrograms> examined(const QStringList &folders, const QStringList &names)
{
    QList<PostgresPrograms> found;
    for (const QString &folder : folders) {
        if (folder.isEmpty() || !holds(folder, names))
            continue;
        PostgresPrograms programs{folder, 0};
        programs.major =
            majorVersionIn(outputOf(programs.path(names.first()), {QStringLiteral("--version")}));
        if (programs.major > 0)
            found.append(programs);
    }
    // As numbers: as texts 9.6 would come before 15.
    std::ranges::stable_sort(found, std::greater<>(), &PostgresPrograms::major);
    return found;
}

QList<PostgresPrograms> findPrograms(const QStringList &names)
{
    const QString chosen = qEnvironmentVariable("REGIE_POSTGRES_BIN");
    if (!chosen.isEmpty())
        return examined({chosen}, names);
    const QList<PostgresPrograms> versioned = examined(versionedFolders(), names);
    return versioned.isEmpty() ? examined(unversionedFolders(names.last()), names) : versioned;
}

} // namespace

QString PostgresPrograms::path(const QString &program) const
{
    return QDir(folder).filePath(program);
}

QList<PostgresPrograms> findPostgresPrograms()
{
    return findPrograms(serverPrograms());
}

QList<PostgresPrograms> findClientPrograms()
{
    return findPrograms(clientPrograms());
}

std::optional<PostgresPrograms> programsOfVersion(const QList<PostgresPrograms> &found, int major)
{
    const auto match = std::ranges::find(found, major, &PostgresPrograms::major);
    return match == found.end() ? std::nullopt : std::optional(*match);
}

int majorVersionIn(const QString &versionLine)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\(PostgreSQL\)\s+(\d+))"));
    return pattern.match(versionLine).captured(1).toInt();
}

} // namespace regie
