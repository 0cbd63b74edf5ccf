// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/charts/chartcsv.h"
#include "ui/look/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 7;
constexpr int columns = 24;
constexpr int labelGap = 8;
constexpr int hoursRoom = 20;
constexpr int scaleRoom = 26;
constexpr int widestCell = 44;
constexpr int tallestCell = 30;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) {
        return int(std::lround(a + (b - a) * share));
    };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()),
            channel(from.blue(), to.blue())};
}

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % columns, 0), u"HH:mm"_s);
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : ChartPanel(parent)
{}

HeatMap::~HeatMap() = default;

void HeatMap::setData(const HeatMapData &data)
{
    m_data = data;
    m_most = 0;
    for (const auto &day : data.counts)
        m_most = std::max(m_most, *std::max_element(day.begin(), day.end()));
    pointsChanged();
}

int HeatMap::pointCount() const
{
    return m_most > 0 ? rows * columns : 0;
}

int HeatMap::weekdayOf(int row) const
{
    return (int(QLocale().firstDayOfWeek()) - 1 + row) % rows + 1;
}

qint64 HeatMap::countAt(int point) const
{
    return m_data.counts[size_t(weekdayOf(point / columns) - 1)][size_t(point % columns)];
}

QColor HeatMap::shade(const ChartLook &look, qint64 count, qint64 most)
{
    const QColor nothing = look.color(Token::NeutralSoft);
    if (count <= 0 || most <= 0)
        return nothing;
    // One of many is told from none.
    const double share = 0.15 + 0.85 * double(count) / double(most);
    return mixed(nothing, look.color(Token::Series1), share);
}

// --- words -------------------------------------------------------------------------------------

QString HeatMap::titleOf(int point) const
{
    const int hour = point % columns;
    return tr("%1, %2 to %3")
        .arg(QLocale().standaloneDayName(weekdayOf(point / columns)), hourText(hour),
             hourText(hour + 1));
}

ChartReading HeatMap::readingAt(int point) const
{
    const qint64 count = countAt(point);
    return {titleOf(point),
            {{m_data.countName, QLocale().toString(count), shade(look(), count, m_most)}}};
}

QString HeatMap::summary() const
{
    qint64 sum = 0;
    int most = 0;
    for (int point = 0; point < rows * columns; ++point) {
        sum += countAt(point);
        most = countAt(point) > countAt(most) ? point : most;
    }
    const QLocale locale;
    return tr("%1: %2 in all, most on %3 (%4). The arrows read out hours and weekdays.")
        .arg(m_data.countName, locale.toString(sum), titleOf(most), locale.toString(m_most));
}

QByteArray HeatMap::figures(char separator) const
{
    CsvWriter csv(separator);
    csv.row({tr("Weekday"), tr("Hour"), m_data.countName});
    for (int point = 0; point < rows * columns; ++point) {
        csv.text(QLocale().standaloneDayName(weekdayOf(point / columns)));
        csv.number(point % columns).number(double(countAt(point)));
        csv.end();
    }
    return csv.result();
}

ChartPlace HeatMap::placeAt(int point, int) const
{
    ChartPlace place;
    place.weekday = weekdayOf(point / columns);
    place.hour = point % columns;
    return place;
}

// --- places ------------------------------------------------------------------------------------

int HeatMap::pointAt(const QPointF &position) const
{
    if (!m_grid.contains(position))
        return -1;
    const int column = int((position.x() - m_grid.left()) * columns / m_grid.width());
    const int row = int((position.y() - m_grid.top()) * rows / m_grid.height());
    return std::min(row, rows - 1) * columns + std::min(column, columns - 1);
}

std::optional<std::pair<int, int>> HeatMap::stepFrom(int point, int, int key) const
{
    const auto to = [](int row, int column) {
        return std::pair(
            std::clamp(row, 0, rows - 1) * columns + std::clamp(column, 0, columns - 1), -1);
    };
    const bool isMove = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
                        key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
    if (!isMove)
        return std::nullopt;
    if (point < 0)
        return to(0, 0);
    const int row = point / columns;
    const int column = point % columns;
    switch (key) {
    case Qt::Key_Left:
        return to(row, column - 1);
    case Qt::Key_Right:
        return to(row, column + 1);
    case Qt::Key_Up:
        return to(row - 1, column);
    case Qt::Key_Down:
        return to(row + 1, column);
    case Qt::Key_Home:
        return to(row, 0);
    default:
        return to(row, columns - 1);
    }
}

QRectF HeatMap::pointRect(int point) const
{
    const double width = m_grid.width() / columns;
    const double height = m_grid.height() / rows;
    return {m_grid.left() + (point % columns) * width, m_grid.top() + (point / columns) * height,
            width, height};
}

// --- the picture -------------------------------------------------------------------------------

void HeatMap::arrange()
{
    const QFontMetricsF metrics(theme().font(FontRole::Caption));
    double left = 0;
    for (int row = 0; row < rows; ++row)
        left = std::max(left, metrics.horizontalAdvance(QLocale().standaloneDayName(
                                  weekdayOf(row), QLocale::ShortFormat)));
    left = std::ceil(left) + labelGap;
    const QSizeF size = pictureSize();
    const double width = std::min(size.width() - left, double(columns * widestCell));
    const double height =
        std::min(size.height() - hoursRoom - scaleRoom, double(rows * tallestCell));
    m_grid = QRectF(left, 0, std::max(24.0, width), std::max(28.0, height));
}

void HeatMap::paintPicture(QPainter *painter)
{
    painter->setPen(Qt::NoPen);
    const double space = m_grid.width() / columns > 8 ? 1 : 0.5;
    for (int point = 0; point < pointCount(); ++point) {
        const QRectF cell = pointRect(point).adjusted(space, space, -space, -space);
        painter->setBrush(shade(look(), countAt(point), m_most));
        painter->drawRoundedRect(cell, 2, 2);
    }
    paintWords(painter);
    paintScale(painter);
}

void HeatMap::paintWords(QPainter *painter) const
{
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Dim));
    const double lineHeight = painter->fontMetrics().height();
    const int everyRow = m_grid.height() / rows < lineHeight ? 2 : 1;
    for (int row = 0; row < rows; row += everyRow) {
        const QRectF cell = pointRect(row * columns);
        painter->drawText(
            QRectF(0, cell.center().y() - lineHeight / 2, m_grid.left() - labelGap + 1, lineHeight),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
            QLocale().standaloneDayName(weekdayOf(row), QLocale::ShortFormat));
    }
    const double room = QFontMetricsF(painter->font()).horizontalAdvance(hourText(0)) + 8;
    int every = 1;
    while (every < 12 && m_grid.width() / columns * every < room)
        every = every == 1 ? 2 : every == 2 ? 3 : every * 2;
    for (int hour = 0; hour < columns; hour += every)
        painter->drawText(QRectF(pointRect(hour).left(), m_grid.bottom() + 2, room, hoursRoom - 2),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, hourText(hour));
}

/// "0 ▯▯▯▯▯ 1,204": what the shades stand for.
void HeatMap::paintScale(QPainter *painter) const
{
    constexpr int shades = 6;
    constexpr double swatch = 14;
    const QFontMetricsF metrics(painter->font());
    const QString none = QLocale().toString(0);
    const double top = m_grid.bottom() + hoursRoom + 6;
    double left = m_grid.left();
    painter->drawText(QRectF(left, top, 40, swatch),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, none);
    left += metrics.horizontalAdvance(none) + 6;
    painter->save();
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < shades; ++i) {
        painter->setBrush(shade(look(), m_most * i / (shades - 1), m_most));
        painter->drawRoundedRect(QRectF(left + i * (swatch + 2), top + 1, swatch, swatch - 2), 2,
                                 2);
    }
    painter->restore();
    left += shades * (swatch + 2) + 4;
    painter->drawText(QRectF(left, top, 200, swatch),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                      QLocale().toString(m_most));
}

void HeatMap::paintMark(QPainter *painter, int point, int) const
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(look().color(Token::Text), 1.5));
    painter->drawRoundedRect(pointRect(point), 3, 3);
}

} // namespace regie
