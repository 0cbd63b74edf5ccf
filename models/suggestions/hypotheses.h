// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

namespace regie {

/// Sets actual figures against what was predicted, for every hypothesis whose window has passed,
/// and feeds the patterns: the background check.
Status runResultsCheck(CheckRun &run);
Result<CheckPreview> previewResultsCheck(Session &session, const QDateTime &now, int limit);

} // namespace regie
