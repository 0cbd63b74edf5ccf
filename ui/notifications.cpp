// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications.h"

namespace regie {

void Notifications::post(const Notification &notification)
{
    Q_EMIT posted(notification);
}

void Notifications::info(const QString &text)
{
    Notification notification;
    notification.text = text;
    post(notification);
}

void Notifications::done(const QString &text)
{
    Notification notification;
    notification.tone = Tone::Ok;
    notification.text = text;
    post(notification);
}

void Notifications::warning(const QString &text, const QString &detail)
{
    Notification notification;
    notification.tone = Tone::Warning;
    notification.text = text;
    notification.detail = detail;
    notification.milliseconds = 12000;
    post(notification);
}

void Notifications::failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    Notification notification;
    notification.tone = Tone::Bad;
    notification.text = error.summary;
    notification.detail = error.detail;
    notification.milliseconds = 0;
    post(notification);
}

} // namespace regie
