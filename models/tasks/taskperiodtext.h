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
/// A period as whole days (UTC) and the hours that are left: the bindings :days and :hours.
Bindings partsOf(const TaskPeriod &period);
/// A period as days and hours, each with the step it belongs to: bindings :days, :day_steps,
/// :hours, :hour_steps and :hour_signs. A day (UTC) that belongs to several steps, or not all to
/// the period, goes to the step that has most of it; the hours of the others are taken off again
/// (sign -1) and added where they belong. That is a few rows where all hours of such days would be
/// many.
Bindings stepPartsOf(const TaskPeriod &period, const QList<QDateTime> &steps);

} // namespace regie
