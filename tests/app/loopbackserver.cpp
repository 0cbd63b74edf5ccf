// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hugeBytes = 8 * 1024 * 1024;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray graphError(int code, int subcode, const QString &message)
{
    return compact({{u"error"_s, QJsonObject{{u"message"_s, message},
                                             {u"type"_s, u"OAuthException"_s},
                                             {u"code"_s, code},
                                             {u"error_subcode"_s, subcode},
                                             {u"fbtrace_id"_s, u"AbCdEf"_s}}}});
}

/// The whole request, or nothing while some of it is still to come.
bool readRequest(const QByteArray &received, LoopbackServer::Request *request)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request->method = words.value(0);
    request->path = words.value(1);
    qsizetype length = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        if (name == "content-length")
            length = line.mid(colon + 1).trimmed().toLongLong();
        if (name == "authorization")
            request->authorization = line.mid(colon + 1).trimmed();
    }
    request->body = received.mid(end + 4, length);
    return request->body.size() == length;
}

bool dropsWithoutActing(LoopbackServer::Fault fault)
{
    using Fault = LoopbackServer::Fault;
    return fault == Fault::TooMany || fault == Fault::BusyForLong || fault == Fault::ServerError ||
           fault == Fault::DropBefore || fault == Fault::RedirectAway || fault == Fault::EchoToken;
}

} // namespace

LoopbackServer::LoopbackServer()
{
    m_thread.start();
    m_server = new QTcpServer;
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

LoopbackServer::~LoopbackServer()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString LoopbackServer::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QString LoopbackServer::token()
{
    return u"EAAGloopbackTokenThatNobodyMayEverSee42"_s;
}

void LoopbackServer::failNext(const QByteArray &method, Fault fault, int times)
{
    const std::scoped_lock lock(m_mutex);
    for (int i = 0; i < times; ++i)
        m_faults.append({method, fault});
}

void LoopbackServer::setEntity(const QString &id, const Entity &entity)
{
    const std::scoped_lock lock(m_mutex);
    m_entities.insert(id, entity);
}

LoopbackServer::Entity LoopbackServer::entity(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    return m_entities.value(id);
}

void LoopbackServer::setCurrency(const QString &currency)
{
    const std::scoped_lock lock(m_mutex);
    m_currency = currency;
}

QList<LoopbackServer::Request> LoopbackServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int LoopbackServer::count(const QByteArray &method) const
{
    const std::scoped_lock lock(m_mutex);
    return int(std::ranges::count(m_requests, method, &Request::method));
}

QList<QJsonObject> LoopbackServer::messages() const
{
    const std::scoped_lock lock(m_mutex);
    return m_messages;
}

void LoopbackServer::serve(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray received = socket->property("received").toByteArray() + socket->readAll();
        Request request;
        const bool isWhole = readRequest(received, &request);
        socket->setProperty("received", isWhole ? QByteArray() : received);
        if (isWhole)
            handle(socket, request);
    });
}

LoopbackServer::Fault LoopbackServer::takeFault(const QByteArray &method)
{
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (it->first != method)
            continue;
        const Fault fault = it->second;
        m_faults.erase(it);
        return fault;
    }
    return Fault::None;
}

void LoopbackServer::handle(QTcpSocket *socket, const Request &request)
{
    std::unique_lock lock(m_mutex);
    m_requests.append(request);
    const Fault fault = takeFault(request.method);
    const Answer answer = faulty(fault, request, answerFor(request, !dropsWithoutActing(fault)));
    lock.unlock();
    if (fault == Fault::Silent)
        return;
    if (fault == Fault::DropBefore || fault == Fault::DropAfter)
        return socket->abort();
    if (fault == Fault::Slow)
        QTimer::singleShot(2000, socket, [socket, answer] { send(socket, answer); });
    else
        send(socket, answer);
}

LoopbackServer::Answer LoopbackServer::faulty(Fault fault, const Request &request,
                                              Answer answer) const
{
    switch (fault) {
    case Fault::TooMany:
        return {429, R"({"ok":false,"error":"ratelimited"})", {"Retry-After: 1"}};
    case Fault::BusyForLong:
        return {400,
                graphError(17, 2446079, u"User request limit reached"_s),
                {R"(X-Business-Use-Case-Usage: {"42":[{"type":"ads_management",)"
                 R"("call_count":100,"estimated_time_to_regain_access":7}]})"}};
    case Fault::ServerError:
    case Fault::FailsAfter:
        return {500, graphError(1, 0, u"An unknown error occurred"_s), {}};
    case Fault::Malformed:
        return {200, R"({"success": tr)", {}};
    case Fault::Huge:
        return {200, QByteArray(hugeBytes, ' '), {}};
    case Fault::RedirectAway:
        return {302, {}, {"Location: https://elsewhere.invalid/v18.0/1"}};
    case Fault::EchoToken:
        return {400,
                graphError(100, 0, u"Bad header: "_s + QString::fromUtf8(request.authorization)),
                {}};
    default:
        return answer;
    }
}

LoopbackServer::Answer LoopbackServer::answerFor(const Request &request, bool mayAct)
{
    const bool isSlack = request.path.startsWith("/api/") || request.path.startsWith("/services/");
    return isSlack ? slack(request, mayAct) : graph(request, mayAct);
}

/// "Marketing API": GET and POST of /{version}/{id}.
LoopbackServer::Answer LoopbackServer::graph(const Request &request, bool mayAct)
{
    if (request.authorization != "Bearer " + token().toUtf8())
        return {401, graphError(190, 463, u"Error validating access token"_s), {}};
    const QUrl url(QString::fromUtf8(request.path));
    const QString id = url.path().section(u'/', 2);
    if (id.startsWith("act_"_L1))
        return {200, compact({{u"currency"_s, m_currency}, {u"id"_s, id}}), {}};
    const auto entity = m_entities.find(id);
    if (entity == m_entities.end())
        return {400, graphError(100, 33, u"Unsupported request: no object “%1”"_s.arg(id)), {}};
    if (request.method == "POST") {
        const QUrlQuery form(QString::fromUtf8(request.body));
        if (!mayAct)
            return {};
        ++entity->acts;
        if (form.hasQueryItem(u"daily_budget"_s))
            entity->dailyBudget = form.queryItemValue(u"daily_budget"_s).toLongLong();
        if (form.hasQueryItem(u"status"_s))
            entity->status = form.queryItemValue(u"status"_s);
        return {200, R"({"success":true})", {}};
    }
    QJsonObject object{{u"id"_s, id},
                       {u"name"_s, u"Ad set "_s + id},
                       {u"status"_s, entity->status},
                       {u"account_id"_s, u"42"_s}};
    if (entity->dailyBudget >= 0)
        object.insert(u"daily_budget"_s, QString::number(entity->dailyBudget));
    return {200, compact(object), {}};
}

/// chat.postMessage, auth.test, and incoming webhooks.
LoopbackServer::Answer LoopbackServer::slack(const Request &request, bool mayAct)
{
    const bool isHook = request.path.startsWith("/services/");
    if (isHook ? request.path != "/services/" + token().toUtf8()
               : request.authorization != "Bearer " + token().toUtf8())
        return isHook ? Answer{403, "invalid_token", {}}
                      : Answer{200, R"({"ok":false,"error":"invalid_auth"})", {}};
    const QJsonObject message = QJsonDocument::fromJson(request.body).object();
    if (message.value("channel"_L1) == "#nowhere"_L1)
        return {200, R"({"ok":false,"error":"channel_not_found"})", {}};
    if (mayAct && !message.isEmpty())
        m_messages.append(message);
    return isHook ? Answer{200, "ok", {}}
                  : Answer{200, R"({"ok":true,"channel":"C1","ts":"1700000000.000100"})", {}};
}

void LoopbackServer::send(QTcpSocket *socket, const Answer &answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const QByteArray &header : answer.headers)
        bytes += header + "\r\n";
    bytes += "Content-Type: application/json\r\nContent-Length: " +
             QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
    socket->write(bytes);
}

} // namespace regie
