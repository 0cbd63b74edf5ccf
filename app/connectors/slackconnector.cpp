// SPDX-License-Identifier: GPL-3.0-or-later
#include "slackconnector.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String hookBase{"https://hooks.slack.com/services/"};

QString baseOf(const ConnectorProfile &profile, QLatin1String usual)
{
    const QString base = profile.baseUrl.isEmpty() ? QString(usual) : profile.baseUrl;
    return base.endsWith(u'/') ? base.chopped(1) : base;
}

/// The token is the whole address, or what follows "/services/" in it.
QUrl hookOf(const ConnectorProfile &profile, const QString &token)
{
    if (profile.kind != "slack_webhook"_L1)
        return {};
    if (token.startsWith("https://"_L1) || token.startsWith("http://"_L1))
        return QUrl(token);
    if (profile.baseUrl.isEmpty())
        return QUrl(hookBase + token);
    return QUrl(baseOf(profile, hookBase) + u"/services/"_s + token);
}

QStringList secretsOf(const QUrl &hook, const QString &token)
{
    return hook.isEmpty() ? QStringList() : QStringList{hook.toString(), hook.path(), token};
}

QString sentenceOf(const QString &error)
{
    if (error == "channel_not_found"_L1 || error == "no_service"_L1)
        return SlackConnector::tr("Slack does not know the channel, or Régie is not in it.");
    if (error == "not_in_channel"_L1)
        return SlackConnector::tr("Régie is not in the channel: invite it there.");
    if (error == "is_archived"_L1 || error == "channel_is_archived"_L1)
        return SlackConnector::tr("The channel is archived.");
    if (error == "missing_scope"_L1)
        return SlackConnector::tr("The token lacks the right chat:write.");
    return SlackConnector::tr("Slack says: “%1”.").arg(error);
}

bool isTokenProblem(const QString &error)
{
    return error == "invalid_auth"_L1 || error == "not_authed"_L1 || error == "token_revoked"_L1 ||
           error == "token_expired"_L1 || error == "account_inactive"_L1;
}

/// Slack answers 200 with {"ok": false}; of two errors it says that part of it may have been done.
void judge(ApiAnswer &answer)
{
    if (answer.trouble != CallTrouble::None && answer.http.status >= 400)
        return;
    const QString error = answer.json.value("error"_L1).toString();
    if (answer.json.value("ok"_L1).toBool())
        return;
    answer.reason = sentenceOf(error);
    if (!answer.json.contains("ok"_L1)) {
        answer.trouble = CallTrouble::NoAnswer;
        answer.reason = SlackConnector::tr("Slack's answer cannot be understood.");
    } else if (error == "ratelimited"_L1 || error == "rate_limited"_L1) {
        answer.trouble = CallTrouble::Throttled;
    } else if (error == "internal_error"_L1 || error == "fatal_error"_L1) {
        answer.trouble = CallTrouble::ServerError;
    } else {
        answer.trouble = CallTrouble::Final;
        if (isTokenProblem(error)) {
            answer.http.status = 401;
            answer.reason = SlackConnector::tr("The connector's token is not valid (any more).") +
                            u' ' + answer.reason;
        }
    }
}

/// A webhook answers "ok" as plain text, and what is wrong as well.
void judgeHook(ApiAnswer &answer)
{
    const QString text = QString::fromUtf8(answer.http.body).trimmed();
    if (answer.trouble == CallTrouble::Final && !text.isEmpty())
        answer.reason = sentenceOf(text.left(200));
    if (answer.trouble != CallTrouble::None || text == "ok"_L1)
        return;
    answer.trouble = CallTrouble::NoAnswer;
    answer.reason = SlackConnector::tr("Slack's answer cannot be understood.");
}

} // namespace

SlackConnector::SlackConnector(ConnectorProfile profile, const QString &token, ApiCallLog log,
                               std::function<bool()> isWanted, const ApiSettings &settings)
    : m_profile(std::move(profile))
    , m_hook(hookOf(m_profile, token))
    , m_client(isWebhook() ? QString() : token, secretsOf(m_hook, token), std::move(log),
               std::move(isWanted), settings)
{}

QUrl SlackConnector::urlOf(const QString &method) const
{
    return isWebhook() ? m_hook
                       : QUrl(baseOf(m_profile, "https://slack.com"_L1) + u"/api/"_s + method);
}

ActOutcome SlackConnector::post(const QString &channel, const QString &text,
                                const QJsonArray &blocks)
{
    QJsonObject message{{u"text"_s, text}, {u"blocks"_s, blocks}};
    if (!isWebhook()) {
        message.insert(u"channel"_s, channel);
        message.insert(u"unfurl_links"_s, false);
    }
    const HttpRequest request{"POST",
                              urlOf(u"chat.postMessage"_s),
                              "application/json; charset=utf-8",
                              QJsonDocument(message).toJson(QJsonDocument::Compact),
                              {}};
    const QJsonObject shown{{u"channel"_s, channel}, {u"text"_s, text}};
    return outcomeOf(
        m_client.call(RetryPolicy::Purpose::Act, request, shown, isWebhook() ? judgeHook : judge));
}

Result<QString> SlackConnector::test()
{
    if (isWebhook()) {
        if (m_hook.isValid() && !m_hook.host().isEmpty())
            return tr("The webhook has an address; whether it works shows when a message is sent.");
        return Error::input(tr("The token of a webhook is its address, or what follows “services/” "
                               "in it."));
    }
    const ApiAnswer answer = m_client.call(RetryPolicy::Purpose::Read,
                                           {"POST", urlOf(u"auth.test"_s), {}, {}, {}}, {}, judge);
    if (answer.trouble != CallTrouble::None)
        return errorOf(answer);
    return tr("Slack answers; the token is %1's in %2.")
        .arg(answer.json.value("user"_L1).toString(), answer.json.value("team"_L1).toString());
}

} // namespace regie
