// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/taskimport.h"

namespace regie {

/// The first rows of a file as importTasks() would read them, without a database; values in the
/// order of tasksKind(). With a mapping that has problems the rows are empty. Blocking, but stops
/// as soon as it has `count`.
Result<FilePreview> previewTasks(const QString &fileName, const TaskImportOptions &options,
                                 int count);

/// Whether a file seems to hold calls of language models, by the names of its columns or members.
/// Reads its beginning; blocking. False where it cannot be read.
bool seemsTasks(const QString &fileName);

} // namespace regie
