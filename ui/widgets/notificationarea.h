// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace regie {

class Toast;

/// The notifications of a window, over its content at the lower trailing corner. Never takes the
/// keyboard by itself; F6 of the window leads here.
class NotificationArea : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `host` and follows its size.
    explicit NotificationArea(QWidget *host);

    void show(const Notification &notification);
    int count() const { return int(m_toasts.size()); }
    /// Keyboard to the newest one; false where there is none.
    bool takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void remove(Toast *toast);
    void place();

    QWidget *m_host;
    QVBoxLayout *m_layout;
    QList<Toast *> m_toasts;
    QPointer<QWidget> m_focusBefore;
};

} // namespace regie
