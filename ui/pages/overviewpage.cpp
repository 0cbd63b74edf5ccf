// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/checktexts.h"
#include "ui/notifications.h"
#include "ui/widgets/alertscard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablepanel.h"
#include "ui/widgets/thinprogressbar.h"

#include "database/connectionmonitor.h"
#include "database/database.h"
#include "tables/operationstables.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveInterval = 1000;    // ms between two live refreshes
constexpr int clockInterval = 15'000; // ms
constexpr int twoColumns = 860;       // px of width from which there are two
constexpr int figureRow = 640;        // px of width from which figures are on one line
constexpr int fewestRows = 6;
constexpr int mostRows = 14;
constexpr int gap = 12;

/// The few columns there is room for; to filter there is the page behind it.
TableSpec shortClosingTable()
{
    static const QHash<QString, int> widths{{u"name"_s, 210},
                                            {u"status"_s, 116},
                                            {u"closes_at"_s, 120},
                                            {u"pending"_s, 80},
                                            {u"awaiting"_s, 124}};
    TableSpec spec = closingTable();
    spec.searchSql.clear();
    for (ColumnSpec &column : spec.columns) {
        column.filter = FilterKind::None;
        column.visible = widths.contains(column.id);
        column.width = widths.value(column.id, column.width);
    }
    const int clock = spec.indexOf(u"closes_at"_s);
    spec.columns.move(clock, 2);
    return spec;
}

/// What leads from a card to the page behind it: no higher than the card's title.
QToolButton *moreButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Figures of the last days lead to campaigns of those days alone.
QVariantMap placeNow(QVariantMap place)
{
    const QString status = place.value(u"status"_s).toString();
    if (status == u"completed"_s || status == u"failed"_s)
        place.insert(u"since"_s,
                     QDateTime::currentDateTimeUtc().addDays(-OverviewFigures::recentDays));
    return place;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(createContent());
    setFocusProxy(m_figures.front().card);
    createTimers();
    retranslate();
    forget();
}

OverviewPage::~OverviewPage() = default;

// --- building ----------------------------------------------------------------------------------

QWidget *OverviewPage::createContent()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(gap);
    m_figureGrid = new QGridLayout;
    m_figureGrid->setSpacing(gap);
    createFigures();
    layout->addLayout(m_figureGrid);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    m_alerts = new AlertsCard(this);
    connect(m_alerts, &AlertsCard::chosen, this, &OverviewPage::attend);
    right->addWidget(m_alerts);
    right->addWidget(createChecks());
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->addWidget(createClosing());
    left->addStretch(1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    layout->addLayout(m_columns, 1);
    m_scroll->setWidget(content);
    return m_scroll;
}

void OverviewPage::createFigures()
{
    const auto campaigns = [](const QString &status) {
        return QVariantMap{{u"view"_s, u"campaigns"_s}, {u"status"_s, status}};
    };
    const std::array<QVariantMap, 6> places{QVariantMap{{u"status"_s, u"pending"_s}},
                                            campaigns(u"sending"_s),
                                            campaigns(u"paused"_s),
                                            QVariantMap{{u"view"_s, u"closing"_s}},
                                            campaigns(u"completed"_s),
                                            campaigns(u"failed"_s)};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        auto *card = new FigureCard(this);
        card->setClickable(true);
        card->setLarge(true);
        m_figures[i] = {card, i == 0 ? u"suggestions"_s : u"campaigns"_s, places[i]};
        connect(card, &FigureCard::clicked, this,
                [this, i] { go(m_figures[i].page, placeNow(m_figures[i].place)); });
    }
}

QWidget *OverviewPage::createClosing()
{
    m_closingCard = new Card(this);
    m_allClosing = moreButton(m_closingCard);
    connect(m_allClosing, &QToolButton::clicked, this, [this] {
        go(u"campaigns"_s, {{u"view"_s, u"closing"_s}});
    });
    m_closingCard->addHeaderWidget(m_allClosing);
    m_closing = new TablePanel(shortClosingTable(), m_closingCard);
    m_closing->filterBar()->hide();
    // Its place is the bar's lower edge; the window's own line says the same.
    m_closing->findChild<ThinProgressBar *>()->setMaximumSize(0, 0);
    m_closing->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_closing->view()->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_closingCard->body()->addWidget(m_closing);
    connect(m_closing, &TablePanel::statusChanged, this, &OverviewPage::fitClosing);
    connect(&theme(), &Theme::changed, this, &OverviewPage::fitClosing);
    fitClosing();
    const auto openCampaign = [this](const QStringList &key) {
        go(u"campaigns"_s, {{u"campaign"_s, key.value(0).toLongLong()}});
    };
    connect(m_closing, &TablePanel::rowActivated, this, openCampaign);
    connect(m_closing->view(), &QAbstractItemView::clicked, this,
            [this, openCampaign](const QModelIndex &index) {
                openCampaign(m_closing->model()->rowKey(index.row()));
            });
    connect(m_closing, &TablePanel::busyChanged, this, &OverviewPage::tellBusy);
    return m_closingCard;
}

/// As high as its rows, within reason: more of them are scrolled to.
void OverviewPage::fitClosing()
{
    const int rows = std::clamp(m_closing->model()->rowCount(), fewestRows, mostRows);
    m_closing->setFixedHeight((rows + 1) * theme().rowHeight() + 2);
}

QWidget *OverviewPage::createChecks()
{
    m_checksCard = new Card(this);
    m_allChecks = moreButton(m_checksCard);
    connect(m_allChecks, &QToolButton::clicked, this, [this] { go(u"checks"_s, {}); });
    m_checksCard->addHeaderWidget(m_allChecks);
    m_checkList = new QVBoxLayout;
    m_checkList->setSpacing(2);
    m_checksCard->body()->addLayout(m_checkList);
    return m_checksCard;
}

void OverviewPage::createTimers()
{
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(liveInterval);
    connect(&m_loadTimer, &QTimer::timeout, this, &OverviewPage::load);
    m_clockTimer.setInterval(clockInterval);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && m_state)
            tell();
    });
    m_clockTimer.start();
}

/// One column where there is no room for two: what needs attention comes before what closes next.
void OverviewPage::arrange()
{
    const bool isWide = width() >= twoColumns;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    const int onLine = width() >= figureRow ? int(m_figures.size()) : 3;
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figureGrid->addWidget(m_figures[i].card, int(i) / onLine, int(i) % onLine);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

QString OverviewPage::id() const
{
    return u"overview"_s;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::iconName() const
{
    return u"overview"_s;
}

// --- reading -----------------------------------------------------------------------------------

void OverviewPage::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = m_services.database != services.database;
    m_services = services;
    m_closing->setServices(services);
    watchMonitor();
    if (!otherDatabase)
        return;
    forget();
    loadLater();
}

void OverviewPage::watchMonitor()
{
    if (!m_services.monitor)
        return;
    connect(
        m_services.monitor, &ConnectionMonitor::tableChanged, this, [this](const QString &table) {
            static const QStringList watched{u"campaigns"_s, u"suggestions"_s, u"check_schedule"_s,
                                             u"check_runs"_s, u"audit_log"_s};
            m_stale = m_stale || watched.contains(table);
            // A throttle, not a delay: what changes all the time is read all the same.
            if (m_stale && isVisible() && !m_loadTimer.isActive())
                m_loadTimer.start();
        });
    connect(m_services.monitor, &ConnectionMonitor::stateChanged, this,
            [this](ConnectionMonitor::State state) {
                if (state == ConnectionMonitor::State::Online)
                    loadLater();
            });
}

void OverviewPage::setPrivateServer(bool isPrivate)
{
    m_isPrivate = isPrivate;
    if (m_state)
        tell();
}

/// What is known of another database says nothing about this one.
void OverviewPage::forget()
{
    m_request.cancel();
    m_state.reset();
    m_asOf = {};
    if (m_services.database)
        m_placeholder->showLoading();
    else
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("The overview appears as soon as there is a database."));
    m_stack->setCurrentWidget(m_placeholder);
    m_isLoading = false;
    tellBusy();
    Q_EMIT statusChanged();
}

void OverviewPage::loadLater()
{
    m_stale = true;
    if (isVisible())
        load(); // else showEvent() comes back to it
}

void OverviewPage::load()
{
    if (!m_services.database || !isVisible())
        return;
    m_stale = false;
    m_isLoading = true;
    tellBusy();
    m_request = m_services.database->ask(
        this, [](Session &session) { return readOverview(session); },
        [this](const Result<OverviewState> &state) { take(state); });
}

void OverviewPage::tellBusy()
{
    const bool busy = m_isLoading || m_closing->isBusy();
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void OverviewPage::take(const Result<OverviewState> &state)
{
    m_isLoading = false;
    tellBusy();
    if (state) {
        m_state = *state;
        m_asOf = QDateTime::currentDateTime();
        tell();
        m_stack->setCurrentWidget(m_scroll);
        return;
    }
    if (state.error().kind == ErrorKind::Cancelled)
        return;
    if (!m_state) {
        m_placeholder->showError(state.error().summary, state.error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this,
                &OverviewPage::load);
        m_stack->setCurrentWidget(m_placeholder);
    } else if (state.error().kind != ErrorKind::Offline && m_services.notifications) {
        m_services.notifications->failed(state.error());
    }
}

// --- telling -----------------------------------------------------------------------------------

void OverviewPage::tell()
{
    tellFigures();
    tellChecks();
    tellAlerts();
    Q_EMIT statusChanged();
}

void OverviewPage::tellFigures()
{
    const OverviewFigures &figures = m_state->figures;
    const std::array<qint64, 6> values{figures.suggestions, figures.sending,   figures.paused,
                                       figures.open,        figures.completed, figures.failed};
    constexpr std::array tones{Tone::Info,    Tone::Info, Tone::Warning,
                               Tone::Neutral, Tone::Ok,   Tone::Bad};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].card->setValue(QLocale().toString(values[i]));
        m_figures[i].card->setDot(theme().fill(tones[i]));
    }
}

/// Failing ones first; lines are kept, so that the keyboard stays where it is.
void OverviewPage::tellChecks()
{
    QList<CheckState> checks = m_state->checks;
    std::stable_sort(checks.begin(), checks.end(), [](const CheckState &a, const CheckState &b) {
        return isFailing(a) && !isFailing(b);
    });
    while (m_lines.size() > checks.size())
        delete m_lines.takeLast();
    while (m_lines.size() < checks.size()) {
        auto *line = new CheckLine(m_checksCard);
        connect(line, &CheckLine::clicked, this, [this, line] {
            go(u"checks"_s, {{u"check"_s, line->check()}});
        });
        m_checkList->addWidget(line);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < checks.size(); ++i)
        m_lines.at(i)->setState(checks.at(i));
}

void OverviewPage::tellAlerts()
{
    m_alerts->setAlerts(overviewAlerts(*m_state, m_isPrivate));
}

void OverviewPage::attend(const OverviewAlert &alert)
{
    if (alert.page.isEmpty())
        Q_EMIT backupRequested();
    else
        go(alert.page, alert.place);
}

void OverviewPage::go(const QString &page, const QVariantMap &place)
{
    Q_EMIT linkActivated(page, place);
}

// --- the window --------------------------------------------------------------------------------

QList<PaletteEntry> OverviewPage::paletteEntries() const
{
    auto *page = const_cast<OverviewPage *>(this);
    return {{tr("Open checks"),
             tr("Background checks"),
             u"checks"_s,
             {},
             [page] {
                 page->go(u"checks"_s, {});
             }},
            {tr("What closes next"), tr("Campaigns"), u"pending"_s, {}, [page] {
                 page->go(u"campaigns"_s, {{u"view"_s, u"closing"_s}});
             }}};
}

QList<ShortcutHelp> OverviewPage::shortcuts() const
{
    return {{tr("Tab, Enter"), tr("Go through the overview and open what is behind it")}};
}

void OverviewPage::refresh()
{
    m_closing->refresh();
    loadLater();
}

QString OverviewPage::statusText() const
{
    if (!m_state)
        return {};
    const QString open = tr("%Ln campaign(s) open", nullptr, int(m_state->figures.open));
    const int urgent = m_alerts->urgent();
    return urgent == 0 ? open : open + u"  ·  "_s + tr("%n alert(s)", nullptr, urgent);
}

void OverviewPage::retranslate()
{
    const int days = OverviewFigures::recentDays;
    const std::array<QString, 6> labels{tr("To decide"),
                                        tr("Sending"),
                                        tr("Paused"),
                                        tr("Open"),
                                        tr("Completed, last %n day(s)", nullptr, days),
                                        tr("Failed, last %n day(s)", nullptr, days)};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].card->setLabel(labels[i]);
        m_figures[i].card->setToolTip(tr("Show these campaigns"));
    }
    m_figures[0].card->setToolTip(tr("Suggestions that wait for a decision"));
    m_figures[3].card->setToolTip(tr("Begun and not settled: replies may still come"));
    m_closingCard->setTitle(tr("Closing next"));
    m_allClosing->setText(tr("All"));
    m_allClosing->setAccessibleName(tr("All open campaigns"));
    m_closing->setEmptyState(u"ok"_s, tr("No campaign is open"),
                             tr("Campaigns appear here from their start until they are settled."));
    m_checksCard->setTitle(tr("Background checks"));
    m_allChecks->setText(tr("All"));
    m_allChecks->setAccessibleName(tr("All background checks"));
    if (m_state)
        tell();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
    if (m_stale)
        load();
    else if (m_state)
        tell();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_state)
            forget();
        Q_EMIT statusChanged();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
