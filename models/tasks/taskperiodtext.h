// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace regie {

/// For the queries of this folder. The machine's zone for an empty name, UTC for one that is none.
QTimeZone zoneOf(const QByteArray &name);
/// A literal of timestamptz[].
QString timeArray(const QList<QDateTime> &times);
/// The beginning of the hour it is in, UTC.
QDateTime hourOf(const QDateTime &time);

} // namespace regie
