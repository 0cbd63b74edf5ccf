// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/executionconnectors.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Execution", text);
}

Bindings bindingsOf(const ApiCall &call)
{
    return {{u":at"_s, call.at},
            {u":method"_s, notNull(call.method)},
            {u":path"_s, notNull(call.path)},
            {u":attempt"_s, call.attempt},
            {u":status_code"_s, call.statusCode == 0 ? QVariant() : QVariant(call.statusCode)},
            {u":duration_ms"_s, call.milliseconds},
            {u":error"_s, textOrNull(call.error)},
            {u":request"_s, jsonOrNull(call.request)},
            {u":response"_s, textOrNull(call.response)}};
}

} // namespace

void ExecutionConnectors::setSubject(const QString &clientKey, qint64 executionId)
{
    m_clientKey = clientKey;
    m_executionId = executionId;
}

Result<ConnectorProfile> ExecutionConnectors::profile(const QString &name)
{
    if (name.isEmpty())
        return Error::input(translated(
            QT_TRANSLATE_NOOP("regie::Execution", "The client has no connector to act through.")));
    const Result<QList<ConnectorProfile>> known = connectorProfiles(m_run.session);
    if (!known)
        return known.error();
    const auto found = std::ranges::find(*known, name, &ConnectorProfile::name);
    if (found == known->cend())
        return Error::input(
            translated(QT_TRANSLATE_NOOP("regie::Execution", "There is no connector “%1”."))
                .arg(name));
    return *found;
}

/// A call that was made is written down even when this run has lost its lease: hence no batch.
ApiCallLog ExecutionConnectors::logFor(const QString &name)
{
    return [this, name](const ApiCall &call) {
        Bindings bindings = bindingsOf(call);
        bindings.insert(u":connector_name"_s, name);
        bindings.insert(u":client_key"_s, textOrNull(m_clientKey));
        bindings.insert(u":execution_id"_s,
                        m_executionId == 0 ? QVariant() : QVariant(m_executionId));
        if (const auto kept = m_run.session.execute(u"execution-call-log"_s, bindings); !kept)
            m_run.details.insert(u"calls_not_logged"_s,
                                 m_run.details.value(u"calls_not_logged"_s).toInteger() + 1);
    };
}

Result<AdsConnector *> ExecutionConnectors::ads(const QString &name)
{
    if (const auto given = m_givenUp.constFind(name); given != m_givenUp.cend())
        return *given;
    if (const auto made = m_ads.find(name); made != m_ads.end())
        return made->second.get();
    const Result<ConnectorProfile> found = profile(name);
    if (!found)
        return found.error();
    auto connector = m_factory.ads(*found, logFor(name), m_run.isWanted);
    if (!connector)
        return connector.error();
    return m_ads.emplace(name, connector.take()).first->second.get();
}

Result<MessageConnector *> ExecutionConnectors::messages(const QString &name)
{
    if (const auto made = m_messages.find(name); made != m_messages.end())
        return made->second.get();
    const Result<ConnectorProfile> found = profile(name);
    if (!found)
        return found.error();
    auto connector = m_factory.messages(*found, logFor(name), m_run.isWanted);
    if (!connector)
        return connector.error();
    return m_messages.emplace(name, connector.take()).first->second.get();
}

void ExecutionConnectors::giveUp(const QString &name, const QString &reason)
{
    m_givenUp.insert(name, Error::input(reason));
}

} // namespace regie
