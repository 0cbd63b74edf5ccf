// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "tables/tablespec.h"

namespace regie {

/// Adds what one --filter says to a table's filter. The forms, by the column's kind:
///   text      name~plomb
///   values    status=completed,failed   (an empty value means rows without one)
///   numbers   total_count>=100   total_count<=500   total_count=0
///   times     started_at>=2026-01-01   started_at<2026-02-01T08:00   (this machine's zone)
/// The error is a sentence about how the command was used.
Status addFilter(const TableSpec &spec, const QString &argument, TableFilter &filter);

} // namespace regie
