// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/executiontask.h"

#include "domain/suggestion.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Execution", text);
}

bool isSameMoney(double one, double other)
{
    return std::abs(one - other) < 0.005;
}

/// As the operator saw it when he approved.
void aimAtSuggestion(ExecutionTask &task, const Row &row)
{
    const std::optional<double> oldBudget = row.realOrNone(13);
    const std::optional<double> newBudget = row.realOrNone(14);
    task.expected.status = u"active"_s;
    task.expected.dailyBudget = oldBudget;
    if (task.action == "set_budget"_L1)
        task.wanted.dailyBudget = newBudget;
    else if (task.action == "set_status"_L1)
        task.wanted.status = u"paused"_s;
}

/// Back from what was set to what was found.
void aimAtBefore(ExecutionTask &task, const Row &row)
{
    const EntityTarget before = EntityTarget::fromJson(row.json(16).toObject());
    const EntityTarget set = EntityTarget::fromJson(row.json(17).toObject());
    if (task.action == "set_budget"_L1) {
        task.expected.dailyBudget = set.dailyBudget;
        task.wanted.dailyBudget = before.dailyBudget;
    } else if (task.action == "set_status"_L1) {
        task.expected.status = set.status;
        task.wanted.status = before.status;
    }
}

ExecutionTask taskFrom(const Row &row)
{
    ExecutionTask task;
    task.executionId = row.integer(0);
    task.suggestionId = row.integer(1);
    task.kind = row.text(2);
    task.mode = row.text(3);
    task.action = row.text(4);
    task.status = row.text(5);
    task.connector = row.text(6);
    task.clientKey = row.text(7);
    task.clientName = row.text(8);
    task.currency = row.text(9);
    task.entityType = row.text(10);
    task.entityId = row.text(11);
    task.entityName = row.text(12);
    task.before = row.json(15).toObject();
    task.clientMode = row.text(18);
    if (task.isRollback())
        aimAtBefore(task, row);
    else
        aimAtSuggestion(task, row);
    return task;
}

/// A status is a stable word on the wire and a translated one in a sentence.
QString statusWord(const QString &status)
{
    if (status == "active"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::Execution", "active"));
    if (status == "paused"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::Execution", "paused"));
    if (status == "archived"_L1)
        return translated(QT_TRANSLATE_NOOP("regie::Execution", "archived"));
    return translated(QT_TRANSLATE_NOOP("regie::Execution", "in an unknown state"));
}

QString money(const ExecutionTask &task, std::optional<double> amount)
{
    if (!amount)
        return translated(QT_TRANSLATE_NOOP("regie::Execution", "none"));
    return u"%1 %2"_s.arg(QLocale().toString(*amount, 'f', 2), task.currency);
}

/// The account bills in another currency than the figures are in: every amount would be wrong.
QString currencyRefusal(const ExecutionTask &task, const EntityState &state)
{
    const QString currency = state.raw.value("account_currency"_L1).toString();
    if (task.action != "set_budget"_L1 || currency.isEmpty() || currency == task.currency)
        return {};
    return translated(QT_TRANSLATE_NOOP("regie::Execution",
                                        "The ad account is in %1, the client in %2: no amount can "
                                        "be set until they are the same."))
        .arg(currency, task.currency);
}

QString unknownRefusal(const ExecutionTask &task)
{
    if (task.wanted.isEmpty())
        return translated(QT_TRANSLATE_NOOP(
            "regie::Execution", "Nothing was done: it is not known what is to be set."));
    if (task.action == "set_budget"_L1 && !task.expected.dailyBudget)
        return translated(QT_TRANSLATE_NOOP(
            "regie::Execution", "Nothing was done: the daily budget was not known when this was "
                                "suggested, so that nobody can tell whether it has changed."));
    return {};
}

QString statusRefusal(const ExecutionTask &task, const EntityState &state)
{
    if (task.expected.status.isEmpty() || task.expected.status == state.status)
        return {};
    return translated(QT_TRANSLATE_NOOP("regie::Execution",
                                        "Nothing was done: it was expected to be %1, and is %2."))
        .arg(statusWord(task.expected.status), statusWord(state.status));
}

QString budgetRefusal(const ExecutionTask &task, const EntityState &state)
{
    const EntityTarget budget{{}, task.expected.dailyBudget};
    if (budget.isEmpty() || budget.isMetBy(state))
        return {};
    // A pause does not need the budget where the platform has it elsewhere (on the campaign).
    if (task.action == "set_status"_L1 && !state.dailyBudget)
        return {};
    return translated(QT_TRANSLATE_NOOP("regie::Execution",
                                        "Nothing was done: the daily budget was %1 when this was "
                                        "decided, and is %2 now."))
        .arg(money(task, budget.dailyBudget), money(task, state.dailyBudget));
}

} // namespace

bool EntityTarget::isMetBy(const EntityState &state) const
{
    if (!status.isEmpty() && status != state.status)
        return false;
    return !dailyBudget || (state.dailyBudget && isSameMoney(*dailyBudget, *state.dailyBudget));
}

QJsonObject EntityTarget::toJson() const
{
    QJsonObject json;
    if (!status.isEmpty())
        json.insert("status"_L1, status);
    if (dailyBudget)
        json.insert("daily_budget"_L1, *dailyBudget);
    return json;
}

EntityTarget EntityTarget::fromJson(const QJsonObject &json)
{
    EntityTarget target;
    target.status = json.value("status"_L1).toString();
    if (const QJsonValue budget = json.value("daily_budget"_L1); budget.isDouble())
        target.dailyBudget = budget.toDouble();
    return target;
}

QJsonObject toJson(const EntityState &state)
{
    QJsonObject json = EntityTarget{state.status, state.dailyBudget}.toJson();
    if (const QString name = state.raw.value("name"_L1).toString(); !name.isEmpty())
        json.insert("name"_L1, name);
    return json;
}

Result<std::optional<ExecutionTask>> executionTask(Session &session, qint64 executionId)
{
    return session.fetchOne<ExecutionTask>(u"execution-task"_s, {{u":execution_id"_s, executionId}},
                                           taskFrom);
}

QString actionFor(const QString &suggestionType)
{
    if (suggestionType == suggestion::Scale)
        return u"set_budget"_s;
    return suggestionType == suggestion::Pause ? u"set_status"_s : u"notice"_s;
}

QString refusal(const ExecutionTask &task, const EntityState &state)
{
    for (const QString &reason : {unknownRefusal(task), currencyRefusal(task, state),
                                  statusRefusal(task, state), budgetRefusal(task, state)}) {
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

QString inWords(const ExecutionTask &task, const EntityTarget &target)
{
    return task.action == "set_budget"_L1 ? money(task, target.dailyBudget)
                                          : statusWord(target.status);
}

} // namespace regie
