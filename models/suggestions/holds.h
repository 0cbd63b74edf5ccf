// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace regie {

class Session;

/// A colleague, or this console, has a suggestion open. A courtesy: what decides is the decision's
/// own transaction.
struct Hold
{
    qint64 suggestionId = 0;
    QString heldBy; ///< a person: "amelie@poste-3"
    QString holder; ///< a console: as Scheduler::thisProcess()
    QDateTime since, until;
};

/// A hold that nobody renews runs out after so long, by the database's clock.
inline constexpr int holdSeconds = 120;

/// Takes or renews it for this console, releasing what else the console held. Whose it is now:
/// another's, if that one has not run out.
Result<Hold> hold(Session &session, qint64 suggestionId, const QString &holder, const Actor &actor);
/// Everything this console holds.
Status releaseHolds(Session &session, const QString &holder);
/// Those that have not run out.
Result<QList<Hold>> currentHolds(Session &session);

} // namespace regie
