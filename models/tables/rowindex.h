// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pagesource.h"

#include <vector>

namespace regie {

/// Maps rows to pages. A page is the range of keys between two entries of the row index and has
/// as many rows as were last seen in it: about `stride`, more or fewer after inserts and deletes.
/// A value; no thread of its own.
class RowIndex
{
public:
    struct Place
    {
        int page = -1;
        int offset = 0;
    };

    explicit RowIndex(int stride = 500)
        : m_stride(stride)
    {
        reset();
    }

    int stride() const { return m_stride; }
    /// One page that knows no bounds and has no rows.
    void reset();
    /// The first page, read before the index: `complete` when the table ends with it, otherwise
    /// `next` is the position of the row behind it.
    void setFirstPage(int rows, bool complete, const std::optional<RowPosition> &next);
    /// Further entries of the index, each `stride` rows after the one before. Rows appear up to
    /// the last entry; those behind it come with the next entries or with finish().
    void append(const QList<RowPosition> &positions);
    /// The index has ended; `rowCount` counts all rows as of when it was read.
    void finish(qint64 rowCount);

    bool isComplete() const { return m_complete; }
    qint64 rowCount() const { return m_starts.back(); }
    int pageCount() const { return int(m_starts.size()) - 1; }

    Place placeOf(qint64 row) const;
    qint64 firstRow(int page) const { return m_starts[std::size_t(page)]; }
    int rowsIn(int page) const;
    /// What was found in the page; shifts the rows behind it.
    void setRowsIn(int page, int rows);
    /// Both bounds, the first and last page being open where the table begins and ends.
    PageRange range(int page) const;
    /// Position of the first row of a page as the index read it; none for the first page.
    const std::optional<RowPosition> &boundary(int page) const
    {
        return m_boundaries[std::size_t(page)];
    }

private:
    int m_stride;
    bool m_complete = false;
    qint64 m_streamed = 0;                                ///< index entries received
    std::vector<std::optional<RowPosition>> m_boundaries; ///< per page, where it begins
    std::vector<qint64> m_starts;                         ///< first row per page, then the end
    std::optional<RowPosition> m_end;                     ///< end of the last page while incomplete
};

} // namespace regie
