// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <limits>

namespace regie {

class Row;
class Session;

/// Part of the messages of one campaign too large for a transaction. A default one takes all.
struct ClosureSlice
{
    QString afterAt = QStringLiteral("-infinity");
    qint64 afterId = std::numeric_limits<qint64>::min();
    qint64 most = -1;   ///< messages; -1 all
    bool isLast = true; ///< set by whoever takes it
};

/// Messages that changed, as they were before: per campaign one array each of ids, contacts and
/// statuses, as the server wrote them ("{1,2}").
struct MessageChanges
{
    QList<qint64> campaigns, counts;
    QStringList ids, contacts, statuses;

    bool isEmpty() const { return campaigns.isEmpty(); }
    QHash<QString, QVariant> bindings() const;
};

/// What one transaction of closure does to a number of campaigns, with their events and lines of
/// audit. Made anew for every try; used in the session's thread, inside the transaction.
class ClosureBatch
{
public:
    enum class Settling { No, WhenDue, Now };

    ClosureBatch(Session &session, const QDateTime &now, const Actor &actor);
    /// An operator does it, not a check; why, in their words, may be empty.
    void setByHand(const QString &reason);

    /// First of all: waits for other batches.
    Status lock();
    /// First messages without reply that were sent until then become no_interaction.
    Status expire(const QList<qint64> &campaigns, const QString &sentUntil, ClosureSlice *slice);
    /// Pending messages fail.
    Status giveUp(const QList<qint64> &campaigns, const QString &errorMessage, ClosureSlice *slice);
    /// Counters, status and settlement. `closedReason` where the check itself ends the campaign.
    Status recount(const QList<qint64> &campaigns, Settling settling,
                   const QString &closedReason = {});
    /// Starts clocks, asks for relaunches, forgets those that were answered. After recount().
    Status relaunch(const QList<qint64> &campaigns);
    Status countInteractions(const QList<qint64> &campaigns);

    void addEvent(qint64 campaign, const QString &kind, const QJsonObject &details);
    void addAudit(qint64 campaign, const QString &action, const QJsonObject &before,
                  const QJsonObject &after);
    /// Last of all: writes events and audit.
    Status finish();

    qint64 changed() const { return m_changed; } ///< messages and campaigns
    /// By kind, as CheckRun::details has them: {"no_interaction": 12, "completed": 1}.
    const QJsonObject &figures() const { return m_figures; }

private:
    Result<MessageChanges> change(const QString &statement,
                                  const QHash<QString, QVariant> &bindings, ClosureSlice *slice);
    Status giveBackAnswered(MessageChanges *changes);
    void tell(const MessageChanges &changes, const char *figure, const QString &event,
              const char *detail);
    QHash<QString, QVariant> audited(const MessageChanges &changes) const;
    Status recountOnce(const QList<qint64> &campaigns, const QHash<QString, QVariant> &bindings,
                       QList<qint64> *missed);
    void tellRecount(const Row &row);
    void tellOutcome(const Row &row);
    void tellClocks(const Row &row);
    void count(const char *figure, qint64 by = 1);

    Session &m_session;
    QDateTime m_now;
    Actor m_actor;
    QString m_reason;
    bool m_isByHand = false;
    QJsonArray m_events, m_audit;
    QJsonObject m_figures;
    qint64 m_changed = 0;
};

/// Tries again a few times when another program's transaction was in the way: a deadlock, a
/// serialization failure, a row locked for longer than a batch waits.
Status retriedWhenBlocked(const std::function<Status()> &work);
bool isBlocked(const Error &error);

} // namespace regie
