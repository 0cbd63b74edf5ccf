// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskbudgets.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/audit.h"

#include <QCoreApplication>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct BudgetText
{
    Q_DECLARE_TR_FUNCTIONS(regie::Budgets)
};

constexpr int mostHours = 8784;
constexpr double leastMoney = 0.0001; // what is less is stored as nothing
constexpr double mostMoney = 1e9;

Error changedByOthers()
{
    return {ErrorKind::Conflict,
            {},
            u"task-budget-save"_s,
            BudgetText::tr("A colleague has changed or removed this meanwhile."),
            {}};
}

bool isMoney(double amount)
{
    return std::isfinite(amount) && amount >= leastMoney && amount < mostMoney;
}

Status windowProblem(TaskGrouping scope, const QString &key, int hours)
{
    if ((scope == TaskGrouping::All) != key.isEmpty())
        return Error::input(BudgetText::tr("Say of whom it is, or choose all."));
    if (hours < 1 || hours > mostHours)
        return Error::input(BudgetText::tr("A window is between 1 hour and 366 days long."));
    return {};
}

Status problemOf(const TaskBudget &budget)
{
    if (Status window = windowProblem(budget.scope, budget.key, budget.windowHours); !window)
        return window;
    if (budget.scope != TaskGrouping::All && budget.scope != TaskGrouping::Agent &&
        budget.scope != TaskGrouping::Client)
        return Error::input(BudgetText::tr("A budget is of an agent, a client or all."));
    if (!isMoney(budget.limit))
        return Error::input(BudgetText::tr("A limit is an amount above 0."));
    if (budget.warning && (!isMoney(*budget.warning) || *budget.warning > budget.limit))
        return Error::input(
            BudgetText::tr("A warning is an amount above 0 and at most the limit."));
    return {};
}

Status problemOf(const TaskAlertRule &rule)
{
    if (Status window = windowProblem(rule.scope, rule.key, rule.windowHours); !window)
        return window;
    if (rule.scope == TaskGrouping::Campaign)
        return Error::input(
            BudgetText::tr("A threshold is of an agent, a type, a model, a client or all."));
    if (!std::isfinite(rule.threshold) || rule.threshold <= 0)
        return Error::input(BudgetText::tr("A threshold is a number above 0."));
    if (rule.isErrorRate && rule.threshold > 1)
        return Error::input(BudgetText::tr("An error rate is 100 % at most."));
    if (rule.minTasks < 1)
        return Error::input(BudgetText::tr("A threshold needs one task at least."));
    return {};
}

QVariant moneyText(std::optional<double> amount)
{
    return amount ? QVariant(QString::number(*amount, 'f', 4)) : QVariant();
}

QJsonObject valuesOf(const TaskBudget &budget)
{
    QJsonObject values{{u"scope"_s, taskGroupingName(budget.scope)},
                       {u"key"_s, budget.key},
                       {u"basis"_s, budget.isByList ? u"list"_s : u"charged"_s},
                       {u"window_hours"_s, budget.windowHours},
                       {u"limit"_s, budget.limit},
                       {u"enabled"_s, budget.enabled}};
    if (budget.warning)
        values.insert(u"warning"_s, *budget.warning);
    return values;
}

QJsonObject valuesOf(const TaskAlertRule &rule)
{
    return {{u"metric"_s, rule.isErrorRate ? u"error_rate"_s : u"p95"_s},
            {u"scope"_s, taskGroupingName(rule.scope)},
            {u"key"_s, rule.key},
            {u"window_hours"_s, rule.windowHours},
            {u"threshold"_s, rule.threshold},
            {u"min_tasks"_s, rule.minTasks},
            {u"enabled"_s, rule.enabled}};
}

Bindings bindingsOf(const TaskBudget &budget, const Actor &actor)
{
    return {{u":id"_s, budget.id},
            {u":version"_s, budget.version},
            {u":scope"_s, taskGroupingName(budget.scope)},
            {u":key"_s, notNull(budget.key)},
            {u":basis"_s, budget.isByList ? u"list"_s : u"charged"_s},
            {u":window_hours"_s, budget.windowHours},
            {u":warning"_s, moneyText(budget.warning)},
            {u":limit"_s, moneyText(budget.limit)},
            {u":enabled"_s, budget.enabled},
            {u":actor"_s, notNull(actor.name)}};
}

Bindings bindingsOf(const TaskAlertRule &rule, const Actor &actor)
{
    return {{u":id"_s, rule.id},
            {u":version"_s, rule.version},
            {u":metric"_s, rule.isErrorRate ? u"error_rate"_s : u"p95"_s},
            {u":scope"_s, taskGroupingName(rule.scope)},
            {u":key"_s, notNull(rule.key)},
            {u":window_hours"_s, rule.windowHours},
            {u":threshold"_s, rule.threshold},
            {u":min_tasks"_s, rule.minTasks},
            {u":enabled"_s, rule.enabled},
            {u":actor"_s, notNull(actor.name)}};
}

Result<qint64> save(Session &session, const QString &statement, const Bindings &bindings,
                    const QString &object, const QJsonObject &values, const Actor &actor)
{
    qint64 id = 0;
    const Status done = session.transaction([&]() -> Status {
        const auto saved = session.fetchOne<qint64>(statement, bindings,
                                                    [](const Row &row) { return row.integer(0); });
        if (!saved)
            return saved.error();
        if (!*saved)
            return changedByOthers();
        id = **saved;
        return writeAudit(session, actor,
                          {object + u"-set"_s, object, QString::number(id), {}, values, {}});
    });
    if (!done)
        return done.error();
    return id;
}

Status remove(Session &session, const QString &statement, qint64 id, std::optional<qint64> version,
              const QString &object, const Actor &actor)
{
    const Bindings bindings{{u":id"_s, id},
                            {u":version"_s, version ? QVariant(*version) : QVariant()}};
    return session.transaction([&]() -> Status {
        const auto removed = session.execute(statement, bindings);
        if (!removed)
            return removed.error();
        if (*removed == 0)
            return changedByOthers();
        return writeAudit(session, actor,
                          {object + u"-remove"_s, object, QString::number(id), {}, {}, {}});
    });
}

TaskGrouping groupingFrom(const Row &row, int column)
{
    return taskGroupingFrom(row.text(column)).value_or(TaskGrouping::All);
}

BudgetStanding budgetFrom(const Row &row)
{
    BudgetStanding standing;
    TaskBudget &budget = standing.budget;
    budget.id = row.integer(0);
    budget.scope = groupingFrom(row, 1);
    budget.key = row.text(2);
    budget.isByList = row.boolean(3);
    budget.windowHours = int(row.integer(4));
    if (!row.isNull(5))
        budget.warning = row.real(5);
    budget.limit = row.real(6);
    budget.enabled = row.boolean(7);
    budget.version = row.integer(8);
    standing.cost = row.real(9);
    if (budget.enabled && standing.cost >= budget.limit)
        standing.level = u"limit"_s;
    else if (budget.enabled && budget.warning && standing.cost >= *budget.warning)
        standing.level = u"warning"_s;
    return standing;
}

TaskAlertRule ruleFrom(const Row &row)
{
    TaskAlertRule rule;
    rule.id = row.integer(0);
    rule.isErrorRate = row.boolean(1);
    rule.scope = groupingFrom(row, 2);
    rule.key = row.text(3);
    rule.windowHours = int(row.integer(4));
    rule.threshold = row.real(5);
    rule.minTasks = int(row.integer(6));
    rule.enabled = row.boolean(7);
    rule.version = row.integer(8);
    return rule;
}

Bindings windowOf(const TaskAlertRule &rule, const QDateTime &now)
{
    const bool isAll = rule.scope == TaskGrouping::All;
    return {{u":dimension"_s, isAll ? u"model"_s : taskGroupingName(rule.scope)},
            {u":key"_s, isAll ? QVariant() : QVariant(rule.key)},
            {u":now"_s, now},
            {u":window_hours"_s, rule.windowHours}};
}

Status measureErrors(Session &session, const QDateTime &now, RuleStanding &standing)
{
    return session.forEach(u"task-rule-counts"_s, windowOf(standing.rule, now),
                           [&](const Row &row) {
                               const qint64 failed = row.integer(1);
                               standing.n = row.integer(0) + failed;
                               if (standing.n >= standing.rule.minTasks)
                                   standing.value = double(failed) / double(standing.n);
                               return true;
                           });
}

Status measureDurations(Session &session, const QDateTime &now, RuleStanding &standing)
{
    DurationBuckets buckets;
    const Status read = session.forEach(u"task-rule-durations"_s, windowOf(standing.rule, now),
                                        [&](const Row &row) {
                                            buckets.addBucket(int(row.integer(0)), row.integer(1));
                                            return true;
                                        });
    standing.n = buckets.total();
    if (standing.n >= standing.rule.minTasks)
        standing.value = buckets.percentile(0.95);
    return read;
}

} // namespace

Result<QList<BudgetStanding>> budgetStandings(Session &session, const QDateTime &now)
{
    return session.fetch<BudgetStanding>(u"task-budget-standings"_s, {{u":now"_s, now}},
                                         budgetFrom);
}

Result<qint64> saveTaskBudget(Session &session, const TaskBudget &budget, const Actor &actor)
{
    if (const Status problem = problemOf(budget); !problem)
        return problem.error();
    return save(session, u"task-budget-save"_s, bindingsOf(budget, actor), u"task-budget"_s,
                valuesOf(budget), actor);
}

Status removeTaskBudget(Session &session, qint64 id, const Actor &actor,
                        std::optional<qint64> version)
{
    return remove(session, u"task-budget-remove"_s, id, version, u"task-budget"_s, actor);
}

Status restoreTaskBudget(Session &session, const TaskBudget &budget, const Actor &actor)
{
    if (Status problem = problemOf(budget); !problem)
        return problem;
    const auto restored = save(session, u"task-budget-restore"_s, bindingsOf(budget, actor),
                               u"task-budget"_s, valuesOf(budget), actor);
    return restored ? Status() : Status(restored.error());
}

Result<QList<RuleStanding>> ruleStandings(Session &session, const QDateTime &now)
{
    auto rules = session.fetch<RuleStanding>(u"task-rules"_s, {}, [](const Row &row) {
        RuleStanding standing;
        standing.rule = ruleFrom(row);
        return standing;
    });
    if (!rules)
        return rules.error();
    for (RuleStanding &standing : rules.value()) {
        const Status read = standing.rule.isErrorRate ? measureErrors(session, now, standing)
                                                      : measureDurations(session, now, standing);
        if (!read)
            return read.error();
        standing.isExceeded =
            standing.rule.enabled && standing.value && *standing.value > standing.rule.threshold;
    }
    return rules;
}

Result<qint64> saveTaskAlertRule(Session &session, const TaskAlertRule &rule, const Actor &actor)
{
    if (const Status problem = problemOf(rule); !problem)
        return problem.error();
    return save(session, u"task-rule-save"_s, bindingsOf(rule, actor), u"task-threshold-rule"_s,
                valuesOf(rule), actor);
}

Status removeTaskAlertRule(Session &session, qint64 id, const Actor &actor,
                           std::optional<qint64> version)
{
    return remove(session, u"task-rule-remove"_s, id, version, u"task-threshold-rule"_s, actor);
}

Status restoreTaskAlertRule(Session &session, const TaskAlertRule &rule, const Actor &actor)
{
    if (Status problem = problemOf(rule); !problem)
        return problem;
    const auto restored = save(session, u"task-rule-restore"_s, bindingsOf(rule, actor),
                               u"task-threshold-rule"_s, valuesOf(rule), actor);
    return restored ? Status() : Status(restored.error());
}

} // namespace regie
