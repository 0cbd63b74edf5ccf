// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationbutton.h"

#include "ui/look/icons.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace regie {

namespace {

constexpr int glyph = 18;
constexpr int padding = 12;
constexpr int gap = 10;
constexpr int most = 999;

QString badgeText(int count)
{
    return count > most ? QLocale().toString(most) + u'+' : QLocale().toString(count);
}

} // namespace

NavigationButton::NavigationButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavigationButton::setTitle(const QString &title, const QString &key)
{
    setText(title);
    m_key = key;
    tell();
}

void NavigationButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void NavigationButton::setBadge(int count, Tone tone)
{
    m_badge = count;
    m_badgeTone = tone;
    tell();
}

void NavigationButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    tell();
}

void NavigationButton::tell()
{
    const QString name =
        m_badge > 0 ? tr("%1 (%2)", "page and its badge").arg(text(), badgeText(m_badge)) : text();
    setAccessibleName(name);
    const QString hint = m_key.isEmpty() ? name : tr("%1 · %2", "page · its key").arg(name, m_key);
    setToolTip(m_collapsed || !m_key.isEmpty() ? hint : QString());
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {m_collapsed ? glyph + 2 * padding : 168, 34};
}

void NavigationButton::paintBadge(QPainter *painter, QRect *rest) const
{
    painter->setFont(theme().font(FontRole::CaptionStrong));
    const QString words = badgeText(m_badge);
    const int width = std::max(20, painter->fontMetrics().horizontalAdvance(words) + 12);
    const QRect spot(rest->right() - width + 1, rest->center().y() - 8, width, 18);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), spot);
    // On the dark navigation the light theme's strong red holds white text in both themes.
    const QColor fill =
        m_badgeTone == Tone::Bad ? Theme::color(Token::Bad, false) : QColor(0x3d, 0x4a, 0x60);
    paintPanel(painter, place, fill, QColor(), 9);
    painter->setPen(Qt::white);
    painter->drawText(place, Qt::AlignCenter, words);
    rest->setRight(spot.left() - gap / 2);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool chosen = isChecked();
    const QRect area = rect().adjusted(0, 1, 0, -1);
    if (chosen || underMouse()) {
        QColor fill = theme().color(Token::NavigationChosen);
        fill.setAlphaF(chosen ? 1.0f : 0.5f);
        paintPanel(&painter, area, fill, QColor(), 6);
    }
    if (chosen) {
        const QRect bar = QStyle::visualRect(
            layoutDirection(), area, QRect(area.left(), area.top() + 8, 3, area.height() - 16));
        paintPanel(&painter, bar, Theme::color(Token::Accent, true), QColor(), 1.5);
    }
    if (hasFocus())
        paintFocusRing(&painter, area, 6);

    const QColor ink = theme().color(chosen ? Token::NavigationStrong : Token::NavigationText);
    QRect rest = rect().adjusted(padding, 0, -gap, 0);
    const QRect spot(rest.left(), rest.center().y() - glyph / 2 + 1, glyph, glyph);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), spot), m_iconName, ink);
    if (m_collapsed) {
        if (m_badge > 0) {
            const QRect dot(spot.right() - 2, spot.top() - 3, 8, 8);
            paintPanel(&painter, QStyle::visualRect(layoutDirection(), rect(), dot),
                       Theme::color(m_badgeTone == Tone::Bad ? Token::Bad : Token::Accent, true),
                       QColor(), 4);
        }
        return;
    }
    rest.setLeft(spot.right() + gap + 1);
    if (m_badge > 0)
        paintBadge(&painter, &rest);
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

void NavigationButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QAbstractButton::changeEvent(event);
}

} // namespace regie
