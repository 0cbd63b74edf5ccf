// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace regie {

class Session;

/// One line of the audit log. `object` is what was changed: ("campaign", "12").
struct AuditEntry
{
    QString action; ///< a stable word: "close-now", "veto-closure", "check-schedule", "backup" …
    QString objectType;
    QString objectId;
    QJsonObject before, after; ///< the values that changed; empty: none
    QString reason;            ///< the operator's words, may be empty
};

/// Writes it at the database's time, in the running transaction where there is one: what is
/// changed and its line are kept or lost together.
Status writeAudit(Session &session, const Actor &actor, const AuditEntry &entry);

/// The latest time of an action; invalid when it never happened.
Result<QDateTime> lastAudited(Session &session, const QString &action);

} // namespace regie
