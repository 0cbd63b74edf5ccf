// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

#include <QStringList>

namespace regie {

/// A database of tasks with a ledger of those that were purged, and what statistics must say about
/// all of them, computed from the rows alone.
class TaskLedger
{
public:
    TaskLedger();

    /// No tasks, no statistics, nothing purged.
    void clear() const;
    const TestDatabase &database() const { return m_database; }
    QString value(const QString &sql) const { return m_database.value(sql); }
    void execute(const QString &sql) const { m_database.execute(sql); }
    qint64 count(const QString &table) const;

    /// What is wrong with task_statistics and task_hours, empty when all of them are right: each
    /// group, figure and bucket, against live and purged rows.
    QString problems() const;
    /// A statement that purges counted rows, at most `limit`, as the archiving engine does, and
    /// keeps them in the ledger.
    static QString purgeSql(const QString &condition, int limit);
    /// "counted is …": that nothing of the row is still to be counted, over alias r.
    static QString isCounted();

private:
    TestDatabase m_database;
};

/// An insert of one random task; the same seed makes the same task.
QString randomTask(const QString &uuid, quint32 seed);
/// A random change of one: its status, a correction of any figure, a clock set back.
QString randomChange(const QString &uuid, quint32 seed);

} // namespace regie
