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
    QString group;   ///< what was asked for, as far as longer commands begin so: "report"

    /// What explains it best: "regie report --help".
    QString helpCommand() const;
};
CommandChoice chooseCommand(const QStringList &arguments);

/// Words that are no options, while options of every command may stand before them.
QStringList plainWords(const QStringList &arguments);

/// What can follow the words of a group: "analytics", "campaign", "campaigns" after "report".
QStringList followers(const QString &group);
/// What is wrong with a choice that has something unknown: a sentence with what there is.
QString unknownSentence(const CommandChoice &choice);

/// For the help: every command, or those of the group that was asked for. Empty where there is
/// nothing to choose from.
QString commandList(const CommandChoice &choice);

} // namespace regie
