// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"

#include "operations/check.h"

namespace regie {

/// Connectors of every kind that the database knows, with the tokens of this machine.
ConnectorFactory connectorFactory(const ApiSettings &settings = {});

/// Asks the platform who we are, changing nothing: a sentence. Blocking, in a worker.
Result<QString> testConnector(const ConnectorProfile &profile,
                              const std::function<bool()> &isWanted,
                              const ApiSettings &settings = {});

/// Every background check, those that reach the outside with connectors: what the window, the
/// monitor and `regie check` run.
const QList<CheckSpec> &checksWithConnectors();

} // namespace regie
