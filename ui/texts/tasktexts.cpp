// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tasktexts.h"

#include "ui/texts/firmspaces.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"

#include "tables/cellformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct TaskTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskTexts)
};

bool isStuck(const TaskAlert &alert)
{
    return alert.kind == "stuck"_L1;
}

TaskGrouping scopeOf(const TaskAlert &alert)
{
    return taskGroupingFrom(alert.details.value(u"scope"_s).toString()).value_or(TaskGrouping::All);
}

QString keyOf(const TaskAlert &alert)
{
    return alert.details.value(u"key"_s).toString();
}

int windowOf(const TaskAlert &alert)
{
    return alert.details.value(u"window_hours"_s).toInt();
}

QString stuckSentence(const TaskAlert &alert)
{
    const QString type = alert.details.value(u"type"_s).toString();
    QString name = alert.details.value(u"name"_s).toString();
    if (name.isEmpty())
        name = type.isEmpty() ? alert.object.left(8) : type;
    const QString allowed = unbroken(durationText(qint64(alert.threshold.value_or(0) / 1000)));
    const bool isOver = alert.endedAt.isValid();
    if (type.isEmpty())
        return (isOver ? TaskTexts::tr("“%1” took longer than the %2 it may.")
                       : TaskTexts::tr("“%1” takes longer than the %2 it may."))
            .arg(name, allowed);
    return (isOver ? TaskTexts::tr("“%1” took longer than the %2 that tasks of type %3 may.")
                   : TaskTexts::tr("“%1” takes longer than the %2 that tasks of type %3 may."))
        .arg(name, allowed, type);
}

QString budgetSentence(const TaskAlert &alert)
{
    const bool isLimit = alert.level == "limit"_L1;
    return (isLimit ? TaskTexts::tr("%1: %2 within %3, above the limit of %4.")
                    : TaskTexts::tr("%1: %2 within %3, above the warning at %4."))
        .arg(scopeName(scopeOf(alert), keyOf(alert)), taskCostText(alert.value.value_or(0)),
             unbroken(windowText(windowOf(alert))), taskCostText(alert.threshold.value_or(0)));
}

QString errorRateSentence(const TaskAlert &alert)
{
    const qint64 n = alert.details.value(u"n"_s).toInteger();
    return TaskTexts::tr("%1: %2 of %Ln task(s) failed within %3, more than %4.", nullptr, int(n))
        .arg(scopeName(scopeOf(alert), keyOf(alert)), shareText(alert.value.value_or(0)),
             unbroken(windowText(windowOf(alert))), shareText(alert.threshold.value_or(0)));
}

QString percentileSentence(const TaskAlert &alert)
{
    return TaskTexts::tr("%1: 5 % of tasks took %2 or longer within %3; the threshold is %4.")
        .arg(scopeName(scopeOf(alert), keyOf(alert)), unbroken(millisecondsText(alert.value)),
             unbroken(windowText(windowOf(alert))), unbroken(millisecondsText(alert.threshold)));
}

/// Failed tasks of the window, of whom the rule is about.
QVariantMap failedPlace(const TaskAlert &alert)
{
    QVariantMap place{{u"status"_s, u"failed"_s}};
    const TaskGrouping scope = scopeOf(alert);
    if (scope != TaskGrouping::All)
        place.insert(taskGroupingName(scope), keyOf(alert));
    place.insert(u"from"_s, hourOf(alert.raisedAt).addSecs(-3600 * qint64(windowOf(alert))));
    return place;
}

} // namespace

QString taskCostText(double cost)
{
    const bool isSmall = std::abs(cost) < 0.995 && std::abs(cost) >= 0.00005;
    return QLocale().toString(cost, 'f', isSmall ? 4 : 2) + u" $"_s;
}

QString millisecondsText(std::optional<double> milliseconds)
{
    return milliseconds
               ? formatCell(ColumnType::Duration, qint64(std::llround(*milliseconds)), QLocale())
               : u"–"_s;
}

QString windowText(int hours)
{
    if (hours > 48 && hours % 24 == 0)
        return TaskTexts::tr("%n day(s)", "a rolling window", hours / 24);
    return TaskTexts::tr("%1 h", "a rolling window").arg(hours);
}

QString scopeName(TaskGrouping scope, const QString &key)
{
    const QString name = key.isEmpty() ? TaskTexts::tr("without name") : key;
    switch (scope) {
    case TaskGrouping::Agent:
        return TaskTexts::tr("Agent %1").arg(name);
    case TaskGrouping::Type:
        return TaskTexts::tr("Type %1").arg(name);
    case TaskGrouping::Model:
        return TaskTexts::tr("Model %1").arg(name);
    case TaskGrouping::Client:
        return TaskTexts::tr("Client %1").arg(name);
    case TaskGrouping::Campaign:
        return TaskTexts::tr("Campaign %1").arg(name);
    case TaskGrouping::All:
        break;
    }
    return TaskTexts::tr("All tasks");
}

// --- alerts ------------------------------------------------------------------------------------

QString alertSentence(const TaskAlert &alert)
{
    if (isStuck(alert))
        return withFirmSpaces(stuckSentence(alert));
    if (alert.kind == "budget"_L1)
        return withFirmSpaces(budgetSentence(alert));
    return withFirmSpaces(alert.kind == "error_rate"_L1 ? errorRateSentence(alert)
                                                        : percentileSentence(alert));
}

Tone alertTone(const TaskAlert &alert)
{
    return isStuck(alert) || alert.level == "limit"_L1 ? Tone::Bad : Tone::Warning;
}

StatusLook alertLook(const TaskAlert &alert)
{
    const Tone tone = alertTone(alert);
    if (isStuck(alert))
        return {TaskTexts::tr("stuck"), u"pending"_s, tone};
    if (alert.kind == "budget"_L1)
        return alert.level == "limit"_L1
                   ? StatusLook{TaskTexts::tr("limit"), u"error"_s, tone}
                   : StatusLook{TaskTexts::tr("warning", "of a budget"), u"warning"_s, tone};
    if (alert.kind == "error_rate"_L1)
        return {TaskTexts::tr("error rate"), u"failed"_s, tone};
    return {TaskTexts::tr("p95"), u"analytics"_s, tone};
}

AlertPlace alertPlace(const TaskAlert &alert)
{
    if (isStuck(alert))
        return {u"tasks"_s, {{u"task"_s, alert.object}}};
    if (alert.kind == "error_rate"_L1)
        return {u"tasks"_s, failedPlace(alert)};
    return {u"tasks"_s, {{u"view"_s, u"budgets"_s}}};
}

// --- stuck tasks -------------------------------------------------------------------------------

QString taskTitle(const StuckTask &task)
{
    if (!task.name.isEmpty())
        return task.name;
    return task.type.isEmpty() ? task.uuid.left(8) : task.type;
}

QString normalText(const NormalDuration &normal)
{
    if (normal.n == 0)
        return TaskTexts::tr("no task of this type has ended lately");
    return TaskTexts::tr("p50 %1, p99 %2, of %Ln task(s)", nullptr, int(normal.n))
        .arg(millisecondsText(normal.p50), millisecondsText(normal.p99));
}

QString excessText(const StuckTask &task)
{
    const bool isAgainstP99 = task.normal.n >= stuck::leastTasks && task.normal.p99.value_or(0) > 0;
    const double base = isAgainstP99 ? *task.normal.p99 : double(task.allowedMs);
    if (base <= 0)
        return {};
    const double times = double(task.forMs) / base;
    const QString number = QLocale().toString(times, 'f', times < 10 ? 1 : 0);
    return (isAgainstP99 ? TaskTexts::tr("%1 × p99") : TaskTexts::tr("%1 × what is allowed"))
        .arg(number);
}

} // namespace regie
