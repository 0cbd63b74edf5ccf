// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/tablespec.h"

namespace regie {

/// Open campaigns with both their clocks, those that close next first.
TableSpec closingTable();
/// What is archived of campaigns and messages, with the columns of the live tables.
TableSpec campaignsArchiveTable();
TableSpec messagesArchiveTable();
/// Histories of checks and archiving, and the audit log.
TableSpec checkRunsTable();
TableSpec archiveRunsTable();
TableSpec auditTable();

} // namespace regie
