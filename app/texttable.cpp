// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "printable.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Columns of a terminal that it takes: letters of two code units take one, accents that stand
/// apart none.
qsizetype widthOf(const QString &text)
{
    return std::ranges::count_if(text.toUcs4(), [](char32_t letter) {
        const QChar::Category category = QChar::category(letter);
        return category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing &&
               category != QChar::Other_Format;
    });
}

} // namespace

TextTable::TextTable(QList<Column> columns)
    : m_columns(std::move(columns))
{}

void TextTable::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(printableLine(cell));
    m_rows.append(row);
}

QString TextTable::line(const QStringList &cells, const QList<qsizetype> &widths) const
{
    QString line;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QString cell = cells.value(column);
        const QString space(std::max<qsizetype>(0, widths.at(column) - widthOf(cell)), u' ');
        const bool isRight = m_columns.at(column).side == Side::Right;
        line += (column > 0 ? u"  "_s : QString()) + (isRight ? space + cell : cell + space);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QStringList TextTable::lines() const
{
    QList<QStringList> all;
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    all.append(titles);
    all.append(m_rows);
    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList &row : std::as_const(all)) {
        for (qsizetype column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths.at(column), widthOf(row.value(column)));
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(all))
        lines.append(line(row, widths));
    return lines;
}

} // namespace regie
