// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace regie {

/// Reads the bytes as a campaign memory, in pieces and at once, and aborts where a promise is
/// broken: both give the same, every whole campaign is JSON that maps to valid columns or has a
/// reason, indexes and positions only grow.
void fuzzCampaigns(QByteArrayView bytes);

} // namespace regie
