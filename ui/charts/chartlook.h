// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

namespace regie {

/// In which colours a chart is drawn: those of the screen's theme, or the light ones for paper and
/// pictures, whatever the screen shows.
class ChartLook
{
public:
    static ChartLook screen() { return ChartLook(theme().isDark()); }
    static ChartLook print() { return ChartLook(false); }

    bool isDark() const { return m_dark; }
    QColor color(Token token) const { return Theme::color(token, m_dark); }
    QColor series(int index) const;
    QColor text(Tone tone) const; ///< words and icons
    /// Of the group "others": neutral, and no colour that a series has.
    QColor others() const;

    friend bool operator==(const ChartLook &, const ChartLook &) = default;

private:
    explicit ChartLook(bool dark)
        : m_dark(dark)
    {}

    bool m_dark;
};

/// The token of a series' colour, 0 to 7; later ones start over.
Token seriesToken(int index);

} // namespace regie
