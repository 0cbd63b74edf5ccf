// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/analysis.h"

#include "database/session.h"
#include "database/sqlvalues.h"
#include "operations/closurebatch.h"
#include "suggestions/analysisstore.h"
#include "suggestions/clients.h"
#include "suggestions/decisions.h"
#include "suggestions/patterns.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedAt = 14;
constexpr qsizetype mostListed = 1000;

Status withoutCount(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

/// One analysis: figures are read once for all clients and judged as they come; proposals are then
/// stored client by client.
class Analysis
{
public:
    Analysis(Session &session, const AnalysisRequest &request, const Actor &actor,
             const BatchRunner &batch, const std::function<bool(qint64, qint64)> &progress)
        : m_session(session)
        , m_request(request)
        , m_actor(actor)
        , m_batch(batch)
        , m_progress(progress)
    {}

    Result<AnalysisOutcome> run();

private:
    Status prepare();
    Status begin();
    Status judgeAll();
    Status storeAll();
    Status store(const AnalysisClient &client, const QList<ProposedSuggestion> &proposals);
    Status storeWhatMay(const AnalysisClient &client, const QList<ProposedSuggestion> &proposals,
                        AnalysisOutcome *tally);
    Status finish();
    Status expire();
    Result<qint64> count(const QString &statement, const Bindings &bindings = {});
    bool goesOn(qint64 done) const;

    Session &m_session;
    const AnalysisRequest &m_request;
    const Actor &m_actor;
    const BatchRunner &m_batch;
    const std::function<bool(qint64, qint64)> &m_progress;
    QDateTime m_now;
    QList<AnalysisClient> m_clients; ///< of the benchmarks
    QList<AnalysisClient> m_wanted;
    QMap<QString, QList<ProposedSuggestion>> m_proposals; ///< by client
    AnalysisOutcome m_outcome;
};

bool Analysis::goesOn(qint64 done) const
{
    return !m_session.isCancelled() && (!m_progress || m_progress(done, m_wanted.size()));
}

Result<AnalysisOutcome> Analysis::run()
{
    Status status = prepare();
    for (const auto step :
         {&Analysis::begin, &Analysis::judgeAll, &Analysis::storeAll, &Analysis::finish}) {
        if (status)
            status = (this->*step)();
    }
    if (!status)
        return status.error();
    return m_outcome;
}

Status Analysis::prepare()
{
    const Result<QDateTime> now =
        m_request.at.isValid() ? Result(m_request.at) : databaseTime(m_session);
    if (!now)
        return now.error();
    m_now = *now;
    auto clients = analysisClients(m_session, m_request.clientKey, m_request.asOf);
    if (!clients)
        return clients.error();
    m_clients = clients.take();
    std::ranges::copy_if(m_clients, std::back_inserter(m_wanted), &AnalysisClient::isWanted);
    m_outcome.asOf = m_request.asOf.isValid() ? m_request.asOf : QDate();
    for (const AnalysisClient &client : std::as_const(m_wanted)) {
        if (!m_outcome.asOf.isValid() || client.asOf > m_outcome.asOf)
            m_outcome.asOf = client.asOf;
    }
    if (!m_outcome.asOf.isValid())
        m_outcome.asOf = m_now.date();
    return {};
}

/// What waits too long makes room first, and what comes back is open again: neither may be proposed
/// a second time.
Status Analysis::begin()
{
    if (m_request.dryRun) {
        const auto expiring = count(u"suggestion-expiring"_s, {{u":now"_s, m_now}});
        if (expiring)
            m_outcome.expired = *expiring;
        return withoutCount(expiring);
    }
    return retriedWhenBlocked([this] {
        return m_batch([this] {
            const Status expired = expire();
            if (!expired)
                return expired;
            const auto id = count(u"suggestion-analysis-start"_s,
                                  {{u":client_key"_s, textOrNull(m_request.clientKey)},
                                   {u":as_of"_s, m_outcome.asOf},
                                   {u":now"_s, m_now},
                                   {u":actor"_s, notNull(m_actor.name)}});
            if (id)
                m_outcome.analysisId = *id;
            return withoutCount(id);
        });
    });
}

Status Analysis::expire()
{
    if (const auto moved = resumeAndExpire(m_session, m_now, m_actor); !moved)
        return moved.error();
    const auto expired = count(u"suggestion-expired-count"_s);
    if (expired)
        m_outcome.expired = *expired;
    return withoutCount(expired);
}

Result<qint64> Analysis::count(const QString &statement, const Bindings &bindings)
{
    const auto found = m_session.fetchOne<qint64>(statement, bindings,
                                                  [](const Row &row) { return row.integer(0); });
    return found ? Result(found->value_or(0)) : found.error();
}

Status Analysis::judgeAll()
{
    if (!goesOn(0))
        return Error::cancelled();
    QHash<QString, RuleSettings> rules;
    for (const AnalysisClient &client : std::as_const(m_wanted))
        rules.insert(client.key, client.rules);
    if (rules.isEmpty())
        return {};
    const auto judged = [&](const EntityKey &key, const EntityFigures &figures) {
        ++m_outcome.entities;
        for (const RuleFinding &finding : judge(figures, rules[key.clientKey])) {
            if (finding.proposal)
                m_proposals[key.clientKey].append(
                    {key.clientKey, key.type, key.id, QString(), *finding.proposal});
        }
        return true;
    };
    return m_batch([&]() -> Status {
        const auto read = forEachEntity(m_session, m_clients, {}, judged);
        return read ? Status() : Status(read.error());
    });
}

Status Analysis::storeAll()
{
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        if (!goesOn(i))
            return Error::cancelled();
        const AnalysisClient &client = m_wanted[i];
        if (const Status stored = store(client, m_proposals.take(client.key)); !stored)
            return stored;
    }
    return {};
}

Status Analysis::store(const AnalysisClient &client, const QList<ProposedSuggestion> &proposals)
{
    AnalysisOutcome tally;
    const auto work = [&]() -> Status {
        tally = {};
        if (m_request.dryRun)
            return storeWhatMay(client, proposals, &tally);
        return m_batch([&]() -> Status {
            const Status stored = storeWhatMay(client, proposals, &tally);
            return stored ? refreshSpendHistory(m_session, client.key,
                                                client.asOf.addDays(1 - daysLookedAt), client.asOf)
                          : stored;
        });
    };
    if (const Status done = retriedWhenBlocked(work); !done)
        return done;
    m_outcome.made += tally.made;
    m_outcome.alreadyOpen += tally.alreadyOpen;
    m_outcome.refusedBefore += tally.refusedBefore;
    m_outcome.tooSoon += tally.tooSoon;
    const qsizetype room = mostListed - m_outcome.proposals.size();
    m_outcome.proposals.append(tally.proposals.first(std::min(room, tally.proposals.size())));
    return {};
}

/// Only analyses make suggestions, and they wait for one another: nothing can be refused between
/// looking and storing.
Status Analysis::storeWhatMay(const AnalysisClient &client,
                              const QList<ProposedSuggestion> &proposals, AnalysisOutcome *tally)
{
    if (proposals.isEmpty())
        return {};
    if (!m_request.dryRun) {
        const Bindings bindings{{u":client_key"_s, client.key}};
        if (const auto held = m_session.execute(u"suggestion-analysis-lock"_s, bindings); !held)
            return held.error();
    }
    const auto standings = standingsOf(m_session, client, m_now, proposals);
    if (!standings)
        return standings.error();
    QList<ProposedSuggestion> allowed;
    for (const StandingProposal &standing : *standings) {
        if (standing.isOpen)
            ++tally->alreadyOpen;
        else if (standing.isRefused(client))
            ++tally->refusedBefore;
        else if (standing.isTooSoon(client))
            ++tally->tooSoon;
        else
            allowed.append(standing.proposed);
    }
    tally->made = allowed.size();
    if (m_request.dryRun) {
        tally->proposals = allowed;
        return {};
    }
    const auto stored = storeProposals(m_session, client, m_outcome.analysisId, m_now, allowed);
    if (!stored)
        return stored.error();
    tally->alreadyOpen += allowed.size() - *stored; // a refusal was undone meanwhile
    tally->made = *stored;
    return {};
}

Status Analysis::finish()
{
    if (m_request.dryRun)
        return {};
    const QJsonObject details{{u"clients"_s, m_wanted.size()},
                              {u"already_open"_s, m_outcome.alreadyOpen},
                              {u"refused_before"_s, m_outcome.refusedBefore},
                              {u"too_soon"_s, m_outcome.tooSoon}};
    const QByteArray json = QJsonDocument(details).toJson(QJsonDocument::Compact);
    return retriedWhenBlocked([&] {
        return m_batch([&]() -> Status {
            if (const Status learned = refreshPatterns(m_session); !learned)
                return learned;
            return withoutCount(m_session.execute(u"suggestion-analysis-finish"_s,
                                                  {{u":analysis_id"_s, m_outcome.analysisId},
                                                   {u":entities"_s, m_outcome.entities},
                                                   {u":made"_s, m_outcome.made},
                                                   {u":expired"_s, m_outcome.expired},
                                                   {u":details"_s, QString::fromUtf8(json)}}));
        });
    });
}

} // namespace

Result<AnalysisOutcome> analyse(Session &session, const AnalysisRequest &request,
                                const Actor &actor, const BatchRunner &batch,
                                const std::function<bool(qint64, qint64)> &progress)
{
    return Analysis(session, request, actor, batch, progress).run();
}

} // namespace regie
