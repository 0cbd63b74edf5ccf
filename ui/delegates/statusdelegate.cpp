// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/statusdelegate.h"

#include "ui/widgets/statuschip.h"

#include "tables/pagedtablemodel.h"

namespace regie {

StatusDelegate::StatusDelegate(StatusOf subject, QObject *parent)
    : CellDelegate(parent)
    , m_subject(subject)
{}

void StatusDelegate::paintContent(QPainter *painter, const QRect &rect,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString key = index.data(PagedTableModel::ValueRole).toString();
    if (!key.isEmpty())
        paintChip(painter, rect, statusLook(m_subject, key), option.direction);
}

bool StatusDelegate::isCut(const QRect &rect, const QModelIndex &index) const
{
    const QString key = index.data(PagedTableModel::ValueRole).toString();
    return chipSize(statusLook(m_subject, key)).width() > rect.width();
}

} // namespace regie
