// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/suggestionactions.h"
#include "ui/services.h"
#include "ui/throttle.h"

#include "suggestions/bulkpreview.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace regie {

class BulkPanel;
class BulkSelection;
class DetailSplitter;
class EvidencePanel;
class HoldKeeper;
class TablePanel;
class UndoBar;

/// The queue: suggestions in the order they are worth an operator's time, the evidence of one
/// beside them, and the keys that decide it and go on to the next. GUI thread only. What is chosen
/// next does not wait for the database; what the table says does.
class SuggestionQueue : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionQueue(const QString &pageId, QWidget *parent = nullptr);
    ~SuggestionQueue() override;

    void setServices(const Services &services);
    TablePanel *table() const { return m_table; }
    EvidencePanel *evidence() const { return m_evidence; }
    SuggestionActions *actions() const { return m_actions; }
    /// Approve, refuse, postpone, take up again, undo.
    QList<QAction *> decisionActions() const;
    /// Chooses one, whatever is filtered.
    void choose(qint64 suggestionId);
    void showStatus(const QString &preset);
    void refresh();
    QString currentTitle() const;

Q_SIGNALS:
    /// What is counted of the queue has changed.
    void figuresChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    void createParts(const QString &pageId);
    void connectParts();
    void connectOutcomes();
    void onTableChanged(const QString &table);
    void selectKey(const QStringList &key);
    void tellEvidence();
    void tellHold();
    void tellActions();
    void tellSelection();
    qint64 nextPending(qint64 after) const;
    void moveOn(qint64 from);
    void decide(const DecisionRequest &answer, const QString &done);
    void decideMany(const DecisionRequest &answer);
    void askRefusal();
    void askPostponement();
    QString question(const QString &one, const QString &many) const;
    QWidget *popupAnchor() const;
    void undo();
    void onDecided(const DecisionOutcome &outcome, const QString &title);
    void onAllDecided(const QList<DecisionOutcome> &outcomes, const QString &decision,
                      qint64 asked);
    void onTakenBack(const QList<qint64> &ids, const QString &sentence);
    void showResults();
    bool isOnline() const;
    void retranslate();

    Services m_services;
    SuggestionActions *m_actions;
    bool m_undoWanted = false; ///< asked for while a decision was on its way
    HoldKeeper *m_holds;
    TablePanel *m_table = nullptr;
    BulkSelection *m_selection = nullptr;
    QStackedWidget *m_details = nullptr;
    EvidencePanel *m_evidence = nullptr;
    BulkPanel *m_bulk = nullptr;
    DetailSplitter *m_splitter = nullptr;
    UndoBar *m_bar = nullptr;
    QString m_pageId;
    QAction *m_approve = nullptr;
    QAction *m_refuse = nullptr;
    QAction *m_postpone = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_undo = nullptr;
    QList<BulkItem> m_asked; ///< of the last decision on many
    QList<DecisionOutcome> m_outcomes;
    QString m_bulkTitle;
    Throttle m_liveTimer; ///< live changes reach the detail at most so often
    QTimer m_clockTimer;  ///< "2 min" goes on
};

} // namespace regie
