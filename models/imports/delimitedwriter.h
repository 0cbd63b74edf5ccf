// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace regie {

/// A cell as DelimitedReader reads it back: quoted where it has to be. UTF-8.
QByteArray delimitedCell(QByteArrayView text, char delimiter);
/// A whole row with its end of line, LF.
QByteArray delimitedRow(const QList<QByteArray> &cells, char delimiter);

} // namespace regie
