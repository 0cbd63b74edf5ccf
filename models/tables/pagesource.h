// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "tables/tablespec.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QVariant>

#include <functional>
#include <optional>

namespace regie {

/// A row's place in the total order (sort column, key), as the server's own text, so that it
/// goes back without loss. `sort` is nullopt for NULL.
struct RowPosition
{
    std::optional<QByteArray> sort;
    QList<QByteArray> key;
    friend bool operator==(const RowPosition &, const RowPosition &) = default;
};

/// Rows from `from` (inclusive) until `until` (exclusive), in the order of the query.
struct PageRange
{
    std::optional<RowPosition> from;
    std::optional<RowPosition> until;
    int limit = 0; ///< at most so many rows
};

struct TableRow
{
    RowPosition position;
    QList<QVariant> cells; ///< one per column of the table's declaration
};

/// One answer: the rows of each range asked for, all as of the same instant.
struct PageAnswer
{
    QList<QList<TableRow>> pages;
    QDateTime asOf;
};

/// Where a PagedTableModel's rows come from. GUI thread; every call returns at once, answers come
/// as signals that carry the request's ticket. A ticket is answered once, or never after cancel().
class PageSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void fetchPages(quint64 ticket, const TableQuery &query,
                            const QList<PageRange> &ranges) = 0;
    /// The position of every `stride`-th row, beginning with the first: indexGrew() as they come,
    /// then indexFinished() with the exact number of rows.
    virtual void streamIndex(quint64 ticket, const TableQuery &query, int stride) = 0;
    /// How many rows stand before `position`: countedBefore().
    virtual void countBefore(quint64 ticket, const TableQuery &query,
                             const RowPosition &position) = 0;
    virtual void cancel(quint64 ticket) = 0;

Q_SIGNALS:
    void pagesFetched(quint64 ticket, const regie::PageAnswer &answer);
    void indexGrew(quint64 ticket, const QList<regie::RowPosition> &positions);
    void indexFinished(quint64 ticket, qint64 rowCount);
    void countedBefore(quint64 ticket, qint64 rowCount);
    void failed(quint64 ticket, const regie::Error &error);
};

} // namespace regie
