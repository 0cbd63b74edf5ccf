// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "suggestions/connector.h"

#include <QHash>

#include <map>

namespace regie {

/// The connectors of one run, each made when it is first needed; writes their calls to
/// api_calls_log. Used in the thread of the run.
class ExecutionConnectors
{
public:
    ExecutionConnectors(CheckRun &run, const ConnectorFactory &factory)
        : m_run(run)
        , m_factory(factory)
    {}

    /// Whose calls are written down from now on.
    void setSubject(const QString &clientKey, qint64 executionId);
    /// Borrowed until the end of the run; an error in words when it is not to be had.
    Result<AdsConnector *> ads(const QString &name);
    Result<MessageConnector *> messages(const QString &name);
    /// It does not answer, or not now: leave it alone for the rest of the run.
    void giveUp(const QString &name, const QString &reason);

private:
    Result<ConnectorProfile> profile(const QString &name);
    ApiCallLog logFor(const QString &name);

    CheckRun &m_run;
    const ConnectorFactory &m_factory;
    QString m_clientKey;
    qint64 m_executionId = 0;
    std::map<QString, std::unique_ptr<AdsConnector>> m_ads;
    std::map<QString, std::unique_ptr<MessageConnector>> m_messages;
    QHash<QString, Error> m_givenUp;
};

} // namespace regie
