// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/delimitedwriter.h"

#include <algorithm>

namespace regie {

QByteArray delimitedCell(QByteArrayView text, char delimiter)
{
    const bool plain = std::none_of(text.begin(), text.end(), [delimiter](char c) {
        return c == delimiter || c == '"' || c == '\n' || c == '\r' || c == ' ' || c == '\t';
    });
    if (plain)
        return text.toByteArray();
    QByteArray quoted("\"");
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

QByteArray delimitedRow(const QList<QByteArray> &cells, char delimiter)
{
    // A lone empty cell would be an empty line, which readers leave out.
    if (cells.size() == 1 && cells.first().isEmpty())
        return "\"\"\n";
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += delimiter;
        row += delimitedCell(cells.at(i), delimiter);
    }
    return row + '\n';
}

} // namespace regie
