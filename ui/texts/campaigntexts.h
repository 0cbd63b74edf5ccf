// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "queries/campaignqueries.h"

#include <QString>

namespace regie {

/// One sentence for what does not fit together: which figures, and by how much.
QString inconsistencySentence(const Inconsistency &inconsistency);

/// One line of a campaign's timeline.
QString eventSentence(const CampaignEvent &event);

/// "WhatsApp" for "whatsapp"; an unknown channel as it is.
QString channelWord(const QString &key);

/// Why a campaign ended ("limit_48h"), as a sentence; unknown reasons as they are.
QString closingSentence(const QString &reason);

/// Beside a phase's figure: "49 rejected", "hot 122 · warm 260 · cold 189".
QString phaseRemark(const CampaignPhase &phase);

/// Every metric of a phase, one a line, for a tooltip.
QString phaseMetricsText(const CampaignPhase &phase);

/// One sentence: whether the niche may be targeted, and since when it was not.
QString targetingSentence(const TargetingAnswer &answer);

} // namespace regie
