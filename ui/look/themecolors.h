// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <array>

namespace regie {

using ThemeColors = std::array<QColor, tokenCount>;

/// The colours of one theme by Token. Texts that would fall under 4.5:1 where they are used are
/// darkened (lightened in the dark theme) until they do not; series likewise until 3:1.
ThemeColors themeColors(bool dark);

/// 1 to 21, WCAG 2.1.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace regie
