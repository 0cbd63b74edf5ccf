// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowindex.h"

#include <algorithm>

namespace regie {

void RowIndex::reset()
{
    m_complete = false;
    m_streamed = 0;
    m_boundaries.assign(1, std::nullopt);
    m_starts = {0, 0};
    m_end.reset();
}

void RowIndex::setFirstPage(int rows, bool complete, const std::optional<RowPosition> &next)
{
    reset();
    m_starts.back() = rows;
    m_complete = complete;
    m_end = next;
}

void RowIndex::append(const QList<RowPosition> &positions)
{
    for (const RowPosition &position : positions) {
        // The first entry is the first row of all, where the first page begins anyway. Each
        // further one ends the page before it.
        if (m_streamed++ == 0)
            continue;
        if (m_streamed > 2) {
            m_boundaries.push_back(m_end);
            m_starts.push_back(m_starts.back() + m_stride);
        }
        m_end = position;
    }
}

void RowIndex::finish(qint64 rowCount)
{
    if (m_streamed > 1) {
        const qint64 rest = std::max<qint64>(0, rowCount - (m_streamed - 1) * m_stride);
        m_boundaries.push_back(m_end);
        m_starts.push_back(m_starts.back() + rest);
    }
    m_end.reset();
    m_complete = true;
}

RowIndex::Place RowIndex::placeOf(qint64 row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const int page = int(next - m_starts.begin()) - 1;
    return {page, int(row - m_starts[std::size_t(page)])};
}

int RowIndex::rowsIn(int page) const
{
    return int(m_starts[std::size_t(page) + 1] - m_starts[std::size_t(page)]);
}

void RowIndex::setRowsIn(int page, int rows)
{
    const qint64 shift = rows - rowsIn(page);
    if (shift == 0)
        return;
    for (auto start = m_starts.begin() + page + 1; start != m_starts.end(); ++start)
        *start += shift;
}

PageRange RowIndex::range(int page) const
{
    PageRange range;
    range.from = m_boundaries[std::size_t(page)];
    range.until = page + 1 < pageCount() ? m_boundaries[std::size_t(page) + 1] : m_end;
    return range;
}

} // namespace regie
