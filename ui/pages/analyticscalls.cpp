// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticscalls.h"

#include "ui/analytics/callcharts.h"
#include "ui/charts/barlist.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/charts/stackedchart.h"
#include "ui/itemmodels/callerrorsmodel.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/stateplaceholder.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

AnalyticsCalls::AnalyticsCalls(QWidget *parent)
    : AnalyticsView(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_grid(new CardGrid(this))
    , m_figures(new CallFigureRow(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_grid);
    m_grid->addAbove(m_figures);
    m_note->setWordWrap(true);
    m_note->hide();
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::Dim);
    m_grid->addAbove(m_note);
    createCharts();
    connectLoader();
    connect(m_figures, &CallFigureRow::activated, this, &AnalyticsCalls::openFigure);
    retranslate();
    forget();
}

AnalyticsCalls::~AnalyticsCalls() = default;

// --- building ----------------------------------------------------------------------------------

ChartCard *AnalyticsCalls::addCard(ChartPanel *chart, Part part, const char *name)
{
    auto *card = new ChartCard(this);
    card->setObjectName(QLatin1String(name));
    if (chart)
        card->setChart(chart);
    m_cards.append(card);
    m_parts[part].append(card);
    connect(card, &ChartCard::placeActivated, this,
            [this, card, part](const ChartPlace &place) { openRows(card, part, place); });
    connect(card, &ChartCard::retryRequested, this, &AnalyticsCalls::refresh);
    return card;
}

void AnalyticsCalls::createCharts()
{
    m_overTime = new StackedChart(this);
    m_byGroup = new BarList(this);
    m_heat = new HeatMap(this);
    m_durationLines = new StackedChart(this);
    m_durationBars = new BarList(this);
    m_tokens = new StackedChart(this);
    m_histogram = new HistogramChart(this);
    m_retries = new StackedChart(this);
    m_messages = new BarList(this);
    addCard(m_overTime, Sums, "overTime");
    addCard(m_byGroup, Sums, "byGroup");
    createErrorTable();
    addCard(m_heat, Times, "heat");
    addCard(m_durationLines, Durations, "durationLines");
    addCard(m_durationBars, Durations, "durationBars");
    addCard(m_tokens, Sums, "tokens");
    ChartCard *distribution = addCard(m_histogram, Durations, "histogram");
    m_durationGroup = new QComboBox(this);
    m_durationGroup->setObjectName(u"durationGroup"_s);
    m_durationGroup->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_durationGroup->setMinimumContentsLength(14);
    distribution->addHeaderWidget(m_durationGroup);
    connect(m_durationGroup, &QComboBox::activated, this, &AnalyticsCalls::chooseDurationGroup);
    addCard(m_retries, Sums, "retries");
    addCard(m_messages, Errors, "messages");
    for (int i = 0; i + 1 < m_cards.size(); i += 2)
        m_grid->addPair(m_cards[i], m_cards[i + 1]);
}

void AnalyticsCalls::createErrorTable()
{
    m_errorModel = new CallErrorsModel(this);
    m_sortedErrors = new QSortFilterProxyModel(this);
    m_sortedErrors->setSourceModel(m_errorModel);
    m_sortedErrors->setSortRole(CallErrorsModel::SortRole);
    m_errorTable = new PlainTable(this);
    m_errorTable->setModel(m_sortedErrors);
    m_errorTable->setSortingEnabled(true);
    m_errorTable->sortByColumn(CallErrorsModel::Rate, Qt::DescendingOrder);
    QHeaderView *header = m_errorTable->horizontalHeader();
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(64);
    m_errorTable->setColumnWidth(CallErrorsModel::Group, 160);
    for (const int column :
         {CallErrorsModel::Failed, CallErrorsModel::Tasks, CallErrorsModel::Rate})
        m_errorTable->setColumnWidth(column, 84);
    header->setSectionResizeMode(CallErrorsModel::Message, QHeaderView::Stretch);
    m_errorCard = addCard(nullptr, Errors, "errors");
    m_errorCard->setContent(m_errorTable, [this] {
        QList<int> rows;
        for (int row = 0; row < m_sortedErrors->rowCount(); ++row)
            rows.append(m_sortedErrors->mapToSource(m_sortedErrors->index(row, 0)).row());
        return m_errorModel->csv(rows);
    });
    connect(m_errorTable, &PlainTable::rowActivated, this, &AnalyticsCalls::openErrorRow);
    connect(m_errorTable, &QTableView::clicked, this,
            [this](const QModelIndex &index) { openErrorRow(index.row()); });
}

void AnalyticsCalls::connectLoader()
{
    connect(&m_loader, &CallLoader::asked, this, &AnalyticsCalls::tellAsked);
    connect(&m_loader, &CallLoader::sumsRead, this, &AnalyticsCalls::takeSums);
    connect(&m_loader, &CallLoader::errorsRead, this, &AnalyticsCalls::takeErrors);
    connect(&m_loader, &CallLoader::durationsRead, this, &AnalyticsCalls::takeDurations);
    connect(&m_loader, &CallLoader::timesRead, this, &AnalyticsCalls::takeTimes);
    connect(&m_loader, &CallLoader::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(&m_fills, &TurnQueue::emptied, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(&m_loader, &CallLoader::ageChanged, this, &AnalyticsView::statusChanged);
}

// --- reading -----------------------------------------------------------------------------------

void AnalyticsCalls::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    for (ChartCard *card : std::as_const(m_cards))
        card->setNotifications(services.notifications);
    if (otherDatabase)
        forget();
    m_loader.setServices(services);
}

/// What is known of another database says nothing about this one.
void AnalyticsCalls::forget()
{
    m_fills.clear();
    m_sums.reset();
    m_errors.reset();
    m_durations.reset();
    m_times.reset();
    m_figures->clear();
    m_note->hide();
    m_isOffline = false;
    for (ChartCard *card : std::as_const(m_cards))
        card->forget();
    if (!m_services.database)
        m_placeholder->showEmpty(u"database"_s, tr("Not connected"),
                                 tr("Charts appear as soon as there is a database."));
    else
        m_placeholder->showLoading();
    m_stack->setCurrentWidget(m_placeholder);
    Q_EMIT busyChanged(isBusy());
    Q_EMIT statusChanged();
}

void AnalyticsCalls::setChoice(const AnalyticsChoice &choice)
{
    m_loader.setChoice(choice);
}

void AnalyticsCalls::refresh()
{
    m_loader.reload();
}

void AnalyticsCalls::showEvent(QShowEvent *event)
{
    AnalyticsView::showEvent(event);
    m_loader.setActive(true);
}

void AnalyticsCalls::hideEvent(QHideEvent *event)
{
    AnalyticsView::hideEvent(event);
    m_loader.setActive(false);
}

// --- going on from a figure --------------------------------------------------------------------

/// Which groups the charts of a part show by themselves.
QStringList AnalyticsCalls::groupsOf(Part part) const
{
    if (part == Sums && m_sums)
        return keysOf(m_sums->series.groups);
    if (part == Errors && m_errors)
        return keysOf(m_errors->groups);
    return part == Durations && m_durations ? keysOf(m_durations->groups) : QStringList();
}

void AnalyticsCalls::openRows(const ChartCard *card, Part part, const ChartPlace &place)
{
    if (!m_fills.isEmpty())
        return; // what was clicked is being replaced
    const bool isMessage = card->chart() == m_messages;
    const bool isToken = card->chart() == m_tokens;
    const bool isPercentile = card->chart() == m_durationLines;
    ChartPlace wanted = place;
    if (isMessage || isToken || isPercentile)
        wanted.key.reset(); // these are no groups
    if (card->chart() == m_heat && place.weekday > 0)
        std::tie(wanted.from, wanted.until) = lastOccurrence(m_of[Times].period, place);
    if (card->chart() == m_histogram && m_durationGroupOf)
        std::tie(wanted.key, wanted.isOthers) = *m_durationGroupOf;
    QVariantMap rows = rowsBehind(m_of[part], wanted, groupsOf(part));
    if (isMessage)
        rows.insert(u"status"_s, u"failed"_s);
    if (isMessage && place.key)
        rows.insert(u"error"_s, *place.key);
    if (card->chart() == m_retries)
        rows.insert(u"retries_from"_s, 1);
    if (part == Durations) // what has none is in no percentile
        rows.insert(u"duration_from"_s, place.low.value_or(0));
    if (place.high)
        rows.insert(u"duration_until"_s, *place.high);
    Q_EMIT linkActivated(u"tasks"_s, rows);
}

void AnalyticsCalls::openFigure(CallFigureRow::Figure figure)
{
    if (figure == CallFigureRow::PerLead)
        return Q_EMIT linkActivated(u"analytics"_s, {{u"view"_s, u"marketing"_s}});
    QVariantMap rows = rowsBehind(m_of[Sums], {});
    if (figure == CallFigureRow::Errors)
        rows.insert(u"status"_s, u"failed"_s);
    Q_EMIT linkActivated(u"tasks"_s, rows);
}

void AnalyticsCalls::openErrorRow(int row)
{
    const QModelIndex index = m_sortedErrors->mapToSource(m_sortedErrors->index(row, 0));
    if (!index.isValid())
        return;
    const TaskGroup &group = m_errorModel->group(index.row());
    ChartPlace place;
    place.isOthers = group.isOthers;
    if (!group.isOthers)
        place.key = group.key;
    QVariantMap rows = rowsBehind(m_of[Errors], place, groupsOf(Errors));
    rows.insert(u"status"_s, u"failed"_s);
    Q_EMIT linkActivated(u"tasks"_s, rows);
}

/// A week up to the newest task.
void AnalyticsCalls::showNewest()
{
    if (!m_times || !m_times->span.until.isValid())
        return;
    const QDateTime last = m_times->span.until.addSecs(-1);
    Q_EMIT linkActivated(u"analytics"_s, {{u"group"_s, taskGroupingName(m_of[Sums].grouping)},
                                          {u"from"_s, last.addDays(-6)},
                                          {u"until"_s, m_times->span.until}});
}

void AnalyticsCalls::addExports(QMenu *menu)
{
    for (ChartCard *card : std::as_const(m_cards)) {
        card->menu()->setTitle(card->title());
        menu->addMenu(card->menu());
    }
}

void AnalyticsCalls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnalyticsView::changeEvent(event);
}

} // namespace regie
