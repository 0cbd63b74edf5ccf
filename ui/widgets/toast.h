// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace regie {

/// One notification. Its time stops while the mouse or the keyboard is on it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(const Notification &notification, QWidget *parent);

    bool says(const Notification &notification) const;
    void restart();
    void takeFocus();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void act();

    Notification m_notification;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_timer;
};

} // namespace regie
