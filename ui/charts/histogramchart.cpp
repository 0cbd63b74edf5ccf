// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/histogramchart.h"

#include "ui/charts/chartcsv.h"
#include "ui/charts/charttexts.h"
#include "ui/look/theme.h"
#include "ui/texts/tasktexts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int topRoom = 24; // for the names of percentiles
constexpr int bottomRoom = 22;
constexpr int labelGap = 8;
constexpr int gridRoom = 26;
constexpr double narrowestBar = 4;
constexpr int zeroBucket = -1;

/// Where an axis of durations may have a mark, in ms.
const QList<double> &roundDurations()
{
    static const QList<double> durations{
        1,     2,     5,      10,     20,     50,     100,     200,     500,     1000,
        2000,  5000,  10'000, 20'000, 30'000, 60'000, 120'000, 300'000, 600'000, 1.2e6,
        1.8e6, 3.6e6, 7.2e6,  1.8e7,  3.6e7,  8.64e7, 1.728e8, 4.32e8,  8.64e8};
    return durations;
}

} // namespace

HistogramChart::HistogramChart(QWidget *parent)
    : ChartPanel(parent)
{}

HistogramChart::~HistogramChart() = default;

void HistogramChart::setData(const HistogramData &data)
{
    m_data = data;
    bundle(1);
    pointsChanged();
}

/// So many buckets side by side as one bar; that of 0 ms stays by itself.
void HistogramChart::bundle(int perBar)
{
    m_bars.clear();
    const QMap<int, qint64> &counts = m_data.buckets.counts();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const bool isZero = it.key() == zeroBucket;
        const int first = isZero ? zeroBucket : it.key() / perBar * perBar;
        while (!m_bars.isEmpty() && m_bars.last().last >= 0 && m_bars.last().last + 1 < first)
            m_bars.append({m_bars.last().last + 1, m_bars.last().last + perBar, 0});
        if (m_bars.isEmpty() || m_bars.last().last < it.key())
            m_bars.append({first, isZero ? zeroBucket : first + perBar - 1, 0});
        m_bars.last().count += it.value();
    }
}

QList<HistogramChart::Percentile> HistogramChart::percentiles() const
{
    QList<Percentile> all;
    for (const auto &[name, share] :
         {std::pair(u"p50"_s, 0.5), std::pair(u"p95"_s, 0.95), std::pair(u"p99"_s, 0.99)})
        all.append({name, share, m_data.buckets.percentile(share).value_or(0)});
    return all;
}

// --- words -------------------------------------------------------------------------------------

ChartReading HistogramChart::readingAt(int point) const
{
    const Bar &bar = m_bars[point];
    const QLocale locale;
    const double share = double(bar.count) / double(m_data.buckets.total());
    ChartReading reading;
    reading.title =
        bar.last < 0
            ? millisecondsText(0)
            : tr("%1 to below %2").arg(millisecondsText(bar.low()), millisecondsText(bar.high()));
    reading.values = {{m_data.countName, locale.toString(bar.count), look().series(0)},
                      {tr("Share"), tr("%1 %").arg(locale.toString(share * 100, 'f', 1)), {}}};
    return reading;
}

QString HistogramChart::summary() const
{
    QStringList parts;
    if (!m_data.name.isEmpty())
        parts.append(m_data.name);
    for (const Percentile &each : percentiles())
        parts.append(u"%1 %2"_s.arg(each.name, millisecondsText(each.value)));
    return tr("%1, of %2. Left and right read out the bars.")
        .arg(parts.join(u", "_s), QLocale().toString(m_data.buckets.total()));
}

QByteArray HistogramChart::figures(char separator) const
{
    CsvWriter csv(separator);
    csv.row({tr("From (ms)"), tr("Below (ms)"), m_data.countName});
    const QMap<int, qint64> &counts = m_data.buckets.counts();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        csv.number(durationBucketLower(it.key())).number(durationBucketUpper(it.key()));
        csv.number(double(it.value()));
        csv.end();
    }
    return csv.result();
}

ChartPlace HistogramChart::placeAt(int point, int) const
{
    ChartPlace place;
    const Bar &bar = m_bars[point];
    place.low = bar.low();
    place.high = bar.last < 0 ? 1 : bar.high();
    if (!m_data.name.isEmpty()) {
        place.key = m_data.key;
        place.name = m_data.name;
    }
    return place;
}

// --- places ------------------------------------------------------------------------------------

/// Bars are as wide as each other: buckets are log-spaced, and so is the axis. That of 0 ms is one
/// more on the left.
QRectF HistogramChart::pointRect(int point) const
{
    const double width = m_plot.width() / double(m_bars.size());
    const double height = m_scale.share(double(m_bars[point].count)) * m_plot.height();
    return {m_plot.left() + point * width, m_plot.bottom() - height, width, height};
}

int HistogramChart::pointAt(const QPointF &position) const
{
    if (position.x() < m_plot.left() || position.x() > m_plot.right())
        return -1;
    const double share = (position.x() - m_plot.left()) / m_plot.width();
    return std::min(int(share * double(m_bars.size())), pointCount() - 1);
}

qreal HistogramChart::xOf(double milliseconds) const
{
    const double width = m_plot.width() / double(m_bars.size());
    const bool hasZero = m_bars.first().last < 0;
    if (milliseconds < 1)
        return hasZero ? m_plot.left() + width / 2 : m_plot.left();
    const Bar *first = m_bars.size() > 1 && hasZero ? &m_bars[1] : &m_bars[0];
    if (first->last < 0)
        return m_plot.right();
    const double perBar = first->last - first->first + 1;
    const double bars = (std::log2(milliseconds) * 8 - first->first) / perBar;
    return m_plot.left() + (bars + (hasZero ? 1 : 0)) * width;
}

// --- the picture -------------------------------------------------------------------------------

void HistogramChart::arrange()
{
    if (m_data.buckets.isEmpty())
        return;
    const QSizeF size = pictureSize();
    const double height = std::max(10.0, size.height() - topRoom - bottomRoom);
    const QFontMetricsF metrics(theme().font(FontRole::Caption));
    for (int perBar : {1, 2, 4, 8, 16}) {
        bundle(perBar);
        qint64 most = 0;
        for (const Bar &bar : m_bars)
            most = std::max(most, bar.count);
        m_scale = ChartScale(0, double(most), height, gridRoom, true);
        double left = 0;
        for (const double tick : m_scale.ticks())
            left = std::max(left, metrics.horizontalAdvance(compactNumber(tick)));
        left = std::ceil(left) + labelGap;
        m_plot = QRectF(left, topRoom, std::max(10.0, size.width() - left - 1), height);
        if (m_plot.width() / double(m_bars.size()) >= narrowestBar)
            break;
    }
}

void HistogramChart::paintPicture(QPainter *painter)
{
    paintAxis(painter);
    paintBars(painter);
    paintPercentiles(painter);
}

void HistogramChart::paintBars(QPainter *painter) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(look().series(0));
    for (int point = 0; point < pointCount(); ++point) {
        QRectF bar = pointRect(point);
        if (m_bars[point].count > 0 && bar.height() < 1) // one of many is seen, too
            bar.setTop(bar.bottom() - 1);
        const double space = std::min(1.0, bar.width() * 0.1);
        painter->drawRect(bar.adjusted(space, 0, -space, 0));
    }
}

void HistogramChart::paintAxis(QPainter *painter) const
{
    const QFont font = theme().font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    for (const double tick : m_scale.ticks()) {
        const double y = m_plot.bottom() - m_scale.share(tick) * m_plot.height();
        painter->setPen(QPen(look().color(Token::Line), 1));
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter->setPen(look().color(Token::Dim));
        painter->drawText(QRectF(0, y - 9, m_plot.left() - labelGap + 1, 18),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                          compactNumber(tick));
    }
    double free = 0;
    QList<double> marks = roundDurations();
    if (m_bars.first().last < 0)
        marks.prepend(0);
    for (const double mark : marks) {
        const QString text = axisDuration(mark);
        const double width = metrics.horizontalAdvance(text);
        const double x = xOf(mark);
        const double left = std::clamp(x - width / 2, 0.0, pictureSize().width() - width);
        if (x < m_plot.left() - 0.5 || x > m_plot.right() + 0.5 || left < free)
            continue;
        painter->drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 3));
        painter->drawText(QRectF(left, m_plot.bottom() + 4, width, bottomRoom - 4),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        free = left + width + 14;
    }
}

/// Lines at the percentiles, named above; names that would lie upon each other move apart.
void HistogramChart::paintPercentiles(QPainter *painter) const
{
    const QFont font = theme().font(FontRole::CaptionStrong);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    QList<Percentile> all = percentiles();
    double room = pictureSize().width();
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        const double x = xOf(all[i].value);
        QPen pen(look().color(Token::Text), 1.5);
        pen.setDashPattern({3, 2});
        painter->setPen(pen);
        painter->drawLine(QPointF(x, topRoom - 4), QPointF(x, m_plot.bottom()));
        QString text = u"%1 %2"_s.arg(all[i].name, millisecondsText(all[i].value));
        if (pictureSize().width() < 360)
            text = all[i].name;
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, room - width));
        painter->setPen(look().color(Token::Text));
        painter->drawText(QRectF(left, 0, width, topRoom - 5),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        room = left - 8;
    }
}

void HistogramChart::paintMark(QPainter *painter, int point, int) const
{
    QRectF column = pointRect(point);
    column.setTop(m_plot.top());
    QColor shade = look().color(Token::Text);
    shade.setAlphaF(0.1F);
    painter->fillRect(column, shade);
}

} // namespace regie
