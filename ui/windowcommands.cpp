// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowcommands.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString plainText(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

WindowCommands::WindowCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    make(Command::Palette, {Qt::CTRL | Qt::Key_K}, u"search"_s);
    // Not with Shift as well: that is how "?" is typed on many keyboards.
    make(Command::Filter, {Qt::Key_Slash}, u"filter"_s);
    make(Command::Refresh, {Qt::Key_F5}, u"refresh"_s);
    make(Command::Connections, {}, u"database"_s);
    make(Command::Settings, {Qt::CTRL | Qt::Key_Comma}, u"settings"_s);
    make(Command::Navigation, {Qt::CTRL | Qt::Key_B}, u"collapse"_s);
    make(Command::NextPane, {Qt::Key_F6}, u"keyboard"_s);
    make(Command::PreviousPane, {Qt::SHIFT | Qt::Key_F6}, u"keyboard"_s);
    make(Command::Shortcuts, {Qt::Key_Question, Qt::SHIFT | Qt::Key_Question, Qt::Key_F1},
         u"keyboard"_s);
    make(Command::About, {}, u"info"_s);
    make(Command::Quit, {Qt::CTRL | Qt::Key_Q}, u"close"_s);
    retranslate();
}

void WindowCommands::make(Command command, const QList<QKeySequence> &keys, const QString &iconName)
{
    auto *action = new QAction;
    action->setShortcuts(keys);
    action->setIcon(icon(iconName));
    m_own.insert(command, action);
    add(action);
}

void WindowCommands::add(QAction *action)
{
    action->setParent(m_window);
    m_all.append(action);
    m_window->addAction(action);
    connect(action, &QObject::destroyed, this, [this, action] { m_all.removeOne(action); });
}

QList<PaletteEntry> WindowCommands::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (QAction *action : m_all) {
        const bool offered = action->isEnabled() && action->isVisible();
        if (offered && action != m_own.value(Command::Palette))
            entries.append(
                {plainText(action), {}, action->icon().name(), action->shortcut(), [action] {
                     action->trigger();
                 }});
    }
    return entries;
}

QList<ShortcutHelp> WindowCommands::shortcuts() const
{
    QList<ShortcutHelp> help;
    for (const QAction *action : m_all) {
        if (!action->shortcut().isEmpty())
            help.append({action->shortcut().toString(QKeySequence::NativeText), plainText(action)});
    }
    return help;
}

void WindowCommands::retranslate()
{
    action(Command::Palette)->setText(tr("Search or type a command"));
    action(Command::Filter)->setText(tr("Filter this page"));
    action(Command::Refresh)->setText(tr("Read this page again"));
    action(Command::Connections)->setText(tr("Connections…"));
    action(Command::Settings)->setText(tr("Settings…"));
    action(Command::Navigation)->setText(tr("Navigation: names or icons only"));
    action(Command::NextPane)->setText(tr("Go to the next part of the window"));
    action(Command::PreviousPane)->setText(tr("Go to the previous part of the window"));
    action(Command::Shortcuts)->setText(tr("Show all keys"));
    action(Command::About)->setText(tr("About Régie"));
    action(Command::Quit)->setText(tr("Quit"));
}

} // namespace regie
