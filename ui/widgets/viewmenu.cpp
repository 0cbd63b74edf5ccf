// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewmenu.h"

#include "ui/look/icons.h"
#include "ui/widgets/savepopup.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace regie {

ViewMenu::ViewMenu(QWidget *parent)
    : Pill(parent)
{
    setObjectName(QStringLiteral("viewMenu"));
    setTrailingIcon(QStringLiteral("chevron-down"));
    updateText();
    connect(this, &QAbstractButton::clicked, this, &ViewMenu::open);
}

void ViewMenu::setStore(std::unique_ptr<ViewStore> store)
{
    m_listing.cancel();
    m_store = std::move(store);
}

void ViewMenu::setCurrentName(const QString &name)
{
    m_currentName = name;
    updateText();
}

void ViewMenu::updateText()
{
    setText(tr("View: %1").arg(m_currentName.isEmpty() ? tr("All") : m_currentName));
    setAccessibleName(text());
    updateGeometry();
}

void ViewMenu::choose(const SavedView &view)
{
    setCurrentName(view.name);
    Q_EMIT viewChosen(view.state);
}

void ViewMenu::open()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("views"));
    QAction *all = menu->addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(m_currentName.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        setCurrentName({});
        Q_EMIT resetRequested();
    });
    if (m_store) {
        QAction *waiting = menu->addAction(tr("Reading the saved views…"));
        waiting->setEnabled(false);
        m_listing = m_store->list(this, m_page,
                                  [this, waiting = QPointer(waiting),
                                   menu = QPointer(menu)](const Result<QList<SavedView>> &views) {
                                      if (!menu)
                                          return;
                                      delete waiting.data();
                                      fill(menu, views);
                                  });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void ViewMenu::fill(QMenu *menu, const Result<QList<SavedView>> &views)
{
    if (!views) {
        menu->addAction(views.error().summary)->setEnabled(false);
        return;
    }
    addViews(menu, *views, false);
    addViews(menu, *views, true);
    menu->addSeparator();
    // A menu that closes takes younger popups with it: the name is asked once the menu is gone.
    menu->addAction(
        regie::icon(QStringLiteral("bookmark")), tr("Save this view…"), this, [this, menu] {
            connect(menu, &QObject::destroyed, this, &ViewMenu::askName, Qt::QueuedConnection);
        });
    const auto current = std::find_if(views->begin(), views->end(), [this](const SavedView &view) {
        return view.name == m_currentName && view.owner == m_store->owner();
    });
    if (current == views->end())
        return;
    menu->addAction(tr("Save changes to “%1”").arg(current->name), this,
                    [this, view = *current] { saveAs(view.name, view.shared); });
    menu->addAction(regie::icon(QStringLiteral("trash")), tr("Delete “%1”").arg(current->name),
                    this, [this, view = *current] { remove(view); });
}

void ViewMenu::addViews(QMenu *menu, const QList<SavedView> &views, bool shared)
{
    bool first = true;
    for (const SavedView &view : views) {
        if (view.shared != shared)
            continue;
        if (std::exchange(first, false))
            menu->addSection(shared ? tr("Shared") : tr("My views"));
        const bool mine = view.owner == m_store->owner();
        QString title = view.name;
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (!mine)
            title = tr("%1, by %2").arg(title, view.owner);
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(view.name == m_currentName);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    }
}

void ViewMenu::askName()
{
    auto *popup = new SavePopup(m_currentName, this);
    connect(popup, &SavePopup::accepted, this, &ViewMenu::saveAs);
    popup->popupAt(this);
}

void ViewMenu::saveAs(const QString &name, bool shared)
{
    if (!m_store || !m_stateSource)
        return;
    SavedView view;
    view.page = m_page;
    view.name = name;
    view.owner = m_store->owner();
    view.shared = shared;
    view.state = m_stateSource();
    m_store->save(this, view, [this, name](const Result<qint64> &id) {
        if (!id) {
            Q_EMIT failed(id.error());
            return;
        }
        setCurrentName(name);
        Q_EMIT saved(name);
    });
}

void ViewMenu::remove(const SavedView &view)
{
    m_store->remove(this, view, [this](const Result<bool> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
        else
            setCurrentName({});
    });
}

void ViewMenu::changeEvent(QEvent *event)
{
    Pill::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateText();
}

} // namespace regie
