// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace regie {

class Session;

/// One run of archiving, restoring or purging as its history has it.
struct ArchiveRunInfo
{
    qint64 id = 0;
    QString policy;
    QString direction; ///< archive, restore, purge
    QString status;    ///< running, completed, cancelled, failed
    qint64 movedRows = 0;
    std::optional<qint64> expectedRows;
    QDateTime startedAt, finishedAt;
    QString startedBy;
    QString error;
    QJsonObject details;
    bool isAlive = false; ///< somebody is at it; "running" without that was left by a dead program

    qint64 items() const;
    /// What could not be moved and why, sentences.
    QStringList left() const;
    bool isRunning() const { return status == QLatin1String("running") && isAlive; }
};

/// The latest run of each policy and all that are under way, oldest first.
Result<QList<ArchiveRunInfo>> shownArchiveRuns(Session &session);
/// Empty when there is no such run.
Result<std::optional<ArchiveRunInfo>> archiveRun(Session &session, qint64 runId);

} // namespace regie
