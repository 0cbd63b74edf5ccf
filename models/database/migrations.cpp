// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrations.h"

#include "database/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace regie {

namespace {

constexpr qint64 lockKey = 0x7265676965; // "regie": any program that migrates takes this lock

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Migrations", text);
}

Error schemaError(const QString &summary, const QString &detail = {})
{
    return {ErrorKind::Schema, {}, QStringLiteral("migrate"), summary, detail};
}

struct AppliedMigration
{
    int version;
    QString name;
    QString checksum;
};

/// Session-level, so that it spans the transactions of all migrations; released in any case.
class AdvisoryLock
{
public:
    explicit AdvisoryLock(Session &session)
        : m_session(session)
        , m_taken(session.executeSql(QStringLiteral("migrate"),
                                     QStringLiteral("select pg_advisory_lock(%1)").arg(lockKey)))
    {}
    ~AdvisoryLock()
    {
        if (m_taken)
            (void)m_session.executeSql(
                QStringLiteral("migrate"),
                QStringLiteral("select pg_advisory_unlock(%1)").arg(lockKey));
    }
    Q_DISABLE_COPY_MOVE(AdvisoryLock)

    Status status() const { return m_taken ? Status() : Status(m_taken.error()); }

private:
    Session &m_session;
    Result<qint64> m_taken;
};

Result<bool> hasMigrationsTable(Session &session)
{
    bool exists = false;
    const Status status =
        session.forEachSql(QStringLiteral("migrate"),
                           QStringLiteral("select to_regclass('schema_migrations') is not null"),
                           {}, [&](const Row &row) {
                               exists = row.boolean(0);
                               return false;
                           });
    if (!status)
        return status.error();
    return exists;
}

Result<QList<AppliedMigration>> appliedMigrations(Session &session)
{
    const auto exists = hasMigrationsTable(session);
    if (!exists)
        return exists.error();
    QList<AppliedMigration> applied;
    if (!exists.value())
        return applied;
    const Status status = session.forEachSql(
        QStringLiteral("migrate"),
        QStringLiteral("select version, name, checksum from schema_migrations order by version"),
        {}, [&](const Row &row) {
            applied.append({int(row.integer(0)), row.text(1), row.text(2)});
            return true;
        });
    if (!status)
        return status.error();
    return applied;
}

Status checkHistory(const QList<AppliedMigration> &applied, const QList<Migration> &known)
{
    for (const AppliedMigration &row : applied) {
        const auto it = std::find_if(known.begin(), known.end(),
                                     [&](const Migration &m) { return m.version == row.version; });
        if (it == known.end())
            return schemaError(
                translated(QT_TRANSLATE_NOOP(
                               "regie::Migrations",
                               "This database was made by a newer Régie (its schema is at "
                               "version %1, this program knows version %2). Install the newer "
                               "Régie to work on it."))
                    .arg(applied.last().version)
                    .arg(known.isEmpty() ? 0 : known.last().version));
        if (it->checksum() != row.checksum)
            return schemaError(
                translated(
                    QT_TRANSLATE_NOOP("regie::Migrations",
                                      "Migration %1 (%2) of this database differs from the one in "
                                      "this program. Nothing was changed. Use the Régie that made "
                                      "the database, or restore a backup."))
                    .arg(row.version)
                    .arg(row.name));
    }
    return {};
}

Status applyOne(Session &session, const Migration &migration)
{
    return session.transaction([&]() -> Status {
        if (Status script = session.executeScript(migration.name, migration.sql); !script)
            return script;
        const auto recorded = session.executeSql(
            QStringLiteral("migrate"),
            QStringLiteral("insert into schema_migrations (version, name, checksum) "
                           "values (:version::integer, :name::text, :checksum::text)"),
            {{QStringLiteral(":version"), migration.version},
             {QStringLiteral(":name"), migration.name},
             {QStringLiteral(":checksum"), migration.checksum()}});
        return recorded ? Status() : Status(recorded.error());
    });
}

Status createMigrationsTable(Session &session)
{
    return session.executeScript(QStringLiteral("migrate"), QStringLiteral(R"(
        create table if not exists schema_migrations (
            version integer primary key,
            name text not null,
            checksum text not null,
            applied_at timestamptz not null default now())
    )"));
}

Error migrationFailed(const Migration &migration, const Error &cause)
{
    Error error = cause;
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Cancelled)
        return error;
    error.summary =
        translated(QT_TRANSLATE_NOOP("regie::Migrations",
                                     "Migration %1 (%2) failed and was undone as a whole; the "
                                     "database is as it was before it."))
            .arg(migration.version)
            .arg(migration.name);
    return error;
}

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QFile file(folder.filePath(fileName));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({fileName.section(QLatin1Char('_'), 0, 0).toInt(),
                               fileName.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<int> schemaVersion(Session &session)
{
    const auto applied = appliedMigrations(session);
    if (!applied)
        return applied.error();
    return applied->isEmpty() ? 0 : applied->last().version;
}

Result<MigrationReport> migrate(Session &session, const QList<Migration> &migrations)
{
    const AdvisoryLock lock(session);
    if (!lock.status())
        return lock.status().error();
    if (const Status created = createMigrationsTable(session); !created)
        return created.error();
    const auto applied = appliedMigrations(session);
    if (!applied)
        return applied.error();
    if (const Status checked = checkHistory(*applied, migrations); !checked)
        return checked.error();

    MigrationReport report;
    report.versionBefore = applied->isEmpty() ? 0 : applied->last().version;
    report.versionAfter = report.versionBefore;
    for (const Migration &migration : migrations) {
        if (migration.version <= report.versionBefore)
            continue;
        if (const Status done = applyOne(session, migration); !done)
            return migrationFailed(migration, done.error());
        report.applied.append(migration.version);
        report.versionAfter = migration.version;
    }
    return report;
}

} // namespace regie
