// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/throttle.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace regie {

class DetailSplitter;
class TablePanel;
class TaskDetailPanel;

/// The history of tasks: the table, and all of the chosen one beside it. GUI thread only.
class TaskBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBrowser(const QString &pageId, QWidget *parent = nullptr);
    ~TaskBrowser() override;

    void setServices(const Services &services);
    void refresh();
    QString statusText() const;
    QDateTime asOf() const;
    /// {"task": uuid} or filters, see TasksPage::open(). Filters replace those that are set.
    void open(const QVariantMap &place);
    /// What can be done where there is no task at all; borrowed.
    void setEmptyActions(const QList<QAction *> &actions);
    TablePanel *table() const { return m_table; }
    TaskDetailPanel *detail() const { return m_detail; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onTableChanged(const QString &table);
    void retranslate();

    Services m_services;
    QList<QAction *> m_emptyActions;
    QString m_pageId;
    TablePanel *m_table;
    TaskDetailPanel *m_detail;
    DetailSplitter *m_splitter;
    Throttle m_detailTimer; ///< live changes reach the detail at most once a second
};

} // namespace regie
