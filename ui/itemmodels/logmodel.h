// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/logbuffer.h"

#include <QAbstractTableModel>
#include <QSet>

#include <deque>

namespace regie {

/// What of the log to show.
struct LogFilter
{
    LogLevel level = LogLevel::Info; ///< this and worse
    QString subject;                 ///< empty: all
    QString text;                    ///< contained in the text, any case
    bool keeps(const LogEntry &entry) const;
};

/// The newest entries of the log that the filter keeps; at most as many as the buffer holds. Takes
/// new ones only when asked to. Borrows the buffer.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, SubjectColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1 };

    explicit LogModel(const LogBuffer *buffer, QObject *parent = nullptr);

    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    /// Appends what came in since; the oldest rows go where there are too many.
    void takeNew();
    /// Entries that came in and were not taken yet.
    qint64 waiting() const;
    /// Subjects seen so far, sorted.
    QStringList subjects() const;
    const LogEntry &entry(int row) const { return m_rows.at(size_t(row)); }
    /// As in the log file: "2026-11-21 10:42:07.123 warning database text".
    QString line(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LogEntry &entry, int column) const;
    void dropOldest();

    const LogBuffer *m_buffer;
    LogFilter m_filter;
    std::deque<LogEntry> m_rows;
    QSet<QString> m_subjects;
    quint64 m_seen = 0;
};

/// "warning": the level in words.
QString levelWord(LogLevel level);

} // namespace regie
