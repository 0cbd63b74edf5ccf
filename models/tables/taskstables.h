// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

namespace regie {

/// Calls of language models, one row a task. Cost by the price list stands beside what was charged.
TableSpec tasksTable();
/// What is counted of tasks by hour and group, which survives their purge; for exports.
TableSpec taskStatisticsTable();

} // namespace regie
