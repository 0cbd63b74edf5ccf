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

QColor ChartLook::text(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return color(Token::NeutralText);
    case Tone::Info:
        return color(Token::AccentText);
    case Tone::Ok:
        return color(Token::OkText);
    case Tone::Warning:
        return color(Token::WarningText);
    case Tone::Bad:
        return color(Token::BadText);
    }
    return color(Token::Text);
}

QColor ChartLook::others() const
{
    // Lighter than the slate of the series in both themes, with 3:1 on the panel.
    return m_dark ? color(Token::Neutral) : QColor(0x8c, 0x95, 0xa2);
}

} // namespace regie
