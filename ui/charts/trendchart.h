// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotpanel.h"

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace regie {

/// Figures by day: up to eight lines, a band of what is usual, a dashed target, and bars of a
/// second measure in the lower third. Lines are named where they end, not in a legend. GUI thread
/// only. setData() replaces points; nothing is made anew between two items.
class TrendChart : public PlotPanel
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);
    ~TrendChart() override;

    void setData(const TrendData &data);
    const TrendData &data() const { return m_data; }

    int pointCount() const override { return int(m_data.dates.size()); }
    ChartReading readingAt(int point) const override;

protected:
    QString summary() const override;
    QByteArray figures(char separator) const override { return chartCsv(m_data, separator); }
    qreal pointX(int point) const override;
    void applyLook() override;
    void arrangePlot() override;
    void paintLabels(QPainter *painter) const override;

private:
    struct Label
    {
        double value = 0;
        QString text;
        QColor color;
    };

    QLineSeries *createLine(int index);
    void fillLines();
    void fillBars();
    void fillBand();
    void setRanges();
    qreal dayOf(int point) const;
    qreal yOf(double value) const;
    QDate firstDay() const;
    QDate lastDay() const;
    QString textOf(double value) const;
    QList<Label> endLabels() const;
    int rightRoom() const;
    int leftRoom() const;
    void paintDates(QPainter *painter) const;
    void paintEndLabels(QPainter *painter) const;

    TrendData m_data;
    std::pair<double, double> m_range{0, 1};
    double m_step = 0.5; ///< between two lines of the grid
    QValueAxis *m_days;
    QValueAxis *m_values;
    QValueAxis *m_barValues;
    std::vector<QLineSeries *> m_lines; ///< owned by the chart
    QAreaSeries *m_bars = nullptr;
    QLineSeries *m_barTops = nullptr;
    QAreaSeries *m_band = nullptr;
    QLineSeries *m_bandHigh = nullptr;
    QLineSeries *m_bandLow = nullptr;
    QLineSeries *m_target = nullptr;
};

} // namespace regie
