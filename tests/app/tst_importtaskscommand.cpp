// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "database/connectionsettings.h"
#include "regieprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const QByteArray calls = "uuid,agent,model,status,tokens_input,cost,started_at\n"
                         "00000000-0000-4000-8000-000000000001,Writer,gpt-4o,completed,100,0.5,"
                         "2026-03-01T10:00:00Z\n"
                         "00000000-0000-4000-8000-000000000002,Writer,gpt-4o,failed,200,0.25,"
                         "2026-03-01T11:00:00Z\n";
const QByteArray badLine = "not a uuid,Writer,gpt-4o,completed,1,0.1,2026-03-01T12:00:00Z\n";

const QByteArray lines =
    R"({"uuid":"00000000-0000-4000-8000-000000000003","agent_class":"Scraper","arguments":{"page":1}})"
    "\n"
    R"({"uuid":"00000000-0000-4000-8000-000000000004","agent_class":"Scraper","tokens_input":7})"
    "\n";

} // namespace

/// regie import tasks, as programs and operators call it.
class TestImportTasksCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = std::make_unique<TestDatabase>(); }

    void wrongUse_data();
    void wrongUse();
    void delimitedTwiceAndTakenBack();
    void badRowsAreNamedAndKept();
    void listKeepsItsColumnsWhateverTheName();
    void hostileNamesAreNotObeyed();
    void dryRunKeepsNothing();
    void linesOfJson();
    void anotherDatabase();
    void aSourceThatIsNotThere();

private:
    ProgramOutcome import(const QStringList &arguments) const
    {
        const QStringList all{u"import"_s, u"tasks"_s, u"--json"_s};
        return m_program.run(RegieProgram::on(*m_database, all + arguments));
    }
    QString file(const QString &name, const QByteArray &content) const;
    QString count() const { return m_database->value(u"select count(*) from marketing_task"_s); }

    const RegieProgram m_program;
    std::unique_ptr<TestDatabase> m_database;
};

QString TestImportTasksCommand::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_program.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file %s cannot be written.", qPrintable(name));
    return file.fileName();
}

void TestImportTasksCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList() << u"Name one of"_s;
    QTest::newRow("a file and a database")
        << QStringList{u"x.csv"_s, u"--from"_s, u"mysql://h/d"_s} << u"Name one of"_s;
    QTest::newRow("no number") << QStringList{u"--undo"_s, u"last"_s} << u"last"_s;
    QTest::newRow("a field that is none")
        << QStringList{u"x.csv"_s, u"--field"_s, u"model=m"_s} << u"model_used"_s;
    QTest::newRow("a zone that is none")
        << QStringList{u"x.csv"_s, u"--zone"_s, u"Europe/Atlantis"_s} << u"Atlantis"_s;
    QTest::newRow("a status that is none")
        << QStringList{u"x.csv"_s, u"--status"_s, u"3=broken"_s} << u"3=broken"_s;
}

void TestImportTasksCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const ProgramOutcome outcome = import(arguments);
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY2(outcome.complaint.contains(said), qPrintable(outcome.complaint));
}

void TestImportTasksCommand::delimitedTwiceAndTakenBack()
{
    const QString name = file(u"calls.csv"_s, calls);
    const ProgramOutcome first = import({name});
    QCOMPARE(first.code, int(Done));
    QCOMPARE(first.json()[u"imported"_s].toInt(), 2);
    QCOMPARE(m_database->value(u"select sum(cost) from marketing_task where model_used = 'gpt-4o' "
                               "and agent_class = 'Writer'"_s),
             u"0.7500"_s);

    const ProgramOutcome again = import({name});
    QCOMPARE(again.code, int(Done));
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 2);
    QCOMPARE(count(), u"2"_s);

    const ProgramOutcome list = import({u"--list"_s});
    QCOMPARE(list.json()[u"imports"_s].toArray().size(), 2);
    const int id = first.json()[u"import"_s].toInt();
    QCOMPARE(import({u"--undo"_s, QString::number(id)}).code, int(Done));
    QCOMPARE(count(), u"0"_s);
    QCOMPARE(import({u"--undo"_s, QString::number(id)}).code, int(Failed));
}

void TestImportTasksCommand::badRowsAreNamedAndKept()
{
    const QString rejects = m_program.filePath(u"rejects.csv"_s);
    const ProgramOutcome outcome =
        import({file(u"calls.csv"_s, calls + badLine), u"--rejects"_s, rejects});
    QCOMPARE(outcome.code, int(Partial));
    const QJsonArray rows = outcome.json()[u"rejects"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows[0].toObject()[u"reason"_s].toString().isEmpty());
    QFile kept(rejects);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY2(text.contains("not a uuid") && !text.contains("000000000001"), text.constData());
    QCOMPARE(count(), u"2"_s);
}

/// A file's name may hold what turns colours on, breaks a line or looks like a place of ours.
void TestImportTasksCommand::listKeepsItsColumnsWhateverTheName()
{
    const auto told = [this](const char *kind) {
        QStringList words{u"import"_s, u"--list"_s};
        if (*kind)
            words.insert(1, QLatin1String(kind));
        return m_program.run(RegieProgram::on(*m_database, words));
    };
    QCOMPARE(told("tasks").output, u"There are no imports yet.\n"_s);
    QCOMPARE(told("").output, u"There are no imports yet.\n"_s);
    m_database->execute(u"insert into clients (client_key, name) values ('lune', 'Lune')"_s);
    const QString name = file(u"%1 %5\n\x1b[31m.csv"_s, calls);
    QCOMPARE(import({name}).code, int(Done));
    QCOMPARE(
        m_program
            .run(RegieProgram::on(
                *m_database, {u"import"_s, u"metrics"_s,
                              file(u"%1 %4\n.csv"_s, "date,entity_id,spend\n2026-03-01,a,2.50\n"),
                              u"--client"_s, u"lune"_s, u"--entity-type"_s, u"ad"_s}))
            .code,
        int(Done));
    for (const auto &[kind, shown] :
         {std::pair("tasks", u"%1 %5␊␛[31m.csv"_s), {"", u"%1 %4␊.csv"_s}}) {
        const ProgramOutcome list = told(kind);
        QCOMPARE(list.code, int(Done));
        const QStringList rows = list.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.at(1).endsWith(u"  "_s + shown), qPrintable(list.output));
        QCOMPARE(rows.at(0).indexOf(u"From"_s), rows.at(1).indexOf(shown));
    }
}

/// Names of the database, in every command that lists what is there.
void TestImportTasksCommand::hostileNamesAreNotObeyed()
{
    m_database->execute(QString::fromUtf8(
        R"(insert into marketing_task (name, type, agent_class, status, started_at)
           values (E'a\n\x1b[2J%1', E'b\n%2', E'c\x1b[0m', 'processing', now() - interval '4 hours');
           insert into model_prices (model_used, input_price, output_price, cached_price)
           values (E'd\n\x1b[31m%3', 1234.5, 1, 1);)"));
    for (const QStringList &words :
         {QStringList{u"tasks"_s, u"--stuck"_s}, QStringList{u"prices"_s, u"list"_s}}) {
        const ProgramOutcome outcome = m_program.run(RegieProgram::on(*m_database, words));
        QCOMPARE(outcome.code, int(Done));
        QCOMPARE(outcome.output.count(u'\n'), 1);
        QVERIFY2(outcome.output.contains(u'␛') && !outcome.output.contains(u'\x1b'),
                 qPrintable(outcome.output));
    }
    const ProgramOutcome rows =
        m_program.run(RegieProgram::on(*m_database, {u"prices"_s, u"export"_s}));
    QVERIFY2(rows.output.contains(u"\"d\n\x1b[31m%3\",2000-01-01,1234.50"_s),
             qPrintable(rows.output));
}

void TestImportTasksCommand::dryRunKeepsNothing()
{
    const ProgramOutcome outcome = import({file(u"calls.csv"_s, calls), u"--dry-run"_s});
    QCOMPARE(outcome.code, int(Done));
    QCOMPARE(outcome.json()[u"imported"_s].toInt(), 2);
    QCOMPARE(count(), u"0"_s);
}

void TestImportTasksCommand::linesOfJson()
{
    const ProgramOutcome outcome =
        import({file(u"calls.jsonl"_s, lines), u"--field"_s, u"client_key==acme"_s});
    QCOMPARE(outcome.code, int(Done));
    QCOMPARE(outcome.json()[u"imported"_s].toInt(), 2);
    QCOMPARE(m_database->value(u"select arguments ->> 'page' from marketing_task where client_key "
                               "= 'acme' and arguments ? 'page'"_s),
             u"1"_s);
}

void TestImportTasksCommand::anotherDatabase()
{
    const TestDatabase other;
    other.execute(u"insert into marketing_task (agent_class, tokens_input) select 'Old', n from "
                  "generate_series(1, 50) n"_s);
    const QString uri = other.settings().toUri();
    const ProgramOutcome outcome = import({u"--from"_s, uri});
    QVERIFY2(outcome.code == Done, qPrintable(outcome.complaint));
    QCOMPARE(outcome.json()[u"imported"_s].toInt(), 50);
    QCOMPARE(m_database->value(u"select sum(tokens_input) from marketing_task"_s), u"1275"_s);
    QCOMPARE(import({u"--from"_s, uri, u"--restart"_s}).json()[u"unchanged"_s].toInt(), 50);
}

/// The sentence says where, and the password is in none of the answers.
void TestImportTasksCommand::aSourceThatIsNotThere()
{
    const ProgramOutcome outcome =
        import({u"--from"_s, u"postgresql://me:hunter2@127.0.0.1:1/old"_s});
    QVERIFY(outcome.code == Failed || outcome.code == Unreachable);
    QVERIFY2(outcome.complaint.contains(u"127.0.0.1"_s), qPrintable(outcome.complaint));
    QVERIFY(!(outcome.complaint + outcome.output).contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestImportTasksCommand)

#include "tst_importtaskscommand.moc"
