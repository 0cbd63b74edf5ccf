// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart over time knows and says; how it is drawn is in stackedpicture.cpp.
#include "ui/charts/stackedchart.h"

#include "ui/charts/chartcsv.h"
#include "ui/charts/charttexts.h"

#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewSteps = 16; // as bars

bool isBelowZero(const SeriesData &data)
{
    for (const ChartSeries &series : data.series) {
        for (int step = 0; step < data.steps.size(); ++step) {
            if (measuredAt(series, step).value_or(0) < 0)
                return true;
        }
    }
    return false;
}

/// An area cannot hang below zero, nor can one be seen at a single point.
SeriesStyle styleOf(const SeriesData &data)
{
    if (data.style == SeriesStyle::Lines || data.style == SeriesStyle::Bars)
        return data.style;
    const qsizetype few = data.style == SeriesStyle::Auto ? fewSteps : 1;
    return data.steps.size() <= few || isBelowZero(data) ? SeriesStyle::Bars : SeriesStyle::Areas;
}

} // namespace

StackedChart::StackedChart(QWidget *parent)
    : PlotPanel(parent)
    , m_times(addAxis(Qt::AlignBottom, false))
    , m_values(addAxis(Qt::AlignLeft, false))
{}

StackedChart::~StackedChart() = default;

void StackedChart::setData(const SeriesData &data)
{
    m_data = data;
    m_style = styleOf(data);
    m_axis = TimeAxis(data.steps, data.until, data.step, data.zone);
    choose();
    pointsChanged();
}

QString StackedChart::hidingKey(const ChartSeries &series)
{
    return series.isOthers ? u"\u0001others"_s : series.key;
}

QString StackedChart::formerHidingKey()
{
    return u"\u0001former"_s;
}

void StackedChart::hiddenChanged()
{
    choose();
}

void StackedChart::choose()
{
    QList<int> shown;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (!isHidden(hidingKey(m_data.series[i])))
            shown.append(i);
    }
    m_stack = SeriesStack(m_data, shown);
    if (currentSeries() >= 0 && !shown.contains(currentSeries()))
        setCurrentPoint(currentPoint());
}

bool StackedChart::hasFormer() const
{
    return !m_data.former.isEmpty() && !isHidden(formerHidingKey());
}

std::optional<double> StackedChart::formerAt(int step) const
{
    return measuredAt({{}, {}, {}, false, m_data.former}, step);
}

QColor StackedChart::colorOf(const ChartSeries &series) const
{
    return series.isOthers ? look().others() : look().color(series.color);
}

QList<LegendEntry> StackedChart::legend() const
{
    QList<LegendEntry> entries;
    const bool isPlain = m_data.series.size() < 2 && m_data.former.isEmpty();
    for (const ChartSeries &series : m_data.series) {
        if (!isPlain)
            entries.append({hidingKey(series), series.name, colorOf(series), false,
                            isHidden(hidingKey(series))});
    }
    if (!m_data.former.isEmpty())
        entries.append({formerHidingKey(), m_data.formerName, look().color(Token::Dim), true,
                        isHidden(formerHidingKey())});
    return entries;
}

// --- words -------------------------------------------------------------------------------------

QString StackedChart::textOf(const std::optional<double> &value) const
{
    if (!value)
        return u"–"_s;
    return m_data.text ? m_data.text(*value) : QLocale().toString(*value, 'g', 6);
}

QString StackedChart::axisTextOf(double value) const
{
    if (m_hasCompactAxis)
        return compactNumber(value);
    return m_data.axisText ? m_data.axisText(value) : textOf(value);
}

QString StackedChart::totalName() const
{
    return m_stack.shown().size() == m_data.series.size() ? tr("Total")
                                                          : tr("Total of those shown");
}

ChartReading StackedChart::readingAt(int point) const
{
    ChartReading reading;
    reading.title = m_axis.title(point);
    for (const int index : m_stack.shown()) {
        const ChartSeries &series = m_data.series[index];
        reading.values.append(
            {series.name, textOf(measuredAt(series, point)), colorOf(series), index});
    }
    if (hasStack() && m_data.hasTotal && m_stack.shown().size() > 1)
        reading.values.append({totalName(), textOf(m_stack.total(point)), {}, -1});
    if (hasFormer())
        reading.values.append({m_data.formerName, textOf(formerAt(point)), {}, -1});
    return reading;
}

QString StackedChart::summaryOf(const ChartSeries &series) const
{
    QList<double> known;
    double sum = 0;
    for (int step = 0; step < m_axis.count(); ++step) {
        if (const std::optional<double> value = measuredAt(series, step)) {
            known.append(*value);
            sum += *value;
        }
    }
    if (known.isEmpty())
        return tr("%1: nothing measured.").arg(series.name);
    if (hasStack() && m_data.hasTotal)
        return tr("%1: %2 in all.").arg(series.name, textOf(sum));
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    return tr("%1: lowest %2, highest %3, last %4.")
        .arg(series.name, textOf(*low), textOf(*high), textOf(known.last()));
}

QString StackedChart::summary() const
{
    QStringList parts{tr("%1 from %2 to %3.")
                          .arg(m_data.measure, m_axis.title(0), m_axis.title(m_axis.count() - 1))};
    for (const int index : m_stack.shown())
        parts.append(summaryOf(m_data.series[index]));
    parts.append(tr("Left and right read out the steps, up and down the series of a step."));
    return parts.join(u' ');
}

QByteArray StackedChart::figures(char separator) const
{
    CsvWriter csv(separator);
    csv.text(tr("Begins"));
    for (const ChartSeries &series : m_data.series)
        csv.text(series.name);
    const bool hasTotal = hasStack() && m_data.hasTotal;
    if (hasTotal)
        csv.text(tr("Total"));
    if (!m_data.former.isEmpty())
        csv.text(m_data.formerName);
    csv.end();
    QList<int> all(m_data.series.size());
    std::iota(all.begin(), all.end(), 0);
    const SeriesStack stack(m_data, all);
    for (int step = 0; step < m_axis.count(); ++step) {
        csv.time(m_axis.time(step));
        for (const ChartSeries &series : m_data.series)
            csv.number(measuredAt(series, step));
        if (hasTotal)
            csv.number(stack.total(step));
        if (!m_data.former.isEmpty())
            csv.number(formerAt(step));
        csv.end();
    }
    return csv.result();
}

// --- places ------------------------------------------------------------------------------------

ChartPlace StackedChart::placeAt(int point, int series) const
{
    ChartPlace place;
    place.from = m_axis.time(point);
    place.until = m_axis.endTime(point);
    if (series < 0 || series >= m_data.series.size())
        return place;
    const ChartSeries &chosen = m_data.series[series];
    place.isOthers = chosen.isOthers;
    place.name = chosen.name;
    if (!chosen.isOthers)
        place.key = chosen.key;
    return place;
}

std::optional<std::pair<int, int>> StackedChart::stepFrom(int point, int series, int key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return PlotPanel::stepFrom(point, series, key);
    const int step = point < 0 ? pointCount() - 1 : point;
    const QList<int> &shown = m_stack.shown();
    const int count = int(shown.size());
    // Beyond the last one on either side it is the whole step again.
    const int from = int(shown.indexOf(series));
    const int to = key == Qt::Key_Up ? from + 1 : (from < 0 ? count : from) - 1;
    return std::pair(step, to >= 0 && to < count ? shown[to] : -1);
}

} // namespace regie
