// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linebutton.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/statuschip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace regie {

namespace {

constexpr int barHeight = 6;

} // namespace

LineButton::LineButton(int padding, int gap, QWidget *parent)
    : QAbstractButton(parent)
    , m_padding(padding)
    , m_gap(gap)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int LineButton::titleHeight() const
{
    return QFontMetrics(theme().font(FontRole::BodyStrong)).height();
}

int LineButton::belowHeight() const
{
    return QFontMetrics(theme().font(FontRole::Caption)).height();
}

QSize LineButton::sizeHint() const
{
    const int bar = content().share ? barHeight + m_gap : 0;
    return {320, titleHeight() + m_gap + belowHeight() + bar + 2 * m_padding};
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintPanel(&painter, rect(), theme().color(Token::NeutralSoft), QColor(), 6);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 6);
    const QRect inner = rect().adjusted(m_padding, m_padding, -m_padding, -m_padding);
    const Content shown = content();
    const int chip = std::min(chipSize(shown.look).width(), inner.width() / 2);
    const QRect chipRect = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignTop,
                                               {chip, chipSize(shown.look).height()}, inner);
    paintChip(&painter, chipRect, shown.look, layoutDirection());
    const auto line = [&](const QRect &room, FontRole role, Token token, const QString &words) {
        painter.setFont(theme().font(role));
        painter.setPen(theme().color(token));
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, room),
                         Qt::AlignLeading | Qt::AlignTop,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    };
    const int below = titleHeight() + m_gap;
    line(inner.adjusted(0, 0, -chip - m_padding, 0), FontRole::BodyStrong, Token::Text, text());
    line(inner.adjusted(0, below, 0, 0), FontRole::Caption, shown.belowToken, shown.below);
    if (shown.share)
        paintShareBar(&painter,
                      QRectF(inner.left(), inner.top() + below + belowHeight() + m_gap,
                             inner.width(), barHeight),
                      *shown.share, theme().fill(shown.barTone));
}

} // namespace regie
