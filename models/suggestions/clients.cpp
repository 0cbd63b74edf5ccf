// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/clients.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"
#include "suggestions/clientfields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Clients)
};

Client clientFrom(const Row &row)
{
    Client client;
    int i = 0;
    for (QString *text :
         {&client.key, &client.name, &client.status, &client.currency, &client.timezone})
        *text = row.text(i++);
    client.roiTarget = row.real(i++);
    client.minSpend = row.real(i++);
    client.pauseShare = row.real(i++);
    client.refreshDrop = row.real(i++);
    client.minDays = int(row.integer(i++));
    client.minImpressions = row.integer(i++);
    client.minSample = int(row.integer(i++));
    client.scaleStep = row.real(i++);
    client.returnChange = row.real(i++);
    client.expireDays = int(row.integer(i++));
    client.monthlyBudget = row.realOrNone(i++);
    client.executionMode = row.text(i++);
    client.connector = row.text(i++);
    client.dailyChangeCap = row.realOrNone(i++);
    client.slackConnector = row.text(i++);
    client.slackChannel = row.text(i++);
    client.version = row.integer(i);
    return client;
}

/// Amounts as text of the decimals the database keeps: a double would bring its noise along.
QVariant numberText(const ClientNumber &field, const Client &client)
{
    const std::optional<double> value = field.value(client);
    return value ? QVariant(QString::number(*value, 'f', field.decimals)) : QVariant();
}

Bindings bindingsOf(const Client &client)
{
    Bindings bindings{{u":client_key"_s, client.key},
                      {u":name"_s, notNull(client.name)},
                      {u":status"_s, client.status},
                      {u":currency"_s, client.currency},
                      {u":timezone"_s, client.timezone},
                      {u":execution_mode"_s, client.executionMode},
                      {u":connector_name"_s, textOrNull(client.connector)},
                      {u":slack_connector"_s, textOrNull(client.slackConnector)},
                      {u":slack_channel"_s, notNull(client.slackChannel)}};
    for (const ClientNumber &field : clientNumbers())
        bindings.insert(u':' + field.column, numberText(field, client));
    return bindings;
}

Error conflict(const QString &sentence)
{
    return {ErrorKind::Conflict, {}, u"client-update"_s, sentence, {}};
}

/// Who was faster, and when, as far as the audit log and the row know.
Error changedByOthers(Session &session, const Client &client)
{
    const QString name = client.name.isEmpty() ? client.key : client.name;
    const auto last = session.fetchOne<std::pair<QString, QDateTime>>(
        u"client-last-change"_s, {{u":client_key"_s, client.key}},
        [](const Row &row) { return std::pair(row.text(0), row.time(1)); });
    if (!last)
        return last.error();
    if (!*last)
        return conflict(ClientText::tr("%1 is no longer there: it was removed.").arg(name));
    const auto [who, at] = **last;
    const QString when = QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
    return conflict(who.isEmpty()
                        ? ClientText::tr("%1 was changed by a colleague at %2.").arg(name, when)
                        : ClientText::tr("%1 was changed by %2 at %3.").arg(name, who, when));
}

Status connectorProblem(Session &session, const QString &name, const QStringList &kinds,
                        const QString &column)
{
    if (name.isEmpty())
        return {};
    const auto kind = session.fetchOne<QString>(u"connector-kind"_s, {{u":connector_name"_s, name}},
                                                [](const Row &row) { return row.text(0); });
    if (!kind)
        return kind.error();
    if (!*kind)
        return Error::input(
            ClientText::tr("%1: there is no connector “%2”.").arg(clientFieldTitle(column), name));
    if (kinds.contains(**kind))
        return {};
    return Error::input(ClientText::tr("%1: the connector “%2” is not made for that.")
                            .arg(clientFieldTitle(column), name));
}

Status connectorProblems(Session &session, const Client &client)
{
    if (Status ads = connectorProblem(session, client.connector, {u"meta"_s}, u"connector_name"_s);
        !ads)
        return ads;
    return connectorProblem(session, client.slackConnector, {u"slack"_s, u"slack_webhook"_s},
                            u"slack_connector"_s);
}

/// The values of both that differ, by column.
std::pair<QJsonObject, QJsonObject> differences(const Client &before, const Client &after)
{
    std::pair<QJsonObject, QJsonObject> changed;
    const QJsonObject old = clientValues(before);
    const QJsonObject now = clientValues(after);
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (old.value(it.key()) == it.value())
            continue;
        changed.first.insert(it.key(), old.value(it.key()));
        changed.second.insert(it.key(), it.value());
    }
    return changed;
}

Status insertClient(Session &session, const Client &client, const Actor &actor)
{
    const auto inserted = session.execute(u"client-insert"_s, bindingsOf(client));
    if (!inserted)
        return inserted.error();
    if (*inserted == 0)
        return changedByOthers(session, client);
    return writeAudit(
        session, actor,
        {u"client-new"_s, u"client"_s, client.key, {}, differences(Client(), client).second, {}});
}

Status updateClient(Session &session, const Client &before, const Client &client,
                    const Actor &actor)
{
    const auto [old, now] = differences(before, client);
    if (before.version != client.version)
        return changedByOthers(session, client);
    if (now.isEmpty())
        return {};
    Bindings bindings = bindingsOf(client);
    bindings.insert(u":version"_s, client.version);
    const auto updated = session.execute(u"client-update"_s, bindings);
    if (!updated)
        return updated.error();
    if (*updated == 0)
        return changedByOthers(session, client);
    return writeAudit(session, actor, {u"client-change"_s, u"client"_s, client.key, old, now, {}});
}

Status writeClient(Session &session, const Client &client, const Actor &actor)
{
    const auto before = regie::client(session, client.key);
    if (!before)
        return before.error();
    if (Status known = connectorProblems(session, client); !known)
        return known;
    if (*before && client.version == newClientVersion)
        return Error::input(
            ClientText::tr("There is already a client with the key “%1”.").arg(client.key));
    if (*before)
        return updateClient(session, **before, client, actor);
    if (client.version > 0)
        return changedByOthers(session, client);
    return insertClient(session, client, actor);
}

} // namespace

Result<QList<Client>> clients(Session &session)
{
    return session.fetch<Client>(u"client-list"_s, {}, clientFrom);
}

Result<std::optional<Client>> client(Session &session, const QString &key)
{
    return session.fetchOne<Client>(u"client-one"_s, {{u":client_key"_s, notNull(key)}},
                                    clientFrom);
}

Result<Client> saveClient(Session &session, const Client &client, const Actor &actor)
{
    const Client wanted = asStored(client);
    if (const auto problem = clientProblem(wanted))
        return Error::input(problem->sentence);
    const Status written = session.transaction([&] { return writeClient(session, wanted, actor); });
    if (!written)
        return written.error();
    const auto stored = regie::client(session, wanted.key);
    if (!stored)
        return stored.error();
    return *stored ? Result<Client>(**stored) : Result<Client>(changedByOthers(session, wanted));
}

} // namespace regie
