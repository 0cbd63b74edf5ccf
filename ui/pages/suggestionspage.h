// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include "database/ticket.h"
#include "suggestions/evidence.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QAction;
class QStackedWidget;

namespace regie {

class ResultsView;
class SuggestionQueue;
class TablePanel;
class WhyNothingDialog;

/// Suggestions: the queue with its evidence, the decisions made, and what came of them. GUI thread
/// only. Counts what waits while it is not shown, too.
class SuggestionsPage : public Page
{
    Q_OBJECT

public:
    explicit SuggestionsPage(QWidget *parent = nullptr);
    ~SuggestionsPage() override;

    QString id() const override;
    QString title() const override;
    QString heading() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<QAction *> headerActions() const override;
    QList<PaletteEntry> paletteEntries() const override;
    void searchPalette(const QString &text, const PaletteAnswer &answer) override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override;
    /// {"suggestion": id}, {"status": a preset: pending, postponed, approved, refused, done, all,
    /// "client": its name}, {"view": "decisions" or "results"},
    /// {"why": entity id, "type": entity type, "client": key}
    void open(const QVariantMap &place) override;

    SuggestionQueue *queue() const { return m_queue; }
    ResultsView *results() const { return m_results; }
    TablePanel *decisions() const { return m_decisions; }

Q_SIGNALS:
    /// The operator wants to import figures; the window shows the dialog.
    void importMetricsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Queue, Decisions, Results };

    void createActions();
    void createViews();
    QAction *createAction(const QString &iconName);
    void setView(View view);
    View view() const;
    void onTableChanged(const QString &table);
    void readFigures();
    void analyse();
    void openWhy(const QString &client, const QString &type, const QString &entity);
    void showDecisions(const QVariantMap &filters, const QDateTime &since);
    void showQueue(const QVariantMap &place);
    void retranslate();

    Services m_services;
    QStackedWidget *m_stack;
    SuggestionQueue *m_queue = nullptr;
    TablePanel *m_decisions = nullptr;
    ResultsView *m_results = nullptr;
    QPointer<WhyNothingDialog> m_why;
    QAction *m_analyse = nullptr;
    QAction *m_import = nullptr;
    QAction *m_askWhy = nullptr;
    QAction *m_toDecisions = nullptr;
    QAction *m_toResults = nullptr;
    QAction *m_back = nullptr;
    std::optional<QueueFigures> m_figures;
    RequestHandle m_figuresRequest;
    RequestHandle m_search;
    QTimer m_figuresTimer; ///< throttles what others change
    bool m_analysing = false;
};

} // namespace regie
