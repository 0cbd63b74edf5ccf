// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/analyticschoice.h"
#include "ui/pages/page.h"

#include "database/ticket.h"

#include <QTimer>

class QStackedWidget;

namespace regie {

class AnalyticsBar;
class AnalyticsCalls;
class AnalyticsMarketing;
class AnalyticsView;

/// Charts of model calls and of marketing, over one choice of period and grouping. GUI thread only.
class AnalyticsPage : public Page
{
    Q_OBJECT

public:
    explicit AnalyticsPage(QWidget *parent = nullptr);
    ~AnalyticsPage() override;

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
    /// {"view": "calls" or "marketing"}, {"group": a word of taskGroupingName(), "key": one of it,
    /// "from", "until": QDateTime}
    void open(const QVariantMap &place) override;

    AnalyticsBar *bar() const { return m_bar; }
    AnalyticsCalls *calls() const { return m_calls; }
    AnalyticsMarketing *marketing() const { return m_marketing; }
    /// What is looked at, with its instants.
    const AnalyticsChoice &choice() const { return m_choice; }
    void choose(const AnalyticsChoice &choice);

Q_SIGNALS:
    /// The operator wants a printable report of what is chosen.
    void reportRequested(const regie::AnalyticsChoice &choice);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    AnalyticsView *view() const;
    void setView(AnalyticsView *view);
    void addExports(QMenu *menu);
    void readSpan();
    void readKeyName();
    void openKeys(QWidget *anchor);
    void restore();
    void keep();
    void tellViews();
    void retranslate();

    Services m_services;
    AnalyticsChoice m_choice;
    TaskSpan m_span;
    bool m_restored = false;
    RequestHandle m_spanRequest;
    RequestHandle m_nameRequest;
    RequestHandle m_keysRequest;
    QTimer m_clockTimer; ///< "today" may become another day
    AnalyticsBar *m_bar;
    QStackedWidget *m_stack;
    AnalyticsCalls *m_calls;
    AnalyticsMarketing *m_marketing;
    QAction *m_switch;
    QAction *m_back;
};

} // namespace regie
