// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignimport.h"
#include "ui/services.h"

class QWidget;

namespace regie {

/// Imports a campaign memory as a background job; a notification tells how it ended and opens the
/// report. GUI thread. `window` becomes the parent of the report.
void startCampaignImport(const Services &services, const QString &fileName,
                         const CampaignImportOptions &options, QWidget *window);

/// "12 campaigns imported, 3 updated, 1 rejected."
QString importSummary(const CampaignImportReport &report);

} // namespace regie
