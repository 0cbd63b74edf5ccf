// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/palette.h"
#include "ui/services.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace regie {

/// One page of the window. GUI thread only. A page owns its widgets and models, asks the database
/// through its services, and keeps what it shows while there is none.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable name: settings, palette and links use it ("campaigns").
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    /// Title in the header, where a page has several views; title() names it in the navigation.
    virtual QString heading() const { return title(); }
    virtual QString iconName() const = 0;

    /// Called before the page is first shown, and again whenever database or monitor change.
    virtual void setServices(const Services &services) = 0;

    /// Buttons of the header while the page is shown; the first one may be primary. Owned by the
    /// page, the same ones each time until headerActionsChanged().
    virtual QList<QAction *> headerActions() const { return {}; }

    /// What the page adds to the command palette, shown or not.
    virtual QList<PaletteEntry> paletteEntries() const { return {}; }
    /// Looks for `text` among the page's rows and answers now, later or never.
    virtual void searchPalette(const QString &text, const PaletteAnswer &answer);

    /// Keys that work on this page, for the overview.
    virtual QList<ShortcutHelp> shortcuts() const { return {}; }

    /// The key "/": puts the cursor into the page's filter.
    virtual void focusFilter() {}
    /// F5.
    virtual void refresh() {}

    /// Footer, left: "18,204 campaigns". Empty when there is nothing to say.
    virtual QString statusText() const { return {}; }
    /// Footer, right: when what is shown was read. Invalid when it has no age.
    virtual QDateTime asOf() const { return {}; }

    /// Shows something particular of this page ("campaign": 12); see linkActivated().
    virtual void open(const QVariantMap &place);

Q_SIGNALS:
    /// statusText() or asOf() changed.
    void statusChanged();
    /// Title or header actions changed, for instance with the language.
    void headerChanged();
    /// A figure beside the page's name in the navigation; 0 removes it.
    void badgeChanged(int count, regie::Tone tone);
    /// Work goes on (true) or ended (false): the thin bar under the header shows it after 150 ms.
    void busyChanged(bool busy);
    /// The operator wants to see `place` on another page.
    void linkActivated(const QString &pageId, const QVariantMap &place);
};

} // namespace regie
