// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace regie {

class Session;

/// A campaign of the file that something must be said about.
struct RejectedCampaign
{
    qint64 index = 0; ///< in the file, from 0
    QString id;       ///< empty where it could not be told
    QString reason;
    qint64 position = 0; ///< of its first byte, from 0
    qint64 line = 0;     ///< of its first byte, from 1

    QJsonObject toJson() const;
};

struct CampaignImportOptions
{
    QByteArray zoneId;   ///< for times without zone, "Europe/Paris"; empty is the machine's
    bool dryRun = false; ///< everything is tried and nothing kept
    QString actor;       ///< who imports, for the history
    QString source = QStringLiteral("campaign-memory"); ///< whose ids the campaigns carry
    /// Hears of every rejected campaign as it is met, also of those the report has no room for.
    std::function<void(const RejectedCampaign &)> rejected = {};
};

/// What became of a file. read = imported + updated + unchanged + rejected, also when cancelled.
struct CampaignImportReport
{
    /// So many rejects and remarks are kept; the counters are always exact.
    static constexpr qsizetype longestList = 10'000;

    qint64 read = 0, imported = 0, updated = 0, unchanged = 0, rejected = 0;
    qint64 salvaged = 0;             ///< campaigns taken whole out of a damaged file
    QList<RejectedCampaign> rejects; ///< by index
    QList<RejectedCampaign> remarks; ///< not rejected, but: older, archived, twice in the file, …
    bool cancelled = false;
    bool damaged = false; ///< the file as a whole is not JSON
    QString damage;       ///< where and why first

    QJsonObject toJson() const;
};

struct ImportProgress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 campaigns = 0;
};

/// Brings a campaign memory into the database: one object with a list "campaigns", a bare list, or
/// one object after the other. Blocking; memory does not grow with the file, which is only read.
///
/// A campaign is known again by its id and source. Imported as it was before it changes nothing; a
/// newer version (see campaignFingerprint()) replaces the campaign and its phases, an older one
/// does not; one that was archived stays in the archive. Counters come from messages and are not
/// touched. Campaigns are written in batches, each whole or not at all, so a stopped import can be
/// repeated.
///
/// `progress` is called for every piece read; false stops the import, what was written stays.
/// An error means the file is no campaign memory, or the database failed; its detail then says how
/// much had been written.
Result<CampaignImportReport> importCampaigns(
    Session &session, const QString &fileName, const CampaignImportOptions &options,
    const std::function<bool(const ImportProgress &)> &progress);

/// A campaign as the import would read it, for the dialog.
struct CampaignPreview
{
    qint64 index = 0;
    QString id, name, niche, region, status;
    QDateTime startedAt, completedAt; ///< UTC, to the millisecond
    int phases = 0;
    QString reason; ///< why it would be rejected; empty when it would not
};

/// The first campaigns of a file, without a database. Blocking, but stops as soon as it has
/// `count`.
Result<QList<CampaignPreview>> previewCampaigns(const QString &fileName, int count,
                                                const QByteArray &zoneId = {});

} // namespace regie
