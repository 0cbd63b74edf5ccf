// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"
#include "domain/schedule.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace regie {

class Session;

/// One thing a check changed or would change, for dry runs.
struct CheckChange
{
    QString change;        ///< "no_interaction", "limit_failed", "relaunch", "completed", "failed",
                           ///< "settled", "counters", "archive", "purge"; `ui` puts it into words
    qint64 campaignId = 0; ///< 0: not about a campaign
    QString campaignName;
    qint64 contactId = 0; ///< 0: not about one contact
    QString contactName;
    QString object;   ///< what it is about where it is no campaign: "system_logs"
    QString from, to; ///< statuses, may be empty
    qint64 count = 1; ///< rows behind it
    QDateTime since;  ///< since when it is due, may be invalid
};

/// What a check would do now. `total` may be more than the list holds.
struct CheckPreview
{
    QList<CheckChange> changes;
    qint64 total = 0;
};

/// Runs `work` in one transaction, whole or not at all. The scheduler's also makes sure that the
/// lease is still this run's.
using BatchRunner = std::function<Status(const std::function<Status()> &work)>;

/// A running check. Used in the thread that runs it.
struct CheckRun
{
    Session &session;
    QDateTime now;     ///< the database's clock when the run began
    Actor actor;       ///< for audit and events
    qint64 runId = 0;  ///< of check_runs
    BatchRunner batch; ///< every write goes through it
    /// False once the run shall stop; looked at between batches.
    std::function<bool()> isWanted = [] {
        return true;
    };

    qint64 changed = 0;    ///< rows changed, kept also when the run fails half-way
    QJsonObject details{}; ///< figures for the history: {"no_interaction": 12}
};

/// One background check, declared once: schedule, page, command line and history follow.
struct CheckSpec
{
    QString name;
    const char *title = "";   ///< QT_TRANSLATE_NOOP("regie::Checks", …)
    const char *summary = ""; ///< one sentence: what it does
    Schedule schedule;        ///< until an operator chooses another
    std::function<Status(CheckRun &run)> run;
    /// Reads only. At most `limit` changes are listed.
    std::function<Result<CheckPreview>(Session &session, const QDateTime &now, int limit)> preview;

    QString translatedTitle() const;
    QString translatedSummary() const;
};

/// The database's clock.
Result<QDateTime> databaseTime(Session &session);

} // namespace regie
