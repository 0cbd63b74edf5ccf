// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggestionqueue.h"

#include "ui/actions/bulkselection.h"
#include "ui/actions/holdkeeper.h"
#include "ui/dialogs/bulkresultdialog.h"
#include "ui/look/icons.h"
#include "ui/notifications.h"
#include "ui/pages/bulkpanel.h"
#include "ui/pages/evidencepanel.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/postponepopup.h"
#include "ui/widgets/refusepopup.h"
#include "ui/widgets/tablepanel.h"
#include "ui/widgets/undobar.h"

#include "database/connectionmonitor.h"
#include "tables/suggestionstables.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 470;
constexpr int liveInterval = 500;     // ms
constexpr int clockInterval = 15'000; // ms

QList<FilterPreset> presets()
{
    const auto preset = [](const char *id, const QString &title, const QStringList &statuses) {
        FilterPreset result{QString::fromLatin1(id), title, {}};
        if (!statuses.isEmpty())
            result.filter.columns.insert(u"status"_s, ColumnFilter{{}, statuses, false, {}, {}});
        return result;
    };
    return {
        preset("pending", SuggestionQueue::tr("Pending"), {u"pending"_s}),
        preset("postponed", SuggestionQueue::tr("Postponed"), {u"postponed"_s}),
        preset("approved", SuggestionQueue::tr("Approved"), {u"approved"_s, u"executing"_s}),
        preset("refused", SuggestionQueue::tr("Refused"), {u"refused"_s, u"expired"_s}),
        preset("done", SuggestionQueue::tr("Done"), {u"executed"_s, u"failed"_s, u"rolled_back"_s}),
        preset("all", SuggestionQueue::tr("All"), {})};
}

DecisionRequest answer(const QString &decision)
{
    DecisionRequest request;
    request.decision = decision;
    return request;
}

} // namespace

SuggestionQueue::SuggestionQueue(const QString &pageId, QWidget *parent)
    : QWidget(parent)
    , m_actions(new SuggestionActions(this))
    , m_holds(new HoldKeeper(this))
    , m_pageId(pageId)
    , m_liveTimer(liveInterval)
{
    createActions();
    createParts(pageId);
    connectParts();
    connectOutcomes();
    retranslate();
    tellActions();
    tellHold();
}

SuggestionQueue::~SuggestionQueue() = default;

void SuggestionQueue::createActions()
{
    const auto create = [this](const char *name, const QKeySequence &key) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setAutoRepeat(false); // a key that is held decides once
        addAction(action);            // its key works while the queue is shown
        return action;
    };
    m_approve = create("approve", Qt::Key_A);
    m_refuse = create("refuse", Qt::Key_R);
    m_postpone = create("postpone", Qt::Key_S);
    m_resume = create("resume", Qt::Key_T);
    m_undo = create("undo", Qt::Key_Z);
    m_undo->setShortcuts({QKeySequence(Qt::Key_Z), QKeySequence(QKeySequence::Undo)});
    connect(m_approve, &QAction::triggered, this,
            [this] { decide(answer(u"approve"_s), tr("Approved: %1")); });
    connect(m_refuse, &QAction::triggered, this, &SuggestionQueue::askRefusal);
    connect(m_postpone, &QAction::triggered, this, &SuggestionQueue::askPostponement);
    connect(m_resume, &QAction::triggered, this,
            [this] { decide(answer(u"resume"_s), tr("Taken up again: %1")); });
    connect(m_undo, &QAction::triggered, this, &SuggestionQueue::undo);
}

void SuggestionQueue::createParts(const QString &pageId)
{
    m_table = new TablePanel(suggestionsTable(), this);
    m_table->setSettingsKey(pageId);
    m_table->setSelectsFirstRow(true);
    m_selection = new BulkSelection(m_table);
    m_details = new QStackedWidget(this);
    m_evidence = new EvidencePanel(this);
    m_bulk = new BulkPanel(this);
    m_details->addWidget(m_evidence);
    m_details->addWidget(m_bulk);
    m_evidence->setActions({m_approve, m_refuse, m_postpone, m_resume, m_undo});
    m_bulk->setActions({m_approve, m_refuse, m_postpone, m_undo});
    m_splitter = new DetailSplitter(m_table, m_details, detailWidth, this);
    m_bar = new UndoBar(m_undo, m_table);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void SuggestionQueue::connectParts()
{
    connect(m_table, &TablePanel::currentKeyChanged, this, &SuggestionQueue::selectKey);
    connect(m_table, &TablePanel::rowActivated, this,
            [this] { m_evidence->findChild<QWidget *>()->setFocus(Qt::OtherFocusReason); });
    connect(m_evidence, &EvidencePanel::evidenceChanged, this, &SuggestionQueue::tellEvidence);
    connect(m_evidence, &EvidencePanel::suggestionRequested, this, &SuggestionQueue::choose);
    connect(m_evidence, &EvidencePanel::rollbackRequested, m_actions,
            &SuggestionActions::requestRollback);
    connect(m_selection, &BulkSelection::changed, this, &SuggestionQueue::tellSelection);
    connect(m_selection, &BulkSelection::failed, this, [this](const Error &error) {
        if (m_services.notifications)
            m_services.notifications->failed(error);
    });
    connect(m_holds, &HoldKeeper::holdsChanged, this, [this] {
        tellHold();
        m_selection->refresh();
    });
    connect(&m_liveTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_evidence->refresh();
        m_selection->refresh();
    });
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, &SuggestionQueue::tellHold);
    m_clockTimer.start();
}

void SuggestionQueue::connectOutcomes()
{
    connect(m_actions, &SuggestionActions::decided, this, &SuggestionQueue::onDecided);
    connect(m_actions, &SuggestionActions::allDecided, this, &SuggestionQueue::onAllDecided);
    connect(m_actions, &SuggestionActions::takenBack, this, &SuggestionQueue::onTakenBack);
    connect(m_actions, &SuggestionActions::undoChanged, this, &SuggestionQueue::tellActions);
    connect(m_actions, &SuggestionActions::allAnswered, this, [this](bool kept) {
        if (std::exchange(m_undoWanted, false) && kept)
            m_actions->undo();
    });
    connect(m_actions, &SuggestionActions::failed, this, [this] { refresh(); });
    connect(m_actions, &SuggestionActions::rollbackRequested, this, [this] { refresh(); });
    connect(m_bar, &UndoBar::detailsRequested, this, &SuggestionQueue::showResults);
}

void SuggestionQueue::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (otherDatabase)
        m_bar->hide();
    m_actions->setServices(services);
    m_holds->setServices(services);
    m_selection->setServices(services);
    m_evidence->setServices(services);
    m_table->setServices(services);
    m_splitter->remember(services.settings, m_pageId, u"splitter"_s);
    if (services.monitor) {
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &SuggestionQueue::onTableChanged);
        connect(services.monitor, &ConnectionMonitor::stateChanged, this, [this] {
            m_evidence->refresh();
            tellActions();
        });
    }
    tellActions();
}

bool SuggestionQueue::isOnline() const
{
    return m_services.database && (!m_services.monitor || m_services.monitor->state() !=
                                                              ConnectionMonitor::State::Offline);
}

void SuggestionQueue::onTableChanged(const QString &table)
{
    static const QStringList shown{u"suggestions"_s, u"decisions"_s, u"execution_logs"_s,
                                   u"hypothesis_tracking"_s, u"performance_metrics"_s};
    if (shown.contains(table))
        m_liveTimer.ask();
}

QList<QAction *> SuggestionQueue::decisionActions() const
{
    return {m_approve, m_refuse, m_postpone, m_resume, m_undo};
}

void SuggestionQueue::refresh()
{
    m_table->refresh();
    m_evidence->refresh();
    m_selection->refresh();
    Q_EMIT figuresChanged();
}

// --- what is chosen ----------------------------------------------------------------------------

void SuggestionQueue::selectKey(const QStringList &key)
{
    const qint64 id = key.value(0).toLongLong();
    m_evidence->showSuggestion(id ? std::optional(id) : std::nullopt);
}

void SuggestionQueue::choose(qint64 suggestionId)
{
    m_table->view()->setCurrentKey({QString::number(suggestionId)});
    m_evidence->showSuggestion(suggestionId);
}

void SuggestionQueue::showStatus(const QString &preset)
{
    m_table->filterBar()->setState({});
    m_table->filterBar()->setPreset(preset);
}

QString SuggestionQueue::currentTitle() const
{
    const SuggestionEvidence *evidence = m_evidence->evidence();
    return evidence ? suggestionTitle(evidence->suggestion) : QString();
}

/// The next row that waits, below or else above: of those that are loaded.
qint64 SuggestionQueue::nextPending(qint64 after) const
{
    const PagedTableModel *model = m_table->model();
    const int row = model->rowOf({QString::number(after)});
    const auto waiting = [&](int candidate) -> qint64 {
        const qint64 id = model->rowKey(candidate).value(0).toLongLong();
        const bool isOpen = model->value(candidate, u"status"_s).toString() == suggestion::Pending;
        return id && id != after && isOpen && !m_actions->isDeciding(id) ? id : 0;
    };
    constexpr int reach = 200; // rows: a look at a history of millions must not become a search
    for (int below = row + 1; below < std::min(model->rowCount(), row + reach); ++below) {
        if (const qint64 id = waiting(below))
            return id;
    }
    for (int above = row - 1; above >= std::max(0, row - reach); --above) {
        if (const qint64 id = waiting(above))
            return id;
    }
    return 0;
}

void SuggestionQueue::moveOn(qint64 from)
{
    const qint64 next = nextPending(from);
    if (next == 0)
        return tellActions();
    const QStringList key{QString::number(next)};
    m_table->view()->setCurrentKey(key);
    m_table->view()->scrollTo(m_table->model()->index(m_table->model()->rowOf(key), 0));
}

void SuggestionQueue::tellEvidence()
{
    const SuggestionEvidence *evidence = m_evidence->evidence();
    const bool isOpen = evidence && evidence->suggestion.status == suggestion::Pending;
    if (isOpen && isVisible())
        m_holds->take(evidence->suggestion.id);
    else if (!m_evidence->suggestionId() || evidence)
        m_holds->release();
    tellHold();
    tellActions();
    if (evidence)
        m_evidence->prefetch(nextPending(evidence->suggestion.id));
}

void SuggestionQueue::tellHold()
{
    const SuggestionEvidence *evidence = m_evidence->evidence();
    if (!evidence)
        return;
    const std::optional<Hold> hold = m_holds->holdOf(evidence->suggestion.id);
    const bool isOurs = hold && HoldKeeper::isOurs(*hold);
    m_evidence->setHold(hold ? holdText(*hold, isOurs, QDateTime::currentDateTimeUtc()) : QString(),
                        hold && !isOurs);
}

void SuggestionQueue::tellSelection()
{
    const bool many = m_selection->isMany();
    m_details->setCurrentWidget(many ? static_cast<QWidget *>(m_bulk) : m_evidence);
    if (many)
        m_bulk->show(m_selection->rows(), m_selection->items(), m_selection->isReady());
    tellActions();
}

void SuggestionQueue::tellActions()
{
    const SuggestionEvidence *evidence = m_evidence->evidence();
    const bool usable = isOnline() && !m_actions->isBusy();
    bool open = false;
    bool postponed = false;
    bool takeable = false;
    if (m_selection->isMany()) {
        open = m_selection->isReady() && !BulkPanel::decidable(m_selection->items()).isEmpty();
    } else if (evidence && !m_actions->isDeciding(evidence->suggestion.id)) {
        open = evidence->suggestion.status == suggestion::Pending;
        postponed = evidence->suggestion.status == suggestion::Postponed;
        takeable = evidence->lastDecisionId != 0;
    }
    for (QAction *action : {m_approve, m_refuse, m_postpone}) {
        action->setEnabled(usable && open);
        action->setVisible(!postponed);
    }
    m_resume->setVisible(postponed);
    m_resume->setEnabled(usable && postponed);
    m_undo->setEnabled(usable && (takeable || m_actions->canUndo() || m_actions->isAnyOnItsWay()));
}

// --- deciding ----------------------------------------------------------------------------------

void SuggestionQueue::decide(const DecisionRequest &answer, const QString &done)
{
    if (m_selection->isMany())
        return decideMany(answer);
    const SuggestionEvidence *evidence = m_evidence->evidence();
    if (!evidence)
        return;
    DecisionRequest request = answer;
    request.suggestionId = evidence->suggestion.id;
    request.version = evidence->suggestion.version;
    request.openMilliseconds = m_evidence->openMilliseconds();
    m_actions->decide(request, done.arg(currentTitle()));
    moveOn(request.suggestionId);
}

void SuggestionQueue::decideMany(const DecisionRequest &answer)
{
    m_asked = BulkPanel::decidable(m_selection->items());
    QList<SuggestionVersion> items;
    for (const BulkItem &item : std::as_const(m_asked))
        items.append({item.id, item.version});
    const int count = int(items.size());
    m_bulkTitle = answer.decision == "approve"_L1 ? tr("Approve %Ln suggestion(s)", nullptr, count)
                  : answer.decision == "refuse"_L1
                      ? tr("Refuse %Ln suggestion(s)", nullptr, count)
                      : tr("Postpone %Ln suggestion(s)", nullptr, count);
    m_actions->decideAll(items, answer, m_bulkTitle);
    tellActions();
}

QString SuggestionQueue::question(const QString &one, const QString &many) const
{
    if (!m_selection->isMany())
        return one.arg(currentTitle());
    return many.arg(QLocale().toString(BulkPanel::decidable(m_selection->items()).size()));
}

QWidget *SuggestionQueue::popupAnchor() const
{
    QWidget *detail = m_details->currentWidget();
    auto *row = detail->findChild<QWidget *>(u"decisionButtons"_s);
    return row ? row : detail;
}

void SuggestionQueue::askRefusal()
{
    auto *popup = new RefusePopup(
        question(tr("Why refuse “%1”?"), tr("Why refuse these %1 suggestions?")), this);
    const auto id = m_evidence->suggestionId();
    connect(popup, &RefusePopup::refused, this,
            [this, id](const QString &reason, const QString &words) {
                if (id != m_evidence->suggestionId() && !m_selection->isMany())
                    return; // another one has been chosen meanwhile
                DecisionRequest request = answer(u"refuse"_s);
                request.reasonCode = reason;
                request.reasonWords = words;
                decide(request, tr("Refused: %1"));
            });
    popup->popupAt(popupAnchor());
}

void SuggestionQueue::askPostponement()
{
    auto *popup = new PostponePopup(
        question(tr("Postpone “%1” until…"), tr("Postpone these %1 suggestions until…")), this);
    const auto id = m_evidence->suggestionId();
    connect(popup, &PostponePopup::postponed, this, [this, id](const QDateTime &until) {
        if (id != m_evidence->suggestionId() && !m_selection->isMany())
            return;
        DecisionRequest request = answer(u"postpone"_s);
        request.postponedUntil = until;
        decide(request, tr("Postponed: %1"));
    });
    popup->popupAt(popupAnchor());
}

/// What the bar names is taken back; without it what is shown as decided, else the last thing that
/// was done here. A decision on its way is waited for: it is the last one.
void SuggestionQueue::undo()
{
    if (m_actions->isAnyOnItsWay()) {
        m_undoWanted = true;
        return;
    }
    const SuggestionEvidence *evidence = m_evidence->evidence();
    const bool isShown =
        evidence && evidence->lastDecisionId != 0 && !m_selection->isMany() && !m_bar->isVisible();
    if (isShown)
        m_actions->undoDecision(evidence->lastDecisionId, currentTitle());
    else
        m_actions->undo();
    tellActions();
}

// --- what became of it -------------------------------------------------------------------------

void SuggestionQueue::onDecided(const DecisionOutcome &outcome, const QString &title)
{
    const bool done = outcome.kind == DecisionOutcome::Kind::Decided;
    if (done) {
        m_bar->say(title, true);
    } else {
        const QString sentence = tooLateSentence(outcome);
        m_bar->say(u"%1  %2"_s.arg(title.section(u": "_s, 1), sentence), false);
        if (m_evidence->suggestionId() == outcome.suggestionId)
            m_evidence->setMessage(sentence);
    }
    refresh();
}

void SuggestionQueue::onAllDecided(const QList<DecisionOutcome> &outcomes, const QString &decision,
                                   qint64 asked)
{
    m_outcomes = outcomes;
    const auto done =
        int(std::count_if(outcomes.begin(), outcomes.end(), [](const DecisionOutcome &outcome) {
            return outcome.kind == DecisionOutcome::Kind::Decided;
        }));
    QString sentence = decision == "approve"_L1 ? tr("%Ln suggestion(s) approved.", nullptr, done)
                       : decision == "refuse"_L1
                           ? tr("%Ln suggestion(s) refused.", nullptr, done)
                           : tr("%Ln suggestion(s) postponed.", nullptr, done);
    const int late = int(asked) - done;
    if (late > 0)
        sentence += u' ' + tr("%Ln not.", "suggestions, in a bulk decision", late);
    m_bar->say(sentence, done > 0);
    m_bar->offerDetails();
    m_table->view()->forgetChoice();
    tellSelection();
    refresh();
    if (late > 0)
        showResults();
}

void SuggestionQueue::showResults()
{
    auto *dialog = new BulkResultDialog(m_bulkTitle, m_asked, m_outcomes, window());
    connect(dialog, &BulkResultDialog::suggestionRequested, this, &SuggestionQueue::choose);
    dialog->show();
}

void SuggestionQueue::onTakenBack(const QList<qint64> &ids, const QString &sentence)
{
    m_bar->say(sentence, m_actions->canUndo());
    refresh();
    if (ids.size() == 1)
        choose(ids.first());
}

// --- the window --------------------------------------------------------------------------------

void SuggestionQueue::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellEvidence();
}

void SuggestionQueue::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_holds->release();
}

void SuggestionQueue::retranslate()
{
    m_approve->setText(tr("Approve"));
    m_refuse->setText(tr("Refuse…"));
    m_postpone->setText(tr("Postpone"));
    m_resume->setText(tr("Take up again"));
    m_undo->setText(tr("Undo"));
    m_table->setPresets(presets());
    m_table->setEmptyState(
        u"suggestions"_s, tr("Nothing waits for a decision"),
        tr("The analysis proposes what to change as soon as it finds something in the figures."));
    tellHold();
}

void SuggestionQueue::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
