// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientspage.h"

#include "ui/actions/clientactions.h"
#include "ui/delegates/budgetdelegate.h"
#include "ui/delegates/roidelegate.h"
#include "ui/look/icons.h"
#include "ui/look/status.h"
#include "ui/notifications.h"
#include "ui/pages/clientadsview.h"
#include "ui/pages/clientdetailpanel.h"
#include "ui/pages/clienteditor.h"
#include "ui/pages/clientoffer.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "suggestions/clientoverview.h"
#include "tables/clientstables.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailInterval = 1000; // ms between two live refreshes of the detail
constexpr int detailWidth = 500;
constexpr int paletteHits = 8;

QList<FilterPreset> presets()
{
    FilterPreset active{u"active"_s, ClientsPage::tr("Active"), {}};
    active.filter.columns.insert(u"status"_s, ColumnFilter{{}, {u"active"_s}, false, {}, {}});
    FilterPreset live{u"live"_s, ClientsPage::tr("Live"), {}};
    live.filter.columns.insert(u"execution_mode"_s, ColumnFilter{{}, {u"live"_s}, false, {}, {}});
    return {{u"all"_s, ClientsPage::tr("All"), {}}, active, live};
}

} // namespace

ClientsPage::ClientsPage(QWidget *parent)
    : Page(parent)
    , m_doing(new ClientActions(this))
    , m_detail(new ClientDetailPanel(this))
    , m_detailTimer(detailInterval)
{
    createActions();
    QWidget *list = createList();
    m_splitter = new DetailSplitter(list, m_detail, detailWidth, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(&m_detailTimer, &QTimer::timeout, m_detail, &ClientDetailPanel::refresh);
    connectDetail();
    connectDoing();
    setFocusProxy(m_table->view());
    retranslate();
    tellActions();
    tellUnsaved();
}

ClientsPage::~ClientsPage() = default;

void ClientsPage::createActions()
{
    const auto create = [this](const QString &iconName, const QKeySequence &key) {
        auto *action = new QAction(this);
        action->setIcon(icon(iconName));
        action->setShortcut(key);
        addAction(action); // its key works while the page is shown
        return action;
    };
    m_analyse = create(u"suggestions"_s, QKeySequence(u"Ctrl+R"_s));
    m_import = create(u"import"_s, QKeySequence(u"Ctrl+I"_s));
    m_new = create(u"plus"_s, QKeySequence::New);
    m_suggestions = create(u"suggestions"_s, Qt::Key_G);
    connect(m_analyse, &QAction::triggered, this, [this] { m_doing->analyse(m_detail->client()); });
    connect(m_import, &QAction::triggered, this, &ClientsPage::importMetricsRequested);
    connect(m_new, &QAction::triggered, m_doing, &ClientActions::newClient);
    connect(m_suggestions, &QAction::triggered, this,
            [this] { showSuggestions(m_detail->clientKey()); });
    for (int i = 0; i < viewCount; ++i) {
        m_views[size_t(i)] = new QAction(this);
        m_views[size_t(i)]->setShortcut(QKeySequence(int(Qt::Key_1) + i));
        m_views[size_t(i)]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(m_views[size_t(i)], &QAction::triggered, this,
                [this, i] { m_detail->setView(ClientDetailPanel::View(i)); });
        addAction(m_views[size_t(i)]);
    }
}

QWidget *ClientsPage::createList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_unsaved = new Banner(list);
    m_unsaved->setTone(Tone::Warning);
    m_unsaved->setRounded(false);
    m_showUnsaved = m_unsaved->addAction({});
    connect(m_showUnsaved, &QPushButton::clicked, this, [this] {
        const auto unsaved = m_detail->editor()->unsaved();
        if (!unsaved.isEmpty())
            open({{u"client"_s, unsaved.first().first}, {u"view"_s, u"settings"_s}});
    });
    const TableSpec spec = clientsTable();
    m_table = new TablePanel(spec, list);
    m_table->setSettingsKey(id());
    m_table->setSelectsFirstRow(true);
    PagedTableView *view = m_table->view();
    view->setItemDelegateForColumn(spec.indexOf(u"roi"_s), new RoiDelegate(view));
    view->setItemDelegateForColumn(spec.indexOf(u"budget_used"_s), new BudgetDelegate(view));
    layout->addWidget(m_unsaved);
    layout->addWidget(m_table, 1);
    connect(m_table, &TablePanel::currentKeyChanged, this,
            [this](const QStringList &key) { choose(key.value(0)); });
    connect(m_table, &TablePanel::rowActivated, this,
            [this](const QStringList &) { m_detail->setView(ClientDetailPanel::Settings); });
    connect(m_table, &TablePanel::statusChanged, this, &Page::statusChanged);
    connect(m_table, &TablePanel::busyChanged, this, &ClientsPage::tellBusy);
    return list;
}

void ClientsPage::connectDetail()
{
    connect(m_detail, &ClientDetailPanel::busyChanged, this, [this](bool busy) {
        m_detailBusy = busy;
        tellBusy();
    });
    connect(m_detail, &ClientDetailPanel::clientRead, this, &ClientsPage::tellActions);
    connect(m_detail, &ClientDetailPanel::suggestionsRequested, this,
            &ClientsPage::showSuggestions);
    const auto client = [this] {
        return m_detail->client();
    };
    ClientEditor *editor = m_detail->editor();
    connect(editor, &ClientEditor::saveRequested, m_doing, &ClientActions::save);
    connect(editor, &ClientEditor::unsavedChanged, this, &ClientsPage::tellUnsaved);
    connect(editor, &ClientEditor::newConnectorRequested, m_doing,
            [this] { m_doing->editConnector(ConnectorProfile()); });
    connect(editor, &ClientEditor::connectorChangeRequested, m_doing,
            qOverload<const QString &>(&ClientActions::editConnector));
    connect(m_detail->ads(), &ClientAdsView::changeRequested, m_doing,
            [this, client](const ClientAd &before, const ClientAd &after) {
                m_doing->changeAd(client(), before, after);
            });
    ClientOffer *offer = m_detail->offer();
    connect(offer, &ClientOffer::productEditRequested, m_doing,
            [this, client](const Product &product) { m_doing->editProduct(client(), product); });
    connect(offer, &ClientOffer::productRemoveRequested, m_doing,
            [this, client](const Product &product) { m_doing->removeProduct(client(), product); });
    connect(offer, &ClientOffer::funnelEditRequested, m_doing,
            [this, client](const Funnel &funnel) { m_doing->editFunnel(client(), funnel); });
    connect(offer, &ClientOffer::funnelRemoveRequested, m_doing,
            [this, client](const Funnel &funnel) { m_doing->removeFunnel(client(), funnel); });
}

void ClientsPage::connectDoing()
{
    connect(m_doing, &ClientActions::changed, m_detail, &ClientDetailPanel::refresh);
    connect(m_doing, &ClientActions::changed, m_table, &TablePanel::refresh);
    connect(m_doing, &ClientActions::suggestionsRequested, this, &ClientsPage::showSuggestions);
    connect(m_doing, &ClientActions::saved, m_detail->editor(), &ClientEditor::saved);
    connect(m_doing, &ClientActions::saveFailed, this,
            [this](const QString &key, const Error &error) {
                if (key == m_detail->clientKey())
                    m_detail->editor()->saveFailed(error);
                else if (m_services.notifications) // another client is looked at by now
                    m_services.notifications->failed(error);
            });
    connect(m_doing, &ClientActions::adFailed, this,
            [this](const QString &key, const ClientAd &before) {
                if (key == m_detail->clientKey())
                    m_detail->ads()->restore(before);
            });
    connect(m_doing, &ClientActions::clientMade, this, [this](const QString &key) {
        m_table->filterBar()->setState({});
        open({{u"client"_s, key}, {u"view"_s, u"settings"_s}});
    });
}

QString ClientsPage::id() const
{
    return u"clients"_s;
}

QString ClientsPage::title() const
{
    return tr("Clients");
}

QString ClientsPage::iconName() const
{
    return u"clients"_s;
}

void ClientsPage::setServices(const Services &services)
{
    if (m_services.monitor && m_services.monitor != services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherMonitor = m_services.monitor != services.monitor;
    m_services = services;
    m_detail->setServices(services);
    m_table->setServices(services);
    m_doing->setServices(services);
    m_splitter->remember(services.settings, id(), u"splitter"_s);
    tellActions();
    if (!services.monitor || !otherMonitor)
        return;
    connect(services.monitor, &ConnectionMonitor::tableChanged, this, [this](const QString &table) {
        static const QStringList shown{u"clients"_s, u"ads_library"_s, u"spend_history"_s,
                                       u"suggestions"_s, u"connectors"_s};
        if (shown.contains(table))
            m_detailTimer.ask();
    });
    connect(services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    m_detail->refresh();
            });
}

void ClientsPage::setConnectorService(ConnectorService *service)
{
    m_doing->setConnectorService(service);
}

QList<QAction *> ClientsPage::headerActions() const
{
    return {m_analyse, m_import, m_new};
}

QList<PaletteEntry> ClientsPage::paletteEntries() const
{
    const auto entry = [this](QAction *action, const QString &text) {
        auto *page = const_cast<ClientsPage *>(this);
        return PaletteEntry{text, title(), action->icon().isNull() ? iconName() : u"clients"_s,
                            action->shortcut(), [page, action] {
                                Q_EMIT page->linkActivated(page->id(), {});
                                action->trigger();
                            }};
    };
    QList<PaletteEntry> entries{entry(m_new, tr("New client")),
                                entry(m_import, tr("Import figures of ads"))};
    if (m_analyse->isEnabled())
        entries.append(entry(m_analyse, tr("Analyse the chosen client")));
    return entries;
}

void ClientsPage::searchPalette(const QString &text, const PaletteAnswer &answer)
{
    if (!m_services.database)
        return;
    m_search = m_services.database->ask(
        this, [text](Session &session) { return searchClients(session, text, paletteHits); },
        [this, answer](const Result<QList<ClientHit>> &hits) {
            if (!hits)
                return;
            QList<PaletteEntry> entries;
            for (const ClientHit &hit : *hits)
                entries.append(
                    {hit.name,
                     tr("Client") + u" · "_s + statusLook(StatusOf::Client, hit.status).word,
                     u"clients"_s,
                     {},
                     [this, key = hit.key] {
                         Q_EMIT linkActivated(id(), {{u"client"_s, key}});
                     }});
            answer(entries);
        });
}

QList<ShortcutHelp> ClientsPage::shortcuts() const
{
    const auto key = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    return {{tr("J / K, arrows"), tr("Next and previous client")},
            {tr("1, 2, 3, 4"), tr("Figures, ads, offer, settings")},
            {tr("Enter"), tr("Settings of the client")},
            {tr("F2, Enter"), tr("Change status or budget of an ad by hand")},
            {key(m_suggestions), tr("Suggestions of the client")},
            {QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText),
             tr("Save the settings")},
            {key(m_analyse), tr("Analyse the client")},
            {key(m_import), tr("Import figures of ads")},
            {key(m_new), tr("New client")}};
}

void ClientsPage::focusFilter()
{
    if (m_detail->isAncestorOf(focusWidget()) && m_detail->view() == ClientDetailPanel::Ads)
        return m_detail->ads()->focusFilter();
    m_table->focusFilter();
}

void ClientsPage::refresh()
{
    m_table->refresh();
    m_detail->refresh();
}

QString ClientsPage::statusText() const
{
    return m_table->statusText();
}

QDateTime ClientsPage::asOf() const
{
    return m_table->asOf();
}

void ClientsPage::open(const QVariantMap &place)
{
    const QStringList names{u"figures"_s, u"ads"_s, u"offer"_s, u"settings"_s};
    const qsizetype view = names.indexOf(place.value(u"view"_s).toString());
    if (view >= 0)
        m_detail->setView(ClientDetailPanel::View(view));
    const QString key = place.value(u"client"_s).toString();
    if (key.isEmpty())
        return;
    m_table->view()->setCurrentKey({key});
    choose(key);
}

void ClientsPage::choose(const QString &key)
{
    m_detail->showClient(key);
    tellActions();
}

void ClientsPage::showSuggestions(const QString &key)
{
    if (!key.isEmpty())
        Q_EMIT linkActivated(u"suggestions"_s, {{u"client"_s, key}});
}

void ClientsPage::tellBusy()
{
    Q_EMIT busyChanged(m_table->isBusy() || m_detailBusy);
}

/// What is not saved is not lost from sight either.
void ClientsPage::tellUnsaved()
{
    QStringList names;
    for (const auto &[key, name] : m_detail->editor()->unsaved())
        names.append(name);
    m_unsaved->setVisible(!names.isEmpty());
    m_unsaved->setText(tr("Not saved yet: %1").arg(names.join(u", "_s)));
}

void ClientsPage::tellActions()
{
    const bool chosen = !m_detail->client().key.isEmpty() && m_services.database;
    m_analyse->setEnabled(chosen);
    m_suggestions->setEnabled(chosen);
    m_new->setEnabled(m_services.database);
}

void ClientsPage::retranslate()
{
    m_analyse->setText(tr("Analyse"));
    m_analyse->setToolTip(tr("Look for something to propose for the chosen client"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Import figures of ads from a file"));
    m_new->setText(tr("New client…"));
    m_suggestions->setText(tr("Suggestions"));
    m_showUnsaved->setText(tr("Show"));
    m_table->setPresets(presets());
    m_table->setEmptyState(u"clients"_s, tr("No clients yet"),
                           tr("They come with the first import of figures, or are made here."),
                           {m_import, m_new});
    tellUnsaved();
}

void ClientsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
