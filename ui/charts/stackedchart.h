// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscale.h"
#include "ui/charts/plotpanel.h"
#include "ui/charts/seriesdata.h"
#include "ui/charts/seriesstack.h"
#include "ui/charts/timeaxis.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QLineSeries;
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

    int pointCount() const override { return m_data.series.isEmpty() ? 0 : m_axis.count(); }
    ChartReading readingAt(int point) const override;
    ChartPlace placeAt(int point, int series) const override;
    QList<LegendEntry> legend() const override;

    /// What a series is hidden by: its key; "others" and the period before have keys of their own.
    static QString hidingKey(const ChartSeries &series);
    static QString formerHidingKey();

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override;
    qreal pointX(int point) const override;
    int seriesAt(int point, const QPointF &position) const override;
    std::optional<std::pair<int, int>> stepFrom(int point, int series, int key) const override;
    void arrangePlot() override;
    void paintPicture(QPainter *painter) override;
    void paintLabels(QPainter *painter) const override;
    void paintMark(QPainter *painter, int point, int series) const override;
    void hiddenChanged() override;

private:
    struct Area
    {
        QLineSeries *tops;  ///< the area's
        QLineSeries *bases; ///< the area's
        QAreaSeries *area;  ///< the chart's
    };

    // What is shown.
    void choose();
    bool hasStack() const { return m_style != SeriesStyle::Lines; }
    bool hasFormer() const;
    std::optional<double> formerAt(int step) const;
    QColor colorOf(const ChartSeries &series) const;
    std::pair<double, double> bounds() const;
    // Words.
    QString textOf(const std::optional<double> &value) const;
    QString axisTextOf(double value) const;
    QString totalName() const;
    QString summaryOf(const ChartSeries &series) const;
    // The picture.
    void measure();
    Area &areaAt(int nth);
    void fillAreas();
    void fillBars();
    void replace(int nth, const QList<QPointF> &points);
    std::pair<double, double> barAt(int step) const;
    qreal xOf(double second) const;
    qreal yOf(double value) const;
    qreal seriesY(int point, int series) const;
    int drawnPoints() const;
    void paintGrid(QPainter *painter) const;
    void paintLines(QPainter *painter) const;
    void paintLine(QPainter *painter, const QList<std::optional<double>> &values, const QPen &pen,
                   bool hasDots) const;

    SeriesData m_data;
    SeriesStyle m_style = SeriesStyle::Areas;
    TimeAxis m_axis;
    SeriesStack m_stack; ///< of what is shown
    ChartScale m_scale;
    bool m_hasCompactAxis = false;
    QValueAxis *m_times;
    QValueAxis *m_values;
    std::vector<Area> m_areas; ///< the topmost first: each reaches down to 0 behind the next
};

} // namespace regie
