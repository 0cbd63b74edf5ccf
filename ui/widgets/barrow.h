// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace regie {

/// Buttons or fields side by side, over or under a list, with the margins of all such rows: the
/// layout of a bar of its own, or to be added. GUI thread only.
inline QHBoxLayout *createBarRow(QWidget *bar = nullptr)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    return row;
}

/// The column owns the row.
inline QHBoxLayout *addBarRow(QVBoxLayout *column)
{
    QHBoxLayout *row = createBarRow();
    column->addLayout(row);
    return row;
}

} // namespace regie
