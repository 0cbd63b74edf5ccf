// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "regieprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace regie;

namespace {

using Outcome = ProgramOutcome;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The real program, in a home of its own.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();

    void commandIsFoundAmongOptions_data();
    void commandIsFoundAmongOptions();
    void windowIsWantedOnlyWhereOneOpens_data();
    void windowIsWantedOnlyWhereOneOpens();

    void wrongUse_data();
    void wrongUse();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void groupsSayWhatFollows_data();
    void groupsSayWhatFollows();
    void versionIsOneLine();
    void lostOutputFails();
    void readerThatLeavesIsNotTold();
    void languageIsFoundHoweverItIsWritten();
    void noServerIsThree_data();
    void noServerIsThree();
    void foreignEmptyDatabaseIsLeftAlone();
    void migrateThenUse();
    void importTellsAProgram();
    void importOfRubbishFails();
    void exportWritesRows();
    void exportToAFullDiskFails();
    void frenchOnRequest();
    void interruptedCommandEndsCleanly();
    void killedImportIsFinishedByTheNext();
    void privateServerFromStartToStop();
    void passwordIsNotLogged();

private:
    Outcome run(const QStringList &arguments) const { return m_program.run(arguments); }
    QStringList on(const TestDatabase &database, const QStringList &arguments) const
    {
        return RegieProgram::on(database, arguments);
    }

    const RegieProgram m_program;
};

void CommandLineTest::cleanupTestCase()
{
    run({u("db"), u("stop")});
}

void CommandLineTest::commandIsFoundAmongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("nothing") << QStringList() << QString() << QString();
    QTest::newRow("a word") << QStringList{u("sample")} << u("sample") << QString();
    QTest::newRow("two words") << QStringList{u("db"), u("stop")} << u("db stop") << QString();
    QTest::newRow("after options")
        << QStringList{u("--json"), u("--database"), u("export"), u("db"), u("url")} << u("db url")
        << QString();
    QTest::newRow("after an option with =")
        << QStringList{u("--profile=x"), u("sample")} << u("sample") << QString();
    QTest::newRow("half a command") << QStringList{u("db")} << QString() << u("db");
    QTest::newRow("unknown word") << QStringList{u("dance"), u("now")} << QString() << u("dance");
    QTest::newRow("unknown second word")
        << QStringList{u("db"), u("dance")} << QString() << u("db dance");
    QTest::newRow("third word") << QStringList{u("budgets"), u("rules"), u("set")}
                                << u("budgets rules set") << QString();
    QTest::newRow("unknown third word") << QStringList{u("budgets"), u("rules"), u("dance")}
                                        << QString() << u("budgets rules dance");
    QTest::newRow("unknown after a command that takes nothing")
        << QStringList{u("import"), u("dance")} << QString() << u("import dance");
    QTest::newRow("value of an option after such a command")
        << QStringList{u("import"), u("--undo"), u("5")} << u("import") << QString();
    QTest::newRow("argument of a command")
        << QStringList{u("export"), u("campaigns")} << u("export") << QString();
}

void CommandLineTest::commandIsFoundAmongOptions()
{
    QFETCH(QStringList, arguments);
    const CommandChoice choice = chooseCommand(QStringList{u("regie")} + arguments);
    QTEST(choice.command ? choice.command->name : QString(), "command");
    QTEST(choice.unknown, "unknown");
}

void CommandLineTest::windowIsWantedOnlyWhereOneOpens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("nothing") << QStringList() << true;
    QTest::newRow("options") << QStringList{u("--profile"), u("x")} << true;
    QTest::newRow("tour") << QStringList{u("tour"), u("/tmp/x")} << true;
    QTest::newRow("help") << QStringList{u("--help")} << false;
    QTest::newRow("help of the tour") << QStringList{u("tour"), u("-h")} << false;
    QTest::newRow("a command") << QStringList{u("db"), u("status")} << false;
}

void CommandLineTest::windowIsWantedOnlyWhereOneOpens()
{
    QFETCH(QStringList, arguments);
    QTEST(wantsWindow(QStringList{u("regie")} + arguments), "wanted");
}

void CommandLineTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u("dance")};
    QTest::newRow("half a command") << QStringList{u("db")};
    QTest::newRow("unknown option") << QStringList{u("db"), u("status"), u("--colour")};
    QTest::newRow("option of another command") << QStringList{u("db"), u("status"), u("--seed=1")};
    QTest::newRow("missing file") << QStringList{u("import"), u("campaigns")};
    QTest::newRow("too many files")
        << QStringList{u("import"), u("campaigns"), u("a.json"), u("b.json")};
    QTest::newRow("option without its value") << QStringList{u("db"), u("status"), u("--database")};
    QTest::newRow("number that is none") << QStringList{u("sample"), u("--tasks"), u("many")};
    QTest::newRow("negative number") << QStringList{u("sample"), u("--tasks=-1")};
    QTest::newRow("no such table") << QStringList{u("export"), u("horses")};
    QTest::newRow("no such column to sort by")
        << QStringList{u("export"), u("campaigns"), u("--sort"), u("colour")};
    QTest::newRow("bad filter") << QStringList{u("export"), u("campaigns"), u("--filter"),
                                               u("status")};
    QTest::newRow("bad format") << QStringList{u("export"), u("campaigns"), u("--format=xml")};
    QTest::newRow("no such zone") << QStringList{u("import"), u("campaigns"), u("a.json"),
                                                 u("--zone=Mars/Base")};
    QTest::newRow("no such language") << QStringList{u("db"), u("status"), u("--language=xx")};
    QTest::newRow("no such profile") << QStringList{u("db"), u("status"), u("--profile=nobody")};
    QTest::newRow("bad address") << QStringList{u("db"), u("status"), u("--database=nonsense")};
    QTest::newRow("two databases")
        << QStringList{u("db"), u("status"), u("--profile=a"), u("--database=host=b")};
    QTest::newRow("stopping another server")
        << QStringList{u("db"), u("stop"), u("--database=host=b")};
}

void CommandLineTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.complaint.startsWith(u("regie: ")), qPrintable(outcome.complaint));

    const Outcome forPrograms = run(arguments + QStringList{u("--json")});
    if (!arguments.last().startsWith(u("--database"))) // there --json becomes the missing value
        QVERIFY(forPrograms.json().contains(u("error")));
}

void CommandLineTest::helpOfEveryCommand_data()
{
    QTest::addColumn<QStringList>("words");
    for (const Command &command : commands())
        QTest::newRow(qUtf8Printable(command.name)) << command.name.split(QLatin1Char(' '));
}

void CommandLineTest::helpOfEveryCommand()
{
    QFETCH(QStringList, words);
    const Outcome outcome = run(words + QStringList{u("--help")});
    QCOMPARE(outcome.code, int(Done));
    QVERIFY(outcome.output.contains(words.join(QLatin1Char(' '))));
    QVERIFY(outcome.output.contains(u("--database")));
    static const QString all = run({u("--help")}).output;
    QVERIFY(all.contains(words.join(QLatin1Char(' '))));
}

void CommandLineTest::groupsSayWhatFollows_data()
{
    QTest::addColumn<QString>("group");
    QStringList groups;
    for (const Command &command : commands()) {
        const QStringList words = command.name.split(QLatin1Char(' '));
        for (qsizetype length = 1; length < words.size(); ++length)
            groups.append(words.first(length).join(QLatin1Char(' ')));
    }
    groups.removeDuplicates();
    QVERIFY(groups.contains(u("report")) && groups.contains(u("budgets rules")));
    for (const QString &group : std::as_const(groups))
        QTest::newRow(qUtf8Printable(group)) << group;
}

void CommandLineTest::groupsSayWhatFollows()
{
    QFETCH(QString, group);
    const QStringList words = group.split(QLatin1Char(' '));
    const bool isCommand = std::ranges::any_of(
        commands(), [&](const Command &command) { return command.name == group; });
    const Outcome wrong = run(words + QStringList{u("dance")});
    QCOMPARE(wrong.code, int(Usage));
    QVERIFY(wrong.output.isEmpty());
    QVERIFY(wrong.complaint.contains(u("\"%1 dance\"").arg(group)));
    const Outcome help = run(words + QStringList{u("--help")});
    QCOMPARE(help.code, int(Done));
    QVERIFY(help.complaint.isEmpty());
    const Outcome bare = isCommand ? Outcome() : run(words);
    if (!isCommand)
        QCOMPARE(bare.code, int(Usage));
    for (const QString &follower : followers(group)) {
        QVERIFY2(wrong.complaint.contains(follower), qPrintable(wrong.complaint));
        QVERIFY2(help.output.contains(group + QLatin1Char(' ') + follower),
                 qPrintable(help.output));
        QVERIFY2(isCommand || bare.complaint.contains(follower), qPrintable(bare.complaint));
    }
    QVERIFY(wrong.complaint.contains(u("regie %1 --help").arg(group)));
}

void CommandLineTest::lostOutputFails()
{
    const TestDatabase database;
    for (const QStringList &words :
         {QStringList{u("--help")}, QStringList{u("--version")},
          QStringList{u("prices"), u("list")}, QStringList{u("prices"), u("list"), u("--json")},
          QStringList{u("prices"), u("export")}}) {
        QProcess process;
        process.setProcessEnvironment(m_program.environment());
        process.setStandardOutputFile(u("/dev/full"));
        process.start(QStringLiteral(REGIE_PROGRAM), on(database, words));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), int(Failed));
        const QString complaint = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(complaint.contains(u("Standard output cannot be written to.")),
                 qPrintable(words.join(QLatin1Char(' '))));
    }
}

void CommandLineTest::readerThatLeavesIsNotTold()
{
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    // The reader is gone for sure before the program writes.
    process.start(u("/bin/bash"), {u("-c"),
                                   u("set -o pipefail; { sleep 0.2; \"$0\" --help; } | exec "
                                     "true"),
                                   QStringLiteral(REGIE_PROGRAM)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), int(Failed));
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
}

void CommandLineTest::languageIsFoundHoweverItIsWritten()
{
    const Outcome apart = run({u("--language"), u("fr"), u("--help")});
    const Outcome together = run({u("--language=fr"), u("--help")});
    QVERIFY(apart.output.contains(u("Commandes")));
    QCOMPARE(together.output, apart.output);
}

void CommandLineTest::versionIsOneLine()
{
    const Outcome outcome = run({u("--version")});
    QCOMPARE(outcome.code, int(Done));
    QCOMPARE(outcome.output, u("regie " REGIE_VERSION "\n"));
}

void CommandLineTest::noServerIsThree_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no such socket") << "host=/nonexistent dbname=x";
    QTest::newRow("nobody listens") << "postgresql://127.0.0.1:1/x";
}

void CommandLineTest::noServerIsThree()
{
    QFETCH(QString, address);
    const Outcome outcome = run({u("db"), u("status"), u("--database"), address, u("--json")});
    QCOMPARE(outcome.code, int(Unreachable));
    QCOMPARE(outcome.json().value(u("error")).toObject().value(u("kind")).toString(), u("offline"));
    QVERIFY(outcome.complaint.startsWith(u("regie: ")));
}

void CommandLineTest::foreignEmptyDatabaseIsLeftAlone()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    const Outcome outcome = run(on(database, {u("sample")}));
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY(outcome.complaint.contains(u("db migrate")));
    QCOMPARE(database.value(u("select count(*) from pg_tables where schemaname = 'public'")),
             u("0"));
    const Outcome status = run(on(database, {u("db"), u("status"), u("--json")}));
    QCOMPARE(status.code, int(Done));
    QCOMPARE(status.json().value(u("schema_version")).toInt(-1), 0);
}

void CommandLineTest::migrateThenUse()
{
    const TestDatabase database(TestDatabase::Content::Empty);
    const Outcome first = run(on(database, {u("db"), u("migrate"), u("--json")}));
    QCOMPARE(first.code, int(Done));
    QVERIFY(!first.json().value(u("applied")).toArray().isEmpty());
    const Outcome again = run(on(database, {u("db"), u("migrate"), u("--json")}));
    QVERIFY(again.json().value(u("applied")).toArray().isEmpty());
    const Outcome sample = run(on(database, {u("sample"), u("--campaigns=3"), u("--messages=30"),
                                             u("--tasks=10"), u("--json")}));
    QCOMPARE(sample.code, int(Done));
    QCOMPARE(database.value(u("select count(*) from campaigns")), u("3"));
    QCOMPARE(database.value(u("select count(*) from marketing_task")), u("10"));
}

void CommandLineTest::importTellsAProgram()
{
    const TestDatabase database;
    const QString fileName = m_program.filePath(u("memory.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"campaigns": [{"campaign_id": "a", "niche": "A", "status": "COMPLETED"}, 7]})");
    file.close();
    const QString rejects = m_program.filePath(u("rejects.json"));
    const Outcome outcome = run(on(
        database, {u("import"), u("campaigns"), fileName, u("--json"), u("--rejects"), rejects}));
    QCOMPARE(outcome.code, int(Partial));
    const QJsonObject report = outcome.json();
    QCOMPARE(report.value(u("read")).toInt(), 2);
    QCOMPARE(report.value(u("imported")).toInt(), 1);
    QCOMPARE(report.value(u("rejected")).toInt(), 1);
    QFile list(rejects);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll().count('\n'), 1);
    QCOMPARE(database.value(u("select count(*) from campaigns")), u("1"));
}

void CommandLineTest::importOfRubbishFails()
{
    const TestDatabase database;
    const QString fileName = m_program.filePath(u("rubbish.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no JSON at all");
    file.close();
    const Outcome outcome = run(on(database, {u("import"), u("campaigns"), fileName}));
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY(outcome.complaint.startsWith(u("regie: ")));
    QCOMPARE(run(on(database, {u("import"), u("campaigns"), u("/nonexistent")})).code, int(Failed));
}

void CommandLineTest::exportWritesRows()
{
    const TestDatabase database;
    database.execute(u("insert into campaigns (name, status) values "
                       "('Nord', 'draft'), ('=1+1', 'paused'), ('Sud', 'draft')"));
    const QStringList command{u("export"), u("campaigns"), u("--columns"),
                              u("name"),   u("--sort"),    u("name")};
    const Outcome csv = run(on(database, command + QStringList{u("--filter"), u("status=draft")}));
    QCOMPARE(csv.code, int(Done));
    QCOMPARE(csv.output.count(QLatin1Char('\n')), 3);
    QVERIFY(csv.output.contains(u("Nord")) && csv.output.contains(u("Sud")));

    const Outcome json =
        run(on(database, command + QStringList{u("--format=json"), u("--limit=1")}));
    QCOMPARE(json.output.count(QLatin1Char('\n')), 1);
    QCOMPARE(json.json().value(u("name")).toString(), u("=1+1"));

    const QString fileName = m_program.filePath(u("out.csv"));
    const Outcome toFile =
        run(on(database, command + QStringList{u("--output"), fileName, u("--json")}));
    QCOMPARE(toFile.json().value(u("rows")).toInt(), 3);
    QVERIFY(QFile::exists(fileName));
}

void CommandLineTest::exportToAFullDiskFails()
{
    const TestDatabase database;
    database.execute(u("insert into campaigns (name) values ('one')"));
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.setStandardOutputFile(u("/dev/full"));
    process.start(QStringLiteral(REGIE_PROGRAM), on(database, {u("export"), u("campaigns")}));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), int(Failed));
}

void CommandLineTest::frenchOnRequest()
{
    const Outcome english = run({u("dance")});
    const Outcome french = run({u("--language"), u("fr"), u("dance")});
    QCOMPARE(french.code, int(Usage));
    if (french.complaint == english.complaint)
        QSKIP("the French texts are not there yet");
    QVERIFY(french.complaint.contains(u("commande")));
}

void CommandLineTest::interruptedCommandEndsCleanly()
{
    const TestDatabase database;
    // The command waits for this lock, in the server.
    const std::unique_ptr<Session> blocker = database.open();
    QVERIFY(blocker->begin());
    QVERIFY(blocker->executeSql(u("lock"), u("lock table campaigns in access exclusive mode")));
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.start(QStringLiteral(REGIE_PROGRAM), on(database, {u("export"), u("campaigns")}));
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(database.value(u("select count(*) from pg_stat_activity where "
                                               "wait_event_type = 'Lock' and datname = "
                                               "current_database()")),
                              u("1"), 30'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), int(Failed));
}

void CommandLineTest::killedImportIsFinishedByTheNext()
{
    constexpr int campaigns = 20'000;
    const TestDatabase database;
    const QString fileName = m_program.filePath(u("large.json"));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < campaigns; ++i)
        file.write(
            QStringLiteral("{\"campaign_id\": \"C%1\", \"niche\": \"A\"}\n").arg(i).toUtf8());
    file.close();
    const QStringList arguments =
        on(database, {u("import"), u("campaigns"), fileName, u("--json")});
    const auto stored = [&] {
        return database.value(u("select count(*) from campaigns")).toInt();
    };
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.start(QStringLiteral(REGIE_PROGRAM), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(stored() > 0, 60'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    const QString halves = u("select count(*) from campaigns c where not exists (select from "
                             "campaign_sources s where s.campaign_id = c.campaign_id)");
    QCOMPARE(database.value(halves), u("0"));

    const Outcome second = run(arguments);
    QVERIFY2(second.code == Done, qPrintable(second.complaint));
    QCOMPARE(second.json().value(u("imported")).toInt() +
                 second.json().value(u("unchanged")).toInt(),
             campaigns);
    QCOMPARE(stored(), campaigns);
    QCOMPARE(database.value(u("select count(distinct external_id) from campaign_sources")),
             QString::number(campaigns));
}

void CommandLineTest::privateServerFromStartToStop()
{
    QCOMPARE(run({u("db"), u("status"), u("--json")}).json().value(u("running")),
             QJsonValue(false));
    const Outcome migrated = run({u("db"), u("migrate"), u("--json")});
    QVERIFY2(migrated.code == Done, qPrintable(migrated.complaint));
    QCOMPARE(run({u("db"), u("status"), u("--json")}).json().value(u("running")),
             QJsonValue(false));

    const Outcome url = run({u("db"), u("url")});
    QCOMPARE(url.code, int(Done));
    QVERIFY(url.output.startsWith(u("postgresql://")));
    const Outcome status = run({u("db"), u("status"), u("--json")});
    QCOMPARE(status.json().value(u("running")), QJsonValue(true));
    QCOMPARE(status.json().value(u("kept")), QJsonValue(true));
    QCOMPARE(run({u("db"), u("migrate"), u("--database"), url.output.trimmed()}).code, int(Done));

    QCOMPARE(run({u("db"), u("stop"), u("--json")}).json().value(u("outcome")).toString(),
             u("stopped"));
    QCOMPARE(run({u("db"), u("stop"), u("--json")}).json().value(u("outcome")).toString(),
             u("not_running"));
}

void CommandLineTest::passwordIsNotLogged()
{
    run({u("db"), u("status"), u("--verbose"), u("--database"),
         u("postgresql://ada:swordfish77@127.0.0.1:1/x")});
    const Outcome outcome = run({u("db"), u("status"), u("--json"), u("--database"),
                                 u("postgresql://ada:swordfish77@127.0.0.1:1/x")});
    QVERIFY(!outcome.output.contains(u("swordfish77")));
    QVERIFY(!outcome.complaint.contains(u("swordfish77")));
    for (const QString &name : QDir(m_program.filePath(u("state/regie"))).entryList(QDir::Files)) {
        QFile file(m_program.filePath(u("state/regie/")) + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("swordfish77"));
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
