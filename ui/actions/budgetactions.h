// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "tasks/taskbudgets.h"
#include "tasks/taskscopes.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace regie {

class ChangeWriter;
class FormDialog;

/// What an operator may do with budgets, thresholds and alerts, dialogs included. GUI thread only;
/// each change is made through the writer, and can be taken back.
class BudgetActions : public QObject
{
    Q_OBJECT

public:
    /// Both are the view's.
    BudgetActions(ChangeWriter *writer, QWidget *view);

    void setServices(const Services &services);
    /// Who may be chosen.
    void setKeys(const TaskScopeKeys &keys) { m_keys = keys; }

    /// id 0: a new one.
    void edit(const TaskBudget &budget);
    void edit(const TaskAlertRule &rule);
    void switchTo(const TaskBudget &budget, bool on);
    void switchTo(const TaskAlertRule &rule, bool on);
    void remove(const TaskBudget &budget);
    void remove(const TaskAlertRule &rule);
    void see(const QList<qint64> &alerts);

private:
    template <typename Value>
    void store(const QString &sentence, const Value &before, const Value &after,
               FormDialog *dialog = nullptr);
    template <typename Value>
    void takeAway(const QString &sentence, const Value &value);
    void present(FormDialog *dialog);

    ChangeWriter *m_writer;
    QWidget *m_view;
    Services m_services;
    TaskScopeKeys m_keys;
    QPointer<FormDialog> m_dialog;
};

} // namespace regie
