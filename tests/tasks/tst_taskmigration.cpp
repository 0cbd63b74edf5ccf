// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/regieprogram.h"

#include "database/foreigndatabase.h"
#include "database/mysqlsettings.h"
#include "imports/taskhistory.h"
#include "imports/taskimport.h"
#include "support/testdatabase.h"
#include "tasks/mariadbserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMegabytes = 40; // that a copy of any size may need

/// The table as it was before Régie: no client, no campaign, no method, times without zone.
const QString oldTable = uR"(
create table marketing_task (
    id int unsigned not null auto_increment primary key,
    uuid char(36) not null unique,
    name varchar(255) default null,
    type varchar(64) default null,
    status enum('pending','processing','completed','failed') default 'pending',
    agent_class varchar(191) default null,
    arguments longtext default null,
    result longtext default null,
    tokens_input int default null,
    tokens_output int default null,
    cost decimal(12,6) default null,
    duration_ms int default null,
    model_used varchar(64) default null,
    error_message text default null,
    retry_count tinyint default 0,
    started_at datetime(6) default null,
    completed_at datetime(6) default null,
    created_at timestamp null default null,
    updated_at datetime default null
) default charset=utf8mb4;
)"_s;

QString insertRows(int from, int until)
{
    return u"insert into marketing_task (uuid, name, type, status, agent_class, arguments, result, "
           "tokens_input, tokens_output, cost, duration_ms, model_used, error_message, "
           "retry_count, "
           "started_at, completed_at, created_at, updated_at) select "
           "concat('00000000-0000-4000-8000-', lpad(seq, 12, '0')), concat('Task ', seq), 'score', "
           "if(seq % 10 = 0, 'failed', 'completed'), 'LeadScorer', concat('{\"n\": ', seq, '}'), "
           "concat('{\"text\": \"', repeat('x', 300), '\"}'), seq % 5000, 100, 0.001234, 1500, "
           "'gpt-4o', if(seq % 10 = 0, 'rate limit', null), seq % 3, "
           "'2025-01-31 13:00:00.123456' + interval seq second, "
           "'2025-01-31 13:00:01.623456' + interval seq second, "
           "'2025-01-31 12:00:00' + interval seq second, "
           "'2025-01-31 13:00:02' + interval seq second from seq_%1_to_%2;"_s.arg(from)
               .arg(until);
}

TaskImportOptions inParis()
{
    TaskImportOptions options;
    options.zoneId = "Europe/Paris";
    options.actor = {u"tester"_s, u"test"_s};
    return options;
}

/// "imported updated unchanged rejected", or why not.
QString counts(const Result<TaskImportReport> &report)
{
    if (!report)
        return report.error().text();
    return u"%1 %2 %3 %4"_s.arg(report->imported)
        .arg(report->updated)
        .arg(report->unchanged)
        .arg(report->rejected);
}

qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    (void)status.open(QIODevice::ReadOnly);
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

class TestTaskMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesAndCopiesAgain();
    void takesOnlyWhatIsNewer();
    void keepsHostileTexts();
    void knowsNoDateOfZeros();
    void namesStatusesItDoesNotKnow();
    void toleratesOtherColumnsAndKeys();
    void killedInTheMiddleGoesOn();
    void aLargeTableInConstantMemory();
    void copiesFromPostgres();
    void findsPasswordsAndTellsNone();
    void refusesWhatCannotBeRead();
    void undoTakesACopyBack();

private:
    QString freshSource(const QString &sql);
    Result<TaskImportReport> copy(const TestDatabase &database, const QString &uri,
                                  const TaskImportOptions &options = inParis());

    std::unique_ptr<MariaDbServer> m_server;
    int m_databases = 0;
};

void TestTaskMigration::initTestCase()
{
    if (!MariaDbServer::isInstalled())
        QSKIP("MariaDB is not installed (package mariadb-server).");
    m_server = std::make_unique<MariaDbServer>();
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
}

/// A database of its own with the statements' tables; its URI.
QString TestTaskMigration::freshSource(const QString &sql)
{
    const QString name = u"old%1"_s.arg(++m_databases);
    const QString complaint = m_server->execute(
        u"create database %1; use %1; set time_zone = '+00:00'; %2"_s.arg(name, sql));
    if (!complaint.isEmpty())
        qFatal("%s", qPrintable(complaint));
    return m_server->uri(name);
}

Result<TaskImportReport> TestTaskMigration::copy(const TestDatabase &database, const QString &uri,
                                                 const TaskImportOptions &options)
{
    const auto session = database.open();
    const auto source = ForeignDatabase::open(uri);
    if (!source)
        return source.error();
    return importTasks(*session, **source, u"marketing_task"_s, options);
}

void TestTaskMigration::copiesAndCopiesAgain()
{
    const TestDatabase database;
    const QString uri = freshSource(oldTable + insertRows(1, 2500));
    QCOMPARE(counts(copy(database, uri)), u"2500 0 0 0"_s);
    QCOMPARE(
        database.value(
            u"select concat_ws('|', id, name, type, status, agent_class, method_name, arguments, "
            "length(result->>'text'), tokens_input, tokens_output, tokens_total, cost, "
            "duration_ms, "
            "model_used, error_message, retry_count, started_at at time zone 'UTC', completed_at "
            "at time "
            "zone 'UTC', created_at at time zone 'UTC', updated_at at time zone 'UTC', client_key) "
            "from marketing_task where uuid = '00000000-0000-4000-8000-000000000010'"_s),
        u"10|Task 10|score|failed|LeadScorer||{\"n\": 10}|300|10|100|110|0.0012|1500|gpt-4o|rate "
        "limit|1|2025-01-31 12:00:10.123456|2025-01-31 12:00:11.623456|2025-01-31 12:00:10|"
        "2025-01-31 12:00:12"_s);
    QCOMPARE(counts(copy(database, uri)), u"0 0 2500 0"_s);
    QCOMPARE(
        database.value(
            u"select string_agg(status || read_count, ',' order by import_id) from task_imports"_s),
        u"completed2500,completed2500"_s);
    // New tasks are numbered above those that came.
    QCOMPARE(database.value(u"insert into marketing_task default values returning id > 2500"_s),
             u"t"_s);
    TaskImportOptions dry = inParis();
    dry.dryRun = true;
    const TestDatabase other;
    QCOMPARE(counts(copy(other, uri, dry)), u"2500 0 0 0"_s);
    QCOMPARE(
        other.value(
            u"select (select count(*) from marketing_task) + (select count(*) from task_imports)"_s),
        u"0"_s);
}

void TestTaskMigration::takesOnlyWhatIsNewer()
{
    const TestDatabase database;
    const QString uri = freshSource(oldTable + insertRows(1, 20));
    QCOMPARE(counts(copy(database, uri)), u"20 0 0 0"_s);
    // 3: changed there. 4: changed there, but later here. 5: changed here only. 21: new there.
    database.execute(
        u"update marketing_task set name = 'here', updated_at = '2030-01-01' where id in (4, 5)"_s);
    const QString complaint = m_server->execute(
        u"update marketing_task set status = 'completed', name = 'there', error_message = null, "
        "updated_at = '2026-01-01' where id in (3, 4, 10);"_s +
            insertRows(21, 21),
        u"old%1"_s.arg(m_databases));
    QCOMPARE(complaint, QString());
    QCOMPARE(counts(copy(database, uri)), u"1 2 18 0"_s);
    QCOMPARE(database.value(u"select string_agg(name, ',' order by uuid) from marketing_task "
                            "where name in ('here', 'there', 'Task 21') and id <> 10"_s),
             u"there,here,here,Task 21"_s);
    // A value that is gone there is gone here.
    QCOMPARE(
        database.value(
            u"select status || coalesce(error_message, '-') from marketing_task where id = 10"_s),
        u"completed-"_s);
    QCOMPARE(counts(copy(database, uri)), u"0 0 21 0"_s);
}

void TestTaskMigration::keepsHostileTexts()
{
    const TestDatabase database;
    const QString uri = freshSource(
        oldTable +
        u"insert into marketing_task (uuid, name, arguments, result, error_message, status, "
        u"started_at) values "
        "(uuid(), concat('\U0001F600 \\\\ back\\tslash \\'quote\\' ', char(0 using utf8mb4), 'é'), "
        "'{\"a\": \"x\\\\u0000y\\\\\\\\u0000\", \"b\": \"\\\\ud83d\\\\ude00\"}', 'plain \\\\ "
        "text', "
        "'line\\nbreak\\r\\t\\\\N', 'failed', '2025-01-01'), "
        "(uuid(), '\\\\.', '{\"broken\": ', '1e-20000', '\\\\N', 'failed', '2025-01-02'), "
        "(uuid(), '', '[\"\\\\ud800\"]', 'null', '', 'failed', '2025-01-03');"_s);
    QCOMPARE(counts(copy(database, uri)), u"3 0 0 0"_s);
    const auto at = [&](const char *column, int day) {
        return database.value(
            u"select %1 from marketing_task where started_at::date = '2024-12-31'::date + %2"_s
                .arg(QString::fromLatin1(column))
                .arg(day - 1));
    };
    QCOMPARE(at("name", 1), QString(u"\U0001F600 \\ back\tslash 'quote' é"_s));
    QCOMPARE(at("arguments ->> 'a'", 1), u"xy\\u0000"_s);
    QCOMPARE(at("arguments ->> 'b'", 1), QString(u"\U0001F600"_s));
    QCOMPARE(at("result #>> '{}'", 1), u"plain \\ text"_s);
    QCOMPARE(at("error_message", 1), u"line\nbreak\r\t\\N"_s);
    QCOMPARE(at("name", 2), u"\\."_s);
    QCOMPARE(at("arguments #>> '{}'", 2), u"{\"broken\":"_s);
    QCOMPARE(at("result #>> '{}'", 2), u"1e-20000"_s);
    QCOMPARE(at("error_message", 2), u"\\N"_s);
    QCOMPARE(at("jsonb_typeof(arguments)", 3), u"string"_s);
    QCOMPARE(at("error_message is null", 3), u"t"_s);
    QCOMPARE(counts(copy(database, uri)), u"0 0 3 0"_s);
}

void TestTaskMigration::knowsNoDateOfZeros()
{
    const TestDatabase database;
    const QString uri = freshSource(
        oldTable +
        u"insert into marketing_task (uuid, status, started_at, completed_at, created_at) values "
        "(uuid(), 'processing', '2025-06-01 10:00', '0000-00-00', '0000-00-00 00:00:00'), "
        "(uuid(), 'completed', '2025-00-10 10:00', null, now());"_s);
    const auto report = copy(database, uri);
    QCOMPARE(counts(report), u"1 0 0 1"_s);
    QVERIFY2(report->rejects.first().reason.contains(u"2025-00-10"_s),
             qPrintable(report->rejects.first().reason));
    QCOMPARE(report->rejects.first().line, 2);
    QCOMPARE(
        database.value(
            u"select (completed_at is null) || (created_at = started_at)::text from marketing_task"_s),
        u"truetrue"_s);
    QCOMPARE(
        database.value(u"select key || (raw::jsonb ->> 'started_at') from task_import_errors"_s),
        u"22025-00-10 10:00:00.000000"_s);
}

void TestTaskMigration::namesStatusesItDoesNotKnow()
{
    const TestDatabase database;
    const QString uri = freshSource(
        u"create table marketing_task (uuid binary(16) primary key, status tinyint, retry_count "
        "bit(8), cost double, tokens_total bigint, created_at datetime);"
        "insert into marketing_task values (unhex('0123456789abcdef0123456789abcdef'), 2, b'11', "
        "0.00005, 12, '2025-01-01'), (unhex('f123456789abcdef0123456789abcdef'), 9, b'0', 1, 1, "
        "'2025-01-01');"_s);
    TaskImportOptions options = inParis();
    const auto unknown = copy(database, uri, options);
    QCOMPARE(counts(unknown), u"0 0 0 2"_s);
    QVERIFY(unknown->rejects.first().reason.contains(u"--status 2=completed"_s));
    options.statuses = {{u"2"_s, u"completed"_s}, {u"9"_s, u"failed"_s}};
    QCOMPARE(counts(copy(database, uri, options)), u"2 0 0 0"_s);
    QCOMPARE(
        database.value(
            u"select string_agg(uuid || status || retry_count || cost, ' ' order by uuid) from marketing_task"_s),
        u"01234567-89ab-cdef-0123-456789abcdefcompleted30.0001 "
        "f1234567-89ab-cdef-0123-456789abcdeffailed01.0000"_s);
}

void TestTaskMigration::toleratesOtherColumnsAndKeys()
{
    const TestDatabase database;
    const QString uri = freshSource(
        u"create table `odd ``name` (`task key` varchar(40) collate utf8mb4_bin primary key, model "
        "text, prompt_tokens int, start_time datetime, surplus geometry);"
        "insert into `odd ``name` (`task key`, model, prompt_tokens, start_time) values "
        "('b', 'm', 5, '2025-01-01'), ('a\\'\\\\', 'm', 6, '2025-01-02'), ('é', 'm', 7, '2025-01-03');"_s);
    const auto session = database.open();
    const auto source = ForeignDatabase::open(uri);
    QVERIFY(source.ok());
    for (const QString &expected : {u"3 0 0 0"_s, u"0 0 3 0"_s})
        QCOMPARE(counts(importTasks(*session, **source, u"odd `name"_s, inParis())), expected);
    QCOMPARE(
        database.value(
            u"select string_agg(tokens_input::text || model_used || status, ' ' order by tokens_input) from marketing_task"_s),
        u"5mcompleted 6mcompleted 7mcompleted"_s);
}

void TestTaskMigration::killedInTheMiddleGoesOn()
{
    const TestDatabase database;
    const QString uri = freshSource(oldTable + insertRows(1, 9'000));
    const RegieProgram program;
    const QStringList arguments =
        RegieProgram::on(database, {u"import"_s, u"tasks"_s, u"--from"_s, uri, u"--zone"_s,
                                    u"Europe/Paris"_s, u"--json"_s});
    const auto running = program.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(
        database.value(u"select coalesce(max(read_count), 0) from task_imports"_s).toInt() > 1000,
        15'000);
    running->kill();
    running->waitForFinished();
    const int kept = database.value(u"select count(*) from marketing_task"_s).toInt();
    QVERIFY2(kept > 1000 && kept < 9'000, qPrintable(QString::number(kept)));
    QCOMPARE(database.value(u"select read_count from task_imports"_s).toInt(), kept);
    QTRY_COMPARE_WITH_TIMEOUT(
        database.value(
            u"select count(*) from pg_locks where locktype = 'advisory' and database = (select oid "
            "from pg_database where datname = current_database())"_s),
        u"0"_s, 5000);
    const ProgramOutcome resumed = program.run(arguments);
    QVERIFY2(resumed.code == 0, qPrintable(resumed.output + resumed.complaint));
    QCOMPARE(resumed.json().value(u"resumed_at"_s).toInt(), kept);
    QCOMPARE(resumed.json().value(u"imported"_s).toInt(), 9'000);
    QCOMPARE(
        database.value(u"select count(*) || string_agg(distinct status, '') from task_imports"_s),
        u"1completed"_s);
    QCOMPARE(database.value(u"select count(*) || ' ' || sum(id) from marketing_task"_s),
             u"9000 40504500"_s);
}

void TestTaskMigration::aLargeTableInConstantMemory()
{
    const TestDatabase database;
    constexpr int rows = 12'000;
    const QString uri = freshSource(oldTable + insertRows(1, rows).replace(u"300"_s, u"8000"_s));
    const auto session = database.open();
    const auto source = ForeignDatabase::open(uri);
    QVERIFY(source.ok());
    forgetPeak();
    const qint64 before = peakMegabytes();
    QElapsedTimer clock;
    clock.start();
    const auto report = importTasks(*session, **source, u"marketing_task"_s, inParis());
    qInfo("%d rows, 96 MB: %lld ms, %lld MB more", rows, clock.elapsed(), peakMegabytes() - before);
    QCOMPARE(counts(report), u"12000 0 0 0"_s);
    QVERIFY2(peakMegabytes() - before < mostMegabytes,
             qPrintable(QString::number(peakMegabytes() - before)));
    QCOMPARE(database.value(
                 u"select count(*) || ' ' || sum(length(result ->> 'text')) from marketing_task"_s),
             u"12000 96000000"_s);
}

void TestTaskMigration::copiesFromPostgres()
{
    const TestDatabase database;
    const TestDatabase old(TestDatabase::Content::Empty);
    old.execute(uR"(
        create schema "Old";
        create table "Old".tasks (uuid uuid primary key, name text, state text, arguments json,
            cost numeric(12,6), started_at timestamp, created_at timestamptz default now(), blob bytea);
        insert into "Old".tasks (uuid, name, state, arguments, cost, started_at, created_at)
        select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'é' || n, 'done',
               json_build_object('n', n), 0.5, '2025-07-01 12:00', '2025-07-01 12:00+02'
          from generate_series(1, 3000) n)"_s);
    ConnectionSettings settings = old.settings();
    const QString uri = settings.toUri();
    const auto session = database.open();
    const auto source = ForeignDatabase::open(uri);
    QVERIFY2(source.ok(), source ? "" : qPrintable(source.error().text()));
    QCOMPARE(counts(importTasks(*session, **source, u"Old.tasks"_s, inParis())), u"3000 0 0 0"_s);
    QCOMPARE(counts(importTasks(*session, **source, u"Old.tasks"_s, inParis())), u"0 0 3000 0"_s);
    QCOMPARE(
        database.value(
            u"select concat_ws('|', name, status, arguments, cost, started_at at time zone 'UTC', "
            "created_at at time zone 'UTC') from marketing_task order by uuid limit 1"_s),
        u"é1|completed|{\"n\": 1}|0.5000|2025-07-01 10:00:00|2025-07-01 10:00:00"_s);
    old.execute(
        u"update \"Old\".tasks set name = 'x', created_at = '2026-01-01' where name = 'é7'"_s);
    QCOMPARE(counts(importTasks(*session, **source, u"Old.tasks"_s, inParis())), u"0 1 2999 0"_s);
    const auto nowhere = importTasks(*session, **source, u"nothing"_s, inParis());
    QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Input);
}

void TestTaskMigration::findsPasswordsAndTellsNone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"my.cnf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[mysqld]\npassword=wrong\n[client]\nuser = anna\npassword = \"s3=cret\"\n# password=no\n");
    file.close();
    qunsetenv("MYSQL_PWD");
    auto settings = MySqlSettings::fromUri(u"mysql://db.example/old"_s, file.fileName());
    QVERIFY(settings.ok());
    QCOMPARE(settings->user + u" "_s + settings->password, u"anna s3=cret"_s);
    qputenv("MYSQL_PWD", "fromenv");
    settings = MySqlSettings::fromUri(u"mysql://db.example/old"_s, file.fileName());
    QCOMPARE(settings->password, u"fromenv"_s);
    settings = MySqlSettings::fromUri(u"mysql://u:p%40ss@db.example:3307/old"_s, file.fileName());
    qunsetenv("MYSQL_PWD");
    QCOMPARE(settings->password, u"p@ss"_s);
    QCOMPARE(settings->display(), u"mysql://u@db.example:3307/old"_s);

    const TestDatabase database;
    const QString uri = freshSource(oldTable + insertRows(1, 3));
    const QString name = u"old%1"_s.arg(m_databases);
    QCOMPARE(m_server->execute(
                 u"create user reader@localhost identified by 'Geheim-7'; grant select on %1.* "
                 "to reader@localhost;"_s.arg(name)),
             QString());
    const auto refused = ForeignDatabase::open(m_server->uri(name, u"reader:falsch"_s));
    QVERIFY(!refused && refused.error().kind == ErrorKind::Authentication);
    QVERIFY(!refused.error().text().contains(u"falsch"_s));
    const RegieProgram program;
    const ProgramOutcome done = program.run(
        RegieProgram::on(database, {u"import"_s, u"tasks"_s, u"--from"_s,
                                    m_server->uri(name, u"reader:Geheim-7"_s), u"--json"_s}));
    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    QVERIFY(!(done.output + done.complaint).contains(u"Geheim"_s));
    QCOMPARE(
        database.value(
            u"select count(*) from task_imports i, audit_log a where (i::text || a::text) like '%Geheim%'"_s),
        u"0"_s);
    QCOMPARE(
        database.value(
            u"select count(*) from task_imports where source like 'mysql://reader@localhost/%'"_s),
        u"1"_s);
}

void TestTaskMigration::refusesWhatCannotBeRead()
{
    const TestDatabase database;
    const auto nonsense = ForeignDatabase::open(u"oracle://x/y"_s);
    QVERIFY(!nonsense && nonsense.error().kind == ErrorKind::Input);
    const QString uri = freshSource(u"create table marketing_task (name text, uuid char(36));"_s);
    const auto keyless = copy(database, uri);
    QVERIFY(!keyless && keyless.error().kind == ErrorKind::Input);
    QCOMPARE(m_server->execute(u"drop table marketing_task"_s, u"old%1"_s.arg(m_databases)),
             QString());
    const auto missing = copy(database, uri);
    QVERIFY(!missing && missing.error().kind == ErrorKind::Input);
    const auto gone = ForeignDatabase::open(u"mysql://root@localhost/x?socket=/nowhere/at/all"_s);
    QVERIFY(!gone && gone.error().kind == ErrorKind::Offline);
}

void TestTaskMigration::undoTakesACopyBack()
{
    const TestDatabase database;
    database.execute(u"insert into marketing_task (uuid, name, updated_at) values "
                     "('00000000-0000-4000-8000-000000000002', 'before', '2020-01-01')"_s);
    const QString uri = freshSource(oldTable + insertRows(1, 1500));
    const auto report = copy(database, uri);
    QCOMPARE(counts(report), u"1499 1 0 0"_s);
    database.execute(u"update marketing_task set retry_count = 99 where name = 'Task 9'"_s);
    const auto session = database.open();
    const auto undone = undoTaskImport(*session, report->importId, {u"tester"_s, u"test"_s});
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().text()));
    QCOMPARE(undone->removed, 1498);
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->left, QStringList{u"00000000-0000-4000-8000-000000000009"_s});
    QCOMPARE(database.value(u"select string_agg(name, ',' order by uuid) from marketing_task"_s),
             u"before,Task 9"_s);
    const auto again = undoTaskImport(*session, report->importId, {u"tester"_s, u"test"_s});
    QVERIFY(!again && again.error().kind == ErrorKind::Input);
}

QTEST_GUILESS_MAIN(TestTaskMigration)
#include "tst_taskmigration.moc"
