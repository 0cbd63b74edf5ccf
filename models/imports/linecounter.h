// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace regie {

/// Knows the line and column of the place up to which bytes have been shown to it. Any thread.
class LineCounter
{
public:
    /// Shows it the bytes that follow position().
    void advance(std::string_view bytes);

    qint64 position() const { return m_position; }
    /// From 1.
    qint64 line() const { return m_line; }
    /// From 0; -1 unless nothing but blanks stands before it on its line.
    int columnIfFirst() const;

private:
    qint64 m_position = 0;
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
    bool m_blank = true; ///< nothing but blanks since m_lineStart
};

} // namespace regie
