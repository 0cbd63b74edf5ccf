// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"

#include "tasks/campaignreports.h"

#include <functional>
#include <vector>

namespace regie {

/// How a report is put together, GUI thread: in parts of a few milliseconds each, so that the
/// window answers between them.
struct ReportPlan
{
    ReportDocument document; ///< its head, before any part
    std::vector<std::function<void(ReportDocument &)>> parts;
};

/// All parts at once, where nobody waits for a window.
ReportDocument composed(const ReportPlan &plan);

/// A report with its title, what it is about, and of which database and when it is. GUI thread.
ReportDocument newReport(const QString &title, const QString &subtitle, const ReportStamp &stamp);

} // namespace regie
