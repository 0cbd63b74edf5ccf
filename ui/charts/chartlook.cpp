// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

namespace regie {

Token seriesToken(int index)
{
    const int within = ((index % seriesCount) + seriesCount) % seriesCount;
    return Token(int(Token::Series1) + within);
}

QColor ChartLook::series(int index) const
{
    return color(seriesToken(index));
}

QColor ChartLook::others() const
{
    // Lighter than the slate of the series in both themes, with 3:1 on the panel.
    return m_dark ? color(Token::Neutral) : QColor(0x8c, 0x95, 0xa2);
}

} // namespace regie
