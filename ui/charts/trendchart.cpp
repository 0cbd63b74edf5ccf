// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/chartscale.h"
#include "ui/look/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int topRoom = 10;
constexpr int bottomRoom = 22;
constexpr int labelGap = 8;
constexpr double barShare = 3.2;  // bars stay in the lower third
constexpr double barWidth = 0.32; // half of one, in days
constexpr int manyPoints = 45;    // markers would touch each other

QPen linePen(const QColor &color)
{
    QPen pen(color, 2);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : PlotPanel(parent)
    , m_days(addAxis(Qt::AlignBottom, false))
    , m_values(addAxis(Qt::AlignLeft, true))
    , m_barValues(addAxis(Qt::AlignRight, false))
{
    // In this order they lie upon each other.
    m_bandHigh = new QLineSeries(this);
    m_bandLow = new QLineSeries(this);
    m_band = new QAreaSeries(m_bandHigh, m_bandLow);
    m_barTops = new QLineSeries(this);
    m_bars = new QAreaSeries(m_barTops);
    m_target = new QLineSeries;
    chart()->addSeries(m_band);
    chart()->addSeries(m_bars);
    chart()->addSeries(m_target);
    for (QAbstractSeries *series : std::initializer_list<QAbstractSeries *>{m_band, m_target}) {
        series->attachAxis(m_days);
        series->attachAxis(m_values);
    }
    m_bars->attachAxis(m_days);
    m_bars->attachAxis(m_barValues);
    createLine(0);
    pointsChanged();
}

TrendChart::~TrendChart() = default;

QLineSeries *TrendChart::createLine(int index)
{
    auto *line = new QLineSeries;
    chart()->addSeries(line);
    line->attachAxis(m_days);
    line->attachAxis(m_values);
    line->setPen(linePen(look().series(index)));
    m_lines.push_back(line);
    return line;
}

// --- points ------------------------------------------------------------------------------------

void TrendChart::setData(const TrendData &data)
{
    m_data = data;
    setRanges();
    fillBand();
    fillBars();
    fillLines();
    pointsChanged();
}

QDate TrendChart::firstDay() const
{
    return m_data.from.isValid() ? m_data.from : m_data.dates.value(0);
}

QDate TrendChart::lastDay() const
{
    return m_data.until.isValid() ? m_data.until : m_data.dates.value(m_data.dates.size() - 1);
}

qreal TrendChart::dayOf(int point) const
{
    return qreal(firstDay().daysTo(m_data.dates[point]));
}

void TrendChart::fillLines()
{
    const int wanted = std::min<int>({m_data.lines, int(m_data.columns.size()), seriesCount});
    for (int line = 0; line < std::max(wanted, int(m_lines.size())); ++line) {
        QLineSeries *series =
            line < int(m_lines.size()) ? m_lines[std::size_t(line)] : createLine(line);
        QList<QPointF> points;
        for (int day = 0; line < wanted && day < pointCount(); ++day) {
            if (const auto value = m_data.columns[line].values.value(day))
                points.append({dayOf(day), *value});
        }
        series->setPointsVisible(points.size() <= manyPoints);
        series->replace(points);
    }
}

/// Bars as one area: a widget of its own for each of them would be what costs.
void TrendChart::fillBars()
{
    QList<QPointF> points;
    double highest = 0;
    const int column = m_data.lines;
    const bool drawn = m_data.hasBars && column < m_data.columns.size();
    for (int day = 0; drawn && day < pointCount(); ++day) {
        const double value = m_data.columns[column].values.value(day).value_or(0);
        const qreal x = dayOf(day);
        points.append({x - barWidth, 0});
        points.append({x - barWidth, value});
        points.append({x + barWidth, value});
        points.append({x + barWidth, 0});
        highest = std::max(highest, value);
    }
    m_barTops->replace(points);
    m_bars->setVisible(drawn);
    m_barValues->setRange(0, highest > 0 ? highest * barShare : 1);
}

void TrendChart::fillBand()
{
    const qreal left = -0.5;
    const qreal right = qreal(firstDay().daysTo(lastDay())) + 0.5;
    m_band->setVisible(m_data.band.has_value());
    m_target->setVisible(m_data.target.has_value());
    if (m_data.band) {
        m_bandHigh->replace({{left, m_data.band->second}, {right, m_data.band->second}});
        m_bandLow->replace({{left, m_data.band->first}, {right, m_data.band->first}});
    }
    if (m_data.target)
        m_target->replace({{left, *m_data.target}, {right, *m_data.target}});
}

void TrendChart::setRanges()
{
    QList<double> drawn;
    for (int line = 0; line < std::min(m_data.lines, int(m_data.columns.size())); ++line) {
        for (const std::optional<double> &value : m_data.columns[line].values) {
            if (value)
                drawn.append(*value);
        }
    }
    const bool isPositive =
        std::all_of(drawn.begin(), drawn.end(), [](double value) { return value >= 0; });
    if (m_data.target)
        drawn.append(*m_data.target);
    if (m_data.band)
        drawn << m_data.band->first << m_data.band->second;
    if (!drawn.isEmpty()) {
        const auto [low, high] = std::minmax_element(drawn.begin(), drawn.end());
        // Bars need some room below the lines.
        const double below = m_data.hasBars ? (*high - *low) * 0.2 : 0;
        m_range = roundRange(*low - below, *high);
    }
    // Nothing positive is drawn on a negative scale.
    if (isPositive)
        m_range.first = std::max(0.0, m_range.first);
    m_step = roundStep(m_range.first, m_range.second);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickInterval(m_step);
    m_values->setRange(m_range.first, m_range.second);
    m_days->setRange(-0.5, std::max(0.5, qreal(firstDay().daysTo(lastDay())) + 0.5));
}

// --- words -------------------------------------------------------------------------------------

QString TrendChart::textOf(double value) const
{
    const auto &text = m_data.columns.isEmpty() ? nullptr : m_data.columns.first().text;
    return text ? text(value) : QLocale().toString(value, 'g', 3);
}

ChartReading TrendChart::readingAt(int point) const
{
    ChartReading reading;
    reading.title = QLocale().toString(m_data.dates[point], u"dddd d MMMM"_s);
    for (int index = 0; index < m_data.columns.size(); ++index) {
        const ChartColumn &column = m_data.columns[index];
        const std::optional<double> value = column.values.value(point);
        QColor color;
        if (index < m_data.lines)
            color = look().series(index);
        else if (index == m_data.lines && m_data.hasBars)
            color = look().color(Token::Neutral);
        reading.values.append({column.name,
                               !value        ? u"–"_s
                               : column.text ? column.text(*value)
                                             : QLocale().toString(*value),
                               color});
    }
    return reading;
}

QString TrendChart::summary() const
{
    QStringList parts;
    const QLocale locale;
    for (int line = 0; line < std::min(m_data.lines, int(m_data.columns.size())); ++line) {
        const ChartColumn &column = m_data.columns[line];
        QList<double> known;
        for (const std::optional<double> &value : column.values) {
            if (value)
                known.append(*value);
        }
        if (known.isEmpty())
            continue;
        const auto [low, high] = std::minmax_element(known.begin(), known.end());
        parts.append(tr("%1 from %2 to %3: lowest %4, highest %5, last %6.")
                         .arg(column.name, locale.toString(firstDay(), QLocale::ShortFormat),
                              locale.toString(lastDay(), QLocale::ShortFormat), textOf(*low),
                              textOf(*high), textOf(known.last())));
    }
    for (const QString &text : {m_data.targetText, m_data.bandText}) {
        if (!text.isEmpty())
            parts.append(text + u'.');
    }
    parts.append(tr("Left and right read out the days."));
    return parts.join(u' ');
}

// --- the picture -------------------------------------------------------------------------------

void TrendChart::applyLook()
{
    m_values->setGridLinePen(QPen(look().color(Token::Line), 1));
    QColor band = look().series(0);
    band.setAlphaF(look().isDark() ? 0.16F : 0.1F);
    m_band->setBrush(band);
    m_band->setPen(Qt::NoPen);
    QColor bars = look().color(Token::Neutral);
    bars.setAlphaF(0.4F);
    m_bars->setBrush(bars);
    m_bars->setPen(Qt::NoPen);
    QPen target(look().color(Token::Warning), 1.5);
    target.setDashPattern({4, 3});
    m_target->setPen(target);
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        m_lines[line]->setPen(linePen(look().series(int(line))));
}

int TrendChart::leftRoom() const
{
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    int room = metrics.horizontalAdvance(textOf(m_range.second));
    if (m_step <= 0)
        return room + labelGap;
    // Decimals differ from label to label: the widest one need not be at an end.
    for (double value = m_range.first; value < m_range.second; value += m_step)
        room = std::max(room, metrics.horizontalAdvance(textOf(value)));
    return room + labelGap;
}

int TrendChart::rightRoom() const
{
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    int room = 0;
    for (const Label &label : endLabels())
        room = std::max(room, metrics.horizontalAdvance(label.text) + labelGap);
    return std::min(room, int(pictureSize().width()) * 2 / 5);
}

void TrendChart::arrangePlot()
{
    const int left = leftRoom();
    const int right = rightRoom();
    const QSizeF size = pictureSize();
    setPlotArea(QRectF(left, topRoom, std::max(10.0, size.width() - left - right),
                       std::max(10.0, size.height() - topRoom - bottomRoom)));
}

qreal TrendChart::pointX(int point) const
{
    const QRectF plot = plotArea();
    const qreal share = (dayOf(point) - m_days->min()) / (m_days->max() - m_days->min());
    return plot.left() + share * plot.width();
}

qreal TrendChart::yOf(double value) const
{
    const QRectF plot = plotArea();
    const double span = m_range.second - m_range.first;
    return plot.bottom() - (span > 0 ? (value - m_range.first) / span : 0.5) * plot.height();
}

/// Where lines end: their last values, the target, the band.
QList<TrendChart::Label> TrendChart::endLabels() const
{
    QList<Label> labels;
    if (m_data.target)
        labels.append({*m_data.target, m_data.targetText, look().color(Token::WarningText)});
    if (m_data.band)
        labels.append({(m_data.band->first + m_data.band->second) / 2, m_data.bandText,
                       look().color(Token::Dim)});
    for (int line = 0; line < std::min(m_data.lines, int(m_data.columns.size())); ++line) {
        const ChartColumn &column = m_data.columns[line];
        for (qsizetype day = column.values.size() - 1; day >= 0; --day) {
            if (const std::optional<double> &value = column.values[day]) {
                labels.append({*value,
                               u"%1 %2"_s.arg(column.name,
                                              column.text ? column.text(*value) : textOf(*value)),
                               look().series(line)});
                break;
            }
        }
    }
    return labels;
}

void TrendChart::paintLabels(QPainter *painter) const
{
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Dim));
    const QRectF plot = plotArea();
    const int steps = int(std::lround((m_range.second - m_range.first) / m_step));
    for (int line = 0; line <= steps; ++line) {
        const double value = m_range.first + m_step * line;
        painter->drawText(QRectF(0, yOf(value) - 9, plot.left() - labelGap + 2, 18),
                          Qt::AlignRight | Qt::AlignVCenter, textOf(value));
    }
    paintDates(painter);
    paintEndLabels(painter);
}

void TrendChart::paintDates(QPainter *painter) const
{
    const QRectF plot = plotArea();
    const QLocale locale;
    const qint64 days = firstDay().daysTo(lastDay());
    const QString format = days > 300 ? u"MMM yyyy"_s : u"d MMM"_s;
    const auto text = [&](const QDate &date) {
        return locale.toString(date, format);
    };
    const QRectF line(plot.left(), plot.bottom() + 4, plot.width(), bottomRoom - 4);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text(firstDay()));
    if (days == 0)
        return;
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text(lastDay()));
    const QFontMetrics metrics = painter->fontMetrics();
    if (days > 3 && plot.width() > 4 * metrics.horizontalAdvance(text(lastDay())))
        painter->drawText(line, Qt::AlignHCenter | Qt::AlignVCenter,
                          text(firstDay().addDays(days / 2)));
}

/// Moved apart where they would lie upon each other, in the order of what they name.
void TrendChart::paintEndLabels(QPainter *painter) const
{
    QList<Label> labels = endLabels();
    std::stable_sort(labels.begin(), labels.end(),
                     [](const Label &a, const Label &b) { return a.value > b.value; });
    const QRectF plot = plotArea();
    const qreal height = painter->fontMetrics().height();
    QList<qreal> tops;
    qreal free = 0;
    for (const Label &label : labels) {
        tops.append(std::max(free, yOf(label.value) - height / 2));
        free = tops.last() + height;
    }
    qreal limit = plot.bottom() + bottomRoom - 4;
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        tops[i] = std::min(tops[i], limit - height);
        limit = tops[i];
    }
    const qreal left = plot.right() + labelGap - 2;
    const qreal room = pictureSize().width() - left;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        painter->setPen(labels[i].color);
        painter->drawText(
            QRectF(left, tops[i], room, height), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(labels[i].text, Qt::ElideRight, int(room)));
    }
}

} // namespace regie
