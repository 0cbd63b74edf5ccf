// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpcaller.h"

#include "httpresponse.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

using Reach = HttpAnswer::Reach;

constexpr std::chrono::milliseconds tick{40};

bool isThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// A line break in a header would begin another one.
bool isHeaderSafe(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString problemOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return HttpCaller::tr("The connector's address is not one: it has to look like "
                              "“https://graph.facebook.com”.");
    const bool isPlain = url.scheme() == "http"_L1 && isThisMachine(url);
    if (url.scheme() != "https"_L1 && !isPlain)
        return HttpCaller::tr("The connector's address has to begin with https://, so that nobody "
                              "on the way reads the token.");
    if (!url.userInfo().isEmpty())
        return HttpCaller::tr("The connector's address must hold no user and no password.");
    if (!isHeaderSafe(request.token))
        return HttpCaller::tr("The connector's token holds characters that no token has.");
    return {};
}

QByteArray bytesOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray bytes = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host +
                       "\r\nUser-Agent: regie/" REGIE_VERSION
                       "\r\nAccept: application/json\r\nConnection: close\r\n";
    if (!request.token.isEmpty())
        bytes += "Authorization: Bearer " + request.token.toLatin1() + "\r\n";
    if (!request.contentType.isEmpty())
        bytes += "Content-Type: " + request.contentType + "\r\n";
    if (request.method != "GET")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

/// One request on its own connection. Lives as long as run().
class Exchange
{
public:
    Exchange(const HttpRequest &request, const HttpLimits &limits,
             const std::function<bool()> &isWanted)
        : m_request(request)
        , m_limits(limits)
        , m_isWanted(isWanted)
        , m_response(limits.bytes)
    {}

    HttpAnswer run();

private:
    void connectToHost();
    void send();
    void receive();
    void take(HttpResponse::State state);
    void onClosed();
    void onTick();
    void fail(const QString &sentence);
    bool isPlain() const { return m_request.url.scheme() == "http"_L1; }

    const HttpRequest &m_request;
    const HttpLimits &m_limits;
    const std::function<bool()> &m_isWanted;
    HttpResponse m_response;
    HttpAnswer m_answer;
    QSslSocket m_socket;
    QEventLoop m_loop;
    QElapsedTimer m_timer;
    qint64 m_sentAt = 0;
    bool m_isSent = false;
    bool m_isOver = false;
};

HttpAnswer Exchange::run()
{
    m_timer.start();
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &m_loop, [this] { onTick(); });
    ticker.start(tick);
    connectToHost();
    if (!m_isOver)
        m_loop.exec(QEventLoop::ExcludeUserInputEvents);
    m_socket.disconnect();
    m_socket.abort();
    m_answer.milliseconds = m_timer.elapsed();
    return m_answer;
}

void Exchange::connectToHost()
{
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { receive(); });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop, [this] { onClosed(); });
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_loop, [this] { onClosed(); });
    const QUrl &url = m_request.url;
    if (isThisMachine(url))
        m_socket.setProxy(QNetworkProxy::NoProxy);
    if (isPlain()) {
        QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, [this] { send(); });
        m_socket.connectToHost(url.host(), quint16(url.port(80)));
        return;
    }
    QSslConfiguration tls = m_socket.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_socket.setSslConfiguration(tls);
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, [this] { send(); });
    m_socket.connectToHostEncrypted(url.host(), quint16(url.port(443)));
}

/// From here on it may have arrived.
void Exchange::send()
{
    if (m_isOver)
        return;
    m_isSent = true;
    m_sentAt = m_timer.elapsed();
    m_socket.write(bytesOf(m_request));
}

void Exchange::receive()
{
    if (!m_isOver)
        take(m_response.add(m_socket.readAll()));
}

void Exchange::take(HttpResponse::State state)
{
    switch (state) {
    case HttpResponse::State::Incomplete:
        return;
    case HttpResponse::State::Malformed:
        return fail(HttpCaller::tr("What came back is no HTTP response."));
    case HttpResponse::State::TooLarge:
        return fail(HttpCaller::tr("The response is larger than Régie reads."));
    case HttpResponse::State::Complete:
        break;
    }
    m_isOver = true;
    m_answer.reach = Reach::Answered;
    m_answer.status = m_response.status();
    m_answer.headers = m_response.headers();
    m_answer.body = m_response.body();
    m_loop.quit();
}

void Exchange::onClosed()
{
    if (m_isOver)
        return;
    receive();
    if (!m_isOver)
        take(m_response.end());
    if (m_isOver)
        return;
    const QString cause = m_socket.errorString();
    fail(m_isSent
             ? HttpCaller::tr("The connection broke before a whole answer came. (%1)").arg(cause)
             : HttpCaller::tr("%1 cannot be reached. (%2)").arg(m_request.url.host(), cause));
}

void Exchange::onTick()
{
    if (m_isOver)
        return;
    if (!m_isWanted()) {
        m_answer.isCancelled = true;
        return fail(HttpCaller::tr("The call was stopped."));
    }
    if (!m_isSent && m_timer.elapsed() > m_limits.connect.count())
        return fail(HttpCaller::tr("%1 does not answer.").arg(m_request.url.host()));
    if (m_isSent && m_timer.elapsed() - m_sentAt > m_limits.answer.count())
        fail(HttpCaller::tr("%1 took the request and did not answer in time.")
                 .arg(m_request.url.host()));
}

void Exchange::fail(const QString &sentence)
{
    m_isOver = true;
    m_answer.reach = m_isSent ? Reach::NoAnswer : Reach::NotSent;
    m_answer.failure = sentence;
    m_loop.quit();
}

} // namespace

HttpCaller::HttpCaller(std::function<bool()> isWanted, const HttpLimits &limits)
    : m_isWanted(std::move(isWanted))
    , m_limits(limits)
{}

HttpAnswer HttpCaller::call(const HttpRequest &request) const
{
    HttpAnswer refused;
    refused.failure = problemOf(request);
    refused.isUnusable = !refused.failure.isEmpty();
    if (refused.isUnusable)
        return refused;
    return Exchange(request, m_limits, m_isWanted).run();
}

} // namespace regie
