// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie {

/// Text of a database or a file as a terminal may show it: what would move the cursor, change
/// colours or turn the writing direction is shown as a sign instead. Line breaks and tabs stay.
QString printableLines(const QString &text);
/// The same on one line.
QString printableLine(const QString &text);

} // namespace regie
