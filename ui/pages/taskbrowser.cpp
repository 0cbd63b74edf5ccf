// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/taskbrowser.h"

#include "ui/pages/taskdetailcontent.h"
#include "ui/pages/taskdetailpanel.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/tablepanel.h"

#include "database/connectionmonitor.h"
#include "tables/taskstables.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 470;
constexpr int detailInterval = 1000; // ms between two live refreshes of the detail

QList<FilterPreset> presets()
{
    const auto preset = [](const char *id, const QString &title, const QStringList &statuses) {
        FilterPreset result{QString::fromLatin1(id), title, {}};
        if (!statuses.isEmpty())
            result.filter.columns.insert(u"status"_s, ColumnFilter{{}, statuses, false, {}, {}});
        return result;
    };
    return {preset("all", TaskBrowser::tr("All"), {}),
            preset("processing", TaskBrowser::tr("Processing"), {u"processing"_s}),
            preset("pending", TaskBrowser::tr("Waiting"), {u"pending"_s}),
            preset("completed", TaskBrowser::tr("Completed"), {u"completed"_s}),
            preset("failed", TaskBrowser::tr("Failed"), {u"failed"_s})};
}

/// Names of a place's filters by the table's columns.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> valueFilters{{
    {"agent"_L1, "agent_class"_L1},
    {"type"_L1, "type"_L1},
    {"model"_L1, "model_used"_L1},
    {"client"_L1, "client_key"_L1},
    {"campaign"_L1, "campaign_id"_L1},
}};

/// Statistics keep what has no client or campaign under an empty key, or 0; rows may say either.
ColumnFilter only(const QStringList &values, const ColumnSpec &column)
{
    ColumnFilter filter;
    for (const QString &value : values) {
        const bool isNone = column.nullable && (value.isEmpty() || value == "0"_L1);
        filter.includeNull = filter.includeNull || isNone;
        filter.values.append(isNone ? (column.sqlType == "text"_L1 ? u""_s : u"0"_s) : value);
    }
    return filter;
}

std::optional<QString> instant(const QVariant &time)
{
    const QDateTime at = time.toDateTime();
    return at.isValid() ? std::optional(at.toUTC().toString(Qt::ISODateWithMs)) : std::nullopt;
}

/// Durations are whole milliseconds: the first one that is not below a bound, `before` it or it.
std::optional<QString> milliseconds(const QVariant &bound, int before)
{
    return bound.isValid()
               ? std::optional(QString::number(qint64(std::ceil(bound.toDouble())) - before))
               : std::nullopt;
}

FilterState filtersOf(const QVariantMap &place)
{
    FilterState state;
    state.preset = place.value(u"status"_s).toString();
    const TableSpec spec = tasksTable();
    for (const auto &[name, column] : valueFilters) {
        if (place.contains(name))
            state.columns.insert(column,
                                 only({place.value(name).toString()}, *spec.column(column)));
        const QStringList others = place.value(QString(name) + "_except"_L1).toStringList();
        if (place.contains(name) || others.isEmpty())
            continue;
        ColumnFilter filter = only(others, *spec.column(column));
        filter.isExcept = true;
        state.columns.insert(column, filter);
    }
    const auto range = [&state](const QString &column, const std::optional<QString> &from,
                                const std::optional<QString> &until) {
        ColumnFilter filter;
        filter.from = from;
        filter.until = until;
        if (!filter.isEmpty())
            state.columns.insert(column, filter);
    };
    if (place.contains(u"error"_s))
        state.columns.insert(u"error_start"_s, only({place.value(u"error"_s).toString()},
                                                    *spec.column(u"error_start"_s)));
    range(u"began_at"_s, instant(place.value(u"from"_s)), instant(place.value(u"until"_s)));
    range(u"duration_ms"_s, milliseconds(place.value(u"duration_from"_s), 0),
          milliseconds(place.value(u"duration_until"_s), 1));
    if (place.contains(u"retries_from"_s))
        range(u"retry_count"_s, place.value(u"retries_from"_s).toString(), {});
    return state;
}

} // namespace

TaskBrowser::TaskBrowser(const QString &pageId, QWidget *parent)
    : QWidget(parent)
    , m_pageId(pageId)
    , m_table(new TablePanel(tasksTable(), this))
    , m_detail(new TaskDetailPanel(pageId, this))
    , m_splitter(new DetailSplitter(m_table, m_detail, detailWidth, this))
    , m_detailTimer(detailInterval)
{
    m_table->setSettingsKey(pageId);
    m_table->setSelectsFirstRow(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &TablePanel::statusChanged, this, &TaskBrowser::statusChanged);
    connect(m_table, &TablePanel::busyChanged, this, &TaskBrowser::busyChanged);
    connect(m_table, &TablePanel::currentKeyChanged, this,
            [this](const QStringList &key) { m_detail->showTask(key.value(0)); });
    connect(m_table, &TablePanel::rowActivated, this, [this] { m_detail->content()->takeFocus(); });
    connect(m_detail, &TaskDetailPanel::linkActivated, this, &TaskBrowser::linkActivated);
    connect(&m_detailTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_detail->refresh();
    });
    retranslate();
}

TaskBrowser::~TaskBrowser() = default;

void TaskBrowser::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    m_services = services;
    m_table->setServices(services);
    m_splitter->remember(services.settings, m_pageId, u"splitter"_s);
    m_detail->setServices(services);
    if (!services.monitor)
        return;
    connect(services.monitor, &ConnectionMonitor::tableChanged, this, &TaskBrowser::onTableChanged);
    connect(services.monitor, &ConnectionMonitor::stateChanged, this,
            [this] { m_detail->refresh(); });
}

void TaskBrowser::onTableChanged(const QString &table)
{
    const bool isShown = table == "marketing_task"_L1 || table == "model_prices"_L1;
    if (isShown)
        m_detailTimer.ask();
}

void TaskBrowser::refresh()
{
    m_table->refresh();
    m_detail->refresh();
}

QString TaskBrowser::statusText() const
{
    return m_table->statusText();
}

QDateTime TaskBrowser::asOf() const
{
    return m_table->asOf();
}

void TaskBrowser::open(const QVariantMap &place)
{
    if (place.contains(u"task"_s)) {
        const QString uuid = place.value(u"task"_s).toString();
        m_table->view()->setCurrentKey({uuid});
        return m_detail->showTask(uuid); // whatever is filtered
    }
    const FilterState state = filtersOf(place);
    if (state != FilterState())
        m_table->filterBar()->setState(state);
}

void TaskBrowser::setEmptyActions(const QList<QAction *> &actions)
{
    m_emptyActions = actions;
    retranslate();
}

void TaskBrowser::retranslate()
{
    m_table->setPresets(presets());
    m_table->setEmptyState(
        u"tasks"_s, tr("No task yet"),
        tr("Calls of language models appear here as soon as a program writes them, or you "
           "import what others wrote."),
        m_emptyActions);
}

void TaskBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
