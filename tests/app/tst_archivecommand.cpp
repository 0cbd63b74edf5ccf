// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "database/session.h"
#include "regieprogram.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// Eight campaigns of 200 days ago with three messages each, and one of yesterday.
const char *const fill = R"(
insert into campaigns (name, status, completed_at, settled_at, total_count, sent_count, success_count)
    select 'Campaign ' || i, 'completed', now() - interval '200 days', now() - interval '199 days', 3, 3, 3
    from generate_series(1, 8) i;
insert into messages (campaign_id, status, sent_at)
    select campaign_id, 'read', now() - interval '200 days' from campaigns, generate_series(1, 3);
insert into campaigns (name, status, completed_at, settled_at)
values ('Campaign 9', 'completed', now() - interval '1 day', now());
)";

QJsonObject policyOf(const ProgramOutcome &outcome)
{
    return outcome.json().value(u"policies"_s).toArray().first().toObject();
}

} // namespace

/// regie archive, as programs and operators call it.
class TestArchiveCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void previewMovesNothing();
    void runThenRestore();
    void oneLeftBehindIsPartial();
    void interruptedWhileItWaits();

private:
    ProgramOutcome archive(const TestDatabase &database, const QStringList &options) const
    {
        return m_program.run(
            RegieProgram::on(database, QStringList{u"archive"_s, u"--json"_s} + options));
    }

    const RegieProgram m_program;
};

void TestArchiveCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing asked") << QStringList();
    QTest::newRow("two things asked") << QStringList{u"--preview"_s, u"--run"_s};
    QTest::newRow("unknown policy") << QStringList{u"--run"_s, u"--table"_s, u"lunch"_s};
    QTest::newRow("no number") << QStringList{u"--restore-run"_s, u"last"_s};
    QTest::newRow("a run of a policy")
        << QStringList{u"--restore-run"_s, u"1"_s, u"--table"_s, u"logs"_s};
}

void TestArchiveCommand::wrongUse()
{
    QFETCH(QStringList, options);
    const TestDatabase database;
    const ProgramOutcome outcome = archive(database, options);
    QCOMPARE(outcome.code, int(Usage));
    QVERIFY(!outcome.complaint.isEmpty());
}

void TestArchiveCommand::previewMovesNothing()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const ProgramOutcome outcome = archive(database, {u"--preview"_s});
    QCOMPARE(outcome.code, int(Done));
    QCOMPARE(policyOf(outcome).value(u"policy"_s).toString(), u"campaigns"_s);
    QCOMPARE(policyOf(outcome).value(u"items"_s).toInt(), 8);
    QCOMPARE(policyOf(outcome).value(u"rows"_s).toInt(), 32);
    QCOMPARE(database.value(u"select count(*) from campaigns"_s), u"9"_s);
}

void TestArchiveCommand::runThenRestore()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const ProgramOutcome moved = archive(database, {u"--run"_s, u"--table"_s, u"campaigns"_s});
    QCOMPARE(moved.code, int(Done));
    QCOMPARE(policyOf(moved).value(u"items"_s).toInt(), 8);
    QCOMPARE(policyOf(moved).value(u"cancelled"_s).toBool(), false);
    QCOMPARE(database.value(u"select origin from audit_log"_s), u"command line"_s);
    const qint64 run = policyOf(moved).value(u"run"_s).toInteger();
    const ProgramOutcome back = archive(database, {u"--restore-run"_s, QString::number(run)});
    QCOMPARE(back.code, int(Done));
    QCOMPARE(back.json().value(u"rows"_s).toInt(), 32);
    QCOMPARE(database.value(u"select count(*) from campaigns"_s), u"9"_s);
    const ProgramOutcome none = archive(database, {u"--restore-run"_s, u"4711"_s});
    QCOMPARE(none.code, int(Failed));
    QVERIFY(none.json().contains(u"error"_s));
}

void TestArchiveCommand::oneLeftBehindIsPartial()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    database.execute(u"create table invoices (campaign_id bigint references campaigns);"
                     "insert into invoices values (2)"_s);
    const ProgramOutcome outcome = archive(database, {u"--run"_s});
    QCOMPARE(outcome.code, int(Partial));
    QCOMPARE(policyOf(outcome).value(u"items"_s).toInt(), 7);
    QCOMPARE(policyOf(outcome).value(u"left"_s).toArray().size(), 1);
}

/// The server is told to stop as well, and the run says in the database how it ended.
void TestArchiveCommand::interruptedWhileItWaits()
{
    const TestDatabase database;
    database.execute(QString::fromLatin1(fill));
    const std::unique_ptr<Session> blocker = database.open();
    QVERIFY(blocker->begin());
    QVERIFY(blocker->executeSql(u"lock"_s, u"lock table messages_archive in share mode"_s).ok());
    const auto process =
        m_program.start(RegieProgram::on(database, {u"archive"_s, u"--run"_s, u"--json"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(database.value(u"select count(*) from pg_stat_activity where "
                                             "wait_event_type = 'Lock' and datname = "
                                             "current_database()"_s),
                              u"1"_s, 30'000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), int(Failed));
    QCOMPARE(database.value(u"select status from archive_runs"_s), u"cancelled"_s);
    QCOMPARE(database.value(u"select count(*) from campaigns"_s), u"9"_s);
}

QTEST_GUILESS_MAIN(TestArchiveCommand)
#include "tst_archivecommand.moc"
