// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "app/connectors/connectorfactory.h"
#include "app/connectors/connectortokens.h"
#include "app/logging.h"
#include "database/session.h"

#include <QJsonArray>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct ConnectorText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ConnectorCommand)
};

/// What a profile is, and whether this machine could use it; never the token.
QJsonObject toJson(const ConnectorProfile &profile, bool hasToken)
{
    return {{u"connector"_s, profile.name},       {u"kind"_s, profile.kind},
            {u"base_url"_s, profile.baseUrl},     {u"api_version"_s, profile.apiVersion},
            {u"account_id"_s, profile.accountId}, {u"has_token"_s, hasToken}};
}

std::function<bool()> wantedBy(CommandContext &context)
{
    return [&context] {
        return !context.interrupt.isRequested();
    };
}

int runList(CommandContext &context)
{
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto profiles = connectorProfiles(**session);
    if (!profiles)
        return context.fail(profiles.error());
    QJsonArray list;
    QStringList lines;
    for (const ConnectorProfile &profile : *profiles) {
        const bool hasToken = ConnectorTokens::read(profile.name, wantedBy(context)).ok();
        list.append(toJson(profile, hasToken));
        lines.append(u"%1  %2  %3  %4"_s.arg(profile.name, profile.kind, profile.baseUrl,
                                             hasToken ? ConnectorText::tr("token on this machine")
                                                      : ConnectorText::tr("no token here")));
    }
    return context.succeedInLines({{u"connectors"_s, list}}, lines);
}

Result<ConnectorProfile> namedProfile(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    const Result<Session *> session = context.database.open();
    if (!session)
        return session.error();
    const auto profiles = connectorProfiles(**session);
    if (!profiles)
        return profiles.error();
    const auto found = std::ranges::find(*profiles, name, &ConnectorProfile::name);
    if (found == profiles->cend())
        return Error::input(ConnectorText::tr("There is no connector “%1”.").arg(name));
    return *found;
}

int runTest(CommandContext &context)
{
    const Result<ConnectorProfile> profile = namedProfile(context);
    if (!profile)
        return context.fail(profile.error());
    const Result<QString> answer = testConnector(*profile, wantedBy(context));
    if (!answer)
        return context.fail(answer.error());
    return context.succeed({{u"connector"_s, profile->name}, {u"answer"_s, *answer}}, *answer);
}

/// From the terminal without echo, or the first line of what is piped in.
QString askToken(CommandContext &context)
{
    const auto asked = context.console.askPassword(ConnectorText::tr("Token: "));
    return (asked ? *asked : QTextStream(stdin).readLine()).trimmed();
}

int runSetToken(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    const QString token = askToken(context);
    if (token.isEmpty())
        return context.usageError(ConnectorText::tr("A token is read from standard input."));
    context.logging.hide(token);
    if (const Status stored = ConnectorTokens::store(name, token); !stored) {
        Error error = stored.error();
        error.summary = ConnectorText::tr("The token was not kept: this machine's keychain did not "
                                          "take it. Where there is none, set $%1 instead.")
                            .arg(ConnectorTokens::variableName(name));
        return context.fail(error);
    }
    return context.succeed({{u"connector"_s, name}, {u"stored"_s, true}},
                           ConnectorText::tr("The token of “%1” is in the keychain.").arg(name));
}

int runRemoveToken(CommandContext &context)
{
    const QString name = context.arguments.value(0);
    if (const Status removed = ConnectorTokens::remove(name); !removed)
        return context.fail(removed.error());
    return context.succeed(
        {{u"connector"_s, name}, {u"removed"_s, true}},
        ConnectorText::tr("The keychain has no token of “%1” any more.").arg(name));
}

} // namespace

QList<Command> connectorCommands()
{
    return {{u"connector list"_s,
             {},
             0,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Show the connectors to the outside, and which have a token here."),
             nullptr,
             &runList},
            {u"connector test"_s, u"NAME"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Ask a connector's platform who we are, changing nothing."),
             nullptr, &runTest},
            {u"connector set-token"_s, u"NAME"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands",
                               "Keep a connector's token in the keychain; read without echo."),
             nullptr, &runSetToken},
            {u"connector remove-token"_s, u"NAME"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands", "Remove a connector's token from the keychain."),
             nullptr, &runRemoveToken}};
}

} // namespace regie
