// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/legendbutton.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>

namespace regie {

namespace {

constexpr int swatch = 10;
constexpr int swatchGap = 6;
constexpr int edge = 4;
constexpr int between = 6;
constexpr int lineHeight = 22;
constexpr int usualWidth = 360;

qreal entryWidth(const LegendEntry &entry)
{
    const QFontMetricsF metrics(theme().font(FontRole::Caption));
    return std::ceil(metrics.horizontalAdvance(entry.name)) + swatch + swatchGap + 2 * edge + 1;
}

/// Moves a line of entries to where it is aligned.
void alignLine(QList<QRectF> &rects, qsizetype first, qreal width, Qt::Alignment alignment)
{
    if (!(alignment & Qt::AlignRight) || first >= rects.size())
        return;
    const qreal shift = width - rects.last().right();
    for (qsizetype i = first; i < rects.size(); ++i)
        rects[i].translate(shift, 0);
}

} // namespace

QList<QRectF> legendRects(const QList<LegendEntry> &entries, qreal width, Qt::Alignment alignment)
{
    QList<QRectF> rects;
    qsizetype lineStart = 0;
    qreal left = 0;
    qreal top = 0;
    for (const LegendEntry &entry : entries) {
        const qreal wanted = std::min(entryWidth(entry), width);
        if (left > 0 && left + wanted > width) {
            alignLine(rects, lineStart, width, alignment);
            lineStart = rects.size();
            left = 0;
            top += lineHeight;
        }
        rects.append(QRectF(left, top, wanted, lineHeight));
        left += wanted + between;
    }
    alignLine(rects, lineStart, width, alignment);
    return rects;
}

qreal legendHeight(const QList<QRectF> &rects)
{
    return rects.isEmpty() ? 0 : rects.last().bottom();
}

void paintLegendEntry(QPainter *painter, const QRectF &rect, const LegendEntry &entry,
                      const ChartLook &look)
{
    const QRectF mark(rect.left() + edge, rect.center().y() - swatch / 2.0, swatch, swatch);
    if (entry.isDashed) {
        QPen pen(entry.color, 2, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({2, 1});
        painter->setPen(pen);
        painter->drawLine(QPointF(mark.left(), mark.center().y()),
                          QPointF(mark.right(), mark.center().y()));
    } else {
        painter->setPen(entry.isHidden ? QPen(look.color(Token::Faint), 1) : QPen(Qt::NoPen));
        painter->setBrush(entry.isHidden ? QBrush(Qt::NoBrush) : QBrush(entry.color));
        painter->drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    QFont font = theme().font(FontRole::Caption);
    font.setStrikeOut(entry.isHidden);
    painter->setFont(font);
    painter->setPen(look.color(Token::Dim));
    const QRectF words = rect.adjusted(edge + swatch + swatchGap, 0, -edge + 2, 0);
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(entry.name, Qt::ElideMiddle, int(words.width())));
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &ChartLegend::place);
}

void ChartLegend::setChart(ChartPanel *chart)
{
    if (m_chart)
        m_chart->disconnect(this);
    m_chart = chart;
    if (chart)
        connect(chart, &ChartPanel::legendChanged, this, &ChartLegend::rebuild);
    rebuild();
}

void ChartLegend::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    place();
}

void ChartLegend::rebuild()
{
    m_entries = m_chart ? m_chart->legend() : QList<LegendEntry>();
    while (m_buttons.size() < m_entries.size()) {
        auto *button = new LegendButton(this);
        const qsizetype index = m_buttons.size();
        connect(button, &QAbstractButton::toggled, this, [this, index](bool shown) {
            if (m_chart && index < m_entries.size())
                m_chart->setSeriesHidden(m_entries[index].key, !shown);
        });
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_entries.size());
        if (i < m_entries.size())
            static_cast<LegendButton *>(m_buttons[i])->setEntry(m_entries[i]);
    }
    place();
    updateGeometry();
}

void ChartLegend::place()
{
    const QList<QRectF> rects = legendRects(m_entries, width(), m_alignment);
    for (qsizetype i = 0; i < rects.size(); ++i)
        m_buttons[i]->setGeometry(rects[i].toRect());
}

QSize ChartLegend::sizeWithin(int width) const
{
    const QList<QRectF> rects = legendRects(m_entries, width);
    qreal right = 0;
    for (const QRectF &rect : rects)
        right = std::max(right, rect.right());
    return {int(std::ceil(right)), int(std::ceil(legendHeight(rects)))};
}

int ChartLegend::heightForWidth(int width) const
{
    return sizeWithin(width).height();
}

QSize ChartLegend::sizeHint() const
{
    return sizeWithin(usualWidth);
}

QSize ChartLegend::minimumSizeHint() const
{
    return {m_entries.isEmpty() ? 0 : 80, m_entries.isEmpty() ? 0 : lineHeight};
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace regie
