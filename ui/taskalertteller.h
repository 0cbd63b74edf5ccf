// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"
#include "tasks/taskbudgets.h"

#include <QObject>
#include <QVariantMap>

#include <optional>

namespace regie {

/// Tells every alert about model calls that is raised while this console is connected, once, as a
/// notification that leads to what it is about; several at a time as one. GUI thread only.
class TaskAlertTeller : public QObject
{
    Q_OBJECT

public:
    /// `view` is what the window is known by; borrowed, the owner.
    explicit TaskAlertTeller(QWidget *view);

    void setServices(const Services &services);

Q_SIGNALS:
    /// The operator wants to see what an alert is about.
    void linkActivated(const QString &pageId, const QVariantMap &place);

private:
    void watchMonitor();
    void ask();
    void tell(const QList<TaskAlert> &alerts);
    void post(const QString &text, Tone tone, const QList<qint64> &ids, const QString &page,
              const QVariantMap &place);
    void see(const QList<qint64> &ids);

    QWidget *m_view;
    Services m_services;
    RequestHandle m_request;
    Throttle m_throttle;
    std::optional<qint64> m_last; ///< told up to here; nothing until it is known
};

} // namespace regie
