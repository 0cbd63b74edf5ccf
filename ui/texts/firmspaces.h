// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie {

// Spaces at which a text is not broken over two lines. Any thread.

/// A quantity, "1 min 4 s" or "7 days", that stays on one line.
QString unbroken(QString quantity);
/// A sentence whose numbers stay with their unit ("4.0 %", "12.50 $", "24 h") and whose French
/// signs stay with their word ("Agent x :", "« x »"). Nothing but spaces changes.
QString withFirmSpaces(const QString &sentence);

} // namespace regie
