// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backgroundjob.h"
#include "ui/notifications.h"
#include "ui/reports/reportplan.h"
#include "ui/services.h"

#include <functional>

class QWidget;

namespace regie {

struct AnalyticsChoice;

/// Reports from the window, GUI thread. Each asks for a file, reads in a worker, puts the report
/// together in this thread, a part between two events, and draws and writes it in another one, as
/// jobs that the operator sees and may cancel. A notification tells how it ended, and opens the
/// file.
void saveCampaignReport(const Services &services, qint64 campaignId, const QString &name,
                        QWidget *window);
void saveAnalyticsReport(const Services &services, const AnalyticsChoice &choice, QWidget *window);
/// Of all campaigns that ended in the period.
void saveCampaignsReport(const Services &services, const TaskPeriod &period, QWidget *window);

/// Asks where to, in the folder of last time, with ".pdf", and returns at once; `chosen` is called
/// unless the operator thinks better or the window goes.
void askReportFile(const Services &services, const QString &name, QWidget *window,
                   const std::function<void(const QString &)> &chosen);

/// The last two steps of any report: composes `plan` and writes it to `fileName`.
void writeInBackground(const Services &services, const ReportPlan &plan, const QString &fileName);

/// All steps but the first: `read(Session &, const JobProgress &) -> Result<T>` in a worker, then
/// `compose(const T &) -> ReportPlan` here.
template <typename Read, typename Compose>
void saveReport(const Services &services, const QString &label, const QString &fileName, Read read,
                Compose compose)
{
    runJob(services, label, std::move(read),
           [services, fileName, compose = std::move(compose)](const auto &report) {
               if (report)
                   writeInBackground(services, compose(*report), fileName);
               else if (services.notifications)
                   services.notifications->failed(report.error());
           });
}

} // namespace regie
