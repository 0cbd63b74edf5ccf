// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "suggestions/decisions.h"

#include <QObject>
#include <QSet>

namespace regie {

/// What an operator does about suggestions: decides, takes back, one or many, asks for what was
/// executed to be taken back. GUI thread only; the database says what became of it. Remembers what
/// can be undone, the last first.
class SuggestionActions : public QObject
{
    Q_OBJECT

public:
    explicit SuggestionActions(QObject *parent = nullptr);

    /// What cannot be undone in another database is forgotten.
    void setServices(const Services &services);

    /// One decision at the version the operator saw; `title` names it afterwards.
    void decide(const DecisionRequest &request, const QString &title);
    /// The same for many, as a job with progress and cancel; `label` names the job.
    void decideAll(const QList<SuggestionVersion> &items, const DecisionRequest &request,
                   const QString &label);
    /// Takes back the last one, or the last many.
    void undo();
    /// Takes back one that may be anybody's; `title` names it afterwards.
    void undoDecision(qint64 decisionId, const QString &title);
    bool canUndo() const { return !m_done.isEmpty(); }
    void requestRollback(qint64 suggestionId);

    /// A decision on it is on its way.
    bool isDeciding(qint64 suggestionId) const { return m_deciding.contains(suggestionId); }
    bool isAnyOnItsWay() const { return !m_deciding.isEmpty(); }
    bool isBusy() const { return m_bulk; }

Q_SIGNALS:
    /// The database did, or said why not: `outcome` tells.
    void decided(const regie::DecisionOutcome &outcome, const QString &title);
    /// It could not be asked; nothing has changed.
    void failed(qint64 suggestionId);
    /// Many were decided, or as many as there were until it was stopped.
    void allDecided(const QList<regie::DecisionOutcome> &outcomes, const QString &decision,
                    qint64 asked);
    /// These wait for a decision again.
    void takenBack(const QList<qint64> &suggestionIds, const QString &sentence);
    void rollbackRequested(qint64 suggestionId);
    /// No decision is on its way any more; whether the last one was kept.
    void allAnswered(bool kept);
    /// What can be undone is another.
    void undoChanged();

private:
    struct Done
    {
        QString title;
        QList<qint64> decisionIds;
    };

    void remember(const Done &done);
    void tellAnswered(bool kept);
    void undoOne(const Done &done);
    void undoMany(const Done &done);
    void tellUndone(const Done &done, const QList<DecisionOutcome> &outcomes);
    void tellError(const Error &error);

    Services m_services;
    QList<Done> m_done; ///< the last one at the end
    QSet<qint64> m_deciding;
    bool m_bulk = false;
};

} // namespace regie
