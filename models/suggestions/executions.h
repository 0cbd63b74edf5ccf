// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/executionconnectors.h"
#include "suggestions/executionrecord.h"

namespace regie {

/// One run of the execution check. Each suggestion goes through: begun in one transaction, acted
/// outside of any, its end written in another. What breaks off in between is found by the next
/// run, which asks the platform before it does anything else.
class Executions
{
public:
    Executions(CheckRun &run, const ConnectorFactory &factory)
        : m_run(run)
        , m_record(run)
        , m_connectors(run, factory)
    {}

    Status run();

private:
    using Step = Status (Executions::*)(const ExecutionTask &);

    Status carryOutApproved();
    Status carryOut(const ExecutionCandidate &candidate);
    Status forEachTask(const QString &statement, const Bindings &bindings, Step step);
    Status withTask(qint64 executionId, Step step);

    Status takeBack(const ExecutionTask &task);
    Status perform(const ExecutionTask &task);
    Status performLive(const ExecutionTask &task, AdsConnector &connector);
    ActOutcome act(const ExecutionTask &task, AdsConnector &connector);
    Status endOf(const ExecutionTask &task, const ActOutcome &outcome);

    Status settle(const ExecutionTask &task);
    Status settleBy(const ExecutionTask &task, const EntityState &state);
    Status settleNotDone(const ExecutionTask &task);

    Status done(const ExecutionTask &task, const QJsonObject &response, bool isChanged);
    Status fail(const ExecutionTask &task, const QString &status, const QString &reason,
                const QJsonObject &response = {});
    Status putBack(const ExecutionTask &task, const QString &reason,
                   const QJsonObject &response = {});
    Status unreadable(const ExecutionTask &task, const Error &error);

    /// Goes on with the others unless the run is at its end; keeps the first error.
    bool goesOn(const Status &status);
    void leave(const QString &sentence);
    void count(const QString &figure);

    CheckRun &m_run;
    ExecutionRecord m_record;
    ExecutionConnectors m_connectors;
    Status m_first;
};

} // namespace regie
