// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include "domain/error.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

namespace regie {

/// A word to the operator that needs no answer.
struct Notification
{
    Tone tone = Tone::Info;
    QString text;           ///< whole sentences
    QString detail;         ///< the cause in the system's words, may be empty
    QString actionText;     ///< "Undo", may be empty
    QKeySequence actionKey; ///< works while the notification is shown
    std::function<void()> action;
    int milliseconds = 6000; ///< 0 stays until closed
};

/// Where anything in the interface leaves its notifications; the window shows them.
class Notifications : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const Notification &notification);
    void info(const QString &text);
    void done(const QString &text);
    void warning(const QString &text, const QString &detail = {});
    /// Stays until closed. A cancelled request is nothing to tell and is left out.
    void failed(const Error &error);

Q_SIGNALS:
    void posted(const regie::Notification &notification);
};

} // namespace regie
