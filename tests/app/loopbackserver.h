// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QThread>

#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace regie {

/// An HTTP server on 127.0.0.1 that behaves like the Marketing API and like Slack, and worse where
/// a test tells it to. It keeps what the entities are, so that acting twice can be seen. A thread
/// of its own; everything public may be called from any thread.
class LoopbackServer
{
public:
    /// What goes wrong with a request. "Act" is what a POST does.
    enum class Fault {
        None,
        Slow,         ///< answers after two seconds
        Silent,       ///< acts, and never answers
        TooMany,      ///< 429 with Retry-After: 1, without acting
        BusyForLong,  ///< 400 as Meta limits, with 7 minutes in its header, without acting
        ServerError,  ///< 500, without acting
        FailsAfter,   ///< acts, then 500
        DropBefore,   ///< reads it and closes, without acting
        DropAfter,    ///< acts, and closes without an answer
        Malformed,    ///< acts, and answers with half a JSON document
        Huge,         ///< acts, and answers with 8 MB
        RedirectAway, ///< to another host
        EchoToken,    ///< refuses, and quotes the Authorization header
    };
    struct Entity
    {
        QString status = QStringLiteral("ACTIVE");
        qint64 dailyBudget = 10'000; ///< in cents; negative: none of its own
        int acts = 0;                ///< how often something was set
    };
    struct Request
    {
        QByteArray method, path, authorization, body;
    };

    LoopbackServer();
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    QString url() const;
    /// Its only right token.
    static QString token();

    /// The next `times` requests of that method ("GET", "POST") fail so; then all is well.
    void failNext(const QByteArray &method, Fault fault, int times = 1);
    void setEntity(const QString &id, const Entity &entity);
    Entity entity(const QString &id) const;
    void setCurrency(const QString &currency);
    QList<Request> requests() const;
    int count(const QByteArray &method) const;
    /// What was posted to Slack, in order.
    QList<QJsonObject> messages() const;

private:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QList<QByteArray> headers;
    };
    void serve(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const Request &request);
    Fault takeFault(const QByteArray &method);
    Answer answerFor(const Request &request, bool mayAct);
    Answer graph(const Request &request, bool mayAct);
    Answer slack(const Request &request, bool mayAct);
    Answer faulty(Fault fault, const Request &request, Answer answer) const;
    static void send(QTcpSocket *socket, const Answer &answer);

    QThread m_thread;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;

    mutable std::mutex m_mutex; ///< guards what follows
    QList<std::pair<QByteArray, Fault>> m_faults;
    QHash<QString, Entity> m_entities;
    QString m_currency = QStringLiteral("EUR");
    QList<Request> m_requests;
    QList<QJsonObject> m_messages;
};

} // namespace regie
