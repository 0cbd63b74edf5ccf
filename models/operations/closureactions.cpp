// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "operations/audit.h"
#include "operations/closure.h"
#include "operations/closurebatch.h"
#include "operations/closurestandings.h"

#include <QCoreApplication>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Closure", text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

/// One decision of an operator about one campaign: its transaction, event and line of audit.
class Decision
{
public:
    Decision(Session &session, qint64 campaignId, const QString &reason, const Actor &actor)
        : m_session(session)
        , m_id(campaignId)
        , m_reason(reason.trimmed())
        , m_actor(actor)
    {}

    /// Locks, reads the campaign at the database's time, then decides.
    Status decide(const std::function<Status()> &decision);
    Status checkIsSending() const;
    Status writeClocks();
    /// The line of audit and the event.
    Status tell(const QString &action, const QString &event, const QJsonObject &before,
                QJsonObject after);
    Result<qint64> close();

    StandingRow row;
    QDateTime now;
    QString reason() const { return m_reason; }
    QString actor() const { return m_actor.name; }

private:
    Status read();

    Session &m_session;
    qint64 m_id;
    QString m_reason;
    Actor m_actor;
};

Status Decision::decide(const std::function<Status()> &decision)
{
    return retriedWhenBlocked([&] {
        return m_session.transaction([&]() -> Status {
            Status status = ClosureBatch(m_session, now, m_actor).lock();
            if (status)
                status = read();
            return status ? decision() : status;
        });
    });
}

Status Decision::read()
{
    const auto time = databaseTime(m_session);
    if (!time)
        return time.error();
    now = *time;
    bool found = false;
    const Status status = forEachStanding(m_session, {m_id}, now, [&](const StandingRow &read) {
        row = read;
        found = true;
    });
    if (!status || found)
        return status;
    return Error::input(
        translated(QT_TRANSLATE_NOOP("regie::Closure", "There is no campaign %1.")).arg(m_id));
}

/// Only campaigns that are sending, or will be again, have a limit.
Status Decision::checkIsSending() const
{
    const QString &status = row.campaign.status;
    if (!row.campaign.settledAt.isValid() && (status == "sending"_L1 || status == "paused"_L1))
        return {};
    return Error::input(translated(QT_TRANSLATE_NOOP(
        "regie::Closure", "The campaign is not sending, so that no limit applies to it.")));
}

Status Decision::writeClocks()
{
    const auto written = m_session.execute(
        u"closure-set-clocks"_s, {{u":campaign_id"_s, m_id},
                                  {u":close_limit_at"_s, orNull(row.campaign.movedLimitAt)},
                                  {u":vetoed_at"_s, orNull(row.campaign.vetoedAt)},
                                  {u":vetoed_by"_s, orNull(row.vetoedBy)},
                                  {u":veto_reason"_s, orNull(row.vetoReason)}});
    return written ? Status() : Status(written.error());
}

Status Decision::tell(const QString &action, const QString &event, const QJsonObject &before,
                      QJsonObject after)
{
    const Status audited =
        writeAudit(m_session, m_actor,
                   {action, u"campaign"_s, QString::number(m_id), before, after, m_reason});
    if (!audited)
        return audited;
    if (!m_reason.isEmpty())
        after.insert(u"reason"_s, m_reason);
    ClosureBatch batch(m_session, now, m_actor);
    batch.addEvent(m_id, event, after);
    return batch.finish();
}

/// Messages changed. Who closes by hand does not wait for replies any more.
Result<qint64> Decision::close()
{
    ClosureBatch batch(m_session, now, m_actor);
    batch.setByHand(m_reason);
    ClosureSlice pending, sent;
    Status status = batch.giveUp({m_id}, u"Not sent: the campaign was closed by hand."_s, &pending);
    if (status)
        status = batch.expire({m_id}, u"infinity"_s, &sent);
    const qint64 messages = batch.changed();
    const QJsonObject figures = batch.figures();
    if (status)
        status =
            tell(u"close-now"_s, u"closed_now"_s, {{u"status"_s, row.campaign.status}}, figures);
    if (status)
        status = batch.recount({m_id}, ClosureBatch::Settling::Now, u"closed_by_hand"_s);
    if (status)
        status = batch.finish();
    if (!status)
        return status.error();
    return messages;
}

} // namespace

namespace {

QDateTime limitWithoutVeto(closure::Campaign campaign)
{
    campaign.vetoedAt = {};
    return closure::limitOf(campaign);
}

/// `movedLimit` invalid: back to the usual one.
Status writeLimit(Decision &decision, const QDateTime &movedLimit)
{
    closure::Campaign &campaign = decision.row.campaign;
    const QDateTime before = limitWithoutVeto(campaign);
    campaign.movedLimitAt = movedLimit;
    if (const Status written = decision.writeClocks(); !written)
        return written;
    return decision.tell(u"move-limit"_s, u"limit_moved"_s, {{u"limit_at"_s, timeOrNull(before)}},
                         {{u"limit_at"_s, timeOrNull(limitWithoutVeto(campaign))}});
}

} // namespace

Status moveLimit(Session &session, qint64 campaignId, const QDateTime &until, const QString &reason,
                 const Actor &actor)
{
    Decision decision(session, campaignId, reason, actor);
    return decision.decide([&]() -> Status {
        if (const Status sending = decision.checkIsSending(); !sending)
            return sending;
        if (!until.isValid() || until <= decision.now)
            return Error::input(
                translated(QT_TRANSLATE_NOOP("regie::Closure", "The new limit lies in the past.")));
        return writeLimit(decision, until);
    });
}

Status restoreLimit(Session &session, qint64 campaignId, const QDateTime &movedLimit,
                    const Actor &actor)
{
    Decision decision(session, campaignId, {}, actor);
    return decision.decide([&]() -> Status {
        const Status sending = decision.checkIsSending();
        return sending ? writeLimit(decision, movedLimit) : sending;
    });
}

Status vetoClosure(Session &session, qint64 campaignId, const QString &reason, const Actor &actor)
{
    Decision decision(session, campaignId, reason, actor);
    if (decision.reason().isEmpty())
        return Error::input(translated(QT_TRANSLATE_NOOP(
            "regie::Closure", "Say why the campaign shall stay open: a reason is required.")));
    return decision.decide([&]() -> Status {
        StandingRow &row = decision.row;
        if (const Status sending = decision.checkIsSending(); !sending)
            return sending;
        if (row.campaign.vetoedAt.isValid())
            return Error::input(translated(QT_TRANSLATE_NOOP("regie::Closure",
                                                             "%1 keeps the campaign open already."))
                                    .arg(row.vetoedBy));
        row.campaign.vetoedAt = decision.now;
        row.vetoedBy = decision.actor();
        row.vetoReason = decision.reason();
        if (const Status written = decision.writeClocks(); !written)
            return written;
        return decision.tell(u"veto-closure"_s, u"closure_vetoed"_s, {},
                             {{u"vetoed_at"_s, timeOrNull(decision.now)}});
    });
}

Status liftVeto(Session &session, qint64 campaignId, const QString &reason, const Actor &actor)
{
    Decision decision(session, campaignId, reason, actor);
    return decision.decide([&]() -> Status {
        StandingRow &row = decision.row;
        if (!row.campaign.vetoedAt.isValid() || row.campaign.settledAt.isValid())
            return Error::input(
                translated(QT_TRANSLATE_NOOP("regie::Closure", "Nobody keeps the campaign open.")));
        const QJsonObject before{{u"vetoed_at"_s, timeOrNull(row.campaign.vetoedAt)},
                                 {u"vetoed_by"_s, row.vetoedBy},
                                 {u"veto_reason"_s, row.vetoReason}};
        row.campaign.vetoedAt = {};
        row.vetoedBy.clear();
        row.vetoReason.clear();
        if (const Status written = decision.writeClocks(); !written)
            return written;
        return decision.tell(u"lift-veto"_s, u"veto_lifted"_s, before, {});
    });
}

Result<qint64> closeNow(Session &session, qint64 campaignId, const QString &reason,
                        const Actor &actor)
{
    Decision decision(session, campaignId, reason, actor);
    qint64 messages = 0;
    const Status done = decision.decide([&]() -> Status {
        if (decision.row.campaign.settledAt.isValid())
            return Error::input(translated(
                QT_TRANSLATE_NOOP("regie::Closure", "The campaign is settled already.")));
        if (decision.row.campaign.status == "draft"_L1)
            return Error::input(translated(QT_TRANSLATE_NOOP(
                "regie::Closure", "The campaign is a draft: it has not been started.")));
        const auto closed = decision.close();
        if (!closed)
            return closed.error();
        messages = *closed;
        return {};
    });
    if (!done)
        return done.error();
    return messages;
}

} // namespace regie
