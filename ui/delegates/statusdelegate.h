// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/look/status.h"

namespace regie {

/// A status as a chip: soft background, icon and word.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(StatusOf subject, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    bool isCut(const QRect &rect, const QModelIndex &index) const override;

private:
    StatusOf m_subject;
};

} // namespace regie
