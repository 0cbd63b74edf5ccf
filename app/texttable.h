// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace regie {

/// Rows of text under a header, in columns, for a command's answer. Pure.
class TextTable
{
public:
    enum class Side { Left, Right };
    struct Column
    {
        QString title;
        Side side = Side::Left; ///< numbers stand right
    };

    explicit TextTable(QList<Column> columns);

    /// One cell a column; what is not printable is shown as signs.
    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The header and a line for each row, without spaces at their ends.
    QStringList lines() const;

private:
    QString line(const QStringList &cells, const QList<qsizetype> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace regie
