// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/fieldvalues.h"
#include "imports/taskimport.h"
#include "imports/taskvalues.h"

#include <QUuid>

#include <vector>

namespace regie {

class CopyWriter;

/// One value of a row, wherever it comes from.
struct TaskCell
{
    std::optional<QByteArrayView> text; ///< UTF-8 or nearly; nullopt: no value
    bool isPlain = false;               ///< a text that is known to be one, see storableJson()
};

/// A column of what is read.
struct TaskColumn
{
    QString name;
    bool isUtc = false; ///< its times without zone are UTC, whatever the operator's zone
};

/// Reads rows into the columns of task_import_rows, by a mapping. Used in one thread.
class TaskRow
{
public:
    TaskRow(const TaskImportOptions &options, const QList<TaskColumn> &columns);

    /// What rows without uuid are known by: the table and the value of its key in this column.
    void setKey(const QString &table, int column);

    /// Takes what the row tells. False: it cannot be used, reason() says why.
    bool read(const std::vector<TaskCell> &cells);
    QString reason() const { return m_reason; }
    /// As far as it can be told: the uuid, else "".
    QString id() const;
    /// About how many bytes it is in the database.
    qint64 size() const;

    /// What would be stored in a field of tasksKind(), "" where nothing is told. For previews.
    QString shown(const QString &field) const;

    /// The columns that write() and writeRejected() fill, for the COPY.
    static QString columns();
    Status write(CopyWriter &copy, qint64 place, qint64 line, const QString &key) const;
    static Status writeRejected(CopyWriter &copy, qint64 place, qint64 line, const QString &key,
                                const QString &reason, const QByteArray &raw);

private:
    struct Source
    {
        int column = -1;
        QByteArray constant;
        bool isTold = false;
    };
    using Value = std::optional<QByteArray>; ///< as PostgreSQL reads it

    bool readField(size_t field, const TaskCell &cell, bool isUtc);
    bool readCount(size_t field, QByteArrayView cell);
    bool readSeconds(QByteArrayView cell);
    bool readCost(size_t field, QByteArrayView cell);
    bool readStatus(size_t field, QByteArrayView cell);
    bool readTime(size_t field, QByteArrayView cell, bool isUtc);
    bool readUuid(size_t field, QByteArrayView cell);
    bool fail(size_t field, const char *why, QByteArrayView cell);
    void complete();
    void completeTimes();
    bool identify(const std::vector<TaskCell> &cells);

    const TaskImportOptions &m_options;
    TaskClock m_clock, m_utcClock;
    QList<TaskColumn> m_columns;
    std::vector<Source> m_sources; ///< by field
    std::vector<Value> m_values;
    std::vector<std::optional<qint64>> m_numbers; ///< of counts, and microseconds of times
    QString m_table;
    int m_keyColumn = -1;
    bool m_isMadeUp = false;
    QString m_reason;
};

} // namespace regie
