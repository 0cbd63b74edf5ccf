// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchopener.h"

#include "ui/look/icons.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace regie {

namespace {

constexpr int glyph = 16;
constexpr int padding = 10;

QString key()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K)
        .toString(QKeySequence::NativeText)
        .replace(u'+', u' ');
}

} // namespace

SearchOpener::SearchOpener(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width());
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SearchOpener::retranslate()
{
    setText(tr("Search or type a command"));
    setAccessibleName(text());
    setToolTip(tr("%1 (%2)", "what a button does, its key").arg(text(), key()));
}

void SearchOpener::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lively = underMouse() || isDown();
    paintPanel(&painter, rect(), theme().color(Token::Background),
               theme().color(lively ? Token::Faint : Token::Line), 6);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 6);

    QRect rest = rect().adjusted(padding, 0, -6, 0);
    const QRect spot(rest.left(), rest.center().y() - glyph / 2 + 1, glyph, glyph);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), spot),
              QStringLiteral("search"), theme().color(Token::Dim));
    rest.setLeft(spot.right() + 8);

    const int width = keyCapWidth(key());
    if (rest.width() > width + 60) {
        const QRect cap(rest.right() - width + 1, rest.center().y() - keyCapHeight / 2 + 1, width,
                        keyCapHeight);
        paintKeyCap(&painter, QStyle::visualRect(layoutDirection(), rect(), cap), key(),
                    theme().color(Token::Dim), theme().color(Token::Line));
        rest.setRight(cap.left() - 8);
    }
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().color(Token::Dim));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

void SearchOpener::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace regie
