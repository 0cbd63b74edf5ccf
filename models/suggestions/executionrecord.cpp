// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/executionrecord.h"

#include "database/sqlvalues.h"
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

/// What is looked at while a suggestion is locked.
struct Claimable
{
    QString type, currency, entity, client;
    std::optional<double> oldValue, newValue, cap;
    double changedToday = 0;

    /// By how much the daily budget is moved, up or down.
    double change() const
    {
        return type == suggestion::Scale && oldValue && newValue ? std::abs(*newValue - *oldValue)
                                                                 : 0;
    }
};

Claimable claimableFrom(const Row &row)
{
    return {row.text(1),       row.text(5),       row.text(6),       row.text(7),
            row.realOrNone(2), row.realOrNone(3), row.realOrNone(4), row.real(8)};
}

/// Half a cent is not over it.
QString overCap(const Claimable &found)
{
    const double change = found.change();
    if (change <= 0 || !found.cap || found.changedToday + change < *found.cap + 0.005)
        return {};
    const auto money = [&found](double amount) {
        return u"%1 %2"_s.arg(QLocale().toString(amount, 'f', 2), found.currency);
    };
    return translated(QT_TRANSLATE_NOOP(
                          "regie::Execution",
                          "%1 (%2) waits for tomorrow: budgets may be changed by %3 a day, %4 are "
                          "done and this is %5."))
        .arg(found.entity, found.client, money(*found.cap), money(found.changedToday),
             money(change));
}

Status checkedOne(const Result<qint64> &changed)
{
    if (!changed)
        return changed.error();
    if (*changed == 1)
        return {};
    return Error{ErrorKind::Conflict,
                 {},
                 {},
                 translated(QT_TRANSLATE_NOOP("regie::Execution",
                                              "Another console has ended this execution.")),
                 {}};
}

} // namespace

bool ExecutionCandidate::needsConnector() const
{
    return mode == "live"_L1 && actionFor(type) != "notice"_L1;
}

Result<ExecutionRecord::Claim> ExecutionRecord::claim(const ExecutionCandidate &candidate)
{
    Claim claim;
    const Status status = m_run.batch([&]() -> Status {
        const auto found = m_run.session.fetchOne<Claimable>(
            u"execution-claim"_s,
            {{u":suggestion_id"_s, candidate.suggestionId},
             {u":mode"_s, candidate.mode},
             {u":connector_name"_s, notNull(candidate.connector)}},
            claimableFrom);
        if (!found || !found->has_value())
            return found ? Status() : Status(found.error());
        if (candidate.needsConnector())
            claim.left = overCap(**found);
        if (!claim.left.isEmpty())
            return {};
        const auto started =
            m_run.session.fetchOne<qint64>(u"execution-start"_s,
                                           {{u":suggestion_id"_s, candidate.suggestionId},
                                            {u":action"_s, actionFor((*found)->type)},
                                            {u":mode"_s, candidate.mode},
                                            {u":connector_name"_s, textOrNull(candidate.connector)},
                                            {u":budget_change"_s, (*found)->change()},
                                            {u":actor"_s, m_run.actor.name}},
                                           [](const Row &row) { return row.integer(0); });
        if (!started)
            return started.error();
        claim.executionId = started->value_or(0);
        return {};
    });
    if (!status)
        return status.error();
    return claim;
}

Result<bool> ExecutionRecord::mark(const ExecutionTask &task, const QJsonObject &before)
{
    bool isMine = false;
    const Status status = m_run.batch([&]() -> Status {
        const auto marked =
            m_run.session.execute(u"execution-mark"_s, {{u":execution_id"_s, task.executionId},
                                                        {u":before"_s, jsonOrNull(before)}});
        if (!marked)
            return marked.error();
        isMine = *marked == 1;
        return {};
    });
    if (!status)
        return status.error();
    return isMine;
}

Status ExecutionRecord::finish(const ExecutionTask &task, const ExecutionEnd &end)
{
    const Status status = m_run.batch([&]() -> Status {
        const bool isDone = end.status == "done"_L1;
        const Status kept = checkedOne(m_run.session.execute(
            u"execution-finish"_s,
            {{u":execution_id"_s, task.executionId},
             {u":status"_s, end.status},
             {u":before"_s, isDone ? jsonOrNull(task.expected.toJson()) : QVariant()},
             {u":after"_s, isDone ? jsonOrNull(task.wanted.toJson()) : QVariant()},
             {u":response"_s, jsonOrNull(end.response)},
             {u":failure"_s, textOrNull(end.failure)}}));
        if (!kept)
            return kept;
        const Status moved = moveSuggestion(task, end);
        return moved ? keepOutcome(task, end) : moved;
    });
    if (status && end.status == "done"_L1)
        ++m_run.changed;
    return status;
}

Status ExecutionRecord::moveSuggestion(const ExecutionTask &task, const ExecutionEnd &end)
{
    if (end.suggestion.isEmpty())
        return {};
    const QLatin1String from = task.isRollback() ? suggestion::Executed : suggestion::Executing;
    return checkedOne(m_run.session.execute(u"execution-move-suggestion"_s,
                                            {{u":suggestion_id"_s, task.suggestionId},
                                             {u":from_status"_s, QString(from)},
                                             {u":to_status"_s, end.suggestion},
                                             {u":failure"_s, textOrNull(end.failure)}}));
}

/// What is expected of it from now on, and how the entity stands.
Status ExecutionRecord::keepOutcome(const ExecutionTask &task, const ExecutionEnd &end)
{
    if (end.status != "done"_L1)
        return {};
    const QString withdrawn =
        translated(QT_TRANSLATE_NOOP("regie::Execution", "What was done was taken back."));
    const auto hypothesis =
        task.isRollback()
            ? m_run.session.execute(
                  u"hypothesis-withdraw"_s,
                  {{u":suggestion_id"_s, task.suggestionId}, {u":note"_s, withdrawn}})
            : m_run.session.execute(u"hypothesis-open"_s, {{u":execution_id"_s, task.executionId}});
    if (!hypothesis || !end.isChanged)
        return hypothesis ? Status() : Status(hypothesis.error());
    const auto &budget = task.wanted.dailyBudget;
    const auto known = m_run.session.execute(
        u"execution-library"_s, {{u":client_key"_s, task.clientKey},
                                 {u":entity_type"_s, task.entityType},
                                 {u":entity_id"_s, task.entityId},
                                 {u":daily_budget"_s, budget ? QVariant(*budget) : QVariant()},
                                 {u":status"_s, textOrNull(task.wanted.status)}});
    return known ? Status() : Status(known.error());
}

} // namespace regie
