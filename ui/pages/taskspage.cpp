// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/taskspage.h"

#include "ui/actions/taskimporting.h"
#include "ui/look/icons.h"
#include "ui/pages/budgetsview.h"
#include "ui/pages/pricesview.h"
#include "ui/pages/stuckview.h"
#include "ui/pages/taskbrowser.h"
#include "ui/widgets/tablepanel.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

TasksPage::TasksPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
{
    createActions();
    createViews();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_browser->table()->view());
    retranslate();
}

TasksPage::~TasksPage() = default;

QAction *TasksPage::createAction()
{
    auto *action = new QAction(this);
    addAction(action); // its key works while the page is shown
    return action;
}

void TasksPage::createActions()
{
    m_import = createAction();
    m_import->setIcon(icon(u"import"_s));
    m_import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    connect(m_import, &QAction::triggered, this, &TasksPage::importRequested);
    m_fromDatabase = createAction();
    connect(m_fromDatabase, &QAction::triggered, this,
            [this] { openTaskSource(m_services, window()); });
    m_imports = createAction();
    connect(m_imports, &QAction::triggered, this,
            [this] { openTaskImports(m_services, window()); });
    const auto createSwitch = [this](View target) {
        QAction *action = createAction();
        connect(action, &QAction::triggered, this,
                [this, target] { setView(view() == target ? Tasks : target); });
        return action;
    };
    m_toStuck = createSwitch(Stuck);
    m_toBudgets = createSwitch(Budgets);
    m_toPrices = createSwitch(Prices);
    m_back = new QAction(this);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_back, &QAction::triggered, this, [this] { setView(Tasks); });
}

void TasksPage::createViews()
{
    m_browser = new TaskBrowser(id(), this);
    m_browser->setEmptyActions({m_import});
    m_stuck = new StuckView(this);
    m_budgets = new BudgetsView(this);
    m_prices = new PricesView(this);
    m_stack->addWidget(m_browser);
    const auto add = [this](auto *view) {
        using Type = std::remove_pointer_t<decltype(view)>;
        m_stack->addWidget(view);
        view->addAction(m_back);
        connect(view, &Type::statusChanged, this, &Page::statusChanged);
        connect(view, &Type::busyChanged, this, &Page::busyChanged);
        connect(view, &Type::linkActivated, this, &Page::linkActivated);
    };
    add(m_stuck);
    add(m_budgets);
    add(m_prices);
    connect(m_browser, &TaskBrowser::statusChanged, this, &Page::statusChanged);
    connect(m_browser, &TaskBrowser::busyChanged, this, &Page::busyChanged);
    connect(m_browser, &TaskBrowser::linkActivated, this, &Page::linkActivated);
    connect(m_stuck, &StuckView::stuckCountChanged, this,
            [this](qint64 count) { Q_EMIT badgeChanged(int(count), Tone::Bad); });
}

QString TasksPage::id() const
{
    return u"tasks"_s;
}

QString TasksPage::title() const
{
    return tr("Tasks");
}

QString TasksPage::heading() const
{
    switch (view()) {
    case Stuck:
        return tr("Stuck tasks");
    case Budgets:
        return tr("Budgets and alerts");
    case Prices:
        return tr("Prices");
    case Tasks:
        break;
    }
    return title();
}

QString TasksPage::iconName() const
{
    return u"tasks"_s;
}

TasksPage::View TasksPage::view() const
{
    return View(m_stack->currentIndex());
}

/// Asks the view that is shown.
template <typename Use>
auto TasksPage::current(Use use) const
{
    switch (view()) {
    case Stuck:
        return use(m_stuck);
    case Budgets:
        return use(m_budgets);
    case Prices:
        return use(m_prices);
    case Tasks:
        break;
    }
    return use(m_browser);
}

void TasksPage::setView(View view)
{
    m_stack->setCurrentIndex(view);
    retranslate();
    QWidget *keyboard = view == Tasks ? static_cast<QWidget *>(m_browser->table()->view())
                                      : m_stack->currentWidget();
    setFocusProxy(keyboard);
    keyboard->setFocus();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

void TasksPage::setServices(const Services &services)
{
    m_services = services;
    m_browser->setServices(services);
    m_stuck->setServices(services);
    m_budgets->setServices(services);
    m_prices->setServices(services);
    if (!services.database)
        Q_EMIT badgeChanged(0, Tone::Bad);
}

QString TasksPage::statusText() const
{
    return current([](const auto *view) { return view->statusText(); });
}

QDateTime TasksPage::asOf() const
{
    return current([](const auto *view) { return view->asOf(); });
}

void TasksPage::refresh()
{
    current([](auto *view) { view->refresh(); });
}

void TasksPage::focusFilter()
{
    if (view() == Tasks)
        m_browser->table()->focusFilter();
    else
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

// --- the window --------------------------------------------------------------------------------

QList<QAction *> TasksPage::headerActions() const
{
    return {m_toStuck, m_toBudgets, m_toPrices, m_import};
}

QList<PaletteEntry> TasksPage::paletteEntries() const
{
    auto *page = const_cast<TasksPage *>(this);
    const auto entry = [page](const QString &text, const QString &iconName,
                              const QVariantMap &place) {
        return PaletteEntry{text, page->title(), iconName, {}, [page, place] {
                                Q_EMIT page->linkActivated(page->id(), place);
                            }};
    };
    QList<PaletteEntry> entries{
        entry(tr("Stuck tasks: what hangs, and for how long"), u"warning"_s,
              {{u"view"_s, u"stuck"_s}}),
        entry(tr("Tasks that failed"), u"failed"_s, {{u"status"_s, u"failed"_s}}),
        entry(tr("Budgets and alerts of model calls"), u"target"_s, {{u"view"_s, u"budgets"_s}}),
        entry(tr("Prices of models"), u"price"_s, {{u"view"_s, u"prices"_s}})};
    for (QAction *action : {m_import, m_fromDatabase, m_imports})
        entries.append({action->toolTip(), title(), u"import"_s, {}, [action] {
                            action->trigger();
                        }});
    return entries;
}

QList<ShortcutHelp> TasksPage::shortcuts() const
{
    return {{tr("J / K, arrows"), tr("Next and previous task")},
            {tr("Enter"), tr("To what the task was given and returned")},
            {tr("Ctrl+C"), tr("Copy the selected rows")},
            {tr("Esc"), tr("Back to the tasks")},
            {m_import->shortcut().toString(QKeySequence::NativeText), tr("Import tasks")}};
}

void TasksPage::open(const QVariantMap &place)
{
    const QString wanted = place.value(u"view"_s).toString();
    if (wanted == "stuck"_L1) {
        setView(Stuck);
        return m_stuck->open(place);
    }
    if (wanted == "budgets"_L1) {
        setView(Budgets);
        return m_budgets->open(place);
    }
    if (wanted == "prices"_L1) {
        setView(Prices);
        return m_prices->open(place);
    }
    setView(Tasks);
    m_browser->open(place);
}

void TasksPage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Import tasks from a file or another database"));
    m_fromDatabase->setText(tr("Import tasks from another database…"));
    m_imports->setText(tr("Imports of tasks, and how to take them back"));
    const auto tell = [this](QAction *action, View target, const QString &text,
                             const QString &iconName) {
        const bool isHere = view() == target;
        action->setText(isHere ? tr("Tasks") : text);
        action->setIcon(icon(isHere ? u"tasks"_s : iconName));
    };
    tell(m_toStuck, Stuck, tr("Stuck"), u"warning"_s);
    tell(m_toBudgets, Budgets, tr("Budgets and alerts"), u"target"_s);
    tell(m_toPrices, Prices, tr("Prices"), u"price"_s);
}

void TasksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
