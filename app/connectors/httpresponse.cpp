// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpresponse.h"

#include <QList>

namespace regie {

namespace {

constexpr qsizetype mostHeadBytes = 64 * 1024;

/// "HTTP/1.1 200 OK"; 0 when it is none.
int statusIn(const QByteArray &line)
{
    if (!line.startsWith("HTTP/1."))
        return 0;
    bool isNumber = false;
    const int status = line.mid(line.indexOf(' ') + 1).left(3).toInt(&isNumber);
    return isNumber && status >= 100 && status <= 599 ? status : 0;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

HttpResponse::State HttpResponse::add(const QByteArray &bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    m_buffer += bytes;
    m_state = parse();
    return m_state;
}

HttpResponse::State HttpResponse::end()
{
    if (m_state != State::Incomplete)
        return m_state;
    const bool isWhole = m_hasHead && !m_isChunked && m_length < 0;
    if (isWhole)
        m_state = State::Complete;
    return m_state;
}

HttpResponse::State HttpResponse::parse()
{
    while (!m_hasHead) {
        if (m_buffer.indexOf("\r\n\r\n") < 0)
            return m_buffer.size() > mostHeadBytes ? State::TooLarge : State::Incomplete;
        if (!parseHead())
            return State::Malformed;
        // "100 Continue" and its like come before the response.
        if (m_status < 200)
            m_headers.clear();
        else
            m_hasHead = true;
    }
    return m_isChunked ? parseChunks() : parseBody();
}

bool HttpResponse::parseHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_status = statusIn(lines.takeFirst().trimmed());
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        QByteArray &value = m_headers[line.left(colon).trimmed().toLower()];
        value += (value.isEmpty() ? "" : ", ") + line.mid(colon + 1).trimmed();
    }
    m_isChunked = m_headers.value("transfer-encoding").toLower().contains("chunked");
    bool isNumber = true;
    if (hasNoBody(m_status))
        m_length = 0;
    else if (m_headers.contains("content-length"))
        m_length = m_headers.value("content-length").toLongLong(&isNumber);
    return m_status != 0 && isNumber && m_length >= -1;
}

HttpResponse::State HttpResponse::parseBody()
{
    m_body += m_buffer;
    m_buffer.clear();
    if (m_length > m_mostBytes || m_body.size() > m_mostBytes)
        return State::TooLarge;
    if (m_length < 0 || m_body.size() < m_length)
        return State::Incomplete;
    m_body.truncate(m_length);
    return State::Complete;
}

HttpResponse::State HttpResponse::parseChunks()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return m_buffer.size() > mostHeadBytes ? State::TooLarge : State::Incomplete;
        bool isNumber = false;
        const QByteArray size = m_buffer.left(end).split(';').first().trimmed();
        const qsizetype length = size.toLongLong(&isNumber, 16);
        if (!isNumber || length < 0)
            return State::Malformed;
        if (length > m_mostBytes - m_body.size())
            return State::TooLarge;
        if (length == 0)
            return State::Complete; // trailers tell nothing that is needed
        if (m_buffer.size() < end + 2 + length + 2)
            return State::Incomplete;
        m_body += m_buffer.mid(end + 2, length);
        m_buffer.remove(0, end + 2 + length + 2);
    }
}

} // namespace regie
