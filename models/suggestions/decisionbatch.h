// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/decisions.h"
#include "suggestions/patterns.h"

#include <QHash>
#include <QMap>

namespace regie {

/// One decision, the same for all suggestions of a batch.
struct DecisionMove
{
    QString decision; ///< approve, refuse, postpone, resume, undo
    QStringList from; ///< statuses it can be made in
    QString to;
    QString reasonCode, reasonWords;
    QDateTime postponedUntil;
    qint64 openMilliseconds = -1;
    bool isLearnedFrom = true; ///< it changes how often proposals of the kind were approved
};

/// A suggestion as it was seen.
struct DecisionItem
{
    qint64 id = 0;
    qint64 version = 0;
    qint64 undoes = 0; ///< the decision to be taken back, or none
};

/// Decides some suggestions in one transaction, each for itself: those that moved meanwhile are
/// told, not touched. Blocking; used in the thread of its session, which it borrows.
class DecisionBatch
{
public:
    DecisionBatch(Session &session, DecisionMove move, const Actor &actor);

    /// By suggestion: each of `items` has its outcome. Tried again when another transaction was in
    /// the way; never after the connection broke, when the commit may have been the last thing
    /// done.
    Result<QHash<qint64, DecisionOutcome>> carryOut(const QList<DecisionItem> &items);
    /// How these stand, and who moved them last.
    static Result<QHash<qint64, DecisionOutcome>> standings(Session &session,
                                                            const QList<qint64> &ids);

private:
    Status decide(const QList<DecisionItem> &items);
    Result<QList<DecisionItem>> thoseThatStand(const QList<DecisionItem> &items);
    Status move(const QList<DecisionItem> &items);
    Status learn();
    Status tellRest(const QList<DecisionItem> &items);

    Session &m_session;
    const DecisionMove m_move;
    const Actor m_actor;
    QMap<QString, PatternKey>
        m_kinds; ///< of the items that stand, in the order they are counted in
    QHash<qint64, DecisionOutcome> m_outcomes;
};

} // namespace regie
