// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QChart;
class QGraphicsScene;
class QValueAxis;
QT_END_NAMESPACE

namespace regie {

/// A chart whose lines and areas are drawn by Qt Charts, and its words by itself. GUI thread only.
/// A derived class fills chart() once, keeps its series and replaces their points, and sets the
/// plot's place in arrangePlot(). That is left until somebody looks: a chart that is scrolled out
/// of sight, or resized several times by the layouts around it, costs nothing.
class PlotPanel : public ChartPanel
{
    Q_OBJECT

public:
    explicit PlotPanel(QWidget *parent = nullptr);
    ~PlotPanel() override;

protected:
    /// Horizontal place of a point in the picture.
    virtual qreal pointX(int point) const = 0;
    /// Over the chart: labels of axes and lines.
    virtual void paintLabels(QPainter *painter) const = 0;
    /// Everything is measured anew for pictureSize().
    virtual void arrangePlot() = 0;

    QChart *chart() const { return m_chart; }
    /// Without labels and line; with a grid where `hasGrid`.
    QValueAxis *addAxis(Qt::Alignment side, bool hasGrid);
    /// As arranged for what is to be drawn now.
    QRectF plotArea() const;
    void setPlotArea(const QRectF &area);

    void arrange() final { m_isDue = true; }
    int pointAt(const QPointF &position) const override;
    QRectF pointRect(int point) const override;
    void paintPicture(QPainter *painter) override;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart;      ///< the scene's
    bool m_isDue = false; ///< to be arranged
};

} // namespace regie
