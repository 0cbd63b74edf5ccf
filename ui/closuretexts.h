// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/closure.h"

#include <QString>
#include <QStringList>

namespace regie {

/// Why a campaign is still open, a line for each clock: "12 messages are pending.", "48 h limit in
/// 3 h 12 min (tomorrow 09:10)." One line for a settled one. Countdowns are against `now`.
QStringList closureSentences(const ClosureOutlook &outlook,
                             const QDateTime &now = QDateTime::currentDateTime());

/// "in 3 h 12 min (14:05)", "since 5 min (13:50)".
QString countdown(const QDateTime &time, const QDateTime &now);

} // namespace regie
