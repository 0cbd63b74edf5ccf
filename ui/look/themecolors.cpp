// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/themecolors.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace regie {

namespace {

constexpr double readable = 4.5;
constexpr double visible = 3.0;

struct Pair
{
    Token token;
    QRgb light;
    QRgb dark;
};

/// The table of the look. The …Text tokens start from their plain form, see readableTexts.
constexpr Pair table[] = {
    {Token::Background, 0xf6f7f9, 0x14181f},
    {Token::Panel, 0xffffff, 0x1b2029},
    {Token::Line, 0xe3e6eb, 0x2c3440},
    {Token::Text, 0x1b2330, 0xe6eaf0},
    {Token::Dim, 0x66707f, 0x98a3b3},
    {Token::Faint, 0x98a1ae, 0x6d7887},
    {Token::Accent, 0x2f6fed, 0x6ea0ff},
    {Token::AccentText, 0x2f6fed, 0x6ea0ff},
    {Token::AccentSoft, 0xe8f0fe, 0x22304a},
    {Token::OnAccent, 0xffffff, 0x10141a},
    {Token::SelectedRow, 0xe8f0fe, 0x243352},
    {Token::Ok, 0x1f8a5b, 0x4fc08d},
    {Token::OkText, 0x1f8a5b, 0x4fc08d},
    {Token::OkSoft, 0xe4f4ec, 0x193529},
    {Token::Warning, 0xb26a00, 0xe5a443},
    {Token::WarningText, 0xb26a00, 0xe5a443},
    {Token::WarningSoft, 0xfdf1dc, 0x3a2d17},
    {Token::Bad, 0xc2373d, 0xf0787d},
    {Token::BadText, 0xc2373d, 0xf0787d},
    {Token::BadSoft, 0xfbe7e8, 0x3d2124},
    {Token::Neutral, 0x66707f, 0x98a3b3},
    {Token::NeutralText, 0x66707f, 0x98a3b3},
    {Token::NeutralSoft, 0xeceff3, 0x272e39},
    {Token::Navigation, 0x1e2633, 0x10141a},
    {Token::NavigationText, 0xb7c0ce, 0x9aa5b5},
    {Token::NavigationChosen, 0x2b3648, 0x2b3648},
    {Token::NavigationStrong, 0xffffff, 0xf2f5f9},
    {Token::Series1, 0x2f6fed, 0x2f6fed},
    {Token::Series2, 0x12a594, 0x12a594},
    {Token::Series3, 0xe5863b, 0xe5863b},
    {Token::Series4, 0x8e5cd9, 0x8e5cd9},
    {Token::Series5, 0xd6457a, 0xd6457a},
    {Token::Series6, 0x6a8d1f, 0x6a8d1f},
    {Token::Series7, 0x5b6b82, 0x5b6b82},
    {Token::Series8, 0xc79a00, 0xc79a00},
};
static_assert(std::size(table) == tokenCount);

/// Which text has to be legible on which soft form; all of them also on panel, background and
/// selected row.
constexpr struct
{
    Token text;
    Token soft;
} readableTexts[] = {
    {Token::Dim, Token::NeutralSoft}, {Token::AccentText, Token::AccentSoft},
    {Token::OkText, Token::OkSoft},   {Token::WarningText, Token::WarningSoft},
    {Token::BadText, Token::BadSoft}, {Token::NeutralText, Token::NeutralSoft},
};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// Moves the lightness away from the backgrounds, as little as is needed for `ratio` on each.
QColor madeLegible(QColor color, const QList<QColor> &backgrounds, double ratio, bool dark)
{
    const auto falls = [&](const QColor &background) {
        return contrastRatio(color, background) < ratio;
    };
    float hue = 0, saturation = 0, lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    while (std::any_of(backgrounds.begin(), backgrounds.end(), falls) && lightness > 0 &&
           lightness < 1) {
        lightness = std::clamp(lightness + (dark ? 0.005f : -0.005f), 0.0f, 1.0f);
        color = QColor::fromHslF(std::max(hue, 0.0f), saturation, lightness).toRgb();
        color = QColor(color.rgb()); // as it will be painted, eight bits a channel
    }
    return color;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

ThemeColors themeColors(bool dark)
{
    ThemeColors colors;
    for (const Pair &pair : table)
        colors[size_t(pair.token)] = QColor::fromRgb(dark ? pair.dark : pair.light);
    const auto at = [&](Token token) -> QColor & {
        return colors[size_t(token)];
    };

    for (const auto &[text, soft] : readableTexts) {
        at(text) = madeLegible(
            at(text), {at(Token::Panel), at(Token::Background), at(Token::SelectedRow), at(soft)},
            readable, dark);
    }
    for (int i = 0; dark && i < seriesCount; ++i) {
        QColor &series = colors[size_t(Token::Series1) + size_t(i)];
        series = madeLegible(series, {at(Token::Panel)}, visible, dark);
    }
    return colors;
}

} // namespace regie
