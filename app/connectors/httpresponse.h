// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace regie {

/// Reads one HTTP/1.1 response as its bytes arrive, in whatever pieces (RFC 9112). Pure; any
/// thread.
class HttpResponse
{
public:
    enum class State {
        Incomplete, ///< more has to come
        Complete,
        Malformed, ///< this is no HTTP
        TooLarge,  ///< more than `mostBytes`
    };

    explicit HttpResponse(qsizetype mostBytes)
        : m_mostBytes(mostBytes)
    {}

    State add(const QByteArray &bytes);
    /// The other end has closed: a response without a length is complete then.
    State end();

    int status() const { return m_status; }
    const QByteArray &body() const { return m_body; }
    /// Names in lower case; of repeated ones the values are joined by commas.
    const QHash<QByteArray, QByteArray> &headers() const { return m_headers; }

private:
    State parse();
    bool parseHead();
    State parseBody();
    State parseChunks();

    qsizetype m_mostBytes;
    QByteArray m_buffer; ///< not read yet
    bool m_hasHead = false;
    bool m_isChunked = false;
    qsizetype m_length = -1; ///< of the body; -1: up to the end of the connection
    int m_status = 0;
    QHash<QByteArray, QByteArray> m_headers;
    QByteArray m_body;
    State m_state = State::Incomplete;
};

} // namespace regie
