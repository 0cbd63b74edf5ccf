// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerpopup.h"

#include "ui/look/theme.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace regie {

AnswerPopup::AnswerPopup(const QString &question, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_content(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(question);
    setFocusPolicy(Qt::StrongFocus);
    auto *caption = new QLabel(question, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    setFontRole(caption, FontRole::CaptionStrong);
    setTextToken(caption, Token::Dim);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 10, 12, 12);
    all->setSpacing(8);
    all->addWidget(caption);
    all->addLayout(m_content);
    m_content->setSpacing(4);
}

KeyHintButton *AnswerPopup::addAnswer(const QString &text, const QList<int> &keys)
{
    const int answer = m_answers++;
    auto *button = new KeyHintButton(text, this);
    button->setKey(QKeySequence(keys.first()));
    for (const int key : keys)
        m_keys.insert(key, answer);
    connect(button, &QPushButton::clicked, this, [this, answer] { answered(answer, false); });
    m_content->addWidget(button);
    return button;
}

void AnswerPopup::popupAt(const QWidget *anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    // Above: buttons that ask stand at the foot of a panel.
    QPoint place = anchor->mapToGlobal(QPoint(0, -4 - height()));
    if (place.y() < screen.top())
        place.setY(std::min(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)).y(),
                            std::max(screen.top(), screen.bottom() - height())));
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

/// Keys are the popup's while it is open; a page's shortcuts would take them first.
bool AnswerPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QFrame::event(event);
}

void AnswerPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return; // the key that opened it is still down
    const auto found = m_keys.constFind(event->key());
    if (event->key() == Qt::Key_Escape)
        close();
    else if (found != m_keys.constEnd())
        answered(*found, event->modifiers() & Qt::ShiftModifier);
    else
        QFrame::keyPressEvent(event);
}

void AnswerPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().color(Token::Line), 0);
}

} // namespace regie
