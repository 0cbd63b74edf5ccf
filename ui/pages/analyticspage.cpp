// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticspage.h"

#include "ui/look/icons.h"
#include "ui/notifications.h"
#include "ui/pages/analyticsbar.h"
#include "ui/pages/analyticscalls.h"
#include "ui/pages/analyticsmarketing.h"
#include "ui/settings.h"
#include "ui/texts/calltexts.h"
#include "ui/widgets/keypopup.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/viewmenu.h"

#include "database/database.h"

#include <QAction>
#include <QEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int clockInterval = 30'000; // ms
constexpr int mostKeys = 300;         // to choose one from
} // namespace

AnalyticsPage::AnalyticsPage(QWidget *parent)
    : Page(parent)
    , m_bar(new AnalyticsBar(this))
    , m_stack(new QStackedWidget(this))
    , m_calls(new AnalyticsCalls(this))
    , m_marketing(new AnalyticsMarketing(this))
    , m_switch(new QAction(this))
    , m_back(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    for (AnalyticsView *each : std::initializer_list<AnalyticsView *>{m_calls, m_marketing}) {
        m_stack->addWidget(each);
        connect(each, &AnalyticsView::statusChanged, this, &Page::statusChanged);
        connect(each, &AnalyticsView::busyChanged, this, [this, each](bool busy) {
            if (each == view())
                Q_EMIT busyChanged(busy);
        });
        connect(each, &AnalyticsView::linkActivated, this,
                [this](const QString &pageId, const QVariantMap &place) {
                    pageId == id() ? open(place) : Q_EMIT linkActivated(pageId, place);
                });
    }
    addAction(m_switch);
    connect(m_switch, &QAction::triggered, this, [this] {
        setView(view() == m_calls ? static_cast<AnalyticsView *>(m_marketing) : m_calls);
    });
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_marketing->addAction(m_back);
    connect(m_back, &QAction::triggered, this, [this] { setView(m_calls); });
    connect(m_bar, &AnalyticsBar::choiceChanged, this, [this] { choose(m_bar->choice()); });
    connect(m_bar, &AnalyticsBar::keyWanted, this, &AnalyticsPage::openKeys);
    connect(m_bar, &AnalyticsBar::exportsWanted, this, &AnalyticsPage::addExports);
    m_clockTimer.setInterval(clockInterval);
    m_clockTimer.callOnTimeout(this, [this] {
        if (isVisible())
            tellViews();
    });
    m_clockTimer.start();
    m_bar->views()->setPage(id());
    m_bar->views()->setStateSource([this] { return choiceToJson(m_choice); });
    connect(m_bar->views(), &ViewMenu::viewChosen, this,
            [this](const QJsonObject &state) { choose(choiceFromJson(state)); });
    connect(m_bar->views(), &ViewMenu::resetRequested, this, [this] { choose(AnalyticsChoice()); });
    connect(m_bar->views(), &ViewMenu::failed, this, [this](const Error &error) {
        if (m_services.notifications)
            m_services.notifications->failed(error);
    });
    setFocusProxy(m_bar->periodPill());
    m_bar->setChoice(m_choice);
    retranslate();
}

AnalyticsPage::~AnalyticsPage() = default;

QString AnalyticsPage::id() const
{
    return u"analytics"_s;
}

QString AnalyticsPage::title() const
{
    return tr("Analytics");
}

QString AnalyticsPage::heading() const
{
    return view() == m_calls ? tr("Model calls") : tr("Marketing");
}

QString AnalyticsPage::iconName() const
{
    return u"analytics"_s;
}

AnalyticsView *AnalyticsPage::view() const
{
    return static_cast<AnalyticsView *>(m_stack->currentWidget());
}

void AnalyticsPage::setView(AnalyticsView *view)
{
    m_stack->setCurrentWidget(view);
    m_bar->setTaskChoicesShown(view == m_calls);
    retranslate();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
    Q_EMIT busyChanged(view->isBusy());
}

// --- what is looked at -------------------------------------------------------------------------

void AnalyticsPage::setServices(const Services &services)
{
    const bool otherDatabase = m_services.database != services.database;
    m_services = services;
    restore();
    if (otherDatabase) {
        m_spanRequest.cancel();
        m_span = {};
        m_bar->views()->setStore(
            services.database ? std::make_unique<DatabaseViewStore>(services.database) : nullptr);
        tellViews();
    }
    m_calls->setServices(services);
    m_marketing->setServices(services);
    if (otherDatabase)
        readKeyName();
    if (otherDatabase && isVisible())
        readSpan();
}

/// Where statistics begin: "all time" depends on it.
void AnalyticsPage::readSpan()
{
    if (!m_services.database)
        return;
    m_spanRequest = m_services.database->ask(
        this, [](Session &session) { return taskSpan(session); },
        [this](const Result<TaskSpan> &span) {
            if (!span)
                return; // the views tell what is wrong
            m_span = *span;
            tellViews();
        });
}

/// Campaigns and clients are known by their names.
void AnalyticsPage::readKeyName()
{
    m_nameRequest.cancel();
    m_bar->setKeyName({});
    const bool hasName =
        m_choice.key && !m_choice.key->isEmpty() &&
        (m_choice.grouping == TaskGrouping::Campaign || m_choice.grouping == TaskGrouping::Client);
    if (!m_services.database || !hasName)
        return;
    m_nameRequest = m_services.database->ask(
        this,
        [grouping = m_choice.grouping, key = *m_choice.key](Session &session) {
            return taskGroupNames(session, grouping, {key});
        },
        [this, key = *m_choice.key](const Result<QHash<QString, QString>> &names) {
            if (names && m_choice.key == key)
                m_bar->setKeyName(names->value(key));
        });
}

/// Those with most of what is measured in the period.
void AnalyticsPage::openKeys(QWidget *anchor)
{
    auto *popup = new KeyPopup(AnalyticsBar::groupingText(m_choice.grouping),
                               AnalyticsBar::allText(m_choice.grouping), m_choice.key, this);
    popup->setNote(tr("One at a time: statistics are kept by agent, type, model, client or "
                      "campaign, each with its models. The table of tasks knows every "
                      "combination."));
    connect(popup, &KeyPopup::keyChosen, this, [this](const std::optional<QString> &key) {
        AnalyticsChoice choice = m_choice;
        choice.key = key;
        choose(choice);
    });
    popup->popupAt(anchor);
    if (!m_services.database)
        return;
    TaskQuery query;
    query.period = m_choice.period;
    query.step = TimeStep::Month;
    query.grouping = m_choice.grouping;
    query.measure = taskMeasure(m_choice.measure);
    query.most = mostKeys;
    m_keysRequest = m_services.database->ask(
        popup, [query](Session &session) { return taskSeries(session, query); },
        [popup, measure = m_choice.measure,
         grouping = m_choice.grouping](const Result<TaskSeries> &series) {
            if (!series)
                return popup->setNote(series.error().summary);
            QList<KeyPopup::Entry> entries;
            for (const TaskGroup &group : series->groups) {
                if (!group.isOthers)
                    entries.append({group.key, callGroupName(grouping, group.key, group.name),
                                    measureText(measure, measured(group.total, measure))});
            }
            popup->setEntries(entries);
        });
}

void AnalyticsPage::showEvent(QShowEvent *event)
{
    tellViews(); // "today" may be another one
    readSpan();
    Page::showEvent(event);
}

void AnalyticsPage::choose(const AnalyticsChoice &choice)
{
    m_choice = choice;
    tellViews();
    readKeyName();
    keep();
}

void AnalyticsPage::tellViews()
{
    m_choice.period = periodOf(m_choice.chosen, QDateTime::currentDateTimeUtc(), m_span);
    m_choice.step = stepFor(m_choice.period);
    m_bar->setChoice(m_choice);
    m_calls->setChoice(m_choice);
    m_marketing->setChoice(m_choice);
    Q_EMIT statusChanged();
}

void AnalyticsPage::keep()
{
    if (m_services.settings)
        m_services.settings->setPageValue(
            id(), u"choice"_s,
            QString::fromUtf8(
                QJsonDocument(choiceToJson(m_choice)).toJson(QJsonDocument::Compact)));
}

void AnalyticsPage::restore()
{
    if (m_restored || !m_services.settings)
        return;
    m_restored = true;
    const QByteArray kept = m_services.settings->pageValue(id(), u"choice"_s).toString().toUtf8();
    m_choice = choiceFromJson(QJsonDocument::fromJson(kept).object());
    tellViews();
}

void AnalyticsPage::refresh()
{
    tellViews();
    readSpan();
    view()->refresh();
}

void AnalyticsPage::open(const QVariantMap &place)
{
    const QString wantedView = place.value(u"view"_s).toString();
    if (!wantedView.isEmpty())
        setView(wantedView == "marketing"_L1 ? static_cast<AnalyticsView *>(m_marketing) : m_calls);
    else if (place.contains(u"group"_s))
        setView(m_calls);
    AnalyticsChoice wanted = m_choice;
    if (place.contains(u"measure"_s))
        wanted.measure =
            choiceFromJson({{u"measure"_s, place.value(u"measure"_s).toString()}}).measure;
    if (const auto grouping = taskGroupingFrom(place.value(u"group"_s).toString());
        grouping && *grouping != TaskGrouping::All) {
        wanted.grouping = *grouping;
        wanted.key = place.contains(u"key"_s) ? std::optional(place.value(u"key"_s).toString())
                                              : std::nullopt;
    }
    const QDateTime from = place.value(u"from"_s).toDateTime();
    const QDateTime until = place.value(u"until"_s).toDateTime();
    if (from.isValid() || until.isValid()) {
        wanted.chosen = {Period::Kind::Custom, from.toLocalTime().date(),
                         until.isValid() ? until.toLocalTime().addMSecs(-1).date() : QDate()};
        if (!place.contains(u"group"_s))
            wanted.key.reset(); // the figure that was clicked was of all
    }
    if (choiceToJson(wanted) != choiceToJson(m_choice))
        choose(wanted);
    view()->open(place);
}

// --- the window --------------------------------------------------------------------------------

void AnalyticsPage::addExports(QMenu *menu)
{
    view()->addExports(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Report (PDF)…")), &QAction::triggered, this,
            [this] { Q_EMIT reportRequested(m_choice); });
}

QList<QAction *> AnalyticsPage::headerActions() const
{
    return {m_switch};
}

QList<PaletteEntry> AnalyticsPage::paletteEntries() const
{
    auto *page = const_cast<AnalyticsPage *>(this);
    const auto go = [page](const QString &to) {
        return [page, to] {
            Q_EMIT page->linkActivated(page->id(), {{u"view"_s, to}});
        };
    };
    return {{tr("Model calls: what they cost and what goes wrong"),
             title(),
             iconName(),
             {},
             go(u"calls"_s)},
            {tr("Marketing: what campaigns and ads brought"),
             title(),
             iconName(),
             {},
             go(u"marketing"_s)}};
}

QList<ShortcutHelp> AnalyticsPage::shortcuts() const
{
    return {{tr("Tab"), tr("From chart to chart")},
            {tr("Arrows"), tr("Read out the figures of a chart")},
            {tr("Enter"), tr("Open the rows behind a figure")},
            {tr("Esc"), tr("Back to model calls")}};
}

void AnalyticsPage::focusFilter()
{
    m_bar->periodPill()->setFocus(Qt::ShortcutFocusReason);
}

QString AnalyticsPage::statusText() const
{
    return view()->statusText();
}

QDateTime AnalyticsPage::asOf() const
{
    return view()->asOf();
}

void AnalyticsPage::retranslate()
{
    const bool isCalls = view() == m_calls;
    m_switch->setText(isCalls ? tr("Marketing") : tr("Model calls"));
    m_switch->setIcon(icon(isCalls ? u"campaigns"_s : u"analytics"_s));
}

void AnalyticsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
    Page::changeEvent(event);
}

} // namespace regie
