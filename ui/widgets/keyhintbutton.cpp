// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhintbutton.h"

#include "ui/widgets/painting.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace regie {

namespace {

constexpr int gap = 8;
constexpr int glyphSize = 16;
constexpr int sidePadding = 13;

} // namespace

KeyHintButton::KeyHintButton(QWidget *parent)
    : KeyHintButton(QString(), parent)
{}

KeyHintButton::KeyHintButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setIconSize({glyphSize, glyphSize});
    setAutoDefault(false);
}

void KeyHintButton::setKey(const QKeySequence &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyHintButton::setRole(ButtonRole::Value role)
{
    m_role = role;
    setButtonRole(this, role);
    update();
}

void KeyHintButton::follow(QAction *action)
{
    take(action);
    connect(action, &QAction::changed, this, [this, action] { take(action); });
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QObject::destroyed, this, &QObject::deleteLater);
}

void KeyHintButton::take(const QAction *action)
{
    setText(action->text());
    setIcon(action->icon());
    setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    setEnabled(action->isEnabled());
    setVisible(action->isVisible());
    setAccessibleName(QString(action->text()).remove(u'&'));
    setKey(action->shortcut());
}

QString KeyHintButton::keyText() const
{
    return m_key.toString(QKeySequence::NativeText).replace(u'+', u' ');
}

QColor KeyHintButton::ink() const
{
    if (!isEnabled())
        return theme().color(Token::Faint);
    switch (m_role) {
    case ButtonRole::Primary:
        return theme().color(Token::OnAccent);
    case ButtonRole::Danger:
        return theme().color(Token::BadText);
    case ButtonRole::Normal:
    case ButtonRole::Quiet:
        break;
    }
    return theme().color(isChecked() ? Token::AccentText : Token::Text);
}

QSize KeyHintButton::sizeHint() const
{
    ensurePolished();
    int width = 2 * sidePadding + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (!icon().isNull())
        width += glyphSize + (text().isEmpty() ? 0 : gap);
    if (!m_key.isEmpty())
        width += gap + keyCapWidth(keyText());
    return {width, std::max(QPushButton::sizeHint().height(), 32)};
}

void KeyHintButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    int x = 0;
    const auto place = [&](int width, int height) {
        const QRect spot(inner.left() + x, inner.center().y() - height / 2 + 1, width, height);
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), inner, spot);
    };
    if (!icon().isNull()) {
        icon().paint(&painter, place(glyphSize, glyphSize), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(ink());
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    if (!text().isEmpty())
        painter.drawText(place(words.width(), height()), Qt::AlignCenter | Qt::TextShowMnemonic,
                         text());
    if (!m_key.isEmpty()) {
        QColor line = ink();
        line.setAlphaF(0.35f);
        paintKeyCap(&painter, place(keyCapWidth(keyText()), keyCapHeight), keyText(),
                    m_role == ButtonRole::Primary || !isEnabled() ? ink()
                                                                  : theme().color(Token::Dim),
                    line);
    }
}

} // namespace regie
