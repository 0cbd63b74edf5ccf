// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"
#include "operations/taskrollups.h"
#include "tasks/taskbudgets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Budgets)
};

TaskAlert alertFrom(const Row &row)
{
    TaskAlert alert;
    alert.id = row.integer(0);
    alert.kind = row.text(1);
    alert.object = row.text(2);
    alert.level = row.text(3);
    if (!row.isNull(4))
        alert.value = row.real(4);
    if (!row.isNull(5))
        alert.threshold = row.real(5);
    alert.details = row.json(6).toObject();
    alert.raisedAt = row.time(7);
    alert.endedAt = row.time(8);
    alert.seenAt = row.time(9);
    alert.seenBy = row.text(10);
    return alert;
}

QJsonObject scopeOf(TaskGrouping scope, const QString &key, int hours)
{
    return {{u"scope"_s, taskGroupingName(scope)}, {u"key"_s, key}, {u"window_hours"_s, hours}};
}

/// What is exceeded now. A limit that is reached has passed its warning as well.
Result<QList<TaskAlert>> exceeded(Session &session, const QDateTime &now)
{
    QList<TaskAlert> alerts;
    const auto budgets = budgetStandings(session, now);
    if (!budgets)
        return budgets.error();
    for (const BudgetStanding &standing : *budgets) {
        if (standing.level.isEmpty())
            continue;
        const TaskBudget &budget = standing.budget;
        TaskAlert alert;
        alert.kind = u"budget"_s;
        alert.object = QString::number(budget.id);
        alert.level = standing.level;
        alert.value = standing.cost;
        alert.threshold = standing.level == u"limit"_s ? budget.limit : *budget.warning;
        alert.details = scopeOf(budget.scope, budget.key, budget.windowHours);
        alerts.append(alert);
    }
    const auto rules = ruleStandings(session, now);
    if (!rules)
        return rules.error();
    for (const RuleStanding &standing : *rules) {
        if (!standing.isExceeded)
            continue;
        const TaskAlertRule &rule = standing.rule;
        TaskAlert alert;
        alert.kind = rule.isErrorRate ? u"error_rate"_s : u"p95"_s;
        alert.object = QString::number(rule.id);
        alert.level = u"warning"_s;
        alert.value = standing.value;
        alert.threshold = rule.threshold;
        alert.details = scopeOf(rule.scope, rule.key, rule.windowHours);
        alert.details.insert(u"n"_s, standing.n);
        alerts.append(alert);
    }
    return alerts;
}

Result<qint64> raise(Session &session, const TaskAlert &alert, const QDateTime &now)
{
    return session.execute(u"task-alert-raise"_s, {{u":kind"_s, alert.kind},
                                                   {u":object"_s, alert.object},
                                                   {u":level"_s, alert.level},
                                                   {u":value"_s, *alert.value},
                                                   {u":threshold"_s, *alert.threshold},
                                                   {u":details"_s, jsonText(alert.details)},
                                                   {u":now"_s, now}});
}

Status raiseAndEnd(CheckRun &run, const QList<TaskAlert> &alerts)
{
    QStringList standing;
    qint64 raised = 0;
    for (const TaskAlert &alert : alerts) {
        standing.append(alert.kind + u' ' + alert.object + u' ' + alert.level);
        const auto done = raise(run.session, alert, run.now);
        if (!done)
            return done.error();
        raised += *done;
    }
    const auto ended = run.session.execute(
        u"task-alert-end"_s, {{u":now"_s, run.now}, {u":standing"_s, sqlArray(standing)}});
    if (!ended)
        return ended.error();
    run.changed = raised + *ended;
    if (raised == 0)
        return {};
    run.details.insert(u"raised"_s, raised);
    const auto logged = run.session.execute(
        u"task-log"_s, {{u":at"_s, run.now},
                        {u":message"_s, AlertText::tr("%Ln budget(s) or threshold(s) exceeded.",
                                                      nullptr, int(raised))},
                        {u":origin"_s, notNull(run.actor.name)}});
    return logged ? Status() : Status(logged.error());
}

/// One line for what was done at once; nothing of nothing.
Status audit(Session &session, const Actor &actor, const QString &action, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return {};
    QJsonArray numbers;
    for (const qint64 id : ids)
        numbers.append(id);
    const QString object = ids.size() == 1 ? QString::number(ids.first()) : QString();
    return writeAudit(session, actor,
                      {action, u"task-alert"_s, object, {}, {{u"alerts"_s, numbers}}, {}});
}

} // namespace

Result<QList<TaskAlert>> taskAlerts(Session &session, bool openOnly, const QString &kind, int limit)
{
    return session.fetch<TaskAlert>(
        u"task-alerts"_s,
        {{u":open"_s, openOnly}, {u":kind"_s, textOrNull(kind)}, {u":limit"_s, limit}}, alertFrom);
}

Result<QList<TaskAlert>> taskAlertsAfter(Session &session, qint64 afterId, int limit)
{
    return session.fetch<TaskAlert>(u"task-alerts-after"_s,
                                    {{u":after"_s, afterId}, {u":limit"_s, limit}}, alertFrom);
}

Result<qint64> lastTaskAlert(Session &session)
{
    const auto last = session.fetchOne<qint64>(u"task-alert-last"_s, {},
                                               [](const Row &row) { return row.integer(0); });
    if (!last)
        return last.error();
    return last->value_or(0);
}

Result<SeenAlerts> seeTaskAlerts(Session &session, const QList<qint64> &ids, const Actor &actor)
{
    SeenAlerts seen;
    const Status done = session.transaction([&]() -> Status {
        seen = {}; // it may be tried again
        const Status marked = session.forEach(
            u"task-alerts-see"_s, {{u":ids"_s, sqlArray(ids)}, {u":actor"_s, notNull(actor.name)}},
            [&](const Row &row) {
                seen.ids.append(row.integer(0));
                seen.at = row.time(1);
                return true;
            });
        return marked ? audit(session, actor, u"task-alert-see"_s, seen.ids) : marked;
    });
    if (!done)
        return done.error();
    return seen;
}

Result<qint64> unseeTaskAlerts(Session &session, const SeenAlerts &seen, const Actor &actor)
{
    QList<qint64> back;
    const Status done = session.transaction([&]() -> Status {
        const auto taken =
            session.fetch<qint64>(u"task-alerts-unsee"_s,
                                  {{u":ids"_s, sqlArray(seen.ids)},
                                   {u":at"_s, seen.at.isValid() ? QVariant(seen.at) : QVariant()}},
                                  [](const Row &row) { return row.integer(0); });
        if (!taken)
            return taken.error();
        back = *taken;
        return audit(session, actor, u"task-alert-unsee"_s, back);
    });
    if (!done)
        return done.error();
    return qint64(back.size());
}

Status runTaskBudgets(CheckRun &run)
{
    RollupSizes sizes;
    sizes.longest = longestRollupOfACheck;
    const auto counted = refreshTaskStatistics(
        run.session, run.batch, [&](qint64) { return run.isWanted(); }, sizes);
    if (!counted)
        return counted.error();
    if (counted->cancelled)
        return Error::cancelled();
    if (counted->isPartial)
        run.details.insert(u"partial"_s, true);
    const auto alerts = exceeded(run.session, run.now);
    if (!alerts)
        return alerts.error();
    return run.batch([&] { return raiseAndEnd(run, *alerts); });
}

Result<CheckPreview> previewTaskBudgets(Session &session, const QDateTime &now, int limit)
{
    const auto alerts = exceeded(session, now);
    if (!alerts)
        return alerts.error();
    CheckPreview preview;
    preview.total = alerts->size();
    for (const TaskAlert &alert : alerts->first(std::min<qsizetype>(limit, alerts->size()))) {
        CheckChange change;
        change.change = u"alert"_s;
        change.object = alert.details.value(u"key"_s).toString();
        change.from = alert.kind;
        change.to = alert.level;
        preview.changes.append(change);
    }
    return preview;
}

} // namespace regie
