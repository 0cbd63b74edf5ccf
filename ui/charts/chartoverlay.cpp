// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartpanel.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace regie {

ChartOverlay::ChartOverlay(ChartPanel *panel, QWidget *plot)
    : QWidget(plot)
    , m_panel(panel)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void ChartOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_panel->paintLabels(&painter);
    m_panel->paintReading(&painter);
    if (m_panel->hasFocus())
        paintFocusRing(&painter, rect(), 6);
}

} // namespace regie
