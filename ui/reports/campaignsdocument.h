// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportplan.h"

namespace regie {

/// All campaigns of a period on paper: what they cost and brought together, a table of them, and a
/// short section on each, as far as the report's bounds go, which it says. GUI thread, the
/// application's language and locale.
ReportPlan campaignsPlan(const CampaignsReport &report);

} // namespace regie
