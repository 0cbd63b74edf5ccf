// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/palette.h"
#include "ui/services.h"
#include "ui/turnqueue.h"
#include "ui/widgets/connectionindicator.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace regie {

class CommandPalette;
class FooterBar;
class HeaderBar;
class JobStrip;
class NavigationBar;
class NotificationArea;
class OfflineBanner;
class Page;
class ThinProgressBar;
class WindowCommands;

/// The window: navigation, header, pages, footer, and what lies over them. GUI thread only. Shows
/// pages and passes on what the operator wants; connecting, importing and settings are done by who
/// listens to its signals.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page. Pages stand in the navigation in the order they come.
    void addPage(Page *page);
    Page *page(const QString &id) const;
    QList<Page *> pages() const { return m_pages; }
    /// Hidden pages are neither in the navigation nor in the palette.
    void setPageShown(const QString &id, bool shown);

    /// Goes to every page, banner and strip. Again whenever something in it changes.
    void setServices(const Services &services);
    void setConnectionLabel(const ConnectionLabel &label);

    QString currentPage() const;
    void showPage(const QString &id, const QVariantMap &place = {});

    /// Size, place and page of the last time, kept in the settings of the services.
    void restore();

    /// Commands of the application: the palette and the overview of keys have them, and their
    /// keys work everywhere. Takes the action.
    void addCommand(QAction *action);
    void openPalette();
    /// Keys of the window and of the current page.
    QList<ShortcutHelp> windowShortcuts() const;
    QList<ShortcutHelp> pageShortcuts() const;

Q_SIGNALS:
    void settingsRequested();
    void connectionsRequested();
    void shortcutsRequested();
    void aboutRequested();
    /// A file was dropped on the window.
    void fileDropped(const QString &file);
    void currentPageChanged(const QString &id);
    /// For dialogs that live while the operator connects elsewhere.
    void servicesChanged(const regie::Services &services);
    /// Texts that others gave the window have to be given again.
    void languageChanged();
    /// The operator closes the window; geometry is saved already.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildCommands();
    void buildPageKeys();
    void retranslate();
    void retranslate(Page *page);
    QList<PaletteEntry> paletteEntries() const;
    QList<Page *> shownPages() const;
    void enter(Page *page);
    void tellHeader();
    void tellStatus();
    void tellBusy();
    void tellNavigation();
    void tellVisibility();
    void toggleNavigation();
    void applyNavigation();
    void nextPane(int step);

    QList<Page *> m_pages;
    QSet<QString> m_hidden;
    QSet<const Page *> m_busy;
    QSet<const Page *> m_untranslated; ///< hidden ones that still speak the former language
    TurnQueue m_retranslating;
    Services m_services;
    QPointer<Page> m_current;

    NavigationBar *m_navigation = nullptr;
    HeaderBar *m_header = nullptr;
    ThinProgressBar *m_progress = nullptr;
    OfflineBanner *m_offline = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    JobStrip *m_strip = nullptr;
    FooterBar *m_footer = nullptr;
    NotificationArea *m_notices = nullptr;
    CommandPalette *m_palette = nullptr;
    WindowCommands *m_commands = nullptr;
    QPointer<QObject> m_noticeSource;
    bool m_navigationCollapsed = false; ///< as chosen; a narrow window shows icons anyway
};

} // namespace regie
