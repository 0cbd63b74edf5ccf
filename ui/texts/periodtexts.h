// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskstatistics.h"

namespace regie {

// Periods in words. GUI thread, the application's language and locale.

/// "31 Oct 2026 to 21 Nov 2026", "21 Nov 2026"; hours where it is no whole days. In the period's
/// zone.
QString periodText(const TaskPeriod &period);
/// The zone its days are of: "Europe/Paris".
QString zoneText(const TaskPeriod &period);

} // namespace regie
