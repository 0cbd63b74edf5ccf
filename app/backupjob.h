// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/connectionsettings.h"

class QWidget;

namespace regie {

/// Asks for a file, then backs up the database `settings` lead to. GUI thread; nothing waits.
void startBackup(const Services &services, const ConnectionSettings &settings, QWidget *window);

/// Without asking: in a thread of its own, as a job with progress and cancel; a notification tells
/// how it ended. Goes on when the window connects elsewhere, and is stopped when the application
/// ends. A file of that name is replaced.
void startBackupTo(const Services &services, const ConnectionSettings &settings,
                   const QString &file);

/// "regie-2026-03-14.backup"
QString backupFileName(const QDate &day);

} // namespace regie
