// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandcontext.h"

namespace regie {

/// Every command there is, in the order the help shows them.
const QList<Command> &commands();

Command sampleCommand();
Command importCampaignsCommand();
Command exportCommand();
/// db status, url, start, stop, migrate.
QList<Command> databaseCommands();
/// Opens no window, but draws the pages: run with a QApplication.
Command tourCommand();

} // namespace regie
