// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "suggestions/connector.h"

namespace regie {

inline constexpr double approvalGraceSeconds = 60;

/// Carries out what was approved, one suggestion at a time, and looks after what broke off: the
/// background check. Dry runs need no connector. A suggestion whose connector is not to be had on
/// this machine stays approved, and the run's details say so. Nothing begins before its approval
/// is approvalGraceSeconds old, so that a slip can be taken back.
Status runExecutions(CheckRun &run, const ConnectorFactory &connectors);
/// What would be carried out now.
Result<CheckPreview> previewExecutions(Session &session, const QDateTime &now, int limit);

/// Asks for an executed suggestion to be taken back: done by the next execution check, through the
/// same path. Input error unless it was executed and not rolled back yet.
Status requestRollback(Session &session, qint64 suggestionId, const Actor &actor);

} // namespace regie
