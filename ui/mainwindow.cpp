// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/footerbar.h"
#include "ui/headerbar.h"
#include "ui/look/icons.h"
#include "ui/navigationbar.h"
#include "ui/notifications.h"
#include "ui/pages/page.h"
#include "ui/settings.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/jobstrip.h"
#include "ui/widgets/notificationarea.h"
#include "ui/widgets/offlinebanner.h"
#include "ui/widgets/thinprogressbar.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1440, 900);
constexpr QSize smallestSize(720, 440);
constexpr int narrow = 1000;

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"regie"_s));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    build();
    buildCommands();
    retranslate();
    resize(usualSize.boundedTo(screen()->availableSize()));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_navigation = new NavigationBar(this);
    m_header = new HeaderBar(this);
    m_offline = new OfflineBanner(this);
    m_content = new QWidget(this);
    m_stack = new QStackedWidget(m_content);
    m_strip = new JobStrip(this);
    m_footer = new FooterBar(this);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_header);
    content->addWidget(m_offline);
    content->addWidget(m_content, 1);
    content->addWidget(m_strip);
    content->addWidget(m_footer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(content, 1);

    // The thin bar lies over the page's first pixels: coming and going it moves nothing.
    m_progress = new ThinProgressBar(m_content);
    auto *layers = new QGridLayout(m_content);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->addWidget(m_stack, 0, 0);
    layers->addWidget(m_progress, 0, 0, Qt::AlignTop);
    // Over the pages, not over the strip and footer: what runs and its cancel stay in sight.
    m_notices = new NotificationArea(m_content);
    m_palette = new CommandPalette(this);

    connect(m_navigation, &NavigationBar::chosen, this,
            [this](const QString &id) { showPage(id); });
    connect(m_navigation, &NavigationBar::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_navigation, &NavigationBar::collapseToggled, this, &MainWindow::toggleNavigation);
    connect(m_header, &HeaderBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_header, &HeaderBar::connectionsRequested, this, &MainWindow::connectionsRequested);
}

void MainWindow::buildCommands()
{
    using Command = WindowCommands::Command;
    m_commands = new WindowCommands(this);
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::Palette, &MainWindow::openPalette);
    on(Command::Filter, [this] {
        if (m_current)
            m_current->focusFilter();
    });
    on(Command::Refresh, [this] {
        if (m_current)
            m_current->refresh();
    });
    on(Command::Connections, &MainWindow::connectionsRequested);
    on(Command::Settings, &MainWindow::settingsRequested);
    on(Command::Navigation, &MainWindow::toggleNavigation);
    on(Command::NextPane, [this] { nextPane(1); });
    on(Command::PreviousPane, [this] { nextPane(-1); });
    on(Command::Shortcuts, &MainWindow::shortcutsRequested);
    on(Command::About, &MainWindow::aboutRequested);
    on(Command::Quit, [this] { close(); });
    buildPageKeys();
}

void MainWindow::buildPageKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number)));
        connect(action, &QAction::triggered, this, [this, number] {
            const QList<Page *> shown = shownPages();
            if (number <= shown.size())
                showPage(shown.at(number - 1)->id());
        });
        addAction(action);
    }
}

void MainWindow::addCommand(QAction *action)
{
    m_commands->add(action);
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    page->installEventFilter(this);
    m_stack->addWidget(page);
    m_navigation->addEntry(page->id(), page->iconName());
    connect(page, &Page::statusChanged, this, &MainWindow::tellStatus);
    connect(page, &Page::headerChanged, this, [this] {
        tellHeader();
        tellNavigation();
    });
    connect(page, &Page::badgeChanged, this, [this, page](int count, Tone tone) {
        m_navigation->setBadge(page->id(), count, tone);
    });
    connect(page, &Page::busyChanged, this, [this, page](bool busy) {
        busy ? void(m_busy.insert(page)) : void(m_busy.remove(page));
        tellBusy();
    });
    connect(page, &Page::linkActivated, this, &MainWindow::showPage);
    page->setServices(m_services);
    tellNavigation();
    if (!m_current)
        enter(page);
}

Page *MainWindow::page(const QString &id) const
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(),
                                 [&](const Page *page) { return page->id() == id; });
    return it == m_pages.end() ? nullptr : *it;
}

QList<Page *> MainWindow::shownPages() const
{
    QList<Page *> shown = m_pages;
    shown.removeIf([this](const Page *page) { return m_hidden.contains(page->id()); });
    return shown;
}

void MainWindow::setPageShown(const QString &id, bool shown)
{
    shown ? void(m_hidden.remove(id)) : void(m_hidden.insert(id));
    tellNavigation();
    const QList<Page *> left = shownPages();
    if (!shown && currentPage() == id && !left.isEmpty())
        enter(left.first());
}

void MainWindow::setServices(const Services &services)
{
    m_services = services;
    m_offline->setMonitor(services.monitor);
    m_header->connection()->setMonitor(services.monitor);
    m_strip->setJobs(services.jobs);
    if (m_noticeSource != services.notifications) {
        if (m_noticeSource)
            m_noticeSource->disconnect(m_notices);
        m_noticeSource = services.notifications;
        if (services.notifications)
            connect(services.notifications, &Notifications::posted, m_notices,
                    &NotificationArea::show);
    }
    tellVisibility();
    for (Page *page : std::as_const(m_pages))
        page->setServices(services);
    Q_EMIT servicesChanged(services);
}

void MainWindow::setConnectionLabel(const ConnectionLabel &label)
{
    m_header->connection()->setLabel(label);
}

QString MainWindow::currentPage() const
{
    return m_current ? m_current->id() : QString();
}

void MainWindow::showPage(const QString &id, const QVariantMap &place)
{
    Page *wanted = page(id);
    if (!wanted || m_hidden.contains(id))
        return;
    const bool again = m_current == wanted;
    enter(wanted);
    // Asked for where one is already: back to the page's first view.
    if (!place.isEmpty() || again)
        wanted->open(place);
}

void MainWindow::enter(Page *page)
{
    if (m_current == page)
        return;
    const bool keyboardInside = m_current && m_current->isAncestorOf(QApplication::focusWidget());
    retranslate(page);
    m_current = page;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(page->id());
    // The keyboard goes along; a page that is hidden must not keep it.
    if (keyboardInside || !QApplication::focusWidget())
        page->setFocus(Qt::OtherFocusReason);
    if (m_services.settings)
        m_services.settings->setCurrentPage(page->id());
    tellHeader();
    tellStatus();
    tellBusy();
    Q_EMIT currentPageChanged(page->id());
}

void MainWindow::restore()
{
    if (!m_services.settings)
        return;
    m_navigationCollapsed = m_services.settings->navigationCollapsed();
    applyNavigation();
    const QByteArray geometry = m_services.settings->windowGeometry();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    showPage(m_services.settings->currentPage());
}

void MainWindow::openPalette()
{
    QList<CommandPalette::Search> searches;
    const QList<Page *> shown = shownPages();
    for (Page *page : shown) {
        searches.append(
            [page = QPointer<Page>(page)](const QString &text, const PaletteAnswer &answer) {
                if (page)
                    page->searchPalette(text, answer);
            });
    }
    m_palette->open(paletteEntries(), searches);
}

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries;
    int number = 0;
    const QList<Page *> shown = shownPages();
    for (Page *page : shown) {
        ++number;
        const QKeySequence key =
            number <= 9 ? QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number)) : QKeySequence();
        entries.append({page->title(), tr("Page"), page->iconName(), key,
                        [window = const_cast<MainWindow *>(this), id = page->id()] {
                            window->showPage(id);
                        }});
        entries.append(page->paletteEntries());
    }
    entries.append(m_commands->paletteEntries());
    return entries;
}

QList<ShortcutHelp> MainWindow::windowShortcuts() const
{
    return QList<ShortcutHelp>{{tr("Ctrl+1 … 9"), tr("Show a page")}} + m_commands->shortcuts();
}

QList<ShortcutHelp> MainWindow::pageShortcuts() const
{
    return m_current ? m_current->shortcuts() : QList<ShortcutHelp>();
}

void MainWindow::tellHeader()
{
    if (!m_current)
        return;
    setWindowTitle(tr("%1 – Régie", "title of the window; page").arg(m_current->heading()));
    m_header->setTitle(m_current->heading());
    m_header->setActions(m_current->headerActions());
}

void MainWindow::tellStatus()
{
    if (!m_current)
        return;
    m_footer->setStatus(m_current->statusText());
    m_footer->setAsOf(m_current->asOf());
}

void MainWindow::tellBusy()
{
    m_progress->setBusy(m_current && m_busy.contains(m_current));
}

void MainWindow::tellNavigation()
{
    QStringList titles;
    int number = 0;
    for (const Page *page : std::as_const(m_pages)) {
        const bool shown = !m_hidden.contains(page->id());
        const QString key = shown && ++number <= 9
                                ? QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + number))
                                      .toString(QKeySequence::NativeText)
                                : QString();
        m_navigation->setTitle(page->id(), page->title(), key);
        m_navigation->setShown(page->id(), shown);
        titles.append(page->title());
    }
    m_header->reserveTitleWidth(titles);
}

void MainWindow::tellVisibility()
{
    if (m_services.monitor)
        m_services.monitor->setWindowVisible(isVisible() && !isMinimized());
}

void MainWindow::toggleNavigation()
{
    m_navigationCollapsed = !m_navigation->isCollapsed();
    if (m_services.settings)
        m_services.settings->setNavigationCollapsed(m_navigationCollapsed);
    m_navigation->setCollapsed(m_navigationCollapsed);
}

void MainWindow::applyNavigation()
{
    const bool collapsed = m_navigationCollapsed || width() < narrow;
    if (collapsed != m_navigation->isCollapsed())
        m_navigation->setCollapsed(collapsed);
}

void MainWindow::nextPane(int step)
{
    QWidget *focus = QApplication::focusWidget();
    const QList<QWidget *> panes{m_navigation, m_header, m_stack, m_notices};
    const auto count = int(panes.size());
    const auto at = std::find_if(panes.begin(), panes.end(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    int next = int(at == panes.end() ? 2 : at - panes.begin());
    next = (next + step + count) % count;
    if (panes.at(next) == m_notices && !m_notices->takeFocus())
        next = (next + step + count) % count;
    if (panes.at(next) == m_navigation)
        m_navigation->takeFocus();
    else if (panes.at(next) == m_header)
        m_header->takeFocus();
    else if (panes.at(next) == m_stack && m_current)
        m_current->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_services.settings)
        m_services.settings->setWindowGeometry(saveGeometry());
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

/// Hidden pages hear of another language one by one, at the latest when they are shown: all of them
/// at once would be felt.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    auto *page = qobject_cast<Page *>(watched);
    if (event->type() != QEvent::LanguageChange || !page || page == m_current)
        return QWidget::eventFilter(watched, event);
    if (m_untranslated.contains(page))
        return true;
    m_untranslated.insert(page);
    m_retranslating.add([this, page = QPointer<Page>(page)] { retranslate(page); });
    return true;
}

void MainWindow::retranslate(Page *page)
{
    if (!page || !m_untranslated.remove(page))
        return;
    page->removeEventFilter(this);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(page, &event);
    page->installEventFilter(this);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    } else if (event->type() == QEvent::WindowStateChange) {
        tellVisibility();
    }
    QWidget::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellVisibility();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tellVisibility();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool crossed = (event->oldSize().width() < narrow) != (event->size().width() < narrow);
    if (crossed || !event->oldSize().isValid())
        applyNavigation();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            Q_EMIT fileDropped(url.toLocalFile());
    }
    event->acceptProposedAction();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Background));
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    tellNavigation();
    tellHeader();
    tellStatus();
}

} // namespace regie
