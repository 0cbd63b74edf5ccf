// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/taskimport.h"
#include "ui/services.h"

#include <functional>

class QWidget;

namespace regie {

// Imports of tasks as background jobs. GUI thread. Notifications tell how they ended and open the
// report; `window` becomes the parent of dialogs, which follow its changes of connection.

/// From which database? Not modal.
void openTaskSource(const Services &services, QWidget *window);
/// Earlier imports of tasks, and their undo. Not modal.
void openTaskImports(const Services &services, QWidget *window);

void startTaskImport(const Services &services, const QString &fileName,
                     const TaskImportOptions &options, QWidget *window);
/// `uri`: see ForeignDatabase::open(). It is neither shown nor kept: it may hold a password.
void startForeignTaskImport(const Services &services, const QString &uri, const QString &table,
                            const TaskImportOptions &options, QWidget *window);
/// Takes an import back. `done` hears of it, also of a failure.
void startTaskUndo(const Services &services, qint64 importId, const QString &source,
                   const std::function<void()> &done = {});

/// "12 tasks imported, 3 updated, 1 rejected."
QString taskImportSummary(const TaskImportReport &report);

/// Lets the operator choose a file for the rows that an import on record did not take.
void saveTaskRejectsOf(const Services &services, QWidget *parent, qint64 importId);

} // namespace regie
