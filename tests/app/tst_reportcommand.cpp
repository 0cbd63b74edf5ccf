// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "operations/taskrollups.h"
#include "regieprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

const char *const fill = R"(
insert into campaigns (campaign_id, name, status, started_at, completed_at, total_count, sent_count, success_count)
values (1, 'One', 'completed', now() - interval '3 days', now() - interval '2 days', 5, 5, 5);
insert into marketing_task (campaign_id, agent_class, type, cost, status, started_at, error_message)
select 1, 'CopyWriter', 'copy', 0.5, case when i = 1 then 'failed' else 'completed' end, now() - interval '2 hours', 'oops'
  from generate_series(1, 6) i;
)";

void fillIn(const TestDatabase &database)
{
    database.execute(QString::fromUtf8(fill));
    QVERIFY(refreshTaskStatistics(*database.open()).ok());
}

} // namespace

/// regie report and regie export, as programs and operators call them, without a display.
class TestReportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingIsWantedForReportsAlone();
    void wrongUse_data();
    void wrongUse();
    void analytics();
    void campaign();
    void campaigns();
    void unknownCampaignFails();
    void badPathFails();
    void noServerIsThree();
    void frenchOnRequest();
    void statisticsAreExported();

private:
    ProgramOutcome run(const TestDatabase &database, const QStringList &words) const
    {
        return m_program.run(RegieProgram::on(database, words));
    }
    bool isPdf(const QString &name) const
    {
        QFile file(m_program.filePath(name));
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-");
    }

    const RegieProgram m_program;
};

void TestReportCommand::drawingIsWantedForReportsAlone()
{
    QVERIFY(wantsDrawing({u"regie"_s, u"--json"_s, u"report"_s, u"analytics"_s, u"x.pdf"_s}));
    QVERIFY(!wantsDrawing({u"regie"_s, u"export"_s, u"report"_s}));
    QVERIFY(!wantsDrawing({u"regie"_s, u"report"_s, u"--help"_s}));
    QVERIFY(!wantsWindow({u"regie"_s, u"report"_s, u"analytics"_s, u"x.pdf"_s}));
}

void TestReportCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no file") << QStringList{u"report"_s, u"analytics"_s};
    QTest::newRow("no such report") << QStringList{u"report"_s, u"weather"_s, u"x.pdf"_s};
    QTest::newRow("no such group")
        << QStringList{u"report"_s, u"analytics"_s, u"x.pdf"_s, u"--group"_s, u"colour"_s};
    QTest::newRow("two of a group at once") << QStringList{
        u"report"_s, u"analytics"_s, u"x.pdf"_s, u"--only"_s, u"A"_s, u"--only"_s, u"B"_s};
    QTest::newRow("two groups at once") << QStringList{
        u"report"_s, u"analytics"_s, u"x.pdf"_s, u"--group"_s, u"agent"_s, u"--group"_s, u"type"_s};
    QTest::newRow("years without end")
        << QStringList{u"report"_s, u"analytics"_s, u"x.pdf"_s, u"--from"_s, u"0001-01-01"_s};
    QTest::newRow("no day") << QStringList{u"report"_s, u"campaigns"_s, u"x.pdf"_s, u"--from"_s,
                                           u"monday"_s};
    QTest::newRow("ends before it begins")
        << QStringList{u"report"_s,     u"campaigns"_s, u"x.pdf"_s,     u"--from"_s,
                       u"2026-03-02"_s, u"--until"_s,   u"2026-03-01"_s};
    QTest::newRow("no number") << QStringList{u"report"_s, u"campaign"_s, u"one"_s, u"x.pdf"_s};
}

void TestReportCommand::wrongUse()
{
    QFETCH(QStringList, words);
    const TestDatabase database;
    const ProgramOutcome outcome = run(database, words);
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(!outcome.complaint.isEmpty());
    QVERIFY(!QFile::exists(u"x.pdf"_s));
}

void TestReportCommand::analytics()
{
    const TestDatabase database;
    fillIn(database);
    const QString file = m_program.filePath(u"analytics.pdf"_s);
    const ProgramOutcome outcome =
        run(database, {u"report"_s, u"analytics"_s, file, u"--json"_s, u"--group"_s, u"type"_s});
    QVERIFY2(outcome.code == Done, qPrintable(outcome.complaint));
    QCOMPARE(outcome.json().value(u"tasks"_s).toInt(), 6);
    QCOMPARE(outcome.json().value(u"campaigns"_s).toInt(), 1);
    QVERIFY(outcome.json().value(u"pages"_s).toInt() >= 3);
    QCOMPARE(outcome.json().value(u"file"_s).toString(), file);
    QVERIFY(isPdf(u"analytics.pdf"_s));
}

void TestReportCommand::campaign()
{
    const TestDatabase database;
    fillIn(database);
    const QString file = m_program.filePath(u"one.pdf"_s);
    const ProgramOutcome outcome = run(database, {u"report"_s, u"campaign"_s, u"1"_s, file});
    QVERIFY2(outcome.code == Done, qPrintable(outcome.complaint));
    // How many pages depends on the fonts of the machine.
    static const QRegularExpression told(u"^\\d+ pages? written to .*one\\.pdf\\.$"_s);
    QVERIFY2(told.match(outcome.output.trimmed()).hasMatch(), qPrintable(outcome.output));
    QVERIFY(isPdf(u"one.pdf"_s));
}

void TestReportCommand::campaigns()
{
    const TestDatabase database;
    fillIn(database);
    const QString file = m_program.filePath(u"ended.pdf"_s);
    const ProgramOutcome outcome = run(database, {u"report"_s, u"campaigns"_s, file, u"--json"_s});
    QVERIFY2(outcome.code == Done, qPrintable(outcome.complaint));
    QCOMPARE(outcome.json().value(u"campaigns"_s).toInt(), 1);
    QCOMPARE(outcome.json().value(u"sections"_s).toInt(), 1);
    const ProgramOutcome none = run(
        database, {u"report"_s, u"campaigns"_s, file, u"--json"_s, u"--until"_s, u"2020-01-01"_s});
    QCOMPARE(none.json().value(u"campaigns"_s).toInt(), 0);
    QCOMPARE(none.json().value(u"pages"_s).toInt(), 1);
}

void TestReportCommand::unknownCampaignFails()
{
    const TestDatabase database;
    const ProgramOutcome outcome = run(database, {u"report"_s, u"campaign"_s, u"4711"_s,
                                                  m_program.filePath(u"no.pdf"_s), u"--json"_s});
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY(outcome.json().contains(u"error"_s));
    QVERIFY(!QFile::exists(m_program.filePath(u"no.pdf"_s)));
}

void TestReportCommand::badPathFails()
{
    const TestDatabase database;
    const ProgramOutcome outcome =
        run(database, {u"report"_s, u"campaigns"_s, u"/nowhere/at/all.pdf"_s});
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY(outcome.complaint.contains(u"The report cannot be written to /nowhere/at/all.pdf"_s));
}

void TestReportCommand::noServerIsThree()
{
    const ProgramOutcome outcome =
        m_program.run({u"--database"_s, u"host=/nowhere/at/all dbname=x"_s, u"report"_s,
                       u"campaigns"_s, m_program.filePath(u"no.pdf"_s)});
    QCOMPARE(outcome.code, int(Unreachable));
}

void TestReportCommand::frenchOnRequest()
{
    const TestDatabase database;
    const ProgramOutcome outcome = run(database, {u"--language"_s, u"fr"_s, u"report"_s,
                                                  u"campaigns"_s, m_program.filePath(u"fr.pdf"_s)});
    QVERIFY2(outcome.code == Done, qPrintable(outcome.complaint));
    QVERIFY(isPdf(u"fr.pdf"_s));
}

void TestReportCommand::statisticsAreExported()
{
    const TestDatabase database;
    fillIn(database);
    const ProgramOutcome failed = run(database, {u"export"_s, u"task_statistics"_s, u"--filter"_s,
                                                 u"status=failed"_s, u"--format"_s, u"json"_s});
    QVERIFY2(failed.code == Done, qPrintable(failed.complaint));
    const QJsonObject row = QJsonDocument::fromJson(failed.output.trimmed().toUtf8()).object();
    QCOMPARE(row.value(u"agent_class"_s).toString(), u"CopyWriter"_s);
    QCOMPARE(row.value(u"task_count"_s).toInt(), 1);
    QCOMPARE(row.value(u"campaign_id"_s).toInt(), 1);
    const ProgramOutcome tasks =
        run(database, {u"export"_s, u"tasks"_s, u"--columns"_s, u"agent_class,cost"_s});
    QVERIFY2(tasks.code == Done, qPrintable(tasks.complaint));
    QCOMPARE(tasks.output.trimmed().split(u'\n').size(), 7);
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
