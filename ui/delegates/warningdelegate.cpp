// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/warningdelegate.h"

#include "ui/delegates/celltext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include "tables/pagedtablemodel.h"

#include <QLocale>
#include <QPainter>

namespace regie {

void WarningDelegate::paintContent(QPainter *painter, const QRect &rect,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QString codes = index.data(PagedTableModel::ValueRole).toString();
    const qsizetype count = warningSentences(codes).size();
    if (count == 0)
        return;
    constexpr int size = 14;
    const QColor color = theme().text(Tone::Warning);
    const QRectF sign(rect.left(), rect.center().y() - size / 2.0 + 0.5, size, size);
    paintIcon(painter, sign, QStringLiteral("warning"), color);
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(rect.adjusted(size + 6, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      QLocale().toString(count));
}

} // namespace regie
