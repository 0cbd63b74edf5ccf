// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuschip.h"

#include "ui/look/icons.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace regie {

namespace {

constexpr int padding = 9;
constexpr int iconSize = 14;
constexpr int gap = 5;

QFont chipFont()
{
    QFont font = theme().font(FontRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

int iconWidth(const StatusLook &look)
{
    return look.icon.isEmpty() ? 0 : iconSize + gap;
}

} // namespace

QSize chipSize(const StatusLook &look)
{
    const QFontMetrics metrics(chipFont());
    return {2 * padding + iconWidth(look) + metrics.horizontalAdvance(look.word),
            metrics.height() + 4};
}

void paintChip(QPainter *painter, const QRectF &rect, const StatusLook &look,
               Qt::LayoutDirection direction)
{
    const QSize size = chipSize(look).boundedTo(rect.size().toSize());
    const QRect chip =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect.toRect());
    paintPanel(painter, chip, theme().soft(look.tone), QColor(), chip.height() / 2.0);

    const QRect inner = chip.adjusted(padding, 0, -padding, 0);
    const QRect iconRect = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                                               {iconSize, iconSize}, inner);
    if (!look.icon.isEmpty())
        paintIcon(painter, iconRect, look.icon, theme().text(look.tone));

    painter->save();
    painter->setFont(chipFont());
    painter->setPen(theme().text(look.tone));
    const QRect word =
        QStyle::visualRect(direction, inner, inner.adjusted(iconWidth(look), 0, 1, 0));
    painter->drawText(word, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(look.word, Qt::ElideRight, word.width()));
    painter->restore();
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusChip::setStatus(StatusOf subject, const QString &key)
{
    m_subject = subject;
    m_key = key;
    take(statusLook(subject, key));
}

void StatusChip::setLook(const StatusLook &look)
{
    m_key.clear();
    take(look);
}

void StatusChip::take(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_look);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, layoutDirection());
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_key.isEmpty())
        take(statusLook(m_subject, m_key));
    QWidget::changeEvent(event);
}

} // namespace regie
