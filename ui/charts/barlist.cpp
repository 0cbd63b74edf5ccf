// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of bars knows and says; how it is drawn is in barpicture.cpp.
#include "ui/charts/barlist.h"

#include "ui/charts/chartcsv.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

BarList::BarList(QWidget *parent)
    : ChartPanel(parent)
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] {
        setCurrentPoint(-1);
        repaintPicture();
    });
}

BarList::~BarList() = default;

void BarList::setData(const BarData &data)
{
    m_data = data;
    pointsChanged();
    updateGeometry();
}

std::optional<double> BarList::valueOf(int row, int measure) const
{
    const std::optional<double> value = m_data.rows[row].values.value(measure);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

QString BarList::textOf(int measure, const std::optional<double> &value) const
{
    if (!value || !std::isfinite(*value))
        return u"–"_s;
    const auto &text = m_data.measures[measure].text;
    return text ? text(*value) : QLocale().toString(*value, 'g', 6);
}

QList<int> BarList::bars() const
{
    QList<int> bars;
    for (int i = 0; i < m_data.measures.size(); ++i) {
        if (m_data.measures[i].hasBar && !isHidden(m_data.measures[i].name))
            bars.append(i);
    }
    return bars;
}

QList<int> BarList::columns() const
{
    QList<int> columns;
    for (int i = 0; i < m_data.measures.size(); ++i) {
        if (!m_data.measures[i].hasBar)
            columns.append(i);
    }
    return columns;
}

QColor BarList::colorOf(int row, int measure) const
{
    const auto withBars = std::count_if(m_data.measures.begin(), m_data.measures.end(),
                                        [](const BarMeasure &each) { return each.hasBar; });
    if (withBars > 1)
        return look().color(m_data.measures[measure].color);
    return m_data.rows[row].isOthers ? look().others() : look().color(m_data.rows[row].color);
}

QList<LegendEntry> BarList::legend() const
{
    QList<LegendEntry> entries;
    for (const BarMeasure &measure : m_data.measures) {
        if (measure.hasBar)
            entries.append({measure.name, measure.name, look().color(measure.color), false,
                            isHidden(measure.name)});
    }
    return entries.size() > 1 ? entries : QList<LegendEntry>();
}

bool BarList::hasInterval() const
{
    return std::any_of(m_data.rows.begin(), m_data.rows.end(),
                       [](const BarRow &row) { return row.low || row.high; });
}

bool BarList::hasFormer() const
{
    return std::any_of(m_data.rows.begin(), m_data.rows.end(),
                       [](const BarRow &row) { return row.former.has_value(); });
}

// --- words -------------------------------------------------------------------------------------

ChartReading BarList::readingAt(int point) const
{
    const BarRow &row = m_data.rows[point];
    ChartReading reading;
    reading.title = row.name;
    for (int i = 0; i < m_data.measures.size(); ++i)
        reading.values.append({m_data.measures[i].name, textOf(i, valueOf(point, i)),
                               m_data.measures[i].hasBar ? colorOf(point, i) : QColor()});
    if (row.low)
        reading.values.append({m_data.lowName, textOf(0, row.low), {}});
    if (row.high)
        reading.values.append({m_data.highName, textOf(0, row.high), {}});
    if (row.former)
        reading.values.append({m_data.formerName, textOf(0, row.former), {}});
    if (!row.change.isEmpty())
        reading.values.append({tr("Difference"), row.change, {}});
    if (!row.detail.isEmpty())
        reading.values.append({row.detail, {}, {}});
    return reading;
}

QString BarList::summary() const
{
    constexpr int most = 5;
    QStringList parts;
    for (int row = 0; row < std::min(most, pointCount()); ++row)
        parts.append(u"%1 %2"_s.arg(m_data.rows[row].name, textOf(0, valueOf(row, 0))));
    const QString measure = m_data.measures.isEmpty() ? QString() : m_data.measures.first().name;
    QString words = tr("%1 by %2: %3.").arg(measure, m_data.groupName, parts.join(u", "_s));
    if (pointCount() > most)
        words += u' ' + tr("%Ln more.", nullptr, pointCount() - most);
    return words + u' ' + tr("Up and down read out the rows.");
}

QByteArray BarList::figures(char separator) const
{
    CsvWriter csv(separator);
    csv.text(m_data.groupName);
    for (const BarMeasure &measure : m_data.measures)
        csv.text(measure.name);
    if (hasInterval())
        csv.text(m_data.lowName).text(m_data.highName);
    if (hasFormer())
        csv.text(m_data.formerName);
    csv.end();
    for (int row = 0; row < pointCount(); ++row) {
        csv.text(m_data.rows[row].name);
        for (int i = 0; i < m_data.measures.size(); ++i)
            csv.number(valueOf(row, i));
        if (hasInterval())
            csv.number(m_data.rows[row].low).number(m_data.rows[row].high);
        if (hasFormer())
            csv.number(m_data.rows[row].former);
        csv.end();
    }
    return csv.result();
}

ChartPlace BarList::placeAt(int point, int) const
{
    const BarRow &row = m_data.rows[point];
    ChartPlace place;
    place.isOthers = row.isOthers;
    place.name = row.name;
    if (!row.isOthers)
        place.key = row.key;
    return place;
}

// --- mouse and keys ----------------------------------------------------------------------------

std::optional<std::pair<int, int>> BarList::stepFrom(int point, int series, int key) const
{
    switch (key) {
    case Qt::Key_Up:
        return ChartPanel::stepFrom(point, series, Qt::Key_Left);
    case Qt::Key_Down:
        return ChartPanel::stepFrom(point, series, Qt::Key_Right);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return std::nullopt;
    default:
        return ChartPanel::stepFrom(point, series, key);
    }
}

/// A row that is read out is seen.
void BarList::keyPressEvent(QKeyEvent *event)
{
    ChartPanel::keyPressEvent(event);
    const int point = currentPoint();
    if (point < 0 || !m_scroll->isVisibleTo(this))
        return;
    const int series = currentSeries();
    const QRectF row = rowRect(point);
    const int above = int(std::floor(row.top())) - headHeight();
    const int below = int(std::ceil(row.bottom())) - height();
    if (above < 0)
        m_scroll->setValue(m_scroll->value() + above);
    else if (below > 0)
        m_scroll->setValue(m_scroll->value() + below);
    setCurrentPoint(point, series);
}

/// At an end the page scrolls on.
void BarList::wheelEvent(QWheelEvent *event)
{
    const int before = m_scroll->value();
    if (m_scroll->isVisibleTo(this))
        QCoreApplication::sendEvent(m_scroll, event);
    event->setAccepted(m_scroll->value() != before);
}

} // namespace regie
