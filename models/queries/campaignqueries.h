// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/result.h"

#include <QStringList>

namespace regie {

class Session;

struct CampaignEvent
{
    QDateTime at;
    QString kind;
    QString actor;
    QJsonObject details;
};

/// All the detail panel shows of one campaign, as of one instant.
struct CampaignDetail
{
    Campaign campaign;
    QList<CampaignPhase> phases;
    MessageCounts messages;      ///< counted now, not the campaign's own counters
    QList<CampaignEvent> events; ///< newest first, at most eventLimit
    QStringList externalIds;

    static constexpr int eventLimit = 200;
};

/// An Input error when there is no such campaign (any more).
Result<CampaignDetail> campaignDetail(Session &session, qint64 campaignId);

/// The same of an archived campaign, out of the archive; an Input error when it is not there.
Result<CampaignDetail> archivedCampaignDetail(Session &session, qint64 campaignId);

struct CampaignHit
{
    qint64 id = 0;
    QString name, niche, region, status;
    QDateTime targetedAt;
};

/// Campaigns containing `text`, newest first.
Result<QList<CampaignHit>> searchCampaigns(Session &session, const QString &text, int limit);

/// The answer to "may we target this niche in this region?".
struct TargetingAnswer
{
    QString niche, region; ///< as campaigns write them, whatever accents and case were asked
    bool isKnown = true;   ///< whether any campaign has this niche; if not, nothing is sure
    QStringList similar;   ///< niches that may have been meant, when it is not known
    int days = 0;
    QList<CampaignHit> recent; ///< campaigns within the last `days`; empty means yes
    QDateTime lastTargeted;    ///< at any time, invalid when never
};

/// An empty region asks for the niche anywhere. `days` counts back from `now`.
Result<TargetingAnswer> mayWeTarget(Session &session, const QString &niche, const QString &region,
                                    int days, const QDateTime &now);

/// Niches and regions that occur, for completion.
struct TargetingNames
{
    QStringList niches, regions;
};
Result<TargetingNames> targetingNames(Session &session);

/// Whether any campaign or task is stored.
Result<bool> hasAnyData(Session &session);

} // namespace regie
