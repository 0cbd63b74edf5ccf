// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

namespace regie {

/// The background checks around tasks: task_statistics, stuck_tasks, task_budgets.
QList<CheckSpec> taskChecks();

} // namespace regie
