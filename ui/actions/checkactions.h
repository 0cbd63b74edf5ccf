// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "checks/checkqueries.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace regie {

class DryRunDialog;
class ScheduleDialog;

/// What an operator may do with a check, dialogs and notifications included. GUI thread only; each
/// change is asked of the database and told by changed() once it is known how it ended.
class CheckActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to the page's window; the page owns this.
    explicit CheckActions(QWidget *page);

    void setServices(const Services &services);

    void run(const QString &check);
    void preview(const QString &check);
    /// Switching off can be undone from its notification.
    void switchTo(const QString &check, bool on);
    void editSchedule(const CheckState &state);

Q_SIGNALS:
    /// Something was changed, or could not be.
    void changed();
    /// A run stands in the database as asked for.
    void runRequested(const QString &check);
    void campaignRequested(qint64 campaignId);

private:
    using Failed = std::function<void(const Error &)>;
    void write(const std::function<Status(Session &)> &work, const std::function<void()> &done,
               const Failed &failed = {});
    void store(const QString &check, const Schedule &schedule);
    void tellOff(const QString &check);

    QWidget *m_page;
    Services m_services;
    QPointer<ScheduleDialog> m_schedule;
    QPointer<DryRunDialog> m_dryRun;
};

} // namespace regie
