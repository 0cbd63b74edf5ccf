// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace regie {

class Session;

/// The large parts of a task, read one by one, when they are opened.
enum class TaskPart { Arguments, Context, Result };

/// An operator gave a task up, see models/tasks/stucktasks.h.
struct TaskMark
{
    QString reason, markedBy;
    QDateTime markedAt, undoneAt; ///< undoneAt: invalid while it holds
    QString undoneBy;
};

/// All the detail panel shows of one task but its large parts.
struct TaskDetail
{
    QString uuid;
    qint64 id = 0;
    QString name, type, status, agentClass, methodName, model;
    qint64 tokensInput = 0, tokensOutput = 0, tokensTotal = 0, tokensCached = 0;
    double cost = 0;                ///< as charged
    std::optional<double> listCost; ///< by the price list; nothing for a model without price
    std::optional<qint64> durationMs;
    int retryCount = 0; ///< attempts are one more
    QDateTime startedAt, completedAt, createdAt, updatedAt;
    QString errorMessage, errorTrace; ///< their first `longestText` characters
    bool isErrorCut = false;          ///< there is more of either
    QString clientKey, clientName;    ///< empty: none, or one that is not known
    qint64 campaignId = 0;            ///< 0: none
    QString campaignName;             ///< also of an archived one
    bool isCampaignArchived = false;
    QList<TaskMark> marks; ///< newest first

    /// Bytes that a part takes in the database, compressed as it is there; -1: it has no value.
    qint64 argumentsSize = -1, contextSize = -1, resultSize = -1;

    static constexpr int longestText = 200'000;
};

/// An Input error when there is no such task (any more).
Result<TaskDetail> taskDetail(Session &session, const QString &uuid);

/// The part as JSON text, UTF-8; empty where it has no value. An Input error when there is no such
/// task (any more).
Result<QByteArray> taskPart(Session &session, const QString &uuid, TaskPart part);

} // namespace regie
