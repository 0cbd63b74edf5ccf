// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include "app/connectors/metaconnector.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = LoopbackServer::Fault;
using Kind = ActOutcome::Kind;

namespace {

/// Short, so that tests are; in proportion as the real ones.
ApiSettings quick()
{
    return {{2s, 500ms, 1'000'000}, {3, 20ms, 100ms, 3'000ms}};
}

} // namespace

/// The Marketing API over a real connection, well and unwell.
class TestMetaConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void readsAndSets();
    void budgetsAreInTheAccountsUnits_data();
    void budgetsAreInTheAccountsUnits();
    void anAdHasNoBudget();
    void readsAreRepeated_data();
    void readsAreRepeated();
    void actsAreNeverDoneTwice_data();
    void actsAreNeverDoneTwice();
    void errorsAreSentences();
    void wrongTokenWaitsForARightOne();
    void nobodyThereMayBeTriedAgain();
    void idsCannotBecomePaths_data();
    void idsCannotBecomePaths();
    void stopEndsRepeating();
    void tokenIsNowhereButInItsHeader();
    void testSaysWhoWeAre();

private:
    std::unique_ptr<MetaConnector> connector(const QString &token = LoopbackServer::token(),
                                             const QString &url = {});
    std::unique_ptr<LoopbackServer> m_server;
    QList<ApiCall> m_calls;
    std::atomic<bool> m_wanted = true;
};

void TestMetaConnector::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_server->setEntity(u"7"_s, {});
    m_calls.clear();
    m_wanted = true;
}

std::unique_ptr<MetaConnector> TestMetaConnector::connector(const QString &token,
                                                            const QString &url)
{
    return std::make_unique<MetaConnector>(
        ConnectorProfile{u"meta"_s, u"meta"_s, url.isEmpty() ? m_server->url() : url, u"v18.0"_s,
                         u"42"_s},
        token, [this](const ApiCall &call) { m_calls.append(call); },
        [this] { return m_wanted.load(); }, quick());
}

void TestMetaConnector::readsAndSets()
{
    const auto meta = connector();
    const auto state = meta->read(u"adset"_s, u"7"_s);
    QVERIFY(state.ok());
    QCOMPARE(state->status, u"active"_s);
    QCOMPARE(state->dailyBudget, std::optional(100.0));
    QCOMPARE(state->raw.value("account_currency"_L1).toString(), u"EUR"_s);
    QCOMPARE(meta->setDailyBudget(u"adset"_s, u"7"_s, 125.55).kind, Kind::Done);
    QCOMPARE(meta->setStatus(u"adset"_s, u"7"_s, u"paused"_s).kind, Kind::Done);
    QCOMPARE(m_server->entity(u"7"_s).dailyBudget, 12'555);
    QCOMPARE(m_server->entity(u"7"_s).status, u"PAUSED"_s);
    QCOMPARE(m_server->requests().first().path,
             QByteArray("/v18.0/7?fields=name,status,account_id,daily_budget"));
    QCOMPARE(m_calls.size(), 4); // entity, account, two posts
    QCOMPARE(m_calls.last().method, u"POST"_s);
    QCOMPARE(m_calls.last().path, u"/v18.0/7"_s);
    QCOMPARE(m_calls.last().statusCode, 200);
    QCOMPARE(m_calls.last().request, (QJsonObject{{u"status"_s, u"PAUSED"_s}}));
}

void TestMetaConnector::budgetsAreInTheAccountsUnits_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("budget");
    QTest::addColumn<qint64>("units");
    QTest::newRow("euros have cents") << u"EUR"_s << 100.0 << qint64(10'000);
    QTest::newRow("yen have none") << u"JPY"_s << 10'000.0 << qint64(10'000);
    QTest::newRow("forints have none at Meta") << u"HUF"_s << 10'000.0 << qint64(10'000);
    QTest::newRow("dinars have a hundred at Meta") << u"BHD"_s << 100.0 << qint64(10'000);
}

void TestMetaConnector::budgetsAreInTheAccountsUnits()
{
    QFETCH(QString, currency);
    QFETCH(double, budget);
    QFETCH(qint64, units);
    m_server->setCurrency(currency);
    const auto meta = connector();
    QCOMPARE(meta->read(u"adset"_s, u"7"_s)->dailyBudget, std::optional(budget));
    QCOMPARE(meta->setDailyBudget(u"adset"_s, u"7"_s, budget).kind, Kind::Done);
    QCOMPARE(m_server->entity(u"7"_s).dailyBudget, units);
}

void TestMetaConnector::anAdHasNoBudget()
{
    m_server->setEntity(u"8"_s, {u"PAUSED"_s, -1, 0});
    const auto state = connector()->read(u"ad"_s, u"8"_s);
    QVERIFY(state.ok());
    QCOMPARE(state->status, u"paused"_s);
    QVERIFY(!state->dailyBudget);
    QVERIFY(!m_server->requests().first().path.contains("daily_budget"));
}

void TestMetaConnector::readsAreRepeated_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("kind");
    const int fine = -1;
    QTest::newRow("500, then fine") << Fault::ServerError << 2 << fine;
    QTest::newRow("dropped, then fine") << Fault::DropBefore << 2 << fine;
    QTest::newRow("429 with one second, then fine") << Fault::TooMany << 1 << fine;
    QTest::newRow("half a document, then fine") << Fault::Malformed << 1 << fine;
    QTest::newRow("slow, then fine") << Fault::Slow << 1 << fine;
    QTest::newRow("500 for good") << Fault::ServerError << 9 << int(ErrorKind::Timeout);
    QTest::newRow("too much to read") << Fault::Huge << 9 << int(ErrorKind::Timeout);
    QTest::newRow("asked to wait seven minutes")
        << Fault::BusyForLong << 1 << int(ErrorKind::Resources);
    QTest::newRow("redirected") << Fault::RedirectAway << 1 << int(ErrorKind::Authentication);
}

void TestMetaConnector::readsAreRepeated()
{
    QFETCH(Fault, fault);
    QFETCH(int, times);
    m_server->failNext("GET", fault, times);
    const auto state = connector()->read(u"adset"_s, u"7"_s);
    QTEST(state.ok() ? -1 : int(state.error().kind), "kind");
    if (fault == Fault::BusyForLong) {
        QCOMPARE(m_server->count("GET"), 1);
        QVERIFY2(state.error().text().contains(u"7 minute"_s), qPrintable(state.error().text()));
    }
    if (times == 9)
        QCOMPARE(m_server->count("GET"), 3);
    for (int i = 0; i < m_calls.size() - 1; ++i)
        QVERIFY(m_calls[i].attempt <= i + 1);
}

void TestMetaConnector::actsAreNeverDoneTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("acts");
    QTest::newRow("dropped before acting") << Fault::DropBefore << Kind::Uncertain << 1 << 0;
    QTest::newRow("dropped after acting") << Fault::DropAfter << Kind::Uncertain << 1 << 1;
    QTest::newRow("500 without acting") << Fault::ServerError << Kind::Uncertain << 1 << 0;
    QTest::newRow("500 after acting") << Fault::FailsAfter << Kind::Uncertain << 1 << 1;
    QTest::newRow("never answers") << Fault::Silent << Kind::Uncertain << 1 << 1;
    QTest::newRow("half a document") << Fault::Malformed << Kind::Uncertain << 1 << 1;
    QTest::newRow("too much to read") << Fault::Huge << Kind::Uncertain << 1 << 1;
    QTest::newRow("429 has not acted: again") << Fault::TooMany << Kind::Done << 2 << 1;
    QTest::newRow("asked to wait for long: later") << Fault::BusyForLong << Kind::NotSent << 1 << 0;
    QTest::newRow("redirected") << Fault::RedirectAway << Kind::NotSent << 1 << 0;
    QTest::newRow("refused") << Fault::EchoToken << Kind::Refused << 1 << 0;
}

void TestMetaConnector::actsAreNeverDoneTwice()
{
    QFETCH(Fault, fault);
    const auto meta = connector();
    QVERIFY(meta->read(u"adset"_s, u"7"_s).ok());
    m_server->failNext("POST", fault);
    const ActOutcome outcome = meta->setDailyBudget(u"adset"_s, u"7"_s, 125);
    QTEST(outcome.kind, "kind");
    QTest::qWait(30); // whatever is still on its way
    QTEST(m_server->count("POST"), "posts");
    QTEST(m_server->entity(u"7"_s).acts, "acts");
    QCOMPARE(outcome.reason.isEmpty(), outcome.kind == Kind::Done);
    QVERIFY(!outcome.reason.contains(LoopbackServer::token()));
}

void TestMetaConnector::errorsAreSentences()
{
    const auto state = connector()->read(u"adset"_s, u"404"_s);
    QVERIFY(!state.ok());
    QCOMPARE(state.error().kind, ErrorKind::Input);
    QCOMPARE(state.error().text(), u"Meta says: “Unsupported request: no object “404”” (error "
                                   "100/33, trace AbCdEf)."_s);
    QCOMPARE(m_server->count("GET"), 1);
}

void TestMetaConnector::wrongTokenWaitsForARightOne()
{
    const auto meta = connector(u"EAAGanotherTokenThatIsNotRight12345"_s);
    const auto state = meta->read(u"adset"_s, u"7"_s);
    QVERIFY(!state.ok());
    QCOMPARE(state.error().kind, ErrorKind::Authentication);
    QCOMPARE(meta->setStatus(u"adset"_s, u"7"_s, u"paused"_s).kind, Kind::NotSent);
    QCOMPARE(m_server->entity(u"7"_s).acts, 0);
}

void TestMetaConnector::nobodyThereMayBeTriedAgain()
{
    QTcpServer once;
    QVERIFY(once.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(once.serverPort());
    once.close();
    QCOMPARE(connector({}, url)->setStatus(u"adset"_s, u"7"_s, u"paused"_s).kind, Kind::NotSent);
    QCOMPARE(m_calls.size(), 3);
    QCOMPARE(m_calls.last().statusCode, 0);
}

void TestMetaConnector::idsCannotBecomePaths_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", "../me", "7/adcreatives", "7?access_token=x", "act_42", "７"})
        QTest::newRow(id) << QString::fromUtf8(id);
}

void TestMetaConnector::idsCannotBecomePaths()
{
    QFETCH(QString, id);
    const auto meta = connector();
    QCOMPARE(meta->read(u"adset"_s, id).error().kind, ErrorKind::Input);
    QCOMPARE(meta->setStatus(u"adset"_s, id, u"paused"_s).kind, Kind::Refused);
    QCOMPARE(meta->setDailyBudget(u"adset"_s, id, 5).kind, Kind::Refused);
    QVERIFY(m_server->requests().isEmpty());
}

void TestMetaConnector::stopEndsRepeating()
{
    m_server->failNext("GET", Fault::TooMany, 9);
    std::thread stopper([this] {
        std::this_thread::sleep_for(200ms);
        m_wanted = false;
    });
    QElapsedTimer timer;
    timer.start();
    const auto state = connector()->read(u"adset"_s, u"7"_s);
    const qint64 took = timer.elapsed();
    stopper.join();
    QCOMPARE(state.error().kind, ErrorKind::Cancelled);
    QVERIFY2(took < 350, qPrintable(QString::number(took)));
}

void TestMetaConnector::tokenIsNowhereButInItsHeader()
{
    const auto meta = connector();
    QVERIFY(meta->read(u"adset"_s, u"7"_s).ok());
    m_server->failNext("POST", Fault::EchoToken);
    const ActOutcome outcome = meta->setDailyBudget(u"adset"_s, u"7"_s, 125);
    QCOMPARE(outcome.kind, Kind::Refused);
    m_server->failNext("GET", Fault::EchoToken);
    const auto state = meta->read(u"adset"_s, u"7"_s);
    QString told = outcome.reason + state.error().text() +
                   QString::fromUtf8(QJsonDocument(outcome.response).toJson());
    for (const ApiCall &call : std::as_const(m_calls))
        told += call.path + call.error + call.response +
                QString::fromUtf8(QJsonDocument(call.request).toJson());
    QVERIFY(told.contains(u"Bad header"_s));
    QVERIFY(!told.contains(LoopbackServer::token()));
    for (const LoopbackServer::Request &request : m_server->requests()) {
        QVERIFY(request.authorization.contains(LoopbackServer::token().toUtf8()));
        QVERIFY(!request.path.contains(LoopbackServer::token().toUtf8()));
        QVERIFY(!request.body.contains(LoopbackServer::token().toUtf8()));
    }
}

void TestMetaConnector::testSaysWhoWeAre()
{
    const auto answer = connector()->test();
    QVERIFY(answer.ok());
    QCOMPARE(*answer, u"Meta answers; the account 42 is in EUR."_s);
    QCOMPARE(m_server->count("POST"), 0);
}

QTEST_GUILESS_MAIN(TestMetaConnector)
#include "tst_metaconnector.moc"
