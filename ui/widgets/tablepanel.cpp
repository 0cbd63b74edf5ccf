// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablepanel.h"

#include "ui/delegates/spokentablemodel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/settings.h"
#include "ui/widgets/stateplaceholder.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tablejobs.h"
#include "ui/widgets/thinprogressbar.h"
#include "ui/widgets/viewmenu.h"

#include "database/connectionmonitor.h"
#include "tables/databasepagesource.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

namespace {

QString rowsOf(const QString &table, qint64 rows)
{
    const int n = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    const auto text = [n](const char *source) {
        return QCoreApplication::translate("regie::TablePanel", source, nullptr, n);
    };
    if (table == QLatin1String("campaigns") || table == QLatin1String("campaigns_archive"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln campaign(s)"));
    if (table == QLatin1String("messages") || table == QLatin1String("messages_archive"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln message(s)"));
    if (table == QLatin1String("leads"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln lead(s)"));
    if (table == QLatin1String("marketing_task"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln task(s)"));
    if (table == QLatin1String("campaign_events"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln event(s)"));
    if (table == QLatin1String("suggestions") || table == QLatin1String("suggestions_archive"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln suggestion(s)"));
    if (table == QLatin1String("decisions") || table == QLatin1String("decisions_archive"))
        return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln decision(s)"));
    return text(QT_TRANSLATE_N_NOOP("regie::TablePanel", "%Ln row(s)"));
}

QTimer *singleShot(QTimer &timer, int milliseconds)
{
    timer.setSingleShot(true);
    timer.setInterval(milliseconds);
    return &timer;
}

} // namespace

TablePanel::TablePanel(const TableSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_model(new SpokenTableModel(spec, this))
    , m_bar(new FilterBar(spec, this))
    , m_view(new PagedTableView(this))
    , m_viewMenu(new ViewMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_progress(new ThinProgressBar(this))
    , m_statusLine(new QLabel(this))
{
    setObjectName(QLatin1String("table-") + spec.name);
    m_view->setModel(m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_placeholder);
    m_placeholder->setObjectName(QStringLiteral("tableState"));
    m_statusLine->setContentsMargins(16, 4, 16, 4);
    m_statusLine->hide();
    setFontRole(m_statusLine, FontRole::Caption);
    setTextToken(m_statusLine, Token::Dim);
    createTools();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(m_stack, 1);
    all->addWidget(m_statusLine);
    m_bar->installEventFilter(this);
    singleShot(m_refreshTimer, 500)->callOnTimeout(this, &TablePanel::refreshNow);
    singleShot(m_countsTimer, 3000)->callOnTimeout(m_bar, &FilterBar::refreshCounts);
    singleShot(m_saveTimer, 500)->callOnTimeout(this, &TablePanel::save);
    singleShot(m_skeletonTimer, 150)->callOnTimeout(m_view, [this] {
        m_view->setSkeletonShown(true);
    });
    m_clockTimer.setInterval(30'000);
    m_clockTimer.callOnTimeout(m_view->viewport(), qOverload<>(&QWidget::update));
    m_clockTimer.start();
    connectParts();
    retranslate();
    showLoadState();
}

TablePanel::~TablePanel()
{
    if (m_saveTimer.isActive())
        save();
    m_bar->setSource(nullptr); // goes before the widgets that borrow it
}

void TablePanel::createTools()
{
    const auto button = [this](const char *name, const QString &iconName) {
        auto *tool = new QToolButton(this);
        tool->setObjectName(QLatin1String(name));
        tool->setIcon(icon(iconName));
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::TabFocus);
        return tool;
    };
    m_columnsButton = button("columns", QStringLiteral("columns"));
    m_exportButton = button("export", QStringLiteral("export"));
    connect(m_exportButton, &QToolButton::clicked, this, &TablePanel::exportCsv);
    connect(m_columnsButton, &QToolButton::clicked, this, [this] {
        QMenu *menu = m_view->header()->createColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 4)));
    });
    m_bar->addTrailingWidget(m_viewMenu);
    m_bar->addTrailingWidget(m_columnsButton);
    m_bar->addTrailingWidget(m_exportButton);
    m_viewMenu->setStateSource([this] { return state(); });
}

void TablePanel::connectParts()
{
    connect(m_bar, &FilterBar::filterChanged, this, [this] {
        m_isFilterNew = !m_view->currentKey().isEmpty();
        m_keepsRequest.cancel(); // it was asked of the former filter
        applyQuery();
        m_isFilterNew = m_isFilterNew && isBusy(); // the same rows are not read again
        saveLater();
        Q_EMIT filterChanged();
    });
    connect(m_bar, &FilterBar::rowsRequested, this, [this] { m_view->setFocus(); });
    connect(m_view->header(), &TableHeader::columnStateChanged, this, &TablePanel::saveLater);
    connect(m_view->header(), &TableHeader::sortRequested, this, &TablePanel::saveLater);
    connect(m_view, &PagedTableView::currentKeyChanged, this, [this](const QStringList &key) {
        m_isFilterNew = false; // what is chosen now was meant, whatever is filtered
        m_keepsRequest.cancel();
        Q_EMIT currentKeyChanged(key);
    });
    connect(m_view, &PagedTableView::rowActivated, this, &TablePanel::rowActivated);
    connect(m_view, &PagedTableView::copyRequested, this, &TablePanel::copyThroughServer);
    connect(m_view, &PagedTableView::selectionSummaryChanged, this, &TablePanel::statusChanged);
    connect(m_view, &PagedTableView::visibleRowsChanged, this, &TablePanel::statusChanged);
    connect(m_model, &PagedTableModel::statusChanged, this, [this] {
        takeCount();
        Q_EMIT statusChanged();
    });
    connect(m_model, &PagedTableModel::loadStateChanged, this, [this] {
        if (isBusy())
            m_countDue = true;
        showLoadState();
    });
    connect(m_model, &PagedTableModel::readFailed, this, &TablePanel::onReadFailed);
    // The last row may go, and the first one come, without a new load.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TablePanel::showLoadState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TablePanel::showLoadState);
    connect(this, &TablePanel::statusChanged, this,
            [this] { m_statusLine->setText(statusText()); });
    connect(m_viewMenu, &ViewMenu::viewChosen, this, &TablePanel::setState);
    connect(m_viewMenu, &ViewMenu::resetRequested, this, &TablePanel::resetState);
    connect(m_viewMenu, &ViewMenu::failed, this, [this](const Error &error) {
        if (m_services.notifications)
            m_services.notifications->failed(error);
    });
}

void TablePanel::retranslate()
{
    for (auto [button, text] : {std::pair(m_columnsButton, tr("Columns")),
                                std::pair(m_exportButton, tr("Export to CSV…"))}) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    showLoadState();
    Q_EMIT statusChanged();
}

// --- where rows come from ----------------------------------------------------------------------

void TablePanel::setSettingsKey(const QString &pageId, const QString &key)
{
    m_pageId = pageId;
    m_settingsKey = key;
    // A view of one table says nothing to the others on the page.
    m_viewMenu->setPage(key == mainTableKey ? pageId : pageId + u'/' + key);
}

void TablePanel::setServices(const Services &services)
{
    if (m_services.monitor)
        disconnect(m_services.monitor, nullptr, this, nullptr);
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    restore();
    if (otherDatabase)
        m_view->forgetChoice();
    if (otherDatabase && services.database) {
        setSources(std::make_unique<DatabasePageSource>(services.database, m_model->spec()),
                   std::make_unique<DatabaseFilterSource>(services.database, m_model->spec()));
        m_viewMenu->setStore(std::make_unique<DatabaseViewStore>(services.database));
    } else if (otherDatabase) {
        setSources(nullptr, nullptr);
        m_viewMenu->setStore(nullptr);
    }
    if (!services.monitor)
        return;
    m_wasOffline = services.monitor->state() == ConnectionMonitor::State::Offline;
    connect(services.monitor, &ConnectionMonitor::tableChanged, this, &TablePanel::onTableChanged);
    connect(services.monitor, &ConnectionMonitor::stateChanged, this,
            &TablePanel::onConnectionState);
}

void TablePanel::setSources(std::unique_ptr<PageSource> rows, std::unique_ptr<FilterSource> counts)
{
    m_keepsRequest.cancel();
    m_bar->setSource(counts.get());
    m_filterSource = std::move(counts);
    m_model->setSource(std::move(rows));
}

void TablePanel::setBaseFilter(const TableFilter &filter)
{
    m_bar->setBaseFilter(filter);
}

void TablePanel::setPresets(const QList<FilterPreset> &presets)
{
    m_bar->setPresets(presets);
    applyQuery();
}

void TablePanel::setEmptyState(const QString &iconName, const QString &title,
                               const QString &sentence, const QList<QAction *> &actions)
{
    m_emptyIcon = iconName;
    m_emptyTitle = title;
    m_emptySentence = sentence;
    m_emptyActions = QList<QPointer<QAction>>(actions.begin(), actions.end());
    showLoadState();
}

void TablePanel::setToolsVisible(bool visible)
{
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_viewMenu, m_columnsButton, m_exportButton})
        tool->setVisible(visible);
}

void TablePanel::setStatusLineVisible(bool visible)
{
    m_statusLine->setVisible(visible);
}

void TablePanel::applyQuery()
{
    if (m_applying)
        return;
    TableQuery query = m_model->query();
    query.filter = m_bar->filter();
    m_model->setQuery(query);
}

// --- live --------------------------------------------------------------------------------------

void TablePanel::onTableChanged(const QString &table)
{
    if (!m_model->spec().watched.contains(table))
        return;
    m_stale = true;
    // A throttle, not a delay: rows that change all the time are read all the same.
    if (isVisible() && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void TablePanel::onConnectionState()
{
    const auto state = m_services.monitor->state();
    if (state == ConnectionMonitor::State::Online && std::exchange(m_wasOffline, false))
        refresh();
    else if (state == ConnectionMonitor::State::Offline)
        m_wasOffline = true;
}

void TablePanel::refresh()
{
    m_stale = true;
    refreshNow();
    m_bar->refreshCounts();
}

void TablePanel::refreshNow()
{
    if (!isVisible())
        return; // showEvent() comes back to it
    m_stale = false;
    // "Today" may have become yesterday since it was last resolved.
    if (m_bar->filter() != m_model->query().filter)
        applyQuery();
    m_model->refresh();
    if (!m_countsTimer.isActive())
        m_countsTimer.start();
}

/// Once for each index: after a mere refresh the model knows of fewer changes than the server that
/// the bar asks.
void TablePanel::takeCount()
{
    const bool known =
        m_model->loadState() == PagedTableModel::LoadState::Ready && m_model->isCountExact();
    if (known && std::exchange(m_countDue, false))
        m_bar->setCurrentCount(m_model->knownRows());
}

void TablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refreshNow();
}

// --- states ------------------------------------------------------------------------------------

bool TablePanel::isBusy() const
{
    return m_model->loadState() == PagedTableModel::LoadState::Loading;
}

void TablePanel::showLoadState()
{
    const auto state = m_model->loadState();
    const bool busy = isBusy();
    m_progress->setBusy(busy);
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
    const bool waiting = busy && m_model->rowCount() == 0;
    if (!waiting) {
        m_skeletonTimer.stop();
        m_view->setSkeletonShown(false);
    } else if (!m_view->isSkeletonShown() && !m_skeletonTimer.isActive()) {
        m_skeletonTimer.start();
    }
    if (state == PagedTableModel::LoadState::Ready && std::exchange(m_isFilterNew, false))
        dropChoiceOutside();
    if (m_selectsFirstRow && state == PagedTableModel::LoadState::Ready &&
        m_view->currentKey().isEmpty() && m_view->selectionSummary().rows == 0 &&
        m_model->rowCount() > 0)
        m_view->setCurrentKey(m_model->rowKey(0));
    if (m_model->rowCount() > 0 || waiting)
        return m_stack->setCurrentWidget(m_view);
    if (state == PagedTableModel::LoadState::Failed) {
        m_placeholder->showError(m_model->error().summary, m_model->error().detail);
        connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, m_model,
                &PagedTableModel::reload);
    } else if (state == PagedTableModel::LoadState::Idle) {
        m_placeholder->showEmpty(QStringLiteral("database"), tr("Not connected"),
                                 tr("Rows appear as soon as there is a database."));
    } else {
        showEmpty();
    }
    m_stack->setCurrentWidget(m_placeholder);
}

/// Whoever narrows a table does not look at what is outside any more: neither does the detail
/// beside it. Rows that others change so that they leave stay chosen until then.
void TablePanel::dropChoiceOutside()
{
    const QStringList chosen = m_view->currentKey();
    if (chosen.isEmpty() || m_model->rowOf(chosen) >= 0 || !m_filterSource)
        return;
    m_keepsRequest = m_filterSource->askKeeps(
        this, m_model->query().filter, chosen, [this, chosen](const Result<bool> &keeps) {
            if (!keeps || *keeps || m_view->currentKey() != chosen)
                return;
            m_view->forgetCurrent();
            showLoadState(); // may choose the first row
        });
}

void TablePanel::showEmpty()
{
    if (m_bar->isNarrowed()) {
        m_placeholder->showEmpty(QStringLiteral("filter"), tr("Nothing matches these filters"));
        connect(m_placeholder->addAction(tr("Clear filters")), &QPushButton::clicked, m_bar,
                &FilterBar::clear);
        return;
    }
    m_placeholder->showEmpty(m_emptyIcon.isEmpty() ? QStringLiteral("info") : m_emptyIcon,
                             m_emptyTitle.isEmpty() ? tr("Nothing yet") : m_emptyTitle,
                             m_emptySentence);
    for (const QPointer<QAction> &action : std::as_const(m_emptyActions)) {
        if (action)
            connect(m_placeholder->addAction(action->text()), &QPushButton::clicked, action,
                    &QAction::trigger);
    }
}

void TablePanel::onReadFailed(const Error &error)
{
    // The banner tells about the connection, the panel about an empty table.
    const bool told = error.kind == ErrorKind::Offline ||
                      m_model->loadState() == PagedTableModel::LoadState::Failed;
    if (!told && m_services.notifications)
        m_services.notifications->failed(error);
}

QString TablePanel::countText() const
{
    const qint64 rows = m_model->knownRows();
    if (!m_model->isCountExact())
        return tr("counting… %1+").arg(QLocale().toString(rows));
    QString text = rowsOf(m_model->spec().name, rows);
    if (rows > PagedTableModel::rowLimit())
        text += tr(", of which the first %1 are shown: filters reach the others")
                    .arg(QLocale().toString(PagedTableModel::rowLimit()));
    return text;
}

QString TablePanel::statusText() const
{
    const auto state = m_model->loadState();
    if (m_model->rowCount() == 0 && state != PagedTableModel::LoadState::Ready)
        return {};
    QStringList parts{countText()};
    const auto [first, last] = m_view->visibleRows();
    if (last >= first)
        parts.append(
            tr("rows %1 to %2").arg(QLocale().toString(first + 1), QLocale().toString(last + 1)));
    const SelectionSummary selection = m_view->selectionSummary();
    if (selection.all)
        parts.append(tr("all selected"));
    else if (selection.rows > 1)
        parts.append(tr("%Ln selected", nullptr, int(selection.rows)));
    return parts.join(QStringLiteral("  ·  "));
}

// --- remembering -------------------------------------------------------------------------------

QJsonObject TablePanel::state() const
{
    const TableQuery &query = m_model->query();
    return {{QStringLiteral("filter"), m_bar->state().toJson()},
            {QStringLiteral("columns"), m_view->header()->columnState()},
            {QStringLiteral("sort"), query.sortColumn},
            {QStringLiteral("descending"), query.descending}};
}

void TablePanel::setState(const QJsonObject &state)
{
    const TableSpec &spec = m_model->spec();
    TableQuery query = m_model->query();
    {
        // One query for filters and order together.
        const QScopedValueRollback guard(m_applying, true);
        m_view->header()->setColumnState(state.value(QStringLiteral("columns")).toObject());
        m_bar->setState(
            FilterState::fromJson(state.value(QStringLiteral("filter")).toObject(), spec));
    }
    const ColumnSpec *sort = spec.column(state.value(QStringLiteral("sort")).toString());
    const bool known = sort && sort->sortable;
    query.sortColumn = known ? sort->id : spec.defaultSort;
    query.descending =
        known ? state.value(QStringLiteral("descending")).toBool() : spec.defaultDescending;
    query.filter = m_bar->filter();
    m_model->setQuery(query);
    m_view->header()->showSort(spec.indexOf(query.sortColumn),
                               query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    saveLater();
}

void TablePanel::resetState()
{
    setState({});
}

void TablePanel::saveLater()
{
    if (m_restored && !m_applying)
        m_saveTimer.start();
}

void TablePanel::save()
{
    m_saveTimer.stop();
    if (!m_services.settings || m_pageId.isEmpty())
        return;
    QJsonObject kept = state();
    kept.insert(QStringLiteral("view"), m_viewMenu->currentName());
    m_services.settings->setPageValue(
        m_pageId, m_settingsKey,
        QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void TablePanel::restore()
{
    if (m_restored || !m_services.settings || m_pageId.isEmpty())
        return;
    const QByteArray text =
        m_services.settings->pageValue(m_pageId, m_settingsKey).toString().toUtf8();
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    if (!kept.isEmpty()) {
        setState(kept);
        m_viewMenu->setCurrentName(kept.value(QStringLiteral("view")).toString());
    }
    m_restored = true;
}

// --- taking rows elsewhere ---------------------------------------------------------------------

QStringList TablePanel::shownColumns() const
{
    QStringList ids;
    const TableHeader *header = m_view->header();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            ids.append(m_model->spec().columns[logical].id);
    }
    return ids;
}

void TablePanel::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export to CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_model->spec().name + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &TablePanel::exportTo);
    dialog->open();
}

void TablePanel::exportTo(const QString &fileName)
{
    ExportOptions options;
    options.columns = shownColumns();
    const qint64 total = m_model->isCountExact() ? m_model->knownRows() : 0;
    startExport(m_services, m_model->spec(), m_model->query(), options, fileName, total);
}

void TablePanel::copyThroughServer(bool withHeader)
{
    const SelectionSummary selection = m_view->selectionSummary();
    QList<RowStretch> stretches;
    qint64 room = copyLimit;
    const auto ranges = m_view->selectedRanges();
    for (const auto &[first, last] : ranges) {
        if (room <= 0)
            break;
        const RowIndex::Place place = m_model->rowIndex().placeOf(first);
        const qint64 rows = std::min<qint64>(room, last - first + 1);
        stretches.append({m_model->rowIndex().boundary(place.page), place.offset, rows});
        room -= rows;
    }
    QStringList titles;
    const QStringList columns = shownColumns();
    for (const QString &id : columns) {
        if (withHeader)
            titles.append(m_model->spec().column(id)->translatedTitle());
    }
    startCopy(m_services, m_model->spec(), m_model->query(), columns, titles, stretches,
              selection.rows);
}

/// On the line under the filter bar, which grows when its chips need a second line.
bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::Resize) {
        m_progress->setGeometry(0, m_bar->height() - 1, m_bar->width(), 2);
        m_progress->raise();
    }
    return QWidget::eventFilter(watched, event);
}

void TablePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace regie
