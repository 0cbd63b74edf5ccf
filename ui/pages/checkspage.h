// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/throttle.h"

#include "checks/checkqueries.h"
#include "database/ticket.h"

#include <QTimer>

class QAction;
class QStackedWidget;

namespace regie {

class DetailSplitter;
class CheckActions;
class CheckDetailPanel;
class ChecksModel;
class PlainTable;
class StatePlaceholder;

/// The background checks: how each stands, its history, and what an operator may do with it. GUI
/// thread only. It watches them while it is not shown, too: failures reach badge and notifications.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(QWidget *parent = nullptr);
    ~ChecksPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<PaletteEntry> paletteEntries() const override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override;
    /// {"check": name}
    void open(const QVariantMap &place) override;

Q_SIGNALS:
    /// A run was asked for: whoever runs checks in this process may look at once.
    void runRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    QWidget *createBrowse();
    void connectDoing();
    void createTimers();
    void watchMonitor();
    void load();
    void setBusy(bool busy);
    void take(const Result<QList<CheckState>> &states);
    void showStates(const QList<CheckState> &states);
    void forget();
    void showProblem(const Error &error);
    void tellFailures(const QList<CheckState> &states);
    void tellCurrent();
    void retell();
    void retranslate();
    const CheckState *current() const;
    int failing() const;

    Services m_services;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    DetailSplitter *m_splitter = nullptr;
    ChecksModel *m_model;
    CheckActions *m_doing;
    PlainTable *m_table = nullptr;
    CheckDetailPanel *m_detail = nullptr;
    QAction *m_run = nullptr;
    QAction *m_preview = nullptr;
    QAction *m_switch = nullptr;
    QDateTime m_asOf;
    QString m_wanted;     ///< a check to choose as soon as it is known
    bool m_known = false; ///< states of this database have been read before
    bool m_busy = false;
    RequestHandle m_request;
    Throttle m_loadTimer; ///< throttles what others change
    QTimer m_clockTimer;  ///< "in 4 min" goes on
};

} // namespace regie
