// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <deque>
#include <mutex>

namespace regie {

enum class LogLevel { Trace, Debug, Info, Warning, Error, Critical };

struct LogEntry
{
    quint64 number = 0; ///< from 1, without gaps; given by the buffer
    QDateTime time;     ///< UTC
    LogLevel level = LogLevel::Info;
    QString subject; ///< "database", "server", "import", …
    QString text;
};

/// The newest log entries of this run, for the Logs page. Any thread may append and read; who
/// shows them asks for since(what he has) now and then, as nobody can keep up with a log by signal.
class LogBuffer
{
public:
    explicit LogBuffer(qsizetype capacity = 20'000);

    void append(LogEntry entry);

    /// Entries after number `seen`, oldest first; 0 for all that are kept.
    QList<LogEntry> since(quint64 seen) const;
    /// Number of the newest entry, 0 when there was none.
    quint64 lastNumber() const;
    qsizetype capacity() const { return m_capacity; }

private:
    const qsizetype m_capacity;
    mutable std::mutex m_mutex; ///< guards what follows
    std::deque<LogEntry> m_entries;
    quint64 m_lastNumber = 0;
};

} // namespace regie
