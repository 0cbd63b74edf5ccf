// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/linecounter.h"

#include <algorithm>

namespace regie {

namespace {

/// Columns beyond this are all the same: nobody indents so far.
constexpr qint64 widest = 1 << 20;

} // namespace

void LineCounter::advance(std::string_view bytes)
{
    const size_t newline = bytes.rfind('\n');
    m_position += std::ssize(bytes);
    if (newline != std::string_view::npos) {
        m_line += std::count(bytes.begin(), bytes.end(), '\n');
        bytes.remove_prefix(newline + 1);
        m_lineStart = m_position - std::ssize(bytes);
        m_blank = true;
    }
    m_blank = m_blank && bytes.find_first_not_of(" \t\r") == std::string_view::npos;
}

int LineCounter::columnIfFirst() const
{
    return m_blank ? static_cast<int>(std::min(m_position - m_lineStart, widest)) : -1;
}

} // namespace regie
