// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "imports/sampleclock.h"

namespace regie {
class Session;
}

namespace regie::sample {

/// The price list of the sample's models, with one price that fell two months before `now`, and
/// budgets and thresholds that suit `tasks` tasks, one within, one near and one beyond its limit.
/// In the caller's transaction; leaves a database that has any of these as it is. Blocking.
Status writePrices(Session &session, Instant now, qint64 tasks);

} // namespace regie::sample
