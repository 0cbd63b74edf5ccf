// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QAction;
class QStackedWidget;

namespace regie {

class BudgetsView;
class PricesView;
class StuckView;
class TaskBrowser;

/// Calls of language models: the history with its detail, what hangs, what it may cost, and at what
/// prices. GUI thread only. Its badge counts what hangs while the page is not shown, too.
class TasksPage : public Page
{
    Q_OBJECT

public:
    explicit TasksPage(QWidget *parent = nullptr);
    ~TasksPage() override;

    QString id() const override;
    QString title() const override;
    QString heading() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<QAction *> headerActions() const override;
    QList<PaletteEntry> paletteEntries() const override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override;
    /// {"task": uuid}, {"view": "tasks", "stuck", "budgets" or "prices"}, or filters of the table:
    /// {"status", "agent", "type", "model", "client", "campaign", any of the last five with
    /// "_except": all but these, "error": its first errorMessageLength characters, "from",
    /// "until": QDateTime, when it started or was made while it has not, "duration_from",
    /// "duration_until": ms, the latter not included, "retries_from"}; they hold together
    void open(const QVariantMap &place) override;

    TaskBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    /// The operator wants to bring tasks in from a file; the window shows the dialog.
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Tasks, Stuck, Budgets, Prices };

    void createActions();
    void createViews();
    QAction *createAction();
    void setView(View view);
    View view() const;
    template <typename Use>
    auto current(Use use) const;
    void retranslate();

    Services m_services;
    QStackedWidget *m_stack;
    TaskBrowser *m_browser = nullptr;
    StuckView *m_stuck = nullptr;
    BudgetsView *m_budgets = nullptr;
    PricesView *m_prices = nullptr;
    QAction *m_import = nullptr;
    QAction *m_fromDatabase = nullptr;
    QAction *m_imports = nullptr;
    QAction *m_toStuck = nullptr;
    QAction *m_toBudgets = nullptr;
    QAction *m_toPrices = nullptr;
    QAction *m_back = nullptr;
};

} // namespace regie
