// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfile.h"

#include "database/connectionsettings.h"

namespace regie {

/// A backup that was looked at, and where it goes. Borrows; for one call.
struct ReplayPlan
{
    const ConnectionSettings &settings;
    const BackupContents &contents;
    QString listFile;           ///< the entries that are wanted, as pg_restore takes them
    bool withoutRights = false; ///< who may do what is left out
    const BackupProgress &progress;
};

/// Replaces what the database has of Régie's tables by what the backup has, in one transaction.
/// Stopped or failed: nothing was changed. Blocking, any thread.
Status replay(const ReplayPlan &plan);

} // namespace regie
