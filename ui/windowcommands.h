// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace regie {

/// The commands that work everywhere in a window, with their keys: its own and those the
/// application adds. The palette and the overview of keys have them from here.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    enum class Command {
        Palette,
        Filter,
        Refresh,
        Connections,
        Settings,
        Navigation,
        NextPane,
        PreviousPane,
        Shortcuts,
        About,
        Quit,
    };
    Q_ENUM(Command)

    /// The actions belong to the window.
    explicit WindowCommands(QWidget *window);

    QAction *action(Command command) const { return m_own.value(command); }
    void add(QAction *action);
    void retranslate();

    QList<PaletteEntry> paletteEntries() const;
    QList<ShortcutHelp> shortcuts() const;

private:
    void make(Command command, const QList<QKeySequence> &keys, const QString &iconName);

    QWidget *m_window;
    QHash<Command, QAction *> m_own;
    QList<QAction *> m_all; ///< in the order of the overview
};

} // namespace regie
