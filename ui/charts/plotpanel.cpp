// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotpanel.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace regie {

PlotPanel::PlotPanel(QWidget *parent)
    : ChartPanel(parent)
    , m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setMinimumSize(0, 0);
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
}

PlotPanel::~PlotPanel() = default;

QValueAxis *PlotPanel::addAxis(Qt::Alignment side, bool hasGrid)
{
    auto *axis = new QValueAxis;
    m_chart->addAxis(axis, side);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(hasGrid);
    return axis;
}

QRectF PlotPanel::plotArea() const
{
    if (m_isDue) {
        auto *self = const_cast<PlotPanel *>(this);
        self->m_isDue = false;
        self->arrangePlot();
    }
    return m_chart->plotArea();
}

void PlotPanel::setPlotArea(const QRectF &area)
{
    m_chart->resize(pictureSize());
    m_chart->setPlotArea(area);
}

/// The nearest one: places of points ascend.
int PlotPanel::pointAt(const QPointF &position) const
{
    int low = 0;
    int high = pointCount() - 1;
    while (low < high) {
        const int middle = (low + high) / 2;
        if ((pointX(middle) + pointX(middle + 1)) / 2 < position.x())
            low = middle + 1;
        else
            high = middle;
    }
    return pointCount() > 0 ? low : -1;
}

QRectF PlotPanel::pointRect(int point) const
{
    const QRectF plot = plotArea();
    return {pointX(point), plot.top(), 0, plot.height()};
}

void PlotPanel::paintPicture(QPainter *painter)
{
    const QRectF all(QPointF(0, 0), pictureSize());
    (void)plotArea();
    // The grid would follow the plot's place only when events are handled.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    m_scene->render(painter, all, all, Qt::IgnoreAspectRatio);
    paintLabels(painter);
}

} // namespace regie
