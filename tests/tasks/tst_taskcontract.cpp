// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskhistory.h"
#include "imports/taskimport.h"
#include "support/testdatabase.h"
#include "tasks/taskrollups.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// The writes of a producer, as README shows them. psql's variables stand for its values.
const QString started = uR"(
insert into marketing_task (uuid, name, type, agent_class, method_name, arguments, status, started_at)
values (:'uuid', 'Score 40 leads', 'scoring', 'LeadScorer', 'score', '{"leads": 40}', 'processing', now());
)"_s;
const QString completed = uR"(
update marketing_task
   set status = 'completed', result = '{"hot": 12}', model_used = 'gpt-4o', tokens_input = 1200,
       tokens_output = 340, tokens_total = 1540, cost = 0.0064, duration_ms = 2310,
       completed_at = now(), updated_at = now()
 where uuid = :'uuid';
)"_s;
const QString failed = uR"(
update marketing_task
   set status = 'failed', error_message = 'rate limit', error_trace = 'File "score.py", line 12',
       duration_ms = 800, completed_at = now(), updated_at = now()
 where uuid = :'uuid';
)"_s;
const QString retried = uR"(
update marketing_task
   set status = 'processing', retry_count = 1, error_message = null, error_trace = null,
       completed_at = null, started_at = now(), updated_at = now()
 where uuid = :'uuid';
)"_s;
/// What an administrator grants. PostgreSQL finds a row only for who may see what it is found by.
const QString grants = uR"(
grant insert, update on marketing_task to %1;
grant select (uuid) on marketing_task to %1;
grant usage on sequence marketing_task_id_seq to %1;
)"_s;

struct Psql
{
    int code = -1;
    QString output, complaint;
};

/// psql itself, as the role and nobody else.
Psql psql(const TestDatabase &database, const QString &role, const QString &sql,
          const QString &uuid = {})
{
    ConnectionSettings settings = database.settings();
    settings.setValue(u"user"_s, role);
    QProcess process;
    process.start(u"psql"_s, {u"-X"_s, u"-At"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s,
                              u"uuid="_s + uuid, u"-d"_s, settings.conninfo()});
    process.write(sql.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

/// A role that may do what a producer does and nothing else; gone with the test.
class Producer
{
public:
    explicit Producer(const TestDatabase &database)
        : m_database(database)
        , m_name(u"producer_"_s + database.name())
    {
        m_database.execute(u"create role %1 login; "_s.arg(m_name) + grants.arg(m_name));
    }
    ~Producer() { m_database.execute(u"drop owned by %1; drop role %1;"_s.arg(m_name)); }
    Q_DISABLE_COPY_MOVE(Producer)
    const QString &name() const { return m_name; }
    Psql run(const QString &sql, const QString &uuid = {}) const
    {
        return psql(m_database, m_name, sql, uuid);
    }

private:
    const TestDatabase &m_database;
    const QString m_name;
};

const QString uuid = u"11111111-1111-4111-8111-111111111111"_s;

/// A file that changes tasks 0 to `count`, and makes them where they are not there.
QString writeFile(const QTemporaryDir &folder, int count, int cost)
{
    QFile file(folder.filePath(u"tasks-%1.csv"_s.arg(cost)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("uuid,status,agent_class,cost,started_at,updated_at\n");
    for (int i = 0; i < count; ++i)
        file.write(
            u"00000000-0000-4000-8000-%1,completed,Agent,%2,2025-01-01T00:00:00Z,2099-01-01T00:00:00Z\n"_s
                .arg(i, 12, 10, QLatin1Char('0'))
                .arg(cost)
                .toUtf8());
    return file.fileName();
}

TaskImportOptions optionsFor(const QString &file)
{
    TaskImportOptions options;
    options.dialect = detectDialect(file, {})->dialect;
    options.mapping = guessTaskMapping(
        {u"uuid"_s, u"status"_s, u"agent_class"_s, u"cost"_s, u"started_at"_s, u"updated_at"_s});
    options.zoneId = "UTC";
    options.actor = {u"tester"_s, u"test"_s};
    return options;
}

} // namespace

class TestTaskContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteWorksWithAProducersRights();
    void aProducerSeesAndDoesNothingElse();
    void everyColumnHasADefault();
    void longNamesAreTaken();
    void notificationsNeverStopAWrite();
    void importsRefreshAndUndoNeverHoldAProducerUp();
    void anImportComesBackToWhatAProducerHolds();
};

void TestTaskContract::everyWriteWorksWithAProducersRights()
{
    const TestDatabase database;
    const Producer producer(database);
    const auto row = [&] {
        return database.value(
            u"select concat_ws('|', status, retry_count, tokens_total, cost, duration_ms, "
            u"error_message, "
            "completed_at is not null, id > 0) from marketing_task where uuid = '"_s +
            uuid + u"'"_s);
    };
    for (const auto &[sql, expected] : {std::pair(started, u"processing|0|0|0.0000|f|t"_s),
                                        {failed, u"failed|0|0|0.0000|800|rate limit|t|t"_s},
                                        {retried, u"processing|1|0|0.0000|800|f|t"_s},
                                        {completed, u"completed|1|1540|0.0064|2310|t|t"_s}}) {
        const Psql done = producer.run(sql, uuid);
        QVERIFY2(done.code == 0, qPrintable(done.complaint));
        QVERIFY2(done.output == u"INSERT 0 1"_s || done.output == u"UPDATE 1"_s,
                 qPrintable(done.output));
        QCOMPARE(row(), expected);
    }
    // and each of them is counted
    const auto session = database.open();
    QVERIFY(refreshTaskStatistics(*session).ok());
    QCOMPARE(
        database.value(
            u"select concat_ws('|', status, task_count, cost, retry_count) from task_statistics"_s),
        u"completed|1|0.0064|1"_s);
}

void TestTaskContract::aProducerSeesAndDoesNothingElse()
{
    const TestDatabase database;
    const Producer producer(database);
    QCOMPARE(producer.run(started, uuid).code, 0);
    for (const char *sql :
         {"select cost from marketing_task;", "select * from marketing_task;",
          "delete from marketing_task;", "truncate marketing_task;", "select * from campaigns;",
          "select * from task_statistics;", "select * from task_imports;",
          "insert into task_statistics (hour) values (now());",
          "select setval('marketing_task_id_seq', 1);", "alter table marketing_task add x int;"}) {
        const Psql done = producer.run(QString::fromUtf8(sql));
        QVERIFY2(done.code != 0, sql);
        QVERIFY2(done.complaint.contains(u"permission denied"_s) ||
                     done.complaint.contains(u"must be owner"_s),
                 qPrintable(done.complaint));
    }
}

void TestTaskContract::everyColumnHasADefault()
{
    const TestDatabase database;
    const Producer producer(database);
    const Psql done = producer.run(u"insert into marketing_task default values;"_s);
    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    QCOMPARE(
        database.value(
            u"select status || (uuid is not null) || (created_at <= now()) from marketing_task"_s),
        u"pendingtruetrue"_s);
}

/// Indexes hold names; none of them has room for all of a row's, however little they repeat.
void TestTaskContract::longNamesAreTaken()
{
    const TestDatabase database;
    const Producer producer(database);
    const QString noise = u"(select string_agg(chr(33 + (random() * 90)::int), '') from "
                          "generate_series(1, 1500))"_s;
    const QStringList columns{u"agent_class"_s, u"type"_s, u"model_used"_s, u"method_name"_s,
                              u"client_key"_s};
    const QStringList values(columns.size(), noise);
    const Psql written =
        producer.run(u"insert into marketing_task (uuid, name, started_at, %1) values (:'uuid', "
                     "repeat('n', 9000), now(), %2)"_s.arg(columns.join(u','), values.join(u',')),
                     uuid);
    QVERIFY2(written.code == 0, qPrintable(written.complaint));
    QCOMPARE(database.value(u"select length(agent_class) + length(type) + length(model_used) from "
                            "marketing_task"_s),
             u"4500"_s);
    const auto session = database.open();
    QVERIFY(refreshTaskStatistics(*session).ok());
    QCOMPARE(database.value(u"select length(agent_class) from task_statistics"_s), u"120"_s);
}

void TestTaskContract::notificationsNeverStopAWrite()
{
    const TestDatabase database;
    const Producer producer(database);
    database.execute(u"revoke execute on function pg_notify(text, text) from public"_s);
    const Psql refused = producer.run(u"select pg_notify('x', 'y');"_s);
    QVERIFY(refused.code != 0);
    const Psql done = producer.run(started, uuid);
    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    const Psql changed = producer.run(completed, uuid);
    QVERIFY2(changed.code == 0, qPrintable(changed.complaint));
    QCOMPARE(database.value(u"select status from marketing_task"_s), u"completed"_s);
    // Whatever search path a producer has, and without one.
    const Psql lost = producer.run(
        u"set search_path = ''; insert into public.marketing_task (name) values ('x');"_s);
    QVERIFY2(lost.code == 0, qPrintable(lost.complaint));
}

/// A producer that gives up after a second of waiting for a lock never has to, whatever runs.
void TestTaskContract::importsRefreshAndUndoNeverHoldAProducerUp()
{
    const TestDatabase database;
    const Producer producer(database);
    QTemporaryDir folder;
    constexpr int count = 6'000;
    const QString first = writeFile(folder, count, 1), second = writeFile(folder, count, 2);
    const auto session = database.open();
    QVERIFY(importTasks(*session, first, optionsFor(first)).ok());

    std::atomic<bool> over = false;
    QString complaint;
    qint64 writes = 0;
    std::thread writer([&] {
        ConnectionSettings settings = database.settings();
        settings.setValue(u"user"_s, producer.name());
        const auto own = Session::open(settings);
        if (!own) {
            complaint = own.error().text();
            return;
        }
        const auto run = [&](const QString &sql) {
            const auto done = (*own)->executeSql(u"producer"_s, sql);
            if (!done && complaint.isEmpty())
                complaint = done.error().text();
            ++writes;
        };
        run(u"set lock_timeout = '1s'"_s);
        for (int i = 0; !over && complaint.isEmpty(); i = (i + 997) % count) {
            run(u"insert into marketing_task (status) values ('processing')"_s);
            run(u"update marketing_task set retry_count = 1 where uuid = '00000000-0000-4000-8000-%1'"_s
                    .arg(i, 12, 10, QLatin1Char('0')));
        }
    });
    QElapsedTimer clock;
    clock.start();
    const auto again = importTasks(*session, second, optionsFor(second));
    const qint64 imported = clock.restart();
    const auto refreshed = refreshTaskStatistics(*session);
    const qint64 counted = clock.restart();
    const auto undone =
        again ? undoTaskImport(*session, again->importId, {u"tester"_s, u"test"_s}) : again.error();
    qInfo("import %lld ms, refresh %lld ms, undo %lld ms, %lld writes", imported, counted,
          clock.elapsed(), writes);
    over = true;
    writer.join();
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    QVERIFY2(refreshed.ok(), refreshed ? "" : qPrintable(refreshed.error().text()));
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().text()));
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QVERIFY2(writes > 50, qPrintable(QString::number(writes)));
    QCOMPARE(again->updated, count);
}

void TestTaskContract::anImportComesBackToWhatAProducerHolds()
{
    const TestDatabase database;
    QTemporaryDir folder;
    const QString first = writeFile(folder, 3, 1), second = writeFile(folder, 3, 2);
    const auto session = database.open();
    const auto holder = database.open();
    QVERIFY(importTasks(*session, first, optionsFor(first)).ok());
    QVERIFY(holder->begin().ok());
    QVERIFY(holder
                ->executeSql(u"hold"_s, u"update marketing_task set name = 'held' where uuid = "
                                        "'00000000-0000-4000-8000-000000000001'"_s)
                .ok());
    std::optional<Result<TaskImportReport>> again;
    QElapsedTimer clock;
    clock.start();
    std::thread importer([&] {
        const auto own = database.open();
        again = importTasks(*own, second, optionsFor(second));
    });
    QTest::qWait(1200);
    QVERIFY(holder->commit().ok());
    importer.join();
    QVERIFY2(again->ok(), again->ok() ? "" : qPrintable(again->error().text()));
    QVERIFY(clock.elapsed() >= 1200);
    QCOMPARE((*again)->updated, 3);
    QCOMPARE(
        database.value(u"select string_agg(name || cost, ',' order by uuid) from marketing_task"_s),
        u"2.0000,held2.0000,2.0000"_s);
}

QTEST_GUILESS_MAIN(TestTaskContract)
#include "tst_taskcontract.moc"
