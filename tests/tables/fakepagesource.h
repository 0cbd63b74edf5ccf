// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagesource.h"
#include "tables/tablespec.h"

#include <QMap>

namespace regie {

/// A table in memory that answers when it is told to: late, twice, out of order or never. Rows are
/// numbers (the key) with a number to sort by; a row is found at (sort, key).
class FakePageSource : public PageSource
{
    Q_OBJECT

public:
    using PageSource::PageSource;

    /// Columns: value (sorted by), key.
    static TableSpec spec();

    void put(qint64 key, qint64 sort);
    void remove(qint64 key);
    const QMap<qint64, qint64> &table() const { return m_table; }
    /// Keys in the order of (sort, key).
    QList<qint64> order(bool descending) const;

    struct Request
    {
        enum class Kind { Pages, Index, Count } kind = Kind::Pages;
        quint64 ticket = 0;
        TableQuery query;
        QList<PageRange> ranges;
        int stride = 0;
        RowPosition position;
    };
    QList<Request> &pending() { return m_pending; }
    const QList<quint64> &cancelled() const { return m_cancelled; }

    /// Answers one request with what the table holds now; it stays pending when `keep`.
    void answer(qsizetype which, bool keep = false);
    /// Until nobody asks anything any more; lets the model's timers run.
    void answerAll();
    void fail(qsizetype which, const Error &error);

    void fetchPages(quint64 ticket, const TableQuery &query,
                    const QList<PageRange> &ranges) override;
    void streamIndex(quint64 ticket, const TableQuery &query, int stride) override;
    void countBefore(quint64 ticket, const TableQuery &query, const RowPosition &position) override;
    void cancel(quint64 ticket) override;

private:
    using Place = QPair<qint64, qint64>;
    static RowPosition positionOf(Place place);
    static Place placeOf(const RowPosition &position);
    QList<Place> places(const TableQuery &query) const;
    static bool before(Place a, Place b, bool descending);
    QList<TableRow> read(const TableQuery &query, const PageRange &range) const;

    QMap<qint64, qint64> m_table; ///< key -> sort
    QList<Request> m_pending;
    QList<quint64> m_cancelled;
};

} // namespace regie
