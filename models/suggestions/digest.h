// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "suggestions/connector.h"

namespace regie {

/// The daily message of each Slack channel: what waits, what was decided, done and measured. A
/// channel that fails is told of in the run's details and stops nothing else.
Status runDigest(CheckRun &run, const ConnectorFactory &connectors);
Result<CheckPreview> previewDigest(Session &session, const QDateTime &now, int limit);

} // namespace regie
