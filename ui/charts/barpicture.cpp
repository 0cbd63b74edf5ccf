// SPDX-License-Identifier: GPL-3.0-or-later
// How a list of bars is drawn.
#include "ui/charts/barlist.h"

#include "ui/charts/charttexts.h"
#include "ui/look/icons.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRow = 26;
constexpr int closer = 5; // than usual, at most
constexpr int barHeight = 14;
constexpr int gap = 10;
constexpr int changeIcon = 12;
constexpr double nameShare = 0.36; // of the width, at most
constexpr int roomForChanges = 320;

QFontMetricsF captionMetrics()
{
    return QFontMetricsF(theme().font(FontRole::Caption));
}

/// Up and down as shapes, which are sharp on paper, too.
void paintMarkOf(QPainter *painter, const QString &name, const QColor &color, const QRectF &rect)
{
    const bool isUp = name == "sort-up"_L1;
    if (!isUp && name != "sort-down"_L1)
        return paintIcon(painter, rect, name, color);
    const QRectF shape = rect.adjusted(1.5, 2.5, -1.5, -2.5);
    const qreal base = isUp ? shape.bottom() : shape.top();
    const qreal tip = isUp ? shape.top() : shape.bottom();
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF{QPointF(shape.left(), base), QPointF(shape.right(), base),
                                   QPointF(shape.center().x(), tip)});
}

} // namespace

// --- measuring ---------------------------------------------------------------------------------

int BarList::usualHeight() const
{
    return std::max<int>(usualRow, int(bars().size()) * (barHeight + 3) + 9);
}

/// A little lower where all rows are seen then.
int BarList::rowHeight() const
{
    const int usual = usualHeight();
    const int fitting = (int(pictureSize().height()) - headHeight()) / std::max(1, pointCount());
    return fitting >= usual - closer ? std::min(usual, fitting) : usual;
}

/// Titles of the columns, where there are any.
int BarList::headHeight() const
{
    return columns().isEmpty() ? 0 : 20;
}

QSize BarList::sizeHint() const
{
    return {420, std::max(minimumSizeHint().height(), headHeight() + usualHeight() * pointCount())};
}

void BarList::arrange()
{
    if (!hasPoints())
        return m_scroll->hide();
    if (!isExporting())
        showScrollBar();
    measure();
}

void BarList::showScrollBar()
{
    const int all = headHeight() + rowHeight() * pointCount();
    const bool isNeeded = all > height();
    m_scroll->setVisible(isNeeded);
    m_scroll->setRange(0, std::max(0, all - height()));
    m_scroll->setPageStep(height());
    m_scroll->setSingleStep(rowHeight());
    const int wide = m_scroll->sizeHint().width();
    m_scroll->setGeometry(width() - wide, 0, wide, height());
}

/// From the lowest to the highest of what is drawn, 0 among them.
void BarList::measureValues()
{
    m_low = 0;
    m_high = m_data.most.value_or(0);
    for (int row = 0; row < pointCount(); ++row) {
        for (const int measure : bars()) {
            m_low = std::min(m_low, valueOf(row, measure).value_or(0));
            m_high = std::max(m_high, valueOf(row, measure).value_or(0));
        }
        const std::optional<double> &high = m_data.rows[row].high;
        if (high && std::isfinite(*high))
            m_high = std::max(m_high, *high);
    }
    if (!(m_high > m_low))
        m_high = m_low + 1;
}

/// The width of the longest text beside a bar; shorter forms where that leaves none for the bars.
qreal BarList::measureTexts(qreal width)
{
    const QFontMetricsF metrics = captionMetrics();
    qreal widest = 0;
    for (const bool isCompact : {false, true}) {
        m_hasCompactTexts = isCompact;
        widest = 0;
        for (int row = 0; row < pointCount(); ++row) {
            for (const int measure : bars())
                widest = std::max(
                    widest, metrics.horizontalAdvance(barText(measure, valueOf(row, measure))));
        }
        if (widest < width * 0.4)
            break;
    }
    return std::ceil(widest);
}

/// From the right: how values changed, then those that have no bar. What is left.
qreal BarList::measureColumns(qreal width)
{
    const QFontMetricsF metrics = captionMetrics();
    qreal changes = 0;
    for (const BarRow &row : m_data.rows) {
        const qreal icon = row.changeIcon.isEmpty() ? 0 : changeIcon + 2;
        if (!row.change.isEmpty())
            changes = std::max(changes, metrics.horizontalAdvance(row.change) + icon);
    }
    qreal right = width;
    m_changeLeft = pictureSize().width() + 1;
    if (changes > 0 && width >= roomForChanges) {
        m_changeLeft = width - changes;
        right = m_changeLeft - gap;
    }
    m_columnRights.clear();
    const QList<int> written = columns();
    for (qsizetype i = written.size() - 1; i >= 0; --i) {
        qreal wide = metrics.horizontalAdvance(m_data.measures[written[i]].name);
        for (int row = 0; row < pointCount(); ++row)
            wide = std::max(
                wide, metrics.horizontalAdvance(textOf(written[i], valueOf(row, written[i]))));
        m_columnRights.prepend(right);
        right -= std::ceil(wide) + gap;
    }
    return right;
}

void BarList::measure()
{
    measureValues();
    const bool scrolls = !isExporting() && m_scroll->isVisibleTo(this);
    const qreal width = pictureSize().width() - (scrolls ? m_scroll->width() + 4 : 0);
    const qreal texts = measureTexts(width);
    const qreal right = measureColumns(width);
    m_nameWidth = 0;
    for (const BarRow &row : m_data.rows)
        m_nameWidth = std::max(m_nameWidth, captionMetrics().horizontalAdvance(row.name));
    m_nameWidth = std::min(std::ceil(m_nameWidth) + 1, width * nameShare);
    const qreal left = m_nameWidth + gap;
    m_barArea = QRectF(left, 0, std::max(8.0, right - left - texts - gap), 0);
}

QString BarList::barText(int measure, const std::optional<double> &value) const
{
    return m_hasCompactTexts && value ? compactNumber(*value) : textOf(measure, value);
}

int BarList::rowsShown() const
{
    const int room = int(pictureSize().height()) - headHeight();
    const int fitting = std::max(0, room / rowHeight());
    return fitting >= pointCount() ? pointCount() : std::max(0, (room - usualRow) / rowHeight());
}

// --- places ------------------------------------------------------------------------------------

QRectF BarList::rowRect(int row) const
{
    const int scrolled = isExporting() ? 0 : m_scroll->value();
    return QRectF(0, headHeight() + row * rowHeight() - scrolled, pictureSize().width(),
                  rowHeight());
}

int BarList::pointAt(const QPointF &position) const
{
    if (position.y() < headHeight())
        return -1;
    const int row = int((position.y() - headHeight() + m_scroll->value()) / rowHeight());
    return row >= 0 && row < pointCount() ? row : -1;
}

qreal BarList::xOf(double value) const
{
    return m_barArea.left() + (value - m_low) / (m_high - m_low) * m_barArea.width();
}

qreal BarList::barEnd(int row) const
{
    qreal end = xOf(0);
    for (const int measure : bars())
        end = std::max(end, xOf(valueOf(row, measure).value_or(0)));
    return end;
}

QRectF BarList::pointRect(int point) const
{
    const QRectF row = rowRect(point);
    return {m_barArea.left(), row.top(), barEnd(point) - m_barArea.left(), row.height()};
}

// --- painting ----------------------------------------------------------------------------------

void BarList::paintPicture(QPainter *painter)
{
    painter->save();
    const int rows = isExporting() ? rowsShown() : pointCount();
    if (!isExporting())
        painter->setClipRect(
            QRectF(0, headHeight(), pictureSize().width(), pictureSize().height() - headHeight()));
    for (int row = 0; row < rows; ++row) {
        const QRectF place = rowRect(row);
        if (place.bottom() > 0 && place.top() < pictureSize().height())
            paintRow(painter, row);
    }
    painter->restore();
    paintHead(painter);
    if (rows == pointCount())
        return;
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Dim));
    painter->drawText(QRectF(0, rowRect(rows).top(), pictureSize().width(), usualRow),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      tr("%Ln more.", nullptr, pointCount() - rows));
}

void BarList::paintHead(QPainter *painter) const
{
    const QList<int> written = columns();
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Dim));
    for (int i = 0; i < written.size(); ++i)
        painter->drawText(QRectF(0, 0, m_columnRights[i], headHeight()),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                          m_data.measures[written[i]].name);
}

void BarList::paintRow(QPainter *painter, int row) const
{
    const QRectF place = rowRect(row);
    const QFontMetricsF metrics = captionMetrics();
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Text));
    painter->drawText(QRectF(0, place.top(), m_nameWidth, place.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(m_data.rows[row].name, Qt::ElideMiddle, m_nameWidth));
    const QList<int> drawn = bars();
    const qreal all = double(drawn.size()) * (barHeight + 3) - 3;
    QRectF line(0, place.center().y() - all / 2, place.width(), barHeight);
    for (const int measure : drawn) {
        paintBar(painter, row, measure, line);
        line.translate(0, barHeight + 3);
    }
    const QList<int> written = columns();
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(look().color(Token::Text));
    for (int i = 0; i < written.size(); ++i)
        painter->drawText(QRectF(0, place.top(), m_columnRights[i], place.height()),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                          textOf(written[i], valueOf(row, written[i])));
    paintChange(painter, row);
}

void BarList::paintBar(QPainter *painter, int row, int measure, const QRectF &line) const
{
    const std::optional<double> value = valueOf(row, measure);
    const auto [left, right] = std::minmax({xOf(0), xOf(value.value_or(0))});
    const bool isFirst = measure == 0;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorOf(row, measure));
    if (value && *value != 0) // one of many is seen, too
        painter->drawRoundedRect(QRectF(left, line.top(), std::max(1.5, right - left), barHeight),
                                 2, 2);
    if (isFirst)
        paintInterval(painter, row, line);
    qreal after = right;
    if (isFirst && m_data.rows[row].high && std::isfinite(*m_data.rows[row].high))
        after = std::max(after, xOf(*m_data.rows[row].high));
    painter->setPen(look().color(Token::Dim));
    painter->drawText(QRectF(after + gap, line.top() - 3, m_barArea.width(), barHeight + 6),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, barText(measure, value));
}

/// A thin line from the lower bound to the upper, with an end on both.
void BarList::paintInterval(QPainter *painter, int row, const QRectF &line) const
{
    const BarRow &each = m_data.rows[row];
    if (!each.low || !each.high || !std::isfinite(*each.low) || !std::isfinite(*each.high))
        return;
    const qreal left = xOf(*each.low);
    const qreal right = xOf(*each.high);
    const qreal middle = line.center().y();
    // A halo, so that it is seen on the bar and beside it.
    for (const auto &[token, width] : {std::pair(Token::Panel, 3.5), std::pair(Token::Text, 1.5)}) {
        painter->setPen(QPen(look().color(token), width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(left, middle), QPointF(right, middle));
        for (const qreal x : {left, right})
            painter->drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4));
    }
}

void BarList::paintChange(QPainter *painter, int row) const
{
    const BarRow &each = m_data.rows[row];
    if (each.change.isEmpty() || m_changeLeft > pictureSize().width())
        return;
    const QColor ink = look().text(each.changeTone);
    QRectF place = rowRect(row);
    place.setLeft(m_changeLeft);
    if (!each.changeIcon.isEmpty()) {
        paintMarkOf(
            painter, each.changeIcon, ink,
            QRectF(place.left(), place.center().y() - changeIcon / 2.0, changeIcon, changeIcon));
        place.adjust(changeIcon + 2, 0, 0, 0);
    }
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, each.change);
}

void BarList::paintMark(QPainter *painter, int point, int) const
{
    QColor shade = look().color(Token::Text);
    shade.setAlphaF(0.07F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shade);
    const qreal right = m_scroll->isVisibleTo(this) ? m_scroll->x() - 2 : pictureSize().width();
    QRectF row = rowRect(point);
    row.setRight(right);
    painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), 4, 4);
}

} // namespace regie
