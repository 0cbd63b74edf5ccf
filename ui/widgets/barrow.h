// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace regie {

/// A row of buttons or fields over or under a list, with the margins of all such rows. GUI thread
/// only; the column owns it.
inline QHBoxLayout *addBarRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    column->addLayout(row);
    return row;
}

} // namespace regie
