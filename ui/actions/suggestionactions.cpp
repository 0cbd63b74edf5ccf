// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/suggestionactions.h"

#include "ui/backgroundjob.h"
#include "ui/notifications.h"
#include "ui/texts/suggestiontexts.h"

#include "database/database.h"
#include "suggestions/execution.h"

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int remembered = 50;

QList<qint64> idsOf(const QList<DecisionOutcome> &outcomes, qint64 DecisionOutcome::*id)
{
    QList<qint64> ids;
    for (const DecisionOutcome &outcome : outcomes) {
        if (outcome.kind == DecisionOutcome::Kind::Decided)
            ids.append(outcome.*id);
    }
    return ids;
}

} // namespace

SuggestionActions::SuggestionActions(QObject *parent)
    : QObject(parent)
{}

void SuggestionActions::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (!otherDatabase)
        return;
    m_deciding.clear();
    m_bulk = false;
    m_done.clear();
    Q_EMIT undoChanged();
}

void SuggestionActions::tellError(const Error &error)
{
    if (m_services.notifications)
        m_services.notifications->failed(error);
}

void SuggestionActions::remember(const Done &done)
{
    m_done.append(done);
    if (m_done.size() > remembered)
        m_done.removeFirst();
    Q_EMIT undoChanged();
}

void SuggestionActions::decide(const DecisionRequest &request, const QString &title)
{
    const qint64 id = request.suggestionId;
    if (!m_services.database || m_deciding.contains(id))
        return;
    m_deciding.insert(id);
    m_services.database->ask(
        this,
        [request](Session &session) { return regie::decide(session, request, Actor::inWindow()); },
        [this, id, title](const Result<DecisionOutcome> &outcome) {
            m_deciding.remove(id);
            if (!outcome) {
                tellError(outcome.error());
                Q_EMIT failed(id);
                return tellAnswered(false);
            }
            const bool kept = outcome->kind == DecisionOutcome::Kind::Decided;
            if (kept)
                remember({title, {outcome->decisionId}});
            Q_EMIT decided(*outcome, title);
            tellAnswered(kept);
        },
        Lane::Interactive, Access::Write);
}

void SuggestionActions::tellAnswered(bool kept)
{
    if (isAnyOnItsWay())
        return;
    Q_EMIT undoChanged();
    Q_EMIT allAnswered(kept);
}

void SuggestionActions::decideAll(const QList<SuggestionVersion> &items,
                                  const DecisionRequest &request, const QString &label)
{
    if (m_bulk || items.isEmpty())
        return;
    if (!m_services.database || !m_services.jobs)
        return tellNotStarted(m_services, label);
    m_bulk = true;
    runJob(
        m_services, label,
        [items, request](Session &session, const JobProgress &progress) {
            return regie::decideAll(session, items, request, Actor::inWindow(), progress);
        },
        [self = QPointer(this), request, label,
         asked = items.size()](const Result<QList<DecisionOutcome>> &outcomes) {
            if (!self)
                return;
            self->m_bulk = false;
            if (!outcomes) {
                self->tellError(outcomes.error());
                Q_EMIT self->failed(0);
                return;
            }
            const QList<qint64> decisions = idsOf(*outcomes, &DecisionOutcome::decisionId);
            if (!decisions.isEmpty())
                self->remember({label, decisions});
            Q_EMIT self->allDecided(*outcomes, request.decision, asked);
        });
}

// --- taking back -------------------------------------------------------------------------------

void SuggestionActions::undo()
{
    if (m_done.isEmpty() || !m_services.database || m_bulk)
        return;
    const Done done = m_done.takeLast();
    Q_EMIT undoChanged();
    if (done.decisionIds.size() == 1)
        undoOne(done);
    else
        undoMany(done);
}

void SuggestionActions::undoDecision(qint64 decisionId, const QString &title)
{
    if (!m_services.database || m_bulk)
        return;
    const auto isIt = [decisionId](const Done &done) {
        return done.decisionIds == QList<qint64>{decisionId};
    };
    m_done.removeIf(isIt);
    Q_EMIT undoChanged();
    undoOne({title, {decisionId}});
}

void SuggestionActions::undoOne(const Done &done)
{
    m_services.database->ask(
        this,
        [id = done.decisionIds.first()](Session &session) {
            return regie::undoDecision(session, id, Actor::inWindow());
        },
        [this, done](const Result<DecisionOutcome> &outcome) {
            if (outcome)
                return tellUndone(done, {*outcome});
            tellError(outcome.error());
            if (outcome.error().kind != ErrorKind::Input)
                remember(done); // it was not tried, and can still be
        },
        Lane::Interactive, Access::Write);
}

void SuggestionActions::undoMany(const Done &done)
{
    m_bulk = true;
    runJob(
        m_services, tr("Take back: %1").arg(done.title),
        [ids = done.decisionIds](Session &session, const JobProgress &progress) {
            return undoAll(session, ids, Actor::inWindow(), progress);
        },
        [self = QPointer(this), done](const Result<QList<DecisionOutcome>> &outcomes) {
            if (!self)
                return;
            self->m_bulk = false;
            if (outcomes)
                return self->tellUndone(done, *outcomes);
            self->tellError(outcomes.error());
            self->remember(done);
        });
}

void SuggestionActions::tellUndone(const Done &done, const QList<DecisionOutcome> &outcomes)
{
    const QList<qint64> back = idsOf(outcomes, &DecisionOutcome::suggestionId);
    const qsizetype late = outcomes.size() - back.size();
    QString sentence;
    if (outcomes.size() == 1 && late == 1)
        sentence = tr("Too late to take back. %1").arg(tooLateSentence(outcomes.first()));
    else if (outcomes.size() == 1)
        sentence = tr("Taken back: %1").arg(done.title);
    else
        sentence = tr("%n suggestion(s) wait for a decision again.", nullptr, int(back.size()));
    if (outcomes.size() > 1 && late > 0)
        sentence += u' ' + tr("For %n it was too late.", nullptr, int(late));
    Q_EMIT takenBack(back, sentence);
}

void SuggestionActions::requestRollback(qint64 suggestionId)
{
    if (!m_services.database)
        return;
    m_services.database->ask(
        this,
        [suggestionId](Session &session) {
            return regie::requestRollback(session, suggestionId, Actor::inWindow());
        },
        [this, suggestionId](const Status &status) {
            if (!status)
                return tellError(status.error());
            if (m_services.notifications)
                m_services.notifications->done(
                    tr("It will be taken back by the next run of the execution check."));
            Q_EMIT rollbackRequested(suggestionId);
        },
        Lane::Interactive, Access::Write);
}

} // namespace regie
