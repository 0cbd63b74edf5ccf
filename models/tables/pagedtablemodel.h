// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagesource.h"
#include "tables/rowindex.h"
#include "tables/tablespec.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QTimer>

#include <memory>

namespace regie {

/// A table of any size. GUI thread only; never touches the database, asks a PageSource.
///
/// Rows appear with the first page, the count grows while the row index streams in, pages that
/// data() misses are queued, coalesced in a zero timer and fetched in the order of need. A bounded
/// number of pages is kept. A row is never shown twice nor skipped: pages are ranges of keys.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the raw value: qlonglong, double, QDateTime, QString
        StateRole,                    ///< CellState
        ColumnTypeRole,               ///< int(ColumnType)
        RowKeyRole,                   ///< QStringList, the row's key columns as text
        ColumnIdRole,                 ///< QString
        EndTellsMostRole,             ///< bool, of the column
    };
    enum class CellState { Ready, Loading };
    Q_ENUM(CellState)
    /// Of the whole table, for the page's states: skeleton, empty, error.
    enum class LoadState { Idle, Loading, Ready, Failed };
    Q_ENUM(LoadState)

    explicit PagedTableModel(TableSpec spec, QObject *parent = nullptr);
    ~PagedTableModel() override;

    const TableSpec &spec() const { return m_spec; }

    /// Where rows come from; null while there is no database. Reloads.
    void setSource(std::unique_ptr<PageSource> source);
    /// Shows what `query` asks for, from the top.
    void setQuery(const TableQuery &query);
    const TableQuery &query() const { return m_query; }

    LoadState loadState() const { return m_loadState; }
    const Error &error() const { return m_error; }
    /// True once the row index is complete and rowCount() is exact.
    bool isCountExact() const { return m_index.isComplete(); }
    /// Rows the filter matches as far as known. rowCount() stops at rowLimit(), since a view's
    /// pixel geometry ends at 2^31: 67 million rows of 32 pixels.
    qint64 knownRows() const { return m_index.rowCount(); }
    static qint64 rowLimit() { return rowCap; }
    /// When the rows shown were last read.
    QDateTime asOf() const { return m_asOf; }
    /// Rows that came in before the first one since it was loaded; see showNewRows().
    qint64 newRows() const { return m_newRows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Key of a row, empty while its page is not loaded.
    QStringList rowKey(int row) const;
    /// Row of a key among the loaded pages, -1 elsewhere.
    int rowOf(const QStringList &key) const;
    QVariant value(int row, const QString &columnId) const;

    /// The page tells what it shows, so that pages scrolled past are not fetched and new rows flow
    /// in only when the view is at the top.
    void setVisibleRows(int first, int last);

    /// Rows changed: loaded pages near the view are read again, without flicker.
    void refresh();
    /// From the top, index included.
    void reload();
    void showNewRows() { reload(); }
    /// Language changed: headers and formatted cells are asked for again.
    void retranslate();

    PageSource *source() const { return m_source.get(); }
    const RowIndex &rowIndex() const { return m_index; }

Q_SIGNALS:
    void loadStateChanged();
    /// Count, exactness, "as of" or number of new rows changed.
    void statusChanged();
    /// A later read failed while rows are shown: they stay, with their age.
    void readFailed(const regie::Error &error);

private:
    struct Page
    {
        QList<TableRow> rows;
        quint64 lastUsed = 0;
    };
    /// Pages from `first` to `last`, those near the rows on screen.
    struct Window
    {
        int first = 0;
        int last = -1;
        bool contains(int page) const { return page >= first && page <= last; }
    };
    struct PageRequest
    {
        QList<int> pages;
        bool isRefresh = false;
    };

    // Asking
    void cancelAll();
    void want(int page) const;
    void flushWanted();
    void requestPages(const QList<int> &pages, bool isRefresh);
    PageRange rangeToFetch(int page) const;
    void startIndex();
    void countNewRows();
    Window visibleWindow() const;

    // Answers
    void onPagesFetched(quint64 ticket, const PageAnswer &answer);
    void onIndexGrew(quint64 ticket, const QList<RowPosition> &positions);
    void onIndexFinished(quint64 ticket, qint64 rowCount);
    void onCountedBefore(quint64 ticket, qint64 rowCount);
    void onFailed(quint64 ticket, const Error &error);

    // Changing what is shown
    void showFirstPage(const PageAnswer &answer);
    void growIndex(const RowIndex &grown);
    void applyPage(int page, const QList<TableRow> &rows);
    void fillPage(int page, const QList<TableRow> &rows);
    void replaceRows(int page, const QList<TableRow> &rows);
    void mergeRows(int page, const QList<TableRow> &rows);
    void removeRows(int page, int offset, int count);
    void insertRows(int page, int offset, const QList<TableRow> &rows);
    void removeElsewhere(int page, const QList<TableRow> &rows);
    void dropUnneededPages();
    void evict();
    void clearRows();
    void setLoadState(LoadState state, const Error &error = {});
    bool isCapped() const { return m_index.rowCount() > rowCap; }

    // Reading
    const TableRow *rowAt(int row) const;
    QVariant displayData(const QVariant &value, int column) const;

    static constexpr qint64 rowCap = 60'000'000;
    static constexpr int maxPages = 24;

    TableSpec m_spec;
    TableQuery m_query;
    TableQuery m_shownQuery; ///< the one the rows are of, while m_query's first page is awaited
    std::unique_ptr<PageSource> m_source;
    RowIndex m_index;
    LoadState m_loadState = LoadState::Idle;
    Error m_error;
    QDateTime m_asOf;
    qint64 m_newRows = 0;

    mutable QHash<int, Page> m_pages;
    mutable quint64 m_clock = 0;
    QHash<QList<QByteArray>, int> m_pageOfKey; ///< of every row in m_pages
    std::optional<RowPosition> m_head;         ///< first row when the view left the top
    mutable QList<int> m_wanted;
    mutable QTimer m_flush;
    QHash<quint64, PageRequest> m_requests;
    quint64 m_lastTicket = 0;
    quint64 m_firstTicket = 0;
    quint64 m_indexTicket = 0;
    quint64 m_countTicket = 0;
    bool m_refreshAgain = false;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
};

} // namespace regie
