// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filterstate.h"

#include "tasks/taskstatistics.h"

#include <optional>

namespace regie {

/// What charts of tasks measure.
enum class AnalyticsMeasure { Cost, ListCost, ValuedCost, Tokens, Tasks };

/// What an operator looks at on the Analytics page. A value; both views and reports use it.
struct AnalyticsChoice
{
    Period chosen{Period::Kind::Last30Days, {}, {}}; ///< relative days stay relative
    TaskPeriod period;                               ///< the same as instants, never reversed
    TimeStep step = TimeStep::Day;
    TaskGrouping grouping = TaskGrouping::Agent;
    AnalyticsMeasure measure = AnalyticsMeasure::Cost;
    std::optional<QString> key; ///< only this one of the grouping; empty: those without one
    bool isCompared = true;     ///< with the period before, see TaskPeriod::previous()

    bool isMoney() const
    {
        return measure != AnalyticsMeasure::Tokens && measure != AnalyticsMeasure::Tasks;
    }
};

/// The instants of chosen days, in the machine's zone, up to the end of today at most where they
/// are open; those without a beginning begin with the statistics. `zone`: IANA name or empty.
TaskPeriod periodOf(const Period &chosen, const QDateTime &now, const TaskSpan &span,
                    const QByteArray &zone = {});

/// As kept in settings and views: without instants, which are found anew.
QJsonObject choiceToJson(const AnalyticsChoice &choice);
/// Nonsense is left out.
AnalyticsChoice choiceFromJson(const QJsonObject &json);

/// Sums as the measure has them: money, tokens or tasks.
double measured(const TaskSums &sums, AnalyticsMeasure measure);
TaskMeasure taskMeasure(AnalyticsMeasure measure);

} // namespace regie
