// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskstatistics.h"

#include <QHash>
#include <QStringList>

namespace regie {

/// Keys by grouping: Agent, Type, Model and Client, those with most tasks first.
using TaskScopeKeys = QHash<TaskGrouping, QStringList>;

/// Whom budgets and thresholds may be about: what tasks name (at most 500 of a grouping), and every
/// client. From the rollups. Blocking, for a worker.
Result<TaskScopeKeys> taskScopeKeys(Session &session);

} // namespace regie
