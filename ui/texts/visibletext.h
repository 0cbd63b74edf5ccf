// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie {

/// Text of other programs as it is safe to show: characters that control something are seen in
/// place of what they do, NUL as ␀, those that turn the direction of writing by their number.
/// `keepLines`: line breaks and tabs stay; else the text is one line and a break is ↵.
QString visibleText(const QString &text, bool keepLines = false);

} // namespace regie
