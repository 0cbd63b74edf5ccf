// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandchoice.h"

namespace regie {

/// Whether a QApplication is wanted: for the window and the tour, not for their --help.
bool wantsWindow(const QStringList &arguments);
/// Whether one is wanted to draw with alone: reports need no display even where there is one.
bool wantsDrawing(const QStringList &arguments);

/// Everything `regie` does, from main() to the exit code.
int runCommandLine(int &argc, char **argv);

} // namespace regie
