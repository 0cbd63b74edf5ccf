// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include "app/connectors/slackconnector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace regie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = LoopbackServer::Fault;
using Kind = ActOutcome::Kind;

/// Messages over a real connection, by bot and by webhook.
class TestSlackConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void postsWithItsTs();
    void webhookIsItsOwnSecret_data();
    void webhookIsItsOwnSecret();
    void messageIsNeverPostedTwice_data();
    void messageIsNeverPostedTwice();
    void errorsAreSentences_data();
    void errorsAreSentences();
    void testSaysWhetherTheTokenIsRight();

private:
    std::unique_ptr<SlackConnector> connector(const QString &kind,
                                              const QString &token = LoopbackServer::token());
    QString told() const;
    std::unique_ptr<LoopbackServer> m_server;
    QList<ApiCall> m_calls;
};

void TestSlackConnector::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_calls.clear();
}

std::unique_ptr<SlackConnector> TestSlackConnector::connector(const QString &kind,
                                                              const QString &token)
{
    return std::make_unique<SlackConnector>(
        ConnectorProfile{u"slack"_s, kind, m_server->url(), {}, {}}, token,
        [this](const ApiCall &call) { m_calls.append(call); }, [] { return true; },
        ApiSettings{{2s, 400ms, 1'000'000}, {3, 20ms, 100ms, 3'000ms}});
}

QString TestSlackConnector::told() const
{
    QString all;
    for (const ApiCall &call : m_calls)
        all += call.path + call.error + call.response +
               QString::fromUtf8(QJsonDocument(call.request).toJson());
    return all;
}

void TestSlackConnector::postsWithItsTs()
{
    const QJsonArray blocks{QJsonObject{{u"type"_s, u"divider"_s}}};
    const ActOutcome outcome = connector(u"slack"_s)->post(u"#ads"_s, u"Good morning"_s, blocks);
    QCOMPARE(outcome.kind, Kind::Done);
    QCOMPARE(outcome.response.value("ts"_L1).toString(), u"1700000000.000100"_s);
    QCOMPARE(m_server->requests().first().path, QByteArray("/api/chat.postMessage"));
    const QJsonObject message = m_server->messages().first();
    QCOMPARE(message.value("channel"_L1).toString(), u"#ads"_s);
    QCOMPARE(message.value("text"_L1).toString(), u"Good morning"_s);
    QCOMPARE(message.value("blocks"_L1).toArray(), blocks);
    QVERIFY(!told().contains(LoopbackServer::token()));
}

void TestSlackConnector::webhookIsItsOwnSecret_data()
{
    QTest::addColumn<bool>("isWholeAddress");
    QTest::newRow("the end of its address") << false;
    QTest::newRow("its whole address") << true;
}

void TestSlackConnector::webhookIsItsOwnSecret()
{
    QFETCH(bool, isWholeAddress);
    const QString token = isWholeAddress
                              ? m_server->url() + u"/services/"_s + LoopbackServer::token()
                              : LoopbackServer::token();
    const ActOutcome outcome = connector(u"slack_webhook"_s, token)->post({}, u"Hello"_s, {});
    QCOMPARE(outcome.kind, Kind::Done);
    QCOMPARE(m_server->messages().size(), 1);
    QVERIFY(m_server->requests().first().authorization.isEmpty());
    QVERIFY(!m_calls.isEmpty());
    QVERIFY2(!told().contains(LoopbackServer::token()), qPrintable(told()));
}

void TestSlackConnector::messageIsNeverPostedTwice_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("outcome");
    QTest::addColumn<int>("messages");
    for (const QString &kind : {u"slack"_s, u"slack_webhook"_s}) {
        const auto row = [&](const char *name, Fault fault, Kind outcome, int messages) {
            QTest::addRow("%s, %s", qPrintable(kind), name) << kind << fault << outcome << messages;
        };
        row("dropped before acting", Fault::DropBefore, Kind::Uncertain, 0);
        row("dropped after acting", Fault::DropAfter, Kind::Uncertain, 1);
        row("500 after acting", Fault::FailsAfter, Kind::Uncertain, 1);
        row("never answers", Fault::Silent, Kind::Uncertain, 1);
        row("half a document", Fault::Malformed, Kind::Uncertain, 1);
        row("429, then fine", Fault::TooMany, Kind::Done, 1);
    }
}

void TestSlackConnector::messageIsNeverPostedTwice()
{
    QFETCH(QString, kind);
    QFETCH(Fault, fault);
    m_server->failNext("POST", fault);
    const ActOutcome outcome = connector(kind)->post(u"#ads"_s, u"Once"_s, {});
    QTEST(outcome.kind, "outcome");
    QTest::qWait(30); // whatever is still on its way
    QTEST(int(m_server->messages().size()), "messages");
    QVERIFY(!(told() + outcome.reason).contains(LoopbackServer::token()));
}

void TestSlackConnector::errorsAreSentences_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<Kind>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such channel") << u"slack"_s << LoopbackServer::token() << u"#nowhere"_s
                                     << Kind::Refused << u"does not know the channel"_s;
    QTest::newRow("a wrong token may become right")
        << u"slack"_s << u"xoxb-wrong-token-of-nobody"_s << u"#ads"_s << Kind::NotSent
        << u"token is not valid"_s;
    QTest::newRow("a webhook that is gone") << u"slack_webhook"_s << u"T0/B0/gone"_s << QString()
                                            << Kind::Refused << u"invalid_token"_s;
}

void TestSlackConnector::errorsAreSentences()
{
    QFETCH(QString, kind);
    QFETCH(QString, token);
    QFETCH(QString, channel);
    QFETCH(QString, words);
    const ActOutcome outcome = connector(kind, token)->post(channel, u"Hello"_s, {});
    QTEST(outcome.kind, "outcome");
    QVERIFY2(outcome.reason.contains(words), qPrintable(outcome.reason));
    QCOMPARE(m_server->count("POST"), 1);
    QVERIFY(m_server->messages().isEmpty());
}

void TestSlackConnector::testSaysWhetherTheTokenIsRight()
{
    QVERIFY(connector(u"slack"_s)->test().ok());
    QCOMPARE(connector(u"slack"_s, u"xoxb-wrong-token-of-nobody"_s)->test().error().kind,
             ErrorKind::Authentication);
    QVERIFY(connector(u"slack_webhook"_s)->test().ok());
    QVERIFY(m_server->messages().isEmpty());
}

QTEST_GUILESS_MAIN(TestSlackConnector)
#include "tst_slackconnector.moc"
