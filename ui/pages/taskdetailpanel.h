// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "queries/taskdetail.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace regie {

class StatePlaceholder;
class TaskDetailContent;

/// Everything about one task, beside the table. GUI thread only; reads in the background. Another
/// task's details stay no longer than a moment.
class TaskDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TaskDetailPanel(const QString &pageId, QWidget *parent = nullptr);
    ~TaskDetailPanel() override;

    void setServices(const Services &services);
    /// An empty uuid: a hint instead.
    void showTask(const QString &uuid);
    QString uuid() const { return m_uuid; }
    /// Read again, quietly.
    void refresh();
    TaskDetailContent *content() const { return m_content; }
    /// Of the task that is chosen; nothing until it has been read.
    const TaskDetail *task() const { return hasDetail() ? &*m_detail : nullptr; }

Q_SIGNALS:
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    bool hasDetail() const { return m_detail && m_detail->uuid == m_uuid; }
    void show(const TaskDetail &detail);
    void showFailure(const Error &error);
    void showHint();

    Services m_services;
    QString m_pageId;
    QString m_uuid;
    std::optional<TaskDetail> m_detail;
    RequestHandle m_request;
    QTimer m_askTimer;  ///< J and K held down ask for the last one only
    QTimer m_waitTimer; ///< what is answered at once does not flicker
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    TaskDetailContent *m_content;
};

} // namespace regie
