// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurecard.h"

#include "ui/look/icons.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace regie {

namespace {

constexpr int padding = 12;
constexpr int dotSize = 8;
constexpr int glyphSize = 14;
constexpr int smallestWidth = 88;

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    setClickable(false);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureCard::setLabel(const QString &label)
{
    setText(label);
    tell();
}

void FigureCard::setValue(const QString &value)
{
    m_value = value;
    tell();
}

void FigureCard::setDot(const QColor &color)
{
    m_dot = color;
    update();
}

void FigureCard::setChange(const QString &change, Tone tone, const QString &iconName)
{
    m_change = change;
    m_changeTone = tone;
    m_changeIcon = iconName;
    tell();
}

void FigureCard::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

void FigureCard::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureCard::tell()
{
    QString name = tr("%1: %2", "name of a figure: its value").arg(text(), m_value);
    if (!m_change.isEmpty())
        name = tr("%1, %2", "figure, how it changed").arg(name, m_change);
    setAccessibleName(name);
    updateGeometry();
    update();
}

QFont FigureCard::figureFont() const
{
    return theme().font(m_large ? FontRole::Figure : FontRole::FigureSmall);
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics caption(theme().font(FontRole::Caption));
    const QFontMetrics figure(figureFont());
    const int label = caption.horizontalAdvance(text()) + (m_dot.isValid() ? dotSize + 6 : 0);
    const int change = caption.horizontalAdvance(m_change) + (m_changeIcon.isEmpty() ? 0 : 18);
    const int width = std::max({label, change, figure.horizontalAdvance(m_value)});
    const int height =
        caption.height() + 2 + figure.height() + (m_change.isEmpty() ? 0 : caption.height() + 4);
    return {std::max(smallestWidth, width + 2 * padding + 2), height + 2 * (padding - 2)};
}

QSize FigureCard::minimumSizeHint() const
{
    // The figure is never shortened; its name may be.
    const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_value);
    return {std::max(smallestWidth, figure + 2 * padding + 2), sizeHint().height()};
}

bool FigureCard::event(QEvent *event)
{
    // What cannot be clicked does not sink under the mouse either.
    const bool press =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (press && !isClickable()) {
        event->ignore();
        return true;
    }
    return QAbstractButton::event(event);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lively = isClickable() && (underMouse() || isDown());
    paintPanel(&painter, rect(), theme().color(lively ? Token::NeutralSoft : Token::Panel),
               theme().color(Token::Line));
    if (hasFocus())
        paintFocusRing(&painter, rect());

    QRect line = rect().adjusted(padding, padding - 2, -padding, 0);
    painter.setFont(theme().font(FontRole::Caption));
    line.setHeight(painter.fontMetrics().height());
    QRect label = line;
    if (m_dot.isValid()) {
        const QRect dot = QStyle::visualRect(
            layoutDirection(), line,
            QRect(line.left(), line.center().y() - dotSize / 2 + 1, dotSize, dotSize));
        paintPanel(&painter, dot, m_dot, QColor(), dotSize / 2.0);
        label = QStyle::visualRect(layoutDirection(), line, line.adjusted(dotSize + 6, 0, 0, 0));
    }
    painter.setPen(theme().color(Token::Dim));
    const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width());
    painter.drawText(label, Qt::AlignLeading | Qt::AlignVCenter, name);

    painter.setFont(figureFont());
    painter.setPen(theme().color(Token::Text));
    line = QRect(line.left(), line.bottom() + 3, line.width(), painter.fontMetrics().height());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     m_value.isEmpty() ? QStringLiteral("–") : m_value);
    if (m_change.isEmpty())
        return;

    painter.setFont(theme().font(FontRole::Caption));
    painter.setPen(theme().text(m_changeTone));
    line = QRect(line.left(), line.bottom() + 5, line.width(), painter.fontMetrics().height());
    if (!m_changeIcon.isEmpty()) {
        const QRect place = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {glyphSize, glyphSize}, line);
        paintIcon(&painter, place, m_changeIcon, theme().text(m_changeTone));
        line = QStyle::visualRect(layoutDirection(), line, line.adjusted(18, 0, 0, 0));
    }
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_change, Qt::ElideRight, line.width()));
}

} // namespace regie
