// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/evidence.h"

#include <QJsonArray>

namespace regie {

/// Rows as the database writes them as JSON (to_jsonb). Pure; times are UTC.
Suggestion suggestionFrom(const QJsonObject &json);
QList<MetricDay> daysFrom(const QJsonArray &list);
QList<PastDecision> pastFrom(const QJsonArray &list);
QList<ExecutionInfo> executionsFrom(const QJsonArray &list);

} // namespace regie
