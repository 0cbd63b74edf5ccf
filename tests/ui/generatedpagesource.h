// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagesource.h"

namespace regie {

/// A table of `rowCount` rows that exist only while they are asked for: row n has the key n, and
/// descending order reads them from the end. Answers from the event loop, or when told to.
class GeneratedPageSource : public PageSource
{
    Q_OBJECT

public:
    explicit GeneratedPageSource(TableSpec spec, qint64 rowCount, QObject *parent = nullptr);

    void setRowCount(qint64 rowCount) { m_rowCount = rowCount; }
    /// Requests wait until answerNow().
    void setHeld(bool held) { m_held = held; }
    void answerNow();
    /// Every request fails from now on; no error, no failing.
    void setFailure(const std::optional<Error> &error) { m_failure = error; }
    /// The index stops after its first part.
    void setIndexHeld(bool held) { m_indexHeld = held; }
    /// A row no longer there: those behind it move up.
    void remove(qint64 key) { m_removed.append(key); }

    int pageRequests() const { return m_pageRequests; }
    qint64 rowsServed() const { return m_rowsServed; }

    void fetchPages(quint64 ticket, const TableQuery &query,
                    const QList<PageRange> &ranges) override;
    void streamIndex(quint64 ticket, const TableQuery &query, int stride) override;
    void countBefore(quint64 ticket, const TableQuery &query, const RowPosition &position) override;
    void cancel(quint64 ticket) override;

private:
    void later(quint64 ticket, std::function<void()> answer);
    TableRow row(qint64 key) const;
    QVariant cell(const ColumnSpec &column, qint64 key) const;
    RowPosition position(qint64 key) const;
    qint64 keyOf(const RowPosition &position) const;
    /// What the search and the filter leave; enough for the tests that use it.
    qint64 matching(const TableQuery &query) const;

    TableSpec m_spec;
    qint64 m_rowCount;
    bool m_held = false;
    bool m_indexHeld = false;
    std::optional<Error> m_failure;
    QList<qint64> m_removed;
    QList<std::pair<quint64, std::function<void()>>> m_waiting;
    int m_pageRequests = 0;
    qint64 m_rowsServed = 0;
};

} // namespace regie
