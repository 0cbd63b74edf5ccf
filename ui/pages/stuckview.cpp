// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stuckview.h"

#include "ui/dialogs/typelimitsdialog.h"
#include "ui/notifications.h"
#include "ui/pages/stuckviewparts.h"
#include "ui/stuckmarksmodel.h"
#include "ui/stuckmodel.h"
#include "ui/stuckwatch.h"
#include "ui/taskalertteller.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/undobar.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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
    , m_model(new StuckModel(this))
    , m_marksModel(new StuckMarksModel(this))
    , m_doing(new StuckActions(this))
    , m_watch(new StuckWatch(this))
    , m_teller(new TaskAlertTeller(this))
    , m_table(createStuckTable(m_model, this))
    , m_marks(createMarksTable(m_marksModel, this))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedWidget(this))
    , m_toStuck(new Pill(this))
    , m_toMarks(new Pill(this))
    , m_more(new QLabel(this))
    , m_note(new QLabel(this))
{
    createActions();
    m_bar = new UndoBar(m_undo, m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(
        createStuckBar({m_toStuck, m_toMarks}, {m_limits, m_failAll, m_fail, m_takeBack}, this));
    for (QWidget *content : std::initializer_list<QWidget *>{m_placeholder, m_table, m_marks})
        m_stack->addWidget(content);
    layout->addWidget(m_stack, 1);
    for (QLabel *label : {m_more, m_note}) {
        styleNote(label);
        layout->addWidget(label);
    }
    connectParts();
    connectActions();
    createTimers();
    setFocusProxy(m_table);
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
    connect(m_fail, &QAction::triggered, this, [this] { askReason(chosen()); });
    connect(m_failAll, &QAction::triggered, this, [this] { askReason(allShown()); });
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
    connect(m_toStuck, &Pill::clicked, this, [this] { showMarks(false); });
    connect(m_toMarks, &Pill::clicked, this, [this] { showMarks(true); });
    connect(m_watch, &StuckWatch::stuckCountChanged, this, &StuckView::stuckCountChanged);
    connect(m_teller, &TaskAlertTeller::linkActivated, this, &StuckView::linkActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StuckView::tellActions);
    connect(m_marks, &PlainTable::currentRowChanged, this, &StuckView::tellActions);
    const auto openAt = [this](int row) {
        openTask(m_model->task(row).uuid);
    };
    connect(m_table, &PlainTable::rowActivated, this, openAt);
    // Elsewhere a click chooses the row, for what is done to several.
    connect(m_table, &QTableView::clicked, this, [openAt](const QModelIndex &index) {
        if (index.column() == StuckModel::Task)
            openAt(index.row());
    });
    connect(m_marks, &PlainTable::rowActivated, this,
            [this](int row) { openTask(m_marksModel->marks().value(row).uuid); });
}

void StuckView::createTimers()
{
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(liveInterval);
    connect(&m_loadTimer, &QTimer::timeout, this, &StuckView::refresh);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (!isVisible() || window()->isMinimized())
            return;
        m_model->retell(); // also while there is no answer
        m_marksModel->retell();
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
                // A throttle, not a delay: what changes all the time is read all the same.
                if (watched.contains(table) && isVisible() && !m_loadTimer.isActive())
                    m_loadTimer.start();
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
    m_model->setTasks({});
    m_marksModel->setMarks({});
    m_bar->hide();
    setBusy(false);
    tellContent();
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
            m_placeholder->showError(state.error().summary, state.error().detail);
            connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                    &StuckView::load);
        } else if (state.error().kind != ErrorKind::Offline && m_services.notifications) {
            m_services.notifications->failed(state.error());
        }
        return; // what is shown stays, with its age
    }
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    showStuck(state->found);
    m_marksModel->setMarks(state->marks);
    m_watch->setCount(state->found.total);
    tellContent();
    tellActions();
    Q_EMIT statusChanged();
}

/// What is chosen stays chosen while tasks come and go.
void StuckView::showStuck(const StuckTasks &found)
{
    const QString current = m_model->task(m_table->currentRow()).uuid;
    const QList<NamedTask> before = chosen();
    m_model->setTasks(found);
    m_table->setCurrentRow(std::max(0, m_model->rowOf(current)));
    if (before.size() < 2)
        return;
    QItemSelection selection;
    for (const NamedTask &task : before) {
        if (const int row = m_model->rowOf(task.uuid); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
}

// --- telling -----------------------------------------------------------------------------------

void StuckView::showMarks(bool marks)
{
    m_isMarks = marks;
    tellContent();
    tellActions();
    QWidget *keyboard = marks ? m_marks : m_table;
    setFocusProxy(keyboard);
    keyboard->setFocus();
    Q_EMIT statusChanged();
}

void StuckView::tellContent()
{
    m_toStuck->setChecked(!m_isMarks);
    m_toMarks->setChecked(m_isMarks);
    m_toStuck->setFigure(m_known ? QLocale().toString(m_model->total()) : QString());
    const qsizetype marks = m_marksModel->marks().size();
    m_toMarks->setFigure(m_known ? QLocale().toString(marks) : QString());
    const bool hasMore = !m_isMarks && m_model->total() > m_model->rowCount();
    m_more->setVisible(hasMore);
    m_more->setText(
        tr("The %1 that hang longest are shown, of %2.")
            .arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_model->total())));
    m_note->setVisible(!m_isMarks);
    const bool isEmpty = m_isMarks ? marks == 0 : m_model->rowCount() == 0;
    if (m_known && isEmpty)
        showNothing(m_placeholder, m_isMarks);
    else if (!m_known && m_services.database)
        m_placeholder->showLoading();
    else if (!m_known)
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("Stuck tasks appear as soon as there is a database."));
    QWidget *list = m_isMarks ? m_marks : m_table;
    m_stack->setCurrentWidget(m_known && !isEmpty ? list : m_placeholder);
}

void StuckView::tellActions()
{
    const bool usable = m_services.database && m_known && !m_doing->isBusy();
    const qsizetype many = m_table->selectionModel()->selectedRows().size();
    m_fail->setVisible(!m_isMarks);
    m_failAll->setVisible(!m_isMarks);
    m_takeBack->setVisible(m_isMarks);
    m_fail->setEnabled(usable && !m_isMarks && many > 0);
    m_fail->setText(many > 1 ? tr("Mark %Ln as failed…", nullptr, int(many))
                             : tr("Mark as failed…"));
    m_failAll->setEnabled(usable && !m_isMarks && m_model->rowCount() > 1);
    const QList<StuckMark> &marks = m_marksModel->marks();
    const int row = m_marks->currentRow();
    m_takeBack->setEnabled(usable && m_isMarks && row >= 0 && row < marks.size() &&
                           !marks[row].undoneAt.isValid());
    m_undo->setEnabled(usable && m_doing->canUndo());
    m_limits->setEnabled(m_services.database != nullptr);
}

QString StuckView::statusText() const
{
    if (!m_known)
        return {};
    if (m_isMarks)
        return tr("%Ln task(s) given up", nullptr, int(m_marksModel->marks().size()));
    QStringList parts{tr("%Ln task(s) hang", nullptr, int(m_model->total()))};
    const qsizetype many = m_table->selectionModel()->selectedRows().size();
    if (many > 1)
        parts.append(tr("%Ln selected", nullptr, int(many)));
    return parts.join(u"  ·  "_s);
}

QDateTime StuckView::asOf() const
{
    return m_asOf;
}

// --- the window --------------------------------------------------------------------------------

void StuckView::open(const QVariantMap &place)
{
    const QString wanted = place.value(u"show"_s).toString();
    showMarks(wanted == "marks"_L1);
    if (wanted == "limits"_L1)
        openLimits();
}

void StuckView::retranslate()
{
    m_toStuck->setText(tr("Stuck"));
    m_toStuck->setAccessibleName(tr("Tasks that hang"));
    m_toMarks->setText(tr("Given up"));
    m_toMarks->setAccessibleName(tr("Tasks that were given up"));
    m_table->setAccessibleName(tr("Tasks that hang"));
    m_marks->setAccessibleName(tr("Tasks that were given up"));
    m_failAll->setText(tr("Mark all shown…"));
    m_limits->setText(tr("Limits by type…"));
    m_limits->setToolTip(tr("How long tasks of each type may take"));
    m_takeBack->setText(tr("Take back"));
    m_undo->setText(tr("Undo"));
    m_note->setText(
        tr("A task hangs when it has been processing for longer than the minutes of "
           "its type, or than the p99 of the last 30 days, whichever is longer. The "
           "bar, on a logarithmic scale, is red beyond that; its marks are p50 and p99."));
    m_model->retranslate();
    m_marksModel->retranslate();
    tellContent();
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
