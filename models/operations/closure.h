// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

#include <optional>

namespace regie {

/// The three checks of closure and the preview of each, as CheckSpec wants them.
Status runReplyCheck(CheckRun &run); ///< 24 h without reply: no_interaction; settles campaigns
Status runLimitCheck(CheckRun &run); ///< 48 h of sending: what is pending fails
Status runInterruptedCheck(
    CheckRun &run); ///< nothing sent for 10 min: relaunch; finalises; counters
Result<CheckPreview> previewReplyCheck(Session &session, const QDateTime &now, int limit);
Result<CheckPreview> previewLimitCheck(Session &session, const QDateTime &now, int limit);
Result<CheckPreview> previewInterruptedCheck(Session &session, const QDateTime &now, int limit);

/// Why a campaign is still open, as facts; `ui` makes the sentence and the countdowns.
struct ClosureOutlook
{
    QString status;
    bool isSettled = false;
    qint64 pending = 0;
    qint64 awaitingReply = 0;  ///< first messages younger than 24 h that may still be answered
    QDateTime repliesUntil;    ///< when the last of them has had its 24 h; invalid: none
    QDateTime nextReplyUntil;  ///< when the first of them has
    qint64 overdue = 0;        ///< past their 24 h without reply: the next check takes them
    QDateTime settlesAt;       ///< no first message is younger than 24 h any more; invalid: already
    QDateTime limitAt;         ///< when pending messages are given up; invalid: no such clock runs
    bool isLimitMoved = false; ///< by an operator
    QDateTime lastSentAt;
    QDateTime relaunchRequestedAt;
    QDateTime vetoedAt;
    QString vetoedBy, vetoReason;
};
/// Empty when there is no such campaign.
Result<std::optional<ClosureOutlook>> closureOutlook(Session &session, qint64 campaignId);

// --- what an operator does, each one transaction with its line of audit and its event ----------

/// Input errors: no such open campaign, a time that has passed.
Status moveLimit(Session &session, qint64 campaignId, const QDateTime &until, const QString &reason,
                 const Actor &actor);
/// The way back: the limit that an operator had set before, or, invalid, the usual 48 h. May lie in
/// the past.
Status restoreLimit(Session &session, qint64 campaignId, const QDateTime &movedLimit,
                    const Actor &actor);
/// The 48 h limit is not applied while the veto stands. A reason is required.
Status vetoClosure(Session &session, qint64 campaignId, const QString &reason, const Actor &actor);
Status liftVeto(Session &session, qint64 campaignId, const QString &reason, const Actor &actor);

/// What closing now would change: pending messages fail, those without reply become
/// no_interaction, the campaign is finalised and settled.
Result<CheckPreview> previewCloseNow(Session &session, qint64 campaignId, int limit = 1000);
/// Messages changed. Input error when it is settled already.
Result<qint64> closeNow(Session &session, qint64 campaignId, const QString &reason,
                        const Actor &actor);

} // namespace regie
