// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include "tasks/taskbudgets.h"

#include <QString>
#include <QVariantMap>

namespace regie {

// Budgets and thresholds of model calls in words. GUI thread, the application's language and
// locale.

/// "by list", "as charged".
QString basisWord(bool isByList);
/// Within, warning, limit reached or off.
StatusLook budgetLook(const BudgetStanding &standing);
/// "3.06 $ of 50.00 $".
QString budgetText(const BudgetStanding &standing);
/// Within, exceeded, too few tasks or off.
StatusLook ruleLook(const RuleStanding &standing);
/// "Error rate", "p95 of durations".
QString ruleMetric(bool isErrorRate);
/// A share as percent, or a duration in ms.
QString ruleValue(bool isErrorRate, double value);
/// Filters of the tasks a budget, rule or alert is about, as Page::open() of the Tasks page takes
/// them.
QVariantMap tasksPlace(TaskGrouping scope, const QString &key, const QDateTime &from);
QVariantMap tasksPlace(const TaskAlert &alert);
/// "since yesterday 14:05", "from 10:42 to 12:00".
QString alertTimes(const TaskAlert &alert);
QString alertKindWord(const QString &kind); ///< "Error rate", of error_rate

} // namespace regie
