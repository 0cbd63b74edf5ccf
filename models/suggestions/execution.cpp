// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/execution.h"

#include "domain/suggestion.h"
#include "suggestions/executions.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Longer than a request may take, and than a lease lives: nobody is still at it.
constexpr double abandonedSeconds = 60;
constexpr qsizetype mostSentences = 20;

QString translated(const char *text)
{
    return QCoreApplication::translate("regie::Execution", text);
}

/// Saying no is an answer; everything else may be different the next time.
bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::Input || error.kind == ErrorKind::Permission;
}

ExecutionCandidate candidateFrom(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

QString about(const ExecutionTask &task, const QString &reason)
{
    return u"%1 · %2: %3"_s.arg(task.clientName, task.entityName, reason);
}

} // namespace

Status runExecutions(CheckRun &run, const ConnectorFactory &connectors)
{
    return Executions(run, connectors).run();
}

/// What broke off comes first: a suggestion must not act while it is not known what became of it.
Status Executions::run()
{
    Status status = forEachTask(u"execution-broken"_s, {{u":seconds"_s, abandonedSeconds}},
                                &Executions::settle);
    if (status)
        status = forEachTask(u"execution-rollbacks"_s, {}, &Executions::takeBack);
    if (status)
        status = carryOutApproved();
    return status ? m_first : status;
}

Status Executions::forEachTask(const QString &statement, const Bindings &bindings, Step step)
{
    const auto ids = m_run.session.fetch<qint64>(statement, bindings,
                                                 [](const Row &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        if (!m_run.isWanted())
            return {};
        if (const Status status = withTask(id, step); !goesOn(status))
            return status;
    }
    return {};
}

Status Executions::withTask(qint64 executionId, Step step)
{
    const auto task = executionTask(m_run.session, executionId);
    if (!task || !task->has_value())
        return task ? Status() : Status(task.error());
    m_connectors.setSubject((*task)->clientKey, executionId);
    return (this->*step)(**task);
}

Status Executions::carryOutApproved()
{
    const auto candidates = m_run.session.fetch<ExecutionCandidate>(
        u"execution-candidates"_s, {{u":now"_s, m_run.now}, {u":grace"_s, approvalGraceSeconds}},
        candidateFrom);
    if (!candidates)
        return candidates.error();
    for (const ExecutionCandidate &candidate : *candidates) {
        if (!m_run.isWanted())
            return {};
        if (const Status status = carryOut(candidate); !goesOn(status))
            return status;
    }
    return {};
}

/// Without its connector it is not even begun, so that its approval can still be taken back.
Status Executions::carryOut(const ExecutionCandidate &candidate)
{
    if (candidate.needsConnector()) {
        const auto connector = m_connectors.ads(candidate.connector);
        if (!connector) {
            leave(u"%1: %2"_s.arg(candidate.clientName.isEmpty() ? candidate.clientKey
                                                                 : candidate.clientName,
                                  connector.error().text()));
            return {};
        }
    }
    const auto claim = m_record.claim(candidate);
    if (!claim)
        return claim.error();
    if (!claim->left.isEmpty())
        leave(claim->left);
    return claim->executionId == 0 ? Status() : withTask(claim->executionId, &Executions::perform);
}

// --- doing it ----------------------------------------------------------------------------------

Status Executions::takeBack(const ExecutionTask &task)
{
    if (!task.isLive() || task.isNotice() || task.clientMode == "live"_L1)
        return perform(task);
    leave(about(task, translated(QT_TRANSLATE_NOOP(
                          "regie::Execution",
                          "the rollback waits until the client is in live mode again."))));
    return {};
}

Status Executions::perform(const ExecutionTask &task)
{
    if (!task.isLive())
        return done(task, {{u"dry_run"_s, true}}, false);
    if (task.isNotice())
        return done(task, {{u"notice"_s, true}}, false);
    const auto connector = m_connectors.ads(task.connector);
    return connector ? performLive(task, **connector) : putBack(task, connector.error().text());
}

/// Looked at again before acting: what was decided is about the entity as it was then.
Status Executions::performLive(const ExecutionTask &task, AdsConnector &connector)
{
    const Result<EntityState> state = connector.read(task.entityType, task.entityId);
    if (!state)
        return unreadable(task, state.error());
    if (const QString reason = refusal(task, *state); !reason.isEmpty())
        return fail(task, u"refused"_s, reason);
    if (!m_run.isWanted())
        return putBack(task, Error::cancelled().summary);
    const Result<bool> marked = m_record.mark(task, toJson(*state));
    if (!marked || !*marked)
        return marked ? Status() : Status(marked.error());
    return endOf(task, act(task, connector));
}

ActOutcome Executions::act(const ExecutionTask &task, AdsConnector &connector)
{
    if (task.action == "set_budget"_L1)
        return connector.setDailyBudget(task.entityType, task.entityId,
                                        task.wanted.dailyBudget.value_or(0));
    return connector.setStatus(task.entityType, task.entityId, task.wanted.status);
}

Status Executions::endOf(const ExecutionTask &task, const ActOutcome &outcome)
{
    switch (outcome.kind) {
    case ActOutcome::Kind::Done:
        return done(task, outcome.response, true);
    case ActOutcome::Kind::Refused:
        return fail(task, u"failed"_s, outcome.reason, outcome.response);
    case ActOutcome::Kind::NotSent:
        m_connectors.giveUp(task.connector, outcome.reason);
        return task.isRollback() ? fail(task, u"failed"_s, outcome.reason)
                                 : putBack(task, outcome.reason);
    case ActOutcome::Kind::Uncertain:
        break;
    }
    count(u"execution_uncertain"_s);
    leave(about(task, outcome.reason));
    return m_record.finish(task, {u"uncertain"_s, {}, outcome.reason, outcome.response});
}

// --- what broke off ----------------------------------------------------------------------------

Status Executions::settle(const ExecutionTask &task)
{
    if (!task.isLive() || task.isNotice() || !task.wasMarked())
        return putBack(task,
                       translated(QT_TRANSLATE_NOOP("regie::Execution",
                                                    "It broke off before anything was sent.")),
                       {{u"settled"_s, u"not_sent"_s}});
    const auto connector = m_connectors.ads(task.connector);
    if (!connector) {
        leave(about(task, connector.error().text()));
        return {};
    }
    const Result<EntityState> state = (*connector)->read(task.entityType, task.entityId);
    if (state)
        return settleBy(task, *state);
    if (isFinal(state.error()))
        return fail(task, u"failed"_s,
                    translated(QT_TRANSLATE_NOOP("regie::Execution",
                                                 "Nobody can tell whether it was done. %1"))
                        .arg(state.error().text()));
    m_connectors.giveUp(task.connector, state.error().text());
    leave(about(task, state.error().text()));
    return {};
}

Status Executions::settleBy(const ExecutionTask &task, const EntityState &state)
{
    if (task.wanted.isMetBy(state))
        return done(task, {{u"settled"_s, u"done"_s}}, true);
    EntityTarget before = EntityTarget::fromJson(task.before);
    if (task.wanted.status.isEmpty())
        before.status.clear();
    if (!task.wanted.dailyBudget)
        before.dailyBudget.reset();
    if (before.isMetBy(state))
        return settleNotDone(task);
    return fail(
        task, u"failed"_s,
        translated(
            QT_TRANSLATE_NOOP("regie::Execution",
                              "The answer was lost, and somebody else has changed it meanwhile: "
                              "%1 was to be set, and it is %2."))
            .arg(inWords(task, task.wanted), inWords(task, {state.status, state.dailyBudget})),
        {{u"settled"_s, u"changed_meanwhile"_s}});
}

/// Tried once more, with a new look at everything; not for ever.
Status Executions::settleNotDone(const ExecutionTask &task)
{
    const QString reason = translated(QT_TRANSLATE_NOOP(
        "regie::Execution", "The answer was lost; the platform has not done it."));
    const QJsonObject response{{u"settled"_s, u"not_done"_s}};
    const auto before = m_run.session.fetchOne<qint64>(
        u"execution-not-done-before"_s, {{u":suggestion_id"_s, task.suggestionId}},
        [](const Row &row) { return row.integer(0); });
    if (!before)
        return before.error();
    return task.isRollback() || before->value_or(0) > 0 ? fail(task, u"failed"_s, reason, response)
                                                        : putBack(task, reason, response);
}

// --- how it ends -------------------------------------------------------------------------------

Status Executions::done(const ExecutionTask &task, const QJsonObject &response, bool isChanged)
{
    const QLatin1String to = task.isRollback() ? suggestion::RolledBack : suggestion::Executed;
    const Status ended = m_record.finish(task, {u"done"_s, QString(to), {}, response, isChanged});
    if (ended)
        count(task.isRollback() ? u"rolled_back"_s
              : task.isLive()   ? u"executed"_s
                                : u"executed_dry_run"_s);
    return ended;
}

/// A rollback that fails leaves the suggestion executed.
Status Executions::fail(const ExecutionTask &task, const QString &status, const QString &reason,
                        const QJsonObject &response)
{
    count(status == "refused"_L1 ? u"execution_refused"_s : u"execution_failed"_s);
    leave(about(task, reason));
    return m_record.finish(
        task,
        {status, task.isRollback() ? QString() : QString(suggestion::Failed), reason, response});
}

/// Nothing was sent: the suggestion is approved again. A rollback just stays asked for.
Status Executions::putBack(const ExecutionTask &task, const QString &reason,
                           const QJsonObject &response)
{
    leave(about(task, reason));
    if (task.isRollback() && !task.wasMarked())
        return {};
    return m_record.finish(task, {u"failed"_s, QString(suggestion::Approved), reason, response});
}

Status Executions::unreadable(const ExecutionTask &task, const Error &error)
{
    if (isFinal(error))
        return fail(task, u"failed"_s, error.text());
    m_connectors.giveUp(task.connector, error.text());
    return putBack(task, error.text());
}

bool Executions::goesOn(const Status &status)
{
    if (status)
        return true;
    if (m_first)
        m_first = status;
    const Error &error = status.error();
    // A lost lease is a conflict with a state of its own; see Scheduler.
    return error.kind != ErrorKind::Offline && error.kind != ErrorKind::Cancelled &&
           error.sqlState != "RGLL0"_L1 && m_run.session.isAlive();
}

void Executions::leave(const QString &sentence)
{
    QJsonArray left = m_run.details.value(u"left"_s).toArray();
    if (left.size() < mostSentences && !left.contains(sentence))
        left.append(sentence);
    m_run.details.insert(u"left"_s, left);
}

void Executions::count(const QString &figure)
{
    m_run.details.insert(figure, m_run.details.value(figure).toInteger() + 1);
}

// --- preview -----------------------------------------------------------------------------------

Result<CheckPreview> previewExecutions(Session &session, const QDateTime &, int limit)
{
    CheckPreview preview;
    qint64 approved = 0, asked = 0;
    const Status read =
        session.forEach(u"execution-preview"_s, {{u":most"_s, limit}}, [&](const Row &row) {
            CheckChange change;
            change.change = row.text(0);
            change.object = row.text(1);
            change.since = row.time(2);
            (change.change == "roll_back"_L1 ? asked : approved) = row.integer(4);
            if (preview.changes.size() < limit)
                preview.changes.append(change);
            return true;
        });
    if (!read)
        return read.error();
    preview.total = approved + asked;
    return preview;
}

} // namespace regie
