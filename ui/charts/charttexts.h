// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie {

/// Three figures, by the locale, for axes and where room is scarce: "0", "950", "1.2 k", "92 M",
/// "1 tn", "0.05"; what is under a thousandth as a power of ten.
QString compactNumber(double number);
/// A round duration on an axis, given in ms: "0 ms", "250 ms", "1.5 s", "20 min", "3 h".
QString axisDuration(double milliseconds);

} // namespace regie
