// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checkspage.h"

#include "ui/actions/checkactions.h"
#include "ui/delegates/runstripdelegate.h"
#include "ui/itemmodels/checksmodel.h"
#include "ui/look/icons.h"
#include "ui/notifications.h"
#include "ui/pages/checkdetailpanel.h"
#include "ui/texts/checktexts.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/stateplaceholder.h"

#include "checks/scheduler.h"
#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 500;     // ms between two live refreshes
constexpr int clockInterval = 15'000; // ms
constexpr int detailWidth = 450;

} // namespace

ChecksPage::ChecksPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_model(new ChecksModel(this))
    , m_doing(new CheckActions(this))
    , m_loadTimer(liveInterval)
{
    createActions();
    connectDoing();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createBrowse());
    setFocusProxy(m_table);
    createTimers();
    retranslate();
    forget();
}

ChecksPage::~ChecksPage() = default;

void ChecksPage::createActions()
{
    const auto create = [this](const QString &iconName, const QKeySequence &key) {
        auto *action = new QAction(this);
        action->setIcon(icon(iconName));
        action->setShortcut(key);
        addAction(action); // its key works while the page is shown
        return action;
    };
    m_run = create(u"play"_s, Qt::Key_R);
    m_run->setIcon(icon(u"play"_s, Token::OnAccent));
    m_preview = create(u"eye"_s, Qt::Key_D);
    m_switch = create(u"power"_s, Qt::Key_O);
    const auto on = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, [this, work] {
            if (const CheckState *state = current())
                work(*state);
        });
    };
    on(m_run, [this](const CheckState &state) { m_doing->run(state.name); });
    on(m_preview, [this](const CheckState &state) { m_doing->preview(state.name); });
    on(m_switch,
       [this](const CheckState &state) { m_doing->switchTo(state.name, !state.enabled); });
}

void ChecksPage::connectDoing()
{
    connect(m_model, &ChecksModel::switchRequested, m_doing, &CheckActions::switchTo);
    connect(m_doing, &CheckActions::changed, this, &ChecksPage::load);
    connect(m_doing, &CheckActions::campaignRequested, this, [this](qint64 campaignId) {
        Q_EMIT linkActivated(u"campaigns"_s, {{u"campaign"_s, campaignId}});
    });
    connect(m_doing, &CheckActions::runRequested, this, [this](const QString &check) {
        Q_EMIT runRequested();
        // Where the page is seen the row says it.
        if (!isVisible() && m_services.notifications)
            m_services.notifications->info(
                tr("A run of “%1” was asked for.").arg(checkTitle(check)));
    });
}

QWidget *ChecksPage::createBrowse()
{
    m_table = new PlainTable(this);
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ChecksModel::RunsColumn, new RunStripDelegate(m_table));
    constexpr int widths[] = {54, 204, 132, 104, 150, 112};
    for (int column = 0; column < ChecksModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setMinimumSectionSize(44);
    m_table->horizontalHeader()->setSectionResizeMode(ChecksModel::RunsColumn,
                                                      QHeaderView::Stretch);
    m_detail = new CheckDetailPanel(this);
    m_detail->setActions({m_run, m_preview, m_switch});
    m_splitter = new DetailSplitter(m_table, m_detail, detailWidth, this);
    connect(m_table, &PlainTable::currentRowChanged, this, &ChecksPage::tellCurrent);
    connect(m_table, &PlainTable::rowActivated, m_detail, &CheckDetailPanel::focusHistory);
    connect(m_table, &PlainTable::spacePressed, m_switch, &QAction::trigger);
    connect(m_detail, &CheckDetailPanel::scheduleRequested, this, [this] {
        if (const CheckState *state = current())
            m_doing->editSchedule(*state);
    });
    return m_splitter;
}

void ChecksPage::createTimers()
{
    connect(&m_loadTimer, &QTimer::timeout, this, &ChecksPage::load);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            retell();
    });
    m_clockTimer.start();
}

QString ChecksPage::id() const
{
    return u"checks"_s;
}

QString ChecksPage::title() const
{
    return tr("Checks");
}

QString ChecksPage::iconName() const
{
    return u"checks"_s;
}

// --- reading -----------------------------------------------------------------------------------

void ChecksPage::setServices(const Services &services)
{
    const bool otherDatabase = m_services.database != services.database;
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    m_detail->setServices(services);
    m_splitter->remember(services.settings, id(), u"splitter"_s);
    watchMonitor();
    m_doing->setServices(services);
    if (!otherDatabase)
        return;
    forget();
    load();
}

void ChecksPage::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(m_services.monitor, &ConnectionMonitor::tableChanged, this,
            [this](const QString &table) {
                const bool isOurs = table == "check_schedule"_L1 || table == "check_runs"_L1;
                // A throttle, not a delay: what changes all the time is read all the same.
                if (isOurs)
                    m_loadTimer.ask();
            });
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    load();
            });
}

/// What is known of another database says nothing about this one.
void ChecksPage::forget()
{
    m_request.cancel();
    m_known = false;
    m_asOf = {};
    m_model->setStates({});
    m_detail->showCheck({});
    if (m_services.database)
        m_placeholder->showLoading();
    else
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("The checks appear as soon as there is a database."));
    m_stack->setCurrentWidget(m_placeholder);
    tellCurrent();
    setBusy(false);
    Q_EMIT badgeChanged(0, Tone::Bad);
    Q_EMIT statusChanged();
}

void ChecksPage::load()
{
    if (!m_services.database)
        return;
    setBusy(true);
    m_request = m_services.database->ask(
        this, [](Session &session) { return checkStates(session); },
        [this](const Result<QList<CheckState>> &states) { take(states); });
}

void ChecksPage::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void ChecksPage::take(const Result<QList<CheckState>> &states)
{
    setBusy(false);
    if (states)
        return showStates(*states);
    if (states.error().kind == ErrorKind::Cancelled)
        return;
    if (!m_known)
        return showProblem(states.error());
    // What is shown stays with its age; the window's banner tells of the connection.
    if (states.error().kind != ErrorKind::Offline && m_services.notifications)
        m_services.notifications->failed(states.error());
}

void ChecksPage::showProblem(const Error &error)
{
    m_placeholder->showError(error.summary, error.detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this, &ChecksPage::load);
    m_stack->setCurrentWidget(m_placeholder);
}

void ChecksPage::showStates(const QList<CheckState> &states)
{
    tellFailures(states);
    m_known = true;
    m_asOf = QDateTime::currentDateTime();
    const QString chosen =
        !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : m_detail->checkName();
    m_model->setStates(states);
    m_table->setCurrentRow(std::max(0, m_model->rowOf(chosen)));
    m_stack->setCurrentWidget(m_splitter);
    tellCurrent();
    Q_EMIT badgeChanged(failing(), Tone::Bad);
    Q_EMIT statusChanged();
}

/// Once, when a check that worked begins to fail; the badge stays.
void ChecksPage::tellFailures(const QList<CheckState> &states)
{
    if (!m_known || !m_services.notifications)
        return;
    for (const CheckState &state : states) {
        const CheckState *before = m_model->state(m_model->rowOf(state.name));
        if (!isFailing(state) || (before && isFailing(*before)))
            continue;
        const CheckRunInfo *run = lastFinishedRun(state);
        Notification notification;
        notification.tone = Tone::Bad;
        notification.text = tr("The check “%1” failed.").arg(checkTitle(state.name));
        notification.detail = run ? run->error : QString();
        notification.actionText = tr("Show");
        notification.milliseconds = 0;
        notification.action = [page = QPointer<ChecksPage>(this), name = state.name] {
            if (page)
                Q_EMIT page->linkActivated(page->id(), {{u"check"_s, name}});
        };
        m_services.notifications->post(notification);
    }
}

const CheckState *ChecksPage::current() const
{
    return m_model->state(m_table->currentRow());
}

int ChecksPage::failing() const
{
    const QList<CheckState> &states = m_model->states();
    return int(std::count_if(states.begin(), states.end(), isFailing));
}

void ChecksPage::tellCurrent()
{
    const CheckState *state = current();
    m_detail->showCheck(state ? std::optional(*state) : std::nullopt);
    const bool usable = state && m_services.database;
    m_run->setEnabled(usable && !state->runRequestedAt.isValid());
    m_preview->setEnabled(usable);
    m_switch->setEnabled(usable);
    m_switch->setText(state && !state->enabled ? tr("Switch on") : tr("Switch off"));
}

// --- the window --------------------------------------------------------------------------------

QList<PaletteEntry> ChecksPage::paletteEntries() const
{
    auto *page = const_cast<ChecksPage *>(this);
    QList<PaletteEntry> entries;
    if (!m_services.database)
        return entries;
    for (const CheckSpec &check : checkSpecs())
        entries.append({tr("Run check “%1”").arg(check.translatedTitle()),
                        title(),
                        u"play"_s,
                        {},
                        [page, name = check.name] {
                            page->m_doing->run(name);
                        }});
    for (const CheckSpec &check : checkSpecs())
        entries.append({tr("Dry run of “%1”").arg(check.translatedTitle()),
                        title(),
                        u"eye"_s,
                        {},
                        [page, name = check.name] {
                            page->m_doing->preview(name);
                        }});
    return entries;
}

QList<ShortcutHelp> ChecksPage::shortcuts() const
{
    const auto key = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    return {{tr("J / K, arrows"), tr("Next and previous check")},
            {key(m_run), tr("Run the check now")},
            {key(m_preview), tr("Show what the check would change")},
            {tr("O, Space"), tr("Switch the check on or off")},
            {tr("Enter"), tr("To the history of the check")}};
}

void ChecksPage::focusFilter()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ChecksPage::refresh()
{
    load();
    m_detail->refresh();
}

QString ChecksPage::statusText() const
{
    const QList<CheckState> &states = m_model->states();
    if (states.isEmpty())
        return {};
    QStringList parts{tr("%n check(s)", nullptr, int(states.size()))};
    const auto off = std::count_if(states.begin(), states.end(),
                                   [](const CheckState &state) { return !state.enabled; });
    if (off > 0)
        parts.append(tr("%n off", nullptr, int(off)));
    if (failing() > 0)
        parts.append(tr("%n failing", nullptr, failing()));
    return parts.join(u"  ·  "_s);
}

QDateTime ChecksPage::asOf() const
{
    return m_asOf;
}

void ChecksPage::open(const QVariantMap &place)
{
    const QString name = place.value(u"check"_s).toString();
    if (name.isEmpty())
        return;
    if (const int row = m_model->rowOf(name); row >= 0)
        m_table->setCurrentRow(row);
    else
        m_wanted = name;
}

void ChecksPage::retell()
{
    m_model->retell();
    m_detail->retell();
}

void ChecksPage::retranslate()
{
    m_table->setAccessibleName(tr("Background checks"));
    m_run->setText(tr("Run now"));
    m_preview->setText(tr("Dry run"));
    m_preview->setToolTip(tr("Show what it would change, without changing it"));
    m_model->retell();
    tellCurrent();
}

void ChecksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    retell();
}

void ChecksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_known)
            forget();
        Q_EMIT statusChanged();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
