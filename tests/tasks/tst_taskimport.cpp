// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskfile.h"
#include "imports/taskhistory.h"
#include "queries/taskdetail.h"
#include "support/sharedfile.h"
#include "support/testdatabase.h"
#include "tables/tables.h"
#include "tasks/taskrollups.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Prepares a file as the command does, in UTC.
TaskImportOptions optionsFor(const QString &file)
{
    TaskImportOptions options;
    options.zoneId = "UTC";
    options.actor = {u"tester"_s, u"test"_s};
    options.isJsonLines = *looksLikeJsonLines(file);
    if (!options.isJsonLines)
        options.dialect = detectDialect(file, {})->dialect;
    options.mapping =
        guessTaskMapping((*TaskFile::open(file, options.isJsonLines, options.dialect))->headers());
    return options;
}

QString counts(const Result<TaskImportReport> &report)
{
    if (!report)
        return report.error().text();
    return u"%1 %2 %3 %4"_s.arg(report->imported)
        .arg(report->updated)
        .arg(report->unchanged)
        .arg(report->rejected);
}

QString instant(const char *cell, const char *zone, DateOrder order = DateOrder::YearMonthDay)
{
    const auto time = TaskClock(QTimeZone(zone)).read(cell, order);
    return time ? QString::fromLatin1(time->toUtc()) : u"-"_s;
}

} // namespace

class TestTaskImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void readsUsualTimesAsAllOthers();
    void keepsJsonThatCanBeKept_data();
    void keepsJsonThatCanBeKept();
    void readsTheTraceOnce();
    void tellsRowsApartThatAreAlike();
    void readsJsonLines();
    void namesBadRowsAndWritesThem();
    void theLatestRowOfATaskCounts();
    void anOlderFileChangesNothing();
    void aStoppedImportCountsWhatItWrote();
    void undoTakesTasksOutOfTheStatistics();
    void deletedTasksThatComeAgainAreCountedOnce();
    void detailReadsLargePartsOnDemand();
    void tableReadsEveryColumn();

private:
    QString file(const char *name, const QByteArray &content);

    QTemporaryDir m_folder;
};

QString TestTaskImport::file(const char *name, const QByteArray &content)
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestTaskImport::readsTimes_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *cell, const char *zone,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(zone) << QString::fromUtf8(expected);
    };
    row("seven digits", "2023-11-16 18:17:03.9799600", "UTC", "2023-11-16T18:17:03.979960Z");
    row("no fraction, zone of the operator", "2025-07-01T12:00:00", "Europe/Paris",
        "2025-07-01T10:00:00.000000Z");
    row("winter", "2025-01-01 12:00:00", "Europe/Paris", "2025-01-01T11:00:00.000000Z");
    row("its own zone", "2025-07-01 12:00:00.5+02:00", "UTC", "2025-07-01T10:00:00.500000Z");
    row("UTC as PostgreSQL says it", "2025-07-01 12:00:00+00", "Europe/Paris",
        "2025-07-01T12:00:00.000000Z");
    row("the hour that is there twice", "2025-10-26 02:30:00", "Europe/Paris",
        "2025-10-26T00:30:00.000000Z");
    row("the hour that is not there", "2025-03-30 02:30:00", "Europe/Paris",
        "2025-03-30T01:30:00.000000Z");
    row("seconds", "1700158623", "Europe/Paris", "2023-11-16T18:17:03.000000Z");
    row("seconds with a fraction", "1700158623.25", "UTC", "2023-11-16T18:17:03.250000Z");
    row("milliseconds", "1700158623979", "UTC", "2023-11-16T18:17:03.979000Z");
    row("microseconds", "1700158623979961", "UTC", "2023-11-16T18:17:03.979961Z");
    row("nanoseconds", "1700158623979961123", "UTC", "2023-11-16T18:17:03.979961Z");
    row("a day", "2025-02-03", "UTC", "2025-02-03T00:00:00.000000Z");
    row("a day without marks", "20250203", "UTC", "2025-02-03T00:00:00.000000Z");
    row("no such day", "2025-02-30 00:00:00", "UTC", "-");
    row("a word", "yesterday", "UTC", "-");
    row("no number", "nan", "UTC", "-");
    row("a point and nothing", "2025-02-03 00:00:00.", "UTC", "-");
}

void TestTaskImport::readsTimes()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    QCOMPARE(instant(cell.constData(), zone.constData()), expected);
    QCOMPARE(instant("16/11/2023 18:17:03", "UTC", DateOrder::DayMonthYear),
             u"2023-11-16T18:17:03.000000Z"_s);
}

/// The short way and the long way agree, also around changes of clocks.
void TestTaskImport::readsUsualTimesAsAllOthers()
{
    const bool agrees = rc::check("the same instant", [] {
        const QByteArray zone =
            *rc::gen::element<QByteArray>("Europe/Paris", "America/New_York", "Asia/Kolkata",
                                          "Australia/Lord_Howe", "UTC", "Africa/Casablanca");
        const QTimeZone place(zone);
        const qint64 second = *rc::gen::inRange<qint64>(-2'000'000'000, 4'000'000'000);
        const auto micro = *rc::gen::inRange(0, 1'000'000);
        QByteArray text = FileTime{second * 1'000'000 + micro, false}.toUtc();
        text.chop(1);
        if (*rc::gen::arbitrary<bool>())
            text.replace('T', ' ');
        const auto fast = TaskClock(place).read(text, DateOrder::YearMonthDay);
        const auto slow = parseFileTime(QString::fromLatin1(text), place);
        RC_ASSERT(fast && slow);
        RC_ASSERT(fast->microseconds == slow->microseconds);
    });
    QVERIFY(agrees);
}

void TestTaskImport::keepsJsonThatCanBeKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected,
                        bool isPlain = false) {
        QTest::newRow(name) << text << isPlain << QByteArray(expected);
    };
    row("an object", R"({"a": [1, 2.5, null]})", R"({"a": [1, 2.5, null]})");
    row("a number in a cell", "12", "12");
    row("a number that is a text", "12", R"("12")", true);
    row("an object in a text", R"({"a":1})", R"({"a":1})", true);
    row("a plain text", "say \"hi\"\n", R"("say \"hi\"")");
    row("cut short", R"({"a":)", R"("{\"a\":")");
    row("NUL", R"({"a": "x\u0000y"})", R"({"a": "xy"})");
    row("a backslash and u0000", R"({"a": "x\\u0000y"})", R"({"a": "x\\u0000y"})");
    row("half a pair", R"(["\ud800"])", R"("[\"\\ud800\"]")");
    row("more than a number can be", "[1e-20000]", R"("[1e-20000]")");
    row("not a number", "NaN", R"("NaN")");
    row("too deep", QByteArray(100'000, '['),
        QByteArray('"' + QByteArray(100'000, '[') + '"').constData());
}

void TestTaskImport::keepsJsonThatCanBeKept()
{
    static const TestDatabase database;
    static const auto session = database.open();
    QFETCH(QByteArray, text);
    QFETCH(bool, isPlain);
    const QByteArray kept = storableJson(text, isPlain);
    QTEST(kept, "expected");
    const auto stored = session->executeSql(u"json"_s, u"select :json::jsonb"_s,
                                            {{u":json"_s, QString::fromUtf8(kept)}});
    QVERIFY2(stored.ok(), stored ? "" : qPrintable(stored.error().text()));
}

void TestTaskImport::readsTheTraceOnce()
{
    const QString trace = sharedFile(u"llm_trace_code.csv"_s);
    if (!QFile::exists(trace))
        QSKIP("The call trace is not on this machine.");
    const TestDatabase database;
    const auto session = database.open();
    TaskImportOptions options = optionsFor(trace);
    options.mapping.fields.insert(u"model_used"_s, FieldSource::constant(u"gpt-4"_s));
    QCOMPARE(counts(importTasks(*session, trace, options)), u"8819 0 0 0"_s);
    QCOMPARE(counts(importTasks(*session, trace, options)), u"0 0 8819 0"_s);
    QCOMPARE(database.value(
                 u"select concat_ws(' ', sum(tokens_input), sum(tokens_output), sum(tokens_total), "
                 "to_char(min(started_at), 'YYYY-MM-DD HH24:MI:SS.US'), string_agg(distinct status "
                 "|| model_used, '')) "
                 "from marketing_task"_s),
             u"18059974 245896 18305870 2023-11-16 18:17:03.979960 completedgpt-4"_s);
    options.mapping.fields.insert(u"model_used"_s, FieldSource::constant(u"gpt-4o"_s));
    QCOMPARE(counts(importTasks(*session, trace, options)), u"0 8819 0 0"_s);
}

void TestTaskImport::tellsRowsApartThatAreAlike()
{
    const TestDatabase database;
    const auto session = database.open();
    QByteArray rows = "timestamp,prompt_tokens,completion_tokens\n";
    for (int i = 0; i < 12'000; ++i)
        rows += "2025-01-01 00:00:00,5,7\n";
    const QString alike = file("alike.csv", rows);
    QCOMPARE(counts(importTasks(*session, alike, optionsFor(alike))), u"12000 0 0 0"_s);
    QCOMPARE(counts(importTasks(*session, alike, optionsFor(alike))), u"0 0 12000 0"_s);
    // From another file, with another name of the columns and one more row.
    rows.replace("timestamp,prompt_tokens,completion_tokens",
                 "started_at;tokens_input;tokens_output");
    rows.replace(',', ';');
    const QString other = file("other.csv", rows + "2025-01-01 00:00:00;5;7\n");
    QCOMPARE(counts(importTasks(*session, other, optionsFor(other))), u"1 0 12000 0"_s);
}

void TestTaskImport::readsJsonLines()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString lines = file(
        "calls.jsonl",
        "\xEF\xBB\xBF"
        R"({"uuid": "0c1d0000-0000-4000-8000-000000000001", "agent": "Écrivain", "model": "m", "input_tokens": 10, "cost": 1.5e-3, "arguments": {"n": 1}, "result": "12", "start_time": 1735689600.5, "duration_s": 1.25})"
        "\r\n\n"
        R"({"uuid": "{0C1D0000000040008000000000000002}", "status": "ERROR", "error": "bad \u0000 \ud83d\ude00", "created_at": "2025-01-01T01:00:00+01:00", "client": "acme"})"
        "\n"
        R"(["no object"])"
        "\n"
        R"({"uuid": "x"})");
    const auto report = importTasks(*session, lines, optionsFor(lines));
    QCOMPARE(counts(report), u"2 0 0 2"_s);
    QCOMPARE(report->rejects.at(0).line, 4);
    QVERIFY(report->rejects.at(1).reason.contains(u"“x” is not a uuid"_s));
    QCOMPARE(
        database.value(
            u"select concat_ws('|', agent_class, model_used, tokens_total, cost, arguments, "
            u"result, "
            "to_char(completed_at, 'SS.MS'), duration_ms, status) from marketing_task order by uuid limit 1"_s),
        u"Écrivain|m|10|0.0015|{\"n\": 1}|\"12\"|01.750|1250|completed"_s);
    QCOMPARE(
        database.value(
            u"select concat_ws('|', status, error_message, client_key, created_at = '2025-01-01') "
            "from marketing_task order by uuid desc limit 1"_s),
        QString(u"failed|bad  \U0001F600|acme|t"_s));
    // A line that leaves a member out says nothing about it.
    const QString more =
        file("more.jsonl", R"({"uuid": "0c1d0000-0000-4000-8000-000000000001", "retries": 2})"
                           "\n");
    QCOMPARE(counts(importTasks(*session, more, optionsFor(more))), u"0 1 0 0"_s);
    QCOMPARE(
        database.value(
            u"select retry_count || arguments::text from marketing_task order by uuid limit 1"_s),
        u"2{\"n\": 1}"_s);
}

void TestTaskImport::namesBadRowsAndWritesThem()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString bad = file("bad.csv", "started_at,tokens_input,cost,status\n"
                                        "2025-01-01 00:00:00,1,0.5,completed\n"
                                        "soon,1,0.5,completed\n"
                                        "2025-01-01 00:00:02,-1,0.5,completed\n"
                                        "2025-01-01 00:00:03,1,1000000,completed\n"
                                        "2025-01-01 00:00:04,1,0.5,odd\n"
                                        "2025-01-01 00:00:05,1\n"
                                        ",1,0.5,completed\n"
                                        "2025-01-01 00:00:07,NULL,\\N,\n");
    TaskImportOptions options = optionsFor(bad);
    TaskRejects rejects(m_folder.filePath(u"rejects.csv"_s), ',');
    QVERIFY(rejects.open("started_at,tokens_input,cost,status").ok());
    options.rejected = [&](const RejectedRow &row) {
        rejects.add(row);
    };
    const auto report = importTasks(*session, bad, options);
    QVERIFY(rejects.commit().ok());
    QCOMPARE(counts(report), u"2 0 0 6"_s);
    QStringList reasons;
    for (const RejectedRow &row : report->rejects)
        reasons.append(QString::number(row.line) + u' ' + row.reason);
    QCOMPARE(reasons.join(u'\n'),
             u"3 Started: “soon” is not a time\n4 Tokens in: “-1” is negative\n5 Cost: “1000000” "
             u"is too large\n"
             "6 Status: “odd” is not known; --status odd=completed says what it is\n"
             "7 the row has 2 columns instead of 4\n"
             "8 the row has neither a uuid nor a time to know the task by"_s);
    QCOMPARE(database.value(
                 u"select string_agg(line::text, ',' order by line) from task_import_errors"_s),
             u"3,4,5,6,7,8"_s);
    // Mended, the rejects come in with the same columns.
    QFile written(m_folder.filePath(u"rejects.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QByteArray mended = written.readAll();
    mended.replace("soon", "2025-01-01 00:00:01").replace(",-1,", ",2,");
    const QString again = file("mended.csv", mended);
    QCOMPARE(counts(importTasks(*session, again, optionsFor(again))), u"2 0 0 4"_s);
}

void TestTaskImport::theLatestRowOfATaskCounts()
{
    const TestDatabase database;
    const auto session = database.open();
    const QString log =
        file("log.csv", "uuid,status,name,updated_at\n"
                        "0c1d0000-0000-4000-8000-000000000001,processing,a,2025-01-01 00:00:00\n"
                        "0c1d0000-0000-4000-8000-000000000001,completed,c,2025-01-01 00:00:09\n"
                        "0c1d0000-0000-4000-8000-000000000001,processing,b,2025-01-01 00:00:05\n");
    const auto report = importTasks(*session, log, optionsFor(log));
    QCOMPARE(counts(report), u"1 0 0 2"_s);
    QCOMPARE(report->rejects.last().reason, u"line 3 tells of this task later"_s);
    QCOMPARE(database.value(u"select name || status from marketing_task"_s), u"ccompleted"_s);
}

void TestTaskImport::anOlderFileChangesNothing()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(u"insert into marketing_task (uuid, name, updated_at) values "
                     "('0c1d0000-0000-4000-8000-000000000001', 'newer', '2025-06-01')"_s);
    const QByteArray head = "uuid,name,updated_at\n0c1d0000-0000-4000-8000-000000000001,";
    const QString older = file("older.csv", head + "older,2025-05-01\n");
    QCOMPARE(counts(importTasks(*session, older, optionsFor(older))), u"0 0 1 0"_s);
    TaskImportOptions dry = optionsFor(older);
    dry.dryRun = true;
    const QString later = file("later.csv", head + "later,2025-07-01\n");
    QCOMPARE(counts(importTasks(*session, later, dry)), u"0 1 0 0"_s);
    QCOMPARE(
        database.value(u"select name || (select count(*) from task_imports) from marketing_task"_s),
        u"newer1"_s);
    QCOMPARE(counts(importTasks(*session, later, optionsFor(later))), u"0 1 0 0"_s);
    QCOMPARE(database.value(u"select name from marketing_task"_s), u"later"_s);
}

void TestTaskImport::aStoppedImportCountsWhatItWrote()
{
    const TestDatabase database;
    const auto session = database.open();
    QByteArray rows = "started_at,tokens_input\n";
    for (int i = 0; i < 3000; ++i)
        rows += "2025-01-01 00:00:00," + QByteArray::number(i) + '\n';
    const QString name = file("long.csv", rows);
    const auto stopped =
        importTasks(*session, name, optionsFor(name),
                    [](const TaskImportProgress &now) { return now.written < 1000; });
    QVERIFY(stopped.ok() && stopped->cancelled);
    QCOMPARE(database.value(u"select count(*) from marketing_task"_s).toLongLong(),
             stopped->imported);
    QVERIFY(stopped->imported >= 1000 && stopped->imported < 3000);
    QCOMPARE(stopped->read, stopped->imported);
    QCOMPARE(database.value(u"select status || imported_count from task_imports"_s),
             u"cancelled%1"_s.arg(stopped->imported));
    QCOMPARE(counts(importTasks(*session, name, optionsFor(name))),
             u"%1 0 %2 0"_s.arg(3000 - stopped->imported).arg(stopped->imported));
}

void TestTaskImport::undoTakesTasksOutOfTheStatistics()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into marketing_task (uuid, agent_class, cost, started_at, updated_at) values "
        "('0c1d0000-0000-4000-8000-000000000001', 'A', 1, '2025-01-01 00:00', '2025-01-01'), "
        "('0c1d0000-0000-4000-8000-000000000009', 'A', 5, '2025-01-01 00:10', '2025-01-01')"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    const auto sums = [&] {
        return database.value(
            u"select string_agg(s, ' ' order by s) from (select 'hours ' || dimension || key || ' "
            u"' || sum(task_count) || ' ' "
            "|| sum(cost) as s from task_hours group by dimension, key union all "
            "select 'all ' || status || ' ' || task_count || ' ' || cost from task_statistics) x"_s);
    };
    const QString before = sums();
    const QString name = file(
        "costs.csv", "uuid,agent,cost,started_at,updated_at\n"
                     "0c1d0000-0000-4000-8000-000000000001,B,7,2025-01-01 00:00:00,2025-02-01\n"
                     "0c1d0000-0000-4000-8000-000000000002,B,9,2025-01-01 00:20:00,2025-02-01\n"
                     "0c1d0000-0000-4000-8000-000000000003,A,11,2025-01-01 05:00:00,2025-02-01\n");
    const auto report = importTasks(*session, name, optionsFor(name));
    QCOMPARE(counts(report), u"2 1 0 0"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    QVERIFY(sums() != before);
    const auto undone = undoTaskImport(*session, report->importId, {u"tester"_s, u"test"_s});
    QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().text()));
    QVERIFY(refreshTaskStatistics(*session).ok());
    QCOMPARE(sums(), before);
    QCOMPARE(
        database.value(
            u"select string_agg(agent_class || cost, ' ' order by uuid) from marketing_task"_s),
        u"A1.0000 A5.0000"_s);
    QCOMPARE(taskImports(*session)->first().status, u"undone"_s);
}

/// Nobody purged them, but their rows went while what was counted of them was kept apart.
void TestTaskImport::deletedTasksThatComeAgainAreCountedOnce()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into marketing_task (uuid, agent_class, cost, started_at, updated_at) select "
        "('0c1d0000-0000-4000-8000-00000000000' || n)::uuid, 'A', n, '2025-01-01 00:00', "
        "'2025-01-01' from generate_series(1, 3) n"_s);
    QVERIFY(refreshTaskStatistics(*session).ok());
    QCOMPARE(database.value(u"select count(*) from task_counted_apart"_s), u"3"_s);
    database.execute(u"delete from marketing_task where cost < 3"_s);
    const QString name = file(
        "again.csv", "uuid,agent,cost,started_at,updated_at\n"
                     "0c1d0000-0000-4000-8000-000000000001,A,1,2025-01-01 00:00:00,2025-02-01\n"
                     "0c1d0000-0000-4000-8000-000000000002,B,9,2025-01-01 00:20:00,2025-02-01\n");
    QCOMPARE(counts(importTasks(*session, name, optionsFor(name))), u"2 0 0 0"_s);
    RollupSizes sizes; // all are marked at once
    sizes.rest = std::chrono::seconds(0);
    sizes.resting = 0;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(
            refreshTaskStatistics(
                *session, [&](const auto &work) { return session->transaction(work); }, {}, sizes)
                .ok());
        QCOMPARE(
            database.value(u"select string_agg(s, ', ' order by s) from (select agent_class || "
                           "sum(task_count) || ' ' || trim_scale(sum(cost)) as s from "
                           "task_statistics group by agent_class) x"_s),
            u"A2 4, B1 9"_s);
    }
    QCOMPARE(database.value(u"select count(*) from task_counted_apart"_s), u"0"_s);
}

void TestTaskImport::detailReadsLargePartsOnDemand()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into clients (client_key, name) values ('acme', 'Acme');"
        "insert into campaigns (name) values ('Spring');"
        "insert into model_prices (model_used, valid_from, input_price, output_price) values ('m', "
        "'2025-01-01', 2, 8);"
        "insert into marketing_task (uuid, name, model_used, tokens_input, tokens_output, cost, "
        "started_at, client_key, campaign_id, "
        "result, retry_count, error_message, error_trace) select "
        "'0c1d0000-0000-4000-8000-000000000001', 'Big', 'm', 1000000, "
        "500000, 5.5, '2025-02-01', 'acme', campaign_id, (select jsonb_agg(jsonb_build_object('n', "
        "n, 'text', md5(n::text))) "
        "from generate_series(1, 90000) n), 2, 'boom', repeat('t', 300000) from campaigns"_s);
    const auto detail = taskDetail(*session, u"0c1d0000-0000-4000-8000-000000000001"_s);
    QVERIFY2(detail.ok(), detail ? "" : qPrintable(detail.error().text()));
    QCOMPARE(detail->name + detail->clientName + detail->campaignName + detail->errorMessage,
             u"BigAcmeSpringboom"_s);
    QCOMPARE(detail->listCost.value_or(0), 6.0);
    QCOMPARE(detail->cost, 5.5);
    QCOMPARE(detail->argumentsSize, -1);
    QVERIFY(detail->resultSize > 1'000'000);
    QVERIFY(detail->isErrorCut && detail->errorTrace.size() == TaskDetail::longestText);
    qint64 best = 1'000'000, bare = 1'000'000;
    qsizetype size = 0;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto part = taskPart(*session, detail->uuid, TaskPart::Result);
        best = std::min(best, clock.elapsed());
        QVERIFY(part.ok());
        size = part->size();
        clock.restart();
        database.value(u"select length(result::text) from marketing_task"_s);
        bare = std::min(bare, clock.elapsed());
    }
    qInfo("%lld bytes in %lld ms, the server alone %lld ms", qint64(size), best, bare);
    QVERIFY(size > 5'000'000);
    // A machine that is busy with others needs longer for the bare statement as well.
    QVERIFY2(best < std::max<qint64>(100, bare * 3 / 2),
             qPrintable(u"%1 ms, bare %2 ms"_s.arg(best).arg(bare)));
    QCOMPARE(taskPart(*session, detail->uuid, TaskPart::Arguments)->size(), 0);
    const auto nobody = taskDetail(*session, u"0c1d0000-0000-4000-8000-00000000000f"_s);
    QVERIFY(!nobody && nobody.error().kind == ErrorKind::Input);
    QVERIFY(!taskDetail(*session, u"'; drop table x"_s).ok());
}

void TestTaskImport::tableReadsEveryColumn()
{
    const TestDatabase database;
    const auto session = database.open();
    database.execute(
        u"insert into model_prices (model_used, input_price) values ('m', 2);"
        "insert into marketing_task (model_used, tokens_input, error_message) values ('m', 1000000, 'rate limit')"_s);
    const TableSpec *spec = tableSpec(u"marketing_task"_s);
    QStringList columns;
    for (const ColumnSpec &column : spec->columns)
        columns.append(u"(%1)::text"_s.arg(column.sql));
    QStringList values;
    const Status read = session->forEachSql(u"tasks"_s,
                                            u"select %1 from %2 where %3 ilike '%RATE%'"_s.arg(
                                                columns.join(u','), spec->from, spec->searchSql),
                                            {}, [&](const Row &row) {
                                                for (int i = 0; i < row.columns(); ++i)
                                                    values.append(row.text(i));
                                                return true;
                                            });
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(values.value(spec->indexOf(u"list_cost"_s)), u"2"_s);
    // Sortable columns have an index that begins with them and goes on with the key.
    for (const ColumnSpec &column : spec->columns) {
        if (column.sortable)
            QVERIFY2(
                database.value(
                    u"select count(*) from pg_indexes where tablename = 'marketing_task' and "
                    "(indexdef like '%(%1, uuid)%' or indexdef like '%(%1, uuid,%' or indexdef "
                    "ilike '%(%2, uuid)%') and indexdef not ilike '%where%'"_s.arg(
                        column.id, QString(column.sql).remove(u"t."_s))) != u"0"_s,
                qPrintable(column.id));
    }
    QCOMPARE(database.value(
                 u"select count(*) from pg_indexes where indexname = 'marketing_task_text'"_s),
             database.value(u"select count(*) from pg_extension where extname = 'pg_trgm'"_s));
}

QTEST_GUILESS_MAIN(TestTaskImport)
#include "tst_taskimport.moc"
