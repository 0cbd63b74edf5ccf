// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "database/session.h"
#include "operations/check.h"
#include "tasks/stucktasks.h"
#include "tasks/taskbudgets.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <array>

namespace regie {

namespace {

using namespace Qt::StringLiterals;

struct TasksText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TasksCommand)
};

void declareOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"stuck"_s,
         TasksText::tr(
             "Show the tasks that take longer than is allowed or normal for their type.")},
        {u"fail"_s, TasksText::tr("Mark these tasks as failed: their UUIDs, and --reason.")},
        {u"reason"_s, TasksText::tr("With --fail: why they are given up."), u"TEXT"_s},
        {u"undo"_s, TasksText::tr("Take marks back: their numbers, as --fail tells them.")},
        {u"thresholds"_s,
         TasksText::tr("Show how long tasks of each type take, and how long they may.")},
        {u"set-threshold"_s,
         TasksText::tr("Let tasks of a type take so many minutes: TYPE MINUTES.")},
        {u"reset-threshold"_s,
         TasksText::tr("Let tasks of a type take as long as all others: TYPE.")},
        {u"alerts"_s, TasksText::tr("Show the alerts about model calls that stand.")},
        {u"all"_s, TasksText::tr("With --alerts: also those that ended.")},
        {u"seen"_s,
         TasksText::tr("Mark these alerts as seen: their numbers, as --alerts tells them.")},
        {u"unseen"_s, TasksText::tr("Take back that these alerts were seen: their numbers.")},
    });
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue isoTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const NormalDuration &normal)
{
    return {{u"n"_s, normal.n},
            {u"p50_ms"_s, numberOrNull(normal.p50)},
            {u"p99_ms"_s, numberOrNull(normal.p99)}};
}

// --- stuck ---------------------------------------------------------------------------------------

QJsonObject toJson(const StuckTask &task)
{
    return {{u"uuid"_s, task.uuid},
            {u"name"_s, task.name},
            {u"type"_s, task.type},
            {u"agent"_s, task.agent},
            {u"method"_s, task.method},
            {u"model"_s, task.model},
            {u"client"_s, task.clientKey},
            {u"campaign_id"_s, task.campaignId > 0 ? QJsonValue(task.campaignId) : QJsonValue()},
            {u"retries"_s, task.retries},
            {u"started_at"_s, isoTime(task.startedAt)},
            {u"for_ms"_s, task.forMs},
            {u"allowed_ms"_s, task.allowedMs},
            {u"normal"_s, toJson(task.normal)}};
}

QString inWords(const StuckTask &task)
{
    return TasksText::tr("%1  %2 (%3, %4): for %5, allowed %6; normal: %7")
        .arg(task.uuid, taskTitle(task), task.agent.isEmpty() ? u"–"_s : task.agent,
             task.type.isEmpty() ? u"–"_s : task.type, durationText(task.forMs / 1000),
             durationText(task.allowedMs / 1000), normalText(task.normal));
}

int runStuck(CommandContext &context, Session &session)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return context.fail(now.error());
    const Result<StuckTasks> found = stuckTasks(session, *now);
    if (!found)
        return context.fail(found.error());
    QJsonArray list;
    QStringList lines;
    for (const StuckTask &task : found->tasks) {
        list.append(toJson(task));
        lines.append(inWords(task));
    }
    if (lines.isEmpty())
        lines.append(TasksText::tr("Nothing hangs."));
    if (found->total > found->tasks.size())
        lines.append(TasksText::tr("And %1 more.")
                         .arg(QLocale().toString(found->total - found->tasks.size())));
    return context.succeedInLines({{u"total"_s, found->total}, {u"tasks"_s, list}}, lines);
}

// --- fail and undo -------------------------------------------------------------------------------

QJsonArray toJson(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    return list;
}

QString joined(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u' ');
}

int runFail(CommandContext &context, Session &session)
{
    const Result<MarkOutcome> outcome = markTasksFailed(
        session, context.arguments, context.options.value(u"reason"_s), Actor::onCommandLine());
    if (!outcome)
        return context.fail(outcome.error());
    QStringList lines;
    if (!outcome->marks.isEmpty())
        lines.append(
            TasksText::tr("%Ln task(s) marked as failed.", nullptr, int(outcome->marks.size())) +
            u' ' +
            TasksText::tr("To take it back: regie tasks --undo %1").arg(joined(outcome->marks)));
    for (const QString &uuid : outcome->left)
        lines.append(TasksText::tr("%1 is not processing: it stays as it is.").arg(uuid));
    context.succeedInLines({{u"marks"_s, toJson(outcome->marks)},
                            {u"left"_s, QJsonArray::fromStringList(outcome->left)}},
                           lines);
    return outcome->left.isEmpty() ? Done : Partial;
}

/// What stands after the options as numbers; nothing where one is none.
std::optional<QList<qint64>> numbersOf(const QStringList &arguments)
{
    QList<qint64> marks;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        const qint64 mark = argument.toLongLong(&isNumber);
        if (!isNumber || mark <= 0)
            return {};
        if (!marks.contains(mark))
            marks.append(mark);
    }
    return marks;
}

int runUndo(CommandContext &context, Session &session)
{
    const QList<qint64> marks = numbersOf(context.arguments).value_or(QList<qint64>());
    const Result<QList<qint64>> left = undoTaskMarks(session, marks, Actor::onCommandLine());
    if (!left)
        return context.fail(left.error());
    QStringList lines;
    const qsizetype undone = marks.size() - left->size();
    if (undone > 0)
        lines.append(TasksText::tr("%Ln task(s) are as they were before.", nullptr, int(undone)));
    for (const qint64 mark : *left)
        lines.append(
            TasksText::tr("Mark %1 stays: taken back already, or its task was changed since.")
                .arg(mark));
    context.succeedInLines({{u"undone"_s, undone}, {u"left"_s, toJson(*left)}}, lines);
    return left->isEmpty() ? Done : Partial;
}

// --- thresholds ----------------------------------------------------------------------------------

QJsonObject toJson(const TaskTypeLimit &limit)
{
    return {
        {u"type"_s, limit.type},
        {u"minutes"_s, limit.thresholdMinutes ? QJsonValue(*limit.thresholdMinutes) : QJsonValue()},
        {u"allowed_ms"_s, limit.allowedMs},
        {u"normal"_s, toJson(limit.normal)}};
}

QString inWords(const TaskTypeLimit &limit)
{
    const QString minutes = limit.thresholdMinutes
                                ? TasksText::tr("%1 min").arg(*limit.thresholdMinutes)
                                : TasksText::tr("%1 min, as for all").arg(stuck::defaultMinutes);
    return TasksText::tr("%1: %2; normal: %3; allowed %4")
        .arg(limit.type.isEmpty() ? u"–"_s : limit.type, minutes, normalText(limit.normal),
             durationText(limit.allowedMs / 1000));
}

Result<QList<TaskTypeLimit>> limitsNow(Session &session)
{
    const Result<QDateTime> now = databaseTime(session);
    return now ? taskTypeLimits(session, *now) : now.error();
}

int runThresholds(CommandContext &context, Session &session)
{
    const Result<QList<TaskTypeLimit>> limits = limitsNow(session);
    if (!limits)
        return context.fail(limits.error());
    QJsonArray list;
    QStringList lines;
    for (const TaskTypeLimit &limit : *limits) {
        list.append(toJson(limit));
        lines.append(inWords(limit));
    }
    if (lines.isEmpty())
        lines.append(TasksText::tr("There are no types of tasks yet."));
    return context.succeedInLines({{u"types"_s, list}}, lines);
}

int runThreshold(CommandContext &context, Session &session)
{
    const QString type = context.arguments.first();
    std::optional<int> minutes;
    if (context.options.isSet(u"set-threshold"_s))
        minutes = context.arguments.at(1).toInt();
    if (const Status set = setTaskThreshold(session, type, minutes, Actor::onCommandLine()); !set)
        return context.fail(set.error());
    const Result<QList<TaskTypeLimit>> limits = limitsNow(session);
    if (!limits)
        return context.fail(limits.error());
    TaskTypeLimit told;
    told.type = type;
    told.allowedMs = stuck::allowedMilliseconds(minutes, {});
    const auto it = std::ranges::find(*limits, type, &TaskTypeLimit::type);
    if (it != limits->end())
        told = *it;
    return context.succeed(toJson(told), inWords(told));
}

// --- alerts --------------------------------------------------------------------------------------

QJsonObject toJson(const TaskAlert &alert)
{
    return {{u"id"_s, alert.id},
            {u"kind"_s, alert.kind},
            {u"object"_s, alert.object},
            {u"level"_s, alert.level},
            {u"value"_s, numberOrNull(alert.value)},
            {u"threshold"_s, numberOrNull(alert.threshold)},
            {u"details"_s, alert.details},
            {u"sentence"_s, alertSentence(alert)},
            {u"raised_at"_s, isoTime(alert.raisedAt)},
            {u"ended_at"_s, isoTime(alert.endedAt)},
            {u"seen_at"_s, isoTime(alert.seenAt)},
            {u"seen_by"_s, alert.seenBy}};
}

QString inWords(const TaskAlert &alert)
{
    QString line =
        u"%1  %2  %3"_s.arg(QString::number(alert.id),
                            QLocale().toString(alert.raisedAt.toLocalTime(), QLocale::ShortFormat),
                            alertSentence(alert));
    if (alert.seenAt.isValid())
        line += u' ' + TasksText::tr("Seen by %1.").arg(alert.seenBy);
    if (alert.endedAt.isValid())
        line +=
            u' ' + TasksText::tr("Ended %1.")
                       .arg(QLocale().toString(alert.endedAt.toLocalTime(), QLocale::ShortFormat));
    return line;
}

int runAlerts(CommandContext &context, Session &session)
{
    const bool all = context.options.isSet(u"all"_s);
    const Result<QList<TaskAlert>> alerts = taskAlerts(session, !all);
    if (!alerts)
        return context.fail(alerts.error());
    QJsonArray list;
    QStringList lines;
    for (const TaskAlert &alert : *alerts) {
        list.append(toJson(alert));
        lines.append(inWords(alert));
    }
    if (lines.isEmpty())
        lines.append(all ? TasksText::tr("There were no alerts.")
                         : TasksText::tr("There are no alerts."));
    return context.succeedInLines({{u"alerts"_s, list}}, lines);
}

/// Those that were named but are seen, or not seen, already stay as they are.
int tellSeen(CommandContext &context, const QString &name, const QString &sentence, qint64 changed,
             qint64 named)
{
    const qint64 left = named - changed;
    QStringList lines;
    if (changed > 0)
        lines.append(sentence);
    if (left > 0)
        lines.append(TasksText::tr("%Ln alert(s) stay as they are.", nullptr, int(left)));
    context.succeed({{name, changed}, {u"left"_s, left}}, lines.join(u'\n'));
    return left == 0 ? Done : Partial;
}

int runSeen(CommandContext &context, Session &session)
{
    const QList<qint64> ids = numbersOf(context.arguments).value_or(QList<qint64>());
    const Result<SeenAlerts> seen = seeTaskAlerts(session, ids, Actor::onCommandLine());
    if (!seen)
        return context.fail(seen.error());
    const qsizetype many = seen->ids.size();
    return tellSeen(
        context, u"seen"_s,
        TasksText::tr("%Ln alert(s) marked as seen.", nullptr, int(many)) + u' ' +
            TasksText::tr("To take it back: regie tasks --unseen %1").arg(joined(seen->ids)),
        many, ids.size());
}

int runUnseen(CommandContext &context, Session &session)
{
    const QList<qint64> ids = numbersOf(context.arguments).value_or(QList<qint64>());
    const Result<qint64> back = unseeTaskAlerts(session, {ids, {}}, Actor::onCommandLine());
    if (!back)
        return context.fail(back.error());
    return tellSeen(context, u"unseen"_s,
                    TasksText::tr("%Ln alert(s) marked as not seen.", nullptr, int(*back)), *back,
                    ids.size());
}

// --- which ---------------------------------------------------------------------------------------

struct Way
{
    const char *option;
    qsizetype leastArguments, mostArguments; ///< most -1: any number
    int (*run)(CommandContext &context, Session &session);
};

constexpr std::array ways{Way{"stuck", 0, 0, &runStuck},
                          Way{"fail", 1, -1, &runFail},
                          Way{"undo", 1, -1, &runUndo},
                          Way{"thresholds", 0, 0, &runThresholds},
                          Way{"set-threshold", 2, 2, &runThreshold},
                          Way{"reset-threshold", 1, 1, &runThreshold},
                          Way{"alerts", 0, 0, &runAlerts},
                          Way{"seen", 1, -1, &runSeen},
                          Way{"unseen", 1, -1, &runUnseen}};

bool isUuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

QString argumentsProblem(const CommandContext &context, const Way &way)
{
    const qsizetype given = context.arguments.size();
    if (given < way.leastArguments || (way.mostArguments >= 0 && given > way.mostArguments))
        return TasksText::tr("This is too little or too much for --%1: see regie tasks --help.")
            .arg(QLatin1String(way.option));
    if (way.run == &runFail) {
        const auto wrong = std::ranges::find_if_not(context.arguments, &isUuid);
        if (wrong != context.arguments.end())
            return TasksText::tr("“%1” is no task's identifier.").arg(*wrong);
        if (context.options.value(u"reason"_s).trimmed().isEmpty())
            return TasksText::tr("Say why with --reason TEXT.");
    }
    if (way.run == &runUndo && !numbersOf(context.arguments))
        return TasksText::tr("Marks are numbers, as --fail tells them.");
    if ((way.run == &runSeen || way.run == &runUnseen) && !numbersOf(context.arguments))
        return TasksText::tr("Alerts are numbers, as --alerts tells them.");
    if (QLatin1String(way.option) == "set-threshold"_L1) {
        bool isNumber = false;
        const int minutes = context.arguments.at(1).toInt(&isNumber);
        if (!isNumber || minutes < 1)
            return TasksText::tr("MINUTES is a whole number, 1 or more.");
    }
    return {};
}

/// What is wrong with how it was called; empty when nothing is.
QString problem(const CommandContext &context, const Way *way, qsizetype chosen)
{
    if (chosen != 1)
        return TasksText::tr("Say one of --stuck, --fail, --undo, --thresholds, --set-threshold, "
                             "--reset-threshold, --alerts, --seen and --unseen.");
    if (context.options.isSet(u"all"_s) && way->run != &runAlerts)
        return TasksText::tr("--all goes with --alerts.");
    if (context.options.isSet(u"reason"_s) && way->run != &runFail)
        return TasksText::tr("--reason goes with --fail.");
    return argumentsProblem(context, *way);
}

int runTasks(CommandContext &context)
{
    const auto isChosen = [&](const Way &way) {
        return context.options.isSet(QLatin1String(way.option));
    };
    const auto *way = std::ranges::find_if(ways, isChosen);
    const qsizetype chosen = std::ranges::count_if(ways, isChosen);
    if (const QString wrong = problem(context, way, chosen); !wrong.isEmpty())
        return context.usageError(wrong);
    const Result<Session *> session = context.database.open();
    return session ? way->run(context, **session) : context.fail(session.error());
}

} // namespace

Command tasksCommand()
{
    return {u"tasks"_s,
            u"[UUID… | MARK… | ALERT… | TYPE [MINUTES]]"_s,
            0,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Show what hangs, give tasks up or take that back, say how long "
                              "they may take, show alerts."),
            &declareOptions,
            &runTasks,
            10'000};
}

} // namespace regie
