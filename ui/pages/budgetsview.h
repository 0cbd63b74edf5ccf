// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"
#include "tasks/taskbudgets.h"
#include "tasks/taskscopes.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QStackedWidget;

namespace regie {

class AlertsView;
class BudgetActions;
class BudgetsPanel;
class ChangeWriter;
class Pill;

/// Budgets and thresholds with how they stand, and the alerts that were raised: two parts, switched
/// on top. GUI thread only; reads in the background. What is shown stays while there is no
/// database.
class BudgetsView : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetsView(QWidget *parent = nullptr);
    ~BudgetsView() override;

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const { return m_asOf; }
    /// {"part": "budgets" or "alerts"}, {"kind": of the alerts}, {"open": bool},
    /// {"budget" or "rule": id, chosen}
    void open(const QVariantMap &place);

    BudgetsPanel *panel() const { return m_panel; }
    AlertsView *alerts() const { return m_alerts; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Budgets, Alerts };
    struct State
    {
        QList<BudgetStanding> budgets;
        QList<RuleStanding> rules;
        TaskScopeKeys keys;
        qint64 open = 0; ///< alerts
        bool isOneUnseen = false;
    };

    QWidget *createBar();
    void connectAll();
    void setPart(Part part);
    Part part() const;
    void onTableChanged(const QString &table);
    void ask();
    void take(const Result<State> &state);
    void tellBusy();
    void retranslate();

    Services m_services;
    bool m_known = false;
    bool m_reading = false;
    bool m_busy = false;
    QDateTime m_asOf;
    Throttle m_throttle; ///< of what tasks cost
    RequestHandle m_request;

    Pill *m_parts[2];
    QStackedWidget *m_stack;
    BudgetsPanel *m_panel = nullptr;
    AlertsView *m_alerts = nullptr;
    ChangeWriter *m_writer = nullptr;
    BudgetActions *m_actions = nullptr;
};

} // namespace regie
