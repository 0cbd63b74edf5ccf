// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/changewriter.h"

namespace regie {

// Repricings as changes that can be taken back. GUI thread; what they return runs in a worker.

/// Applied now, reverted by undo.
ChangeWork applyingRepricing(qint64 id);
/// The other way round.
ChangeWork revertingRepricing(qint64 id);

} // namespace regie
