// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggestionspage.h"

#include "ui/backgroundjob.h"
#include "ui/dialogs/whynothingdialog.h"
#include "ui/look/icons.h"
#include "ui/look/status.h"
#include "ui/notifications.h"
#include "ui/pages/evidencepanel.h"
#include "ui/pages/resultsview.h"
#include "ui/pages/suggestionqueue.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "suggestions/suggestionsearch.h"
#include "tables/suggestionstables.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int figuresInterval = 400; // ms between two counts
constexpr int paletteHits = 8;

ColumnFilter only(const QString &value)
{
    return ColumnFilter{{}, {value}, false, {}, {}};
}

} // namespace

SuggestionsPage::SuggestionsPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
{
    createActions();
    createViews();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(figuresInterval);
    connect(&m_figuresTimer, &QTimer::timeout, this, &SuggestionsPage::readFigures);
    setFocusProxy(m_queue->table()->view());
    retranslate();
}

SuggestionsPage::~SuggestionsPage() = default;

QAction *SuggestionsPage::createAction(const QString &iconName)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    addAction(action); // its key works while the page is shown
    return action;
}

void SuggestionsPage::createActions()
{
    m_analyse = createAction(u"refresh"_s);
    connect(m_analyse, &QAction::triggered, this, &SuggestionsPage::analyse);
    m_import = createAction(u"import"_s);
    m_import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    connect(m_import, &QAction::triggered, this, &SuggestionsPage::importMetricsRequested);
    m_askWhy = createAction(u"question"_s);
    connect(m_askWhy, &QAction::triggered, this, [this] {
        const SuggestionEvidence *evidence = m_queue->evidence()->evidence();
        const Suggestion of = evidence ? evidence->suggestion : Suggestion();
        openWhy(of.clientKey, of.entityType, of.entityId);
    });
    m_toDecisions = createAction(u"audit"_s);
    connect(m_toDecisions, &QAction::triggered, this,
            [this] { setView(view() == Decisions ? Queue : Decisions); });
    m_toResults = createAction(u"analytics"_s);
    connect(m_toResults, &QAction::triggered, this,
            [this] { setView(view() == Results ? Queue : Results); });
    m_back = new QAction(this);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_back, &QAction::triggered, this, [this] { setView(Queue); });
}

void SuggestionsPage::createViews()
{
    m_queue = new SuggestionQueue(id(), this);
    m_decisions = new TablePanel(decisionsTable(), this);
    m_decisions->setSettingsKey(id(), u"decisions"_s);
    m_results = new ResultsView(this);
    for (QWidget *view : std::initializer_list<QWidget *>{m_queue, m_decisions, m_results})
        m_stack->addWidget(view);
    m_decisions->addAction(m_back);
    m_results->addAction(m_back);
    for (TablePanel *table : {m_queue->table(), m_decisions}) {
        connect(table, &TablePanel::statusChanged, this, &Page::statusChanged);
        connect(table, &TablePanel::busyChanged, this, &Page::busyChanged);
    }
    connect(m_results, &ResultsView::statusChanged, this, &Page::statusChanged);
    connect(m_results, &ResultsView::busyChanged, this, &Page::busyChanged);
    connect(m_results, &ResultsView::rowsRequested, this, &SuggestionsPage::showDecisions);
    connect(m_queue, &SuggestionQueue::figuresChanged, this, &SuggestionsPage::readFigures);
    connect(m_decisions, &TablePanel::rowActivated, this, [this](const QStringList &key) {
        const PagedTableModel *model = m_decisions->model();
        open({{u"suggestion"_s, model->value(model->rowOf(key), u"suggestion_id"_s)}});
    });
}

QString SuggestionsPage::id() const
{
    return u"suggestions"_s;
}

QString SuggestionsPage::title() const
{
    return tr("Suggestions");
}

QString SuggestionsPage::heading() const
{
    switch (view()) {
    case Decisions:
        return tr("Decisions");
    case Results:
        return tr("Results");
    case Queue:
        break;
    }
    return title();
}

QString SuggestionsPage::iconName() const
{
    return u"suggestions"_s;
}

SuggestionsPage::View SuggestionsPage::view() const
{
    return View(m_stack->currentIndex());
}

void SuggestionsPage::setView(View view)
{
    m_stack->setCurrentIndex(view);
    retranslate();
    QWidget *keyboard = view == Queue       ? static_cast<QWidget *>(m_queue->table()->view())
                        : view == Decisions ? static_cast<QWidget *>(m_decisions->view())
                                            : m_results->table();
    setFocusProxy(keyboard);
    keyboard->setFocus();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
    Q_EMIT busyChanged(view == Results
                           ? m_results->isBusy()
                           : (view == Queue ? m_queue->table() : m_decisions)->isBusy());
}

// --- reading -----------------------------------------------------------------------------------

void SuggestionsPage::setServices(const Services &services)
{
    const bool otherDatabase = m_services.database != services.database;
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    m_queue->setServices(services);
    m_decisions->setServices(services);
    m_results->setServices(services);
    if (m_why)
        m_why->setServices(services);
    if (services.monitor) {
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &SuggestionsPage::onTableChanged);
        connect(services.monitor, &ConnectionMonitor::stateChanged, this,
                &SuggestionsPage::readFigures);
    }
    m_analyse->setEnabled(services.database && !m_analysing);
    if (!otherDatabase)
        return;
    m_figuresRequest.cancel();
    m_figures.reset();
    Q_EMIT badgeChanged(0, Tone::Info);
    Q_EMIT statusChanged();
    readFigures();
}

void SuggestionsPage::onTableChanged(const QString &table)
{
    const bool counts = table == "suggestions"_L1 || table == "decisions"_L1;
    // A throttle, not a delay: what changes all the time is read all the same.
    if (counts && !m_figuresTimer.isActive())
        m_figuresTimer.start();
    if (table == "decisions"_L1 || table == "hypothesis_tracking"_L1)
        m_results->refresh();
}

void SuggestionsPage::readFigures()
{
    if (!m_services.database)
        return;
    const QDateTime midnight = QDate::currentDate().startOfDay();
    m_figuresRequest = m_services.database->ask(
        this,
        [midnight](Session &session) {
            return queueFigures(session, Actor::inWindow().name, midnight);
        },
        [this](const Result<QueueFigures> &figures) {
            if (!figures)
                return; // the last ones stay; the window's banner tells of the connection
            m_figures = *figures;
            Q_EMIT badgeChanged(int(figures->pending), Tone::Info);
            Q_EMIT statusChanged();
        });
}

QString SuggestionsPage::statusText() const
{
    if (view() == Results)
        return m_results->statusText();
    if (view() == Decisions)
        return m_decisions->statusText();
    QStringList parts;
    if (m_figures) {
        parts.append(tr("%Ln pending", nullptr, int(m_figures->pending)));
        if (m_figures->decidedToday > 0)
            parts.append(tr("%Ln decided today", nullptr, int(m_figures->decidedToday)));
        if (m_figures->medianMilliseconds >= 0)
            parts.append(tr("median %1 each")
                             .arg(durationText((m_figures->medianMilliseconds + 500) / 1000)));
    }
    const SelectionSummary selection = m_queue->table()->view()->selectionSummary();
    if (selection.rows > 1)
        parts.append(tr("%Ln selected", nullptr, int(selection.rows)));
    return parts.join(u"  ·  "_s);
}

QDateTime SuggestionsPage::asOf() const
{
    if (view() == Results)
        return m_results->asOf();
    return (view() == Queue ? m_queue->table() : m_decisions)->asOf();
}

void SuggestionsPage::refresh()
{
    readFigures();
    if (view() == Queue)
        m_queue->refresh();
    else if (view() == Decisions)
        m_decisions->refresh();
    else
        m_results->refresh();
}

void SuggestionsPage::focusFilter()
{
    if (view() == Results)
        return m_results->table()->setFocus(Qt::ShortcutFocusReason);
    (view() == Queue ? m_queue->table() : m_decisions)->focusFilter();
}

// --- analysing ---------------------------------------------------------------------------------

void SuggestionsPage::analyse()
{
    if (m_analysing || !m_services.database)
        return;
    m_analysing = true;
    m_analyse->setEnabled(false);
    runJob(
        m_services, tr("Analysing the figures of every client"),
        [](Session &session, const JobProgress &progress) {
            const BatchRunner batch = [&session](const auto &work) {
                return session.transaction(work);
            };
            return regie::analyse(session, {}, Actor::inWindow(), batch, progress);
        },
        [page = QPointer(this)](const Result<AnalysisOutcome> &outcome) {
            if (!page)
                return;
            page->m_analysing = false;
            page->m_analyse->setEnabled(page->m_services.database);
            page->m_queue->refresh();
            if (!page->m_services.notifications)
                return;
            if (!outcome)
                return page->m_services.notifications->failed(outcome.error());
            page->m_services.notifications->done(analysisSentence(*outcome));
        });
}

void SuggestionsPage::openWhy(const QString &client, const QString &type, const QString &entity)
{
    if (!m_why)
        m_why = new WhyNothingDialog(m_services, window());
    if (!entity.isEmpty())
        m_why->askAbout(client, type, entity);
    m_why->show();
    m_why->raise();
    m_why->activateWindow();
}

// --- the window --------------------------------------------------------------------------------

QList<QAction *> SuggestionsPage::headerActions() const
{
    return {m_analyse, m_import, m_askWhy, m_toDecisions, m_toResults};
}

QList<PaletteEntry> SuggestionsPage::paletteEntries() const
{
    auto *page = const_cast<SuggestionsPage *>(this);
    const auto go = [page](const QVariantMap &place) {
        return [page, place] {
            Q_EMIT page->linkActivated(page->id(), place);
        };
    };
    const auto trigger = [](QAction *action) {
        return [action] {
            action->trigger();
        };
    };
    QList<PaletteEntry> entries{{tr("Suggestions that wait for a decision"),
                                 title(),
                                 iconName(),
                                 {},
                                 go({{u"status"_s, u"pending"_s}})},
                                {tr("Decisions: who decided what, and why"),
                                 title(),
                                 u"audit"_s,
                                 {},
                                 go({{u"view"_s, u"decisions"_s}})},
                                {tr("Results: what came of what was decided"),
                                 title(),
                                 u"analytics"_s,
                                 {},
                                 go({{u"view"_s, u"results"_s}})}};
    if (!m_services.database)
        return entries;
    entries.append({m_analyse->text(), title(), u"refresh"_s, {}, trigger(m_analyse)});
    entries.append(
        {tr("Why was nothing suggested?"), title(), u"question"_s, {}, trigger(m_askWhy)});
    return entries;
}

void SuggestionsPage::searchPalette(const QString &text, const PaletteAnswer &answer)
{
    if (!m_services.database)
        return;
    m_search = m_services.database->ask(
        this, [text](Session &session) { return searchSuggestions(session, text, paletteHits); },
        [this, answer](const Result<QList<SuggestionHit>> &hits) {
            if (!hits)
                return;
            QList<PaletteEntry> entries;
            for (const SuggestionHit &hit : *hits)
                entries.append({actionTitle(hit.type, hit.entityName, hit.changeShare),
                                u"%1 · %2"_s.arg(hit.clientName,
                                                 statusLook(StatusOf::Suggestion, hit.status).word),
                                iconName(),
                                {},
                                [this, id = hit.id] {
                                    Q_EMIT linkActivated(this->id(), {{u"suggestion"_s, id}});
                                }});
            answer(entries);
        });
}

QList<ShortcutHelp> SuggestionsPage::shortcuts() const
{
    return {{tr("J / K, arrows"), tr("Next and previous suggestion")},
            {u"A"_s, tr("Approve, and go on to the next")},
            {u"R"_s, tr("Refuse; then one key for the reason")},
            {u"S"_s, tr("Postpone; then one key for until when")},
            {u"T"_s, tr("Take up a postponed one again")},
            {tr("Z, Ctrl+Z"), tr("Take back the last decision")},
            {tr("Shift with J / K or arrows"), tr("Select several")},
            {tr("Ctrl+A"), tr("Select all suggestions that match")},
            {tr("Esc"), tr("Back to one, or back to the queue")},
            {m_import->shortcut().toString(QKeySequence::NativeText), tr("Import figures of ads")}};
}

void SuggestionsPage::showDecisions(const QVariantMap &filters, const QDateTime &since)
{
    FilterState state;
    state.search = filters.value(u"search"_s).toString();
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        if (it.key() != "search"_L1)
            state.columns.insert(it.key(), only(it.value().toString()));
    }
    state.columns.insert(u"decision"_s,
                         ColumnFilter{{}, {u"approve"_s, u"refuse"_s}, false, {}, {}});
    if (since.isValid())
        state.periods.insert(u"decided_at"_s, Period{Period::Kind::Custom, since.date(), {}});
    m_decisions->filterBar()->setState(state);
    setView(Decisions);
}

void SuggestionsPage::showQueue(const QVariantMap &place)
{
    setView(Queue);
    m_queue->showStatus(place.value(u"status"_s, u"pending"_s).toString());
    if (const QString client = place.value(u"client"_s).toString(); !client.isEmpty())
        m_queue->table()->filterBar()->setColumnFilter(u"client"_s, only(client));
}

void SuggestionsPage::open(const QVariantMap &place)
{
    const QString wanted = place.value(u"view"_s).toString();
    if (wanted == "decisions"_L1)
        return setView(Decisions);
    if (wanted == "results"_L1)
        return setView(Results);
    if (place.contains(u"why"_s))
        return openWhy(place.value(u"client"_s).toString(), place.value(u"type"_s).toString(),
                       place.value(u"why"_s).toString());
    if (place.contains(u"status"_s) || place.contains(u"client"_s))
        return showQueue(place);
    setView(Queue);
    if (place.contains(u"suggestion"_s))
        m_queue->choose(place.value(u"suggestion"_s).toLongLong());
}

void SuggestionsPage::retranslate()
{
    m_analyse->setText(tr("Analyse now"));
    m_analyse->setToolTip(tr("Look at the figures of every client and propose what to change"));
    m_import->setText(tr("Import…"));
    m_askWhy->setText(tr("Why nothing?"));
    m_askWhy->setToolTip(tr("Why was nothing suggested for an ad?"));
    m_toDecisions->setText(view() == Decisions ? tr("Queue") : tr("Decisions"));
    m_toDecisions->setIcon(icon(view() == Decisions ? u"suggestions"_s : u"audit"_s));
    m_toResults->setText(view() == Results ? tr("Queue") : tr("Results"));
    m_toResults->setIcon(icon(view() == Results ? u"suggestions"_s : u"analytics"_s));
    m_decisions->setEmptyState(u"audit"_s, tr("Nothing was decided yet"),
                               tr("Who decided what, when and why stays here."));
}

void SuggestionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
