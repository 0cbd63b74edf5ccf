// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/closurebatch.h"

#include "database/session.h"
#include "database/sqlvalues.h"

#include <QJsonDocument>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;

QString jsonText(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Status withoutCount(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

bool isBlocked(const Error &error)
{
    return error.sqlState == "40P01"_L1 || error.sqlState == "40001"_L1 ||
           error.sqlState == "55P03"_L1;
}

Status retriedWhenBlocked(const std::function<Status()> &work)
{
    Status done = work();
    for (int i = 1; i < tries && !done && isBlocked(done.error()); ++i)
        done = work();
    return done;
}

Bindings MessageChanges::bindings() const
{
    return {{u":campaign_ids"_s, sqlArray(campaigns)},
            {u":ids"_s, sqlArray(ids)},
            {u":contacts"_s, sqlArray(contacts)},
            {u":statuses"_s, sqlArray(statuses)}};
}

ClosureBatch::ClosureBatch(Session &session, const QDateTime &now, const Actor &actor)
    : m_session(session)
    , m_now(now)
    , m_actor(actor)
{}

void ClosureBatch::setByHand(const QString &reason)
{
    m_isByHand = true;
    m_reason = reason;
}

/// Another batch may take its time; a row that another program holds may not hold this one up, for
/// it holds rows itself.
Status ClosureBatch::lock()
{
    for (const auto &[statement, limit] : {std::pair{"closure-settings", "60s"},
                                           {"closure-lock", nullptr},
                                           {"closure-settings", "5s"}}) {
        const Bindings bindings =
            limit ? Bindings{{u":limit"_s, QString::fromLatin1(limit)}} : Bindings{};
        if (const auto done = m_session.execute(QString::fromLatin1(statement), bindings); !done)
            return done.error();
    }
    return {};
}

Result<MessageChanges> ClosureBatch::change(const QString &statement, const Bindings &bindings,
                                            ClosureSlice *slice)
{
    MessageChanges changes;
    ClosureSlice next = *slice;
    next.isLast = true;
    const Status done = m_session.forEach(statement, bindings, [&](const Row &row) {
        if (row.columns() > 5 && row.integer(5) > 0) {
            next.isLast = slice->most < 0 || row.integer(5) < slice->most;
            next.afterAt = row.text(6);
            next.afterId = row.integer(7);
        }
        if (row.isNull(0))
            return true;
        changes.campaigns.append(row.integer(0));
        changes.counts.append(row.integer(1));
        changes.ids.append(row.text(2));
        changes.contacts.append(row.text(3));
        changes.statuses.append(row.text(4));
        return true;
    });
    if (!done)
        return done.error();
    *slice = next;
    return changes;
}

Status ClosureBatch::expire(const QList<qint64> &campaigns, const QString &sentUntil,
                            ClosureSlice *slice)
{
    auto changes = change(slice->most < 0 ? u"closure-expire"_s : u"closure-expire-slice"_s,
                          {{u":campaign_ids"_s, sqlArray(campaigns)},
                           {u":sent_until"_s, sentUntil},
                           {u":after_at"_s, slice->afterAt},
                           {u":after_id"_s, slice->afterId},
                           {u":most"_s, slice->most}},
                          slice);
    if (!changes)
        return changes.error();
    if (const Status status = giveBackAnswered(&changes.value()); !status)
        return status;
    tell(*changes, "no_interaction", u"check_24h"_s, "no_interaction");
    return {};
}

/// A second statement sees what was committed while the first one waited for a row. It writes the
/// audit of the others.
Status ClosureBatch::giveBackAnswered(MessageChanges *changes)
{
    if (changes->isEmpty())
        return {};
    return m_session.forEach(u"closure-answered"_s, audited(*changes), [&](const Row &row) {
        changes->counts[changes->campaigns.indexOf(row.integer(0))] -= row.integer(1);
        count("answered_meanwhile", row.integer(1));
        return true;
    });
}

Bindings ClosureBatch::audited(const MessageChanges &changes) const
{
    Bindings bindings = changes.bindings();
    bindings.insert({{u":actor"_s, notNull(m_actor.name)},
                     {u":origin"_s, notNull(m_actor.origin)},
                     {u":reason"_s, textOrNull(m_reason)}});
    return bindings;
}

Status ClosureBatch::giveUp(const QList<qint64> &campaigns, const QString &errorMessage,
                            ClosureSlice *slice)
{
    const auto changes =
        change(u"closure-give-up"_s,
               {{u":campaign_ids"_s, sqlArray(campaigns)},
                {u":error_message"_s, errorMessage},
                {u":after_id"_s, slice->afterId},
                {u":most"_s, slice->most < 0 ? QVariant() : QVariant(slice->most)}},
               slice);
    if (!changes)
        return changes.error();
    tell(*changes, "limit_failed", u"check_48h"_s, "failed");
    if (changes->isEmpty())
        return {};
    return withoutCount(m_session.execute(u"closure-audit-given-up"_s, audited(*changes)));
}

/// Figures, and the event of each campaign.
void ClosureBatch::tell(const MessageChanges &changes, const char *figure, const QString &event,
                        const char *detail)
{
    for (qsizetype i = 0; i < changes.campaigns.size(); ++i) {
        m_changed += changes.counts[i];
        count(figure, changes.counts[i]);
        if (!m_isByHand && changes.counts[i] > 0)
            addEvent(changes.campaigns[i], event,
                     {{QString::fromLatin1(detail), changes.counts[i]}});
    }
}

void ClosureBatch::addEvent(qint64 campaign, const QString &kind, const QJsonObject &details)
{
    m_events.append(
        QJsonObject{{u"campaign_id"_s, campaign}, {u"kind"_s, kind}, {u"details"_s, details}});
}

void ClosureBatch::addAudit(qint64 campaign, const QString &action, const QJsonObject &before,
                            const QJsonObject &after)
{
    m_audit.append(QJsonObject{{u"campaign_id"_s, campaign},
                               {u"action"_s, action},
                               {u"old"_s, before},
                               {u"new"_s, after}});
}

Status ClosureBatch::finish()
{
    if (!m_events.isEmpty()) {
        const auto written =
            m_session.execute(u"closure-events"_s, {{u":entries"_s, jsonText(m_events)},
                                                    {u":now"_s, m_now},
                                                    {u":actor"_s, notNull(m_actor.name)}});
        if (!written)
            return written.error();
    }
    if (m_audit.isEmpty())
        return {};
    return withoutCount(
        m_session.execute(u"closure-audit"_s, {{u":entries"_s, jsonText(m_audit)},
                                               {u":actor"_s, notNull(m_actor.name)},
                                               {u":origin"_s, notNull(m_actor.origin)},
                                               {u":reason"_s, textOrNull(m_reason)}}));
}

void ClosureBatch::count(const char *figure, qint64 by)
{
    const QString name = QString::fromLatin1(figure);
    if (by > 0)
        m_figures.insert(name, m_figures.value(name).toInteger() + by);
}

} // namespace regie
