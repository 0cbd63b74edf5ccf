// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"

#include "domain/result.h"

#include <functional>

namespace regie {

/// Told before each page: pages done and in all. False: stop.
using ReportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes a report as PDF (A4) and answers with its pages. The file appears once it is whole; what
/// was there before stays until then, and when it fails: an Input error with the system's reason,
/// or Cancelled. Blocking, for any thread: it draws text and recorded pictures, no widget.
Result<int> writeReport(const ReportDocument &document, const QString &fileName,
                        const ReportProgress &progress = {});

/// The same into a device, for tests and pipes.
Result<int> writeReport(const ReportDocument &document, QIODevice *device,
                        const ReportProgress &progress = {});

} // namespace regie
