// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

namespace regie {

/// Clients with what they spent and brought: one row each. ROI over the 30 days up to the last
/// figures; spend since the first of the month in the client's time zone.
TableSpec clientsTable();

/// The library of campaigns, ad sets and ads of all clients, with the spend and ROI of the 7 days
/// up to the client's last figures.
TableSpec adsTable();

} // namespace regie
