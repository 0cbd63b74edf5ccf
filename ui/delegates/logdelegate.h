// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include "domain/logbuffer.h"

#include <QStyledItemDelegate>

namespace regie {

/// How a level looks.
StatusLook levelLook(LogLevel level);

/// Cells of the log: the level as a chip, the text with the room other tables have.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace regie
