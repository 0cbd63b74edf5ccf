// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "tasks/stucktasks.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace regie {

class MinutesDelegate;
class PlainTable;
class StatePlaceholder;
class TypeLimitsModel;
class UndoBar;

/// How long tasks of each type take, and the minutes they may, edited in place and kept at once,
/// with undo. Not modal, follows what colleagues change. GUI thread only.
class TypeLimitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TypeLimitsDialog(QWidget *parent = nullptr);

    void setServices(const Services &services);
    PlainTable *table() const { return m_table; }

Q_SIGNALS:
    /// What counts as stuck is another.
    void limitsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Change
    {
        QString type;
        int minutes = 0; ///< 0: as for all
    };

    void build();
    void load();
    void take(const Result<QList<TaskTypeLimit>> &limits);
    void edit(int row);
    void store(const Change &change, bool isUndo);
    void undo();
    void tellActions();
    void retranslate();

    Services m_services;
    RequestHandle m_request;
    TypeLimitsModel *m_model;
    MinutesDelegate *m_delegate;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QAction *m_reset;
    QAction *m_undo;
    QPushButton *m_resetButton;
    QPushButton *m_close;
    UndoBar *m_bar;
    QList<Change> m_done; ///< how it was before, the last at the end
    bool m_known = false;
};

} // namespace regie
