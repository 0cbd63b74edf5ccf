// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace regie {

/// The order is the order of the work.
enum class Phase { Scraping, Cleaning, Classification, Export, Contact };
inline constexpr int phaseCount = 5;

/// The names of the columns phase and status in the database.
QString phaseName(Phase phase);

struct CampaignPhase
{
    Phase phase = Phase::Scraping;
    QString status;
    QJsonObject metrics;
    QString error;
    QDateTime startedAt;
    QDateTime finishedAt;
};

/// One message counter a campaign adds up from; the statuses partition the messages.
struct MessageCounts
{
    qint64 pending = 0;
    qint64 sent = 0;
    qint64 delivered = 0;
    qint64 read = 0;
    qint64 failed = 0;
    qint64 noInteraction = 0;

    qint64 total() const { return pending + sent + delivered + read + failed + noInteraction; }
};

struct Campaign
{
    qint64 id = 0;
    QString clientKey, name, niche, region, channel, status, closedReason;
    QDateTime createdAt, startedAt, completedAt, settledAt, relaunchRequestedAt;
    qint64 totalCount = 0, sentCount = 0, deliveredCount = 0, readCount = 0, failedCount = 0,
           noInteractionCount = 0, pendingCount = 0, interactionCount = 0;
    QJsonObject extra;
};

/// Something about a campaign that does not fit together. A fact: `ui` puts it into words.
struct Inconsistency
{
    enum class Kind {
        CompletedWithFailedPhase, ///< phase is the one that failed
        ClassifiedDiffers,        ///< expected = classified, actual = hot + warm + cold
        CleanedDiffers,           ///< expected = scraped, actual = cleaned + rejected
    };
    Kind kind;
    Phase phase = Phase::Scraping;
    qint64 expected = 0;
    qint64 actual = 0;
    friend bool operator==(const Inconsistency &, const Inconsistency &) = default;
};

/// Section 6 of the rules, "Consistency". Only figures that are present are compared.
QList<Inconsistency> inconsistencies(const QString &campaignStatus,
                                     const QList<CampaignPhase> &phases);

/// How many leads came out of a phase, and how many of those that came in were lost there.
struct FunnelStep
{
    Phase phase = Phase::Scraping;
    bool known = false; ///< the campaign has this phase
    qint64 count = 0;
    qint64 lost = 0; ///< against the step before, never negative
};

/// The five phases in order, from the metrics leads_scraped, leads_cleaned, leads_classified,
/// leads_exported and leads_contacted.
QList<FunnelStep> funnel(const QList<CampaignPhase> &phases);

} // namespace regie
