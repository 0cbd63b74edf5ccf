// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "tasks/taskbudgets.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QLabel;

namespace regie {

class AlertsModel;
class BudgetActions;
class Pill;
class TableSection;

/// Alerts that are open, or all of the last ones, by kind, with who has seen them. GUI thread only;
/// reads in the background.
class AlertsView : public QWidget
{
    Q_OBJECT

public:
    /// The actions are the view's it is part of.
    explicit AlertsView(BudgetActions *actions, QWidget *parent = nullptr);
    ~AlertsView() override;

    void setServices(const Services &services);
    void refresh();
    /// An empty kind: all.
    void setFilter(bool openOnly, const QString &kind);
    QString statusText() const;
    bool isBusy() const { return m_reading; }

Q_SIGNALS:
    void taken();
    void busyChanged();
    void tasksRequested(const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createFilter();
    void take(const Result<QList<TaskAlert>> &alerts);
    const TaskAlert *chosen() const;
    void tellChosen();
    void tellEmpty();
    void setReading(bool reading);
    void retranslate();

    BudgetActions *m_actions;
    Services m_services;
    bool m_openOnly = true;
    QString m_kind;
    bool m_known = false;
    bool m_reading = false;
    RequestHandle m_request;
    AlertsModel *m_model;
    TableSection *m_section;
    QList<Pill *> m_states; ///< open, all
    QList<Pill *> m_kinds;  ///< all, then each kind
    QLabel *m_note;
    QAction *m_show;
    QAction *m_see;
    QAction *m_seeAll;
};

} // namespace regie
