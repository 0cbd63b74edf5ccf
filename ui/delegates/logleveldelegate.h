// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/status.h"

#include "domain/logbuffer.h"

#include <QStyledItemDelegate>

namespace regie {

StatusLook levelLook(LogLevel level);

/// The level of a log entry as a chip.
class LogLevelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace regie
