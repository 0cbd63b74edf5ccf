// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"

#include <QObject>
#include <QTimer>

namespace regie {

/// Counts the tasks that hang while nobody looks at their list, for the badge in the navigation.
/// GUI thread only. Tasks begin to hang because time passes, so it asks every now and then, not
/// only when something was written; not while the window is minimised.
class StuckWatch : public QObject
{
    Q_OBJECT

public:
    /// `view` is what the window is known by; borrowed, the owner.
    explicit StuckWatch(QWidget *view);

    void setServices(const Services &services);
    /// Whoever shows the list knows better, and says so with setCount().
    void setPaused(bool paused);
    void setCount(qint64 count);
    qint64 count() const { return m_count; }

Q_SIGNALS:
    void stuckCountChanged(qint64 count);

private:
    void watchMonitor();
    void ask();

    QWidget *m_view;
    Services m_services;
    RequestHandle m_request;
    QTimer m_interval;
    Throttle m_throttle; ///< what others write all the time is counted now and then
    qint64 m_count = 0;
    bool m_paused = false;
};

} // namespace regie
