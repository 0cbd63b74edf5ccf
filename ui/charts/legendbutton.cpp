// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendbutton.h"

#include "ui/charts/chartlegend.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace regie {

LegendButton::LegendButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void LegendButton::setEntry(const LegendEntry &entry)
{
    m_entry = entry;
    const QSignalBlocker quiet(this);
    setChecked(!entry.isHidden);
    describe();
    update();
}

void LegendButton::describe()
{
    setAccessibleName(m_entry.name);
    setToolTip(isChecked() ? tr("Hide %1").arg(m_entry.name) : tr("Show %1").arg(m_entry.name));
}

void LegendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paintPanel(&painter, rect(), theme().color(Token::NeutralSoft), QColor(), 4);
    paintLegendEntry(&painter, rect(), m_entry, ChartLook::screen());
    if (hasFocus())
        paintFocusRing(&painter, rect(), 4);
}

void LegendButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace regie
