// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include "app/connectors/httpresponse.h"
#include "app/connectors/retrypolicy.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <thread>

using namespace regie;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = LoopbackServer::Fault;
using Purpose = RetryPolicy::Purpose;
using std::chrono::milliseconds;

namespace {

bool always()
{
    return true;
}

HttpRequest post(const LoopbackServer &server)
{
    return {"POST", QUrl(server.url() + u"/v18.0/1"_s), "application/x-www-form-urlencoded",
            "daily_budget=12500", LoopbackServer::token()};
}

/// A response in chunks of the sizes given.
QByteArray chunked(const QByteArray &body, const std::vector<int> &sizes)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    qsizetype at = 0;
    for (const int size : sizes) {
        const QByteArray piece = body.mid(at, size);
        if (!piece.isEmpty())
            bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        at += piece.size();
    }
    if (at < body.size())
        bytes += QByteArray::number(body.size() - at, 16) + "\r\n" + body.mid(at) + "\r\n";
    return bytes + "0\r\n\r\n";
}

} // namespace

/// One request on the wire once, and when a call may be repeated.
class TestHttpCaller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerIsReadWhole();
    void requestIsSentOnceWhateverBecomesOfIt_data();
    void requestIsSentOnceWhateverBecomesOfIt();
    void nobodyThereMeansNotSent();
    void stopEndsItAtOnce();
    void addressesThatGiveTheTokenAwayAreRefused_data();
    void addressesThatGiveTheTokenAwayAreRefused();
    void responseIsTheSameInAnyPieces();
    void brokenResponsesAreTold_data();
    void brokenResponsesAreTold();
    void platformsSayHowLongToWait_data();
    void platformsSayHowLongToWait();
    void whatMayHaveActedIsNeverRepeated();
    void pausesGrowWithinTheirBounds();
};

void TestHttpCaller::answerIsReadWhole()
{
    LoopbackServer server;
    server.setEntity(u"1"_s, {});
    const HttpAnswer answer = HttpCaller(always).call(post(server));
    QCOMPARE(answer.reach, HttpAnswer::Reach::Answered);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"success":true})"));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(server.requests().first().authorization, "Bearer " + LoopbackServer::token().toUtf8());
    QCOMPARE(server.entity(u"1"_s).dailyBudget, 12'500);
}

void TestHttpCaller::requestIsSentOnceWhateverBecomesOfIt_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<HttpAnswer::Reach>("reach");
    QTest::addColumn<int>("acts");
    using Reach = HttpAnswer::Reach;
    QTest::newRow("closed before acting") << Fault::DropBefore << Reach::NoAnswer << 0;
    QTest::newRow("closed after acting") << Fault::DropAfter << Reach::NoAnswer << 1;
    QTest::newRow("acts and never answers") << Fault::Silent << Reach::NoAnswer << 1;
    QTest::newRow("slower than the limit") << Fault::Slow << Reach::NoAnswer << 1;
    QTest::newRow("larger than the limit") << Fault::Huge << Reach::NoAnswer << 1;
    QTest::newRow("fails after acting") << Fault::FailsAfter << Reach::Answered << 1;
    QTest::newRow("redirects to another host") << Fault::RedirectAway << Reach::Answered << 0;
}

void TestHttpCaller::requestIsSentOnceWhateverBecomesOfIt()
{
    QFETCH(Fault, fault);
    LoopbackServer server;
    server.setEntity(u"1"_s, {});
    server.failNext("POST", fault);
    const HttpAnswer answer = HttpCaller(always, {5s, 400ms, 1'000'000}).call(post(server));
    QTEST(answer.reach, "reach");
    QTest::qWait(50); // whatever is still on its way
    QCOMPARE(server.count("POST"), 1);
    QTEST(server.entity(u"1"_s).acts, "acts");
    QVERIFY(!answer.failure.contains(LoopbackServer::token()));
    QCOMPARE(answer.failure.isEmpty(), answer.reach == HttpAnswer::Reach::Answered);
}

void TestHttpCaller::nobodyThereMeansNotSent()
{
    QTcpServer once;
    QVERIFY(once.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(once.serverPort()));
    once.close();
    const HttpAnswer answer = HttpCaller(always).call({"POST", url, {}, "x", {}});
    QCOMPARE(answer.reach, HttpAnswer::Reach::NotSent);
    QVERIFY(!answer.isUnusable);
    QCOMPARE(troubleOf(answer), CallTrouble::NotSent);
}

void TestHttpCaller::stopEndsItAtOnce()
{
    LoopbackServer server;
    server.setEntity(u"1"_s, {});
    server.failNext("POST", Fault::Silent);
    std::atomic<bool> wanted = true;
    std::atomic<qint64> stoppedAt = 0;
    QElapsedTimer timer;
    timer.start();
    std::thread stopper([&] {
        std::this_thread::sleep_for(200ms);
        stoppedAt = timer.elapsed();
        wanted = false;
    });
    const HttpAnswer answer = HttpCaller([&wanted] { return wanted.load(); }).call(post(server));
    const qint64 endedAt = timer.elapsed();
    stopper.join();
    QVERIFY(answer.isCancelled);
    QCOMPARE(answer.reach, HttpAnswer::Reach::NoAnswer);
    QVERIFY2(endedAt - stoppedAt < 100, qPrintable(QString::number(endedAt - stoppedAt)));
}

void TestHttpCaller::addressesThatGiveTheTokenAwayAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::newRow("no TLS") << u"http://graph.facebook.com/1"_s << u"t"_s;
    QTest::newRow("no host") << u"graph.facebook.com"_s << u"t"_s;
    QTest::newRow("a name that only begins like this machine's")
        << u"http://127.0.0.1.evil.example/"_s << u"t"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"t"_s;
    QTest::newRow("a password in it") << u"https://me:secret@graph.facebook.com/"_s << u"t"_s;
    QTest::newRow("a token that begins another header")
        << u"https://graph.facebook.com/"_s << u"t\r\nHost: evil.example"_s;
}

void TestHttpCaller::addressesThatGiveTheTokenAwayAreRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, token);
    const HttpAnswer answer = HttpCaller(always).call({"GET", QUrl(url), {}, {}, token});
    QCOMPARE(answer.reach, HttpAnswer::Reach::NotSent);
    QVERIFY(answer.isUnusable);
    QVERIFY(!answer.failure.isEmpty());
    QVERIFY(!answer.failure.contains(u"secret"_s));
    QCOMPARE(troubleOf(answer), CallTrouble::Final);
}

void TestHttpCaller::responseIsTheSameInAnyPieces()
{
    QVERIFY(rc::check([] {
        const auto text = *rc::gen::string<std::string>();
        const QByteArray body = QByteArray::fromStdString(text);
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20));
        const bool inChunks = *rc::gen::arbitrary<bool>();
        const QByteArray bytes =
            inChunks ? chunked(body, sizes)
                     : "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " +
                           QByteArray::number(body.size()) + "\r\n\r\n" + body;
        const auto pieces = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 40));
        HttpResponse response(100'000);
        auto state = HttpResponse::State::Incomplete;
        qsizetype at = 0;
        for (std::size_t i = 0; at < bytes.size(); ++i) {
            const qsizetype size = i < pieces.size() ? pieces[i] : bytes.size();
            // Complete before its last byte would be an answer cut short.
            if (state == HttpResponse::State::Complete)
                RC_ASSERT(inChunks && bytes.size() - at <= 2);
            state = response.add(bytes.mid(at, size));
            at += size;
        }
        RC_ASSERT(state == HttpResponse::State::Complete);
        RC_ASSERT(response.status() == 200);
        RC_ASSERT(response.body() == body);
    }));
}

void TestHttpCaller::brokenResponsesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpResponse::State>("atEnd");
    using State = HttpResponse::State;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-x\r\n\r\n") << State::Malformed;
    QTest::newRow("a length that is none")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n") << State::Malformed;
    QTest::newRow("a negative length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n") << State::Malformed;
    QTest::newRow("cut in its body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf") << State::Incomplete;
    QTest::newRow("cut in a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf")
        << State::Incomplete;
    QTest::newRow("a chunk larger than anything")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n")
        << State::TooLarge;
    QTest::newRow("announces too much")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n") << State::TooLarge;
    QTest::newRow("without length, up to the end")
        << QByteArray("HTTP/1.1 200 OK\r\n\r\nwhole") << State::Complete;
}

void TestHttpCaller::brokenResponsesAreTold()
{
    QFETCH(QByteArray, bytes);
    HttpResponse response(1000);
    response.add(bytes);
    QTEST(response.end(), "atEnd");
}

void TestHttpCaller::platformsSayHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("retry-after") << QByteArray("17") << qint64(17);
    QTest::newRow("a date") << QByteArray("retry-after")
                            << QByteArray("Fri, 02 Jan 2026 10:02:00 GMT") << qint64(120);
    QTest::newRow("a date that has passed")
        << QByteArray("retry-after") << QByteArray("Fri, 02 Jan 2026 09:00:00 GMT") << qint64(0);
    QTest::newRow("no time at all")
        << QByteArray("retry-after") << QByteArray("soon") << qint64(-1);
    QTest::newRow("the longest of Meta's minutes")
        << QByteArray("x-business-use-case-usage")
        << QByteArray(R"({"1":[{"estimated_time_to_regain_access":2},)"
                      R"({"estimated_time_to_regain_access":7}],"2":[{}]})")
        << qint64(420);
    QTest::newRow("Meta has room left")
        << QByteArray("x-business-use-case-usage")
        << QByteArray(R"({"1":[{"estimated_time_to_regain_access":0}]})") << qint64(-1);
    QTest::newRow("Meta's header is no JSON")
        << QByteArray("x-business-use-case-usage") << QByteArray("{[") << qint64(-1);
}

void TestHttpCaller::platformsSayHowLongToWait()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const QDateTime now = QDateTime::fromString(u"2026-01-02T10:00:00Z"_s, Qt::ISODate);
    const auto pause = askedPause({{name, value}}, now);
    QCOMPARE(pause ? pause->count() / 1000 : -1, seconds);
}

void TestHttpCaller::whatMayHaveActedIsNeverRepeated()
{
    QVERIFY(rc::check([] {
        const auto trouble =
            *rc::gen::element(CallTrouble::None, CallTrouble::NotSent, CallTrouble::NoAnswer,
                              CallTrouble::Throttled, CallTrouble::ServerError, CallTrouble::Final);
        const int attempt = *rc::gen::inRange(1, 10);
        const milliseconds elapsed(*rc::gen::inRange(0, 60'000));
        const auto pause =
            RetryPolicy().pauseAfter(Purpose::Act, trouble, attempt, elapsed, {}, 0.5);
        if (pause)
            RC_ASSERT(trouble == CallTrouble::NotSent || trouble == CallTrouble::Throttled);
    }));
}

void TestHttpCaller::pausesGrowWithinTheirBounds()
{
    QVERIFY(rc::check([] {
        const RetryPolicy::Limits limits{6, 100ms, 1000ms, 20'000ms};
        const int attempt = *rc::gen::inRange(1, 8);
        const milliseconds elapsed(*rc::gen::inRange(0, 25'000));
        const auto asked = *rc::gen::arbitrary<bool>()
                               ? std::optional(milliseconds(*rc::gen::inRange(0, 30'000)))
                               : std::nullopt;
        const double random = double(*rc::gen::inRange(0, 1000)) / 1000;
        const auto pause = RetryPolicy(limits).pauseAfter(Purpose::Read, CallTrouble::ServerError,
                                                          attempt, elapsed, asked, random);
        if (attempt >= limits.attempts)
            RC_ASSERT(!pause);
        if (!pause)
            return;
        const milliseconds least = asked.value_or(0ms);
        RC_ASSERT(*pause >= least);
        RC_ASSERT(*pause <=
                  least + std::min(limits.longestPause, limits.firstPause * (1 << (attempt - 1))));
        RC_ASSERT(elapsed + *pause <= limits.budget);
    }));
}

QTEST_GUILESS_MAIN(TestHttpCaller)
#include "tst_httpcaller.moc"
