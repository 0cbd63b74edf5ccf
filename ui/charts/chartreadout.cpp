// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartreadout.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace regie {

namespace {

constexpr int padding = 8;
constexpr int gap = 12;
constexpr int dot = 8;
constexpr int longest = 420; // of a name or a text, in pixels

int lineHeight()
{
    return QFontMetrics(theme().font(FontRole::Caption)).height() + 2;
}

} // namespace

ChartReadout::ChartReadout(QWidget *chart)
    : QWidget(hostOf(chart))
    , m_chart(chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QWidget *ChartReadout::hostOf(const QWidget *chart)
{
    for (QWidget *host = chart->parentWidget(); host; host = host->parentWidget()) {
        const auto *viewport = host->parentWidget();
        const auto *area =
            viewport ? qobject_cast<QAbstractScrollArea *>(viewport->parentWidget()) : nullptr;
        if (area && area->viewport() == viewport)
            return host;
    }
    return chart->window();
}

void ChartReadout::showAt(const ChartReading &reading, const QRectF &place, int strong)
{
    m_reading = reading;
    m_strong = strong;
    resize(sizeFor());
    move(placeBeside(place, size()));
    show();
    raise();
    update();
}

QSize ChartReadout::sizeFor() const
{
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    const QFontMetrics strong(theme().font(FontRole::CaptionStrong));
    int names = 0;
    int texts = 0;
    for (const ChartReading::Value &value : m_reading.values) {
        names = std::max(names, std::min(longest, strong.horizontalAdvance(value.name)));
        texts = std::max(texts, std::min(longest, strong.horizontalAdvance(value.text)));
    }
    const int wide =
        std::max(strong.horizontalAdvance(m_reading.title), dot + padding + names + gap + texts);
    const int lines = int(m_reading.values.size()) + 1;
    return {wide + 2 * padding, lines * lineHeight() + 2 * padding - 2};
}

/// Beside the place, on the side that has room, so that the place itself is seen.
QPoint ChartReadout::placeBeside(const QRectF &place, const QSize &size) const
{
    const QRect chart(m_chart->mapTo(parentWidget(), QPoint(0, 0)), m_chart->size());
    const QRect seen = parentWidget()->visibleRegion().boundingRect();
    const QRect room = seen.isEmpty() ? parentWidget()->rect() : seen;
    const QRect at = place.toAlignedRect().translated(chart.topLeft());
    const bool toTheLeft = at.center().x() > chart.center().x();
    int left = toTheLeft ? at.left() - gap - size.width() : at.right() + gap;
    if (left < room.left() || left + size.width() > room.right()) // none of both sides: over it
        left =
            std::clamp(left, room.left(), std::max(room.left(), room.right() + 1 - size.width()));
    const int top = std::clamp(std::max(at.top(), chart.top()), room.top(),
                               std::max(room.top(), room.bottom() + 1 - size.height()));
    return {left, top};
}

void ChartReadout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().color(Token::Line), 6);
    const qreal step = lineHeight();
    QRectF line(padding, padding - 1, width() - 2 * padding, step);
    painter.setFont(theme().font(FontRole::CaptionStrong));
    painter.setPen(theme().color(Token::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_reading.title);
    for (int i = 0; i < m_reading.values.size(); ++i) {
        line.translate(0, step);
        if (i == m_strong)
            paintPanel(&painter, line.adjusted(-4, 0, 4, 0), theme().color(Token::NeutralSoft),
                       QColor(), 4);
        paintValue(&painter, line, m_reading.values[i]);
    }
}

void ChartReadout::paintValue(QPainter *painter, const QRectF &line,
                              const ChartReading::Value &value) const
{
    if (value.color.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(value.color);
        painter->drawEllipse(QPointF(line.left() + dot / 2.0, line.center().y()), dot / 2.0,
                             dot / 2.0);
    }
    const QFont strong = theme().font(FontRole::CaptionStrong);
    const int text = std::min(longest, QFontMetrics(strong).horizontalAdvance(value.text));
    const QRectF name = line.adjusted(dot + padding, 0, -text - gap, 0);
    painter->setFont(theme().font(FontRole::Caption));
    painter->setPen(theme().color(Token::Dim));
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(value.name, Qt::ElideMiddle, int(name.width()) + 1));
    painter->setFont(strong);
    painter->setPen(theme().color(Token::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(value.text, Qt::ElideRight, longest));
}

} // namespace regie
