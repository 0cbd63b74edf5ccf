// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace regie {

const QList<Command> &commands()
{
    static const QList<Command> all =
        QList<Command>{sampleCommand(), importCampaignsCommand()} + importFiguresCommands() +
        QList<Command>{importTasksCommand(), exportCommand(),  checkCommand(), monitorCommand(),
                       archiveCommand(),     analyseCommand(), tasksCommand()} +
        reportCommands() + pricesCommands() + QList<Command>{repriceCommand()} + budgetsCommands() +
        connectorCommands() + databaseCommands() + backupCommands() + QList<Command>{tourCommand()};
    return all;
}

} // namespace regie
