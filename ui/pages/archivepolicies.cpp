// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/archivepolicies.h"

#include "ui/actions/archivejobs.h"
#include "ui/dialogs/policydialog.h"
#include "ui/notifications.h"
#include "ui/pages/archivepolicycard.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/connectionmonitor.h"
#include "database/database.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 500;     // ms between two live refreshes
constexpr int clockInterval = 15'000; // ms
constexpr int widestCard = 1040;

struct Counts
{
    ArchivePreview preview;
    ArchiveHolding holding;
};

Result<Counts> readCounts(Session &session, const QString &policy)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    const Result<ArchivePreview> preview = previewArchive(session, policy, *now);
    if (!preview)
        return preview.error();
    const Result<ArchiveHolding> holding = archiveHolding(session, policy);
    if (!holding)
        return holding.error();
    return Counts{*preview, *holding};
}

} // namespace

ArchivePolicies::ArchivePolicies(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_scroll(new QScrollArea(this))
    , m_confirm(new ConfirmBanner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_confirm);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_scroll);
    createCards();
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(liveInterval);
    connect(&m_loadTimer, &QTimer::timeout, this, &ArchivePolicies::load);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        for (ArchivePolicyCard *card : std::as_const(m_cards))
            card->setUsable(m_services.database);
    });
    m_clockTimer.start();
    retranslate();
    forget();
}

ArchivePolicies::~ArchivePolicies() = default;

void ArchivePolicies::createCards()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    for (const ArchiveSpec &spec : archiveSpecs()) {
        auto *card = new ArchivePolicyCard(spec, content);
        card->setMaximumWidth(widestCard);
        layout->addWidget(card);
        m_cards.append(card);
        connect(card, &ArchivePolicyCard::enabledChosen, this, [this, card](bool enabled) {
            ArchivePolicy policy = card->policy();
            policy.enabled = enabled;
            store(policy);
        });
        connect(card, &ArchivePolicyCard::changeRequested, this, [this, card] { editDays(card); });
        connect(card, &ArchivePolicyCard::previewRequested, this, [this, card] { count(card); });
        connect(card, &ArchivePolicyCard::runRequested, this, [this, card] { run(card); });
        connect(card, &ArchivePolicyCard::runActivated, this, &ArchivePolicies::runActivated);
    }
    layout->addStretch(1);
    m_scroll->setWidget(content);
}

ArchivePolicyCard *ArchivePolicies::card(const QString &name) const
{
    const auto it = std::ranges::find(m_cards, name, &ArchivePolicyCard::policyName);
    return it == m_cards.end() ? nullptr : *it;
}

// --- reading -----------------------------------------------------------------------------------

void ArchivePolicies::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    watchMonitor();
    if (m_dialog && otherDatabase)
        m_dialog->close(); // its policy is the other one's
    else if (m_dialog)
        m_dialog->setServices(services);
    if (!otherDatabase)
        return;
    forget();
    if (isVisible())
        load();
}

void ArchivePolicies::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(m_services.monitor, &ConnectionMonitor::tableChanged, this,
            [this](const QString &table) {
                if (table != "archive_runs"_L1 && table != "archive_policies"_L1)
                    return;
                m_stale = true;
                // A throttle, not a delay: a run changes its row all the time.
                if (isVisible() && !m_loadTimer.isActive())
                    m_loadTimer.start();
            });
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                m_stale = true;
                if (state == ConnectionMonitor::State::Online && isVisible())
                    load();
            });
}

/// What is known of another database says nothing about this one.
void ArchivePolicies::forget()
{
    m_request.cancel();
    m_counts.clear();
    m_confirm->dismiss();
    m_known = false;
    m_stale = true;
    m_asOf = {};
    for (ArchivePolicyCard *card : std::as_const(m_cards)) {
        card->forget();
        card->setUsable(m_services.database);
    }
    if (m_services.database)
        m_placeholder->showLoading();
    else
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("The policies appear as soon as there is a database."));
    m_stack->setCurrentWidget(m_placeholder);
    Q_EMIT statusChanged();
}

void ArchivePolicies::load()
{
    if (!m_services.database)
        return;
    m_stale = false;
    m_request = m_services.database->ask(
        this,
        [](Session &session) -> Result<State> {
            const auto policies = archivePolicies(session);
            if (!policies)
                return policies.error();
            const auto runs = shownArchiveRuns(session);
            return runs ? Result<State>(State{*policies, *runs}) : runs.error();
        },
        [this](const Result<State> &state) { take(state); });
}

void ArchivePolicies::take(const Result<State> &state)
{
    if (state)
        return showState(*state);
    m_stale = true;
    if (!m_known)
        return showProblem(state.error());
    // What is shown stays with its age; the window's banner tells of the connection.
    if (state.error().kind != ErrorKind::Offline && m_services.notifications)
        m_services.notifications->failed(state.error());
}

void ArchivePolicies::showProblem(const Error &error)
{
    m_placeholder->showError(error.summary, error.detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
            &ArchivePolicies::load);
    m_stack->setCurrentWidget(m_placeholder);
}

void ArchivePolicies::showState(const State &state)
{
    const bool isFirst = !std::exchange(m_known, true);
    m_asOf = QDateTime::currentDateTime();
    for (const ArchivePolicy &policy : state.policies) {
        ArchivePolicyCard *shown = card(policy.name);
        if (!shown)
            continue;
        const bool wasRunning = shown->isRunning();
        const int daysBefore = shown->policy().keepDays;
        shown->setPolicy(policy);
        shown->setRuns(state.runs);
        const bool hasEnded = wasRunning && !shown->isRunning();
        if (isFirst || hasEnded || daysBefore != policy.keepDays)
            count(shown);
    }
    m_stack->setCurrentWidget(m_scroll);
    Q_EMIT statusChanged();
}

void ArchivePolicies::count(ArchivePolicyCard *card)
{
    if (!m_services.database)
        return;
    card->setCounting();
    Q_EMIT busyChanged(true);
    const QString name = card->policyName();
    m_counts[name] = std::make_shared<RequestHandle>(m_services.database->ask(
        this, [name](Session &session) { return readCounts(session, name); },
        [this, card, name](const Result<Counts> &counts) {
            m_counts.remove(name);
            Q_EMIT busyChanged(!m_counts.isEmpty());
            if (!counts)
                return card->setCountProblem(counts.error().summary);
            card->setPreview(counts->preview, QDateTime::currentDateTime());
            card->setHolding(counts->holding);
            Q_EMIT statusChanged();
        },
        Lane::Bulk));
}

void ArchivePolicies::countAll()
{
    for (ArchivePolicyCard *card : std::as_const(m_cards))
        count(card);
}

void ArchivePolicies::refresh()
{
    const bool wasKnown = m_known;
    load();
    if (wasKnown && isVisible())
        countAll();
}

// --- doing -------------------------------------------------------------------------------------

void ArchivePolicies::store(const ArchivePolicy &policy)
{
    if (!m_services.database)
        return;
    m_services.database->ask(
        this,
        [policy](Session &session) { return setArchivePolicy(session, policy, Actor::inWindow()); },
        [this, dialog = m_dialog](const Status &status) {
            load();
            if (status && dialog)
                dialog->close();
            else if (!status && dialog)
                dialog->showProblem(status.error().text());
            else if (!status && m_services.notifications)
                m_services.notifications->failed(status.error());
        },
        Lane::Interactive, Access::Write);
}

void ArchivePolicies::editDays(ArchivePolicyCard *card)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = new PolicyDialog(card->policy(), m_services, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PolicyDialog::daysChosen, this, [this, card](int days) {
        ArchivePolicy policy = card->policy();
        policy.keepDays = days;
        store(policy);
    });
    m_dialog->show();
}

void ArchivePolicies::run(ArchivePolicyCard *card)
{
    const ArchiveSpec *spec = archiveSpec(card->policyName());
    const auto start = [this, card = QPointer<ArchivePolicyCard>(card)] {
        startArchiveRun(m_services, card->policyName(),
                        [view = QPointer<ArchivePolicies>(this), card] {
                            if (view && card)
                                view->count(card);
                        });
    };
    if (!spec->isPurge)
        return start();
    const qint64 due = card->preview() ? card->preview()->items : 0;
    m_confirm->ask(tr("%1: %n item(s) will be deleted for good.", nullptr,
                      int(std::min<qint64>(due, std::numeric_limits<int>::max())))
                       .arg(spec->translatedTitle()),
                   tr("Purge now"), start);
}

// --- the window --------------------------------------------------------------------------------

void ArchivePolicies::showPolicy(const QString &name)
{
    if (ArchivePolicyCard *shown = card(name))
        m_scroll->ensureWidgetVisible(shown);
}

QString ArchivePolicies::statusText() const
{
    if (!m_known)
        return {};
    const auto off = std::ranges::count_if(
        m_cards, [](const ArchivePolicyCard *card) { return !card->policy().enabled; });
    const auto running = std::ranges::count_if(m_cards, &ArchivePolicyCard::isRunning);
    QStringList parts{tr("%n policy(s)", nullptr, int(m_cards.size()))};
    if (off > 0)
        parts.append(tr("%n off", nullptr, int(off)));
    if (running > 0)
        parts.append(tr("%n under way", nullptr, int(running)));
    return parts.join(u"  ·  "_s);
}

void ArchivePolicies::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ArchivePolicies::retranslate()
{
    m_scroll->setAccessibleName(tr("Policies"));
    if (!m_known)
        forget();
}

void ArchivePolicies::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
