// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace regie {

/// Reads the bytes as a file of figures, as it seems to be written, and aborts where a promise is
/// broken: every row has values the database takes or a reason, lines only grow, and reading again
/// in smaller pieces gives the same. The rows read.
struct FigureCount
{
    qint64 read = 0, good = 0, rejected = 0;
};
FigureCount fuzzFigures(const QByteArray &bytes);

} // namespace regie
