// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

namespace regie {

/// All tables an operator can browse and `regie export` can write, by name.
const QList<TableSpec> &tableSpecs();
/// Those of them that other programs write to, without archives and histories.
const QList<TableSpec> &liveTables();

/// Niche by niche and region by region: campaigns, leads, contacted, replies, rate, and the memory
/// of when it was last targeted. Those targeted within `recentDays` days are "recent".
TableSpec nichesTable(int recentDays);

/// The declaration of a table, null when there is none of that name.
const TableSpec *tableSpec(const QString &name);

} // namespace regie
