// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/look/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keyhintbutton.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return u"info"_s;
}

QLabel *wordsLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Toast::Toast(const Notification &notification, QWidget *parent)
    : QWidget(parent)
    , m_notification(notification)
{
    build();
    setAccessibleName(notification.text);
    setAccessibleDescription(notification.detail);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()))
            restart();
        else
            Q_EMIT closed();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    restart();
}

void Toast::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 8, 10);
    layout->setSpacing(10);
    auto *sign = new IconLabel(this);
    sign->setIcon(iconOf(m_notification.tone), m_notification.tone, 18);
    layout->addWidget(sign, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wordsLabel(m_notification.text, this));
    if (!m_notification.detail.isEmpty()) {
        QLabel *detail = wordsLabel(m_notification.detail, this);
        setFontRole(detail, FontRole::Caption);
        setTextToken(detail, Token::Dim);
        words->addWidget(detail);
    }
    layout->addLayout(words, 1);

    if (!m_notification.actionText.isEmpty()) {
        auto *button = new KeyHintButton(m_notification.actionText, this);
        button->setKey(m_notification.actionKey);
        connect(button, &QPushButton::clicked, this, &Toast::act);
        layout->addWidget(button, 0, Qt::AlignVCenter);
        m_action = button;
        if (!m_notification.actionKey.isEmpty()) {
            auto *shortcut = new QShortcut(m_notification.actionKey, window());
            connect(this, &QObject::destroyed, shortcut, &QObject::deleteLater);
            connect(shortcut, &QShortcut::activated, this, &Toast::act);
        }
    }
    m_close = new QToolButton(this);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAccessibleName(tr("Close the notification"));
    m_close->setToolTip(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, &Toast::closed);
    layout->addWidget(m_close, 0, Qt::AlignTop);
}

bool Toast::says(const Notification &notification) const
{
    return !m_action && notification.actionText.isEmpty() &&
           notification.text == m_notification.text && notification.detail == m_notification.detail;
}

void Toast::restart()
{
    if (m_notification.milliseconds > 0)
        m_timer.start(m_notification.milliseconds);
}

void Toast::takeFocus()
{
    QWidget *target = m_action ? static_cast<QWidget *>(m_action) : m_close;
    target->setFocus(Qt::ShortcutFocusReason);
}

void Toast::act()
{
    const auto action = m_notification.action;
    Q_EMIT closed();
    if (action)
        action();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), theme().color(Token::Panel), theme().text(m_notification.tone));
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    restart();
    QWidget::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace regie
