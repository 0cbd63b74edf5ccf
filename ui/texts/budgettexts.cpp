// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/budgettexts.h"

#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/texts/tasktexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct BudgetTexts
{
    Q_DECLARE_TR_FUNCTIONS(regie::BudgetTexts)
};

StatusLook switchedOff()
{
    return {BudgetTexts::tr("off"), u"power"_s, Tone::Neutral};
}

} // namespace

QString basisWord(bool isByList)
{
    return isByList ? BudgetTexts::tr("by list") : BudgetTexts::tr("as charged");
}

StatusLook budgetLook(const BudgetStanding &standing)
{
    if (!standing.budget.enabled)
        return switchedOff();
    if (standing.level == "limit"_L1)
        return {BudgetTexts::tr("limit reached"), u"error"_s, Tone::Bad};
    if (standing.level == "warning"_L1)
        return {BudgetTexts::tr("warning"), u"warning"_s, Tone::Warning};
    return {BudgetTexts::tr("within"), u"completed"_s, Tone::Ok};
}

QString budgetText(const BudgetStanding &standing)
{
    return BudgetTexts::tr("%1 of %2", "an amount of a limit")
        .arg(taskCostText(standing.cost), taskCostText(standing.budget.limit));
}

StatusLook ruleLook(const RuleStanding &standing)
{
    if (!standing.rule.enabled)
        return switchedOff();
    if (standing.isExceeded)
        return {BudgetTexts::tr("exceeded"), u"warning"_s, Tone::Warning};
    if (!standing.value)
        return {BudgetTexts::tr("too few tasks"), u"question"_s, Tone::Neutral};
    return {BudgetTexts::tr("below"), u"completed"_s, Tone::Ok};
}

QString ruleMetric(bool isErrorRate)
{
    return isErrorRate ? BudgetTexts::tr("Error rate") : BudgetTexts::tr("p95 of durations");
}

QString ruleValue(bool isErrorRate, double value)
{
    return isErrorRate ? shareText(value) : millisecondsText(value);
}

QVariantMap tasksPlace(TaskGrouping scope, const QString &key, const QDateTime &from)
{
    QVariantMap place{{u"from"_s, from}};
    if (scope != TaskGrouping::All)
        place.insert(taskGroupingName(scope), key);
    return place;
}

/// Those of the window that was looked at when it was raised.
QVariantMap tasksPlace(const TaskAlert &alert)
{
    if (alert.kind == "stuck"_L1)
        return {{u"task"_s, alert.object}};
    const auto scope = taskGroupingFrom(alert.details.value(u"scope"_s).toString());
    const qint64 window = alert.details.value(u"window_hours"_s).toInt();
    QVariantMap place =
        tasksPlace(scope.value_or(TaskGrouping::All), alert.details.value(u"key"_s).toString(),
                   alert.raisedAt.addSecs(-3600 * window));
    if (alert.endedAt.isValid())
        place.insert(u"until"_s, alert.endedAt);
    if (alert.kind == "error_rate"_L1)
        place.insert(u"status"_s, u"failed"_s);
    return place;
}

QString alertTimes(const TaskAlert &alert)
{
    if (!alert.endedAt.isValid())
        return BudgetTexts::tr("since %1", "a time").arg(relativeTime(alert.raisedAt));
    const QString lasted = durationText(alert.raisedAt.secsTo(alert.endedAt));
    return BudgetTexts::tr("%1, for %2", "a time and a duration")
        .arg(relativeTime(alert.raisedAt), lasted);
}

QString alertKindWord(const QString &kind)
{
    if (kind == "stuck"_L1)
        return BudgetTexts::tr("Stuck");
    if (kind == "budget"_L1)
        return BudgetTexts::tr("Budgets");
    return kind == "error_rate"_L1 ? BudgetTexts::tr("Error rates") : BudgetTexts::tr("Durations");
}

} // namespace regie
