// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewstate.h"
#include "ui/pages/page.h"
#include "ui/throttle.h"

#include "database/ticket.h"

#include <QTimer>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace regie {

class AlertsCard;
class BudgetActions;
class ChangeWriter;
class OverviewBudgets;
class OverviewCards;
class OverviewChecks;
class OverviewClosing;
class StatePlaceholder;

/// What stands where: figures of campaigns and model calls, what needs attention, budgets, the
/// checks, and what closes next. Everything on it leads to the page behind it. GUI thread only.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<PaletteEntry> paletteEntries() const override;
    QList<ShortcutHelp> shortcuts() const override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override { return m_asOf; }

    /// Whether the database is the program's own server, whose backups are this operator's affair.
    void setPrivateServer(bool isPrivate);

Q_SIGNALS:
    /// The operator wants to back up the private server now.
    void backupRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createContent();
    void connectCards();
    void createTimers();
    void watchMonitor();
    void arrange();
    void forget();
    void load();
    void tellBusy();
    void loadLater();
    void take(const Result<OverviewState> &state);
    void tell();
    void attend(const OverviewAlert &alert);
    void retranslate();

    Services m_services;
    bool m_isPrivate = false;
    bool m_isLoading = false;
    bool m_busy = false;
    bool m_stale = true; ///< something changed while nobody looked
    std::optional<OverviewState> m_state;
    QDateTime m_asOf;
    RequestHandle m_request;
    Throttle m_loadTimer; ///< throttles what others change
    QTimer m_clockTimer;  ///< "2 min ago" goes on
    QTimer m_ageTimer;    ///< tasks begin to hang, windows roll on, though nobody writes

    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QScrollArea *m_scroll = nullptr;
    OverviewCards *m_cards = nullptr;
    QBoxLayout *m_columns = nullptr;
    OverviewClosing *m_closing = nullptr;
    AlertsCard *m_alerts = nullptr;
    OverviewBudgets *m_budgets = nullptr;
    OverviewChecks *m_checks = nullptr;
    ChangeWriter *m_writer;
    BudgetActions *m_actions;
};

} // namespace regie
