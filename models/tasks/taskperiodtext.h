// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "tasks/taskstatistics.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace regie {

/// For the queries of this folder. The machine's zone for an empty name, UTC for one that is none.
QTimeZone zoneOf(const QByteArray &name);
/// A literal of timestamptz[].
QString timeArray(const QList<QDateTime> &times);
/// A period as whole days (UTC), none of which a step divides, and the hours that are left: the
/// bindings :days and :hours.
Bindings partsOf(const TaskPeriod &period, const QList<QDateTime> &steps);
/// The beginning of the hour it is in, UTC.
QDateTime hourOf(const QDateTime &time);

} // namespace regie
