// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

namespace regie {

/// The queue: what was proposed for clients' ads, in the order it is worked in. Its version is a
/// hidden column: decisions are made of the version that was seen.
TableSpec suggestionsTable();
TableSpec suggestionsArchiveTable();
/// Who decided what and when, and what the decision made of the suggestion.
TableSpec decisionsTable();
TableSpec decisionsArchiveTable();

} // namespace regie
