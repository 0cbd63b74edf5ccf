// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "operations/archiving.h"
#include "queries/archivequeries.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace regie {

class ArchivePolicyCard;
class ConfirmBanner;
class PolicyDialog;
class StatePlaceholder;

/// The policies of archiving, a card each. GUI thread only. What is quickly read comes first and
/// follows what others do; what must be counted is counted when the view is first looked at, when
/// a policy changes, when a run has ended, and on request.
class ArchivePolicies : public QWidget
{
    Q_OBJECT

public:
    explicit ArchivePolicies(QWidget *parent = nullptr);
    ~ArchivePolicies() override;

    void setServices(const Services &services);
    /// Reads and counts everything again.
    void refresh();
    /// Brings a policy's card into view.
    void showPolicy(const QString &name);
    QString statusText() const;
    QDateTime asOf() const { return m_asOf; }

Q_SIGNALS:
    void runActivated(qint64 runId);
    void statusChanged();
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct State
    {
        QList<ArchivePolicy> policies;
        QList<ArchiveRunInfo> runs;
    };

    void createCards();
    void watchMonitor();
    void forget();
    void load();
    void take(const Result<State> &state);
    void showState(const State &state);
    void showProblem(const Error &error);
    void count(ArchivePolicyCard *card);
    void countAll();
    void store(const ArchivePolicy &policy);
    void editDays(ArchivePolicyCard *card);
    void run(ArchivePolicyCard *card);
    void retranslate();
    ArchivePolicyCard *card(const QString &name) const;

    Services m_services;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QScrollArea *m_scroll;
    ConfirmBanner *m_confirm;
    QList<ArchivePolicyCard *> m_cards;
    QPointer<PolicyDialog> m_dialog;
    RequestHandle m_request;
    QHash<QString, std::shared_ptr<RequestHandle>> m_counts; ///< by policy
    QTimer m_loadTimer;                                      ///< throttles what others change
    QTimer m_clockTimer;
    QDateTime m_asOf;
    bool m_known = false;
    bool m_stale = true; ///< something changed while nobody looked
};

} // namespace regie
