// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regie {

class ChartPanel;

/// Labels and read-out of a chart, above its plot and without a part in what the mouse does. GUI
/// thread only; owned by the plot.
class ChartOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOverlay(ChartPanel *panel, QWidget *plot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartPanel *m_panel;
};

} // namespace regie
