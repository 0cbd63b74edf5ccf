// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "numberoption.h"
#include "valueoption.h"

#include "database/session.h"
#include "operations/check.h"
#include "tasks/taskbudgets.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct BudgetsText
{
    Q_DECLARE_TR_FUNCTIONS(regie::BudgetsCommand)
};

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString money(double amount)
{
    return QLocale().toString(amount, 'f', 2);
}

QString whom(TaskGrouping scope, const QString &key)
{
    return scope == TaskGrouping::All ? BudgetsText::tr("all tasks")
                                      : taskGroupingName(scope) + u' ' + key;
}

/// Which one, and as it was changed how many times: what --if-version takes.
template <typename Value>
QString numberText(const Value &value)
{
    return BudgetsText::tr("%1 (version %2)").arg(value.id).arg(value.version);
}

// --- what they say -------------------------------------------------------------------------------

QJsonObject toJson(const BudgetStanding &standing)
{
    const TaskBudget &budget = standing.budget;
    return {{u"id"_s, budget.id},
            {u"scope"_s, taskGroupingName(budget.scope)},
            {u"key"_s, budget.key},
            {u"basis"_s, budget.isByList ? u"list"_s : u"charged"_s},
            {u"window_hours"_s, budget.windowHours},
            {u"warning"_s, numberOrNull(budget.warning)},
            {u"limit"_s, budget.limit},
            {u"enabled"_s, budget.enabled},
            {u"version"_s, budget.version},
            {u"cost"_s, standing.cost},
            {u"level"_s, standing.level}};
}

QString inWords(const BudgetStanding &standing)
{
    const TaskBudget &budget = standing.budget;
    const QString level = standing.level == "limit"_L1     ? BudgetsText::tr("limit reached")
                          : standing.level == "warning"_L1 ? BudgetsText::tr("warning")
                          : budget.enabled                 ? BudgetsText::tr("within")
                                                           : BudgetsText::tr("off");
    return BudgetsText::tr("%1: %2, %3 of %4 within %5 h, %6: %7")
        .arg(numberText(budget), whom(budget.scope, budget.key), money(standing.cost),
             money(budget.limit), QString::number(budget.windowHours),
             budget.isByList ? BudgetsText::tr("by list") : BudgetsText::tr("as charged"), level);
}

QJsonObject toJson(const RuleStanding &standing)
{
    const TaskAlertRule &rule = standing.rule;
    return {{u"id"_s, rule.id},
            {u"metric"_s, rule.isErrorRate ? u"error_rate"_s : u"p95"_s},
            {u"scope"_s, taskGroupingName(rule.scope)},
            {u"key"_s, rule.key},
            {u"window_hours"_s, rule.windowHours},
            {u"threshold"_s, rule.threshold},
            {u"min_tasks"_s, rule.minTasks},
            {u"enabled"_s, rule.enabled},
            {u"version"_s, rule.version},
            {u"n"_s, standing.n},
            {u"value"_s, numberOrNull(standing.value)},
            {u"exceeded"_s, standing.isExceeded}};
}

QString measured(const TaskAlertRule &rule, double value)
{
    return rule.isErrorRate ? QLocale().toString(value * 100, 'f', 2) + u" %"_s
                            : QLocale().toString(value / 1000, 'f', 2) + u" s"_s;
}

QString inWords(const RuleStanding &standing)
{
    const TaskAlertRule &rule = standing.rule;
    const QString now =
        standing.value ? measured(rule, *standing.value) : BudgetsText::tr("too few tasks");
    const QString state = standing.isExceeded ? BudgetsText::tr("exceeded")
                          : rule.enabled      ? BudgetsText::tr("within")
                                              : BudgetsText::tr("off");
    return BudgetsText::tr("%1: %2 of %3 within %4 h, %5 (n = %6), threshold %7: %8")
        .arg(numberText(rule),
             rule.isErrorRate ? BudgetsText::tr("error rate") : BudgetsText::tr("p95"),
             whom(rule.scope, rule.key), QString::number(rule.windowHours), now,
             QLocale().toString(standing.n), measured(rule, rule.threshold), state);
}

template <typename Standing>
QJsonArray toJson(const QList<Standing> &standings, QStringList &lines)
{
    QJsonArray list;
    for (const Standing &standing : standings) {
        list.append(toJson(standing));
        lines.append(inWords(standing));
    }
    return list;
}

// --- list ----------------------------------------------------------------------------------------

template <typename Standing>
using Read = Result<QList<Standing>> (*)(Session &, const QDateTime &);

/// As of the database's clock.
template <typename Standing>
Result<QList<Standing>> standingsNow(Session &session, Read<Standing> read)
{
    const Result<QDateTime> now = databaseTime(session);
    return now ? read(session, *now) : now.error();
}

int runList(CommandContext &context)
{
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto standings = standingsNow(**session, &budgetStandings);
    if (!standings)
        return context.fail(standings.error());
    QStringList lines;
    const QJsonArray list = toJson(*standings, lines);
    if (lines.isEmpty())
        lines.append(BudgetsText::tr("There are no budgets yet."));
    return context.succeedInLines({{u"budgets"_s, list}}, lines);
}

int runRules(CommandContext &context)
{
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto standings = standingsNow(**session, &ruleStandings);
    if (!standings)
        return context.fail(standings.error());
    QStringList lines;
    const QJsonArray list = toJson(*standings, lines);
    if (lines.isEmpty())
        lines.append(BudgetsText::tr("There are no thresholds yet."));
    return context.succeedInLines({{u"rules"_s, list}}, lines);
}

// --- set -----------------------------------------------------------------------------------------

const QStringList &scopeOptions()
{
    static const QStringList names{u"agent"_s, u"client"_s, u"type"_s, u"model"_s};
    return names;
}

void declareVersion(QCommandLineParser &parser)
{
    parser.addOption({u"if-version"_s,
                      BudgetsText::tr("Only this version of it, as the list tells it: not what "
                                      "somebody made of it since."),
                      u"N"_s});
}

/// Nothing: whichever it is now.
Result<std::optional<qint64>> versionOption(const QCommandLineParser &options)
{
    if (!options.isSet(u"if-version"_s))
        return std::optional<qint64>();
    const Result<qint64> version = numberOption(options, u"if-version"_s);
    return version ? Result<std::optional<qint64>>(*version) : version.error();
}

void declareCommon(QCommandLineParser &parser)
{
    declareVersion(parser);
    parser.addOptions({
        {u"id"_s, BudgetsText::tr("Change this one; what is not given stays. Default: a new one."),
         u"ID"_s},
        {u"all"_s, BudgetsText::tr("Of all tasks, the default.")},
        {u"agent"_s, BudgetsText::tr("Of one agent."), u"NAME"_s},
        {u"client"_s, BudgetsText::tr("Of one client."), u"KEY"_s},
        {u"hours"_s, BudgetsText::tr("Length of the rolling window. Default: 24."), u"N"_s},
        {u"on"_s, BudgetsText::tr("Switch it on.")},
        {u"off"_s, BudgetsText::tr("Switch it off.")},
    });
}

void declareBudgetOptions(QCommandLineParser &parser)
{
    declareCommon(parser);
    parser.addOptions({
        {u"limit"_s, BudgetsText::tr("What may be spent within the window."), u"AMOUNT"_s},
        {u"warning"_s, BudgetsText::tr("Warn from here on; 0: no warning."), u"AMOUNT"_s},
        {u"basis"_s, BudgetsText::tr("charged, or list: by the price list."), u"charged|list"_s},
    });
}

void declareRuleOptions(QCommandLineParser &parser)
{
    declareCommon(parser);
    parser.addOptions({
        {u"type"_s, BudgetsText::tr("Of one type of task."), u"NAME"_s},
        {u"model"_s, BudgetsText::tr("Of one model."), u"NAME"_s},
        {u"error-rate"_s, BudgetsText::tr("Warn above this share of failed tasks, in percent."),
         u"PERCENT"_s},
        {u"p95"_s, BudgetsText::tr("Warn when 5 % of tasks take longer than this."), u"SECONDS"_s},
        {u"min-tasks"_s, BudgetsText::tr("Say nothing of fewer ended tasks. Default: 20."), u"N"_s},
    });
}

/// What budgets and rules have in common.
template <typename T>
Status readCommon(const QCommandLineParser &options, T &target)
{
    int scopes = int(options.isSet(u"all"_s));
    if (options.isSet(u"all"_s)) {
        target.scope = TaskGrouping::All;
        target.key.clear();
    }
    for (const QString &name : scopeOptions()) {
        if (!options.optionNames().contains(name))
            continue;
        ++scopes;
        target.scope = *taskGroupingFrom(name);
        target.key = options.value(name);
    }
    if (scopes > 1)
        return Error::input(BudgetsText::tr("Say of one: all, an agent, a client, …"));
    if (options.isSet(u"on"_s) && options.isSet(u"off"_s))
        return Error::input(BudgetsText::tr("Say --on or --off, not both."));
    const auto version = versionOption(options);
    if (!version)
        return version.error();
    if (version->has_value() && target.id == 0)
        return Error::input(BudgetsText::tr("--if-version goes with --id."));
    target.version = version->value_or(target.version);
    target.enabled = options.isSet(u"on"_s) || (target.enabled && !options.isSet(u"off"_s));
    if (!options.isSet(u"hours"_s))
        return {};
    const auto hours = numberOption(options, u"hours"_s);
    if (!hours)
        return hours.error();
    target.windowHours = int(std::min<qint64>(*hours, 1'000'000));
    return {};
}

Status readOptions(const QCommandLineParser &options, TaskBudget &budget)
{
    if (Status common = readCommon(options, budget); !common)
        return common;
    const auto limit = amountOption(options, u"limit"_s);
    const auto warning = amountOption(options, u"warning"_s);
    if (!limit || !warning)
        return limit ? warning.error() : limit.error();
    if (!limit->has_value() && budget.id == 0)
        return Error::input(BudgetsText::tr("Give --limit."));
    budget.limit = limit->value_or(budget.limit);
    if (warning->has_value())
        budget.warning = **warning > 0 ? *warning : std::nullopt;
    const QString basis = options.value(u"basis"_s);
    if (!basis.isEmpty() && basis != "charged"_L1 && basis != "list"_L1)
        return Error::input(BudgetsText::tr("--basis is charged or list, not \"%1\".").arg(basis));
    budget.isByList = basis.isEmpty() ? budget.isByList : basis == "list"_L1;
    return {};
}

Status readOptions(const QCommandLineParser &options, TaskAlertRule &rule)
{
    if (Status common = readCommon(options, rule); !common)
        return common;
    const auto rate = amountOption(options, u"error-rate"_s);
    const auto p95 = amountOption(options, u"p95"_s);
    if (!rate || !p95)
        return rate ? p95.error() : rate.error();
    const int given = int(rate->has_value()) + int(p95->has_value());
    if (given > 1 || (given == 0 && rule.id == 0))
        return Error::input(BudgetsText::tr("Give --error-rate or --p95."));
    if (given == 1) {
        rule.isErrorRate = rate->has_value();
        rule.threshold = rule.isErrorRate ? **rate / 100 : **p95 * 1000;
    }
    if (!options.isSet(u"min-tasks"_s))
        return {};
    const auto least = numberOption(options, u"min-tasks"_s);
    if (!least)
        return least.error();
    rule.minTasks = int(std::min<qint64>(*least, 1'000'000'000));
    return {};
}

const TaskBudget &valueOf(const BudgetStanding &standing)
{
    return standing.budget;
}

const TaskAlertRule &valueOf(const RuleStanding &standing)
{
    return standing.rule;
}

template <typename Standing>
const Standing *withId(const QList<Standing> &standings, qint64 id)
{
    const auto found = std::ranges::find_if(
        standings, [id](const Standing &standing) { return valueOf(standing).id == id; });
    return found == standings.cend() ? nullptr : &*found;
}

/// Makes one, or changes the one that --id names, and tells how it stands.
template <typename Standing, typename Value>
int runSet(CommandContext &context, const QString &name, Read<Standing> read,
           Result<qint64> (*save)(Session &, const Value &, const Actor &))
{
    const QCommandLineParser &options = context.options;
    const bool changes = options.isSet(u"id"_s);
    const auto id = changes ? numberOption(options, u"id"_s) : Result<qint64>(0);
    if (!id)
        return context.usageError(id.error().summary);
    if (Value fresh; !changes) { // wrong use is told without a database
        if (const Status understood = readOptions(options, fresh); !understood)
            return context.usageError(understood.error().summary);
    }
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto before = standingsNow(**session, read);
    if (!before)
        return context.fail(before.error());
    const Standing *known = withId(*before, *id);
    if (changes && !known)
        return context.fail(
            Error::input(BudgetsText::tr("There is none with the number %1.").arg(*id)));
    Value value = known ? valueOf(*known) : Value();
    if (const Status understood = readOptions(options, value); !understood)
        return context.usageError(understood.error().summary);
    const auto saved = save(**session, value, Actor::onCommandLine());
    if (!saved)
        return context.fail(saved.error());
    const auto after = standingsNow(**session, read);
    if (!after)
        return context.fail(after.error());
    const Standing *standing = withId(*after, *saved);
    return standing ? context.succeed({{name, toJson(*standing)}}, inWords(*standing))
                    : context.succeed({{u"id"_s, *saved}}, {});
}

int runSetBudget(CommandContext &context)
{
    return runSet(context, u"budget"_s, &budgetStandings, &saveTaskBudget);
}

int runSetRule(CommandContext &context)
{
    return runSet(context, u"rule"_s, &ruleStandings, &saveTaskAlertRule);
}

// --- remove --------------------------------------------------------------------------------------

/// Takes away what it has read, and tells what that was: never what somebody made of it meanwhile.
template <typename Standing>
int runRemove(CommandContext &context, const QString &name, Read<Standing> read,
              Status (*remove)(Session &, qint64, const Actor &, std::optional<qint64>))
{
    bool isNumber = false;
    const qint64 id = context.arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return context.usageError(BudgetsText::tr("ID is a number, as the list shows it."));
    const auto wanted = versionOption(context.options);
    if (!wanted)
        return context.usageError(wanted.error().summary);
    const Result<Session *> session = context.database.open();
    if (!session)
        return context.fail(session.error());
    const auto standings = standingsNow(**session, read);
    if (!standings)
        return context.fail(standings.error());
    const Standing *known = withId(*standings, id);
    if (!known)
        return context.fail(
            Error::input(BudgetsText::tr("There is none with the number %1.").arg(id)));
    const qint64 version = wanted->value_or(valueOf(*known).version);
    if (const Status removed = remove(**session, id, Actor::onCommandLine(), version); !removed)
        return context.fail(removed.error());
    return context.succeed({{u"id"_s, id}, {u"removed"_s, true}, {name, toJson(*known)}},
                           BudgetsText::tr("%1 is removed.").arg(id) + u'\n' + inWords(*known));
}

int runRemoveBudget(CommandContext &context)
{
    return runRemove(context, u"budget"_s, &budgetStandings, &removeTaskBudget);
}

int runRemoveRule(CommandContext &context)
{
    return runRemove(context, u"rule"_s, &ruleStandings, &removeTaskAlertRule);
}

} // namespace

QList<Command> budgetsCommands()
{
    const auto listOf = [](const QString &name, const char *summary, int (*run)(CommandContext &)) {
        return Command{name, {}, 0, summary, nullptr, run};
    };
    constexpr auto budgets = QT_TRANSLATE_NOOP(
        "regie::Commands", "Show what model calls may cost, and how much of it is spent.");
    constexpr auto rules = QT_TRANSLATE_NOOP(
        "regie::Commands", "Show the thresholds on error rates and durations, and their values.");
    return {listOf(u"budgets"_s, budgets, &runList),
            listOf(u"budgets list"_s, budgets, &runList),
            {u"budgets set"_s,
             {},
             0,
             QT_TRANSLATE_NOOP("regie::Commands", "Make a budget, or change one."),
             &declareBudgetOptions,
             &runSetBudget},
            {u"budgets remove"_s, u"ID"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands", "Remove a budget."), &declareVersion,
             &runRemoveBudget},
            listOf(u"budgets rules"_s, rules, &runRules),
            {u"budgets rules set"_s,
             {},
             0,
             QT_TRANSLATE_NOOP("regie::Commands", "Make a threshold, or change one."),
             &declareRuleOptions,
             &runSetRule},
            {u"budgets rules remove"_s, u"ID"_s, 1,
             QT_TRANSLATE_NOOP("regie::Commands", "Remove a threshold."), &declareVersion,
             &runRemoveRule}};
}

} // namespace regie
