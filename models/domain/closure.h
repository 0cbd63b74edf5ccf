// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// The rules of closure as pure functions. The statements resources/queries/closure-*.sql and the
/// view messages_unanswered say the same in SQL and cite these names; a test proves them equal.
/// Statuses and types are the words of the database.
namespace regie::closure {

inline constexpr qint64 replySeconds = 24 * 3600;
inline constexpr qint64 limitSeconds = 48 * 3600;
inline constexpr qint64 idleSeconds = 10 * 60;
/// So far back the 24 h check looks for interactions with settled campaigns.
inline constexpr qint64 recountSeconds = 25 * 3600;

struct Message
{
    qint64 id = 0;
    std::optional<qint64> contact;
    QString type = QStringLiteral("message_1");
    QString status = QStringLiteral("pending");
    QDateTime sentAt, deliveredAt, readAt;
};

struct Interaction
{
    std::optional<qint64> contact, message;
    QString type = QStringLiteral("reply");
    QDateTime at;
};

struct Counters
{
    qint64 total = 0, sent = 0, delivered = 0, read = 0, failed = 0, noInteraction = 0, pending = 0,
           interactions = 0;
    friend bool operator==(const Counters &, const Counters &) = default;
};

struct Campaign
{
    QString status = QStringLiteral("draft");
    QString closedReason;
    QDateTime startedAt, completedAt, settledAt, relaunchRequestedAt;
    QDateTime movedLimitAt; ///< stands in place of startedAt + 48 h
    QDateTime vetoedAt;     ///< no limit while it is set
    Counters counters;      ///< as stored
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

struct History
{
    Campaign campaign;
    QList<Message> messages;
    QList<Interaction> interactions;
};

/// All that the rules want to know of a campaign's messages at one instant.
struct Standing
{
    Counters counters;   ///< as they are, whatever is stored
    qint64 overdue = 0;  ///< see isOverdue()
    qint64 awaiting = 0; ///< see isAwaiting()
    QDateTime firstSent, lastSent;
    QDateTime youngest; ///< the last first message that has not had its 24 h; invalid: none
};

// --- one message ---------------------------------------------------------------------------------
/// A second message, or a reply or reaction (not a click) of the contact or to the message.
/// Messages without a contact match none.
bool isAnswered(const Message &message, const History &history);
/// A first message sent 24 h ago or longer, and not answered: becomes no_interaction.
bool isOverdue(const Message &message, const History &history, const QDateTime &now);
/// The same, but younger: may still be answered.
bool isAwaiting(const Message &message, const History &history, const QDateTime &now);

// --- one campaign --------------------------------------------------------------------------------
Counters countersOf(const History &history);
Standing standingOf(const History &history, const QDateTime &now);
/// Completed or failed.
bool isOver(const QString &status);
/// Sending while anything is pending, unless paused; then failed when nothing was ever sent, else
/// completed. Drafts stay drafts, and nothing follows from no messages at all: some may be to come.
QString nextStatus(const QString &status, const Counters &counters);
/// When pending messages are given up; invalid where no such clock runs.
QDateTime limitOf(const Campaign &campaign);
bool isLimitPassed(const Campaign &campaign, const QDateTime &now);
/// Sending, messages pending, none sent for 10 min, and no relaunch asked since the last.
bool isInterrupted(const Campaign &campaign, const Standing &standing, const QDateTime &now);
/// Over, nothing pending, and every first message has had its 24 h.
bool isSettled(const Campaign &campaign, const Standing &standing);

// --- what becomes of a campaign ------------------------------------------------------------------
/// Whether a check takes it up. Settled campaigns are left alone for good.
bool concernsReplyCheck(const Campaign &campaign);
bool concernsInterruptedCheck(const Campaign &campaign, const Standing &standing);

Campaign afterReplyCheck(const Campaign &campaign, const Standing &standing, const QDateTime &now);
Campaign afterLimitCheck(const Campaign &campaign, const Standing &standing, const QDateTime &now);
Campaign afterInterruptedCheck(const Campaign &campaign, const Standing &standing,
                               const QDateTime &now);
Campaign afterCloseNow(const Campaign &campaign, const Standing &standing, const QDateTime &now);

/// The same with the messages. A check that does not concern the campaign changes nothing, but
/// that a settled one counts interactions that came later.
History replyCheck(const History &history, const QDateTime &now);
History limitCheck(const History &history, const QDateTime &now);
History interruptedCheck(const History &history, const QDateTime &now);
History closeNow(const History &history, const QDateTime &now);

} // namespace regie::closure
