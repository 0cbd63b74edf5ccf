// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/minutesdelegate.h"

#include "domain/stuck.h"

#include <QSpinBox>

namespace regie {

namespace {

constexpr int longest = 7 * 24 * 60; // minutes

} // namespace

QWidget *MinutesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *minutes = new QSpinBox(parent);
    minutes->setRange(0, longest);
    minutes->setSpecialValueText(tr("%1 min, as for all").arg(stuck::defaultMinutes));
    minutes->setSuffix(tr(" min"));
    minutes->setAlignment(Qt::AlignRight);
    minutes->setFrame(false);
    minutes->setAccessibleName(tr("Minutes that a task of this type may take"));
    m_editor = minutes;
    return minutes;
}

} // namespace regie
