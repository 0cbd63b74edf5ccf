// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonebox.h"

#include <QCompleter>
#include <QTimeZone>

namespace regie {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        addItem(QString::fromLatin1(zone));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
}

} // namespace regie
