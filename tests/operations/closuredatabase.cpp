// SPDX-License-Identifier: GPL-3.0-or-later
#include "closuredatabase.h"

#include "operations/closure.h"

#include <sstream>

namespace regie {

using namespace Qt::StringLiterals;
using closure::History;
using closure::World;

const std::array<ClosureCheck, 3> closureChecks{{
    {"closure_24h", &ClosureRun::checkReplies, &closure::replyCheck, &previewReplyCheck},
    {"closure_48h", &ClosureRun::checkLimits, &closure::limitCheck, &previewLimitCheck},
    {"interrupted", &ClosureRun::checkInterrupted, &closure::interruptedCheck,
     &previewInterruptedCheck},
}};

namespace {

QString sql(const QDateTime &time)
{
    return time.isValid() ? u'\'' + time.toString(Qt::ISODateWithMs) + u'\'' : u"null"_s;
}

QString sql(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"null"_s;
}

QString sql(const QString &text)
{
    return text.isEmpty() ? u"null"_s : u'\'' + text + u'\'';
}

QString campaignRow(qsizetype id, const closure::Campaign &c)
{
    const closure::Counters &n = c.counters;
    QStringList values{QString::number(id), u"'campaign %1'"_s.arg(id), sql(c.status),
                       sql(c.closedReason), sql(c.startedAt),           sql(c.completedAt),
                       sql(c.settledAt),    sql(c.relaunchRequestedAt), sql(c.movedLimitAt),
                       sql(c.vetoedAt)};
    for (const qint64 count : {n.total, n.sent, n.sent, n.delivered, n.read, n.failed,
                               n.noInteraction, n.pending, n.interactions})
        values.append(QString::number(count));
    return u'(' + values.join(u',') + u')';
}

QString messageRow(qsizetype campaign, const closure::Message &m)
{
    return u'(' +
           QStringList{QString::number(campaign),
                       QString::number(m.id),
                       sql(m.contact),
                       sql(m.type),
                       sql(m.status),
                       sql(m.sentAt),
                       sql(m.deliveredAt),
                       sql(m.readAt)}
               .join(u',') +
           u')';
}

QString interactionRow(qsizetype campaign, const closure::Interaction &i)
{
    return u'(' +
           QStringList{QString::number(campaign), sql(i.contact), sql(i.message), sql(i.type),
                       sql(i.at)}
               .join(u',') +
           u')';
}

/// Nothing for no rows.
QString insert(const char *into, const QStringList &rows)
{
    return rows.isEmpty()
               ? QString()
               : u"insert into %1 values %2;"_s.arg(QString::fromLatin1(into), rows.join(u','));
}

constexpr auto campaignColumns =
    "campaigns (campaign_id, name, status, closed_reason, started_at, completed_at, settled_at, "
    "relaunch_requested_at, close_limit_at, closure_vetoed_at, total_count, sent_count, "
    "success_count, delivered_count, read_count, failed_count, no_interaction_count, "
    "pending_count, interaction_count)";
constexpr auto messageColumns = "messages (campaign_id, id, contact_id, message_type, status, "
                                "sent_at, delivered_at, read_at)";
constexpr auto interactionColumns =
    "interactions (campaign_id, contact_id, message_id, interaction_type, created_at)";

closure::Campaign campaignFrom(const Row &row)
{
    closure::Campaign campaign;
    campaign.status = row.text(0);
    campaign.closedReason = row.text(1);
    int i = 2;
    for (QDateTime *time :
         {&campaign.startedAt, &campaign.completedAt, &campaign.settledAt,
          &campaign.relaunchRequestedAt, &campaign.movedLimitAt, &campaign.vetoedAt})
        *time = row.time(i++);
    closure::Counters &counters = campaign.counters;
    for (qint64 *count :
         {&counters.total, &counters.sent, &counters.delivered, &counters.read, &counters.failed,
          &counters.noInteraction, &counters.pending, &counters.interactions})
        *count = row.integer(i++);
    return campaign;
}

std::optional<qint64> number(const Row &row, int column)
{
    return row.isNull(column) ? std::optional<qint64>() : row.integer(column);
}

closure::Message messageFrom(const Row &row)
{
    return {row.integer(1), number(row, 2), row.text(3), row.text(4),
            row.time(5),    row.time(6),    row.time(7)};
}

closure::Interaction interactionFrom(const Row &row)
{
    return {number(row, 1), number(row, 2), row.text(3), row.time(4)};
}

void mustRead(Session &session, const char *query, const std::function<void(const Row &)> &each)
{
    const Status status =
        session.forEachSql(u"test"_s, QString::fromLatin1(query), {}, [&](const Row &row) {
            each(row);
            return true;
        });
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().text()));
}

void mustExecute(Session &session, const QString &script)
{
    const Status status = session.executeScript(u"test"_s, script);
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().text()));
}

std::string shown(const History &history)
{
    std::ostringstream out;
    closure::showValue(history, out);
    return out.str();
}

} // namespace

ClosureDatabase::ClosureDatabase()
    : m_session(m_database.open())
{
    m_database.execute(
        u"insert into contacts (contact_id, name) select n, 'contact ' || n from generate_series(1, 9) n"_s);
}

void ClosureDatabase::write(const World &world)
{
    // What hundreds of worlds leave behind would slow the next ones down.
    if (++m_worlds % 40 == 0)
        mustExecute(*m_session, u"vacuum campaigns, messages, interactions, campaign_events"_s);
    QStringList campaigns, messages, interactions;
    qsizetype id = 0;
    for (const History &history : world.campaigns) {
        campaigns.append(campaignRow(++id, history.campaign));
        for (const closure::Message &message : history.messages)
            messages.append(messageRow(id, message));
        for (const closure::Interaction &interaction : history.interactions)
            interactions.append(interactionRow(id, interaction));
    }
    mustExecute(*m_session, u"begin; delete from interactions; delete from messages;"
                            "delete from campaign_events; delete from campaigns;"_s +
                                insert(campaignColumns, campaigns) +
                                insert(messageColumns, messages) +
                                insert(interactionColumns, interactions) + u"commit"_s);
    mustRead(*m_session, "select coalesce(max(id), 0) from audit_log",
             [&](const Row &row) { m_lastAudit = row.integer(0); });
}

World ClosureDatabase::read() const
{
    World world;
    mustRead(*m_session,
             "select status, closed_reason, started_at, completed_at, settled_at, "
             "relaunch_requested_at, close_limit_at, closure_vetoed_at, total_count, sent_count, "
             "delivered_count, read_count, failed_count, no_interaction_count, pending_count, "
             "interaction_count from campaigns order by campaign_id",
             [&](const Row &row) {
                 world.campaigns.push_back({campaignFrom(row), {}, {}});
             });
    const auto of = [&](const Row &row) -> History & {
        return world.campaigns[std::size_t(row.integer(0) - 1)];
    };
    mustRead(*m_session,
             "select campaign_id, id, contact_id, message_type, status, sent_at, delivered_at, "
             "read_at from messages order by campaign_id, id",
             [&](const Row &row) { of(row).messages.append(messageFrom(row)); });
    mustRead(*m_session,
             "select campaign_id, contact_id, message_id, interaction_type, created_at "
             "from interactions order by campaign_id, id",
             [&](const Row &row) { of(row).interactions.append(interactionFrom(row)); });
    return world;
}

QStringList ClosureDatabase::events() const
{
    QStringList lines;
    mustRead(*m_session,
             "select campaign_id || ' ' || kind || ' ' || details from campaign_events order by 1",
             [&](const Row &row) { lines.append(row.text(0)); });
    return lines;
}

qint64 ClosureDatabase::auditLines() const
{
    qint64 last = 0;
    mustRead(*m_session, "select coalesce(max(id), 0) from audit_log",
             [&](const Row &row) { last = row.integer(0); });
    return last - m_lastAudit;
}

QStringList ClosureDatabase::history() const
{
    QStringList lines;
    const QString audited = u"from audit_log a where a.id > "_s + QString::number(m_lastAudit);
    for (
        const QString &query :
        {u"select campaign_id || ' ' || kind || ' ' || count(*) filter (where kind not like "
         u"'check%') "
         "|| ' ' || coalesce(sum(coalesce(details ->> 'no_interaction', details ->> "
         "'failed')::int), 0) "
         "from campaign_events group by campaign_id, kind order by 1"_s,
         u"select object_id || ' ' || action || ' ' || m.key || ' ' || m.value from (select a.* "_s +
             audited + u") a cross join jsonb_each_text(a.old_values -> 'messages') m order by 1"_s,
         u"select object_id || ' ' || action || ' ' || old_values || ' ' || new_values "_s +
             audited + u" and not jsonb_exists(old_values, 'messages') order by 1"_s})
        mustRead(*m_session, qPrintable(query), [&](const Row &row) { lines.append(row.text(0)); });
    return lines;
}

CheckRun ClosureDatabase::makeRun(Session &session, const ClosureCheck &check)
{
    return {session, closure::noon(), Actor::check(QString::fromLatin1(check.name)), 1,
            [&session](const std::function<Status()> &work) {
                return session.transaction(work);
            }};
}

CheckRun ClosureDatabase::runIn(Session &session, const ClosureCheck &check, Status *status,
                                qint64 messagesPerBatch)
{
    CheckRun run = makeRun(session, check);
    ClosureRun closureRun(run, messagesPerBatch);
    *status = (closureRun.*check.run)();
    return run;
}

CheckRun ClosureDatabase::run(const ClosureCheck &check, qint64 messagesPerBatch)
{
    Status status;
    CheckRun run = runIn(*m_session, check, &status, messagesPerBatch);
    if (!status)
        qFatal("%s", qUtf8Printable(status.error().query + u' ' + status.error().text()));
    return run;
}

std::string difference(const World &found, const World &expected)
{
    if (found.campaigns.size() != expected.campaigns.size())
        return "other campaigns";
    for (std::size_t i = 0; i < found.campaigns.size(); ++i) {
        const std::string was = shown(found.campaigns[i]);
        const std::string should = shown(expected.campaigns[i]);
        if (was != should)
            return "campaign " + std::to_string(i + 1) + " is" + was + "\nand should be" + should;
    }
    return {};
}

} // namespace regie
