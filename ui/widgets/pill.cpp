// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace regie {

namespace {
constexpr int edge = 12;
constexpr int gap = 6;
constexpr int signSize = 12;
constexpr int pillHeight = 26;
constexpr int longest = 240;
} // namespace

Pill::Pill(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::setFigure(const QString &figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    updateGeometry();
    update();
}

void Pill::setLeadingIcon(const QString &name)
{
    m_leadingIcon = name;
    updateGeometry();
    update();
}

void Pill::setTrailingIcon(const QString &name)
{
    m_trailingIcon = name;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(theme().font(FontRole::Body));
    int width = 2 * edge + metrics.horizontalAdvance(text());
    if (!m_leadingIcon.isEmpty())
        width += signSize + gap;
    if (!m_figure.isEmpty())
        width += gap + 2 + metrics.horizontalAdvance(m_figure);
    if (!m_trailingIcon.isEmpty())
        width += gap + signSize - 2;
    return {std::min(width + 1, longest), std::max(pillHeight, metrics.height() + 6)};
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 64), sizeHint().height()};
}

QRect Pill::trailingRect() const
{
    if (m_trailingIcon.isEmpty())
        return {};
    const int right = width() - edge + 2;
    return {right - signSize, (height() - signSize) / 2, signSize, signSize};
}

int Pill::roomForText() const
{
    const QFontMetrics metrics(theme().font(FontRole::Body));
    int room = width() - 2 * edge;
    room -= m_leadingIcon.isEmpty() ? 0 : signSize + gap;
    room -= m_figure.isEmpty() ? 0 : gap + 2 + metrics.horizontalAdvance(m_figure);
    room -= m_trailingIcon.isEmpty() ? 0 : gap + signSize - 2;
    return room;
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isChecked();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Token word = !isEnabled() ? Token::Faint : active ? Token::AccentText : Token::Dim;
    const bool lit = underMouse() || isDown();
    painter.setBrush(active ? theme().color(Token::AccentSoft)
                     : lit  ? theme().color(Token::NeutralSoft)
                            : theme().color(Token::Panel));
    painter.setPen(theme().color(active ? Token::AccentSoft : Token::Line));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    if (hasFocus())
        paintFocusRing(&painter, rect(), height() / 2.0);

    int left = edge;
    if (!m_leadingIcon.isEmpty()) {
        paintIcon(&painter, QRectF(left, (height() - signSize) / 2.0, signSize, signSize),
                  m_leadingIcon, theme().color(word));
        left += signSize + gap;
    }
    painter.setFont(theme().font(FontRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text(), Qt::ElideMiddle, roomForText() + 1);
    painter.setPen(theme().color(word));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, shown);
    left += metrics.horizontalAdvance(shown) + gap + 2;
    if (!m_figure.isEmpty()) {
        painter.setPen(theme().color(active ? Token::AccentText : Token::NeutralText));
        painter.setOpacity(0.8);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, m_figure);
        painter.setOpacity(1);
    }
    if (!m_trailingIcon.isEmpty())
        paintIcon(&painter, trailingRect(), m_trailingIcon, theme().color(word));
}

bool Pill::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QFontMetrics metrics(theme().font(FontRole::Body));
        if (metrics.horizontalAdvance(text()) > roomForText() + 1)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace regie
