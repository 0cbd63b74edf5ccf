// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"

namespace regie {

/// Messages to Slack: by chat.postMessage with a bot's token, or by an incoming webhook, whose
/// address is the secret itself. Blocking.
class SlackConnector : public MessageConnector
{
    Q_DECLARE_TR_FUNCTIONS(regie::SlackConnector)

public:
    SlackConnector(ConnectorProfile profile, const QString &token, ApiCallLog log,
                   std::function<bool()> isWanted, const ApiSettings &settings = {});

    /// A webhook has a channel of its own: `channel` is not looked at.
    ActOutcome post(const QString &channel, const QString &text, const QJsonArray &blocks) override;
    /// Who the token is: a sentence. A webhook can only be looked at.
    Result<QString> test();

private:
    bool isWebhook() const { return m_profile.kind == QLatin1String("slack_webhook"); }
    QUrl urlOf(const QString &method) const;

    ConnectorProfile m_profile;
    QUrl m_hook; ///< of a webhook: secret
    ApiClient m_client;
};

} // namespace regie
