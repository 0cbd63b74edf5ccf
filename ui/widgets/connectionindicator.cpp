// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectionindicator.h"

#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace regie {

namespace {

constexpr int padding = 10;
constexpr int dotSize = 8;
constexpr int gap = 8;

QColor blend(const QColor &ground, const QColor &color, double share)
{
    const auto mix = [share](int a, int b) {
        return int(a + (b - a) * share);
    };
    return QColor(mix(ground.red(), color.red()), mix(ground.green(), color.green()),
                  mix(ground.blue(), color.blue()));
}

} // namespace

ConnectionIndicator::ConnectionIndicator(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

void ConnectionIndicator::setLabel(const ConnectionLabel &label)
{
    m_label = label;
    tell();
}

void ConnectionIndicator::setMonitor(ConnectionMonitor *monitor)
{
    if (m_monitor)
        m_monitor->disconnect(this);
    m_monitor = monitor;
    if (monitor)
        connect(monitor, &ConnectionMonitor::stateChanged, this, &ConnectionIndicator::tell);
    tell();
}

QString ConnectionIndicator::stateWord() const
{
    switch (m_monitor->state()) {
    case ConnectionMonitor::State::Connecting:
        return tr("connecting…");
    case ConnectionMonitor::State::Offline:
        return tr("offline");
    case ConnectionMonitor::State::Online:
        break;
    }
    return m_monitor->hasNotifications() ? tr("live") : tr("connected");
}

QString ConnectionIndicator::words() const
{
    if (!m_monitor)
        return m_label.name.isEmpty() ? tr("Not connected") : m_label.name;
    if (m_label.name.isEmpty())
        return stateWord();
    return tr("%1 · %2", "connection · its state").arg(m_label.name, stateWord());
}

QColor ConnectionIndicator::dotColor() const
{
    if (!m_monitor)
        return theme().color(Token::Faint);
    switch (m_monitor->state()) {
    case ConnectionMonitor::State::Connecting:
        return theme().color(Token::Warning);
    case ConnectionMonitor::State::Offline:
        return theme().color(Token::Bad);
    case ConnectionMonitor::State::Online:
        break;
    }
    return theme().color(Token::Ok);
}

QColor ConnectionIndicator::tint() const
{
    if (m_label.color.isValid())
        return m_label.color;
    return m_label.production ? theme().color(Token::Bad) : QColor();
}

void ConnectionIndicator::tell()
{
    setText(words());
    QStringList hint{words()};
    if (m_label.production)
        hint.append(tr("Production: what you change is real."));
    if (!m_label.address.isEmpty())
        hint.append(m_label.address);
    setToolTip(hint.join(u'\n'));
    setAccessibleName(tr("Connection: %1").arg(words()));
    setAccessibleDescription(hint.mid(1).join(u' '));
    updateGeometry();
    update();
}

QSize ConnectionIndicator::sizeHint() const
{
    const int words = QFontMetrics(theme().font(FontRole::Body)).horizontalAdvance(text());
    return {2 * padding + dotSize + gap + words + 2, 32};
}

QSize ConnectionIndicator::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), 32};
}

void ConnectionIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor panel = theme().color(Token::Panel);
    const QRect pill = rect().adjusted(0, 2, 0, -2);
    if (tint().isValid())
        paintPanel(&painter, pill, blend(panel, tint(), 0.12), blend(panel, tint(), 0.55), 14);
    else if (underMouse())
        paintPanel(&painter, pill, theme().color(Token::NeutralSoft), QColor(), 14);
    if (hasFocus())
        paintFocusRing(&painter, pill, 14);

    const QRect dot(padding, rect().center().y() - dotSize / 2 + 1, dotSize, dotSize);
    paintPanel(&painter, QStyle::visualRect(layoutDirection(), rect(), dot), dotColor(), QColor(),
               dotSize / 2.0);
    const QRect rest = rect().adjusted(padding + dotSize + gap, 0, -padding, 0);
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().color(tint().isValid() ? Token::Text : Token::Dim));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, rest.width() + 1));
}

void ConnectionIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QAbstractButton::changeEvent(event);
}

} // namespace regie
