// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/taskimport.h"

namespace regie {

/// The line of task_imports about a running import. Used in the session's thread. Of a dry run it
/// does nothing.
class TaskImportRecord
{
public:
    TaskImportRecord(Session &session, const TaskImportOptions &options, TaskImportReport &report);
    /// Lets go of what it holds; an import that was neither finished nor stopped counts as broken.
    ~TaskImportRecord();
    Q_DISABLE_COPY_MOVE(TaskImportRecord)

    /// What is read: "file" with its name, or "database" with where it is and the table.
    struct Source
    {
        QString kind, place, table;
    };
    Status start(const Source &source, const QJsonObject &details);

    /// Keeps others from reading the same source. An Input error when one does already.
    Status claim(const Source &source);
    /// Takes up the last import of the source where it stopped, if it was read in the same way: its
    /// counts are in the report, its position comes back. An empty one: there is none.
    Result<std::optional<QString>> resume(const Source &source, const QJsonObject &details);

    /// With the audit's line.
    Status complete(const QString &sha256);
    /// Cancelled, or failed with an error. What cannot be told now the next import will.
    Status stop(const Error &error);

private:
    Status lock();
    Status finish(const QString &status, const QString &error, const QString &sha256);

    Session &m_session;
    const TaskImportOptions &m_options;
    TaskImportReport &m_report;
    Source m_source;
    bool m_locked = false;
    QString m_claimed;
};

} // namespace regie
