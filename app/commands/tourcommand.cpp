// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "commands.h"

#include <QDir>

namespace regie {

namespace {

int runTourCommand(CommandContext &context)
{
    return runTour(context.invocation, QDir(context.arguments.first()).absolutePath(),
                   context.logging, context.interrupt);
}

} // namespace

Command tourCommand()
{
    return {QStringLiteral("tour"),
            QStringLiteral("DIR"),
            1,
            QT_TRANSLATE_NOOP("regie::Commands",
                              "Walk every page on the database and save a picture of each in DIR."),
            nullptr,
            &runTourCommand};
}

} // namespace regie
