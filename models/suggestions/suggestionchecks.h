// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"
#include "suggestions/connector.h"

namespace regie {

/// A factory that has no connector: each is refused with a sentence.
ConnectorFactory noConnectors();

/// The background checks around suggestions, in the order they belong in a day: analysis,
/// execution, results, digest. Without connectors: what has to reach the outside says so, until
/// the program puts its own in (app/connectors).
QList<CheckSpec> suggestionChecks(const ConnectorFactory &connectors = noConnectors());

} // namespace regie
