// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notificationarea.h"

#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace regie {

namespace {

constexpr int toastWidth = 400;
constexpr int margin = 16;
constexpr int mostAtOnce = 4;

} // namespace

NotificationArea::NotificationArea(QWidget *host)
    : QWidget(host)
    , m_host(host)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    retranslate();
    host->installEventFilter(this);
    hide();
}

void NotificationArea::show(const Notification &notification)
{
    // The same words again, for instance of several panels that lost one server, say nothing new.
    for (Toast *toast : std::as_const(m_toasts)) {
        if (toast->says(notification)) {
            toast->restart();
            return;
        }
    }
    while (m_toasts.size() >= mostAtOnce)
        remove(m_toasts.first());
    auto *toast = new Toast(notification, this);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    m_layout->addWidget(toast);
    QWidget::show();
    raise();
    place();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool NotificationArea::takeFocus()
{
    if (m_toasts.isEmpty())
        return false;
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_focusBefore = focus;
    m_toasts.last()->takeFocus();
    return true;
}

bool NotificationArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void NotificationArea::retranslate()
{
    setAccessibleName(tr("Notifications"));
}

void NotificationArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotificationArea::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    // Where the keyboard was on it, it goes back to where it came from.
    if (m_focusBefore && toast->isAncestorOf(QApplication::focusWidget()))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_layout->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    setVisible(!m_toasts.isEmpty());
    place();
}

void NotificationArea::place()
{
    const int width = std::min(toastWidth, m_host->width() - 2 * margin);
    m_layout->activate();
    int height = (int(m_toasts.size()) - 1) * m_layout->spacing();
    for (const Toast *toast : std::as_const(m_toasts))
        height +=
            toast->hasHeightForWidth() ? toast->heightForWidth(width) : toast->sizeHint().height();
    const int x = layoutDirection() == Qt::RightToLeft ? margin : m_host->width() - width - margin;
    setGeometry(x, m_host->height() - std::max(height, 0) - margin, width, std::max(height, 0));
}

} // namespace regie
