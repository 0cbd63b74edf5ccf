// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"
#include "suggestions/clients.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ClientText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Clients)
};

QJsonObject valuesOf(const ConnectorProfile &profile)
{
    return {{u"kind"_s, profile.kind},
            {u"base_url"_s, profile.baseUrl},
            {u"api_version"_s, profile.apiVersion},
            {u"account_id"_s, profile.accountId}};
}

ConnectorProfile trimmed(const ConnectorProfile &profile)
{
    return {profile.name.trimmed(), profile.kind.trimmed(), profile.baseUrl.trimmed(),
            profile.apiVersion.trimmed(), profile.accountId.trimmed()};
}

/// A token would be shown to everybody who may read the database.
bool holdsSecret(const QUrl &url)
{
    return !url.userInfo().isEmpty() || url.query().contains("token"_L1, Qt::CaseInsensitive);
}

Status usable(const ConnectorProfile &profile)
{
    if (profile.name.isEmpty())
        return Error::input(ClientText::tr("A connector needs a name."));
    if (!QStringList{u"meta"_s, u"slack"_s, u"slack_webhook"_s}.contains(profile.kind))
        return Error::input(ClientText::tr("The kind is meta, slack or slack_webhook, not “%1”.")
                                .arg(profile.kind));
    // The webhook's address is a secret as a whole: it is kept as the token is.
    if (profile.baseUrl.isEmpty())
        return profile.kind == "slack_webhook"_L1
                   ? Status()
                   : Status(Error::input(ClientText::tr("A connector needs a base URL, such as %1.")
                                             .arg("https://graph.facebook.com"_L1)));
    const QUrl url(profile.baseUrl, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Error::input(ClientText::tr("The base URL “%1” is not the address of a web server.")
                                .arg(profile.baseUrl));
    if (holdsSecret(url))
        return Error::input(ClientText::tr(
            "The base URL holds a password or token: those belong into the keychain."));
    return {};
}

Result<std::optional<ConnectorProfile>> profileNamed(Session &session, const QString &name)
{
    const auto all = connectorProfiles(session);
    if (!all)
        return all.error();
    const auto it = std::ranges::find(*all, name, &ConnectorProfile::name);
    return it == all->end() ? std::nullopt : std::optional(*it);
}

Status writeProfile(Session &session, const ConnectorProfile &profile, const Actor &actor)
{
    const auto before = profileNamed(session, profile.name);
    if (!before)
        return before.error();
    QJsonObject old = *before ? valuesOf(**before) : QJsonObject();
    QJsonObject now = valuesOf(profile);
    for (const QString &field : old.keys()) {
        if (old.value(field) != now.value(field))
            continue;
        old.remove(field);
        now.remove(field);
    }
    if (now.isEmpty())
        return {};
    const auto saved =
        session.execute(u"connector-save"_s, {{u":connector_name"_s, profile.name},
                                              {u":kind"_s, profile.kind},
                                              {u":base_url"_s, notNull(profile.baseUrl)},
                                              {u":api_version"_s, notNull(profile.apiVersion)},
                                              {u":account_id"_s, notNull(profile.accountId)}});
    if (!saved)
        return saved.error();
    return writeAudit(session, actor,
                      {u"connector-save"_s, u"connector"_s, profile.name, old, now, {}});
}

Status noUsers(Session &session, const QString &name)
{
    const auto users = session.fetch<QString>(u"connector-users"_s, {{u":connector_name"_s, name}},
                                              [](const Row &row) { return row.text(0); });
    if (!users)
        return users.error();
    if (users->isEmpty())
        return {};
    return Error::input(
        ClientText::tr("The connector “%1” is still used by: %2.").arg(name, users->join(u", "_s)));
}

Status deleteProfile(Session &session, const QString &name, const Actor &actor)
{
    const auto before = profileNamed(session, name);
    if (!before)
        return before.error();
    if (!*before)
        return Error::input(ClientText::tr("There is no connector “%1”.").arg(name));
    const auto removed = session.execute(u"connector-remove"_s, {{u":connector_name"_s, name}});
    if (!removed)
        return removed.error();
    return writeAudit(session, actor,
                      {u"connector-remove"_s, u"connector"_s, name, valuesOf(**before), {}, {}});
}

} // namespace

Result<QList<ConnectorProfile>> connectorProfiles(Session &session)
{
    return session.fetch<ConnectorProfile>(u"connector-list"_s, {}, [](const Row &row) {
        return ConnectorProfile{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
}

Status saveConnectorProfile(Session &session, const ConnectorProfile &profile, const Actor &actor)
{
    const ConnectorProfile wanted = trimmed(profile);
    if (Status good = usable(wanted); !good)
        return good;
    return session.transaction([&] { return writeProfile(session, wanted, actor); });
}

Status removeConnectorProfile(Session &session, const QString &name, const Actor &actor)
{
    if (Status unused = noUsers(session, name); !unused)
        return unused;
    const Status removed = session.transaction([&] { return deleteProfile(session, name, actor); });
    // A client that took it meanwhile holds it back; then it is named after all.
    if (!removed && removed.error().sqlState == "23503"_L1) {
        if (Status unused = noUsers(session, name); !unused)
            return unused;
    }
    return removed;
}

} // namespace regie
