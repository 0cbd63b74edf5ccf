// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "suggestions/clients.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace regie {

/// How an entity stands on the platform.
struct EntityState
{
    QString status;                    ///< active, paused, archived, unknown
    std::optional<double> dailyBudget; ///< in the account's currency, not in cents
    QJsonObject raw;
};

/// One call as it is written to api_calls_log; never holds a token.
struct ApiCall
{
    QDateTime at;
    QString method, path;
    int attempt = 1;
    int statusCode = 0; ///< 0: no answer
    qint64 milliseconds = 0;
    QString error;
    QJsonObject request;
    QString response; ///< cut to 4,000 characters
};
using ApiCallLog = std::function<void(const ApiCall &)>;

/// What became of something that acts.
struct ActOutcome
{
    enum class Kind {
        Done,
        Refused,   ///< the platform said no; nothing was changed
        Uncertain, ///< it was sent, and no answer came: it may have been done
        NotSent,   ///< it did not reach the platform: may be tried again
    };
    Kind kind = Kind::Done;
    QString reason;
    QJsonObject response;
};

/// A platform that ads run on. Blocking, used in the thread that made it. Reads are repeated with
/// pauses where that may help; what acts is sent once.
class AdsConnector
{
public:
    virtual ~AdsConnector() = default;
    virtual Result<EntityState> read(const QString &entityType, const QString &entityId) = 0;
    virtual ActOutcome setDailyBudget(const QString &entityType, const QString &entityId,
                                      double budget) = 0;
    virtual ActOutcome setStatus(const QString &entityType, const QString &entityId,
                                 const QString &status) = 0;
};

/// Where messages go.
class MessageConnector
{
public:
    virtual ~MessageConnector() = default;
    /// `blocks` as the Block Kit has them. The message's `ts` in the response, where there is one.
    virtual ActOutcome post(const QString &channel, const QString &text,
                            const QJsonArray &blocks) = 0;
};

/// Gives connectors for profiles; an Input error says what is missing (a token on this machine).
/// `isWanted` false ends waiting.
struct ConnectorFactory
{
    std::function<Result<std::unique_ptr<AdsConnector>>(
        const ConnectorProfile &, const ApiCallLog &, const std::function<bool()> &isWanted)>
        ads;
    std::function<Result<std::unique_ptr<MessageConnector>>(
        const ConnectorProfile &, const ApiCallLog &, const std::function<bool()> &isWanted)>
        messages;
};

} // namespace regie
