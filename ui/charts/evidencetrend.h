// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include "suggestions/evidence.h"

namespace regie {

/// The 14 days a suggestion was made from: ROI (CTR where it is about that) over spend, with the
/// target and what is usual for its client, or else for its kind.
TrendData evidenceTrend(const SuggestionEvidence &evidence);

} // namespace regie
