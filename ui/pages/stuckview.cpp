// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stuckview.h"

#include "ui/dialogs/typelimitsdialog.h"
#include "ui/notifications.h"
#include "ui/pages/stucklists.h"
#include "ui/stuckwatch.h"
#include "ui/taskalertteller.h"
#include "ui/widgets/undobar.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 1'000;   // ms between two live refreshes
constexpr int clockInterval = 10'000; // ms

QAction *createAction(QWidget *view, const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(view);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(action);
    return action;
}

} // namespace

StuckView::StuckView(QWidget *parent)
    : QWidget(parent)
    , m_doing(new StuckActions(this))
    , m_watch(new StuckWatch(this))
    , m_teller(new TaskAlertTeller(this))
    , m_loadTimer(liveInterval)
{
    createActions();
    m_lists = new StuckLists({m_limits, m_failAll, m_fail, m_takeBack}, this);
    m_bar = new UndoBar(m_undo, m_lists->stack());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lists);
    connectParts();
    connectActions();
    createTimers();
    setFocusProxy(m_lists);
    retranslate();
    forget();
}

StuckView::~StuckView() = default;

void StuckView::createActions()
{
    m_fail = createAction(this, u"fail"_s, {Qt::Key_F});
    m_failAll = createAction(this, u"failAll"_s, {});
    m_limits = createAction(this, u"limits"_s, {Qt::Key_L});
    m_takeBack = createAction(this, u"takeBack"_s, {Qt::Key_U});
    m_undo = createAction(this, u"undo"_s, {Qt::Key_Z, QKeySequence(QKeySequence::Undo)});
}

void StuckView::connectActions()
{
    connect(m_fail, &QAction::triggered, this, [this] { askReason(m_lists->chosen()); });
    connect(m_failAll, &QAction::triggered, this, [this] { askReason(m_lists->allShown()); });
    connect(m_limits, &QAction::triggered, this, &StuckView::openLimits);
    connect(m_takeBack, &QAction::triggered, this, &StuckView::undoMark);
    connect(m_undo, &QAction::triggered, m_doing, &StuckActions::undo);
    connect(m_doing, &StuckActions::changed, this, &StuckView::tellActions);
    connect(m_doing, &StuckActions::marked, this, &StuckView::onMarked);
    connect(m_doing, &StuckActions::takenBack, this, [this](const QString &sentence) {
        m_bar->say(sentence, false);
        load();
    });
    connect(m_bar, &UndoBar::detailsRequested, this, &StuckView::showResults);
}

void StuckView::connectParts()
{
    connect(m_watch, &StuckWatch::stuckCountChanged, this, &StuckView::stuckCountChanged);
    connect(m_teller, &TaskAlertTeller::linkActivated, this, &StuckView::linkActivated);
    connect(m_lists, &StuckLists::chosenChanged, this, &StuckView::tellActions);
    connect(m_lists, &StuckLists::switched, this, [this] {
        tellActions();
        Q_EMIT statusChanged();
    });
    connect(m_lists, &StuckLists::retryRequested, this, &StuckView::load);
    connect(m_lists, &StuckLists::taskRequested, this, &StuckView::openTask);
}

void StuckView::createTimers()
{
    connect(&m_loadTimer, &QTimer::timeout, this, &StuckView::refresh);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (!isVisible() || window()->isMinimized())
            return;
        m_lists->retell(); // also while there is no answer
        load();
    });
    m_clockTimer.start();
}

// --- reading -----------------------------------------------------------------------------------

void StuckView::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    m_doing->setServices(services);
    m_watch->setServices(services);
    m_teller->setServices(services);
    if (m_limitsDialog)
        m_limitsDialog->setServices(services);
    watchMonitor();
    if (!otherDatabase)
        return;
    forget();
    refresh();
}

void StuckView::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(m_services.monitor, &ConnectionMonitor::tableChanged, this,
            [this](const QString &table) {
                static const QStringList watched{u"marketing_task"_s, u"task_thresholds"_s,
                                                 u"task_stuck_marks"_s};
                if (watched.contains(table) && isVisible())
                    m_loadTimer.ask();
            });
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    refresh();
            });
}

/// What is known of another database says nothing about this one.
void StuckView::forget()
{
    m_request.cancel();
    m_known = false;
    m_asOf = {};
    m_lists->forget(m_services.database != nullptr);
    m_bar->hide();
    setBusy(false);
    tellActions();
    Q_EMIT statusChanged();
}

void StuckView::refresh()
{
    if (isVisible())
        load(); // else showEvent() comes back to it
}

void StuckView::load()
{
    if (!m_services.database)
        return;
    setBusy(true);
    m_request = m_services.database->ask(this, &StuckView::read,
                                         [this](const Result<State> &state) { take(state); });
}

void StuckView::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

/// In a worker.
Result<StuckView::State> StuckView::read(Session &session)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    const Result<StuckTasks> found = stuckTasks(session, *now);
    if (!found)
        return found.error();
    const Result<QList<StuckMark>> marks = stuckMarks(session);
    if (!marks)
        return marks.error();
    return State{*found, *marks};
}

void StuckView::take(const Result<State> &state)
{
    setBusy(false);
    if (!state) {
        if (state.error().kind == ErrorKind::Cancelled)
            return;
        if (!m_known) {
            m_lists->showError(state.error());
        } else if (state.error().kind != ErrorKind::Offline && m_services.notifications) {
            m_services.notifications->failed(state.error());
        }
        return; // what is shown stays, with its age
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    m_lists->setFound(state->found, state->marks);
    m_watch->setCount(state->found.total);
    tellActions();
    Q_EMIT statusChanged();
}

// --- telling -----------------------------------------------------------------------------------

void StuckView::tellActions()
{
    const bool usable = m_services.database && m_known && !m_doing->isBusy();
    const bool isMarks = m_lists->isMarks();
    const qsizetype many = m_lists->chosen().size();
    m_fail->setVisible(!isMarks);
    m_failAll->setVisible(!isMarks);
    m_takeBack->setVisible(isMarks);
    m_fail->setEnabled(usable && !isMarks && many > 0);
    m_fail->setText(many > 1 ? tr("Mark %Ln as failed…", nullptr, int(many))
                             : tr("Mark as failed…"));
    m_failAll->setEnabled(usable && !isMarks && m_lists->allShown().size() > 1);
    const std::optional<StuckMark> mark = m_lists->chosenMark();
    m_takeBack->setEnabled(usable && isMarks && mark && !mark->undoneAt.isValid());
    m_undo->setEnabled(usable && m_doing->canUndo());
    m_limits->setEnabled(m_services.database != nullptr);
}

QString StuckView::statusText() const
{
    if (!m_known)
        return {};
    if (m_lists->isMarks())
        return tr("%Ln task(s) given up", nullptr, int(m_lists->marksCount()));
    QStringList parts{tr("%Ln task(s) hang", nullptr, int(m_lists->total()))};
    const qsizetype many = m_lists->chosen().size();
    if (many > 1)
        parts.append(tr("%Ln selected", nullptr, int(many)));
    return parts.join(u"  ·  "_s);
}

PlainTable *StuckView::table() const
{
    return m_lists->table();
}

QDateTime StuckView::asOf() const
{
    return m_asOf;
}

// --- the window --------------------------------------------------------------------------------

void StuckView::open(const QVariantMap &place)
{
    const QString wanted = place.value(u"show"_s).toString();
    m_lists->showMarks(wanted == "marks"_L1);
    if (wanted == "limits"_L1)
        openLimits();
}

void StuckView::retranslate()
{
    m_failAll->setText(tr("Mark all shown…"));
    m_limits->setText(tr("Limits by type…"));
    m_limits->setToolTip(tr("How long tasks of each type may take"));
    m_takeBack->setText(tr("Take back"));
    m_undo->setText(tr("Undo"));
    tellActions();
}

void StuckView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch->setPaused(true);
    load();
}

void StuckView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch->setPaused(false);
}

void StuckView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT statusChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace regie
