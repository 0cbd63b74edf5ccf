// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

#include <QStringList>

namespace regie {

/// The command that arguments (the program's name first) ask for: its words are the first that are
/// no options. Null for the window.
struct CommandChoice
{
    const Command *command = nullptr;
    int words = 0;   ///< how many of the arguments name it
    QString unknown; ///< what was asked for and does not exist; empty when all is well
};
CommandChoice chooseCommand(const QStringList &arguments);

/// Whether a QApplication is wanted: for the window and the tour, not for their --help.
bool wantsWindow(const QStringList &arguments);
/// Whether one is wanted to draw with alone: reports need no display even where there is one.
bool wantsDrawing(const QStringList &arguments);

/// Everything `regie` does, from main() to the exit code.
int runCommandLine(int &argc, char **argv);

} // namespace regie
