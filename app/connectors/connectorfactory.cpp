// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorfactory.h"

#include "connectortokens.h"
#include "metaconnector.h"
#include "slackconnector.h"

#include "checks/checkspecs.h"
#include "suggestions/suggestionchecks.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct ConnectorText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Connectors)
};

bool isSlack(const ConnectorProfile &profile)
{
    return profile.kind == "slack"_L1 || profile.kind == "slack_webhook"_L1;
}

Error wrongKind(const ConnectorProfile &profile)
{
    return Error::input(isSlack(profile)
                            ? ConnectorText::tr("The connector “%1” posts messages; ads need one "
                                                "that speaks to Meta.")
                                  .arg(profile.name)
                            : ConnectorText::tr("The connector “%1” is for ads; messages need one "
                                                "that posts to Slack.")
                                  .arg(profile.name));
}

QList<CheckSpec> boundChecks()
{
    QList<CheckSpec> checks = checkSpecs();
    for (const CheckSpec &bound : suggestionChecks(connectorFactory())) {
        const auto known = std::ranges::find(checks, bound.name, &CheckSpec::name);
        if (known != checks.end())
            *known = bound;
    }
    return checks;
}

} // namespace

ConnectorFactory connectorFactory(const ApiSettings &settings)
{
    ConnectorFactory factory;
    factory.ads =
        [settings](const ConnectorProfile &profile, const ApiCallLog &log,
                   const std::function<bool()> &isWanted) -> Result<std::unique_ptr<AdsConnector>> {
        if (isSlack(profile))
            return wrongKind(profile);
        const Result<QString> token = ConnectorTokens::read(profile.name, isWanted);
        if (!token)
            return token.error();
        return std::unique_ptr<AdsConnector>(
            std::make_unique<MetaConnector>(profile, *token, log, isWanted, settings));
    };
    factory.messages =
        [settings](
            const ConnectorProfile &profile, const ApiCallLog &log,
            const std::function<bool()> &isWanted) -> Result<std::unique_ptr<MessageConnector>> {
        if (!isSlack(profile))
            return wrongKind(profile);
        const Result<QString> token = ConnectorTokens::read(profile.name, isWanted);
        if (!token)
            return token.error();
        return std::unique_ptr<MessageConnector>(
            std::make_unique<SlackConnector>(profile, *token, log, isWanted, settings));
    };
    return factory;
}

Result<QString> testConnector(const ConnectorProfile &profile,
                              const std::function<bool()> &isWanted, const ApiSettings &settings)
{
    const Result<QString> token = ConnectorTokens::read(profile.name, isWanted);
    if (!token)
        return token.error();
    const ApiCallLog noLog = [](const ApiCall &) {
    };
    if (isSlack(profile))
        return SlackConnector(profile, *token, noLog, isWanted, settings).test();
    return MetaConnector(profile, *token, noLog, isWanted, settings).test();
}

const QList<CheckSpec> &checksWithConnectors()
{
    static const QList<CheckSpec> checks = boundChecks();
    return checks;
}

} // namespace regie
