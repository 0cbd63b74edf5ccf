// SPDX-License-Identifier: GPL-3.0-or-later
#include "regieprogram.h"
#include "support/testdatabase.h"

#include "app/backup.h"
#include "app/backupjob.h"
#include "app/commandcontext.h"
#include "ui/jobcenter.h"
#include "ui/notifications.h"

#include "database/migrations.h"
#include "operations/audit.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace regie;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

const char *const fill = R"(
insert into campaigns (name, niche, region, status, extra)
select 'Campagne ' || n, 'Plombiers', 'Bretagne', 'completed', jsonb_build_object('note', 'déjà ' || n)
  from generate_series(1, 40) n;
insert into contacts (name, email) select 'Contact ' || n, 'c' || n || '@exemple.fr'
  from generate_series(1, 100) n;
insert into messages (campaign_id, id, contact_id, status, sent_at)
select 1 + n % 40, n, 1 + n % 100, 'sent', now() from generate_series(1, 5000) n;
)";

/// Enough that neither pg_dump nor pg_restore is done before somebody stops it.
const char *const fillMuch = R"(
insert into campaigns (name) select 'Campagne ' || n from generate_series(1, 10) n;
insert into system_logs (message)
select md5(n::text) || md5((n + 1)::text) || md5((n + 2)::text) || md5((n + 3)::text) || md5((n + 4)::text)
  from generate_series(1, 250000) n;
)";

/// Every row of every table of Régie's, in one figure each.
QString digest(const TestDatabase &database, const QString &table)
{
    return database.value(
        QStringLiteral("select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by "
                       "t::text)), '') "
                       "from %1 t")
            .arg(table));
}

QStringList digests(const TestDatabase &database)
{
    QStringList lines;
    QStringList tables = tablesOfRegie();
    tables.removeAll(u("audit_log")); // gets a line more each time
    for (const QString &table : std::as_const(tables))
        lines.append(table + u(": ") + digest(database, table));
    return lines;
}

const Actor tester{u("amelie@poste-3"), u("command line")};

bool always(qint64, qint64)
{
    return true;
}

} // namespace

/// Real pg_dump, pg_restore and psql on a real server.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyTableAndFunctionOfTheMigrationsIsKnown();
    void whatWasLostComesBack();
    void fileIsForItsOwnerAloneAndAudited();
    void passwordStaysOffTheCommandLine();
    void existingFileIsKept();
    void existingFileIsReplacedOnRequest();
    void cancelledBackupLeavesNoFile();
    void failedBackupLeavesNoFile();
    void fullDiskIsTold();
    void leftoverOfAKilledBackupIsTakenOver();
    void fileInUseByAnotherBackupIsRefused();
    void databaseWithoutTablesIsRefused();
    void serverThatIsNotThereIsOffline();
    void missingProgramsAreNamed();

    void emptyDatabaseIsFilled();
    void olderBackupReplacesANewerDatabase();
    void newerBackupIsRefused();
    void backupOfADifferentRegieIsRefused();
    void dataIsReplacedOnlyOnRequest();
    void wrongFiles_data();
    void wrongFiles();
    void cutFileIsRefused_data();
    void cutFileIsRefused();
    void cancelledRestoreChangesNothing();
    void failedRestoreChangesNothing();
    void lockedTablesAreToldAndNothingChanged();
    void viewsOfOthersComeBack();
    void rightsOfUnknownRolesAreLeftOut();

    void commandTellsAProgram();
    void interruptedCommandLeavesNoFile();
    void jobShowsProgressAndTells();
    void cancelledJobTellsNothing();
    void jobEndsWithTheApplication();

private:
    QString file(const char *name = "save.backup") const { return m_folder->filePath(u(name)); }
    QStringList leftInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    Result<BackupReport> backup(bool replace = false, const BackupProgress &progress = always) const
    {
        return backupDatabase(m_database->settings(), file(), replace, tester, progress);
    }
    Result<RestoreReport> restore(const TestDatabase &database, bool replace = true,
                                  const BackupProgress &progress = always) const
    {
        return restoreDatabase(database.settings(), file(), replace, tester, progress);
    }

    RegieProgram m_program;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BackupTest::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_folder = std::make_unique<QTemporaryDir>();
}

void BackupTest::cleanup()
{
    m_folder.reset();
    m_database.reset();
}

// --- backup --------------------------------------------------------------------------------------

void BackupTest::everyTableAndFunctionOfTheMigrationsIsKnown()
{
    QStringList tables = tablesOfRegie();
    tables.sort();
    QCOMPARE(tables.join(u(",")),
             m_database->value(
                 u("select string_agg(relname, ',' order by relname collate \"C\") from pg_class "
                   "where relkind = 'r' and relnamespace = 'public'::regnamespace")));
    QStringList functions = functionsOfRegie();
    functions.sort();
    QCOMPARE(functions.join(u(",")),
             m_database->value(
                 u("select string_agg(proname, ',' order by proname collate \"C\") from pg_proc p "
                   "where pronamespace = 'public'::regnamespace and not exists "
                   "(select from pg_depend d where d.objid = p.oid and d.deptype = 'e')")));
}

void BackupTest::whatWasLostComesBack()
{
    m_database->execute(u(fill));
    const QStringList before = digests(*m_database);
    const Result<BackupReport> report = backup();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->tables, tablesOfRegie().size());
    QCOMPARE(report->schemaVersion, builtInMigrations().last().version);

    m_database->execute(u("delete from messages; update campaigns set name = 'lost'; "
                          "drop table saved_views; create index stray on campaigns (extra)"));
    const Result<RestoreReport> restored = restore(*m_database);
    QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().text()));
    QCOMPARE(digests(*m_database), before);
    QCOMPARE(m_database->value(u("select count(*) from pg_indexes where indexname = 'stray'")),
             u("0"));
    // Numbers go on where they were, triggers and rules are there again.
    m_database->execute(u("insert into campaigns (name) values ('neue')"));
    QCOMPARE(m_database->value(u("select max(campaign_id) from campaigns")), u("41"));
    QCOMPARE(m_database->value(u("select count(*) > 3 from pg_trigger where not tgisinternal")),
             u("t"));
    QCOMPARE(m_database->value(u("select new_values ->> 'tables' from audit_log "
                                 "where action = 'restore-database' and actor = 'amelie@poste-3'")),
             QString::number(tablesOfRegie().size()));
}

void BackupTest::fileIsForItsOwnerAloneAndAudited()
{
    const mode_t before = umask(0);
    const Result<BackupReport> report = backup();
    umask(before);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QVERIFY(report->audited.ok());
    QCOMPARE(QFile::permissions(file()) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(leftInFolder(), QStringList{u("save.backup")});
    QCOMPARE(report->bytes, QFileInfo(file()).size());
    QCOMPARE(m_database->value(
                 u("select new_values ->> 'bytes' from audit_log where action = 'backup'")),
             QString::number(report->bytes));
    const auto session = m_database->open();
    const Result<QDateTime> last = lastAudited(*session, u("backup"));
    QVERIFY(last.ok());
    QVERIFY(last->isValid());
}

void BackupTest::passwordStaysOffTheCommandLine()
{
    m_database->execute(u(fillMuch));
    ConnectionSettings settings = m_database->settings();
    settings.setPassword(u("sésame-ouvre-toi"));
    bool seen = false;
    const auto look = [&](qint64, qint64) {
        for (const QString &process : QDir(u("/proc")).entryList(QDir::Dirs)) {
            QFile line(u("/proc/") + process + u("/cmdline"));
            if (!line.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = line.readAll();
            if (!text.contains("pg_dump") || !text.contains(m_database->name().toUtf8()))
                continue;
            seen = true;
            if (text.contains("ouvre-toi"))
                return false;
        }
        return true;
    };
    const auto report = backupDatabase(settings, file(), false, tester, look);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QVERIFY(seen);
}

void BackupTest::existingFileIsKept()
{
    QFile existing(file());
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("dear");
    existing.close();
    const Result<BackupReport> report = backup();
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Input);
    QVERIFY(report.error().summary.contains(u("exists already")));
    QVERIFY(existing.open(QIODevice::ReadOnly));
    QCOMPARE(existing.readAll(), QByteArray("dear"));
    QCOMPARE(leftInFolder(), QStringList{u("save.backup")});
}

void BackupTest::existingFileIsReplacedOnRequest()
{
    QVERIFY(backup().ok());
    m_database->execute(u(fill));
    const qint64 before = QFileInfo(file()).size();
    QVERIFY(backup(true).ok());
    QVERIFY(QFileInfo(file()).size() > before);
    QCOMPARE(leftInFolder(), QStringList{u("save.backup")});
}

void BackupTest::cancelledBackupLeavesNoFile()
{
    m_database->execute(u(fillMuch));
    qint64 total = 0;
    bool wasThere = false;
    const Result<BackupReport> report = backup(false, [&](qint64 done, qint64 of) {
        total = of;
        wasThere = wasThere || leftInFolder() == QStringList{u("save.backup.partial")};
        return done == 0;
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(wasThere);
    QVERIFY(total > 40'000'000);
    QCOMPARE(leftInFolder(), QStringList());
    QTRY_COMPARE(m_database->value(
                     u("select count(*) from pg_stat_activity where datname = current_database() "
                       "and application_name like 'regie-backup-%'")),
                 u("0"));
    QCOMPARE(m_database->value(u("select count(*) from audit_log")), u("0"));
}

void BackupTest::failedBackupLeavesNoFile()
{
    m_database->execute(u(fillMuch));
    const Result<BackupReport> report = backup(false, [this](qint64, qint64) {
        m_database->value(
            u("select count(pg_terminate_backend(pid)) from pg_stat_activity "
              "where datname = current_database() and application_name like 'regie-backup-%'"));
        return true;
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Offline);
    QVERIFY(!report.error().detail.isEmpty());
    QCOMPARE(leftInFolder(), QStringList());
}

void BackupTest::fullDiskIsTold()
{
    m_database->execute(u(fillMuch));
    // What pg_dump writes stops at a limit that is inherited, as on a full disk.
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1'000'000;
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<BackupReport> report = backup();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Resources);
    QVERIFY2(report.error().summary.contains(file()), qPrintable(report.error().text()));
    QCOMPARE(leftInFolder(), QStringList());
}

void BackupTest::leftoverOfAKilledBackupIsTakenOver()
{
    QFile leftover(file("save.backup.partial"));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.write(QByteArray(100'000'000, 'x'));
    leftover.close();
    const Result<BackupReport> report = backup();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QVERIFY(report->bytes < 10'000'000);
    QCOMPARE(leftInFolder(), QStringList{u("save.backup")});
}

void BackupTest::fileInUseByAnotherBackupIsRefused()
{
    m_database->execute(u(fillMuch));
    std::optional<Result<BackupReport>> second;
    const Result<BackupReport> first = backup(false, [&](qint64, qint64) {
        if (!second)
            second = backup();
        return true;
    });
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().text()));
    QVERIFY(second && !second->ok());
    QCOMPARE(second->error().kind, ErrorKind::Conflict);
}

void BackupTest::databaseWithoutTablesIsRefused()
{
    const TestDatabase empty(TestDatabase::Content::Empty);
    const auto report = backupDatabase(empty.settings(), file(), false, tester, always);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Schema);
    QCOMPARE(leftInFolder(), QStringList());
}

void BackupTest::serverThatIsNotThereIsOffline()
{
    ConnectionSettings settings = m_database->settings();
    settings.setValue(u("host"), m_folder->path());
    const auto report = backupDatabase(settings, file(), false, tester, always);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Offline);
}

void BackupTest::missingProgramsAreNamed()
{
    qputenv("REGIE_POSTGRES_BIN", m_folder->path().toUtf8());
    const Result<BackupReport> report = backup();
    qunsetenv("REGIE_POSTGRES_BIN");
    QVERIFY(!report.ok());
    QVERIFY2(report.error().summary.contains(u("postgresql-client-")),
             qPrintable(report.error().text()));
}

// --- restore -------------------------------------------------------------------------------------

void BackupTest::emptyDatabaseIsFilled()
{
    m_database->execute(u(fill));
    QVERIFY(backup().ok());
    const TestDatabase other(TestDatabase::Content::Empty);
    const Result<RestoreReport> report = restore(other, false);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(digests(other), digests(*m_database));
}

void BackupTest::olderBackupReplacesANewerDatabase()
{
    const TestDatabase old(TestDatabase::Content::Empty);
    const auto session = old.open();
    QVERIFY(migrate(*session, builtInMigrations().mid(0, 4)).ok());
    old.execute(u("insert into campaigns (name) values ('ancienne')"));
    const auto saved = backupDatabase(old.settings(), file(), false, tester, always);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().text()));
    QCOMPARE(saved->schemaVersion, 4);

    m_database->execute(u(fill));
    const Result<RestoreReport> report = restore(*m_database);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->schemaOfBackup, 4);
    QCOMPARE(report->schemaVersion, builtInMigrations().last().version);
    QCOMPARE(m_database->value(u("select string_agg(name, ',') from campaigns")), u("ancienne"));
}

void BackupTest::newerBackupIsRefused()
{
    m_database->execute(u("insert into schema_migrations (version, name, checksum) "
                          "values (9000, '9000_future', 'x')"));
    QVERIFY(backup().ok());
    const TestDatabase other;
    const QStringList before = digests(other);
    const Result<RestoreReport> report = restore(other);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Schema);
    QVERIFY(report.error().summary.contains(u("9000")));
    QCOMPARE(digests(other), before);
}

void BackupTest::backupOfADifferentRegieIsRefused()
{
    m_database->execute(u("update schema_migrations set checksum = 'abc' where version = 3"));
    QVERIFY(backup().ok());
    const TestDatabase other;
    const Result<RestoreReport> report = restore(other);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Schema);
    QVERIFY(report.error().summary.contains(u("0003_tasks")));
}

void BackupTest::dataIsReplacedOnlyOnRequest()
{
    QVERIFY(backup().ok());
    m_database->execute(u(fill));
    const QStringList before = digests(*m_database);
    const Result<RestoreReport> refused = restore(*m_database, false);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Input);
    QVERIFY(refused.error().summary.contains(u("--replace")));
    QCOMPARE(digests(*m_database), before);
    QVERIFY(restore(*m_database, true).ok());
    QCOMPARE(m_database->value(u("select count(*) from campaigns")), u("0"));
}

void BackupTest::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing in it") << QByteArray() << u("is not a backup");
    QTest::newRow("text") << QByteArray("Bonjour, ceci est un texte.\n") << u("is not a backup");
    QTest::newRow("another dump's script")
        << QByteArray("--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n")
        << u("is not a backup");
    QTest::newRow("only the beginning")
        << QByteArray("PGDMP\x01\x0e\x00\x04\x08\x01", 11) << u("damaged or was cut short");
    QTest::newRow("from a newer PostgreSQL")
        << QByteArray("PGDMP\x01\x63\x00\x04\x08\x01\x01\x01\x00\x00\x00", 16)
        << u("newer PostgreSQL");
}

void BackupTest::wrongFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QFile wrong(file());
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(content);
    wrong.close();
    const Result<RestoreReport> report = restore(*m_database);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().summary.contains(sentence), qPrintable(report.error().text()));
}

void BackupTest::cutFileIsRefused_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("in its table of contents") << 0.02;
    QTest::newRow("in the middle") << 0.5;
    QTest::newRow("near the end") << 0.98;
}

void BackupTest::cutFileIsRefused()
{
    QFETCH(double, share);
    m_database->execute(u(fill));
    QVERIFY(backup().ok());
    QVERIFY(QFile::resize(file(), qint64(double(QFileInfo(file()).size()) * share)));
    const QStringList before = digests(*m_database);
    const Result<RestoreReport> report = restore(*m_database);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().summary.contains(u("damaged or was cut short")),
             qPrintable(report.error().text()));
    QCOMPARE(digests(*m_database), before);
}

void BackupTest::cancelledRestoreChangesNothing()
{
    m_database->execute(u(fillMuch));
    QVERIFY(backup().ok());
    m_database->execute(u("delete from system_logs where id > 10"));
    const QStringList before = digests(*m_database);
    int transactions = 0;
    // Only once psql is at work: reading the file through comes first.
    const Result<RestoreReport> report = restore(*m_database, true, [&](qint64, qint64) {
        transactions +=
            m_database
                ->value(u("select count(*) from pg_locks where relation = 'campaigns'::regclass "
                          "and mode = 'AccessExclusiveLock' and granted"))
                .toInt();
        return transactions == 0;
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(transactions > 0);
    QTRY_COMPARE(digests(*m_database), before);
}

void BackupTest::failedRestoreChangesNothing()
{
    m_database->execute(u(fill));
    QVERIFY(backup().ok());
    // A table of somebody else's that stands where the backup's would be.
    m_database->execute(u("drop table saved_views; create view saved_views as select 1 as one"));
    const QString before = digest(*m_database, u("messages"));
    const Result<RestoreReport> report = restore(*m_database);
    QVERIFY(!report.ok());
    QVERIFY2(report.error().summary.contains(u("Nothing was changed")),
             qPrintable(report.error().text()));
    QVERIFY2(report.error().detail.contains(u("saved_views")), qPrintable(report.error().text()));
    QCOMPARE(digest(*m_database, u("messages")), before);
}

void BackupTest::lockedTablesAreToldAndNothingChanged()
{
    m_database->execute(u(fill));
    QVERIFY(backup().ok());
    const auto other = m_database->open();
    QVERIFY(other->begin().ok());
    QVERIFY(other->executeSql(u("test"), u("update campaigns set name = 'kept'")).ok());
    const Result<RestoreReport> report = restore(*m_database);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Timeout);
    QVERIFY(other->commit().ok());
    QCOMPARE(m_database->value(u("select distinct name from campaigns")), u("kept"));
}

void BackupTest::viewsOfOthersComeBack()
{
    m_database->execute(u(fill));
    m_database->execute(
        u("create schema reports; "
          "create view reports.names as select name from public.campaigns; "
          "create table reports.notes (campaign_id bigint references public.campaigns)"));
    QVERIFY(backup().ok());
    const Result<RestoreReport> report = restore(*m_database);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(m_database->value(u("select count(*) from reports.names")), u("40"));
}

void BackupTest::rightsOfUnknownRolesAreLeftOut()
{
    const QString role = m_database->name() + u("_agent");
    m_database->execute(u("create role %1; grant select on campaigns to %1").arg(role));
    QVERIFY(backup().ok());
    const TestDatabase other;
    Result<RestoreReport> report = restore(other);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->unknownRoles, QStringList());
    const QString may = u("select has_table_privilege('%1', 'campaigns', 'select')").arg(role);
    QCOMPARE(other.value(may), u("t"));
    other.execute(u("revoke all on campaigns from %1").arg(role));
    m_database->execute(u("revoke all on campaigns from %1; drop role %1").arg(role));
    report = restore(other);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->unknownRoles, QStringList{role});
}

// --- command line and window
// -----------------------------------------------------------------------

void BackupTest::commandTellsAProgram()
{
    m_database->execute(u(fill));
    const auto run = [this](const QStringList &arguments) {
        const ProgramOutcome outcome =
            m_program.run(RegieProgram::on(*m_database, QStringList{u("--json")} + arguments));
        return std::pair(outcome.code, outcome.json());
    };
    auto [code, answer] = run({u("db"), u("backup"), file()});
    QCOMPARE(code, int(Done));
    QCOMPARE(answer.value(u("bytes")).toInteger(), QFileInfo(file()).size());
    std::tie(code, answer) = run({u("db"), u("backup"), file()});
    QCOMPARE(code, int(Failed));
    QCOMPARE(answer.value(u("error")).toObject().value(u("kind")).toString(), u("input"));
    std::tie(code, answer) = run({u("db"), u("restore"), file()});
    QCOMPARE(code, int(Failed));
    std::tie(code, answer) = run({u("db"), u("restore"), file(), u("--replace")});
    QCOMPARE(code, int(Done));
    QCOMPARE(answer.value(u("schema_version")).toInt(), builtInMigrations().last().version);
    std::tie(code, answer) = run({u("db"), u("restore")});
    QCOMPARE(code, int(Usage));
}

void BackupTest::interruptedCommandLeavesNoFile()
{
    m_database->execute(u(fillMuch));
    const auto process =
        m_program.start(RegieProgram::on(*m_database, {u("db"), u("backup"), file()}));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file("save.backup.partial")).size() > 0, 30'000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(process->exitCode(), int(Failed));
    QCOMPARE(leftInFolder(), QStringList());
}

void BackupTest::jobShowsProgressAndTells()
{
    m_database->execute(u(fillMuch));
    JobCenter jobs;
    Notifications notifications;
    QSignalSpy told(&notifications, &Notifications::posted);
    Services services;
    services.jobs = &jobs;
    services.notifications = &notifications;
    startBackupTo(services, m_database->settings(), file());
    QCOMPARE(jobs.jobs().size(), 1);
    QCOMPARE(jobs.jobs().first()->unit(), Job::Unit::Bytes);
    qint64 total = 0;
    connect(jobs.jobs().first(), &Job::changed, this,
            [&, job = jobs.jobs().first()] { total = job->total(); });
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QCOMPARE(told.first().first().value<Notification>().tone, Tone::Ok);
    QVERIFY(total > 40'000'000);
    QVERIFY(jobs.jobs().isEmpty());
    QVERIFY(QFileInfo::exists(file()));
    QCOMPARE(m_database->value(u("select origin from audit_log where action = 'backup'")),
             u("window"));
    QCOMPARE(backupFileName(QDate(2026, 3, 4)), u("regie-2026-03-04.backup"));
}

void BackupTest::cancelledJobTellsNothing()
{
    m_database->execute(u(fillMuch));
    JobCenter jobs;
    Notifications notifications;
    QSignalSpy told(&notifications, &Notifications::posted);
    Services services;
    services.jobs = &jobs;
    services.notifications = &notifications;
    startBackupTo(services, m_database->settings(), file());
    QTRY_VERIFY(QFileInfo::exists(file("save.backup.partial")));
    jobs.jobs().first()->cancel();
    QTRY_VERIFY(jobs.jobs().isEmpty());
    QCOMPARE(leftInFolder(), QStringList());
    QCOMPARE(told.size(), 0);
}

void BackupTest::jobEndsWithTheApplication()
{
    m_database->execute(u(fillMuch));
    {
        JobCenter jobs;
        Services services;
        services.jobs = &jobs;
        startBackupTo(services, m_database->settings(), file());
        QTRY_VERIFY(QFileInfo::exists(file("save.backup.partial")));
    }
    QCOMPARE(leftInFolder(), QStringList());
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
