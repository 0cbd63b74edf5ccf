// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/plotpanel.h"
#include "ui/charts/seriesdata.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace regie {

/// A measure over time by group: stacked areas, stacked bars where steps are few, or lines; with
/// the period before as a dashed line. Left and right walk through the steps, up and down through
/// the groups of one; a click or Enter is placeActivated() with group and step (a step without a
/// group where none is chosen). Series are hidden by their keys, also for data that comes later.
/// GUI thread only. However many the steps, about two points per pixel are drawn, and all of them
/// read out and exported.
class StackedChart : public PlotPanel
{
    Q_OBJECT

public:
    explicit StackedChart(QWidget *parent = nullptr);
    ~StackedChart() override;

    void setData(const SeriesData &data);
    const SeriesData &data() const { return m_data; }
    /// How it is drawn now: never Auto.
    SeriesStyle style() const { return m_style; }

    int pointCount() const override { return int(m_data.steps.size()); }
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;
    QList<LegendEntry> legend() const override;

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;
};

} // namespace regie
