// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandcontext.h"

namespace regie {

/// Every command there is, in the order the help shows them.
const QList<Command> &commands();

Command sampleCommand();
Command importCampaignsCommand();
/// import metrics, import ads, and import --undo.
QList<Command> importFiguresCommands();
Command importTasksCommand();
/// prices list, set, remove, import, export.
QList<Command> pricesCommands();
Command repriceCommand();
/// budgets list, set, remove, and budgets rules.
QList<Command> budgetsCommands();
/// What hangs, thresholds, alerts.
Command tasksCommand();
Command exportCommand();
/// report analytics, campaign, campaigns. They draw: run with a QApplication, offscreen.
QList<Command> reportCommands();
Command checkCommand();
Command monitorCommand();
Command archiveCommand();
Command analyseCommand();
/// connector list, test, set-token, remove-token.
QList<Command> connectorCommands();
/// db status, url, start, stop, migrate.
QList<Command> databaseCommands();
/// db backup, restore.
QList<Command> backupCommands();
/// Opens no window, but draws the pages: run with a QApplication.
Command tourCommand();

} // namespace regie
