// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/closurebatch.h"

/// What a batch of closure does to campaigns; closurebatch.cpp has what it does to messages.
namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 3;

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString nameOf(ClosureBatch::Settling settling)
{
    switch (settling) {
    case ClosureBatch::Settling::No:
        return u"no"_s;
    case ClosureBatch::Settling::WhenDue:
        return u"due"_s;
    case ClosureBatch::Settling::Now:
        return u"now"_s;
    }
    return u"no"_s;
}

} // namespace

Status ClosureBatch::recount(const QList<qint64> &campaigns, Settling settling,
                             const QString &closedReason)
{
    const Bindings bindings{
        {u":now"_s, m_now},
        {u":reason"_s, closedReason.isEmpty() ? QVariant() : QVariant(closedReason)},
        {u":settling"_s, nameOf(settling)}};
    QList<qint64> left = campaigns;
    // Those that another program changed between count and write are counted again. Who keeps
    // changing is left to the next check.
    for (int i = 0; i < tries && !left.isEmpty(); ++i) {
        QList<qint64> missed;
        if (const Status status = recountOnce(left, bindings, &missed); !status)
            return status;
        left = missed;
    }
    return {};
}

Status ClosureBatch::recountOnce(const QList<qint64> &campaigns, const Bindings &bindings,
                                 QList<qint64> *missed)
{
    Bindings all = bindings;
    all.insert(u":campaign_ids"_s, sqlArray(campaigns));
    return m_session.forEach(u"closure-recount"_s, all, [&](const Row &row) {
        if (row.boolean(1))
            tellRecount(row);
        else
            missed->append(row.integer(0));
        return true;
    });
}

void ClosureBatch::tellRecount(const Row &row)
{
    ++m_changed;
    if (row.boolean(2))
        count("counters");
    const bool isOther = row.text(3) != row.text(4);
    const bool isSettled = row.boolean(6);
    if (!isOther && !isSettled)
        return;
    tellOutcome(row);
    QJsonObject after{{u"status"_s, row.text(4)}};
    if (!row.isNull(5))
        after.insert(u"closed_reason"_s, row.text(5));
    if (isSettled)
        after.insert(u"settled_at"_s, timeOrNull(m_now));
    const QString action = !isOther                      ? u"campaign-settled"_s
                           : row.text(4) == "sending"_L1 ? u"campaign-reopened"_s
                                                         : u"campaign-closed"_s;
    addAudit(row.integer(0), action, {{u"status"_s, row.text(3)}}, after);
}

void ClosureBatch::tellOutcome(const Row &row)
{
    const qint64 campaign = row.integer(0);
    if (row.text(4) != row.text(3) && row.text(4) == "sending"_L1) {
        count("reopened");
        addEvent(campaign, u"reopened"_s, {{u"pending"_s, row.integer(9)}});
    } else if (row.text(4) != row.text(3)) {
        count(row.text(4) == "failed"_L1 ? "failed" : "completed");
        addEvent(campaign, row.text(4),
                 {{u"sent"_s, row.integer(7)}, {u"failed"_s, row.integer(8)}});
    }
    if (row.boolean(6)) {
        count("settled");
        addEvent(campaign, u"settled"_s, {{u"replies"_s, row.integer(10)}});
    }
}

Status ClosureBatch::relaunch(const QList<qint64> &campaigns)
{
    return m_session.forEach(u"closure-relaunch"_s,
                             {{u":campaign_ids"_s, sqlArray(campaigns)}, {u":now"_s, m_now}},
                             [&](const Row &row) {
                                 tellClocks(row);
                                 return true;
                             });
}

void ClosureBatch::tellClocks(const Row &row)
{
    ++m_changed;
    const qint64 campaign = row.integer(0);
    const QJsonObject before{{u"started_at"_s, timeOrNull(row.time(2))},
                             {u"relaunch_requested_at"_s, timeOrNull(row.time(4))}};
    const QJsonObject after{{u"started_at"_s, timeOrNull(row.time(3))},
                            {u"relaunch_requested_at"_s, timeOrNull(row.time(5))}};
    if (row.isNull(2) && !row.isNull(3))
        count("started");
    if (row.boolean(1)) {
        count("relaunch");
        addEvent(campaign, u"relaunch_requested"_s, {{u"idle_minutes"_s, row.integer(6)}});
    }
    const QString action = row.boolean(1)                    ? u"relaunch-requested"_s
                           : row.isNull(2) && !row.isNull(3) ? u"clock-started"_s
                                                             : u"relaunch-answered"_s;
    addAudit(campaign, action, before, after);
}

Status ClosureBatch::countInteractions(const QList<qint64> &campaigns)
{
    const auto counted = m_session.execute(u"closure-count-interactions"_s,
                                           {{u":campaign_ids"_s, sqlArray(campaigns)}});
    if (!counted)
        return counted.error();
    m_changed += *counted;
    count("counters", *counted);
    return {};
}

} // namespace regie
