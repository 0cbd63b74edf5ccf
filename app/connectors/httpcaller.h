// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <functional>

namespace regie {

struct HttpRequest
{
    QByteArray method;
    QUrl url;
    QByteArray contentType; ///< of the body
    QByteArray body;
    QString token; ///< goes into the Authorization header and nowhere else; may be empty
};

struct HttpAnswer
{
    enum class Reach {
        Answered, ///< a whole response
        NotSent,  ///< not a byte of the request has left: it cannot have acted
        NoAnswer, ///< it may have arrived, and no whole response came
    };
    Reach reach = Reach::NotSent;
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString failure; ///< a sentence, without the token; empty when answered
    bool isCancelled = false;
    bool isUnusable = false; ///< the request itself is wrong: its address, its token
    qint64 milliseconds = 0;
};

struct HttpLimits
{
    std::chrono::milliseconds connect{5'000}; ///< and the TLS handshake
    std::chrono::milliseconds answer{20'000}; ///< from the request to the end of its response
    qsizetype bytes = 2 * 1024 * 1024;
};

/// One request, one connection, blocking: for worker and background threads, never the GUI's.
/// Ends within 100 ms once `isWanted` turns false. TLS is required except to this machine itself;
/// redirects are answers like others and not followed.
///
/// Not QNetworkAccessManager: when a server closes the connection after it has acted, that one
/// sends the request again by itself (measured with Qt 6.4.2: two POSTs for one), and does not
/// tell whether anything was sent. Here a request is written once or not at all. The nested event
/// loop is what sockets need in a thread that has none; nothing but the socket's own events and,
/// in commands, those of the main thread run in it.
class HttpCaller
{
    Q_DECLARE_TR_FUNCTIONS(regie::HttpCaller)

public:
    explicit HttpCaller(std::function<bool()> isWanted, const HttpLimits &limits = {});

    HttpAnswer call(const HttpRequest &request) const;

private:
    std::function<bool()> m_isWanted;
    HttpLimits m_limits;
};

} // namespace regie
