// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/stuckactions.h"
#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"
#include "tasks/stucktasks.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace regie {

class PlainTable;
class StuckLists;
class StuckWatch;
class TaskAlertTeller;
class TypeLimitsDialog;
class UndoBar;

/// Tasks that hang: how long, against what is normal for their type, and giving them up; and those
/// that were given up. While it is not shown, too, it counts what hangs and tells new alerts. GUI
/// thread only.
class StuckView : public QWidget
{
    Q_OBJECT

public:
    explicit StuckView(QWidget *parent = nullptr);
    ~StuckView() override;

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const;
    /// {"show": "marks"}: those given up; {"show": "limits"}: how long tasks may take.
    void open(const QVariantMap &place);
    PlainTable *table() const;

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);
    /// How many hang now: the badge beside the page's name.
    void stuckCountChanged(qint64 count);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct State
    {
        StuckTasks found;
        QList<StuckMark> marks;
    };

    void createActions();
    void connectActions();
    void connectParts();
    void createTimers();
    void watchMonitor();
    void forget();
    void load();
    void setBusy(bool busy);
    static Result<State> read(Session &session);
    void take(const Result<State> &state);
    void tellActions();
    void askReason(const QList<NamedTask> &tasks);
    void onMarked(const QList<NamedTask> &done, const QList<NamedTask> &left);
    void showResults();
    void undoMark();
    void openLimits();
    void openTask(const QString &uuid);
    void retranslate();

    Services m_services;
    StuckLists *m_lists = nullptr;
    StuckActions *m_doing;
    StuckWatch *m_watch;
    TaskAlertTeller *m_teller;
    QAction *m_fail = nullptr;
    QAction *m_failAll = nullptr;
    QAction *m_limits = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_takeBack = nullptr;
    UndoBar *m_bar;
    QPointer<TypeLimitsDialog> m_limitsDialog;
    QList<NamedTask> m_lastDone, m_lastLeft;
    RequestHandle m_request;
    Throttle m_loadTimer; ///< throttles what others change
    QTimer m_clockTimer;  ///< tasks begin to hang because time passes
    QDateTime m_asOf;
    bool m_known = false;
    bool m_busy = false;
};

} // namespace regie
