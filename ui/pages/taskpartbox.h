// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "domain/jsontree.h"
#include "queries/taskdetail.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace regie {

class CodeBox;
class JsonView;
class StatePlaceholder;

/// A large part of a task under a title that folds it. GUI thread only: the part is read, and taken
/// apart, in the background, as soon as it is unfolded and not before.
class TaskPartBox : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPartBox(TaskPart part, QWidget *parent = nullptr);
    ~TaskPartBox() override;

    void setServices(const Services &services);
    /// What is shown of another task goes. An empty uuid: of none.
    void setTask(const TaskDetail &task);
    bool isOpen() const;
    void setOpen(bool open);
    /// True while what is unfolded is on its way.
    bool isReading() const { return m_reading; }
    JsonView *view() const { return m_view; }
    QToolButton *head() const { return m_head; }
    void takeFocus();

Q_SIGNALS:
    void openChanged(bool open);
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The part as JSON, taken apart; as it stands where that cannot be done.
    struct Content
    {
        QByteArray text;
        std::shared_ptr<const JsonTree> tree;
        QString problem;
    };

    static Result<Content> read(Session &session, const QString &uuid, TaskPart part);
    qint64 size(const TaskDetail &task) const;
    void tellOpen();
    void ask();
    void show(const Content &content);
    void showFailure(const Error &error);
    void retranslate();

    const TaskPart m_part;
    Services m_services;
    QString m_uuid;
    QDateTime m_updatedAt; ///< as shown or asked for
    qint64 m_size = -1;
    bool m_known = false; ///< what is shown is this task's
    bool m_due = true;    ///< it changed since it was read
    bool m_reading = false;
    RequestHandle m_request;
    QToolButton *m_head;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QLabel *m_note;
    JsonView *m_view;
    CodeBox *m_plain;
};

} // namespace regie
