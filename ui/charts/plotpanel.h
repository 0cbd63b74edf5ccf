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
/// plot's place in arrange().
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

    QChart *chart() const { return m_chart; }
    /// Without labels and line; with a grid where `hasGrid`.
    QValueAxis *addAxis(Qt::Alignment side, bool hasGrid);
    QRectF plotArea() const;
    void setPlotArea(const QRectF &area);

    int pointAt(const QPointF &position) const override;
    QRectF pointRect(int point) const override;
    void paintPicture(QPainter *painter) override;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart; ///< the scene's
};

} // namespace regie
