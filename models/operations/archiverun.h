// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/archiving.h"

#include <memory>

namespace regie {

/// An advisory lock of the session, given back when it goes. Dies with the connection, so that
/// whoever holds it is alive.
class ArchiveLock
{
public:
    /// Null: another session holds it.
    static Result<std::unique_ptr<ArchiveLock>> tryTake(Session &session, const QString &subject);
    static QString policySubject(const QString &policy);
    static QString runSubject(qint64 runId);
    ~ArchiveLock();
    Q_DISABLE_COPY_MOVE(ArchiveLock)

private:
    ArchiveLock(Session &session, QString subject);

    Session &m_session;
    QString m_subject;
};

/// One row of archive_runs from beginning to end. Borrows the session.
class ArchiveRun
{
public:
    struct Plan
    {
        QString policy;
        QString direction; ///< archive, purge, restore
        qint64 expectedRows = 0;
        Actor actor;
        QJsonObject details;
    };

    /// Writes the row and its line of audit, and whatever `alongside` does, in one batch.
    static Result<std::unique_ptr<ArchiveRun>> begin(Session &session, const Plan &plan,
                                                     const BatchRunner &batch,
                                                     const std::function<Status()> &alongside = {});
    /// Runs of the policy whose program died are marked as failed.
    static Status giveUpDead(Session &session, const QString &policy);

    qint64 id() const { return m_id; }
    /// The database's clock when it began; what it moves carries it.
    QDateTime startedAt() const { return m_startedAt; }

    /// Inside each batch's transaction. An error when the run was given up by somebody.
    Status advance(qint64 items, qint64 rows);
    /// `status`: completed, cancelled, failed.
    Status finish(const QString &status, const QString &error, const QStringList &left);

private:
    explicit ArchiveRun(Session &session);
    Status write(const Plan &plan);

    Session &m_session;
    qint64 m_id = 0;
    QDateTime m_startedAt;
    std::unique_ptr<ArchiveLock> m_lock;
};

} // namespace regie
