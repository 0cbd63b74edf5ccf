// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/check.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace regie {

/// One policy: what is archived (or purged) together, declared once. Preview, run, restore, the
/// page, the command line and the background check follow.
struct ArchiveSpec
{
    QString name;           ///< of the policy: "campaigns"
    const char *title = ""; ///< QT_TRANSLATE_NOOP("regie::Archiving", …)
    const char *summary = "";
    QString root; ///< the table whose rows are old or not
    QString key;  ///< its key, which every member carries: "campaign_id"
    QString keyType = QStringLiteral("bigint");
    QString ageSql;      ///< timestamptz over alias r, as the index on (age, key) has it
    QString condition;   ///< boolean over alias r: may be archived at all
    QStringList members; ///< children first, the root last; each has its NAME_archive
    QString weightSql = QStringLiteral("1"); ///< bigint over r: about how many rows an item has
    int keepDays = 180;                      ///< until an operator chooses another
    bool isPurge = false;                    ///< rows are deleted, nothing is kept
    /// A table with a unique column named as the key, where a purge remembers what it took.
    QString memory;
    QString memoryReset{}; ///< its assignment where the key is in it already: "figures = null"
    /// Run before anything is chosen, in batches of its own; empty: nothing has to be.
    std::function<Status(Session &session, const BatchRunner &batch)> prepare{};

    QString translatedTitle() const;
    QString translatedSummary() const;
};

const QList<ArchiveSpec> &archiveSpecs();
const ArchiveSpec *archiveSpec(const QString &name);

struct ArchivePolicy
{
    QString name;
    bool enabled = true;
    int keepDays = 180;
};
Result<QList<ArchivePolicy>> archivePolicies(Session &session);
/// Input error for less than one day. Writes its line of audit.
Status setArchivePolicy(Session &session, const ArchivePolicy &policy, const Actor &actor);

/// What a run would move now.
struct ArchivePreview
{
    QString name;
    qint64 items = 0;              ///< rows of the root: campaigns
    qint64 rows = 0;               ///< of all members together
    qint64 bytes = 0;              ///< estimated from the tables' sizes
    QDateTime oldest;              ///< invalid: nothing to move
    std::optional<double> seconds; ///< by the rate of former runs; empty: there was none
};
Result<ArchivePreview> previewArchive(Session &session, const QString &name, const QDateTime &now);

/// What stands in the archive of a policy.
struct ArchiveHolding
{
    QString name;
    qint64 items = 0;
    qint64 bytes = 0;         ///< of the archive tables with their indexes
    QDateTime oldest, newest; ///< archived_at
};
Result<ArchiveHolding> archiveHolding(Session &session, const QString &name);

/// Rows moved so far and to move (0: being counted); false stops after the running batch.
using ArchiveProgress = std::function<bool(qint64 done, qint64 total)>;

struct ArchiveOutcome
{
    qint64 runId = 0;
    qint64 items = 0;
    qint64 rows = 0;
    bool cancelled = false;
    QStringList left; ///< sentences: what could not be moved and why, at most 100
};

/// Moves in batches, one transaction each; what was moved stays moved when it fails or is stopped,
/// and a later run goes on from there. The error's detail says how far it came. Input error while
/// another run of the policy is under way. Nothing to move: no run, its id is 0.
Result<ArchiveOutcome> runArchive(Session &session, const QString &name, const QDateTime &now,
                                  const Actor &actor, const BatchRunner &batch,
                                  const ArchiveProgress &progress);
/// Back to the live tables: these keys, or all of a run. Items whose place is taken are left where
/// they are, with a reason. What came back is not archived again before the policy's days have
/// passed once more.
Result<ArchiveOutcome> restoreItems(Session &session, const QString &name,
                                    const QList<qint64> &keys, const Actor &actor,
                                    const ArchiveProgress &progress);
Result<ArchiveOutcome> restoreRun(Session &session, qint64 runId, const Actor &actor,
                                  const ArchiveProgress &progress);

/// The background check: every policy that is switched on.
Status runArchivePolicies(CheckRun &run);
Result<CheckPreview> previewArchivePolicies(Session &session, const QDateTime &now, int limit);

} // namespace regie
