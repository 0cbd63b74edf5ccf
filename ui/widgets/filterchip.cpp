// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace regie {

FilterChip::FilterChip(const QString &columnId, QWidget *parent)
    : Pill(parent)
    , m_columnId(columnId)
{
    setCheckable(true);
    setObjectName(QLatin1String("filter-") + columnId);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openRequested);
}

void FilterChip::setContent(const QString &title, const QString &summary, const QString &spoken)
{
    const bool active = !summary.isEmpty();
    setChecked(active);
    setText(active ? tr("%1: %2", "column title and what is kept of it").arg(title, summary)
                   : title);
    setTrailingIcon(active ? QStringLiteral("close") : QStringLiteral("chevron-down"));
    setAccessibleName(active ? tr("Filter %1: %2").arg(title, spoken) : tr("Filter %1").arg(title));
    setToolTip(active ? tr("%1: %2", "column title and what is kept of it").arg(title, spoken)
                      : QString());
    updateGeometry();
}

bool FilterChip::isOnCross(const QPoint &place) const
{
    return isActive() && trailingRect().adjusted(-6, -8, 10, 8).contains(place);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnCross(event->position().toPoint()))
        return event->accept();
    Pill::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isDown() && event->button() == Qt::LeftButton && isOnCross(event->position().toPoint())) {
        Q_EMIT clearRequested();
        return;
    }
    Pill::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (clears && isActive()) {
        Q_EMIT clearRequested();
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Down;
    if (opens) {
        Q_EMIT openRequested();
        return;
    }
    Pill::keyPressEvent(event);
}

} // namespace regie
