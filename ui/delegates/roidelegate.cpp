// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/roidelegate.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"

#include "tables/pagedtablemodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(const QModelIndex &index, const QString &column)
{
    const auto *model = qobject_cast<const PagedTableModel *>(index.model());
    return model ? model->value(index.row(), column) : QVariant();
}

} // namespace

void RoiDelegate::paintContent(QPainter *painter, const QRect &rect,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(PagedTableModel::ValueRole);
    painter->setFont(option.font);
    if (!value.isValid()) {
        painter->setPen(theme().color(Token::Dim));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, u"–"_s);
        return;
    }
    const bool reached = value.toDouble() >= valueOf(index, u"roi_target"_s).toDouble();
    const QColor ink = theme().text(reached ? Tone::Ok : Tone::Bad);
    const QString text = ratioText(value.toDouble());
    constexpr int size = 12;
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    const int left = rect.right() - option.fontMetrics.horizontalAdvance(text) - size - 6;
    if (left >= rect.left())
        paintIcon(painter, QRectF(left, rect.center().y() - size / 2.0 + 0.5, size, size),
                  reached ? u"sort-up"_s : u"sort-down"_s, ink);
}

bool RoiDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant value = index.data(PagedTableModel::ValueRole);
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    const QString target = ratioText(valueOf(index, u"roi_target"_s).toDouble());
    const QString text =
        value.isValid() ? tr("ROI %1, the target is %2").arg(ratioText(value.toDouble()), target)
                        : tr("No spend to compute an ROI from; the target is %1").arg(target);
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace regie
