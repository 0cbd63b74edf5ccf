// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QDate>
#include <QList>

#include <optional>

namespace regie {

class Session;

/// Something of a client that ads run in, with its figures of 7 days. Money in the client's
/// currency.
struct ClientAd
{
    QString entityType; ///< campaign, adset, ad
    QString entityId;
    QString name;
    QString status = QStringLiteral("unknown"); ///< active, paused, archived, unknown
    std::optional<double> dailyBudget;
    std::optional<double> roi; ///< of the 7 days; nothing without spend
    double spend = 0;          ///< in the 7 days

    friend bool operator==(const ClientAd &, const ClientAd &) = default;
};

/// Those of the library and those that only have figures in the 7 days up to `until`: active ones
/// first, then by spend. At most `limit`.
Result<QList<ClientAd>> clientAds(Session &session, const QString &clientKey, const QDate &until,
                                  int limit);

/// Sets status and daily budget by hand, with a line of audit; an entity that only had figures gets
/// its row in the library. Input error for values the database would refuse; Conflict when it is
/// no longer as `before` says. Only Régie's own picture: nothing is sent to the platform.
Status changeAd(Session &session, const QString &clientKey, const ClientAd &before,
                const ClientAd &after, const Actor &actor);

} // namespace regie
