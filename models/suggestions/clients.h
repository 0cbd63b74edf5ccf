// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace regie {

class Session;

/// Somebody whose ads are looked after, with the thresholds their proposals are made by. Money is
/// in the client's currency, shares are 0.3 for 30 %.
struct Client
{
    QString key;
    QString name;
    QString status = QStringLiteral("active"); ///< active, paused, ended
    QString currency = QStringLiteral("EUR");
    QString timezone = QStringLiteral("Europe/Paris");
    double roiTarget = 3.0;
    double minSpend = 500;        ///< 7-day spend above which a bad ROI pauses
    double pauseShare = 0.6;      ///< of the target: below it is bad
    double refreshDrop = 0.3;     ///< of the CTR within a week
    int minDays = 3;              ///< of 7 with figures, or nothing is decided
    qint64 minImpressions = 1000; ///< in each week, to compare CTRs
    int minSample = 8;            ///< entities, for a benchmark to decide
    double scaleStep = 0.25;      ///< of the daily budget; twice that at high priority
    double returnChange = 0.2;    ///< figures have to move so far before what was refused returns
    int expireDays = 14;
    std::optional<double> monthlyBudget;
    QString executionMode = QStringLiteral("dry_run"); ///< off, dry_run, live
    QString connector;                                 ///< name of a ConnectorProfile, may be empty
    std::optional<double> dailyChangeCap;              ///< of budgets raised or lowered, in a day
    QString slackConnector;
    QString slackChannel;
    qint64 version = 0; ///< as read; saving checks it
};

/// As the version of a client that must not exist yet: an Input error when its key is taken.
inline constexpr qint64 newClientVersion = -1;

Result<QList<Client>> clients(Session &session);
/// An empty optional when there is none of that key.
Result<std::optional<Client>> client(Session &session, const QString &key);
/// Makes or changes it, with its line of audit. Input error naming the field for values the
/// database would refuse; Conflict when another operator changed it since it was read.
Result<Client> saveClient(Session &session, const Client &client, const Actor &actor);

/// Where a connector reaches the outside. Its token is in the system's keychain, never here.
struct ConnectorProfile
{
    QString name;
    QString kind = QStringLiteral("meta"); ///< meta, slack, slack_webhook
    QString baseUrl;                       ///< "https://graph.facebook.com"
    QString apiVersion;                    ///< "v18.0"
    QString accountId;
};
Result<QList<ConnectorProfile>> connectorProfiles(Session &session);
Status saveConnectorProfile(Session &session, const ConnectorProfile &profile, const Actor &actor);
/// Input error naming the clients that still use it.
Status removeConnectorProfile(Session &session, const QString &name, const Actor &actor);

/// One day of a client, from spend_history.
struct SpendDay
{
    QDate date;
    double spend = 0;
    double revenue = 0;
    qint64 leads = 0;
    qint64 conversions = 0;
};
Result<QList<SpendDay>> spendHistory(Session &session, const QString &clientKey, const QDate &from,
                                     const QDate &until);
/// Brings spend_history up to date with the metrics of these days (all days for invalid dates).
/// An empty key: of every client. Called after an import and by the analysis; in the running
/// transaction, as its last step: others that do the same wait for its end. Platforms report the
/// same money for campaigns, ad sets and ads: per client and day only the level with the largest
/// spend counts, of equal ones the finest.
Status refreshSpendHistory(Session &session, const QString &clientKey, const QDate &from,
                           const QDate &until);

} // namespace regie
