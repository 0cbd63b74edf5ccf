// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logbuffer.h"

#include <algorithm>

namespace regie {

LogBuffer::LogBuffer(qsizetype capacity)
    : m_capacity(std::max<qsizetype>(capacity, 1))
{}

void LogBuffer::append(LogEntry entry)
{
    const std::scoped_lock lock(m_mutex);
    entry.number = ++m_lastNumber;
    m_entries.push_back(std::move(entry));
    if (qsizetype(m_entries.size()) > m_capacity)
        m_entries.pop_front();
}

QList<LogEntry> LogBuffer::since(quint64 seen) const
{
    const std::scoped_lock lock(m_mutex);
    const quint64 missing = m_lastNumber - std::min(seen, m_lastNumber);
    const quint64 count = std::min<quint64>(missing, m_entries.size());
    return {m_entries.end() - std::ptrdiff_t(count), m_entries.end()};
}

quint64 LogBuffer::lastNumber() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastNumber;
}

} // namespace regie
