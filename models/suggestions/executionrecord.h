// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "suggestions/executiontask.h"

namespace regie {

/// An approved suggestion that may be carried out.
struct ExecutionCandidate
{
    qint64 suggestionId = 0;
    QString type, mode, connector, clientKey, clientName;

    /// Reaches a platform.
    bool needsConnector() const;
};

/// How an execution ended.
struct ExecutionEnd
{
    QString status;     ///< of execution_logs
    QString suggestion; ///< where the suggestion goes; empty: it stays where it is
    QString failure;    ///< in words, empty when all went well
    QJsonObject response;
    bool isChanged = false; ///< the entity is now as it was wanted
};

/// What executions write: each function is one transaction of the check's, so that whoever lost
/// the lease writes nothing more.
class ExecutionRecord
{
public:
    explicit ExecutionRecord(CheckRun &run)
        : m_run(run)
    {}

    /// What became of an attempt to begin.
    struct Claim
    {
        qint64 executionId = 0; ///< 0: it was not begun
        QString left;           ///< why it stays approved, in words; empty: somebody was faster
    };
    /// Takes one suggestion from approved to executing.
    Result<Claim> claim(const ExecutionCandidate &candidate);
    /// Remembers how the entity was found: after this it may be acted. False: another holder has
    /// done that before.
    Result<bool> mark(const ExecutionTask &task, const QJsonObject &before);
    Status finish(const ExecutionTask &task, const ExecutionEnd &end);

private:
    Status moveSuggestion(const ExecutionTask &task, const ExecutionEnd &end);
    Status keepOutcome(const ExecutionTask &task, const ExecutionEnd &end);

    CheckRun &m_run;
};

} // namespace regie
