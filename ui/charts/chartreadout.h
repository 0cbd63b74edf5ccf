// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

namespace regie {

/// The figures of one place of a chart, beside it. Lies over the chart's surroundings, so that it
/// is never cut at the chart's edge, and scrolls with them; takes no part in what the mouse does.
/// GUI thread only.
class ChartReadout : public QWidget
{
    Q_OBJECT

public:
    /// Over `chart`, in what it scrolls with, else in its window.
    explicit ChartReadout(QWidget *chart);

    /// `place` is in the chart's pixels; `strong` is the value under the mouse, -1 for none.
    void showAt(const ChartReading &reading, const QRectF &place, int strong);
    /// Whether it belongs where the chart is now.
    bool fits(const QWidget *chart) const { return parentWidget() == hostOf(chart); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QWidget *hostOf(const QWidget *chart);
    QSize sizeFor() const;
    QPoint placeBeside(const QRectF &place, const QSize &size) const;
    void paintValue(QPainter *painter, const QRectF &line, const ChartReading::Value &value) const;

    QWidget *m_chart;
    ChartReading m_reading;
    int m_strong = -1;
};

} // namespace regie
