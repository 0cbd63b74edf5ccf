// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/closure.h"

#include <QString>
#include <QStringList>

namespace regie {

/// Why a campaign is still open, a line for each clock: "12 messages pending. Limit: tomorrow 09:10
/// (in 3 h 12 min), 48 h after the start." One line for a settled one. Counted from `now`.
QStringList closureSentences(const ClosureOutlook &outlook,
                             const QDateTime &now = QDateTime::currentDateTime());

/// "14:05 (in 3 h 12 min)", "13:50, at the next check".
QString countdown(const QDateTime &time, const QDateTime &now);

} // namespace regie
