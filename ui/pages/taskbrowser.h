// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace regie {

class TablePanel;

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
    TablePanel *table() const { return m_table; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_pageId;
    TablePanel *m_table = nullptr;
};

} // namespace regie
