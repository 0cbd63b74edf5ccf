// SPDX-License-Identifier: GPL-3.0-or-later
// How a chart over time is drawn, and what lies under the mouse.
#include "ui/charts/stackedchart.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace regie {

namespace {

constexpr int topRoom = 10;
constexpr int bottomRoom = 22;
constexpr int labelGap = 8;
constexpr int gridRoom = 26;     // between two lines of the grid
constexpr double barShare = 0.7; // of a step's width
constexpr double widestBar = 48; // in pixels
constexpr double lineReach = 14; // of the mouse, to a line
constexpr double dotsRoom = 12;  // per point, for each to have a dot
constexpr double dotRadius = 2.5;

QPen linePen(const QColor &color, bool isDashed = false)
{
    QPen pen(color, isDashed ? 1.5 : 2);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(isDashed ? Qt::FlatCap : Qt::RoundCap);
    if (isDashed)
        pen.setDashPattern({4, 3});
    return pen;
}

} // namespace

// --- measuring ---------------------------------------------------------------------------------

/// Lowest and highest of what is drawn, 0 among them.
std::pair<double, double> StackedChart::bounds() const
{
    double low = 0;
    double high = 0;
    const auto take = [&](const std::optional<double> &value) {
        low = std::min(low, value.value_or(0));
        high = std::max(high, value.value_or(0));
    };
    if (hasStack()) {
        take(m_stack.low());
        take(m_stack.high());
    }
    for (int step = 0; step < m_axis.count(); ++step) {
        for (const int index : m_stack.shown()) {
            if (!hasStack())
                take(measuredAt(m_data.series[index], step));
        }
        if (hasFormer())
            take(formerAt(step));
    }
    return {low, high};
}

void StackedChart::measure()
{
    const QSizeF size = pictureSize();
    const double height = std::max(10.0, size.height() - topRoom - bottomRoom);
    const auto [low, high] = bounds();
    m_scale = ChartScale(low, high, height, gridRoom, m_data.isWhole);
    const QFontMetricsF metrics(theme().font(FontRole::Caption));
    double left = 0;
    for (const bool isCompact : {false, true}) {
        m_hasCompactAxis = isCompact;
        left = 0;
        for (const double tick : m_scale.ticks())
            left = std::max(left, std::ceil(metrics.horizontalAdvance(axisTextOf(tick))));
        if (left < size.width() * 0.4)
            break;
    }
    left += labelGap;
    // Half a point at the end of a line is still within the picture.
    const double right = m_style == SeriesStyle::Lines ? 4 : 1;
    setPlotArea(QRectF(left, topRoom, std::max(10.0, size.width() - left - right), height));
}

void StackedChart::arrangePlot()
{
    if (!hasPoints())
        return;
    measure();
    m_values->setRange(m_scale.low(), m_scale.high());
    const int last = m_axis.count() - 1;
    const bool fromEdge = m_style != SeriesStyle::Bars && last > 0;
    m_times->setRange(0, fromEdge ? m_axis.start(last) : m_axis.end(last));
    for (Area &area : m_areas)
        area.area->setVisible(false);
    if (m_style == SeriesStyle::Areas)
        fillAreas();
    else if (m_style == SeriesStyle::Bars)
        fillBars();
}

int StackedChart::drawnPoints() const
{
    return std::max(2, int(plotArea().width()) * 2);
}

// --- areas and bars ----------------------------------------------------------------------------

/// Each area reaches from its end down to 0, behind those that lie below it: so no seam is seen.
StackedChart::Area &StackedChart::areaAt(int nth)
{
    while (int(m_areas.size()) <= nth) {
        auto *tops = new QLineSeries(this);
        auto *bases = new QLineSeries(this);
        auto *area = new QAreaSeries(tops, bases);
        chart()->addSeries(area);
        area->attachAxis(m_times);
        area->attachAxis(m_values);
        area->setPen(Qt::NoPen);
        m_areas.push_back({tops, bases, area});
    }
    return m_areas[size_t(nth)];
}

void StackedChart::replace(int nth, const QList<QPointF> &points)
{
    const int fromTop = int(m_stack.shown().size()) - 1 - nth;
    Area &area = areaAt(fromTop);
    area.tops->replace(points);
    area.bases->replace({{points.first().x(), 0}, {points.last().x(), 0}});
    area.area->setBrush(colorOf(m_data.series[m_stack.shown()[nth]]));
    area.area->setVisible(true);
}

void StackedChart::fillAreas()
{
    const QList<int> drawn = m_stack.drawn(drawnPoints());
    for (int nth = 0; nth < m_stack.shown().size(); ++nth) {
        QList<QPointF> points;
        points.reserve(drawn.size());
        for (const int step : drawn)
            points.append({m_axis.start(step), m_stack.end(nth, step)});
        replace(nth, points);
    }
}

/// From where to where, in seconds.
std::pair<double, double> StackedChart::barAt(int step) const
{
    const double pixel = (m_times->max() - m_times->min()) / plotArea().width();
    const double step_ = m_axis.end(step) - m_axis.start(step);
    const double share = step_ < 4 * pixel ? 1 : barShare;
    const double half = std::min(step_ * share, widestBar * pixel) / 2;
    return {m_axis.middle(step) - half, m_axis.middle(step) + half};
}

/// Bars as one area: an item of its own for each of them would be what costs.
void StackedChart::fillBars()
{
    const QList<int> drawn = m_stack.drawn(drawnPoints());
    for (int nth = 0; nth < m_stack.shown().size(); ++nth) {
        QList<QPointF> points;
        points.reserve(drawn.size() * 4);
        for (const int step : drawn) {
            const auto [left, right] = barAt(step);
            const double end = m_stack.end(nth, step);
            const bool isNothing = end == m_stack.base(nth, step);
            for (const QPointF &point :
                 {QPointF(left, 0), QPointF(left, end), QPointF(right, end), QPointF(right, 0)})
                points.append(isNothing ? QPointF(point.x(), 0) : point);
        }
        replace(nth, points);
    }
}

// --- places in the picture ---------------------------------------------------------------------

qreal StackedChart::xOf(double second) const
{
    const QRectF plot = plotArea();
    const double span = m_times->max() - m_times->min();
    return plot.left() + (span > 0 ? (second - m_times->min()) / span : 0.5) * plot.width();
}

qreal StackedChart::yOf(double value) const
{
    const QRectF plot = plotArea();
    return plot.bottom() - m_scale.share(value) * plot.height();
}

qreal StackedChart::pointX(int point) const
{
    const bool atStart = m_style != SeriesStyle::Bars && m_axis.count() > 1;
    return xOf(atStart ? m_axis.start(point) : m_axis.middle(point));
}

/// Where a series ends at a step; of a line, its value.
qreal StackedChart::seriesY(int point, int series) const
{
    if (hasStack())
        return yOf(m_stack.end(int(m_stack.shown().indexOf(series)), point));
    return yOf(measuredAt(m_data.series[series], point).value_or(0));
}

int StackedChart::seriesAt(int point, const QPointF &position) const
{
    int nearest = -1;
    double distance = lineReach;
    for (int nth = 0; nth < m_stack.shown().size(); ++nth) {
        const int series = m_stack.shown()[nth];
        if (!measuredAt(m_data.series[series], point))
            continue;
        if (hasStack()) {
            const auto [top, bottom] =
                std::minmax({yOf(m_stack.end(nth, point)), yOf(m_stack.base(nth, point))});
            if (position.y() >= top && position.y() < bottom)
                return series;
        } else if (const double away = std::abs(seriesY(point, series) - position.y());
                   away < distance) {
            distance = away;
            nearest = series;
        }
    }
    return nearest;
}

// --- painting ----------------------------------------------------------------------------------

/// By itself, below the areas: at the very places of the labels, and sharp.
void StackedChart::paintGrid(QPainter *painter) const
{
    const QRectF plot = plotArea();
    painter->setPen(QPen(look().color(Token::Line), 1));
    for (const double tick : m_scale.ticks()) {
        const double y = std::floor(yOf(tick)) + 0.5;
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void StackedChart::paintPicture(QPainter *painter)
{
    paintGrid(painter);
    PlotPanel::paintPicture(painter);
    paintLines(painter);
}

/// By itself: a line of Qt Charts cannot be interrupted.
void StackedChart::paintLine(QPainter *painter, const QList<std::optional<double>> &values,
                             const QPen &pen, bool hasDots) const
{
    QPainterPath path;
    QList<QPointF> dots;
    const QList<int> drawn = drawnOfLine(values, m_axis.count(), drawnPoints());
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        if (drawn[i] < 0)
            continue;
        const QPointF at(pointX(drawn[i]), yOf(*values[drawn[i]]));
        const bool begins = i == 0 || drawn[i - 1] < 0;
        const bool ends = i + 1 == drawn.size() || drawn[i + 1] < 0;
        begins ? path.moveTo(at) : path.lineTo(at);
        if (hasDots || (begins && ends)) // alone, it would not be seen
            dots.append(at);
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    for (const QPointF &dot : dots)
        painter->drawEllipse(dot, dotRadius, dotRadius);
}

void StackedChart::paintLines(QPainter *painter) const
{
    const bool hasDots = plotArea().width() > m_axis.count() * dotsRoom;
    for (qsizetype nth = m_stack.shown().size() - 1; !hasStack() && nth >= 0; --nth) {
        const ChartSeries &series = m_data.series[m_stack.shown()[nth]];
        paintLine(painter, series.values, linePen(colorOf(series)), hasDots);
    }
    if (!hasFormer())
        return;
    // Seen on light panels and on saturated areas alike.
    QColor halo = look().color(Token::Panel);
    halo.setAlphaF(0.7F);
    if (hasStack())
        paintLine(painter, m_data.former, QPen(halo, 3.5), false);
    paintLine(painter, m_data.former, linePen(look().color(Token::Text), true), false);
}

void StackedChart::paintLabels(QPainter *painter) const
{
    const QRectF plot = plotArea();
    if (m_scale.low() < 0) {
        painter->setPen(QPen(look().color(Token::Dim), 1));
        painter->drawLine(QPointF(plot.left(), yOf(0)), QPointF(plot.right(), yOf(0)));
    }
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Dim));
    for (const double tick : m_scale.ticks())
        painter->drawText(QRectF(0, yOf(tick) - 9, plot.left() - labelGap + 1, 18),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, axisTextOf(tick));
    const auto labels = m_axis.labels(QFontMetricsF(theme().font(FontRole::Caption)), plot.width(),
                                      [&](int step) { return pointX(step) - plot.left(); });
    for (const TimeAxis::Label &label : labels)
        painter->drawText(
            QRectF(plot.left() + label.left, plot.bottom() + 4, plot.width(), bottomRoom - 4),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
}

void StackedChart::paintMark(QPainter *painter, int point, int series) const
{
    PlotPanel::paintMark(painter, point, series);
    for (const int index : m_stack.shown()) {
        const bool isChosen = index == series;
        if (!measuredAt(m_data.series[index], point) || (hasStack() && !isChosen))
            continue;
        painter->setPen(QPen(look().color(Token::Panel), 1.5));
        painter->setBrush(colorOf(m_data.series[index]));
        const double radius = isChosen ? 5 : 3.5;
        painter->drawEllipse(QPointF(pointX(point), seriesY(point, index)), radius, radius);
    }
}

} // namespace regie
