// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace regie {

/// A campaign of a campaign memory as the tables hold it. Times are UTC text to the microsecond,
/// null where the file has none.
struct ImportedCampaign
{
    QString externalId;    ///< the file's, or one made from what identifies the campaign
    bool hasOwnId = false; ///< the id is the file's
    QString name, niche, region, channel, clientKey;
    QString status; ///< as in the column campaigns.status
    QByteArray createdAt, startedAt, completedAt;
    QByteArray extra;   ///< JSON object: every field that no column holds as it was written
    QByteArray phases;  ///< JSON list of {phase, status, metrics, error, started_at, finished_at}
    int phaseCount = 0; ///< phases in `phases`
    QByteArray fingerprint; ///< see campaignFingerprint()
    QString remark;         ///< what an operator should know of how it was read; mostly empty
};

/// Maps a campaign in canonical JSON. What an operator relies on:
/// - Statuses in any case: see campaignStatus(). One that is unknown or missing is told from the
///   times: with an end completed, without a start draft, else paused, which no check acts upon.
/// - A campaign without name is called "niche · region"; one without id gets one made from name,
///   niche, region, channel, client and start, so that it is the same at every import.
/// - Every field that is not held by a column exactly as written stays in `extra`, under its own
///   name: unknown ones, the original status and times, unknown phases and their unknown fields.
/// The error's summary is the reason for a rejection.
Result<ImportedCampaign> mapCampaign(const QByteArray &canonical, const QTimeZone &zone);

/// draft, sending, paused, completed or failed; empty for a word nobody knows.
QString campaignStatus(const QString &written);
/// pending, in_progress, paused, completed or failed; empty for a word nobody knows.
QString phaseStatus(const QString &written);

/// "hash;version;phases;zone". The hash is SHA-256 of the canonical JSON. The version is the latest
/// of the times the campaign tells (saved_at, ended, started, its phases' times); with it, the
/// number of phases that have begun orders the versions of a campaign. The zone is there if times
/// needed it.
QByteArray campaignFingerprint(const QByteArray &canonical, const QByteArray &version,
                               int begunPhases, const QByteArray &zone);

/// True when a campaign with the fingerprint `candidate` takes the place of one with `present`: it
/// is not older, or the same content read in another zone. Equal fingerprints change nothing.
bool supersedes(const QByteArray &candidate, const QByteArray &present);

} // namespace regie
