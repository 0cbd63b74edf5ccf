// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "suggestions/connector.h"

namespace regie {

/// What an execution sets, and what it has to find beforehand. Budgets in the client's currency.
struct EntityTarget
{
    QString status; ///< active, paused; empty: not looked at
    std::optional<double> dailyBudget;

    bool isEmpty() const { return status.isEmpty() && !dailyBudget; }
    /// Everything that is looked at is so. Budgets are the same to half a cent.
    bool isMetBy(const EntityState &state) const;
    QJsonObject toJson() const;
    static EntityTarget fromJson(const QJsonObject &json);
};

QJsonObject toJson(const EntityState &state);

/// One execution or rollback as the database has it.
struct ExecutionTask
{
    qint64 executionId = 0;
    qint64 suggestionId = 0;
    QString kind;   ///< execute, rollback
    QString mode;   ///< dry_run, live
    QString action; ///< set_budget, set_status, notice
    QString status; ///< started, uncertain
    QString connector;
    QString clientKey, clientName, currency, clientMode;
    QString entityType, entityId, entityName;
    EntityTarget expected; ///< as it has to be before
    EntityTarget wanted;   ///< as it is afterwards
    QJsonObject before;    ///< what was found; empty: nothing has been sent

    bool isRollback() const { return kind == QLatin1String("rollback"); }
    bool isLive() const { return mode == QLatin1String("live"); }
    /// Nothing that a platform could do for us.
    bool isNotice() const { return action == QLatin1String("notice"); }
    bool wasMarked() const { return !before.isEmpty(); }
};

/// An empty optional when the execution or its suggestion is gone.
Result<std::optional<ExecutionTask>> executionTask(Session &session, qint64 executionId);

/// The action that carries out a suggestion of a type.
QString actionFor(const QString &suggestionType);

/// Why it must not be done with the entity as it is now, in words; empty: it may be done.
QString refusal(const ExecutionTask &task, const EntityState &state);
/// "250.00 EUR", "paused" for a target or a state, as far as the task looks at it.
QString inWords(const ExecutionTask &task, const EntityTarget &target);

} // namespace regie
