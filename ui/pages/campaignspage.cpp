// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaignspage.h"

#include "ui/look/icons.h"
#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/pages/campaigndetailpanel.h"
#include "ui/pages/closingview.h"
#include "ui/pages/targetingbox.h"
#include "ui/settings.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "queries/campaignqueries.h"
#include "tables/tables.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <array>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailInterval = 1000; // ms between two live refreshes of the detail
constexpr int detailWidth = 470;
constexpr int paletteHits = 8;

QList<FilterPreset> campaignPresets()
{
    const auto preset = [](const char *id, const QString &title, const QStringList &statuses) {
        FilterPreset result{QString::fromLatin1(id), title, {}};
        if (!statuses.isEmpty())
            result.filter.columns.insert(u"status"_s, ColumnFilter{{}, statuses, false, {}, {}});
        return result;
    };
    return {preset("all", CampaignsPage::tr("All"), {}),
            preset("active", CampaignsPage::tr("Active"), {u"draft"_s, u"sending"_s, u"paused"_s}),
            preset("completed", CampaignsPage::tr("Completed"), {u"completed"_s}),
            preset("failed", CampaignsPage::tr("Failed"), {u"failed"_s})};
}

TableFilter onlyCampaign(qint64 campaignId)
{
    TableFilter filter;
    filter.columns.insert(u"campaign_id"_s,
                          ColumnFilter{{}, {QString::number(campaignId)}, false, {}, {}});
    return filter;
}

} // namespace

CampaignsPage::CampaignsPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
    , m_detailTimer(detailInterval)
{
    createActions();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(createBrowse());
    m_stack->addWidget(createNiches());
    m_stack->addWidget(createMessages());
    m_stack->addWidget(createClosing());
    connect(&m_detailTimer, &QTimer::timeout, this,
            [this] { (view() == Closing ? m_closing->detail() : m_detail)->refresh(); });
    takeKeyboardTo(currentPanel());
    retranslate();
}

CampaignsPage::~CampaignsPage() = default;

void CampaignsPage::createActions()
{
    m_switchAction = new QAction(this);
    connect(m_switchAction, &QAction::triggered, this,
            [this] { setView(view() == Niches ? Campaigns : Niches); });
    m_closingAction = new QAction(this);
    connect(m_closingAction, &QAction::triggered, this,
            [this] { setView(view() == Closing ? Campaigns : Closing); });
    m_targetAction = new QAction(this);
    m_targetAction->setIcon(icon(u"target"_s));
    connect(m_targetAction, &QAction::triggered, this, [this] {
        setView(Niches);
        m_targeting->focusNiche();
    });
    m_importAction = new QAction(this);
    m_importAction->setIcon(icon(u"import"_s));
    m_importAction->setShortcut(QKeySequence(u"Ctrl+I"_s));
    connect(m_importAction, &QAction::triggered, this, &CampaignsPage::importRequested);
    for (QAction *action : {m_switchAction, m_closingAction, m_targetAction, m_importAction})
        addAction(action); // their keys work while the page is shown
    m_backAction = new QAction(this);
    m_backAction->setShortcut(Qt::Key_Escape);
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_backAction, &QAction::triggered, this, [this] { setView(Campaigns); });
}

QWidget *CampaignsPage::createBrowse()
{
    m_campaigns = new TablePanel(*tableSpec(u"campaigns"_s), this);
    m_campaigns->setSettingsKey(id());
    m_campaigns->setSelectsFirstRow(true);
    m_detail = new CampaignDetailPanel(this);
    m_detail->setObjectName(u"campaignDetail"_s);
    m_splitter = new DetailSplitter(m_campaigns, m_detail, detailWidth, this);
    connect(m_campaigns, &TablePanel::currentKeyChanged, this, &CampaignsPage::selectCampaign);
    connect(m_campaigns, &TablePanel::rowActivated, this, [this](const QStringList &key) {
        const int row = m_campaigns->model()->rowOf(key);
        showMessages(key.value(0).toLongLong(),
                     m_campaigns->model()->value(row, u"name"_s).toString(), {});
    });
    connect(m_campaigns, &TablePanel::statusChanged, this, &Page::statusChanged);
    connect(m_campaigns, &TablePanel::busyChanged, this, &Page::busyChanged);
    connect(m_detail, &CampaignDetailPanel::messagesRequested, this, &CampaignsPage::showMessages);
    connect(m_detail, &CampaignDetailPanel::reportRequested, this, &CampaignsPage::reportRequested);
    connect(m_detail, &CampaignDetailPanel::archiveRequested, this, &CampaignsPage::openArchived);
    return m_splitter;
}

QWidget *CampaignsPage::createNiches()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_targeting = new TargetingBox(page);
    layout->addWidget(m_targeting);
    m_nichesHolder = new QWidget(page);
    auto *holder = new QVBoxLayout(m_nichesHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nichesHolder, 1);
    connect(m_targeting, &TargetingBox::campaignRequested, this, [this](qint64 campaignId) {
        open({{u"campaign"_s, campaignId}});
    });
    createNichesTable();
    page->addAction(m_backAction);
    return page;
}

/// The number of days is part of the table's declaration, so another number is another table.
void CampaignsPage::createNichesTable()
{
    delete m_niches;
    const int days = m_services.settings ? m_services.settings->recentlyTargetedDays() : 30;
    m_niches = new TablePanel(nichesTable(days), m_nichesHolder);
    m_niches->setSettingsKey(id(), u"niches"_s);
    tellEmptyNiches();
    m_nichesHolder->layout()->addWidget(m_niches);
    connect(m_niches, &TablePanel::statusChanged, this, &Page::statusChanged);
    connect(m_niches, &TablePanel::busyChanged, this, &Page::busyChanged);
    connect(m_niches, &TablePanel::currentKeyChanged, this, [this](const QStringList &key) {
        if (key.size() == 2)
            m_targeting->setQuestion(key[0], key[1]);
    });
    connect(m_niches, &TablePanel::rowActivated, this, [this](const QStringList &key) {
        setView(Campaigns);
        m_campaigns->filterBar()->setPreset(u"all"_s);
        m_campaigns->filterBar()->setColumnFilter(u"niche"_s,
                                                  ColumnFilter{{}, {key.value(0)}, false, {}, {}});
        m_campaigns->filterBar()->setColumnFilter(u"region"_s,
                                                  ColumnFilter{{}, {key.value(1)}, false, {}, {}});
    });
    if (m_services.settings)
        m_niches->setServices(m_services);
    if (view() == Niches)
        takeKeyboardTo(m_niches);
}

void CampaignsPage::tellEmptyNiches()
{
    m_niches->setEmptyState(u"target"_s, tr("No niche has been targeted yet"),
                            tr("Niches and regions appear here with the first campaign."));
}

QWidget *CampaignsPage::createMessages()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    m_back = new QPushButton(page);
    m_back->setIcon(icon(u"chevron-left"_s));
    connect(m_back, &QPushButton::clicked, m_backAction, &QAction::trigger);
    m_messagesTitle = new QLabel(page);
    setFontRole(m_messagesTitle, FontRole::Title);
    m_messagesTitle->setTextFormat(Qt::PlainText);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_messagesTitle, 1);
    layout->addLayout(row);
    m_messages = new TablePanel(*tableSpec(u"messages"_s), page);
    m_messages->setSettingsKey(id(), u"messages"_s);
    layout->addWidget(m_messages, 1);
    connect(m_messages, &TablePanel::statusChanged, this, &Page::statusChanged);
    connect(m_messages, &TablePanel::busyChanged, this, &Page::busyChanged);
    page->addAction(m_backAction);
    return page;
}

QWidget *CampaignsPage::createClosing()
{
    m_closing = new ClosingView(id(), this);
    connect(m_closing, &ClosingView::messagesRequested, this, &CampaignsPage::showMessages);
    connect(m_closing, &ClosingView::reportRequested, this, &CampaignsPage::reportRequested);
    connect(m_closing->table(), &TablePanel::statusChanged, this, &Page::statusChanged);
    connect(m_closing->table(), &TablePanel::busyChanged, this, &Page::busyChanged);
    connect(m_closing->detail(), &CampaignDetailPanel::archiveRequested, this,
            &CampaignsPage::openArchived);
    m_closing->addAction(m_backAction);
    return m_closing;
}

QString CampaignsPage::id() const
{
    return u"campaigns"_s;
}

QString CampaignsPage::title() const
{
    return tr("Campaigns");
}

QString CampaignsPage::heading() const
{
    switch (view()) {
    case Niches:
        return tr("Niches");
    case Messages:
        return tr("Messages");
    case Closing:
        return tr("Closing next");
    case Campaigns:
        break;
    }
    return title();
}

QString CampaignsPage::iconName() const
{
    return u"campaigns"_s;
}

void CampaignsPage::setServices(const Services &services)
{
    const bool firstTime = !m_services.settings && services.settings;
    if (m_services.monitor && m_services.monitor != services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = m_services.database != services.database;
    m_services = services;
    if (firstTime) {
        connect(services.settings, &Settings::recentlyTargetedDaysChanged, this,
                &CampaignsPage::createNichesTable);
        createNichesTable();
    }
    if (otherDatabase && view() == Messages)
        setView(Campaigns); // that campaign is of another database
    m_campaigns->setServices(services);
    m_niches->setServices(services);
    m_messages->setServices(services);
    m_targeting->setServices(services);
    m_splitter->remember(services.settings, id(), u"splitter"_s);
    m_closing->setServices(services);
    m_detail->setServices(services);
    if (services.monitor) {
        connect(services.monitor, &ConnectionMonitor::tableChanged, this,
                &CampaignsPage::onTableChanged, Qt::UniqueConnection);
        connect(services.monitor, &ConnectionMonitor::stateChanged, m_detail,
                &CampaignDetailPanel::refresh, Qt::UniqueConnection);
        connect(services.monitor, &ConnectionMonitor::stateChanged, m_closing->detail(),
                &CampaignDetailPanel::refresh, Qt::UniqueConnection);
    }
}

void CampaignsPage::onTableChanged(const QString &table)
{
    static const QStringList shown{u"campaigns"_s, u"campaign_phases"_s, u"messages"_s,
                                   u"interactions"_s, u"campaign_events"_s};
    if (shown.contains(table))
        m_detailTimer.ask();
}

QList<QAction *> CampaignsPage::headerActions() const
{
    return {m_switchAction, m_closingAction, m_targetAction, m_importAction};
}

QList<PaletteEntry> CampaignsPage::paletteEntries() const
{
    const auto trigger = [](QAction *action) {
        return [action] {
            action->trigger();
        };
    };
    const auto go = [this](View target) {
        auto *page = const_cast<CampaignsPage *>(this);
        return [page, target] {
            Q_EMIT page->linkActivated(
                page->id(), {{u"view"_s, target == Niches ? u"niches"_s : u"closing"_s}});
        };
    };
    return {{tr("Niches and what was targeted"), tr("Campaigns"), u"target"_s, {}, go(Niches)},
            {tr("Campaigns that close next"), tr("Campaigns"), u"calendar"_s, {}, go(Closing)},
            {tr("May we target a niche in a region?"),
             tr("Campaigns"),
             u"target"_s,
             {},
             [this, go, trigger] {
                 go(Niches)();
                 trigger(m_targetAction)();
             }},
            {tr("Import a campaign memory"), tr("Campaigns"), u"import"_s,
             m_importAction->shortcut(), trigger(m_importAction)}};
}

void CampaignsPage::searchPalette(const QString &text, const PaletteAnswer &answer)
{
    if (!m_services.database)
        return;
    m_search = m_services.database->ask(
        this, [text](Session &session) { return searchCampaigns(session, text, paletteHits); },
        [this, answer](const Result<QList<CampaignHit>> &hits) {
            if (!hits)
                return;
            QList<PaletteEntry> entries;
            for (const CampaignHit &hit : *hits) {
                const QString detail =
                    QStringList{hit.region, statusLook(StatusOf::Campaign, hit.status).word,
                                relativeTime(hit.targetedAt)}
                        .join(u" · "_s);
                entries.append({hit.name, detail, u"campaigns"_s, {}, [this, id = hit.id] {
                                    Q_EMIT linkActivated(this->id(), {{u"campaign"_s, id}});
                                }});
            }
            answer(entries);
        });
}

QList<ShortcutHelp> CampaignsPage::shortcuts() const
{
    return {{tr("J / K, arrows"), tr("Next and previous campaign")},
            {tr("Enter"), tr("Messages of the campaign")},
            {tr("Esc"), tr("Back from the messages to the campaigns")},
            {tr("Ctrl+A"), tr("Select all campaigns that match")},
            {tr("Ctrl+C"), tr("Copy the selected rows")},
            {m_importAction->shortcut().toString(QKeySequence::NativeText),
             tr("Import a campaign memory")}};
}

CampaignsPage::View CampaignsPage::view() const
{
    return View(m_stack->currentIndex());
}

TablePanel *CampaignsPage::currentPanel() const
{
    switch (view()) {
    case Niches:
        return m_niches;
    case Messages:
        return m_messages;
    case Closing:
        return m_closing->table();
    case Campaigns:
        break;
    }
    return m_campaigns;
}

void CampaignsPage::setView(View view)
{
    m_stack->setCurrentIndex(view);
    retranslate();
    takeKeyboardTo(currentPanel());
    currentPanel()->view()->setFocus();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
    Q_EMIT busyChanged(currentPanel()->isBusy());
}

/// Whoever goes to the page means its rows.
void CampaignsPage::takeKeyboardTo(const TablePanel *panel)
{
    setFocusProxy(panel->view());
}

void CampaignsPage::focusFilter()
{
    currentPanel()->focusFilter();
}

void CampaignsPage::refresh()
{
    currentPanel()->refresh();
    (view() == Closing ? m_closing->detail() : m_detail)->refresh();
    m_targeting->refresh();
}

QString CampaignsPage::statusText() const
{
    return currentPanel()->statusText();
}

QDateTime CampaignsPage::asOf() const
{
    return currentPanel()->asOf();
}

void CampaignsPage::selectCampaign(const QStringList &key)
{
    if (key.isEmpty())
        m_detail->showCampaign({});
    else
        m_detail->showCampaign(key.first().toLongLong());
}

void CampaignsPage::showMessages(qint64 campaignId, const QString &name, const QString &status)
{
    m_messagesOf = name;
    m_nameRequest.cancel();
    if (name.isEmpty() && m_services.database) {
        m_nameRequest = m_services.database->ask(
            this, [campaignId](Session &session) { return campaignDetail(session, campaignId); },
            [this](const Result<CampaignDetail> &detail) {
                if (!detail)
                    return;
                m_messagesOf = detail->campaign.name;
                showMessagesTitle();
            });
    }
    m_messages->setBaseFilter(onlyCampaign(campaignId));
    FilterState state;
    m_messages->filterBar()->setState(state);
    if (!status.isEmpty())
        m_messages->filterBar()->setColumnFilter(u"status"_s,
                                                 ColumnFilter{{}, {status}, false, {}, {}});
    setView(Messages);
}

void CampaignsPage::open(const QVariantMap &place)
{
    if (place.value(u"view"_s) == u"niches"_s)
        return setView(Niches);
    if (place.value(u"view"_s) == u"closing"_s)
        return setView(Closing);
    if (place.contains(u"messages"_s))
        return showMessages(place.value(u"messages"_s).toLongLong(),
                            place.value(u"name"_s).toString(), place.value(u"status"_s).toString());
    setView(Campaigns);
    for (const char *filter : {"status", "niche", "region", "client", "from", "until"}) {
        if (place.contains(QLatin1String(filter)))
            return showFiltered(place);
    }
    if (!place.contains(u"campaign"_s))
        return;
    const QString campaignId = place.value(u"campaign"_s).toString();
    m_campaigns->view()->setCurrentKey({campaignId});
    m_detail->showCampaign(campaignId.toLongLong());
}

/// Only what a place narrows, whatever was filtered before.
void CampaignsPage::showFiltered(const QVariantMap &place)
{
    const auto during = [](const QDateTime &from, const QDateTime &until) {
        ColumnFilter filter;
        if (from.isValid())
            filter.from = from.toUTC().toString(Qt::ISODate);
        if (until.isValid())
            filter.until = until.toUTC().toString(Qt::ISODate);
        return filter;
    };
    FilterState state;
    static constexpr std::array valueFilters{
        std::pair{"status", "status"}, std::pair{"niche", "niche"}, std::pair{"region", "region"},
        std::pair{"client", "client_key"}};
    for (const auto &[name, column] : valueFilters) {
        if (place.contains(QLatin1String(name)))
            state.columns.insert(
                QLatin1String(column),
                ColumnFilter{{}, place.value(QLatin1String(name)).toStringList(), false, {}, {}});
    }
    const QDateTime from = place.value(u"from"_s).toDateTime();
    const QDateTime until = place.value(u"until"_s).toDateTime();
    if (from.isValid() || until.isValid())
        state.columns.insert(u"began_at"_s, during(from, until));
    if (const QDateTime since = place.value(u"since"_s).toDateTime(); since.isValid())
        state.columns.insert(u"completed_at"_s, during(since, {}));
    m_campaigns->filterBar()->setState(state);
}

void CampaignsPage::openArchived(qint64 campaignId)
{
    Q_EMIT linkActivated(u"archive"_s, {{u"campaign"_s, campaignId}});
}

void CampaignsPage::showMessagesTitle()
{
    m_messagesTitle->setText(m_messagesOf.isEmpty() ? tr("Messages")
                                                    : tr("Messages of %1").arg(m_messagesOf));
    m_back->setText(tr("Campaigns"));
    m_back->setToolTip(tr("Back to the campaigns (Esc)"));
}

void CampaignsPage::retranslate()
{
    m_switchAction->setText(view() == Niches ? tr("Campaigns") : tr("Niches"));
    m_switchAction->setIcon(icon(view() == Niches ? u"campaigns"_s : u"overview"_s));
    m_closingAction->setText(view() == Closing ? tr("Campaigns") : tr("Closing next"));
    m_closingAction->setIcon(icon(view() == Closing ? u"campaigns"_s : u"calendar"_s));
    m_targetAction->setText(tr("May we target…?"));
    m_importAction->setText(tr("Import…"));
    m_campaigns->setPresets(campaignPresets());
    m_campaigns->setEmptyState(u"campaigns"_s, tr("No campaigns yet"),
                               tr("Agents write them here; a campaign memory can be imported."),
                               {m_importAction});
    tellEmptyNiches();
    m_messages->setEmptyState(u"sent"_s, tr("This campaign has no messages"),
                              tr("They appear here as soon as an agent prepares them."));
    showMessagesTitle();
}

void CampaignsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
