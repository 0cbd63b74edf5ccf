// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrypolicy.h"

#include "suggestions/connector.h"

namespace regie {

/// What came of a call after all its attempts.
struct ApiAnswer
{
    CallTrouble trouble = CallTrouble::None;
    HttpAnswer http;
    QJsonObject json; ///< empty when the body is none
    QString reason;   ///< a sentence where there is trouble
    std::optional<std::chrono::milliseconds> askedPause;

    /// It may have acted although no answer says so.
    bool mayHaveActed() const
    {
        return trouble == CallTrouble::NoAnswer || trouble == CallTrouble::ServerError;
    }
};

/// How calls are made, the same for every platform.
struct ApiSettings
{
    HttpLimits limits;
    RetryPolicy::Limits retries;
};

/// Calls one platform with its token: repeats where that is safe, writes each attempt to the log.
/// The token, and whatever else is secret, is taken out of everything that leaves here. Blocking,
/// used in the thread that made it.
class ApiClient
{
    Q_DECLARE_TR_FUNCTIONS(regie::ApiClient)

public:
    /// Looks at what the platform says in its body, after what HTTP says: may change `trouble` and
    /// give a `reason`.
    using Judge = std::function<void(ApiAnswer &answer)>;

    ApiClient(QString token, QStringList secrets, ApiCallLog log, std::function<bool()> isWanted,
              const ApiSettings &settings);

    /// `shown` is what the log keeps of the request's body.
    ApiAnswer call(RetryPolicy::Purpose purpose, HttpRequest request, const QJsonObject &shown,
                   const Judge &judge) const;
    bool isWanted() const { return m_isWanted(); }
    QString safe(const QString &text) const;

private:
    ApiAnswer attempt(const HttpRequest &request, const Judge &judge) const;
    void writeDown(const HttpRequest &request, const QJsonObject &shown, const ApiAnswer &answer,
                   int attempt) const;
    bool rest(std::chrono::milliseconds pause) const;
    QJsonObject safe(const QJsonObject &object) const;

    QString m_token;
    QStringList m_secrets;
    ApiCallLog m_log;
    std::function<bool()> m_isWanted;
    HttpCaller m_caller;
    RetryPolicy m_policy;
};

/// What became of something that acts.
ActOutcome outcomeOf(const ApiAnswer &answer);
/// As an error of a read: Cancelled, Authentication, Resources, Timeout, Permission or Input.
Error errorOf(const ApiAnswer &answer);

} // namespace regie
