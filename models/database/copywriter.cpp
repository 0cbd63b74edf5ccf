// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copywriter.h"

#include <charconv>
#include <chrono>

namespace regie {

namespace {
constexpr qsizetype chunkSize = 64 * 1024;

/// What stands for a character in the text format; nullptr: itself.
const char *escapeOf(char c)
{
    switch (c) {
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    case '\0':
        return "";
    default:
        return nullptr;
    }
}

void appendPadded(QByteArray &out, qint64 value, int width)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    for (auto length = end - digits; length < width; ++length)
        out.append('0');
    out.append(digits, end - digits);
}

/// Appends "2025-04-27 19:01:27.360751+00" for microseconds since 1970, proleptic Gregorian.
void appendTime(QByteArray &out, qint64 microseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> instant{std::chrono::microseconds(microseconds)};
    const sys_days day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    appendPadded(out, int(date.year()), 4);
    out.append('-');
    appendPadded(out, unsigned(date.month()), 2);
    out.append('-');
    appendPadded(out, unsigned(date.day()), 2);
    out.append(' ');
    appendPadded(out, time.hours().count(), 2);
    out.append(':');
    appendPadded(out, time.minutes().count(), 2);
    out.append(':');
    appendPadded(out, time.seconds().count(), 2);
    if (time.subseconds().count() != 0) {
        out.append('.');
        appendPadded(out, time.subseconds().count(), 6);
    }
    out.append("+00");
}
} // namespace

CopyWriter::CopyWriter(Sink sink)
    : m_sink(std::move(sink))
{
    m_buffer.reserve(chunkSize + 4096);
}

void CopyWriter::separate()
{
    if (m_rowStarted)
        m_buffer.append('\t');
    m_rowStarted = true;
}

CopyWriter &CopyWriter::null()
{
    separate();
    m_buffer.append("\\N");
    return *this;
}

CopyWriter &CopyWriter::integer(qint64 value)
{
    separate();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_buffer.append(digits, end - digits);
    return *this;
}

CopyWriter &CopyWriter::raw(QByteArrayView value)
{
    separate();
    m_buffer.append(value);
    return *this;
}

CopyWriter &CopyWriter::text(QByteArrayView utf8)
{
    separate();
    const char *plain = utf8.begin();
    for (const char *c = plain; c != utf8.end(); ++c) {
        const char *const escaped = escapeOf(*c);
        if (!escaped)
            continue;
        m_buffer.append(plain, c - plain).append(escaped);
        plain = c + 1;
    }
    m_buffer.append(plain, utf8.end() - plain);
    return *this;
}

CopyWriter &CopyWriter::text(QStringView value)
{
    return text(QByteArrayView(value.toUtf8()));
}

CopyWriter &CopyWriter::time(const QDateTime &value)
{
    return value.isValid() ? timeMicroseconds(value.toMSecsSinceEpoch() * 1000) : null();
}

CopyWriter &CopyWriter::timeMicroseconds(qint64 sinceEpoch)
{
    separate();
    appendTime(m_buffer, sinceEpoch);
    return *this;
}

Status CopyWriter::endRow()
{
    m_buffer.append('\n');
    m_rowStarted = false;
    ++m_rows;
    if (m_buffer.size() >= chunkSize)
        return flush();
    return m_status;
}

Status CopyWriter::flush()
{
    if (m_status && !m_buffer.isEmpty())
        m_status = m_sink(m_buffer.constData(), m_buffer.size());
    m_buffer.resize(0);
    return m_status;
}

} // namespace regie
