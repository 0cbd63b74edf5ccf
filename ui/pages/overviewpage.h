// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overviewstate.h"
#include "ui/pages/page.h"

#include "database/ticket.h"

#include <QTimer>

#include <array>
#include <optional>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace regie {

class AlertsCard;
class Card;
class CheckLine;
class FigureCard;
class StatePlaceholder;
class TablePanel;

/// What stands where: figures of the campaigns, what needs attention, the checks, and what closes
/// next. Everything on it leads to the page behind it. GUI thread only.
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
    struct Figure
    {
        FigureCard *card = nullptr;
        QString page;
        QVariantMap place; ///< on that page
    };

    QWidget *createContent();
    void createFigures();
    QWidget *createClosing();
    QWidget *createChecks();
    void fitClosing();
    void createTimers();
    void watchMonitor();
    void arrange();
    void forget();
    void load();
    void tellBusy();
    void loadLater();
    void take(const Result<OverviewState> &state);
    void tell();
    void tellFigures();
    void tellChecks();
    void tellAlerts();
    void go(const QString &page, const QVariantMap &place);
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
    QTimer m_loadTimer;  ///< throttles what others change
    QTimer m_clockTimer; ///< "2 min ago" goes on

    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_figureGrid = nullptr;
    std::array<Figure, 6> m_figures;
    QBoxLayout *m_columns = nullptr;
    Card *m_closingCard = nullptr;
    TablePanel *m_closing = nullptr;
    QToolButton *m_allClosing = nullptr;
    AlertsCard *m_alerts = nullptr;
    Card *m_checksCard = nullptr;
    QVBoxLayout *m_checkList = nullptr;
    QList<CheckLine *> m_lines;
    QToolButton *m_allChecks = nullptr;
};

} // namespace regie
