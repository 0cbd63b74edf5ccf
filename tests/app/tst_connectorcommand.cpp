// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"
#include "loopbackserver.h"
#include "regieprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;

/// regie connector, and the checks that use connectors, as operators without a window call them.
class TestConnectorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listTellsWhichHaveATokenHere();
    void testAsksThePlatform();
    void unknownConnectorIsSaid();
    void setTokenReadsWhatIsPipedIn_data();
    void setTokenReadsWhatIsPipedIn();
    void executionRunsThroughTheConnector();

private:
    ProgramOutcome run(const QStringList &arguments) const
    {
        return m_program.run(RegieProgram::on(*m_database, arguments));
    }
    const RegieProgram m_program;
    const LoopbackServer m_server;
    std::unique_ptr<TestDatabase> m_database;
};

void TestConnectorCommand::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_database->execute(
        u"insert into connectors (connector_name, kind, base_url, api_version, account_id) values "
        "('meta paris', 'meta', '%1', 'v18.0', '42'), ('team', 'slack', '%1', '', '')"_s.arg(
            m_server.url()));
    // The keychain of whoever runs the tests is none of theirs.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("REGIE_TOKEN_META_PARIS", LoopbackServer::token().toUtf8());
    qunsetenv("REGIE_TOKEN_TEAM");
}

void TestConnectorCommand::listTellsWhichHaveATokenHere()
{
    const ProgramOutcome outcome = run({u"connector"_s, u"list"_s, u"--json"_s});
    QCOMPARE(outcome.code, int(Done));
    const QJsonArray list = outcome.json().value(u"connectors"_s).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["connector"_L1].toString(), u"meta paris"_s);
    QCOMPARE(list[0]["has_token"_L1].toBool(), true);
    QCOMPARE(list[1]["has_token"_L1].toBool(), false);
    QVERIFY(!outcome.output.contains(LoopbackServer::token()));
}

void TestConnectorCommand::testAsksThePlatform()
{
    const ProgramOutcome fine = run({u"connector"_s, u"test"_s, u"meta paris"_s});
    QCOMPARE(fine.code, int(Done));
    QVERIFY2(fine.output.contains(u"the account 42 is in EUR"_s), qPrintable(fine.output));
    const ProgramOutcome missing = run({u"connector"_s, u"test"_s, u"team"_s});
    QCOMPARE(missing.code, int(Failed));
    QVERIFY2(missing.complaint.contains(u"REGIE_TOKEN_TEAM"_s), qPrintable(missing.complaint));
    qputenv("REGIE_TOKEN_TEAM", "xoxb-wrong-token-of-nobody");
    const ProgramOutcome wrong = run({u"connector"_s, u"test"_s, u"team"_s, u"--verbose"_s});
    QCOMPARE(wrong.code, int(Failed));
    QVERIFY2(wrong.complaint.contains(u"token is not valid"_s), qPrintable(wrong.complaint));
    QVERIFY(!(wrong.complaint + wrong.output).contains(u"xoxb-wrong"_s));
}

void TestConnectorCommand::unknownConnectorIsSaid()
{
    const ProgramOutcome outcome = run({u"connector"_s, u"test"_s, u"nobody"_s});
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY(outcome.complaint.contains(u"nobody"_s));
}

void TestConnectorCommand::setTokenReadsWhatIsPipedIn_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(Usage);
    QTest::newRow("spaces") << QByteArray("  \n") << int(Usage);
    QTest::newRow("a token, and no keychain to put it in")
        << LoopbackServer::token().toUtf8() + "\n"
        << int(Failed);
}

void TestConnectorCommand::setTokenReadsWhatIsPipedIn()
{
    QFETCH(QByteArray, input);
    const auto process = m_program.start({u"connector"_s, u"set-token"_s, u"team"_s});
    process->write(input);
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    QTEST(process->exitCode(), "code");
    const QByteArray complaint = process->readAllStandardError();
    QVERIFY(!complaint.isEmpty());
    QVERIFY(!complaint.contains(LoopbackServer::token().toUtf8()));
    if (process->exitCode() == Failed)
        QVERIFY2(complaint.contains("$REGIE_TOKEN_TEAM"), complaint.constData());
}

void TestConnectorCommand::executionRunsThroughTheConnector()
{
    LoopbackServer server;
    server.setEntity(u"7"_s, {});
    m_database->execute(
        u"update connectors set base_url = '%1'; insert into clients (client_key, execution_mode, "
        "connector_name) values ('acme', 'live', 'meta paris'); insert into suggestions "
        "(client_key, entity_id, type, status, old_value, new_value) values ('acme', '7', 'scale', "
        "'approved', 100, 130)"_s.arg(server.url()));
    const ProgramOutcome outcome = run({u"check"_s, u"--run"_s, u"execution"_s, u"--json"_s});
    QCOMPARE(outcome.code, int(Done));
    QCOMPARE(outcome.json()["details"_L1]["executed"_L1].toInt(), 1);
    QCOMPARE(server.entity(u"7"_s).dailyBudget, 13'000);
    QCOMPARE(m_database->value(u"select status from suggestions"_s), u"executed"_s);
    QVERIFY(!(outcome.output + outcome.complaint).contains(LoopbackServer::token()));
}

QTEST_GUILESS_MAIN(TestConnectorCommand)
#include "tst_connectorcommand.moc"
