// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pagedtablemodel.h"

#include "tables/cellformat.h"

#include <QSet>

#include <algorithm>

namespace regie {

namespace {

/// Marks the most places that stand in ascending order; negative ones never count. Patience
/// sorting: `tails[n]` is where the best run of n + 1 places ends.
QList<bool> longestAscending(const QList<qsizetype> &places)
{
    QList<qsizetype> tails;
    QList<qsizetype> previous(places.size(), -1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto tail = std::lower_bound(
            tails.begin(), tails.end(), places[i],
            [&](qsizetype index, qsizetype place) { return places[index] < place; });
        if (tail != tails.begin())
            previous[i] = *(tail - 1);
        if (tail == tails.end())
            tails.append(i);
        else
            *tail = i;
    }
    QList<bool> marked(places.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        marked[i] = true;
    return marked;
}

} // namespace

PagedTableModel::PagedTableModel(TableSpec spec, QObject *parent)
    : QAbstractTableModel(parent)
    , m_spec(std::move(spec))
{
    m_query.sortColumn = m_spec.defaultSort;
    m_query.descending = m_spec.defaultDescending;
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &PagedTableModel::flushWanted);
}

PagedTableModel::~PagedTableModel() = default;

// --- what the operator asks for --------------------------------------------------------------

void PagedTableModel::setSource(std::unique_ptr<PageSource> source)
{
    cancelAll();
    m_source = std::move(source);
    if (m_source) {
        connect(m_source.get(), &PageSource::pagesFetched, this, &PagedTableModel::onPagesFetched);
        connect(m_source.get(), &PageSource::indexGrew, this, &PagedTableModel::onIndexGrew);
        connect(m_source.get(), &PageSource::indexFinished, this,
                &PagedTableModel::onIndexFinished);
        connect(m_source.get(), &PageSource::countedBefore, this,
                &PagedTableModel::onCountedBefore);
        connect(m_source.get(), &PageSource::failed, this, &PagedTableModel::onFailed);
    }
    reload();
}

void PagedTableModel::setQuery(const TableQuery &query)
{
    if (query == m_query && m_loadState != LoadState::Failed)
        return;
    m_query = query;
    reload();
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_spec.columns.size() || !m_spec.columns[column].sortable)
        return;
    TableQuery query = m_query;
    query.sortColumn = m_spec.columns[column].id;
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

/// The rows shown stay until the new ones are there.
void PagedTableModel::reload()
{
    cancelAll();
    if (!m_source) {
        clearRows();
        return setLoadState(LoadState::Idle);
    }
    setLoadState(LoadState::Loading);
    m_firstTicket = ++m_lastTicket;
    m_source->fetchPages(m_firstTicket, m_query, {PageRange{{}, {}, m_index.stride() + 1}});
}

void PagedTableModel::clearRows()
{
    beginResetModel();
    m_pages.clear();
    m_pageOfKey.clear();
    m_index.reset();
    m_head.reset();
    m_newRows = 0;
    m_asOf = {};
    endResetModel();
}

void PagedTableModel::refresh()
{
    if (m_loadState == LoadState::Idle || m_loadState == LoadState::Failed)
        return reload();
    if (m_firstTicket != 0)
        return; // the answer on its way is young enough
    if (!m_index.isComplete() && m_indexTicket == 0)
        return reload(); // its stream broke off: without it the table would end where it did
    const bool running = std::any_of(m_requests.cbegin(), m_requests.cend(),
                                     [](const PageRequest &request) { return request.isRefresh; });
    if (running) {
        m_refreshAgain = true;
        return;
    }
    dropUnneededPages();
    QList<int> pages = m_pages.keys();
    if (m_index.pageCount() == 1 && !pages.contains(0))
        pages.append(0);
    std::sort(pages.begin(), pages.end());
    if (!pages.isEmpty())
        requestPages(pages, true);
    countNewRows();
}

void PagedTableModel::setVisibleRows(int first, int last)
{
    const bool reachedTop = m_firstVisible > 0 && first == 0;
    m_firstVisible = first;
    m_lastVisible = last;
    if (reachedTop && m_newRows > 0)
        refresh();
}

void PagedTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// --- reading -----------------------------------------------------------------------------------

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_index.rowCount(), rowCap));
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spec.columns.size());
}

const TableRow *PagedTableModel::rowAt(int row) const
{
    const RowIndex::Place place = m_index.placeOf(row);
    if (place.page < 0)
        return nullptr;
    const auto page = m_pages.find(place.page);
    if (page == m_pages.end()) {
        want(place.page);
        return nullptr;
    }
    page->lastUsed = ++m_clock;
    return place.offset < page->rows.size() ? &page->rows[place.offset] : nullptr;
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ColumnSpec &column = m_spec.columns[index.column()];
    if (role == ColumnTypeRole)
        return int(column.type);
    if (role == ColumnIdRole)
        return column.id;
    if (role == EndTellsMostRole)
        return column.endTellsMost;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == ValueRole ||
                       role == StateRole || role == RowKeyRole;
    if (!known)
        return {};
    const TableRow *row = rowAt(index.row());
    if (role == StateRole)
        return QVariant::fromValue(row ? CellState::Ready : CellState::Loading);
    if (!row)
        return {};
    if (role == RowKeyRole)
        return rowKey(index.row());
    const QVariant &value = row->cells[index.column()];
    return role == ValueRole ? value : displayData(value, index.column());
}

QVariant PagedTableModel::displayData(const QVariant &value, int column) const
{
    return formatCell(m_spec.columns[column].type, value, QLocale());
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_spec.columns.size())
        return {};
    const ColumnSpec &column = m_spec.columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.translatedTitle();
    case Qt::ToolTipRole: {
        const QString toolTip = column.translatedToolTip();
        return toolTip.isEmpty() ? column.translatedTitle() : toolTip;
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber =
            column.type == ColumnType::Integer || column.type == ColumnType::Decimal ||
            column.type == ColumnType::Money || column.type == ColumnType::Percent ||
            column.type == ColumnType::Duration;
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    case ColumnIdRole:
        return column.id;
    case ColumnTypeRole:
        return int(column.type);
    default:
        return {};
    }
}

QStringList PagedTableModel::rowKey(int row) const
{
    QStringList key;
    if (const TableRow *found = rowAt(row)) {
        for (const QByteArray &part : found->position.key)
            key.append(QString::fromUtf8(part));
    }
    return key;
}

int PagedTableModel::rowOf(const QStringList &key) const
{
    QList<QByteArray> bytes;
    for (const QString &part : key)
        bytes.append(part.toUtf8());
    const int page = m_pageOfKey.value(bytes, -1);
    if (page < 0)
        return -1;
    const QList<TableRow> &rows = m_pages[page].rows;
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&](const TableRow &row) { return row.position.key == bytes; });
    return it == rows.end() ? -1 : int(m_index.firstRow(page) + (it - rows.begin()));
}

QVariant PagedTableModel::value(int row, const QString &columnId) const
{
    const int column = m_spec.indexOf(columnId);
    const bool there = column >= 0 && row >= 0 && row < rowCount();
    return there ? data(index(row, column), ValueRole) : QVariant();
}

// --- asking ------------------------------------------------------------------------------------

void PagedTableModel::cancelAll()
{
    if (m_source) {
        for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
            m_source->cancel(it.key());
        for (const quint64 ticket : {m_firstTicket, m_indexTicket, m_countTicket}) {
            if (ticket != 0)
                m_source->cancel(ticket);
        }
    }
    m_requests.clear();
    m_firstTicket = m_indexTicket = m_countTicket = 0;
    m_refreshAgain = false;
    m_wanted.clear();
    m_flush.stop();
}

void PagedTableModel::want(int page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.append(page);
    m_flush.start(0);
}

PagedTableModel::Window PagedTableModel::visibleWindow() const
{
    if (m_lastVisible < m_firstVisible || m_index.rowCount() == 0)
        return {0, m_index.pageCount() - 1};
    const qint64 end = m_index.rowCount() - 1;
    return {m_index.placeOf(std::min<qint64>(m_firstVisible, end)).page,
            m_index.placeOf(std::min<qint64>(m_lastVisible, end)).page};
}

void PagedTableModel::flushWanted()
{
    const QList<int> wanted = std::exchange(m_wanted, {});
    if (!m_source || m_firstTicket != 0)
        return; // everything is about to be replaced
    const Window window = visibleWindow();
    QSet<int> underWay;
    for (auto it = m_requests.begin(); it != m_requests.end();) {
        const bool needed =
            it->isRefresh || std::any_of(it->pages.cbegin(), it->pages.cend(),
                                         [&](int page) { return window.contains(page); });
        if (needed) {
            underWay.unite(QSet<int>(it->pages.cbegin(), it->pages.cend()));
            ++it;
            continue;
        }
        m_source->cancel(it.key()); // scrolled past before it came
        it = m_requests.erase(it);
    }
    QList<int> pages;
    for (const int page : wanted) {
        if (window.contains(page) && page < m_index.pageCount() && !m_pages.contains(page) &&
            !underWay.contains(page) && pages.size() < maxPages / 2)
            pages.append(page);
    }
    if (!pages.isEmpty())
        requestPages(pages, false);
}

void PagedTableModel::requestPages(const QList<int> &pages, bool isRefresh)
{
    QList<PageRange> ranges;
    for (const int page : pages)
        ranges.append(rangeToFetch(page));
    const quint64 ticket = ++m_lastTicket;
    m_requests.insert(ticket, {pages, isRefresh});
    m_source->fetchPages(ticket, m_query, ranges);
}

/// New rows before the first one flow in only while the operator looks at the top.
PageRange PagedTableModel::rangeToFetch(int page) const
{
    PageRange range = m_index.range(page);
    if (page == 0 && m_firstVisible > 0 && m_head)
        range.from = m_head;
    range.limit = 4 * m_index.stride() + 1;
    return range;
}

void PagedTableModel::startIndex()
{
    m_indexTicket = ++m_lastTicket;
    m_source->streamIndex(m_indexTicket, m_query, m_index.stride());
}

void PagedTableModel::countNewRows()
{
    if (m_firstVisible == 0 || !m_head) {
        m_newRows = 0;
        return;
    }
    if (m_countTicket != 0)
        m_source->cancel(m_countTicket);
    m_countTicket = ++m_lastTicket;
    m_source->countBefore(m_countTicket, m_query, *m_head);
}

// --- answers -----------------------------------------------------------------------------------

void PagedTableModel::onPagesFetched(quint64 ticket, const PageAnswer &answer)
{
    if (ticket == m_firstTicket && ticket != 0)
        return showFirstPage(answer);
    const auto request = m_requests.constFind(ticket);
    if (request == m_requests.cend())
        return; // nobody asks this any more
    const PageRequest answered = *request;
    m_requests.erase(request);
    for (qsizetype i = 0; i < answered.pages.size() && i < answer.pages.size(); ++i) {
        if (answer.pages[i].size() > 4 * m_index.stride())
            return reload(); // so much came in that the index has lost its use
        applyPage(answered.pages[i], answer.pages[i]);
    }
    m_asOf = answer.asOf;
    evict();
    Q_EMIT statusChanged();
    if (answered.isRefresh && std::exchange(m_refreshAgain, false))
        refresh();
}

void PagedTableModel::showFirstPage(const PageAnswer &answer)
{
    m_firstTicket = 0;
    QList<TableRow> rows = answer.pages.value(0);
    const bool complete = rows.size() <= m_index.stride();
    std::optional<RowPosition> next;
    if (!complete) {
        next = rows.last().position;
        rows.removeLast();
    }
    beginResetModel();
    m_pages.clear();
    m_pageOfKey.clear();
    m_wanted.clear();
    m_firstVisible = 0;
    m_lastVisible = -1;
    m_newRows = 0;
    m_head = rows.isEmpty() ? std::nullopt : std::optional(rows.first().position);
    m_index.setFirstPage(int(rows.size()), complete, next);
    for (const TableRow &row : rows)
        m_pageOfKey.insert(row.position.key, 0);
    m_pages.insert(0, {rows, ++m_clock});
    endResetModel();
    m_asOf = answer.asOf;
    m_shownQuery = m_query;
    setLoadState(LoadState::Ready);
    if (!complete)
        startIndex();
}

void PagedTableModel::onIndexGrew(quint64 ticket, const QList<RowPosition> &positions)
{
    if (ticket != m_indexTicket || ticket == 0)
        return;
    const auto firstEnd = m_index.range(0).until;
    RowIndex grown = m_index;
    grown.append(positions);
    growIndex(grown);
    // Rows came or went between the first page and the index: the page's end has moved.
    if (m_index.range(0).until != firstEnd && m_pages.contains(0))
        requestPages({0}, true);
}

void PagedTableModel::onIndexFinished(quint64 ticket, qint64 rowCount)
{
    if (ticket != m_indexTicket || ticket == 0)
        return;
    m_indexTicket = 0;
    RowIndex grown = m_index;
    grown.finish(rowCount);
    growIndex(grown);
    Q_EMIT statusChanged();
}

void PagedTableModel::growIndex(const RowIndex &grown)
{
    const qint64 before = rowCount();
    const qint64 after = std::min(grown.rowCount(), rowCap);
    if (after > before) {
        beginInsertRows({}, int(before), int(after - 1));
        m_index = grown;
        endInsertRows();
    } else {
        m_index = grown; // never shrinks: an index only gains entries
    }
    Q_EMIT statusChanged();
}

void PagedTableModel::onCountedBefore(quint64 ticket, qint64 rowCount)
{
    if (ticket != m_countTicket || ticket == 0)
        return;
    m_countTicket = 0;
    m_newRows = rowCount;
    Q_EMIT statusChanged();
}

void PagedTableModel::onFailed(quint64 ticket, const Error &error)
{
    const bool isFirst = ticket == m_firstTicket;
    const bool isIndex = ticket == m_indexTicket;
    if (ticket == 0 ||
        (!isFirst && !isIndex && ticket != m_countTicket && !m_requests.remove(ticket)))
        return;
    if (isFirst)
        m_firstTicket = 0;
    if (isIndex)
        m_indexTicket = 0;
    if (ticket == m_countTicket)
        m_countTicket = 0;
    if (isFirst && m_shownQuery != m_query) {
        // Rows of another question under this one's filters would be believed.
        clearRows();
        setLoadState(LoadState::Failed, error);
    } else if (isFirst) {
        setLoadState(m_pages.isEmpty() ? LoadState::Failed : LoadState::Ready, error);
    }
    Q_EMIT readFailed(error);
}

// --- changing what is shown --------------------------------------------------------------------

void PagedTableModel::applyPage(int page, const QList<TableRow> &rows)
{
    if (page >= m_index.pageCount())
        return;
    removeElsewhere(page, rows);
    if (isCapped()) {
        beginResetModel();
        replaceRows(page, rows);
        m_index.setRowsIn(page, int(rows.size()));
        endResetModel();
        return;
    }
    if (m_pages.contains(page))
        mergeRows(page, rows);
    else
        fillPage(page, rows);
    if (page == 0 && m_firstVisible == 0)
        m_head = rows.isEmpty() ? std::nullopt : std::optional(rows.first().position);
    const int first = int(m_index.firstRow(page));
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(first, 0), index(first + int(rows.size()) - 1, columnCount() - 1));
}

/// Rows for a page that had none. What the index promised and what is there now differ by what
/// came and went meanwhile.
void PagedTableModel::fillPage(int page, const QList<TableRow> &rows)
{
    const int promised = m_index.rowsIn(page);
    const int found = int(rows.size());
    // The promised rows are filled before any is inserted: while a model tells of an insertion,
    // no other row may change.
    replaceRows(page, rows.first(std::min(promised, found)));
    if (found > promised) {
        insertRows(page, promised, rows.sliced(promised));
    } else if (found < promised) {
        const int first = int(m_index.firstRow(page)) + found;
        beginRemoveRows({}, first, first + promised - found - 1);
        m_index.setRowsIn(page, found);
        endRemoveRows();
    }
}

void PagedTableModel::replaceRows(int page, const QList<TableRow> &rows)
{
    const QList<TableRow> before = m_pages.value(page).rows;
    for (const TableRow &row : before)
        m_pageOfKey.remove(row.position.key);
    for (const TableRow &row : rows)
        m_pageOfKey.insert(row.position.key, page);
    m_pages.insert(page, {rows, ++m_clock});
}

/// Turns a page's rows into `rows` by removing and inserting, so that the selection and the
/// current row stay with their rows.
void PagedTableModel::mergeRows(int page, const QList<TableRow> &rows)
{
    QHash<QList<QByteArray>, qsizetype> target;
    for (qsizetype i = 0; i < rows.size(); ++i)
        target.insert(rows[i].position.key, i);
    const QList<TableRow> before = m_pages[page].rows;
    QList<qsizetype> places;
    for (const TableRow &row : before)
        places.append(target.value(row.position.key, -1));
    const QList<bool> kept = longestAscending(places);
    for (qsizetype end = before.size(); end > 0;) {
        if (kept[end - 1]) {
            --end;
            continue;
        }
        qsizetype begin = end;
        while (begin > 0 && !kept[begin - 1])
            --begin;
        removeRows(page, int(begin), int(end - begin));
        end = begin;
    }
    for (qsizetype i = 0; i < rows.size();) {
        const QList<TableRow> &now = m_pages[page].rows;
        if (i < now.size() && now[i].position.key == rows[i].position.key) {
            ++i;
            continue;
        }
        const QList<QByteArray> nextKept =
            i < now.size() ? now[i].position.key : QList<QByteArray>();
        QList<TableRow> missing;
        const qsizetype begin = i;
        while (i < rows.size() && (nextKept.isEmpty() || rows[i].position.key != nextKept))
            missing.append(rows[i++]);
        insertRows(page, int(begin), missing);
    }
    replaceRows(page, rows); // the cells of the kept rows
}

void PagedTableModel::removeRows(int page, int offset, int count)
{
    QList<TableRow> &rows = m_pages[page].rows;
    const int first = int(m_index.firstRow(page)) + offset;
    beginRemoveRows({}, first, first + count - 1);
    for (int i = offset; i < offset + count; ++i)
        m_pageOfKey.remove(rows[i].position.key);
    rows.remove(offset, count);
    m_index.setRowsIn(page, int(rows.size()));
    endRemoveRows();
}

void PagedTableModel::insertRows(int page, int offset, const QList<TableRow> &inserted)
{
    QList<TableRow> &rows = m_pages[page].rows;
    const int first = int(m_index.firstRow(page)) + offset;
    beginInsertRows({}, first, first + int(inserted.size()) - 1);
    for (qsizetype i = 0; i < inserted.size(); ++i) {
        rows.insert(offset + i, inserted[i]);
        m_pageOfKey.insert(inserted[i].position.key, page);
    }
    m_index.setRowsIn(page, int(rows.size()));
    endInsertRows();
}

/// A row that moved is where it was seen last; its old place must not show it a second time.
void PagedTableModel::removeElsewhere(int page, const QList<TableRow> &rows)
{
    for (const TableRow &row : rows) {
        const int other = m_pageOfKey.value(row.position.key, page);
        if (other == page || !m_pages.contains(other))
            continue;
        const QList<TableRow> &candidates = m_pages[other].rows;
        const auto it = std::find_if(candidates.begin(), candidates.end(), [&](const TableRow &r) {
            return r.position.key == row.position.key;
        });
        if (it != candidates.end())
            removeRows(other, int(it - candidates.begin()), 1);
    }
}

/// Pages off screen are read again when they are looked at, instead of with every change.
void PagedTableModel::dropUnneededPages()
{
    const Window window = visibleWindow();
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (window.contains(it.key())) {
            ++it;
            continue;
        }
        for (const TableRow &row : std::as_const(it->rows))
            m_pageOfKey.remove(row.position.key);
        it = m_pages.erase(it);
    }
}

void PagedTableModel::evict()
{
    const Window window = visibleWindow();
    while (m_pages.size() > maxPages) {
        auto oldest = m_pages.end();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            const bool older = oldest == m_pages.end() || it->lastUsed < oldest->lastUsed;
            if (older && (m_lastVisible < 0 || !window.contains(it.key())))
                oldest = it;
        }
        if (oldest == m_pages.end())
            return;
        for (const TableRow &row : std::as_const(oldest->rows))
            m_pageOfKey.remove(row.position.key);
        m_pages.erase(oldest);
    }
}

void PagedTableModel::setLoadState(LoadState state, const Error &error)
{
    m_error = error;
    m_loadState = state;
    Q_EMIT loadStateChanged();
    Q_EMIT statusChanged();
}

} // namespace regie
