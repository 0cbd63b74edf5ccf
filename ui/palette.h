// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace regie {

/// One line of the command palette.
struct PaletteEntry
{
    QString title;
    QString detail;   ///< where it leads or what it is, dim, may be empty
    QString iconName; ///< may be empty
    QKeySequence shortcut;
    std::function<void()> run;
};

/// Takes what a search found, at once or later. Answers to an older text are dropped.
using PaletteAnswer = std::function<void(const QList<PaletteEntry> &)>;

/// One line of the overview of keys.
struct ShortcutHelp
{
    QString keys; ///< as shown: "J / K", QKeySequence::toString(NativeText)
    QString meaning;
};

} // namespace regie
